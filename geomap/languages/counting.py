"""The words by which people are counted, and by which is told what befell them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

__all__ = ["CountWords"]

_Words = frozenset[str]


@dataclass(frozen=True, eq=False, repr=False, match_args=False)
class CountWords:
    """The words of counts and harms (``events.toml``).

    A *harm* is a word that says what befell those counted: "killed", "wounding".
    """

    harms_before: _Words = frozenset()
    harms_either: _Words = frozenset()
    harm_nouns: _Words = frozenset()
    harm_links: _Words = frozenset()
    harm_adverbs: _Words = frozenset()
    harm_doers: _Words = frozenset()
    harms_after: _Words = frozenset()
    harms_single: _Words = frozenset()
    short_after: _Words = frozenset()
    singular_pronouns: _Words = frozenset()
    harms_not_after: dict[str, str] = field(default_factory=dict)
    harms_only_after: dict[str, str] = field(default_factory=dict)
    tolls: _Words = frozenset()
    toll_leads: _Words = frozenset()
    passive: _Words = frozenset()
    single_after: _Words = frozenset()
    no_single_after: _Words = frozenset()
    one_person: _Words = frozenset()
    ones: _Words = frozenset()
    own_ones: _Words = frozenset()
    definite: _Words = frozenset()
    joining: _Words = frozenset()
    of_words: _Words = frozenset()
    whole_words: _Words = frozenset()
    included: _Words = frozenset()
    person_ends: _Words = frozenset()
    person_endings: tuple[str, ...] = ()
    half: _Words = frozenset()
    scales: dict[str, int] = field(default_factory=dict)
    plural_numbers: dict[str, int] = field(default_factory=dict)
    nobody: _Words = frozenset()
    none_of: _Words = frozenset()
    none_heads: _Words = frozenset()
    not_people: _Words = frozenset()
    pair: _Words = frozenset()
    ages: _Words = frozenset()
    harms_of_one: _Words = frozenset()
    harms_counted: _Words = frozenset()
    no_harms_after: _Words = frozenset()
    plural_people: _Words = frozenset()
    free_order: bool = False
    units: tuple[str, ...] = ()
    ordinals: tuple[str, ...] = ()
    aboard: _Words = frozenset()
    aboard_after: _Words = frozenset()
    all_phrases: dict[str, str] = field(default_factory=dict)
    tens: tuple[str, ...] = ()
    harms: dict[str, str] = field(default_factory=dict)
    harms_doubtful: dict[str, str] = field(default_factory=dict)
    harmless: dict[str, str] = field(default_factory=dict)
    harm_phrases: dict[str, str] = field(default_factory=dict)
    qualifiers: dict[str, str] = field(default_factory=dict)

    @cached_property
    def harm_of(self) -> dict[str, str]:
        """What befell somebody (``killed``), by the word that says so."""
        return {word: kind for kind, words in self.harms.items() for word in words.split()}

    @cached_property
    def also_harm_of(self) -> dict[str, str]:
        """What may also have befallen somebody, by a word that mostly says something else."""
        return {word: kind for kind, words in self.harms_doubtful.items() for word in words.split()}

    @cached_property
    def harmless_of(self) -> dict[str, str]:
        """What befell nobody (``injured``), by the word that says so: "unhurt"."""
        return {word: kind for kind, words in self.harmless.items() for word in words.split()}

    @cached_property
    def harm_phrases_by_word(self) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
        """The phrases that say what befell somebody, with its kind, by their first word."""
        return _by_first_word(self.harm_phrases)

    @cached_property
    def all_phrases_by_word(self) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
        """The phrases that say what befell all who were counted, by their first word."""
        return _by_first_word(self.all_phrases)

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


def _by_first_word(kinds: dict[str, str]) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for kind, phrases in kinds.items():
        for phrase in phrases.strip().splitlines():
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((kind, words))
    return found
