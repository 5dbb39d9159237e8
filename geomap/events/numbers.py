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
)
from geomap.events.harms import Harm, before_verb, harms_in, is_active
from geomap.events.people import is_people, people_after
from geomap.events.singles import one_of
from geomap.events.together import joined
from geomap.events.told import Told

__all__ = ["Tally", "people_of", "tallies_of"]

_NOBODY = 4  # most words between "nobody" and what befell nobody
_NONE_OF = 8  # the same behind "none of"
_FAR = 9  # most words between a count and what befell those counted
_FAR_APART = 24  # the same where commas set apart what is between
_TOLL = 18  # most words from "toll" to how high it is
_BEHIND = 6  # most words from a verb to those whom it befell
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
            somebody who is not counted, ``all`` if it befell all who were counted before it,
            ``type`` if only the type of the event says what
            befell those counted.
    """

    kind: str
    count: Count
    at: int
    how: str


def tallies_of(
    told: Told,
    number: int,
    harms: Sequence[Harm] | None = None,
    counts: list[Count] | None = None,
) -> list[Tally]:
    """What befell how many by what a sentence tells, in the order of the words that say so.

    Args:
        told: The article.
        number: Number of the sentence.
        harms: Its words that say what befell somebody, if they are known.
        counts: Its counts of people, if they are.
    """
    found = [*_unharmed(told, number), *_all_aboard(told, number)]
    if harms is None:
        harms = harms_in(told, number)
    if not harms:
        return found
    doers, begin = told.words.language.events.harm_doers, told.bounds[number][0]
    words = frozenset(
        n
        for harm in harms
        if before_verb(told, harm.first, begin) not in doers  # "three who had caught it died"
        for n in range(harm.first, harm.last + 1)
    )
    counts = joined(told, find_counts(told, number) if counts is None else counts, words)
    also = told.words.language.events.also_harm_of
    used: set[int] = set()
    for harm in harms:
        how = "count"
        count = _counted(told, harm, [c for c in counts if c.first not in used], words)
        if count is None:
            how, count = "one", one_of(told, harm)
        if count is not None:
            found.append(Tally(harm.kind, count, harm.first, how))
            if (
                len(harms) == 1
                and harm.first == harm.last
                and (other := also.get(told.words.keys[harm.first]))
                and other != harm.kind
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


def _all_aboard(told: Told, number: int) -> list[Tally]:
    """What befell all of whom there were so many: "with 62 people aboard. None survived."."""
    words, lists = told.words, told.words.language.events
    first, last = told.bounds[number]
    for at in range(first, last + 1):
        for kind, phrase in lists.all_phrases_by_word.get(words.keys[at], ()):
            if tuple(words.keys[at : min(last + 1, at + len(phrase))]) != phrase:
                continue
            for there in range(number, max(-1, number - _ABOARD), -1):
                counts = [c for c in find_counts(told, there) if c.last < at and c.number > 1]
                held = [c for c in counts if _is_aboard(told, c)]
                if held:
                    return [Tally(kind, held[-1], at, "all")]
    return []


def _is_aboard(told: Told, count: Count) -> bool:
    """Whether those counted were in a vehicle: "with 62 people", "33 aboard", "carrying 19"."""
    keys, lists = told.words.keys, told.words.language.events
    first, last = told.bounds[told.sentence_of[count.first]]
    before = count.first - 1 - len(count.qualifier.split())
    if before >= first and keys[before] in lists.aboard_after:
        return True
    following = keys[count.last + 1 : min(last, count.last + _BEHIND) + 1]
    return not lists.aboard.isdisjoint(following)


_ABOARD = 3  # sentences, one's own and those before, in which is said how many were aboard


def people_of(told: Told, at: int, counts: Sequence[Count]) -> Count | None:
    """The count of people in a word's sentence that stands nearest to it, None if there is none.

    Args:
        told: The article.
        at: Number of the word.
        counts: The counts of its sentence.
    """
    _, last = told.bounds[told.sentence_of[at]]
    found: list[tuple[int, int, Count]] = []
    for count in counts:
        following = range(count.last + 1, min(last, count.last + _NOUN) + 1)
        if count.number > 1 and any(is_people(told, n) for n in following):
            found.append((abs(count.first - at), count.first, count))
    nearest = min(found, default=None)
    return nearest[2] if nearest is not None and nearest[0] <= _NEAR else None


def _counted(told: Told, harm: Harm, counts: list[Count], words: frozenset[int]) -> Count | None:
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
    if key in lists.tolls:
        return _risen_to(told, harm, last, counts, words)
    return _nearest(told, harm, counts, words)


def _risen_to(
    told: Told, harm: Harm, last: int, counts: list[Count], words: frozenset[int]
) -> Count | None:
    """How high a toll is: "the death toll from Tuesday's earthquake in Kashmir rose to 38"."""
    keys, lists = told.words.keys, told.words.language.events
    behind = [count for count in counts if harm.last < count.first <= harm.last + _TOLL]
    end = next((n for n in range(harm.last + 1, last + 1) if n in words), last + 1)
    behind = [count for count in behind if count.first < end]
    for count in behind:
        if keys[count.first - 1 - len(count.qualifier.split())] in lists.toll_leads:
            return count
    return behind[0] if behind and behind[0].first - harm.last <= _BEHIND else None


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


def _nearest(told: Told, harm: Harm, counts: list[Count], words: frozenset[int]) -> Count | None:
    """The count that a harm belongs to: after an active verb, before anything else."""
    lists = told.words.language.events
    keys, gaps = told.words.keys, told.words.gaps
    at, end = harm.first, harm.last
    first, last = told.bounds[told.sentence_of[at]]
    active = is_active(told, harm, first, counts)
    # "Three patients who had caught it"; "two gunmen killed the mayor".
    does = active and (
        before_verb(told, at, first) in lists.harm_doers
        or (end < last and not gaps[end].strip() and keys[end + 1] in lists.definite)
    )
    choices = []
    for count in counts:
        if count.first > end:
            away = count.first - end
            of_them = at == end and keys[min(end + 1, last)] in lists.of_words
            side = 0 if active or of_them else 2
            if lists.free_order:
                side = 1
            if side == 2 and keys[count.first - 1] in lists.prepositions:
                continue  # "were held in four towns"
            between = range(end + 1, count.first)
            cut = any({",", ";", ":"} & set(gaps[n]) for n in range(end, count.first))
            if cut and (away > _NOUN or does):
                continue
            if does and not lists.joining.isdisjoint(keys[n] for n in between):
                continue  # "killed the driver and two passengers"
        elif count.last < at and not does:
            away, side = at - count.last, 1
            between = range(count.last + 1, at)
            if any({";", ":"} & set(gaps[n]) for n in range(count.last, at)):
                continue
        else:
            continue
        far = _FAR_APART if side == 1 and _is_set_apart(told, count, at) else _FAR
        most = _NOUN if side == 2 else far if side else _BEHIND
        if not count.number and keys[min(count.last + 1, last)] in lists.of_words:
            most = min(most, _NONE_OF)  # "none of its crew of five was hurt"
        elif not count.number:
            most = min(most, _NOBODY)
        if away > most:
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
