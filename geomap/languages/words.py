"""The sections of a language: its lists, each by its name in the TOML file of its section.

What each list is, is told in the files of English (``geomap/languages/en``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from geomap.languages.counting import CountWords

__all__ = [
    "NO_PATTERN",
    "ORGANISATIONS",
    "ORGANISATION_KINDS",
    "Cues",
    "EventWords",
    "MeasureWords",
    "NotPlace",
    "PlaceWords",
    "RecognitionWords",
    "RoleWords",
    "TextWords",
    "TimeWords",
    "UnknownPlaceWords",
    "WordFlag",
]

NO_PATTERN = re.compile(r"(?!)")  # nothing fits it

_Words = frozenset[str]

ORGANISATION_KINDS = {
    "org": 1, "street": 2, "facility": 3, "team": 4, "media": 5, "admin": 6, "natural": 7
}  # fmt: skip
"""What a word behind a name can make of it (``organisations.txt``), by number."""

ORGANISATIONS = frozenset(ORGANISATION_KINDS[kind] for kind in ("org", "team", "media"))
"""The kinds of organisations among these: companies and offices, teams, newspapers."""


class WordFlag:
    """Bits of a name that say what else the word is in the language."""

    COMMON = 1
    """A word that everybody uses; with :attr:`RARE` instead, one that is in larger dictionaries."""
    RARE = 16
    GIVEN = 2
    SURNAME = 4
    SURNAME_FREQUENT = 8  # beside SURNAME, for the 10,000 most frequent


@dataclass(frozen=True, slots=True)
class NotPlace:
    """A name that is no place's (``not_places.tsv``).

    Attributes:
        keys: Its folded words.
        kind: What it names: ``armed group``, ``holiday``, ...
        needs: Words of which the sentence must have one for it to name that (``quoted``: or it
            stands in quotation marks); empty if it always does.
    """

    keys: tuple[str, ...]
    kind: str
    needs: frozenset[str]


@dataclass(frozen=True, eq=False, repr=False, match_args=False)
class TextWords:
    """How words and sentences are cut, and names capitalised (``text.toml``)."""

    place_prepositions: _Words = frozenset()
    function_words: _Words = frozenset()
    small_words: _Words = frozenset()
    small_articles: _Words = frozenset()
    settlements: _Words = frozenset()
    small_in_titles: _Words = frozenset()
    directions: _Words = frozenset()
    holding_prepositions: _Words = frozenset()
    holding_with_kind: _Words = frozenset()
    held_kinds: _Words = frozenset()
    before_holders: _Words = frozenset()
    no_holding: _Words = frozenset()
    abbreviations: _Words = frozenset()
    sentence_marks: _Words = frozenset()
    elided: _Words = frozenset()
    whole: _Words = frozenset()


@dataclass(frozen=True, eq=False, repr=False, match_args=False)
class Cues:
    """The words beside a name that say whether it is a place's (``cues.toml``)."""

    fighters: _Words = frozenset()
    storms: _Words = frozenset()
    no_storm: _Words = frozenset()
    ships: _Words = frozenset()
    no_ship: _Words = frozenset()
    time_zones: _Words = frozenset()
    time_words: _Words = frozenset()
    degrees: _Words = frozenset()
    roads: _Words = frozenset()
    persons_do: _Words = frozenset()
    pronouns: _Words = frozenset()
    venues: _Words = frozenset()
    things: _Words = frozenset()
    between: _Words = frozenset()
    lines: _Words = frozenset()
    done_to_places: _Words = frozenset()
    taking: _Words = frozenset()


@dataclass(frozen=True, eq=False, repr=False, match_args=False)
class RecognitionWords:
    """The words by which names of places are told from others (``recognition.toml``)."""

    and_words: _Words = frozenset()
    list_fillers: _Words = frozenset()
    parts: _Words = frozenset()
    nearness: _Words = frozenset()
    before_nearness: _Words = frozenset()
    from_words: _Words = frozenset()
    of_the_place: _Words = frozenset()
    no_heads: _Words = frozenset()
    short_months: _Words = frozenset()
    reported: _Words = frozenset()
    list_words: _Words = frozenset()
    name_heads: _Words = frozenset()
    calendar: _Words = frozenset()
    dotted: _Words = frozenset()
    small_particles: _Words = frozenset()
    times: _Words = frozenset()
    numbers_of_many: _Words = frozenset()
    on_a_road: _Words = frozenset()
    kin: _Words = frozenset()
    street_heads: _Words = frozenset()
    at_venues: _Words = frozenset()
    of_offices: _Words = frozenset()
    club_heads: _Words = frozenset()
    of_organisations: _Words = frozenset()
    of_senders: _Words = frozenset()
    of_persons: _Words = frozenset()
    being: _Words = frozenset()
    no_names: _Words = frozenset()
    particles: _Words = frozenset()
    in_words: _Words = frozenset()
    county_heads: _Words = frozenset()
    scene_words: _Words = frozenset()
    scene_leads: _Words = frozenset()
    after_a_place: _Words = frozenset()
    certain_prepositions: _Words = frozenset()
    after_a_kind: _Words = frozenset()
    place_titles: _Words = frozenset()
    kind_heads: _Words = frozenset()
    governing: _Words = frozenset()
    at_a_street: _Words = frozenset()
    before_a_thing: _Words = frozenset()


@dataclass(frozen=True, eq=False, repr=False, match_args=False)
class UnknownPlaceWords:
    """The words beside a name that no gazetteer has (``unknown_places.toml``)."""

    before_places: _Words = frozenset()
    before_venues: _Words = frozenset()
    before_streets: _Words = frozenset()
    after_settlements: _Words = frozenset()
    houses: _Words = frozenset()
    within_names: _Words = frozenset()
    after_places: _Words = frozenset()
    calendar: _Words = frozenset()
    articles: _Words = frozenset()
    definite: _Words = frozenset()
    within: _Words = frozenset()
    of_words: _Words = frozenset()
    joining: _Words = frozenset()
    numbering: _Words = frozenset()
    numbered: _Words = frozenset()
    numbered_units: _Words = frozenset()
    numbered_kinds: _Words = frozenset()


@dataclass(frozen=True, eq=False, repr=False, match_args=False)
class PlaceWords:
    """The words by which it is told which place is meant (``places.toml``)."""

    media_words: tuple[str, ...] = ()
    site_words: _Words = frozenset()


@dataclass(frozen=True, eq=False, repr=False, match_args=False)
class RoleWords:
    """The words by which the use of a name in its sentence is told (``roles.toml``)."""

    prepositions: tuple[str, ...] = ()
    stops: _Words = frozenset()
    saying: _Words = frozenset()
    governing: _Words = frozenset()
    standing: _Words = frozenset()
    auxiliaries: _Words = frozenset()
    partners: _Words = frozenset()
    partner_prepositions: _Words = frozenset()
    quiet: _Words = frozenset()
    event_stems: tuple[str, ...] = ()
    determiners: _Words = frozenset()
    conjunctions: _Words = frozenset()
    being: _Words = frozenset()
    adverbs: _Words = frozenset()
    introducing: _Words = frozenset()
    days: _Words = frozenset()
    sport: _Words = frozenset()
    frame_clauses: _Words = frozenset()
    everywhere: _Words = frozenset()
    credits: _Words = frozenset()
    speakers: _Words = frozenset()
    naming: _Words = frozenset()
    on_routes: _Words = frozenset()
    background: _Words = frozenset()
    inflections: _Words = frozenset()
    helping: _Words = frozenset()
    verb_clauses: _Words = frozenset()
    verb_auxiliaries: _Words = frozenset()
    placing: _Words = frozenset()
    verb_endings: tuple[str, ...] = ()
    verb_introducing: _Words = frozenset()
    leads: tuple[str, ...] = ()

    @cached_property
    def preposition_set(self) -> _Words:
        """The prepositions as a set."""
        return frozenset(self.prepositions)

    @cached_property
    def governors(self) -> dict[str, int]:
        """The numbers of what can govern a name: a preposition, or a mark of what stands there."""
        return {
            word: number for number, word in enumerate([*self.prepositions, ",", "^", "!", "?"])
        }

    @cached_property
    def lead_numbers(self) -> dict[str, int]:
        """The numbers of what can lead to a name, among the measures of verbs."""
        return {word: number for number, word in enumerate(self.leads)}


@dataclass(frozen=True, eq=False, repr=False, match_args=False)
class EventWords(CountWords):
    """The words by which events, people and places are found (``events.toml``)."""

    negated: re.Pattern[str] = NO_PATTERN
    negated_after: re.Pattern[str] = NO_PATTERN
    clause_ends: re.Pattern[str] = NO_PATTERN
    being: _Words = frozenset()
    before_actors: _Words = frozenset()
    actor_stops: _Words = frozenset()
    relative: _Words = frozenset()
    time_leads: _Words = frozenset()
    pronouns_of_actors: _Words = frozenset()
    no_actors: _Words = frozenset()
    agents: _Words = frozenset()
    by: _Words = frozenset()
    leads_ahead: _Words = frozenset()
    small_words: _Words = frozenset()
    prepositions: _Words = frozenset()
    placing: _Words = frozenset()
    clauses: _Words = frozenset()
    contrasting: _Words = frozenset()
    ahead: _Words = frozenset()
    threat: _Words = frozenset()
    denial: _Words = frozenset()
    hearsay: _Words = frozenset()
    placing_names: _Words = frozenset()
    no_names: _Words = frozenset()
    auxiliaries: _Words = frozenset()
    no_events: _Words = frozenset()
    modals: _Words = frozenset()
    negations: _Words = frozenset()
    pronouns: _Words = frozenset()
    determiners: _Words = frozenset()
    subordinators: _Words = frozenset()
    trigger_prepositions: _Words = frozenset()
    trigger_placing: _Words = frozenset()
    reporting: _Words = frozenset()
    time_words: _Words = frozenset()
    introduced_by: _Words = frozenset()
    standing: _Words = frozenset()
    directing: _Words = frozenset()


@dataclass(frozen=True, eq=False, repr=False, match_args=False)
class TimeWords:
    """The words and patterns of dates and times (``times.toml``)."""

    lead_words: _Words = frozenset()
    year_leads: _Words = frozenset()
    small_months: bool = False
    no_month_leads: _Words = frozenset()
    doubtful_months: _Words = frozenset()
    number_joints: re.Pattern[str] = NO_PATTERN
    quick: re.Pattern[str] = NO_PATTERN
    before: re.Pattern[str] = NO_PATTERN
    stated_month: re.Pattern[str] = NO_PATTERN
    stated_weekday: re.Pattern[str] = NO_PATTERN
    stated_ordinal: re.Pattern[str] = NO_PATTERN
    stated_leads: re.Pattern[str] = NO_PATTERN
    stated_clock: re.Pattern[str] = NO_PATTERN
    byline: re.Pattern[str] = NO_PATTERN
    no_datelines: _Words = frozenset()
    dateline_date: re.Pattern[str] = NO_PATTERN
    dateline_named: re.Pattern[str] = NO_PATTERN
    dateline_end: re.Pattern[str] = NO_PATTERN
    months: dict[str, int] = field(default_factory=dict)
    weekdays: dict[str, int] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    ordinals: dict[str, int] = field(default_factory=dict)
    seasons: dict[str, int] = field(default_factory=dict)
    days_away: dict[str, int] = field(default_factory=dict)
    meanings: dict[str, str] = field(default_factory=dict)
    pieces: dict[str, str] = field(default_factory=dict)
    expressions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, eq=False, repr=False, match_args=False)
class MeasureWords:
    """The words of distances, directions, numbers and coordinates (``measures.toml``)."""

    shores: _Words = frozenset()
    off_shore: _Words = frozenset()
    outward: _Words = frozenset()
    the_words: _Words = frozenset()
    towards: _Words = frozenset()
    exactly: _Words = frozenset()
    between: _Words = frozenset()
    of_words: _Words = frozenset()
    at_sea: _Words = frozenset()
    no_lengths: _Words = frozenset()
    stated: re.Pattern[str] = NO_PATTERN
    degrees: re.Pattern[str] = NO_PATTERN
    minutes: re.Pattern[str] = NO_PATTERN
    seconds: re.Pattern[str] = NO_PATTERN
    latitudes: re.Pattern[str] = NO_PATTERN
    longitudes: re.Pattern[str] = NO_PATTERN
    norths: tuple[str, ...] = ()
    souths: tuple[str, ...] = ()
    easts: tuple[str, ...] = ()
    wests: tuple[str, ...] = ()
    and_words: tuple[str, ...] = ()
    second_leads: tuple[str, ...] = ()
    point_words: re.Pattern[str] = NO_PATTERN
    kilometres: dict[str, float] = field(default_factory=dict)
    nautical_kilometres: dict[str, float] = field(default_factory=dict)
    directions: dict[str, float] = field(default_factory=dict)
    numbers: dict[str, float] = field(default_factory=dict)
