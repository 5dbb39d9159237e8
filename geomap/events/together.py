"""Counts that one harm tells of together: "killed six soldiers and at least 11 militants"."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from geomap.events.counts import Count
from geomap.events.told import Told

__all__ = ["joined"]

_JOINED = 6  # most words from a count to the "and" of another that goes with it
_PLACES = 8  # most words from a count to another that is told of another place


def joined(told: Told, counts: list[Count], harms: Set[int]) -> list[Count]:
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
        if before is not None and _is_elsewhere(told, before, count, harms):
            found[-1] = _sum(before, count)
            continue
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
                found[-1] = _sum(before, count)
                continue
        found.append(count)
    return [_with_one_more(told, count, harms) for count in found]


def _sum(one: Count, other: Count) -> Count:
    return replace(
        one,
        number=one.number + other.number,
        qualifier=one.qualifier or other.qualifier,
        last=other.last,
    )


def _is_elsewhere(told: Told, one: Count, other: Count, harms: Set[int]) -> bool:
    """Whether a count is of another place, told in the same way: "65 in Nepal and one in Tibet"."""
    words, lists = told.words, told.words.language.events
    keys, last = words.keys, told.bounds[told.sentence_of[other.last]][1]
    between = range(one.last + 1, other.first)
    led = keys[other.first - 1 - len(other.qualifier.split())]
    comma = "," in words.gaps[other.first - 1 - len(other.qualifier.split())]

    def is_place(at: int) -> bool:
        """Whether a preposition and a name begin here: "in northern India"."""
        named = any(n in told.in_name for n in range(at + 1, min(last, at + _NAMED) + 1))
        return keys[at] in lists.standing and named

    return (
        0 < len(between) <= _PLACES
        and bool(one.number and other.number)
        and (led in lists.joining or comma)
        and other.last < last
        and is_place(other.last + 1)
        and any(is_place(n) for n in between)
        and harms.isdisjoint(between)
        and lists.auxiliaries.isdisjoint(keys[n] for n in between)
        and not any({";", ":"} & set(words.gaps[n]) for n in range(one.last, other.first))
    )


_NAMED = 3  # most words from a preposition to the first of a name


def _with_one_more(told: Told, count: Count, harms: Set[int]) -> Count:
    """A count with the one who is told of after it: "six were arrested, and a seventh in Kyiv"."""
    lists = told.words.language.events
    ordinals, keys = lists.ordinals, told.words.keys
    if not 0 < count.number < len(ordinals):
        return count
    last = told.bounds[told.sentence_of[count.last]][1]
    for at in range(count.last + 2, last):
        if keys[at + 1] == ordinals[count.number] and keys[at] in lists.ones | lists.definite:
            alone = harms.isdisjoint(range(at + 2, min(last, at + _JOINED) + 1))
            if (
                alone
                and keys[at - 1] in lists.joining
                and (at + 1 == last or keys[at + 2] in lists.prepositions)
            ):
                return replace(count, number=count.number + 1)
    return count


def _is_going_on(told: Told, at: int) -> bool:
    """Whether a verb's -ing form tells of something else: "killing 11 and leaving 24 missing"."""
    forms = told.words_of.forms_of(told.words.keys[at])
    return any("g" in form.tags and not form.is_noun for form in forms)


def _are_told_of(told: Told, one: Count, other: Count, harms: Set[int]) -> bool:
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
