"""What is seen of a number of people itself, wherever the event stands that it may be of."""

from __future__ import annotations

from geomap.events.numbers import Tally
from geomap.events.people import is_people, is_person
from geomap.events.told import Told

__all__ = ["shape_of"]

_SIZES = (1, 2, 10, 100, 1000)
_STEP = 3  # words that count as one in a distance
_MOST_STEPS = 6
_LEFT, _RIGHT = 5, 4  # words on either side of a harm in which is said whom it befell


def shape_of(told: Told, tally: Tally) -> list[str]:
    """The features of a number and of the word that says what befell those counted."""
    words, lists = told.words, told.words.language.events
    keys, gaps, count, how = words.keys, words.gaps, tally.count, tally.how
    first, last = told.bounds[told.sentence_of[tally.at]]
    size = sum(count.number >= least for least in _SIZES)
    found = [
        f"tally.size={size}{tally.kind}",
        f"tally.size.how={min(size, 2)}{how}{tally.kind}",
    ]
    if keys[count.first] in lists.plural_numbers:
        found.append(f"tally.vague={tally.kind}")
    if count.first <= tally.at <= count.last:
        left = _whom(told, range(max(first, tally.at - _LEFT), tally.at))
        right = _whom(told, range(tally.at + 1, min(last, tally.at + _RIGHT) + 1))
        verbs = [
            keys[n]
            for n in range(max(first, tally.at - 3), tally.at)
            if keys[n] in lists.auxiliaries
        ]
        found.append(f"tally.verb={verbs[-1] if verbs else ''}|{how}{tally.kind}")
        found.append(f"tally.verb.left={verbs[-1] if verbs else ''}|{left}{bool(right)}")
        return [*found, f"tally.whom={left}|{right}|{how}", f"tally.right={right}|{how}"]
    low, high = sorted((count.first, tally.at))
    side = "L" if count.first < tally.at else "R"
    steps = min((high - low) // _STEP, _MOST_STEPS)
    between = range(low + 1, high)
    commas = sum("," in gaps[n] for n in range(low, high))
    harms = sum(keys[n] in lists.harm_of for n in between)
    clause = any(keys[n] in lists.clauses for n in between)
    at = count.first - 1 - len(count.qualifier.split())
    before = keys[at] if at >= first else "^"
    if before not in lists.prepositions | lists.joining | lists.auxiliaries:
        before = "," if at >= first and "," in gaps[at] else ""
    after = _after(told, count.last, last)
    apart = high > low and "," in gaps[high - 1]
    return [
        *found,
        f"tally.apart={apart}{after == 'people'}|{how}{side}",
        f"tally.reach={how}{side}{steps}",
        f"tally.reach.commas={how}{side}{min(commas, 2)}",
        f"tally.reach.harms={how}{side}{min(harms, 2)}",
        f"tally.reach.clause={how}{side}{clause}",
        f"tally.before={before}|{how}{side}",
        f"tally.after={after}|{how}{side}",
        f"tally.about={after}|{tally.kind}",
    ]


def _after(told: Told, at: int, last: int) -> str:
    """What stands behind a number: people, a word of harm, a small word, ..."""
    keys, lists = told.words.keys, told.words.language.events
    if at >= last or told.words.gaps[at].strip():
        return "."
    for n in range(at + 1, min(last, at + 2) + 1):
        key = keys[n]
        if key in lists.harm_of:
            return lists.harm_of[key]
        if is_people(told, n) or is_person(told, n):
            return "people"
        if n == at + 1 and key in lists.prepositions | lists.auxiliaries | lists.joining:
            return key
    return ""


def _whom(told: Told, near: range) -> str:
    """Whether one or several people are named among some words, the nearest last."""
    lists, keys = told.words.language.events, told.words.keys
    found = ""
    for n in near:
        if is_people(told, n):
            found = "many"
        elif keys[n] in lists.one_person | lists.singular_pronouns or is_person(told, n):
            found = "one"
        elif not found and told.words.words[n][:1].isupper() and n not in told.in_name:
            found = "name"
    return found
