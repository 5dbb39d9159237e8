"""Which tests one process runs together."""

from __future__ import annotations

from xdist.scheduler import LoadFileScheduling

__all__ = ["BySharing", "longest_first"]

_LONGEST = """
integration/test_docs browser/test_map_browser integration/test_build browser/test_map_filters
browser/test_map_reader browser/test_map_scale services/test_nominatim_pipeline
services/test_nominatim browser/test_map_corrections services/test_live_geocoding
browser/test_map_accessible browser/test_map_events integration/test_shards
browser/test_map_publishing browser/test_serve_page integration/test_gazetteer_install_meanwhile
services/test_geocoding_processes browser/test_map_base services/test_lookup_cache
browser/test_firefox_reading integration/test_same_bytes integration/test_libreoffice
integration/test_gazetteer_install
""".split()
"""What takes longest, so that at the end no process waits for another's long file."""


def longest_first(file: str) -> int:
    """A file's place in the order, by its path below ``tests``."""
    name = file.removesuffix(".py")
    return _LONGEST.index(name) if name in _LONGEST else len(_LONGEST)


class BySharing(LoadFileScheduling):
    """Files go to whichever process is free; those that ask Nominatim go to one, after each other.

    By path and not by a mark: xdist 3.8 writes groups into an attribute that pytest 9.2 no longer
    reads, so that ``--dist loadgroup`` spreads every test alone.
    """

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        return "nominatim" if "nominatim" in file.rpartition("/")[2] else file
