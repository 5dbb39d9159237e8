"""How many were killed, injured, arrested or displaced, as an article tells it.

A *harm* is a word that says what befell those counted ("killed", "wounding"); a *tally* is a harm
with its count.  Which event a tally is of, `geomap.events.tallies` says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geomap.events.counts import (
    Count,
    find_counts,
    joined,
    others_with,
    people_after,
    value_at,
)
from geomap.events.people import is_people, is_person
from geomap.events.told import Told

__all__ = ["Tally", "people_of", "tallies_of"]

_NOBODY = 4  # most words between "nobody" and what befell nobody
_SUBJECT = 12  # words before a verb within which its subject says whether it is one or many
_FAR = 9  # most words between a count and what befell those counted
_FAR_APART = 24  # the same where commas set apart what is between
_BEHIND = 6  # most words from a verb to those whom it befell
_AT_ONCE = 2  # most words from a verb after an "and" to those whom it befell
_NOUN = 3  # words after a number within which is said who is counted
_NEAR = 14  # most words between people and what their event's type says befell them


@dataclass(frozen=True, slots=True)
class Tally:
    """How many something befell.

    Attributes:
        kind: What, as the table's column is called: ``killed``, ``injured``, ...
        count: How many.
        at: Number of the word that says so.
        how: How that is known: ``count`` if a number or article is told, ``one`` if it befell
            somebody who is not counted, ``type`` if only the type of the event says what befell
            those counted.
    """

    kind: str
    count: Count
    at: int
    how: str


@dataclass(frozen=True, slots=True)
class _Harm:
    """A word or phrase that says what befell somebody: numbers of its words, and what befell."""

    first: int
    last: int
    kind: str


def tallies_of(told: Told, number: int) -> list[Tally]:
    """What befell how many by what a sentence tells, in the order of the words that say so."""
    found = _unharmed(told, number)
    harms = _harms(told, number)
    if not harms:
        return found
    words = frozenset(n for harm in harms for n in range(harm.first, harm.last + 1))
    counts = joined(told, find_counts(told, number), words)
    also = told.words.language.events.also_harm_of
    used: set[int] = set()
    for harm in harms:
        how = "count"
        count = _counted(told, harm, [c for c in counts if c.first not in used], words)
        if count is None:
            how, count = "one", _one(told, harm)
        if count is not None:
            found.append(Tally(harm.kind, count, harm.first, how))
            if (
                len(harms) == 1
                and harm.first == harm.last
                and (other := also.get(told.words.keys[harm.first]))
            ):
                found.append(Tally(other, count, harm.first, how))
            if count.number:
                used.add(count.first)
    return sorted(found, key=lambda tally: tally.at)


def _unharmed(told: Told, number: int) -> list[Tally]:
    """What a sentence says to have befallen nobody: "all were brought down unhurt"."""
    first, last = told.bounds[number]
    harmless = told.words.language.events.harmless_of
    return [
        Tally(harmless[key], Count(0, "", first + n, first + n), first + n, "count")
        for n, key in enumerate(told.words.keys[first : last + 1])
        if key in harmless
    ]


def people_of(told: Told, at: int) -> Count | None:
    """The count of people in a word's sentence that stands nearest to it, None if there is none."""
    number = told.sentence_of[at]
    _, last = told.bounds[number]
    found: list[tuple[int, int, Count]] = []
    for count in find_counts(told, number):
        following = range(count.last + 1, min(last, count.last + _NOUN) + 1)
        if count.number > 1 and any(is_people(told, n) for n in following):
            found.append((abs(count.first - at), count.first, count))
    nearest = min(found, default=None)
    return nearest[2] if nearest is not None and nearest[0] <= _NEAR else None


def _harms(told: Told, number: int) -> list[_Harm]:
    """The words of a sentence that say what befell somebody."""
    lists = told.words.language.events
    first, last = told.bounds[number]
    keys, found = told.words.keys, []
    at = first
    while at <= last:
        harm = _harm_at(told, at, first, last)
        # "So that nobody could flee": it befell nobody.
        if harm is not None and not (at > first and keys[at - 1] in lists.modals):
            found.append(harm)
        at = harm.last + 1 if harm is not None else at + 1
    return found


def _harm_at(told: Told, at: int, first: int, last: int) -> _Harm | None:
    lists = told.words.language.events
    keys = told.words.keys
    key, before = keys[at], keys[at - 1] if at > first else ""
    for kind, phrase in lists.harm_phrases_by_word.get(key, ()):
        end = at + len(phrase) - 1
        if end <= last and tuple(keys[at : end + 1]) == phrase:
            return _Harm(at, end, kind)
    if key not in lists.harm_of or (
        key in lists.harms_counted and not _ends_number(told, at - 1, first)
    ):
        return None
    # "Sentenced to death", and the toll of a road, befell nobody.
    if before and before == lists.harms_not_after.get(key):
        return None
    if key in lists.harms_only_after and before not in lists.harms_only_after[key].split():
        return None
    return _Harm(at, at, lists.harm_of[key])


def _ends_number(told: Told, at: int, first: int) -> bool:
    """Whether a word is the last of a number."""
    return any(
        begin >= first and value_at(told, begin, at) != (None, begin)
        for begin in range(at, at - 3, -1)
    )


def _counted(told: Told, harm: _Harm, counts: list[Count], words: frozenset[int]) -> Count | None:
    """The count of those whom a harm befell."""
    lists = told.words.language.events
    keys, gaps = told.words.keys, told.words.gaps
    first, last = told.bounds[told.sentence_of[harm.first]]
    key, after = keys[harm.first], harm.last + 1
    if after <= last and keys[after] in lists.one_person:
        return Count(1, "", after, after)
    if key in lists.harm_nouns and after < last and keys[after] in lists.of_words:
        return _of(told, after, last, counts)
    if key in lists.harm_nouns and key not in lists.harms_before:
        near = [c for c in counts if 0 < harm.first - c.last <= _NOUN and c.first >= first]
        near = [c for c in near if not any("," in gaps[n] for n in range(c.last, harm.first))]
        return near[-1] if near else None
    return _nearest(told, harm, counts, words)


def _of(told: Told, at: int, last: int, counts: list[Count]) -> Count | None:
    """How many follow "of": "the murder of two guards", "the killing of the mayor"."""
    lists = told.words.language.events
    words = told.words
    count = next((c for c in counts if 0 < c.first - at <= _NOUN), None)
    if count is not None:
        return count
    nxt = at + 1
    if words.keys[nxt] in lists.definite:
        person = people_after(told, nxt, last)
        return Count(1, "", nxt, person) if person is not None else None
    named = words.words[nxt][:1].isupper() and nxt not in told.in_name
    return Count(1, "", nxt, nxt) if named and not words.keys[nxt].endswith("s") else None


def _is_active(told: Told, harm: _Harm, first: int, counts: Sequence[Count] = ()) -> bool:
    """Whether those whom a harm befell stand behind it: "killed three", not "three were killed"."""
    lists = told.words.language.events
    keys = told.words.keys
    key, before = keys[harm.first], keys[harm.first - 1] if harm.first > first else ""
    if key in lists.harms_before:
        return True
    if key in lists.harms_either and before in lists.joining:
        # "Seized guns and arrested a man", not "two were shot and wounded in a quarrel".
        return any(0 < count.first - harm.last <= _AT_ONCE for count in counts)
    return (
        key in lists.harms_either
        and before not in lists.harm_links
        and not (harm.first > first and _ends_number(told, harm.first - 1, first))
    )


def _nearest(told: Told, harm: _Harm, counts: list[Count], words: frozenset[int]) -> Count | None:
    """The count that a harm belongs to: after an active verb, before anything else."""
    lists = told.words.language.events
    keys, gaps = told.words.keys, told.words.gaps
    at, end = harm.first, harm.last
    first, last = told.bounds[told.sentence_of[at]]
    active = _is_active(told, harm, first, counts)
    choices = []
    for count in counts:
        if count.first > end:
            away = count.first - end
            side = 0 if active or keys[min(end + 1, last)] in lists.of_words else 2
            if lists.free_order:
                side = 1
            if side == 2 and keys[count.first - 1] in lists.prepositions:
                continue  # "were held in four towns"
            between = range(end + 1, count.first)
            if any({",", ";"} & set(gaps[n]) for n in range(end, count.first)) and away > _NOUN:
                continue
        elif count.last < at:
            away, side = at - count.last, 1
            between = range(count.last + 1, at)
            if any({";", ":"} & set(gaps[n]) for n in range(count.last, at)):
                continue
        else:
            continue
        far = _FAR_APART if side == 1 and _is_set_apart(told, count, at) else _FAR
        most = _NOUN if side == 2 else far if side else _BEHIND
        if away > most or (not count.number and away > _NOBODY):
            continue
        if not words.isdisjoint(between):
            continue
        choices.append((side, away, count.first, count))
    return min(choices)[3] if choices else None


def _is_set_apart(told: Told, count: Count, at: int) -> bool:
    """Whether commas set apart what stands between those counted and what befell them.

    "39 persons, most of them from Ivory Coast and Mali, were drowned".
    """
    keys, gaps = told.words.keys, told.words.gaps
    begin = at - 1 if keys[at - 1] in told.words.language.events.being else at
    opened = any("," in gaps[n] for n in range(count.last, min(count.last + _NOUN, begin - 1)))
    return opened and "," in gaps[begin - 1]


def _one(told: Told, harm: _Harm) -> Count | None:
    """One person, where a harm befell somebody who is not counted: "was killed", "shot him"."""
    lists = told.words.language.events
    keys = told.words.keys
    at, after = harm.first, harm.last + 1
    first, last = told.bounds[told.sentence_of[at]]
    key = keys[at]
    if (
        at > first
        and keys[at - 1] in lists.passive
        and (key in lists.single_after or harm.last > at or key not in lists.harm_of)
        and not _is_many(told, at, first)
    ):
        return Count(1, "", at, at)
    if key in lists.harms_of_one and (lists.free_order or _is_one(told, at, first, last)):
        return Count(1, "", at, at)
    if after <= last and _is_active(told, harm, first) and _is_name(told, after):
        return Count(1, "", after, after)
    if after <= last and _is_active(told, harm, first) and keys[after] in lists.definite:
        person = people_after(told, after, last)
        if person is not None and not is_people(told, person):
            more, end = others_with(told, person, last)
            return Count(1 + more, "", after, end)
    return None


def _is_name(told: Told, at: int) -> bool:
    """Whether a word begins a person's name, as far as can be told: "arrested Kettleson"."""
    word = told.words.words[at]
    return (
        word[:1].isupper()
        and not word.isupper()
        and at not in told.in_name
        and at not in told.in_institution
        and not word.endswith("s")
        and word.lower() not in told.words.language.times.weekdays
    )


def _is_many(told: Told, at: int, first: int) -> bool:
    """Whether the subject of a verb in the passive is of several, or of no person."""
    keys, gaps = told.words.keys, told.words.gaps
    begin = at
    while begin > first and at - begin < _SUBJECT and not ({",", ";", ":"} & set(gaps[begin - 1])):
        begin -= 1
    subject = range(begin, at - 1)
    if any(is_people(told, n) for n in subject):
        return True
    nouns = [n for n in subject if keys[n] in told.words.language.events.not_people]
    return bool(nouns) and not any(is_person(told, n) for n in subject)


def _is_one(told: Told, at: int, first: int, last: int) -> bool:
    """Whether the subject of a verb without a count is one person: "the poet died in Tunis"."""
    lists = told.words.language.events
    keys = told.words.keys
    if at < last and keys[at + 1] in lists.no_harms_after:
        return False
    if at == first or keys[at - 1] in lists.no_single_after:
        return False
    subject = range(max(first, at - _SUBJECT), at)
    return not any(
        keys[n] in lists.negations
        or keys[n] in lists.modals
        or is_people(told, n)
        or (n + 1 < at and keys[n + 1].endswith("s") and (value_at(told, n, n)[0] or 0) > 1)
        for n in subject
    )
