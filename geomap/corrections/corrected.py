"""Rows after corrections, of which memory holds the changes alone, and what became of those."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from geomap.schema.location import Location

__all__ = ["Change", "Corrected", "CorrectedRows"]

Change = dict[str, Any] | None
"""The columns of a row that are others; None if the row goes."""

Held = TypeVar("Held", bound=Collection[Location])


@dataclass(frozen=True)
class Corrected(Generic[Held]):
    """The rows after corrections, how many applied, and messages on the rest.

    Attributes:
        locations: The locations, corrected; those that are no places are gone.  A list if they
            were one, else made anew each time that they are gone through.
        applied: How many corrections apply to a mention, or would if a narrower one did not.
        mentions: How many mentions were changed or removed.
        stale: A line on each correction that no longer applies: which one, and why.
        articles: The articles that they are of.
    """

    locations: Held
    applied: int
    mentions: int
    stale: tuple[str, ...]
    articles: frozenset[str] = frozenset()


class CorrectedRows(Collection[Location]):
    """Locations with changes, of which memory holds the changes alone."""

    def __init__(self, locations: Collection[Location], changes: Mapping[int, Change]) -> None:
        self._locations, self._changes = locations, changes
        self._gone = sum(change is None for change in changes.values())

    def __len__(self) -> int:
        return len(self._locations) - self._gone

    def __iter__(self) -> Iterator[Location]:
        for number, location in enumerate(self._locations):
            change = self._changes.get(number, {})
            if change is not None:
                yield replace(location, **change) if change else location

    def __contains__(self, record: object) -> bool:
        return any(record == one for one in self)
