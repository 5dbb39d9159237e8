"""Analyses that wait for the answers of services, on disk where memory would not hold them."""

from __future__ import annotations

from dataclasses import astuple
from hashlib import blake2b
from tempfile import SpooledTemporaryFile

from geomap.schema.article import Article
from geomap.storage.closing import Closing

__all__ = ["Kept"]

_IN_MEMORY = 64_000_000
"""So many bytes are held in memory, those of about 6,000 articles; more go to a file without a
name, which is gone when the run ends however it ends."""


class Kept(Closing):
    """Packed analyses, by the article that each is of."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 (closed by `close`)
        self._places: dict[bytes, tuple[int, int]] = {}
        self._end = 0

    def close(self) -> None:
        """Forgets all analyses."""
        self._file.close()

    def put(self, article: Article, packed: bytes) -> None:
        """Keeps an article's analysis."""
        self._file.seek(self._end)
        self._file.write(packed)
        self._places[_key(article)] = self._end, len(packed)
        self._end += len(packed)

    def get(self, article: Article) -> bytes | None:
        """An article's analysis; None if just this article was not analysed."""
        place = self._places.get(_key(article))
        if place is None:
            return None
        self._file.seek(place[0])
        return self._file.read(place[1])


def _key(article: Article) -> bytes:
    """What tells an article from any other, and from itself when its file was changed."""
    return blake2b("\0".join(map(str, astuple(article))).encode(), digest_size=16).digest()
