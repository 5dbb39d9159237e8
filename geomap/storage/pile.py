"""Piles: things by their numbers, most of them on disk where they are many."""

from __future__ import annotations

import pickle
from typing import Generic, TypeVar

from geomap.storage.blobs import Blobs

__all__ = ["Pile"]

Thing = TypeVar("Thing")

_FEW = 5_000
"""So many, the first, are held as they are."""


class Pile(Generic[Thing]):
    """Things that are added one after the other, each known by its number from then on."""

    def __init__(self) -> None:
        self._held: list[Thing] = []
        self._blobs = Blobs()

    def __len__(self) -> int:
        return len(self._held) + len(self._blobs)

    def __getitem__(self, number: int) -> Thing:
        if number < len(self._held):
            return self._held[number]
        thing: Thing = pickle.loads(self._blobs.get(number - len(self._held)))  # noqa: S301 (ours)
        return thing

    def add(self, thing: Thing) -> int:
        """Adds a thing; gives its number."""
        if len(self._held) < _FEW:
            self._held.append(thing)
        else:
            self._blobs.add(pickle.dumps(thing, pickle.HIGHEST_PROTOCOL))
        return len(self) - 1
