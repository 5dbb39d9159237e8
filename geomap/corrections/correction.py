"""Corrections as checked values: the mention or event, the action, and the new place or role."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from geomap.schema.location import Role

__all__ = [
    "ACTIONS",
    "COLUMNS",
    "EVENT_ACTIONS",
    "SCOPES",
    "Action",
    "Correction",
    "CorrectionFile",
    "EventAction",
    "EventCorrection",
    "NewPlace",
    "Scope",
]

Action = Literal["not a place", "place", "role", "right"]
ACTIONS: tuple[Action, ...] = get_args(Action)

EventAction = Literal[
    "not an event", "event type", "event place", "event date", "same event", "other event"
]
EVENT_ACTIONS: tuple[EventAction, ...] = get_args(EventAction)

Scope = Literal["mention", "article", "all"]
SCOPES: tuple[Scope, ...] = get_args(Scope)

COLUMNS = (
    *("article", "sentence", "mention", "occurrence", "scope", "action", "role"),
    *("place", "geonameid", "latitude", "longitude", "feature_class", "feature_code"),
    *("admin1", "country_code", "country", "population"),
    *("who", "when"),
)
"""The columns, in the order in which the map's page writes them."""


@dataclass(frozen=True, slots=True)
class NewPlace:
    """The place that a mention is to have, in the columns of the table of locations."""

    place: str
    geonameid: int | None
    feature_class: str
    feature_code: str
    admin1: str
    country_code: str
    latitude: float
    longitude: float
    country: str
    population: int | None


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction (see :mod:`geomap.corrections.apply` for its fields).

    Attributes:
        where: The file and line that it comes from, for messages.
        article: The article's name.
        sentence: The sentence around the mention, or empty for any.
        mention: The name as the article writes it.
        occurrence: Which mention of that name in the sentence, from 1.
        scope: How far it reaches.
        action: What is wrong.
        role: The right role, or empty.
        place: The right place, for the action ``place``; for ``right`` that which was found so.
        who: Who says so, or empty.
        when: When, ISO 8601, or empty.
    """

    where: str
    article: str
    sentence: str
    mention: str
    occurrence: int
    scope: Scope
    action: Action
    role: Role | Literal[""] = ""
    place: NewPlace | None = None
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class EventCorrection:
    """One correction of an event.

    Attributes:
        where: The file and line that it comes from, for messages.
        action: What is wrong.
        event: The event's id, as in the table of events.
        other: For ``same event`` and ``other event`` that of the other: an event's, or a report's.
        type: The right type, for the action ``event type``.
        date: The right date, ISO 8601, as precise as it is known, for ``event date``.
        place: The right place, for ``event place``.
    """

    where: str
    action: EventAction
    event: str
    other: str = ""
    type: str = ""
    date: str = ""
    place: NewPlace | None = None


@dataclass(frozen=True, slots=True)
class CorrectionFile:
    """The corrections of one or several files, and the rows that are none.

    Attributes:
        corrections: Those that can be applied, in the order of the files.
        broken: A line on each row that can't: where it is, what is wrong, what to do.
        events: Corrections of events, in the same order.
    """

    corrections: list[Correction]
    broken: tuple[str, ...]
    events: tuple[EventCorrection, ...] = ()
