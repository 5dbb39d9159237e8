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
``type``              str      what kind of event it is (``events/types.toml``); ``other``
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
``precision``         str      ``site``, ``settlement``, ``area``, ``division``, ``country``,
                               ``near`` (put at a place named beside it) or ``unknown``
``date_start``        str      first day, ISO 8601, as precise as it is known: ``2019-09``
``date_end``          str      last day, likewise
``date_precision``    str      ``day``, ``week``, ``month``, ``year`` or ``unknown``
``date_text``         str      the words that tell the date, empty if it follows from others
``killed`` ...        Int64    how many were ``killed``, ``injured``, ``arrested``,
                               ``displaced``, as told; missing if the article does not say
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
``reports``           int      how many reports tell of it; a copy of another is none of its own
====================  =======  ================================================================
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any

__all__ = [
    "COUNTED",
    "EVENT_COLUMNS",
    "PRECISIONS",
    "REPORT_COLUMNS",
    "STATUSES",
    "Event",
    "Report",
]

COUNTED = ("killed", "injured", "arrested", "displaced")
"""What is counted of people, as its columns are called."""

PRECISIONS = ("site", "settlement", "area", "division", "country", "near", "unknown")
"""How precisely a place is known."""

STATUSES = ("happened", "planned", "threatened", "denied", "reported")
"""What can be said of an event; ``reported`` is that somebody says so who may be wrong."""


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
    reports: int = 1

    def __reduce__(self) -> tuple[Callable[..., Event], tuple[Any, ...]]:
        return Event, _event_values(self)  # several times as fast as dataclasses do it


EVENT_COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(Event))

_event_values = attrgetter(*EVENT_COLUMNS)


@dataclass(frozen=True, slots=True)
class Report:
    """One row of the table of reports: which article told of an event, and how.

    Attributes:
        event: The event's id, as in the table of events.
        report: The id of the event as this article alone tells it.
        article: The article.
        published: Its date.
        title: Its title.
        source: Its publisher.
        url: Its address.
        copy_of: The article whose words it repeats, as papers print an agency's; else empty.
        type: The type of event that it tells of.
        trigger: The words that tell of it.
        start: Where they begin in the article's text.
        end: Where they end.
        places: The places that it names, ``; `` between them.
        date_start: First day, as it tells it.
        date_end: Last day.
        date_text: The words that tell the date.
        killed: How many were killed, as it tells it; likewise the others.
        differs: In what it differs from the event's row, ``; `` between; empty if in nothing.
        sentence: The sentence that tells of it.
    """

    event: str
    report: str
    article: str
    published: str
    title: str
    source: str
    url: str
    copy_of: str
    type: str
    trigger: str
    start: int
    end: int
    places: str
    date_start: str
    date_end: str
    date_text: str
    killed: int | None
    killed_as: str
    injured: int | None
    injured_as: str
    arrested: int | None
    arrested_as: str
    displaced: int | None
    displaced_as: str
    differs: str
    sentence: str

    def __reduce__(self) -> tuple[Callable[..., Report], tuple[Any, ...]]:
        return Report, _report_values(self)


REPORT_COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(Report))

_report_values = attrgetter(*REPORT_COLUMNS)
