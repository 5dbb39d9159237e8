r"""Events as records: the table of events, one row an event and place.

An event with several places has a row for each, with one ``event``; one whose article does not say
where it happened has a single row without a place.

====================  =======  ================================================================
column                type     what it holds
====================  =======  ================================================================
``event``             str      the event's id, from what is told of it: the same text, the same id
``article``           str      path of the article, as in the table of locations
``title``             str      the article's title, empty if it has none
``published``         str      its date, ISO 8601, empty if none is stated
``type``              str      what kind of event it is (``data/events/types.toml``); ``other``
                               where no word says what
``group``             str      the group of types that belongs to
``trigger``           str      the words that tell of it, as written
``start``, ``end``    int      code points of these into the article's text as read from the file
``mention``           str      the name of the place as written, empty if none is told
``place``             str      the gazetteer's name of the place; the name as written where no
                               gazetteer has it
``geonameid``         Int64    the GeoNames id, missing where there is none
``feature_code``      str      GeoNames feature code: PPL, PPLC, PCLI, ADM1, ...
``admin1``            str      name of the first-level division that holds it
``country_code``      str      ISO 3166-1 alpha-2
``country``           str      English name of the country
``latitude``          float    degrees WGS84, missing if not placed
``longitude``         float    degrees WGS84, missing if not placed
``precision``         str      ``site``, ``settlement``, ``area``, ``division``, ``country``, ``near``
                               (put at a place named beside it) or ``unknown``
``date_start``        str      first day, ISO 8601, as precise as it is known: ``2019-09``
``date_end``          str      last day, likewise
``date_precision``    str      ``day``, ``week``, ``month``, ``year`` or ``unknown``
``date_text``         str      the words that tell the date, empty if it follows from others
``killed`` ...        Int64    how many were ``killed``, ``injured``, ``arrested``, ``displaced``, as
                               told; missing if the article does not say
``killed_as`` ...     str      how that was qualified: ``at least``, ``about``, ``more than``, ...
``actors``            str      who did it, as written; empty where that is not clear
``targets``           str      to whom, likewise
``negated``           bool     whether it is said not to be so
``status``            str      ``happened``, ``planned``, ``threatened``, ``denied``, ``reported``
``main``              bool     whether the article is mainly about it
``confidence``        float    0 to 1: that there was such an event, there
``sentence``          str      the sentence that tells of it, whitespace collapsed
``reasons``           str      why this type, place and date, in plain words, ``; `` between them
``source``, ``url``   str      the article's publisher and address, empty if not stated
====================  =======  ================================================================
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from hashlib import blake2b
from typing import TYPE_CHECKING

from geomap.events.finding import Part, Story, find_stories, numbers_of
from geomap.events.linear import SCALE
from geomap.events.numbers import KINDS
from geomap.events.places import PlacedAt, place_key
from geomap.events.told import UNLISTED, Told, told_of
from geomap.exact import logistic
from geomap.readers.articles import Article
from geomap.schema.location import Location

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["EVENT_COLUMNS", "PRECISIONS", "Event", "events_of", "precision_of", "to_frame"]

PRECISIONS = ("site", "settlement", "area", "division", "country", "near", "unknown")
"""How precisely a place is known, the finest first but for those that are not placed."""

_BY_CLASS = {"P": "settlement", "S": "site", "R": "site", "A": "division"}


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the table of events (see the module)."""

    event: str
    article: str
    title: str
    published: str
    type: str
    group: str
    trigger: str
    start: int
    end: int
    mention: str
    place: str
    geonameid: int | None
    feature_code: str
    admin1: str
    country_code: str
    country: str
    latitude: float | None
    longitude: float | None
    precision: str
    date_start: str
    date_end: str
    date_precision: str
    date_text: str
    killed: int | None
    killed_as: str
    injured: int | None
    injured_as: str
    arrested: int | None
    arrested_as: str
    displaced: int | None
    displaced_as: str
    actors: str
    targets: str
    negated: bool
    status: str
    main: bool
    confidence: float
    sentence: str
    reasons: str
    source: str
    url: str


EVENT_COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(Event))

_WHOLE = frozenset({"start", "end"})
_WHOLE_OR_MISSING = frozenset({"geonameid", *KINDS})
_REAL = frozenset({"latitude", "longitude", "confidence"})
_TRUTHS = frozenset({"negated", "main"})


def events_of(article: Article, locations: Iterable[Location]) -> list[Event]:
    """The events that an article tells of, in order, a row a place.

    Args:
        article: The article.
        locations: The rows of its mentions.
    """
    told = told_of(article, locations)
    return [row for story in find_stories(told) for row in _rows(told, story)]


def precision_of(row: Location) -> str:
    """How precisely the place of a mention is known, one of `PRECISIONS`."""
    if row.latitude is None:
        return "unknown"
    if row.provenance == "nearby":
        return "near"
    if row.feature_code.startswith("PCL"):
        return "country"
    return _BY_CLASS.get(row.feature_class, "area")


def to_frame(events: Iterable[Event]) -> pd.DataFrame:
    """The table of events for pandas: one row an event and place, columns of fixed types."""
    # Imported late: the command line does without pandas where it can.
    import pandas as pd

    rows = list(events)
    columns: dict[str, pd.Series] = {}
    for column in EVENT_COLUMNS:
        if column in _WHOLE:
            kind = "int64"
        elif column in _WHOLE_OR_MISSING:
            kind = "Int64"
        elif column in _REAL:
            kind = "float64"
        else:
            kind = "bool" if column in _TRUTHS else "str"
        columns[column] = pd.Series([getattr(row, column) for row in rows], dtype=kind)
    return pd.DataFrame(columns)


def _rows(told: Told, story: Story) -> list[Event]:
    """The rows of an event: one a place, told by the part that is surest of it."""
    best: dict[object, tuple[Part, PlacedAt]] = {}
    for part in story.parts:
        for place in part.places:
            key = place_key(place.named)
            known = best.get(key)
            if known is None or (place.how == "sentence" and known[1].how != "sentence"):
                best[key] = (part, place)
    first = story.parts[0]
    name = _id(told, first)
    # Where some places are told in the event's own sentences, those guessed from others go.
    told_there = [pair for pair in best.values() if pair[1].how == "sentence"]
    chosen: Sequence[tuple[Part, PlacedAt | None]] = told_there or list(best.values())[:1] or [(first, None)]
    return [_row(told, story, part, place, name) for part, place in chosen]


def _id(told: Told, part: Part) -> str:
    """An event's id: a digest of the words that tell it and of where they were printed."""
    trigger = part.trigger
    digest = blake2b(digest_size=6)
    article = told.article
    for text in (
        article.published,
        article.title,
        told.sentence(told.sentence_of[trigger.first]),
        told.span(trigger.first, trigger.last),
    ):
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()


def _row(told: Told, story: Story, part: Part, place: PlacedAt | None, name: str) -> Event:
    article, trigger = told.article, part.trigger
    numbers = numbers_of(story)
    dated = next((p.dated for p in (part, *story.parts) if p.dated.how == "sentence"), part.dated)
    start, end = dated.period.text() if dated.period else ("", "")
    row = place.named.row if place is not None else None
    listed = row is not None and row.provenance != UNLISTED
    sure = logistic(trigger.score / SCALE) * (logistic(place.score / SCALE) if place else 1.0)
    told_numbers: dict[str, object] = {}
    for kind in KINDS:
        count = numbers.get(kind)
        told_numbers[kind] = count.number if count else None
        told_numbers[f"{kind}_as"] = count.qualifier if count else ""
    return Event(
        event=name,
        article=article.article,
        title=article.title,
        published=article.published,
        type=story.type,
        group=told.words_of.types[story.type].coarse,
        trigger=" ".join(told.span(trigger.first, trigger.last).split()),
        start=told.words.starts[trigger.first],
        end=told.words.ends[trigger.last],
        mention=row.mention if row else "",
        place=(row.place or row.mention) if row else "",
        geonameid=row.geonameid if row else None,
        feature_code=row.feature_code if row else "",
        admin1=row.admin1 if row else "",
        country_code=row.country_code if row else "",
        country=row.country if row else "",
        latitude=row.latitude if row else None,
        longitude=row.longitude if row else None,
        precision=precision_of(row) if row and listed else "unknown",
        date_start=start,
        date_end=end,
        date_precision=dated.period.precision if dated.period else "unknown",
        date_text=dated.text,
        **told_numbers,  # type: ignore[arg-type]
        actors=part.actors,
        targets=part.targets,
        negated=part.negated,
        status=part.status,
        main=story.main,
        confidence=round(sure, 3),
        sentence=told.sentence(told.sentence_of[trigger.first]),
        reasons="; ".join(_reasons(told, story, part, place)),
        source=article.source,
        url=article.url,
    )


def _reasons(told: Told, story: Story, part: Part, place: PlacedAt | None) -> list[str]:
    """Why an event has its type, its place and its date, in plain words."""
    found = []
    if part.follows:
        found.append(f"goes on about the {story.type} told before it")
    elif part.type.words:
        found.append(f"{story.type}: " + ", ".join(f'"{word}"' for word in part.type.words))
    else:
        found.append(f"{story.type}: no word says more")
    if place is None:
        found.append("the article does not say where")
    else:
        mention = place.named.row.mention
        where = {
            "sentence": "named in its sentence",
            "before": "the place told last before it",
            "after": "named after it",
        }[place.how]
        found.append(f'at "{mention}": {where}')
    dated = next((p.dated for p in (part, *story.parts) if p.dated.how == "sentence"), part.dated)
    if dated.period is None:
        found.append("no date is told")
    elif dated.text:
        base = f", seen from {told.article.published}" if told.article.published else ""
        found.append(f'"{dated.text}" dates it{base}')
    else:
        found.append("dated like what is told before it")
    return found
