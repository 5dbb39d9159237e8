"""Words that mean persons."""

from __future__ import annotations

from functools import cache

from geomap.events.figures import value_at
from geomap.events.told import Told
from geomap.languages.base import Language
from geomap.roles.senses import PEOPLE, sense_of
from geomap.text.names import fold_word

__all__ = ["is_people", "is_person", "others_with", "people_after", "people_words"]


_SHORTEST = 6  # letters of a word by whose end is told that it means a person


@cache
def people_words(language: Language) -> frozenset[str]:
    """The words of a language for a person."""
    return frozenset(map(fold_word, language.lines("events", "people.txt")))


def is_person(told: Told, at: int) -> bool:
    """Whether a word means a person: by the language's list, or by its commonest sense."""
    language, key = told.words.language, told.words.keys[at]
    if key in people_words(language):
        return True
    ends = language.events.person_endings
    if ends and key.endswith(ends) and len(key) > _SHORTEST:
        return told.words.words[at][:1].islower()  # "a boatman"
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


def people_after(told: Told, at: int, last: int) -> int | None:
    """Number of the word for a person that an article leads to, within four words."""
    keys, gaps = told.words.keys, told.words.gaps
    ends = told.words.language.events.person_ends
    for n in range(at + 1, min(last, at + 4) + 1):
        if {",", ".", ";", ":"} & set(gaps[n - 1]) or keys[n] in ends:
            return None
        if keys[n] in told.words.language.events.harm_of:
            return None  # "a fire injured four firefighters"
        # The last of several: "a night watchman".
        if is_person(told, n) and not (n < last and is_person(told, n + 1) and gaps[n] == " "):
            return n
    return None


def others_with(told: Told, at: int, last: int) -> tuple[int, int]:
    """How many more people are named with one: "and his son", "and two children"."""
    lists = told.words.language.events
    keys = told.words.keys
    more = 0
    while True:
        behind = _behind_person(told, at, last)
        if behind + 2 > last or not (
            keys[behind + 1] in lists.joining or "," in told.words.gaps[behind]
        ):
            break
        whose, at = at, behind
        joins = keys[at + 1] in lists.joining
        start = at + 2 if joins else at + 1
        value, end = value_at(told, start, last)
        of_people = end < last and is_people(told, end + 1)
        if value is not None and value < 100 and (joins or of_people):
            more, at = more + value, min(end + 1, last)
        elif (
            keys[start] in lists.own_ones
            and (joins or keys[start] not in lists.ones)  # "a clerk, a father of two"
            and (person := people_after(told, start, last) or _of_a_people(told, start, last))
        ):
            more, at = more + 1, person
        else:
            at = whose
            break
    return more, at


def _behind_person(told: Told, at: int, last: int) -> int:
    """Last word of what is said of a person behind him: "of 39", ", William Jervis,"."""
    words, gaps, lists = told.words, told.words.gaps, told.words.language.events
    if at + 2 <= last and words.keys[at + 1] in lists.of_words and words.keys[at + 2].isdigit():
        return at + 2
    if gaps[at].strip() == "," and at < last and words.words[at + 1][:1].isupper():
        for end in range(at + 1, min(last, at + _NAME)):
            if not words.words[end][:1].isupper():
                break
            if gaps[end].strip() == "," and words.keys[end + 1] in lists.joining:
                return end
    return at


_NAME = 5  # most words of a person's name


def _of_a_people(told: Told, at: int, last: int) -> int | None:
    """The word behind an article that names somebody by his people: "a Swede of 22"."""
    words, lists = told.words, told.words.language.events
    if at + 2 > last or not words.words[at + 1][:1].isupper():
        return None
    return at + 1 if words.keys[at + 2] in lists.of_words | lists.auxiliaries else None
