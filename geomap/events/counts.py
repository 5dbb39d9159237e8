"""Counts of people: numbers as they are written.

"Two dozen", "at least 1,200", "a man and his son", "nobody".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from geomap.events.people import is_people, is_person
from geomap.events.told import Told
from geomap.roles.senses import sense_of

__all__ = [
    "Count",
    "find_counts",
    "joined",
    "others_with",
    "people_after",
    "value_at",
]

_OLDEST = 110  # years: of more, a number is no age
_OF_THE = 2  # words between a part and its whole: "of the"
_JOINED = 6  # most words from a count to the "and" of another that goes with it
_THINGS = frozenset("cdehkmorsuyz")
"""Letters of WordNet's kinds of nouns that are of no people: beasts, artifacts, plants, sums."""

_MOST_DIGITS = 12


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
            or _is_included(told, count, first)
            or _is_of_other(told, count, first, last)
        ):
            at += 1
            continue
        # "71 of the 77 on board" are 71, "one of 28 injured" 28.
        if not (found and _is_share(told, found[-1], count)):
            found.append(count)
        elif told.words.keys[min(count.last + 1, last)] in told.words.language.events.harm_of:
            found[-1] = count
        at = count.last + 1
    return found


def joined(told: Told, counts: list[Count], harms: frozenset[int]) -> list[Count]:
    """The counts of which one harm tells of several together, as one.

    "Killed six soldiers and at least 11 militants", "a major and three men were killed".

    Args:
        told: The article.
        counts: The counts of a sentence, in order.
        harms: Numbers of its words that say what befell somebody.
    """
    lists = told.words.language.events
    keys, gaps = told.words.keys, told.words.gaps
    found: list[Count] = []
    for count in counts:
        before = found[-1] if found else None
        if before is not None and before.number and count.number:
            between = range(before.last + 1, count.first)
            links = [n for n in between if keys[n] in lists.joining]
            marks = any({",", ";", ":"} & set(gaps[n]) for n in range(before.last, count.first))
            if (
                len(links) == 1
                and links[0] - before.last <= _JOINED
                and count.first - links[0] - 1 <= max(1, len(count.qualifier.split()))
                and not marks
                and lists.auxiliaries.isdisjoint(keys[n] for n in between)
                and harms.isdisjoint(range(before.first, count.first))
                and not any(_is_going_on(told, n) for n in between)
                and keys[before.first - 1] not in told.words.language.measures.between
                and _are_told_of(told, before, count, harms)
            ):
                found[-1] = replace(
                    before,
                    number=before.number + count.number,
                    qualifier=before.qualifier or count.qualifier,
                    last=count.last,
                )
                continue
        found.append(count)
    return found


def _is_going_on(told: Told, at: int) -> bool:
    """Whether a verb's -ing form tells of something else: "killing 11 and leaving 24 missing"."""
    forms = told.words_of.forms_of(told.words.keys[at])
    return any("g" in form.tags and not form.is_noun for form in forms)


def _are_told_of(told: Told, one: Count, other: Count, harms: frozenset[int]) -> bool:
    """Whether one harm alone stands beside two counts: before the first or behind the other."""
    first, last = told.bounds[told.sentence_of[one.first]]
    before = range(max(first, one.first - _NEAR_HARM), one.first)
    end = min(last, other.last + _NEAR_HARM)
    gaps = told.words.gaps
    end = next((n for n in range(other.last, end) if {",", ";", ":"} & set(gaps[n])), end)
    after = range(other.last + 1, end + 1)
    nouns = told.words.language.events.harm_nouns
    if told.words.keys[min(other.last + 1, last)] in nouns:
        return False  # "129 cases and 89 deaths"
    return harms.isdisjoint(before) != harms.isdisjoint(after)


_NEAR_HARM = (
    5  # words between a count and what befell those counted, where two are told of together
)


def _is_share(told: Told, part: Count, whole: Count) -> bool:
    """Whether a count is a part of the one after it: "71 of the 77"."""
    between = told.words.keys[part.last + 1 : whole.first]
    of_words = told.words.language.events.of_words
    return bool(between) and between[0] in of_words and len(between) <= _OF_THE


def _is_some_of(told: Told, count: Count, last: int) -> bool:
    """Whether those counted are some of others, who are counted: "nine people, six of them men"."""
    lists = told.words.language.events
    keys = told.words.keys[count.last + 1 : min(last, count.last + _OF_THE) + 1]
    begins = count.first and told.words.gaps[count.first - 1].strip() in (",", "(", "–", "—")
    return (
        len(keys) == _OF_THE
        and bool(begins)
        and keys[0] in lists.of_words
        and keys[1] in lists.whole_words
    )


def _is_included(told: Told, count: Count, first: int) -> bool:
    """Whether a count is of a part, set apart by a comma: "five, among them three guards"."""
    gaps = told.words.gaps
    lists = told.words.language.events
    for at in range(count.first - 1, max(first, count.first - _INCLUDED) - 1, -1):
        if {",", "(", "–", "—"} & set(gaps[at]):
            return told.words.keys[at + 1] in lists.included
    return False


_INCLUDED = 5  # most words between the comma before a part and its count


def _is_of_other(told: Told, count: Count, first: int, last: int) -> bool:
    """Whether a count is of other things than people: a measure, a date, an age, a beast."""
    lists, times = told.words.language.events, told.words.language.times
    keys, gaps = told.words.keys, told.words.gaps
    before = keys[count.first - 1] if count.first > first else ""
    after = keys[count.last + 1] if count.last < last else ""
    if after in lists.not_people or (count.number and gaps[count.last][:1] == "-"):
        return True
    if count.number and (gaps[count.last].strip()[:1] == "/" or _follows_letters(told, count)):
        return True
    for key, at in ((before, count.first - 1), (after, count.last + 1)):
        # "On August 4", "the dead of 7 October"; not "12 may have died".
        if key in times.months and (
            key not in times.doubtful_months or told.words.words[at][:1].isupper()
        ):
            return True
    if count.number and _counts_things(told, count, last):
        return True
    if not count.number or count.number > _OLDEST or count.qualifier not in ("", "about"):
        return False
    if before in lists.ages or _is_span_of_ages(told, count, first):
        return True
    # "A man of 73", "of about 35".
    at = count.first - (2 if count.qualifier else 1)
    if at > first and keys[at] in lists.of_words:
        # ... or "a Swede of 22".
        one = at - first > 1 and keys[at - 2] in lists.ones
        if is_person(told, at - 1) or (one and told.words.words[at - 1][:1].isupper()):
            return True
    # "Brandt, 79, drowned"; "she was nineteen, seven months gone".
    closed = "," in gaps[count.last] or ")" in gaps[count.last]
    opened = count.first > first and ("," in gaps[count.first - 1] or before in lists.passive)
    return closed and opened and count.first == count.last


def _follows_letters(told: Told, count: Count) -> bool:
    """Whether a number is the end of a name with a hyphen: "L-410", "Covid-19"."""
    at = count.first
    return (
        bool(at)
        and told.words.keys[at].isdigit()
        and told.words.gaps[at - 1] == "-"
        and told.words.keys[at - 1].isalpha()
    )


def _is_span_of_ages(told: Told, count: Count, first: int) -> bool:
    """Whether a number is the second of two ages: "aged 79 to 91"."""
    lists, keys = told.words.language.events, told.words.keys
    near = keys[max(first, count.first - 5) : count.first]
    if len(near) > 1 and near[-2] in lists.ages and near[-1] in lists.prepositions:
        return True  # "aged between 19 and 47"
    return any(key in lists.ages for key in near) and any(key.isdigit() for key in near)


def _counts_things(told: Told, count: Count, last: int) -> bool:
    """Whether the noun right after a number means beasts or things: "eleven rhinos"."""
    if count.last >= last or told.words.gaps[count.last].strip():
        return False
    at = count.last + 1
    key = told.words.keys[at]
    lists = told.words.language.events
    known = lists.harm_of.keys() | lists.plural_people | lists.auxiliaries
    if key in known or not key.endswith("s"):
        return False
    language = told.words.language
    noun = sense_of(key, language).noun + sense_of(key[:-1], language).noun
    return bool(noun) and _THINGS.issuperset(noun) and not is_people(told, at)


def _count_at(told: Told, at: int, last: int) -> Count | None:
    lists = told.words.language.events
    keys = told.words.keys
    key = keys[at]
    if key in lists.nobody:
        return Count(0, "", at, at)
    if key in lists.none_of:
        if at < last and keys[at + 1] in lists.none_heads:
            return Count(0, "", at, at + 1)
        if any(k in lists.harm_of for k in keys[at + 1 : min(last, at + 2) + 1]):
            return Count(0, "", at, at)
    value, end = value_at(told, at, last)
    if value is not None:
        return Count(value, _qualifier(told, at), at, end)
    if key in lists.ones:
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
        return _figures(told, at, last)
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
    if key in lists.ones and at < last and keys[at + 1] in lists.scales:
        return _scaled(told, 1, at, last)
    if key in lists.half and at + 1 < last and keys[at + 1] in lists.ones | lists.of_words:
        whole, end = value_at(told, at + 1, last)
        return (whole // 2, end) if whole and whole > 1 else (None, at)
    if key in lists.pair:
        return 2, at
    return None, at


def _figures(told: Told, at: int, last: int) -> tuple[int | None, int]:
    """A number in figures: "12,500", "1.7 million"; None for years, clocks and decimals."""
    lists = told.words.language.events
    keys, gaps = told.words.keys, told.words.gaps
    key = keys[at]
    if (
        (at and gaps[at - 1] in (".", ":", "/"))
        or len(key) > _MOST_DIGITS
        or at in told.in_name  # "South 24 Parganas"
    ):
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
        scale = lists.scales.get(keys[end + 2]) if end + 1 < last and gaps[end] == "." else None
        if scale is None or len(keys[end + 1]) > 3:
            return None, at
        part = int(keys[end + 1]) * scale // 10 ** len(keys[end + 1])
        return int(digits) * scale + part, end + 2
    value = int(digits)
    if 1900 <= value <= 2100 and end == at:
        return None, at
    return _scaled(told, value, end, last)


def _scaled(told: Told, value: int, end: int, last: int) -> tuple[int, int]:
    lists = told.words.language.events
    keys = told.words.keys
    while end < last and keys[end + 1] in lists.scales:
        value, end = value * lists.scales[keys[end + 1]], end + 1
        if (
            end + 1 < last
            and keys[end + 1] in lists.joining
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
    """Number of the word for a person that an article leads to, within four words."""
    keys, gaps = told.words.keys, told.words.gaps
    ends = told.words.language.events.person_ends
    for n in range(at + 1, min(last, at + 4) + 1):
        if {",", ".", ";", ":"} & set(gaps[n - 1]) or keys[n] in ends:
            return None
        # The last of several: "a night watchman".
        if is_person(told, n) and not (n < last and is_person(told, n + 1) and gaps[n] == " "):
            return n
    return None


def others_with(told: Told, at: int, last: int) -> tuple[int, int]:
    """How many more people are named with one: "and his son", "and two children"."""
    lists = told.words.language.events
    keys = told.words.keys
    more = 0
    while at + 2 <= last and (keys[at + 1] in lists.joining or "," in told.words.gaps[at]):
        joins = keys[at + 1] in lists.joining
        start = at + 2 if joins else at + 1
        value, end = value_at(told, start, last)
        if value is not None and value < 100 and joins:
            more, at = more + value, min(end + 1, last)
        elif (
            keys[start] in lists.own_ones
            and (joins or keys[start] not in lists.ones)  # "a clerk, a father of two"
            and (person := people_after(told, start, last))
        ):
            more, at = more + 1, person
        else:
            break
    return more, at
