"""Shelves: the records of each article under its name, on disk where memory would not hold them."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple, TypeVar

from geomap.storage.blobs import Blobs

__all__ = ["Packed", "Shelf", "pack"]

Record = TypeVar("Record")


class Packed(NamedTuple):
    """Records as a shelf keeps them, which another process may have made.

    Attributes:
        data: The records, packed.
        number: How many there are.
    """

    data: bytes
    number: int


def pack(records: Collection[object]) -> Packed:
    """Records as a shelf keeps them."""
    if not records:
        return Packed(b"", 0)
    made = pickle.dumps(list(records), pickle.HIGHEST_PROTOCOL)
    return Packed(zlib.compress(made, 1), len(records))


class Shelf(Collection[Record]):
    """Records by the name of what they are of; gone through more than once, name by name.

    Args:
        by_name: Whether they are gone through in the order of the names; else in the order in
            which the names came.
    """

    def __init__(self, *, by_name: bool = False) -> None:
        self._blobs = Blobs()
        self._places: dict[str, int] = {}
        self._more: dict[str, list[int]] = {}
        self._by_name = by_name
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Record]:
        for name in self.names():
            yield from self.of(name)

    def __contains__(self, record: object) -> bool:
        return any(record == one for one in self)

    def names(self) -> Iterable[str]:
        """The names in their order, those without records left out."""
        return sorted(self._places) if self._by_name else list(self._places)

    def of(self, name: str) -> list[Record]:
        """The records under a name, none if there are none."""
        records: list[Record] = []
        for place in (
            [self._places[name], *self._more.get(name, ())] if name in self._places else ()
        ):
            records += pickle.loads(zlib.decompress(self._blobs.get(place)))  # noqa: S301 (ours)
        return records

    def put(self, name: str, packed: Packed) -> None:
        """Adds records to those under a name."""
        if packed.number:
            place = self._blobs.add(packed.data)
            if self._places.setdefault(name, place) != place:
                self._more.setdefault(name, []).append(place)
            self._count += packed.number
