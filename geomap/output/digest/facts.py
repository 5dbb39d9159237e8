"""What a digest tells, taken from the tables of a build."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from geomap.errors import ArticleError
from geomap.output.compare import Entry, compare, read_table
from geomap.output.places import where
from geomap.schema.change import Change

__all__ = ["Digest", "Doubt", "digest_of"]

_PLACES, _EVENTS, _CHANGES, _DOUBTS = 12, 15, 12, 15
"""How many of each are shown; the tables have all."""

_DOUBTFUL = 0.5
"""Mentions that are less likely than this to be there are to be looked at."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that is uncertain and worth checking.

    Attributes:
        name: The name, or what kind of event.
        told: What was made of it.
        why: Why that is uncertain.
        article: The article to look at.
        sentence: The words to look at.
    """

    name: str
    told: str
    why: str
    article: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Digest:
    """All that a digest tells.

    Attributes:
        articles: How many articles there are.
        first_date: The first date of them.
        last_date: The last.
        mentions: How many mentions of places they have.
        not_placed: How many of these were not placed.
        place_count: How many different places they name.
        places: The places told of most, rows of ``places.csv``.
        countries: The countries with most mentions, and how many.
        event_count: How many events are told of.
        events: The latest events, rows of ``events.csv``, one each.
        compared: Whether there was an earlier build to compare with.
        changes: What changed since; the first of many.
        change_counts: How many things changed in which way.
        doubts: What is uncertain; the most doubtful of many.
        doubt_count: How much that is in all.
    """

    articles: int
    first_date: str
    last_date: str
    mentions: int
    not_placed: int
    place_count: int
    places: Sequence[Entry]
    countries: Sequence[tuple[str, int]]
    event_count: int
    events: Sequence[Entry]
    compared: bool
    changes: Sequence[Change]
    change_counts: Sequence[tuple[str, int]]
    doubts: Sequence[Doubt]
    doubt_count: int


def digest_of(maps: Path, before: Path | None) -> Digest:
    """The digest of a build.

    Args:
        maps: The folder of its tables.
        before: That of the tables to compare it with; None for no comparison.

    Raises:
        ArticleError: There are no tables, or one cannot be read.
    """
    mentions = read_table(maps, "locations.csv")
    if not (maps / "articles.csv").is_file():
        raise ArticleError(f"{maps}: no articles.csv there: run geomap build first")
    articles, places = read_table(maps, "articles.csv"), read_table(maps, "places.csv")
    rows = read_table(maps, "events.csv")
    events = list({row["event"]: row for row in reversed(rows)}.values())
    dates = sorted(row["published"] for row in articles if row["published"])
    countries = Counter(row["country"] for row in mentions if row["country"])
    changes = compare(before, maps) if before else []
    counts = Counter(f"{change.kind} {change.change}" for change in changes)
    doubts = [*_mention_doubts(mentions), *_event_doubts(events), *_report_doubts(maps)]
    return Digest(
        articles=len(articles),
        first_date=dates[0] if dates else "",
        last_date=dates[-1] if dates else "",
        mentions=len(mentions),
        not_placed=sum(not row["latitude"] for row in mentions),
        place_count=len(places),
        places=places[:_PLACES],
        countries=sorted(countries.items(), key=lambda pair: (-pair[1], pair[0]))[:_PLACES],
        event_count=len(events),
        events=sorted(events, key=_weight)[:_EVENTS],
        compared=before is not None,
        changes=sorted(changes, key=_importance)[:_CHANGES],
        change_counts=sorted(counts.items()),
        doubts=doubts[:_DOUBTS],
        doubt_count=len(doubts),
    )


def _weight(event: Entry) -> tuple[object, ...]:
    """What a desk wants to see first: much reported, with victims, likely, late."""
    victims = sum(int(event[name] or 0) for name in ("killed", "injured", "displaced"))
    main = event["main"] == "True"
    return (
        -int(event["reports"] or 1),
        not main,
        -victims,
        -float(event["confidence"]),
        event["event"],
    )


def _importance(change: Change) -> int:
    order = ("event appeared", "event moved", "mention moved", "event changed", "event vanished")
    name = f"{change.kind} {change.change}"
    return order.index(name) if name in order else len(order)


def _mention_doubts(mentions: Sequence[Entry]) -> list[Doubt]:
    """Names that may lie elsewhere, each once an article, the most doubtful first."""
    found: dict[tuple[str, str], tuple[float, Doubt]] = {}
    for row in mentions:
        likely = float(row["confidence"] or 0)
        if not row["latitude"]:
            why, told = "no place is known for it", "not placed"
        elif likely < _DOUBTFUL:
            others = _others(row["candidates"])
            why = f"likely to {likely:.0%}" + (f"; it may be {others}" if others else "")
            told = where(row)
        else:
            continue
        doubt = Doubt(row["mention"], told, why, row["article"], row["sentence"])
        key = row["article"], row["mention"]
        if key not in found or likely < found[key][0]:
            found[key] = likely, doubt
    placed_first = sorted(found.values(), key=lambda pair: (pair[1].told == "not placed", pair[0]))
    return [doubt for _, doubt in placed_first]


def _others(candidates: str) -> str:
    try:
        known = json.loads(candidates) if candidates else []
        names = [f"{other['place']} ({other['latitude']}, {other['longitude']})" for other in known]
    except (ValueError, KeyError, TypeError):
        return ""
    return " or ".join(names[:2])


def _event_doubts(events: Sequence[Entry]) -> list[Doubt]:
    return [
        Doubt(
            row["type"],
            row["trigger"],
            "the article does not say where",
            row["article"],
            row["sentence"],
        )
        for row in events
        if row["main"] == "True" and not row["latitude"]
    ]


def _report_doubts(maps: Path) -> list[Doubt]:
    return [
        Doubt(
            row["type"],
            row["places"],
            f"papers differ: {row['differs']}",
            row["article"],
            row["sentence"],
        )
        for row in read_table(maps, "reports.csv")
        if row["differs"]
    ]
