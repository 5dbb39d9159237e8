"""What a page tells of mentions that are too many for it: a row for several, the clearest of them.

Mentions of one place, in one role, in articles of one day are one row, with how many they are;
where that leaves too many rows, those of one month, of one year, or of any time; where there are
too many even so, those that fewest tell of are left out, and the page says so.  The row is that
of the surest of them, with its sentence and article; places that are told of most have some more
sentences.  Of events those are told that most articles tell of.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest

from geomap.output.places import key_of_record
from geomap.schema.event import Event, Report
from geomap.schema.location import Location

__all__ = ["MOST_MENTIONS", "Aggregates", "aggregated"]

MOST_MENTIONS = 100_000
"""A page of more mentions is made of aggregates."""

MOST_ROWS = 20_000
MOST_EVENTS = 5_000

_SENTENCES = 3  # of a place, the surest ones
_PERIODS = (10, 7, 4, 0)  # letters of a date: a day, a month, a year, any time

_Place = tuple[object, ...]
_Group = tuple[_Place, str, str]  # place, role, period
_Row = tuple[float, int]  # less the surer the row, then its number


@dataclass(frozen=True, slots=True)
class Aggregates:
    """The rows of a page of aggregates.

    Attributes:
        rows: Rows of mentions, in their order.
        weights: How many mentions each stands for; 0 for one that is there for an event alone.
        events: The events that are told.
        reports: Who tells of them.
        mentions: How many mentions there are.
        articles: How many articles there are.
        places: How many places they name.
        happened: How many events there are.
    """

    rows: list[Location]
    weights: list[int]
    events: list[Event]
    reports: list[Report]
    mentions: int
    articles: int
    places: int
    happened: int

    def told(self) -> dict[str, int]:
        """What the page says of itself."""
        return {
            "mentions": self.mentions,
            "shown": sum(self.weights),
            "articles": self.articles,
            "places": self.places,
            "events": self.happened,
        }


def aggregated(
    rows: Iterable[Location],
    events: Collection[Event],
    reports: Iterable[Report],
    articles: int,
) -> Aggregates:
    """Rows that stand for many; what is gone through may be on disk.

    Args:
        rows: All rows of mentions, gone through twice.
        events: All events, each once.
        reports: Who told of each.
        articles: How many articles there are.
    """
    groups = _Groups()
    for number, row in enumerate(rows):
        groups.add(number, row)
    weights = groups.chosen()
    chief = _chief(events)
    wanted = {(event.article, _place(event)) for event in chief if event.latitude is not None}
    kept: list[Location] = []
    counts: list[int] = []
    for number, row in enumerate(rows):
        of_event = bool(wanted) and (row.article, _place(row)) in wanted
        if number in weights or of_event:
            kept.append(row)
            counts.append(weights.get(number, 0))
        if of_event:
            wanted.discard((row.article, _place(row)))
    ids = {event.event for event in chief}
    return Aggregates(
        kept,
        counts,
        chief,
        [report for report in reports if report.event in ids],
        mentions=groups.mentions,
        articles=articles,
        places=len(groups.surest),
        happened=len({event.event for event in events}),
    )


class _Groups:
    """How many mentions there are of each place, role and period, and which are the surest."""

    def __init__(self) -> None:
        self.mentions = 0
        self.counts: dict[_Group, int] = {}
        self.best: dict[_Group, _Row] = {}
        self.surest: dict[_Place, list[tuple[_Row, _Group]]] = {}
        self.letters = _PERIODS[0]

    def add(self, number: int, row: Location) -> None:
        """Counts a mention by its number among all."""
        self.mentions += 1
        place = _place(row)
        group = (place, row.role, row.published[: self.letters])
        known = self.counts.get(group)
        this = (-row.confidence, number)
        if known is None:
            self.counts[group], self.best[group] = 1, this
            if len(self.counts) > 4 * MOST_ROWS and self.letters:
                self._coarsen()
        else:
            self.counts[group] = known + 1
            self.best[group] = min(self.best[group], this)
        if row.latitude is not None:
            few = self.surest.setdefault(place, [])
            if len(few) < _SENTENCES or this < few[-1][0]:
                few.append((this, group))
                few.sort()
                del few[_SENTENCES:]

    def _coarsen(self) -> None:
        """Puts those of longer periods together."""
        self.letters = _PERIODS[_PERIODS.index(self.letters) + 1]
        counts, best = self.counts, self.best
        self.counts, self.best = {}, {}
        for group, count in counts.items():
            longer = self._longer(group)
            self.counts[longer] = self.counts.get(longer, 0) + count
            self.best[longer] = min(self.best.get(longer, best[group]), best[group])

    def _longer(self, group: _Group) -> _Group:
        place, role, period = group
        return place, role, period[: self.letters]

    def chosen(self) -> dict[int, int]:
        """The numbers of the rows that are shown, and how many mentions each stands for."""
        while len(self.counts) > MOST_ROWS and self.letters:
            self._coarsen()
        most = sorted(self.counts, key=lambda group: (-self.counts[group], self.best[group][1]))
        kept = set(most[:MOST_ROWS])
        weights = {self.best[group][1]: self.counts[group] for group in kept}
        room = MOST_ROWS // 2
        for few in sorted(self.surest.values(), key=self._told_of)[: room // _SENTENCES]:
            for (_, number), found in few:
                group = self._longer(found)
                if group in kept and number not in weights:
                    weights[number] = 1
                    weights[self.best[group][1]] -= 1
        return weights

    def _told_of(self, few: list[tuple[_Row, _Group]]) -> tuple[int, int]:
        group = self._longer(few[0][1])
        return -self.counts[group], few[0][0][1]


def _chief(events: Iterable[Event]) -> list[Event]:
    """The events that most articles tell of, in their order."""

    def ranked() -> Iterator[tuple[int, bool, float, int, Event]]:
        for number, event in enumerate(events):
            yield -event.reports, not event.main, -event.confidence, number, event

    chief = nsmallest(MOST_EVENTS, ranked(), key=lambda one: one[:4])
    return [event for *_, event in sorted(chief, key=lambda one: one[3])]


def _place(row: Location | Event) -> _Place:
    """What tells one place from another; of a name without a place the name."""
    if row.latitude is None:
        return (row.mention.casefold(),)
    return key_of_record(row)
