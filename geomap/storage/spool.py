"""Spools: records in the order they came, on disk where memory would not hold them."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Collection, Iterable, Iterator
from tempfile import SpooledTemporaryFile
from typing import TypeVar

__all__ = ["Spool"]

Record = TypeVar("Record")

CHUNK = 512
"""So many records are packed together, and held when they are gone through."""

_IN_MEMORY = 32_000_000
"""So many bytes are held in memory, the mentions of some 20,000 articles; more go to a file without
a name, which is gone when the spool is, however the program ends."""


class Spool(Collection[Record]):
    """Records that are added one after the other, and can be gone through more than once."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 (closed with the spool)
        self._places: list[tuple[int, int]] = []
        self._open: list[Record] = []
        self._end = self._count = 0

    def __del__(self) -> None:
        self._file.close()

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Record]:
        for place, size in self._places:
            self._file.seek(place)
            yield from pickle.loads(zlib.decompress(self._file.read(size)))  # noqa: S301 (our own)
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
        packed = zlib.compress(pickle.dumps(self._open, pickle.HIGHEST_PROTOCOL), 1)
        self._file.seek(self._end)
        self._file.write(packed)
        self._places.append((self._end, len(packed)))
        self._end += len(packed)
        self._open.clear()
