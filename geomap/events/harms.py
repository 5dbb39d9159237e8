"""Words that say what befell somebody: "killed", "wounding", "taken to hospital"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geomap.events.counts import Count
from geomap.events.figures import value_at
from geomap.events.told import Told

__all__ = ["Harm", "before_verb", "ends_number", "harms_in", "is_active"]

_AT_ONCE = 2  # most words from a verb after an "and" to those whom it befell
_ANY = "_"  # in a phrase: up to three words, whatever they are


@dataclass(frozen=True, slots=True)
class Harm:
    """A word or phrase that says what befell somebody: numbers of its words, and what befell."""

    first: int
    last: int
    kind: str


def harms_in(told: Told, number: int) -> list[Harm]:
    """The words of a sentence that say what befell somebody."""
    first, last = told.bounds[number]
    found: list[Harm] = []
    at = first
    while at <= last:
        harm = _harm_at(told, at, first, last)
        # "So that nobody could flee": it befell nobody.
        if harm is not None and not _is_only_possible(told, at, first):
            found.append(harm)
        at = harm.last + 1 if harm is not None else at + 1
    return _shot_dead(told, found)


def _is_only_possible(told: Told, at: int, first: int) -> bool:
    """Whether what a word says might only be: "could flee", not "in May, killing nine"."""
    words, before = told.words, at - 1
    return (
        at > first
        and words.keys[before] in words.language.events.modals
        and words.words[before][:1].islower()
        and not words.gaps[before].strip()
    )


def _shot_dead(told: Told, harms: list[Harm]) -> list[Harm]:
    """Harms, where one that may be a death is one if the word follows: "shot six dead"."""
    lists, found = told.words.language.events, list[Harm]()
    for harm in harms:
        before = found[-1] if found else None
        if (
            before is not None
            and told.words.keys[harm.first] in lists.harms_after
            and harm.first - before.last <= _APART
            and (kind := lists.also_harm_of.get(told.words.keys[before.first])) == harm.kind
            and not any(told.words.gaps[n].strip() for n in range(before.last, harm.first))
        ):
            found[-1] = Harm(before.first, before.last, kind)
        else:
            found.append(harm)
    return found


_APART = 5  # most words from "shot" to "dead"


def _harm_at(told: Told, at: int, first: int, last: int) -> Harm | None:
    lists = told.words.language.events
    keys = told.words.keys
    key, before = keys[at], keys[at - 1] if at > first else ""
    following = keys[at + 1] if at < last else ""
    for kind, phrase in lists.harm_phrases_by_word.get(key, ()):
        if phrase[1:2] not in ((following,), (_ANY,), ()):
            continue  # as most: asked here, it costs no call
        end = _end_of(phrase, keys, at, last)
        if end:
            return Harm(at, end, kind)
    if key not in lists.harm_of or (
        key in lists.harms_counted and not ends_number(told, at - 1, first)
    ):
        return None
    # "Sentenced to death", and the toll of a road, befell nobody.
    if before and before == lists.harms_not_after.get(key):
        return None
    if key in lists.harms_only_after and before not in lists.harms_only_after[key].split():
        return None
    return Harm(at, at, lists.harm_of[key])


def _end_of(phrase: Sequence[str], keys: Sequence[str], at: int, last: int) -> int:
    """Number of a phrase's last word, 0 if it does not stand at a word."""
    if _ANY not in phrase:
        end = at + len(phrase) - 1
        return end if end <= last and tuple(keys[at : end + 1]) == phrase else 0
    gap = phrase.index(_ANY)
    before, after = phrase[:gap], phrase[gap + 1 :]
    if tuple(keys[at : at + gap]) != before:
        return 0
    for begin in range(at + gap + 1, at + gap + 1 + _MOST_ANY):
        end = begin + len(after) - 1
        if end <= last and tuple(keys[begin : end + 1]) == after:
            return end
    return 0


_MOST_ANY = 3  # most words that a phrase leaves open


def before_verb(told: Told, at: int, first: int) -> str:
    """The word before one, adverbs left out: "were" of "were slightly hurt"; empty if none."""
    keys, lists = told.words.keys, told.words.language.events
    while at > first and keys[at - 1] in lists.harm_adverbs:
        at -= 1
    return keys[at - 1] if at > first else ""


def ends_number(told: Told, at: int, first: int) -> bool:
    """Whether a word is the last of a number."""
    return any(
        begin >= first and value_at(told, begin, at) != (None, begin)
        for begin in range(at, at - 3, -1)
    )


def is_active(told: Told, harm: Harm, first: int, counts: Sequence[Count] = ()) -> bool:
    """Whether those whom a harm befell stand behind it: "killed three", not "three were killed"."""
    lists = told.words.language.events
    keys = told.words.keys
    key, before = keys[harm.first], before_verb(told, harm.first, first)
    if key in lists.harms_before:
        return True
    last = told.bounds[told.sentence_of[harm.last]][1]
    leads_on = (
        harm.last < last
        and not told.words.gaps[harm.last].strip()
        and keys[harm.last + 1] in lists.definite
        and lists.time_words.isdisjoint(keys[harm.last + 2 : harm.last + 4])  # "the day before"
    )
    if key in lists.harms_either and before in lists.joining:
        # "Seized guns and arrested a man", not "two were shot and wounded in a quarrel".
        begins = (count.first - len(count.qualifier.split()) for count in counts)
        return leads_on or any(0 < begin - harm.last <= _AT_ONCE for begin in begins)
    if (
        key in lists.harms_either
        and before not in lists.harm_links
        and _leads_to(told, harm, counts)
    ):
        return True  # "two explosions killed at least 69"
    return (
        key in lists.harms_either
        and before not in lists.harm_links
        # "Two people killed in Lima", but "two gunmen killed the mayor".
        and (leads_on or not (harm.first > first and ends_number(told, harm.first - 1, first)))
    )


def _leads_to(told: Told, harm: Harm, counts: Sequence[Count]) -> bool:
    """Whether a number stands right behind a word of harm."""
    if told.words.gaps[harm.last].strip():
        return False
    begins = (count.first - len(count.qualifier.split()) for count in counts if count.number)
    return harm.last + 1 in begins
