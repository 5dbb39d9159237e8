"""Counts of people: numbers as they are written.

"Two dozen", "at least 1,200", "a man and his son", "nobody".
"""

from __future__ import annotations

from dataclasses import dataclass

from geomap.events.figures import value_at
from geomap.events.people import is_people, is_person, others_with, people_after
from geomap.events.told import Told
from geomap.roles.senses import sense_of

__all__ = [
    "Count",
    "find_counts",
]

_OLDEST = 110  # years: of more, a number is no age
_DAYS = 31  # of a month
_OF_THE = 2  # words between a part and its whole: "of the"
_OF_A_CREW = 5  # the same where the last of them is an "of" as well
_THINGS = frozenset("cdehkmorsuyz")
"""Letters of WordNet's kinds of nouns that are of no people: beasts, artifacts, plants, sums."""


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
        if count is not None and _is_some_of(told, count, last):
            at = _end_of_aside(told, count, last) + 1
            continue
        if count is None or _is_included(told, count, first):
            at += 1
            continue
        if _is_of_other(told, count, first, last):
            at = (count.last if told.words.keys[at].isdigit() else at) + 1
            continue
        # "71 of the 77 on board" are 71, "one of 28 injured" 28.
        if not (found and _is_share(told, found[-1], count)):
            found.append(count)
        elif (
            count.first - found[-1].last <= _OF_THE + 1
            and told.words.keys[min(count.last + 1, last)] in told.words.language.events.harm_of
        ):
            found[-1] = count
        at = count.last + 1
    return _without_parts(told, found)


def _without_parts(told: Told, counts: list[Count]) -> list[Count]:
    """Counts without those into which one before them is split: "the four, one man and three boys".

    A comma or a colon leads to them, and they add up to it.
    """
    found: list[Count] = []
    number = 0
    while number < len(counts):
        whole = counts[number]
        found.append(whole)
        number += 1 + _parts_of(told, whole, counts[number + 1 : number + 1 + _MOST_PARTS])
    return found


def _parts_of(told: Told, whole: Count, following: list[Count]) -> int:
    """How many of the counts that follow one are its parts."""
    total, before = 0, whole
    for number, count in enumerate(following, 1):
        led = range(before.last, count.first)
        if len(led) > _PART_AWAY or not count.number:
            return 0
        if number == 1 and not any(_LED_BY & set(told.words.gaps[n]) for n in led):
            return 0
        total, before = total + count.number, count
        if total >= whole.number:
            return number if total == whole.number and number > 1 else 0
    return 0


_MOST_PARTS = 4
_LED_BY = frozenset(",:(–—")
_PART_AWAY = 9  # most words from a part to the next


def _is_share(told: Told, part: Count, whole: Count) -> bool:
    """Whether a count is a part of the one after it: "71 of the 77", "eight of its crew of 137"."""
    between = told.words.keys[part.last + 1 : whole.first]
    of_words = told.words.language.events.of_words
    if not between or between[0] not in of_words:
        return False
    return len(between) <= _OF_THE or (len(between) <= _OF_A_CREW and between[-1] in of_words)


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


def _end_of_aside(told: Told, count: Count, last: int) -> int:
    """Last word of what a comma set apart, in which a count stands: ", one of them a child,"."""
    for at in range(count.last, min(last, count.last + _ASIDE)):
        if {",", ")", "–", "—", ";"} & set(told.words.gaps[at]):
            return at
    return min(last, count.last + _OF_THE)


def _is_included(told: Told, count: Count, first: int) -> bool:
    """Whether a count is of a part, set apart by a comma: "five, among them three guards".

    An "and" leads on: "nineteen people, among them two inspectors and an officer".
    """
    keys, gaps = told.words.keys, told.words.gaps
    lists = told.words.language.events
    goes_on = False
    for at in range(count.first - 1, max(first, count.first - _ASIDE) - 1, -1):
        if {",", "(", "–", "—"} & set(gaps[at]):
            near = count.first - 1 - at < _INCLUDED or goes_on
            return near and keys[at + 1] in lists.included
        goes_on = goes_on or keys[at] in lists.joining
    return False


_INCLUDED = 5  # most words between the comma before a part and its count
_ASIDE = 12  # most words of what is set apart by commas


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
        if (
            key in times.months
            and count.number <= _DAYS  # not "since April 1,140 residents have left"
            and "," not in gaps[min(at, count.last)]
            and (key not in times.doubtful_months or told.words.words[at][:1].isupper())
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


def _qualifier(told: Told, at: int) -> str:
    before = " ".join(told.words.keys[max(0, at - 3) : at])
    for words, name in told.words.language.events.qualifier_of.items():
        if before.endswith(words):
            return name
    return ""
