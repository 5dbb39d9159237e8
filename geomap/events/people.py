"""Words that mean persons."""

from __future__ import annotations

from functools import cache

from geomap.events.told import Told
from geomap.languages.base import Language
from geomap.roles.senses import PEOPLE, sense_of
from geomap.text.names import fold_word

__all__ = ["is_people", "is_person", "people_words"]


@cache
def people_words(language: Language) -> frozenset[str]:
    """The words of a language for a person."""
    return frozenset(map(fold_word, language.lines("events", "people.txt")))


def is_person(told: Told, at: int) -> bool:
    """Whether a word means a person: by the language's list, or by its commonest sense."""
    language, key = told.words.language, told.words.keys[at]
    if key in people_words(language):
        return True
    return sense_of(key, language).noun[:1] == PEOPLE and told.words.words[at][:1].islower()


def is_people(told: Told, at: int) -> bool:
    """Whether a word means several persons."""
    language, key = told.words.language, told.words.keys[at]
    if key in language.events.plural_people or (
        key.endswith("s") and key[:-1] in people_words(language)
    ):
        return True
    return (
        key.endswith("s")
        and sense_of(key, language).noun[:1] == PEOPLE
        and told.words.words[at][:1].islower()
    )
