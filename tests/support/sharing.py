"""Which tests one process runs together."""

from __future__ import annotations

from xdist.scheduler import LoadFileScheduling

__all__ = ["BySharing"]


class BySharing(LoadFileScheduling):
    """Files go to whichever process is free; those that ask Nominatim go to one, after each other.

    By path and not by a mark: xdist 3.8 writes groups into an attribute that pytest 9.2 no longer
    reads, so that ``--dist loadgroup`` spreads every test alone.
    """

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return "nominatim" if "nominatim" in file.rpartition("/")[2] else file
