"""The sections of a language: its lists, each by its name in the TOML file of its section.

What each list is, is told in the files of English (``geomap/languages/en``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

__all__ = [
    "NO_PATTERN",
    "ORGANISATION_KINDS",
    "Cues",
    "EventWords",
    "NotPlace",
    "PlaceWords",
    "RecognitionWords",
    "RoleWords",
    "TextWords",
    "TimeWords",
    "UnknownPlaceWords",
    "WordFlag",
]

NO_PATTERN = re.compile(r"(?!)")
"""A pattern that nothing fits."""

_Words = frozenset[str]

ORGANISATION_KINDS = {
    "org": 1, "street": 2, "facility": 3, "team": 4, "media": 5, "admin": 6, "natural": 7
}  # fmt: skip
"""What a word behind a name can make of it (``organisations.txt``), by number."""


class WordFlag:
    """Bits of a name that say what else the word is in the language."""

    COMMON = 1
    """A word that everybody uses; with :attr:`RARE` instead, one that is in larger dictionaries."""
    RARE = 16
    GIVEN = 2
    SURNAME = 4
    """A surname of any rank; with :attr:`SURNAME_FREQUENT` one of the 10,000 most frequent."""
    SURNAME_FREQUENT = 8


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


@dataclass(frozen=True)
class TextWords:
    """How words and sentences are cut, and names capitalised (``text.toml``)."""

    place_prepositions: _Words = field(default_factory=frozenset)
    function_words: _Words = field(default_factory=frozenset)
    small_words: _Words = field(default_factory=frozenset)
    small_articles: _Words = field(default_factory=frozenset)
    settlements: _Words = field(default_factory=frozenset)
    small_in_titles: _Words = field(default_factory=frozenset)
    directions: _Words = field(default_factory=frozenset)
    abbreviations: _Words = field(default_factory=frozenset)


@dataclass(frozen=True)
class Cues:
    """The words beside a name that say whether it is a place's (``cues.toml``)."""

    fighters: _Words = field(default_factory=frozenset)
    storms: _Words = field(default_factory=frozenset)
    no_storm: _Words = field(default_factory=frozenset)
    ships: _Words = field(default_factory=frozenset)
    no_ship: _Words = field(default_factory=frozenset)
    time_zones: _Words = field(default_factory=frozenset)
    time_words: _Words = field(default_factory=frozenset)
    degrees: _Words = field(default_factory=frozenset)
    roads: _Words = field(default_factory=frozenset)
    persons_do: _Words = field(default_factory=frozenset)
    pronouns: _Words = field(default_factory=frozenset)
    venues: _Words = field(default_factory=frozenset)
    things: _Words = field(default_factory=frozenset)
    between: _Words = field(default_factory=frozenset)
    lines: _Words = field(default_factory=frozenset)
    done_to_places: _Words = field(default_factory=frozenset)
    taking: _Words = field(default_factory=frozenset)


@dataclass(frozen=True)
class RecognitionWords:
    """The words by which names of places are told from others (``recognition.toml``)."""

    and_words: _Words = field(default_factory=frozenset)
    parts: _Words = field(default_factory=frozenset)
    nearness: _Words = field(default_factory=frozenset)
    before_nearness: _Words = field(default_factory=frozenset)
    from_words: _Words = field(default_factory=frozenset)
    of_the_place: _Words = field(default_factory=frozenset)
    no_heads: _Words = field(default_factory=frozenset)
    short_months: _Words = field(default_factory=frozenset)
    reported: _Words = field(default_factory=frozenset)
    list_words: _Words = field(default_factory=frozenset)
    name_heads: _Words = field(default_factory=frozenset)
    calendar: _Words = field(default_factory=frozenset)
    dotted: _Words = field(default_factory=frozenset)
    small_particles: _Words = field(default_factory=frozenset)
    times: _Words = field(default_factory=frozenset)
    numbers_of_many: _Words = field(default_factory=frozenset)
    on_a_road: _Words = field(default_factory=frozenset)
    kin: _Words = field(default_factory=frozenset)
    street_heads: _Words = field(default_factory=frozenset)
    at_venues: _Words = field(default_factory=frozenset)
    being: _Words = field(default_factory=frozenset)
    no_names: _Words = field(default_factory=frozenset)
    particles: _Words = field(default_factory=frozenset)
    in_words: _Words = field(default_factory=frozenset)
    after_a_place: _Words = field(default_factory=frozenset)
    certain_prepositions: _Words = field(default_factory=frozenset)
    after_a_kind: _Words = field(default_factory=frozenset)
    place_titles: _Words = field(default_factory=frozenset)
    governing: _Words = field(default_factory=frozenset)
    at_a_street: _Words = field(default_factory=frozenset)
    before_a_thing: _Words = field(default_factory=frozenset)


@dataclass(frozen=True)
class UnknownPlaceWords:
    """The words beside a name that no gazetteer has (``unknown_places.toml``)."""

    before_places: _Words = field(default_factory=frozenset)
    before_venues: _Words = field(default_factory=frozenset)
    before_streets: _Words = field(default_factory=frozenset)
    after_settlements: _Words = field(default_factory=frozenset)
    houses: _Words = field(default_factory=frozenset)
    within_names: _Words = field(default_factory=frozenset)
    after_places: _Words = field(default_factory=frozenset)
    calendar: _Words = field(default_factory=frozenset)
    numbered: _Words = field(default_factory=frozenset)
    numbered_units: _Words = field(default_factory=frozenset)
    numbered_kinds: _Words = field(default_factory=frozenset)


@dataclass(frozen=True)
class PlaceWords:
    """The words by which it is told which place is meant (``places.toml``)."""

    media_words: tuple[str, ...] = field(default_factory=tuple)
    site_words: _Words = field(default_factory=frozenset)


@dataclass(frozen=True)
class RoleWords:
    """The words by which the use of a name in its sentence is told (``roles.toml``)."""

    prepositions: tuple[str, ...] = field(default_factory=tuple)
    stops: _Words = field(default_factory=frozenset)
    saying: _Words = field(default_factory=frozenset)
    auxiliaries: _Words = field(default_factory=frozenset)
    partners: _Words = field(default_factory=frozenset)
    partner_prepositions: _Words = field(default_factory=frozenset)
    quiet: _Words = field(default_factory=frozenset)
    event_stems: tuple[str, ...] = field(default_factory=tuple)
    determiners: _Words = field(default_factory=frozenset)
    conjunctions: _Words = field(default_factory=frozenset)
    being: _Words = field(default_factory=frozenset)
    adverbs: _Words = field(default_factory=frozenset)
    introducing: _Words = field(default_factory=frozenset)
    days: _Words = field(default_factory=frozenset)
    sport: _Words = field(default_factory=frozenset)
    frame_clauses: _Words = field(default_factory=frozenset)
    everywhere: _Words = field(default_factory=frozenset)
    credits: _Words = field(default_factory=frozenset)
    speakers: _Words = field(default_factory=frozenset)
    naming: _Words = field(default_factory=frozenset)
    on_routes: _Words = field(default_factory=frozenset)
    inflections: _Words = field(default_factory=frozenset)
    helping: _Words = field(default_factory=frozenset)
    verb_clauses: _Words = field(default_factory=frozenset)
    verb_auxiliaries: _Words = field(default_factory=frozenset)
    placing: _Words = field(default_factory=frozenset)
    verb_endings: tuple[str, ...] = field(default_factory=tuple)
    verb_introducing: _Words = field(default_factory=frozenset)
    leads: tuple[str, ...] = field(default_factory=tuple)

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


@dataclass(frozen=True)
class EventWords:
    """The words by which events, people and places are found (``events.toml``)."""

    being: _Words = field(default_factory=frozenset)
    before_actors: _Words = field(default_factory=frozenset)
    actor_stops: _Words = field(default_factory=frozenset)
    no_actors: _Words = field(default_factory=frozenset)
    by: _Words = field(default_factory=frozenset)
    leads_ahead: _Words = field(default_factory=frozenset)
    small_words: _Words = field(default_factory=frozenset)
    harms_before: _Words = field(default_factory=frozenset)
    passive: _Words = field(default_factory=frozenset)
    one_person: _Words = field(default_factory=frozenset)
    scales: dict[str, int] = field(default_factory=dict)
    plural_numbers: dict[str, int] = field(default_factory=dict)
    nobody: _Words = field(default_factory=frozenset)
    not_people: _Words = field(default_factory=frozenset)
    prepositions: _Words = field(default_factory=frozenset)
    placing: _Words = field(default_factory=frozenset)
    clauses: _Words = field(default_factory=frozenset)
    ahead: _Words = field(default_factory=frozenset)
    threat: _Words = field(default_factory=frozenset)
    denial: _Words = field(default_factory=frozenset)
    hearsay: _Words = field(default_factory=frozenset)
    placing_names: _Words = field(default_factory=frozenset)
    no_names: _Words = field(default_factory=frozenset)
    auxiliaries: _Words = field(default_factory=frozenset)
    no_events: _Words = field(default_factory=frozenset)
    modals: _Words = field(default_factory=frozenset)
    negations: _Words = field(default_factory=frozenset)
    pronouns: _Words = field(default_factory=frozenset)
    determiners: _Words = field(default_factory=frozenset)
    subordinators: _Words = field(default_factory=frozenset)
    trigger_prepositions: _Words = field(default_factory=frozenset)
    trigger_placing: _Words = field(default_factory=frozenset)
    reporting: _Words = field(default_factory=frozenset)
    time_words: _Words = field(default_factory=frozenset)
    introduced_by: _Words = field(default_factory=frozenset)
    units: tuple[str, ...] = field(default_factory=tuple)
    tens: tuple[str, ...] = field(default_factory=tuple)
    harms: dict[str, str] = field(default_factory=dict)
    harm_phrases: dict[str, str] = field(default_factory=dict)
    qualifiers: dict[str, str] = field(default_factory=dict)

    @cached_property
    def harm_of(self) -> dict[str, str]:
        """What befell somebody (``killed``), by the word that says so."""
        return {word: kind for kind, words in self.harms.items() for word in words.split()}

    @cached_property
    def harm_phrases_by_word(self) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
        """The phrases that say what befell somebody, with its kind, by their first word."""
        found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for kind, phrases in self.harm_phrases.items():
            for phrase in phrases.strip().splitlines():
                words = tuple(phrase.split())
                found.setdefault(words[0], []).append((kind, words))
        return found

    @cached_property
    def qualifier_of(self) -> dict[str, str]:
        """The qualifier of a number (``at least``) by the words before it, in trying order."""
        return {
            words: name
            for name, phrases in self.qualifiers.items()
            for words in phrases.strip().splitlines()
        }

    @cached_property
    def unit_numbers(self) -> dict[str, int]:
        """The numbers from zero on in words."""
        return {word: number for number, word in enumerate(self.units)}

    @cached_property
    def ten_numbers(self) -> dict[str, int]:
        """The tens in words."""
        return {word: 10 * number for number, word in enumerate(self.tens, 2)}


@dataclass(frozen=True)
class TimeWords:
    """The words and patterns of dates and times (``times.toml``)."""

    lead_words: _Words = field(default_factory=frozenset)
    year_leads: _Words = field(default_factory=frozenset)
    no_month_leads: _Words = field(default_factory=frozenset)
    doubtful_months: _Words = field(default_factory=frozenset)
    number_joints: re.Pattern[str] = field(default_factory=lambda: NO_PATTERN)
    quick: re.Pattern[str] = field(default_factory=lambda: NO_PATTERN)
    before: re.Pattern[str] = field(default_factory=lambda: NO_PATTERN)
    months: dict[str, int] = field(default_factory=dict)
    weekdays: dict[str, int] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    ordinals: dict[str, int] = field(default_factory=dict)
    seasons: dict[str, int] = field(default_factory=dict)
    days_away: dict[str, int] = field(default_factory=dict)
    meanings: dict[str, str] = field(default_factory=dict)
    pieces: dict[str, str] = field(default_factory=dict)
    expressions: tuple[tuple[str, str], ...] = field(default_factory=tuple)
