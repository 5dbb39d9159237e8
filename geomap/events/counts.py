"""Counts of people: numbers as they are written.

"Two dozen", "at least 1,200", "a man and his son", "nobody".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from geomap.events.told import Told
from geomap.languages.base import Language
from geomap.text.names import fold_word

__all__ = ["Count", "find_counts", "others_with", "people_after", "people_words", "value_at"]

_OLDEST = 110  # years: of more, a number is no age
_OF_THE = 2  # words between a part and its whole: "of the"


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people, as told.

    Attributes:
        number: How many.
        qualifier: ``at least``, ``more than``, ``up to``, ``about``, ``fewer than`` or empty.
        first: Number of its first word.
        last: Number of its last word.
    """

    number: int
    qualifier: str
    first: int
    last: int


@cache
def people_words(language: Language) -> frozenset[str]:
    """The words of a language for a person."""
    return frozenset(map(fold_word, language.lines("events", "people.txt")))


def find_counts(told: Told, number: int) -> list[Count]:
    """The counts of people in a sentence, in order."""
    first, last = told.bounds[number]
    found: list[Count] = []
    at = first
    while at <= last:
        count = _count_at(told, at, last)
        if (
            count is None
            or _is_some_of(told, count, last)
            or _is_of_other(told, count, first, last)
        ):
            at += 1
            continue
        # "71 of the 77 on board" are 71.
        if not (found and _is_share(told, found[-1], count)):
            found.append(count)
        at = count.last + 1
    return found


def _is_share(told: Told, part: Count, whole: Count) -> bool:
    """Whether a count is a part of the one after it: "71 of the 77"."""
    between = told.words.keys[part.last + 1 : whole.first]
    return between[:1] == ["of"] and len(between) <= _OF_THE


def _is_some_of(told: Told, count: Count, last: int) -> bool:
    """Whether those counted are some of others, who are counted: "nine people, six of them men"."""
    keys = told.words.keys[count.last + 1 : min(last, count.last + _OF_THE) + 1]
    return len(keys) == _OF_THE and keys[0] == "of" and keys[1] in ("them", "whom", "which")


def _is_of_other(told: Told, count: Count, first: int, last: int) -> bool:
    """Whether a count is of other things than people: a measure, a date, an age."""
    lists, times = told.words.language.events, told.words.language.times
    keys, gaps = told.words.keys, told.words.gaps
    before = keys[count.first - 1] if count.first > first else ""
    after = keys[count.last + 1] if count.last < last else ""
    if after in lists.not_people or (count.number and gaps[count.last] == "-"):
        return True
    for key, at in ((before, count.first - 1), (after, count.last + 1)):
        # "On August 4", "the dead of 7 October"; not "12 may have died".
        if key in times.months and (
            key not in times.doubtful_months or told.words.words[at][:1].isupper()
        ):
            return True
    if not count.number or count.number > _OLDEST or count.qualifier not in ("", "about"):
        return False
    if before in lists.ages:
        return True
    # "A man of 73", "of about 35".
    at = count.first - (2 if count.qualifier else 1)
    if at > first and keys[at] == "of":
        # ... or "a Swede of 22".
        one = at - first > 1 and keys[at - 2] in ("a", "an")
        if keys[at - 1] in people_words(told.words.language) or (
            one and told.words.words[at - 1][:1].isupper()
        ):
            return True
    # "Brandt, 79, drowned"; "she was nineteen, seven months gone".
    closed = "," in gaps[count.last] or ")" in gaps[count.last]
    opened = count.first > first and ("," in gaps[count.first - 1] or before in lists.passive)
    return closed and opened and count.first == count.last


def _count_at(told: Told, at: int, last: int) -> Count | None:
    lists = told.words.language.events
    keys = told.words.keys
    key = keys[at]
    if key in lists.nobody or (key == "no" and at < last and keys[at + 1] in ("one", "body")):
        return Count(0, "", at, at + (key == "no"))
    if key in ("no", "without") and any(
        k in lists.harm_of for k in keys[at + 1 : min(last, at + 2) + 1]
    ):
        return Count(0, "", at, at)
    value, end = value_at(told, at, last)
    if value is not None:
        return Count(value, _qualifier(told, at), at, end)
    if key in ("a", "an", "another"):
        people = people_after(told, at, last)
        if people is not None:
            more, end = others_with(told, people, last)
            return Count(1 + more, "", at, end)
    return None


def value_at(told: Told, at: int, last: int) -> tuple[int | None, int]:
    """A number in figures or words that begins at a word, and its last word."""
    lists = told.words.language.events
    keys, gaps = told.words.keys, told.words.gaps
    key = keys[at]
    if key.isdigit():
        if at and gaps[at - 1] in (".", ":", "/"):
            return None, at
        digits, end = key, at
        while (
            end < last
            and gaps[end] in (",", " ", " ")
            and re.fullmatch(r"\d{3}", keys[end + 1])
            and len(key) <= 3
        ):
            digits, end = digits + keys[end + 1], end + 1
        if end < last and gaps[end] in (".", ":", "/") and keys[end + 1].isdigit():
            return None, at
        value = int(digits)
        if 1900 <= value <= 2100 and end == at:
            return None, at
        return _scaled(told, value, end, last)
    if key in lists.plural_numbers:
        return lists.plural_numbers[key], at
    if key in lists.unit_numbers or key in lists.ten_numbers:
        value, end = lists.unit_numbers.get(key, lists.ten_numbers.get(key, 0)), at
        if (
            key in lists.ten_numbers
            and end < last
            and keys[end + 1] in lists.unit_numbers
            and gaps[end] in ("-", " ")
        ):
            value, end = value + lists.unit_numbers[keys[end + 1]], end + 1
        return _scaled(told, value, end, last)
    if key in ("a", "an") and at < last and keys[at + 1] in lists.scales:
        return _scaled(told, 1, at, last)
    if key == "dozen":
        return 12, at
    if key == "half" and at + 1 < last and keys[at + 1] in ("a", "of"):
        whole, end = value_at(told, at + 1, last)
        return (whole // 2, end) if whole and whole > 1 else (None, at)
    if key in lists.pair:
        return 2, at
    return None, at


def _scaled(told: Told, value: int, end: int, last: int) -> tuple[int, int]:
    lists = told.words.language.events
    keys = told.words.keys
    while end < last and keys[end + 1] in lists.scales:
        value, end = value * lists.scales[keys[end + 1]], end + 1
        if (
            end < last
            and keys[end + 1] == "and"
            and end + 1 < last
            and (keys[end + 2] in lists.unit_numbers or keys[end + 2] in lists.ten_numbers)
            and value >= 100
        ):
            more, end = value_at(told, end + 2, last)
            value += more or 0
    return value, end


def _qualifier(told: Told, at: int) -> str:
    before = " ".join(told.words.keys[max(0, at - 3) : at])
    for words, name in told.words.language.events.qualifier_of.items():
        if before.endswith(words):
            return name
    return ""


def people_after(told: Told, at: int, last: int) -> int | None:
    """Number of the word for a person that an article leads to, within three words."""
    keys, gaps, people = told.words.keys, told.words.gaps, people_words(told.words.language)
    for n in range(at + 1, min(last, at + 4) + 1):
        if "," in gaps[n - 1] or "." in gaps[n - 1] or keys[n] in ("of", "in", "at", "by", "and"):
            return None
        # The last of several: "a night watchman".
        if keys[n] in people and not (n < last and keys[n + 1] in people and gaps[n] == " "):
            return n
    return None


def others_with(told: Told, at: int, last: int) -> tuple[int, int]:
    """How many more people are named with one: "and his son", "and two children"."""
    keys = told.words.keys
    more = 0
    while at + 2 <= last and (keys[at + 1] == "and" or "," in told.words.gaps[at]):
        start = at + 2 if keys[at + 1] == "and" else at + 1
        value, end = value_at(told, start, last)
        if value is not None and value < 100 and keys[at + 1] == "and":
            more, at = more + value, min(end + 1, last)
        elif keys[start] in ("a", "an", "his", "her", "another", "their") and (
            person := people_after(told, start, last)
        ):
            more, at = more + 1, person
        else:
            break
    return more, at
