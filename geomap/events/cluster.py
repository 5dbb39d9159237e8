"""Reports of one event, and the rows that they make together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from operator import attrgetter
from typing import Any

from geomap.schema.event import COUNTED, Event, Report

__all__ = ["Cluster", "Telling", "merged_rows", "reports_of"]

_FINE = ("site", "settlement", "near")
KEPT = 4  # reports of an event that a new one is compared with


@dataclass(slots=True)
class Telling:
    """An event as one article tells it: its number and rows, and what is compared of it."""

    number: int
    rows: list[Event]
    words: frozenset[str]
    shingles: frozenset[tuple[str, ...]]
    first: date | None
    last: date | None


@dataclass(slots=True)
class Cluster:
    """Reports of one event, by their numbers.

    Attributes:
        told: The reports.
        copy_of: Of those that are copies, the article that they repeat.
    """

    told: list[int] = field(default_factory=list)
    copy_of: dict[int, str] = field(default_factory=dict)

    def compared(self) -> list[int]:
        """The reports that a new one is compared with: the first and the last few."""
        return self.told if len(self.told) <= KEPT else [self.told[0], *self.told[1 - KEPT :]]


def merged_rows(reports: Sequence[Telling], copy_of: Mapping[int, str]) -> list[Event]:
    """The rows of an event: places by all its reports, the rest as its chief one tells it.

    Args:
        reports: The reports.
        copy_of: Which of them are copies, by their numbers.
    """
    own = [told for told in reports if told.number not in copy_of]
    chief = max(own, key=lambda told: told.rows[0].main)  # of equal ones the first
    lead = own[0].rows[0]
    kind = Counter(told.rows[0].type for told in own).most_common(1)[0][0]
    common: dict[str, Any] = {
        "event": lead.event,
        "type": kind,
        "reports": len({told.rows[0].article for told in own}),
        "main": any(told.rows[0].main for told in own),
        **_best_date(own),
        **_latest_numbers(own),
    }
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
    finer = _finer(places.values())
    kept = [row for row in places.values() if _held(row) not in finer]
    base = chief.rows[0]
    if not kept:
        return [replace(base, **common)]
    return [
        replace(base, **common, **dict(zip(_OF_PLACE, _at_place(row), strict=True))) for row in kept
    ]


_OF_PLACE = (
    "mention place geonameid feature_code admin1 country_code country latitude longitude "
    "precision confidence trigger start end sentence article title published source url reasons"
).split()
_at_place = attrgetter(*_OF_PLACE)
"""What a row says of its place, and of the report that tells of it."""


def _held(row: Event) -> tuple[str, ...] | None:
    """What a coarse place stands for among `_finer`, None if it is none."""
    if row.precision == "country":
        return (row.country_code,)
    return (row.country_code, row.admin1) if row.precision == "division" else None


def _finer(rows: Iterable[Event]) -> set[tuple[str, ...] | None]:
    """The countries, and their divisions, in which another place of the event lies."""
    found: set[tuple[str, ...] | None] = set()
    for row in rows:
        if row.precision in (*_FINE, "area"):
            found |= {(row.country_code,), (row.country_code, row.admin1)}
        elif row.precision == "division":
            found.add((row.country_code,))
    return found


_PRECISE = ("day", "week", "month", "year", "unknown")


def _best_date(own: list[Telling]) -> Mapping[str, object]:
    """The most precise date that is told, of equal ones the first that words tell."""
    best = min(
        (told.rows[0] for told in own),
        key=lambda row: (_PRECISE.index(row.date_precision), not row.date_text),
    )
    return {
        name: getattr(best, name)
        for name in ("date_start", "date_end", "date_precision", "date_text")
    }


def _latest_numbers(own: list[Telling]) -> Mapping[str, object]:
    """Of each kind the number that was told last."""
    found: dict[str, object] = {}
    for kind in COUNTED:
        told = [t.rows[0] for t in own if getattr(t.rows[0], kind) is not None]
        last = max(told, key=lambda row: (row.published, getattr(row, kind)), default=None)
        found[kind] = getattr(last, kind) if last else None
        found[f"{kind}_as"] = getattr(last, f"{kind}_as") if last else ""
    return found


def _numbers_told(told: Telling) -> int:
    return sum(getattr(told.rows[0], kind) is not None for kind in COUNTED)


def reports_of(
    reports: Sequence[Telling], copy_of: Mapping[int, str], event: Event
) -> Iterator[Report]:
    """Who told of an event, in order, an article once.

    Args:
        reports: The reports.
        copy_of: The article that a copy repeats, by the numbers of the reports.
        event: The event's row.
    """
    of_article: dict[str, Telling] = {}
    for told in reports:
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
            copy_of=copy_of.get(told.number, ""),
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
