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
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import groupby

from geomap.events.lexicon import OTHER, lexicon
from geomap.geo import great_circle_km
from geomap.schema.event import COUNTED, Event, Report
from geomap.text.names import fold_word

__all__ = ["Merged", "Merger", "merge_events"]

_COPY = 0.8  # least share of the shingles that a copy has of the other's
_ALIKE = 0.2  # least share of the rarer words that two reports of one event have in common
_UNDATED = 0.5  # the same, where one of them tells no date
_SHINGLE = 3
_CELL = 0.5  # degrees of a neighbourhood
_NEAR_KM = 30.0
_KEPT = 4  # reports of an event that a new one is compared with
_FINE = ("site", "settlement", "near")
_SMALL = frozenset(
    "the a an of in on at to and or for by with from was were is are be been had has have that "
    "this it its his her their he she they who which said say after before as but not than into "
    "over more some about people when where while there will would".split()
)
_WORD = re.compile(r"[^\W_]+")


@dataclass(slots=True)
class _Told:
    """An event as one article tells it: its rows, and what is compared of it."""

    rows: list[Event]
    words: frozenset[str]
    shingles: frozenset[tuple[str, ...]]
    first: date | None
    last: date | None


@dataclass(slots=True)
class _Cluster:
    """Reports of one event."""

    told: list[_Told] = field(default_factory=list)
    copy_of: dict[int, str] = field(default_factory=dict)

    def compared(self) -> list[_Told]:
        """The reports that a new one is compared with: the first and the last few."""
        return self.told if len(self.told) <= _KEPT else [self.told[0], *self.told[1 - _KEPT :]]


@dataclass(frozen=True, slots=True)
class Merged:
    """Events told by articles, each once.

    Attributes:
        events: The rows of the events, in the order in which they were first told.
        reports: Which article told of which event.
    """

    events: list[Event]
    reports: list[Report]


class Merger:
    """Takes events as articles tell them, one by one, and knows which are the same.

    Args:
        together: Pairs of ids that are one event whatever their words say.
        apart: Pairs of ids that are not.
    """

    def __init__(
        self,
        together: Iterable[tuple[str, str]] = (),
        apart: Iterable[tuple[str, str]] = (),
    ) -> None:
        self._clusters: list[_Cluster] = []
        self._cells: dict[tuple[object, ...], list[int]] = {}
        self._of_event: dict[str, int] = {}
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
        told = _told(rows)
        name = rows[0].event
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
            self._clusters.append(_Cluster())
        cluster = self._clusters[number]
        for other in cluster.compared():
            if (
                other.rows[0].article != rows[0].article
                and _share(told.shingles, other.shingles) >= _COPY
            ):
                original = cluster.copy_of.get(id(other), other.rows[0].article)
                cluster.copy_of[id(told)] = original
                break
        cluster.told.append(told)
        self._of_event.setdefault(name, number)
        for cell in _cells(told):
            numbers = self._cells.setdefault(cell, [])
            if not numbers or numbers[-1] != number:
                numbers.append(number)

    def merged(self) -> Merged:
        """The events taken so far, each once."""
        events: list[Event] = []
        reports: list[Report] = []
        for cluster in self._clusters:
            rows = _merged_rows(cluster)
            events += rows
            reports += _reports(cluster, rows[0])
        return Merged(events, reports)

    def _alike(self, told: _Told) -> int | None:
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
                if barred and any(t.rows[0].event in barred for t in cluster.told):
                    continue
                alike = max(_likeness(told, other) for other in cluster.compared())
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
    stories = [list(rows) for _, rows in groupby(events, key=lambda row: (row.article, row.event))]
    stories.sort(key=lambda rows: (rows[0].published or "9999", rows[0].article, rows[0].start))
    merger = Merger(together, apart)
    for rows in stories:
        merger.add(rows)
    return merger.merged()


def _told(rows: list[Event]) -> _Told:
    text = " ".join(dict.fromkeys(row.sentence for row in rows))
    keys = [fold_word(word) for word in _WORD.findall(text)]
    names = {
        fold_word(word) for row in rows for word in _WORD.findall(f"{row.mention} {row.place}")
    }
    own = lexicon()
    lemmas = [own.forms_of(key)[0].lemma if own.forms_of(key) else key for key in keys]
    words = frozenset(
        lemma
        for key, lemma in zip(keys, lemmas, strict=True)
        if len(key) > 2 and key not in _SMALL and key not in names
    )
    shingles = frozenset(
        tuple(keys[n : n + _SHINGLE]) for n in range(max(1, len(keys) - _SHINGLE + 1))
    )
    first, last = _days(rows[0])
    return _Told(rows, words, shingles, first, last)


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


def _cells(told: _Told, *, looked_up: bool = False) -> Iterator[tuple[object, ...]]:
    """The neighbourhoods and days under which an event is filed, or looked up."""
    row = told.rows[0]
    if told.first is None:
        days: list[object] = [_published_week(row, n) for n in ((-1, 0, 1) if looked_up else (0,))]
    elif told.last is not None and (told.last - told.first).days > 10:
        days = [told.first.isoformat()[:7]]
    else:
        away = (-1, 0, 1) if looked_up else (0,)
        days = [(told.first + timedelta(n)).toordinal() for n in away]
        days += [told.first.isoformat()[:7]] if looked_up else []
        days += [_published_week(row, 0)] if looked_up else []
    where: set[tuple[object, ...]] = set()
    for place in told.rows:
        if place.latitude is None or place.longitude is None:
            where.add((fold_word(place.place),) if place.place else ("nowhere",))
            continue
        if place.precision in ("country", "division") or looked_up:
            where.add(("country", place.country_code))
        x, y = int(place.latitude // _CELL), int(place.longitude // _CELL)
        if place.precision not in ("country", "division"):
            reach = (-1, 0, 1) if looked_up else (0,)
            where |= {(x + dx, y + dy) for dx in reach for dy in reach}
            where.add(("within", place.country_code)) if not looked_up else None
        if looked_up and place.precision in ("country", "division"):
            where.add(("within", place.country_code))
    for day in days:
        for cell in sorted(where, key=repr):
            yield (row.group, day, *cell)


def _published_week(row: Event, away: int) -> str:
    try:
        return f"week{date.fromisoformat(row.published[:10]).toordinal() // 7 + away}"
    except ValueError:
        return "week-"


def _likeness(one: _Told, other: _Told) -> float:
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


def _days_agree(one: _Told, other: _Told) -> bool:
    assert one.first and one.last and other.first and other.last  # noqa: S101 (asked before)
    day = timedelta(1)
    return one.first <= other.last + day and other.first <= one.last + day


def _share(
    one: frozenset[object] | frozenset[str], other: frozenset[object] | frozenset[str]
) -> float:
    """Which share of the smaller set is in the other."""
    least = min(len(one), len(other))
    return len(one & other) / least if least else 0.0


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


def _merged_rows(cluster: _Cluster) -> list[Event]:
    """The rows of an event: places by all its reports, the rest as its chief one tells it."""
    own = [told for told in cluster.told if id(told) not in cluster.copy_of]
    chief = max(own, key=lambda told: (told.rows[0].main, len(told.rows) > 0, -own.index(told)))
    lead = own[0].rows[0]
    kind = Counter(told.rows[0].type for told in own).most_common(1)[0][0]
    base = replace(
        chief.rows[0],
        event=lead.event,
        type=kind,
        reports=len({told.rows[0].article for told in own}),
        main=any(told.rows[0].main for told in own),
        **_best_date(own),  # type: ignore[arg-type]
        **_latest_numbers(own),  # type: ignore[arg-type]
    )
    places: dict[tuple[object, ...], Event] = {}
    for told in [chief, *own]:
        for row in told.rows:
            if not row.place:
                continue
            key = (row.geonameid, row.place) if row.geonameid else (row.place, row.latitude)
            best = places.get(key)
            if best is None:
                places[key] = row
            elif row.confidence > best.confidence:
                places[key] = replace(best, confidence=row.confidence)
    kept = [row for row in places.values() if not _is_coarse(row, list(places.values()))]
    if not kept:
        return [base]
    names = (
        "mention place geonameid feature_code admin1 country_code country latitude longitude "
        "precision confidence trigger start end sentence article title published source url reasons"
    ).split()
    return [replace(base, **{name: getattr(row, name) for name in names}) for row in kept]


def _is_coarse(row: Event, rows: list[Event]) -> bool:
    """Whether another place of the event lies in this one, which says less."""
    if row.precision not in ("country", "division"):
        return False
    return any(
        other is not row
        and other.country_code == row.country_code
        and (
            other.precision in (*_FINE, "area")
            or (row.precision == "country" and other.precision == "division")
        )
        and (row.precision == "country" or other.admin1 == row.admin1)
        for other in rows
    )


_PRECISE = ("day", "week", "month", "year", "unknown")


def _best_date(own: list[_Told]) -> Mapping[str, object]:
    """The most precise date that is told, of equal ones the first that words tell."""
    best = min(
        (told.rows[0] for told in own),
        key=lambda row: (_PRECISE.index(row.date_precision), not row.date_text),
    )
    return {
        name: getattr(best, name)
        for name in ("date_start", "date_end", "date_precision", "date_text")
    }


def _latest_numbers(own: list[_Told]) -> Mapping[str, object]:
    """Of each kind the number that was told last."""
    found: dict[str, object] = {}
    for kind in COUNTED:
        told = [t.rows[0] for t in own if getattr(t.rows[0], kind) is not None]
        last = max(told, key=lambda row: (row.published, getattr(row, kind)), default=None)
        found[kind] = getattr(last, kind) if last else None
        found[f"{kind}_as"] = getattr(last, f"{kind}_as") if last else ""
    return found


def _numbers_told(told: _Told) -> int:
    return sum(getattr(told.rows[0], kind) is not None for kind in COUNTED)


def _reports(cluster: _Cluster, event: Event) -> Iterator[Report]:
    """Who told of an event, in order, an article once."""
    of_article: dict[str, _Told] = {}
    for told in cluster.told:
        known = of_article.get(told.rows[0].article)
        if known is None or _numbers_told(told) > _numbers_told(known):
            of_article[told.rows[0].article] = told
    for told in of_article.values():
        row = told.rows[0]
        differs = [
            f"{kind}: {getattr(row, kind)}, elsewhere {getattr(event, kind)}"
            for kind in COUNTED
            if getattr(row, kind) is not None and getattr(row, kind) != getattr(event, kind)
        ]
        if row.date_start and row.date_start != event.date_start:
            differs.append(f"date: {row.date_start}, elsewhere {event.date_start}")
        if row.type != event.type:
            differs.append(f"type: {row.type}, elsewhere {event.type}")
        yield Report(
            event=event.event,
            report=row.event,
            article=row.article,
            published=row.published,
            title=row.title,
            source=row.source,
            url=row.url,
            copy_of=cluster.copy_of.get(id(told), ""),
            type=row.type,
            trigger=row.trigger,
            start=row.start,
            end=row.end,
            places="; ".join(dict.fromkeys(r.place for r in told.rows if r.place)),
            date_start=row.date_start,
            date_end=row.date_end,
            date_text=row.date_text,
            killed=row.killed,
            killed_as=row.killed_as,
            injured=row.injured,
            injured_as=row.injured_as,
            arrested=row.arrested,
            arrested_as=row.arrested_as,
            displaced=row.displaced,
            displaced_as=row.displaced_as,
            differs="; ".join(differs),
            sentence=row.sentence,
        )
