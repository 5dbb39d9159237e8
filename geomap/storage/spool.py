"""Spools: records in the order they came, on disk where memory would not hold them."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Collection, Iterable, Iterator
from typing import TypeVar

from geomap.storage.blobs import Blobs

__all__ = ["Spool"]

Record = TypeVar("Record")

CHUNK = 512
"""So many records are packed together, and held when they are gone through."""


class Spool(Collection[Record]):
    """Records that are added one after the other, and can be gone through more than once."""

    def __init__(self) -> None:
        self._blobs = Blobs()
        self._open: list[Record] = []
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Record]:
        for number in range(len(self._blobs)):
            yield from pickle.loads(zlib.decompress(self._blobs.get(number)))  # noqa: S301 (ours)
        yield from list(self._open)

    def __contains__(self, record: object) -> bool:
        return any(record == one for one in self)

    @property
    def held(self) -> int:
        """How many records are held as such."""
        return len(self._open)

    def extend(self, records: Iterable[Record]) -> None:
        """Adds records."""
        for record in records:
            self._open.append(record)
            self._count += 1
            if len(self._open) >= CHUNK:
                self._put()

    def _put(self) -> None:
        self._blobs.add(zlib.compress(pickle.dumps(self._open, pickle.HIGHEST_PROTOCOL), 1))
        self._open.clear()
