"""One event told by many articles: which reports tell of the same one.

Two reports tell of one event if its group of types, place (as precisely as it is known), date
(likewise, a day more or less) and words agree.  Reports are taken in the order of their articles'
dates; each is compared only with events of the same group, neighbourhood and days, so that the work
grows with the number of reports, not with its square, and later articles change nothing for earlier
ones.

What a paper reprints from an agency is a copy of the first report, not one of its own: four fifths
of its *shingles* (three words in a row) are the same.  Exact ones: sentences are short, and of
reports that agree in type, place and day there are few to compare, so hashing (MinHash) would save
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from geomap.events.cluster import Cluster, Telling, merged_rows, reports_of
from geomap.events.lexicon import OTHER, lexicon
from geomap.geo import great_circle_km
from geomap.languages.base import default_language
from geomap.schema.event import Event, Report
from geomap.storage.pile import Pile
from geomap.storage.spool import Spool
from geomap.text.names import fold_word

__all__ = ["Merged", "Merger", "merge_events"]

_COPY = 0.8  # least share of the shingles that a copy has of the other's
_ALIKE = 0.2  # least share of the rarer words that two reports of one event have in common
_UNDATED = 0.5  # the same, where one of them tells no date
_SHINGLE = 3
_CELL = 0.5  # degrees of a neighbourhood
_NEAR_KM = 30.0
_HELD = 4_000  # reports whose words are held; each takes some kilobytes
_MANY = 5_000  # reports, from which on the rows that they make are not held
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Merged:
    """Events told by articles, each once.

    Attributes:
        events: The rows of the events, in the order in which they were first told.
        reports: Which article told of which event.
    """

    events: Collection[Event]
    reports: Collection[Report]


class _Tellings:
    """The reports by their numbers; the last that were asked for are held."""

    def __init__(self, stories: Pile[list[Event]]) -> None:
        self.stories = stories
        self._held: dict[int, Telling] = {}

    def __getitem__(self, number: int) -> Telling:
        told = self._held.get(number)
        if told is None:
            told = self._held[number] = _told(number, self.stories[number])
            if len(self._held) > _HELD:
                del self._held[next(iter(self._held))]
        return told

    def plainly(self, numbers: Iterable[int]) -> list[Telling]:
        """Reports without what is compared of them."""
        none: frozenset[Any] = frozenset()
        return [Telling(n, self.stories[n], none, none, None, None) for n in numbers]


class Merger:
    """Takes events as articles tell them, one by one, and knows which are the same.

    Args:
        together: Pairs of ids that are one event whatever their words say.
        apart: Pairs of ids that are not.
        stories: Where the rows of events are, an event as an article tells it each.
    """

    def __init__(
        self,
        together: Iterable[tuple[str, str]] = (),
        apart: Iterable[tuple[str, str]] = (),
        stories: Pile[list[Event]] | None = None,
    ) -> None:
        self._stories: Pile[list[Event]] = Pile() if stories is None else stories
        self._tellings = _Tellings(self._stories)
        self._clusters: list[Cluster] = []
        self._cells: dict[tuple[object, ...], list[int]] = {}
        self._of_event: dict[str, int] = {}
        self._article = ""
        self._own: dict[int, list[tuple[object, ...]]] = {}
        """Events that only this article tells so far, and where they are to be filed: no other
        event of its own is one of them."""
        self._together: dict[str, set[str]] = {}
        self._apart: dict[str, set[str]] = {}
        for pairs, known in ((together, self._together), (apart, self._apart)):
            for one, other in pairs:
                known.setdefault(one, set()).add(other)
                known.setdefault(other, set()).add(one)

    def add(self, rows: list[Event]) -> None:
        """Takes an event as one article tells it.

        Args:
            rows: Its rows, one a place.
        """
        self.take(self._stories.add(rows))

    def take(self, story: int) -> None:
        """Takes an event as one article tells it, by its number among the stories."""
        told = self._tellings[story]
        rows = told.rows
        name = rows[0].event
        if rows[0].article != self._article:
            self._article = rows[0].article
            for filed, cells in self._own.items():
                self._file(filed, cells)
            self._own.clear()
        number = next(
            (
                self._of_event[o]
                for o in sorted(self._together.get(name, ()))
                if o in self._of_event
            ),
            None,
        )
        if number is None:
            number = self._alike(told)
        if number is None:
            number = len(self._clusters)
            self._clusters.append(Cluster())
            self._own[number] = []
        cluster = self._clusters[number]
        for other in map(self._tellings.__getitem__, cluster.compared()):
            if (
                other.rows[0].article != rows[0].article
                and _share(told.shingles, other.shingles) >= _COPY
            ):
                original = cluster.copy_of.get(other.number, other.rows[0].article)
                cluster.copy_of[story] = original
                break
        cluster.told.append(story)
        if self._together:
            self._of_event.setdefault(name, number)
        if number in self._own:
            self._own[number] += _cells(told)
        else:
            self._file(number, _cells(told))

    def _file(self, number: int, cells: Iterable[tuple[object, ...]]) -> None:
        """Files an event under its neighbourhoods and days."""
        for cell in cells:
            numbers = self._cells.setdefault(cell, [])
            if not numbers or numbers[-1] != number:
                numbers.append(number)

    def merged(self) -> Merged:
        """The events taken so far, each once."""
        reports: list[Report] | Spool[Report] = Spool() if self._are_many else []

        def rows_of_all() -> Iterator[Event]:
            for cluster in self._clusters:
                told = self._tellings.plainly(cluster.told)
                rows = merged_rows(told, cluster.copy_of)
                reports.extend(reports_of(told, cluster.copy_of, rows[0]))
                yield from rows

        events: list[Event] | Spool[Event] = Spool() if self._are_many else []
        events.extend(rows_of_all())
        return Merged(events, reports)

    @property
    def _are_many(self) -> bool:
        return len(self._stories) > _MANY

    def _alike(self, told: Telling) -> int | None:
        """The number of the event that a report tells of, None if it is a new one."""
        seen: set[int] = set()
        best: tuple[float, int] | None = None
        barred = self._apart.get(told.rows[0].event, set())
        for cell in _cells(told, looked_up=True):
            for number in self._cells.get(cell, ()):
                if number in seen:
                    continue
                seen.add(number)
                cluster = self._clusters[number]
                if barred and any(self._stories[n][0].event in barred for n in cluster.told):
                    continue
                alike = max(
                    [_likeness(told, self._tellings[other]) for other in cluster.compared()]
                )
                if alike > 0 and (best is None or (alike, -number) > (best[0], -best[1])):
                    best = (alike, number)
        return best[1] if best else None


def merge_events(
    events: Iterable[Event],
    together: Iterable[tuple[str, str]] = (),
    apart: Iterable[tuple[str, str]] = (),
) -> Merged:
    """Events told by articles, each once, with who told of them.

    Args:
        events: The rows of all articles; those of one event of an article one after another.
        together: Pairs of ids that are one event whatever their words say.
        apart: Pairs of ids that are not.
    """
    stories: Pile[list[Event]] = Pile()
    order: list[tuple[str, str, int, int]] = []
    article = published = ""
    for _, story in groupby(events, key=lambda row: (row.article, row.event)):
        rows = list(story)
        if (rows[0].article, rows[0].published) != (article, published):  # else held once
            article, published = rows[0].article, rows[0].published
        order.append((published or "9999", article, rows[0].start, stories.add(rows)))
    order.sort()
    merger = Merger(together, apart, stories)
    for *_, number in order:
        merger.take(number)
    return merger.merged()


def _told(number: int, rows: list[Event]) -> Telling:
    language = default_language()
    text = " ".join(dict.fromkeys(row.sentence for row in rows))
    keys = [fold_word(word) for word in _WORD.findall(text)]
    names = {
        fold_word(word) for row in rows for word in _WORD.findall(f"{row.mention} {row.place}")
    }
    own = lexicon(language)
    lemmas = [own.forms_of(key)[0].lemma if own.forms_of(key) else key for key in keys]
    small = language.events.small_words
    words = frozenset(
        lemma
        for key, lemma in zip(keys, lemmas, strict=True)
        if len(key) > 2 and key not in small and key not in names
    )
    shingles = frozenset(
        tuple(keys[n : n + _SHINGLE]) for n in range(max(1, len(keys) - _SHINGLE + 1))
    )
    first, last = _days(rows[0])
    return Telling(number, rows, words, shingles, first, last)


def _days(row: Event) -> tuple[date | None, date | None]:
    """The first and last day that an event's date may mean."""
    if not row.date_start:
        return None, None
    try:
        first = date.fromisoformat((row.date_start + "-01-01")[:10])
        ending = row.date_end or row.date_start
        if len(ending) == 4:
            return first, date(int(ending), 12, 31)
        if len(ending) == 7:
            year, month = int(ending[:4]), int(ending[5:])
            return first, date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return first, date.fromisoformat(ending)
    except ValueError:
        return None, None


def _cells(told: Telling, *, looked_up: bool = False) -> Iterator[tuple[object, ...]]:
    """The neighbourhoods and days under which an event is filed, or looked up."""
    row = told.rows[0]
    around = (-1, 0, 1) if looked_up else (0,)
    if told.first is None:
        days: list[object] = [_published_week(row, n) for n in around]
    elif told.last is not None and (told.last - told.first).days > 10:
        days = [told.first.isoformat()[:7]]
    else:
        days = [(told.first + timedelta(n)).toordinal() for n in around]
        days += [told.first.isoformat()[:7]] if looked_up else []
        days += [_published_week(row, 0)] if looked_up else []
    where: set[tuple[object, ...]] = set()
    for place in told.rows:
        if place.latitude is None or place.longitude is None:
            where.add((fold_word(place.place),) if place.place else ("nowhere",))
            continue
        is_wide = place.precision in ("country", "division")
        if is_wide or looked_up:
            where.add(("country", place.country_code))
        if is_wide == looked_up:  # a country is looked up among what is filed within it
            where.add(("within", place.country_code))
        if not is_wide:
            x, y = int(place.latitude // _CELL), int(place.longitude // _CELL)
            where |= {(x + dx, y + dy) for dx in around for dy in around}
    for day in days:
        for cell in sorted(where, key=repr):
            yield (row.group, day, *cell)


def _published_week(row: Event, away: int) -> str:
    try:
        return f"week{date.fromisoformat(row.published[:10]).toordinal() // 7 + away}"
    except ValueError:
        return "week-"


def _likeness(one: Telling, other: Telling) -> float:
    """How alike two reports are, 0 if they are of two events."""
    a, b = one.rows[0], other.rows[0]
    if (
        a.article == b.article
        or a.group != b.group
        or (a.status == "planned") != (b.status == "planned")
    ):
        return 0.0
    if a.negated != b.negated or (a.type != b.type and OTHER in (a.type, b.type)):
        return 0.0
    copied = _share(one.shingles, other.shingles)
    if copied >= _COPY:
        return 1.0 + copied
    if not _places_agree(one.rows, other.rows):
        return 0.0
    least = _ALIKE if a.type == b.type else 2 * _ALIKE
    if one.first is None or other.first is None:
        least = _UNDATED
    elif not _days_agree(one, other):
        return 0.0
    alike = _share(one.words, other.words)
    return alike if alike >= least else 0.0


def _days_agree(one: Telling, other: Telling) -> bool:
    assert one.first and one.last and other.first and other.last  # noqa: S101 (asked before)
    day = timedelta(1)
    return one.first <= other.last + day and other.first <= one.last + day


def _share(
    one: frozenset[object] | frozenset[str], other: frozenset[object] | frozenset[str]
) -> float:
    """Which share of the smaller set is in the other."""
    least = min(len(one), len(other))
    if not least or one.isdisjoint(other):
        return 0.0
    return len(one & other) / least


def _places_agree(rows: list[Event], others: list[Event]) -> bool:
    """Whether a place of each can be the same, as precisely as they are known."""
    return any(_same_place(row, other) for row in rows for other in others)


def _same_place(row: Event, other: Event) -> bool:
    if row.place and row.place == other.place and row.country_code == other.country_code:
        return True
    if None in (row.latitude, other.latitude, row.longitude, other.longitude):
        return False
    if row.precision == "country" or other.precision == "country":
        return row.country_code == other.country_code
    if "division" in (row.precision, other.precision):
        return row.country_code == other.country_code and row.admin1 == other.admin1
    here, there = (row.latitude, row.longitude), (other.latitude, other.longitude)
    return great_circle_km(here, there) <= _NEAR_KM  # type: ignore[arg-type]
