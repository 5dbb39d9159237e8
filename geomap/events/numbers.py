"""How many were killed, injured, arrested or displaced, as an article tells it.

A *harm* is a word that says what befell those counted ("killed", "wounding").
"""

from __future__ import annotations

from geomap.events.counts import (
    Count,
    find_counts,
    others_with,
    people_after,
    people_words,
    value_at,
)
from geomap.events.told import Told
from geomap.events.triggers import Trigger

__all__ = ["counts_of", "numbers_told", "people_of"]

_NOBODY = 4  # most words between "nobody" and what befell nobody
_SUBJECT = 12  # words before a verb within which its subject says whether it is one or many
_FAR = 9  # most words between a count and what befell those counted
_FAR_APART = 24  # the same where commas set apart what is between


def numbers_told(
    told: Told, trigger: Trigger, name: str, telling: set[int], *, is_fact: bool
) -> dict[str, Count]:
    """The numbers of an event's sentence, and of those after it that tell of no other.

    Where no word says what befell those counted, the event's type does: "the first 130 left".
    """
    number = told.sentence_of[trigger.first]
    found = counts_of(told, number)
    for following in range(number + 1, min(number + 3, len(told.bounds))):
        if following in telling or told.paragraphs[following] > told.paragraphs[number] + 1:
            break
        for kind, count in counts_of(told, following).items():
            found.setdefault(kind, count)
    kind_of = told.words_of.types[name]
    if is_fact and kind_of.befalls and kind_of.befalls not in found:
        at = trigger.first
        people = people_of(told, at)
        if people is not None and people not in found.values():
            found[kind_of.befalls] = people
        elif people is None and kind_of.befalls_one:
            found[kind_of.befalls] = Count(1, "", at, trigger.last)
    return found


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


def people_of(told: Told, at: int) -> Count | None:
    """The count of people in a word's sentence that stands nearest to it, None if there is none."""
    language, keys = told.words.language, told.words.keys
    number = told.sentence_of[at]
    people, plural = people_words(language), language.events.plural_people
    _, last = told.bounds[number]
    found: list[tuple[int, int, Count]] = []
    for count in find_counts(told, number):
        following = keys[count.last + 1 : min(last, count.last + _NOUN) + 1]
        if count.number > 1 and any(
            key in plural or (key.endswith("s") and key[:-1] in people) for key in following
        ):
            found.append((abs(count.first - at), count.first, count))
    nearest = min(found, default=None)
    return nearest[2] if nearest is not None and nearest[0] <= _NEAR else None


_NEAR = 14  # most words between people and what their event's type says befell them


_NOUN = 3  # words after a number within which is said who is counted


def _harms(told: Told, number: int) -> list[tuple[int, str]]:
    """The words of a sentence that say what befell somebody, with what that is."""
    lists = told.words.language.events
    first, last = told.bounds[number]
    keys, found = told.words.keys, []
    for at in range(first, last + 1):
        key, before = keys[at], keys[at - 1] if at > first else ""
        if before in lists.modals:
            continue  # "so that nobody could flee": it befell nobody
        if key in lists.harms_counted and not _ends_number(told, at - 1, first):
            continue
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


def _ends_number(told: Told, at: int, first: int) -> bool:
    """Whether a word is the last of a number."""
    return any(
        begin >= first and value_at(told, begin, at)[0] is not None
        for begin in range(at, at - 3, -1)
    )


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
    if keys[at] in lists.harms_of_one and (lists.free_order or _is_one(told, at, first, last)):
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
            person = people_after(told, at + 1, last)
            if person is not None and not keys[person].endswith("s"):
                more, end = others_with(told, person, last)
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
    people = people_words(told.words.language)
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
            if lists.free_order:
                side = 1
            if side == 2 and keys[count.first - 1] in lists.prepositions:
                continue  # "were held in four towns"
            between = range(at + 1, count.first)
            if any("," in gaps[n] or ";" in gaps[n] for n in range(at, count.first)) and away > 3:
                continue
        else:
            away, side = at - count.last, 1
            between = range(count.last + 1, at)
        far = _FAR
        if side == 1 and _is_set_apart(told, count, at):
            far = _FAR_APART
        if away > (3 if side == 2 else far if side else 6) or (not count.number and away > _NOBODY):
            continue
        if any(b in between for b, _ in harms):
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
