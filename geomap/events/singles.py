"""One person, whom a harm befell, where nobody is counted: "was killed", "shot him"."""

from __future__ import annotations

from geomap.events.counts import Count
from geomap.events.figures import value_at
from geomap.events.harms import Harm, before_verb, is_active
from geomap.events.people import is_people, is_person, others_with, people_after
from geomap.events.told import Told

__all__ = ["one_of"]

_SUBJECT = 12  # words before a verb within which its subject says whether it is one or many


def one_of(told: Told, harm: Harm) -> Count | None:
    """One person, where a harm befell somebody who is not counted: "was killed", "shot him"."""
    lists = told.words.language.events
    keys = told.words.keys
    at, after = harm.first, harm.last + 1
    first, last = told.bounds[told.sentence_of[at]]
    key = keys[at]
    is_verb = key in lists.single_after or harm.last > at or key not in lists.harm_of
    if is_verb and _befell_one(told, harm, first):
        return Count(1, "", at, at)
    if key in lists.harms_single and (after > last or keys[after] not in lists.of_words):
        return Count(1, "", at, at)
    if key in lists.harms_of_one and (lists.free_order or _is_one(told, at, first, last)):
        return Count(1, "", at, at)
    if after <= last and is_active(told, harm, first) and _is_name(told, after):
        return Count(1, "", after, after)
    if after <= last and is_active(told, harm, first) and keys[after] in lists.definite:
        person = people_after(told, after, last)
        if person is not None and not is_people(told, person):
            more, end = others_with(told, person, last)
            return Count(1 + more, "", after, end)
    return None


def _befell_one(told: Told, harm: Harm, first: int) -> bool:
    """Whether the subject of a verb in the passive is one person."""
    lists = told.words.language.events
    keys, at = told.words.keys, harm.first
    before = before_verb(told, at, first)
    while at > first and keys[at - 1] in lists.harm_adverbs:
        at -= 1
    if harm.last > harm.first and before in lists.singular_pronouns:
        return True  # "he broke his leg"
    if before in lists.passive:
        return not _is_many(told, at, first)
    if before in lists.joining:  # "was acquitted on Friday and detained again"
        for n in range(at - 2, max(first, at - _SUBJECT), -1):
            if keys[n] in lists.being or keys[n] in lists.subordinators:
                return keys[n] in lists.passive and not _is_many(told, n + 1, first)
        return False
    return harm.first == harm.last and _is_told_short(told, at, first)


def _is_told_short(told: Told, at: int, first: int) -> bool:
    """Whether a participle without a verb tells of one: "Woman, 50, killed by falling tree"."""
    lists = told.words.language.events
    words, last = told.words, told.bounds[told.sentence_of[at]][1]
    if at == last or words.keys[at + 1] not in lists.trigger_prepositions | lists.short_after:
        return False
    comma = "," in words.gaps[at - 1]
    begin = at - 1 if comma else at
    stops = {":", ",", ";"} if comma else {":", ";"}
    while begin > first and at - begin < _SUBJECT and not stops & set(words.gaps[begin - 1]):
        begin -= 1
    subject = range(begin, at)
    if any(words.keys[n] in lists.auxiliaries or is_people(told, n) for n in subject):
        return False
    heads = [n for n in subject if is_person(told, n) and not words.keys[n].endswith("s")]
    return bool(heads) and (comma or heads[0] == begin)


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
    if at - 2 >= begin and keys[at - 2] in told.words.language.events.singular_pronouns:
        return False  # "three years since he was arrested"
    if keys[begin] in told.words.language.events.ones and people_after(told, begin, at - 1):
        return False  # "a novelist who had spent three years in jail was detained"
    relative = told.words.language.events.relative  # "a woman who claimed to be the owner was held"
    if any(is_people(told, n) and keys[n] not in relative for n in subject):
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
