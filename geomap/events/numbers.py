"""How many were killed, injured, arrested or displaced, as an article tells it.

A *count* is a number as people write it ("two dozen", "at least 1,200", "a man and his son",
"nobody"); a *harm* is a word that says what befell those counted ("killed", "wounding").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from geomap.events.told import Told
from geomap.languages.base import Language

__all__ = ["Count", "counts_of", "find_counts"]

_OLDEST = 110  # years: of more, a number is no age
_OF_THE = 2  # words between a part and its whole: "of the"
_NOBODY = 4  # most words between "nobody" and what befell nobody
_SUBJECT = 12  # words before a verb within which its subject says whether it is one or many

_FAR = 9  # most words between a count and what befell those counted


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
def _people(language: Language) -> frozenset[str]:
    return frozenset(language.lines("events", "people.txt"))


def find_counts(told: Told, number: int) -> list[Count]:
    """The counts of people in a sentence, in order."""
    first, last = told.bounds[number]
    found: list[Count] = []
    at = first
    while at <= last:
        count = _count_at(told, at, last)
        if count is None or _is_of_other(told, count, first, last):
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
    if at > first and keys[at] == "of" and keys[at - 1] in _people(told.words.language):
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
    value, end = _value_at(told, at, last)
    if value is not None:
        return Count(value, _qualifier(told, at), at, end)
    if key in ("a", "an", "another"):
        people = _people_after(told, at, last)
        if people is not None:
            more, end = _others(told, people, last)
            return Count(1 + more, "", at, end)
    return None


def _value_at(told: Told, at: int, last: int) -> tuple[int | None, int]:
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
            more, end = _value_at(told, end + 2, last)
            value += more or 0
    return value, end


def _qualifier(told: Told, at: int) -> str:
    before = " ".join(told.words.keys[max(0, at - 3) : at])
    for words, name in told.words.language.events.qualifier_of.items():
        if before.endswith(words):
            return name
    return ""


def _people_after(told: Told, at: int, last: int) -> int | None:
    """Number of the word for a person that an article leads to, within three words."""
    keys, gaps, people = told.words.keys, told.words.gaps, _people(told.words.language)
    for n in range(at + 1, min(last, at + 4) + 1):
        if "," in gaps[n - 1] or "." in gaps[n - 1] or keys[n] in ("of", "in", "at", "by", "and"):
            return None
        # The last of several: "a night watchman".
        if keys[n] in people and not (n < last and keys[n + 1] in people and gaps[n] == " "):
            return n
    return None


def _others(told: Told, at: int, last: int) -> tuple[int, int]:
    """How many more people are named with one: "and his son", "and two children"."""
    keys = told.words.keys
    more = 0
    while at + 2 <= last and (keys[at + 1] == "and" or "," in told.words.gaps[at]):
        start = at + 2 if keys[at + 1] == "and" else at + 1
        value, end = _value_at(told, start, last)
        if value is not None and value < 100 and keys[at + 1] == "and":
            more, at = more + value, min(end + 1, last)
        elif keys[start] in ("a", "an", "his", "her", "another", "their") and (
            person := _people_after(told, start, last)
        ):
            more, at = more + 1, person
        else:
            break
    return more, at


def counts_of(told: Told, number: int) -> dict[str, Count]:
    """How many were killed, injured, ... by what a sentence tells, by the columns of the table."""
    harms = _harms(told, number)
    if not harms:
        return {}
    counts = find_counts(told, number)
    found: dict[str, Count] = {}
    used: set[int] = set()
    for at, kind in harms:
        if kind in found:
            continue
        best = _nearest(told, at, [c for c in counts if c.first not in used], harms)
        best = best or _one(told, at)
        if best is not None:
            found[kind] = best
            used.add(best.first)
    return found


def _harms(told: Told, number: int) -> list[tuple[int, str]]:
    """The words of a sentence that say what befell somebody, with what that is."""
    lists = told.words.language.events
    first, last = told.bounds[number]
    keys, found = told.words.keys, []
    for at in range(first, last + 1):
        key, before = keys[at], keys[at - 1] if at > first else ""
        if key in lists.harm_of:
            # "Sentenced to death", and the toll of a road, befell nobody.
            if not (key == "death" and before == "to") and (
                key != "toll" or before in ("death", "the")
            ):
                found.append((at, lists.harm_of[key]))
            continue
        for kind, phrase in lists.harm_phrases_by_word.get(key, ()):
            if tuple(keys[at : at + len(phrase)]) == phrase and at + len(phrase) - 1 <= last:
                found.append((at, kind))
                break
    return found


def _one(told: Told, at: int) -> Count | None:
    """One person, where a harm befell somebody who is not counted: "was killed", "shot him"."""
    lists = told.words.language.events
    keys = told.words.keys
    first, last = told.bounds[told.sentence_of[at]]
    if (
        at > first
        and keys[at - 1] in lists.passive
        and lists.harm_of.get(keys[at]) in ("killed", "arrested")
    ):
        return Count(1, "", at, at)
    if keys[at] in lists.harms_of_one and _is_one(told, at, first, last):
        return Count(1, "", at, at)
    if at < last and keys[at] in lists.harms_before | {
        "killed",
        "arrested",
        "detained",
        "injured",
        "wounded",
    }:
        if keys[at + 1] in lists.one_person:
            return Count(1, "", at + 1, at + 1)
        if keys[at + 1] in ("the", "a", "an", "his", "her", "their"):
            person = _people_after(told, at + 1, last)
            if person is not None and not keys[person].endswith("s"):
                more, end = _others(told, person, last)
                return Count(1 + more, "", at + 1, end)
    return None


def _is_one(told: Told, at: int, first: int, last: int) -> bool:
    """Whether the subject of a verb without a count is one person: "the poet died in Tunis"."""
    lists = told.words.language.events
    keys = told.words.keys
    if at < last and keys[at + 1] in lists.no_harms_after:
        return False
    if at == first or keys[at - 1] in ("have", "were", "to", "and"):
        return False
    before = keys[max(first, at - _SUBJECT) : at]
    people = _people(told.words.language)
    return not any(
        key in lists.plural_people
        or key in lists.negations
        or key in lists.modals
        or (key.endswith("s") and key[:-1] in people)
        for key in before
    )


def _nearest(
    told: Told, at: int, counts: list[Count], harms: list[tuple[int, str]]
) -> Count | None:
    """The count that a harm belongs to: after an active verb, before anything else."""
    lists = told.words.language.events
    keys, gaps = told.words.keys, told.words.gaps
    after_first = keys[at] in lists.harms_before or (
        keys[at]
        in (
            "killed",
            "injured",
            "wounded",
            "arrested",
            "detained",
            "displaced",
            "evacuated",
            "hurt",
        )
        and keys[at - 1] not in ("was", "were", "been", "be", "being", "and", "are", "is")
        and not keys[at - 1].isdigit()
    )
    choices = []
    for count in counts:
        if count.first > at:
            away, side = count.first - at, 0 if after_first or keys[at + 1] == "of" else 2
            if side == 2 and keys[count.first - 1] in lists.prepositions:
                continue  # "were held in four towns"
            between = range(at + 1, count.first)
            if any("," in gaps[n] or ";" in gaps[n] for n in range(at, count.first)) and away > 3:
                continue
        else:
            away, side = at - count.last, 1
            between = range(count.last + 1, at)
        if away > (3 if side == 2 else _FAR if side else 6) or (
            not count.number and away > _NOBODY
        ):
            continue
        if any(b in between for b, _ in harms):
            continue
        choices.append((side, away, count.first, count))
    return min(choices)[3] if choices else None
