"""Triggers: the words of an article that tell that something happened.

Every verb, every noun of an event and every phrase of the lexicon is a *candidate*; a linear model
weighs what is seen of it and of its sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cache
from itertools import chain
from operator import add
from typing import NamedTuple

from geomap.events import trigger_names as names
from geomap.events.candidates import Trigger, candidates
from geomap.events.clauses import of_other_clauses
from geomap.events.directions import Directions
from geomap.events.linear import Group, Linear, names_in
from geomap.events.told import Told
from geomap.languages.base import Language

__all__ = [
    "Seen",
    "Trigger",
    "about",
    "candidates",
    "find_triggers",
    "own_group",
    "sentence_groups",
    "sentence_rows",
    "trigger_features",
]


def about(told: Told, number: int) -> Counter[str]:
    """How many words of a sentence are about each type of event; not to be changed."""
    found = told.topics_of.get(number)
    if found is None:
        first, last = told.bounds[number]
        names = map(told.words_of.about_key, told.words.keys[first : last + 1])
        found = told.topics_of[number] = Counter(chain.from_iterable(names))
    return found


def sentence_groups(told: Told, number: int) -> list[Group]:
    """What is seen of a sentence, the same for all its candidates."""
    lists = told.words.language.events
    first, last = told.bounds[number]
    keys = told.words.keys[first : last + 1]
    named_in = told.named_in(number)
    of_role = [name.role for name in named_in].count
    text = told.words.text[told.words.starts[first] : told.words.ends[last]]
    placed = sum(
        1
        for name in named_in
        if name.first > first and told.words.keys[name.first - 1] in lists.trigger_placing
    )
    return [
        (
            names.places_of_sentence,
            min(of_role("event"), 3),
            min(of_role("mention"), 2),
            min(of_role("metonym"), 2),
            min(placed, 2),
            of_role("demonym") > 0,
        ),
        (
            names.of_sentence,
            min((last - first) // 5, 6),
            min(number, 4),
            number + 1 >= len(told.bounds),
            min(text.count('"') + text.count("“") + text.count("”"), 2),
            any(map(str.isdigit, keys)),
            text[-1:] if text[-1:] in "?!:" else ".",
        ),
        (
            names.words_of_sentence,
            keys[0],
            not lists.time_words.isdisjoint(keys),
            not lists.modals.isdisjoint(keys),
            not lists.negations.isdisjoint(keys),
            not lists.reporting.isdisjoint(keys),
            any(key in _OURS for key in keys),
        ),
    ]


_OURS = frozenset(("i", "we", "you", "my", "our"))
"""Words of those who tell of themselves."""


class Seen(NamedTuple):
    """What all candidates of a sentence see of it.

    Attributes:
        first: Number of its first word.
        last: Number of its last word.
        places: First and last word and role of each place that it names.
        topics: How many of its words are about each type.
        marked: Numbers of its words that say how one after them is meant: modals, negations,
            auxiliaries, pronouns.
        subordinate: Numbers of those that begin a clause.
        timed: Numbers of those of time.
        like: How many places of events it names, how many with a preposition of place, how many
            marks of quotation it has, and its number, as far as these matter.
        groups: What is seen of it, as groups of features.
    """

    first: int
    last: int
    places: list[tuple[int, int, str]]
    topics: Counter[str]
    marked: list[int]
    subordinate: list[int]
    timed: list[int]
    like: tuple[int, int, int, int]
    groups: list[Group]

    @classmethod
    def of(cls, told: Told, number: int) -> Seen:
        """What is seen of a sentence."""
        places = [(name.first, name.last, name.role) for name in told.named_in(number)]
        places = [place for place in places if place[2] != "demonym"]
        first, last = told.bounds[number]
        language, keys = told.words.language, told.words.keys[first : last + 1]
        marking, lists = _marking(language), language.events

        def among(known: frozenset[str]) -> list[int]:
            if known.isdisjoint(keys):
                return []
            return [n for n, key in enumerate(keys, first) if key in known]

        topics = about(told, number)
        of_clauses, of_time = among(lists.subordinators), among(lists.time_words)
        groups = sentence_groups(told, number)
        (_, events, *_, placed, _), (_, _, here, _, quotes, *_), _ = groups
        like = events, placed, quotes, here
        return cls(first, last, places, topics, among(marking), of_clauses, of_time, like, groups)


@cache
def _marking(language: Language) -> frozenset[str]:
    """The words that say how one after them is meant."""
    lists = language.events
    return frozenset().union(lists.modals, lists.negations, lists.auxiliaries, lists.pronouns)


def trigger_features(told: Told, trigger: Trigger, seen: Seen) -> list[str]:
    """The features of a candidate trigger, as strings.

    Args:
        told: The article.
        trigger: The candidate.
        seen: What is seen of its sentence.
    """
    return names_in([own_group(told, trigger), *_groups_around(told, trigger, seen)])


def own_group(told: Told, trigger: Trigger) -> Group:
    """What is seen of a candidate alone, the same wherever its words stand."""
    types = told.words_of.types
    return (
        names.alone,
        trigger.lemma,
        _tagged(told, trigger),
        frozenset([types[name].coarse for name in trigger.strong]),
        trigger.last > trigger.first,
        bool(trigger.weak),
        told.words.language,
    )


def _tagged(told: Told, trigger: Trigger) -> str:
    """The tags of a candidate; of one that the lexicon does not know, what it looks like."""
    if trigger.tags:
        return trigger.tags
    return "d?" if told.words.keys[trigger.first].endswith("ed") else "?"


_WINDOW = 4
"""So many words before a candidate say how it is meant."""


def _any_in(numbers: list[int], begin: int, end: int) -> bool:
    """Whether one of some numbers, in order, is in a range."""
    at = bisect_left(numbers, begin)
    return at < len(numbers) and numbers[at] < end


def _groups_around(told: Told, trigger: Trigger, seen: Seen) -> list[Group]:
    """What is seen of a candidate in its sentence."""
    language, types = told.words.language, told.words_of.types
    lists, keys, gaps = language.events, told.words.keys, told.words.gaps
    first, last, places, topics, marked, subordinate, timed, like, _ = seen
    events, placed, quotes, here = like
    at, end, strong, weak = trigger.first, trigger.last, trigger.strong, trigger.weak
    before = keys[at - 1] if at > first else "^"
    after = keys[end + 1] if end < last else "$"
    tags = _tagged(told, trigger)
    best, topical = 0, False
    for name in strong:
        best = max(best, topics.get(name, 0))
    for name in weak:
        count = topics.get(name, 0)
        best, topical = max(best, count), topical or count > 0
    near = tuple(keys[max(first, at - _WINDOW) : at]) if _any_in(marked, at - _WINDOW, at) else ()
    clause = ""
    for number in subordinate:
        if number >= at:
            break
        clause = keys[number]
    commas = "left" if at > first and "," in gaps[at - 1] else ""
    found: list[Group] = [
        (
            names.topic,
            min(best, 3),
            topical,
            bool(strong),
            tags,
            commas + "right" if "," in gaps[end] else commas,
            at == first,
            told.words.words[at][:1].isupper(),
            trigger.lemma in told.title_lemmas,
            _any_in(timed, end + 1, end + 4),
        ),
        (names.before_it, before, tags, language),
        (names.after_it, after, tags, language),
        (names.window, near, tags, language),
        (names.clause_of, clause),
        (
            names.beside_it,
            trigger.lemma,
            (keys[at - 2] if at - 2 >= first else "^", before),
            (after, keys[end + 2] if end + 2 <= last else "$"),
        ),
        (names.in_its_sentence, tags, bool(strong), events, placed),
        (names.lemma_in, trigger.lemma, here, quotes),
    ]
    if weak:
        found.append((names.weak_types, frozenset([types[n].coarse for n in weak]), topical))
    if before == "to" and at - 2 >= first:
        found.append((names.to_of, keys[at - 2]))
    right = left = None
    for place in places:
        if place[1] < at:
            left = place
        if place[0] > end:
            right = place
            break
    if right is not None:
        begin, _, role = right
        prep = keys[begin - 1] if begin - 1 > end else "direct"
        prep = prep if prep in lists.trigger_prepositions or prep == "direct" else "-"
        found.append((names.right_of_it, role, min(begin - end, _FAR), prep))
    else:
        found.append((names.no_name, "right"))
    if left is not None:
        begin, finish, role = left
        prep = keys[begin - 1] if begin > first else "^"
        prep = prep if prep in lists.trigger_prepositions else "-"
        found.append((names.left_of_it, role, min((at - finish) // 2, 5), prep))
    else:
        found.append((names.no_name, "left"))
    return found


_FAR = 10
"""Words between a candidate and a name, from which on it does not matter how many there are."""


def sentence_rows(told: Told, trigger: Trigger, features: list[str]) -> list[str]:
    """The features by which a sentence is asked whether it tells of an event, as strings.

    Args:
        told: The article.
        trigger: The candidate, scored.
        features: What is seen of it (see `trigger_features`).
    """
    groups = sentence_groups(told, told.sentence_of[trigger.first])
    own = names_in(_asked_of_sentence(groups, trigger))
    return [*own, *(f"b.{name}" for name in features)]


def _asked_of_sentence(groups: list[Group], trigger: Trigger) -> list[Group]:
    """What a sentence is asked by: what is seen of it, and the score of its candidate."""
    return [*groups, (names.score_of_sentence, max(-4, min(3, trigger.score // 1000)))]


def _is_dated(told: Told, trigger: Trigger) -> bool:
    """Whether an event's own noun stands just before its time: "elections on Sunday"."""
    if not trigger.strong or not {"N", "P"} & set(trigger.tags) or "d" in trigger.tags:
        return False
    _, last = told.bounds[told.sentence_of[trigger.first]]
    following = told.words.keys[trigger.last + 1 : min(last, trigger.last + 2) + 1]
    return (
        len(following) == 2
        and following[0] in ("on", "in")
        and following[1] in told.words.language.events.time_words
    )


def _scored(trigger: Trigger, score: int) -> Trigger:
    """A trigger with a score."""
    return trigger._replace(score=score)


def find_triggers(
    told: Told, within: Linear, sentence: Linear, directions: Directions | None = None
) -> list[Trigger]:
    """The triggers of an article, in order: of each sentence that tells of an event the likeliest.

    A second one in a sentence is taken where it is likely by itself, or dated.

    Args:
        told: The article.
        within: What weighs the candidates of a sentence that tells of one.
        sentence: What weighs a sentence with its likeliest candidate.
        directions: The vectors of the text, if the language has any.

    Returns:
        The triggers, each with the score of its sentence.
    """
    all_candidates = candidates(told)
    along = iter(directions.along(all_candidates, within) if directions is not None else ())
    of_sentence: dict[int, list[Trigger]] = {}
    for candidate in all_candidates:
        of_sentence.setdefault(told.sentence_of[candidate.first], []).append(candidate)
    likeliest: list[_Likeliest] = []
    of_best = sentence.part("b.")
    for number, own in of_sentence.items():  # in order, as the candidates are
        around = Seen.of(told, number)
        seen = [
            [own_group(told, candidate), *_groups_around(told, candidate, around)]
            for candidate in own
        ]
        scores = list(map(within.sum_of, seen))
        if directions is not None:
            scores = list(map(add, scores, along))
        best = scores.index(max(scores))
        scored = _scored(own[best], scores[best])
        score = sentence.sum_of(_asked_of_sentence(around.groups, scored)) + of_best.sum_of(
            seen[best]
        )
        likeliest.append(_Likeliest(number, own, scores, best, score))
    if directions is not None:
        more = directions.along([one.own[one.best] for one in likeliest], sentence)
    else:
        more = [0] * len(likeliest)
    found: list[Trigger] = []
    for (_, own, scores, best, by_words), by_vectors in zip(likeliest, more, strict=True):
        score = by_words + by_vectors
        if score < sentence.threshold:
            continue
        taken = {
            n
            for n, trigger in enumerate(own)
            if n == best or scores[n] >= within.threshold or _is_dated(told, trigger)
        }
        taken |= of_other_clauses(told, own, scores, taken)
        found += [_scored(own[n], score) for n in sorted(taken)]
    return found


class _Likeliest(NamedTuple):
    """The candidates of a sentence, and which of them is the likeliest.

    Attributes:
        number: Number of the sentence.
        own: Its candidates.
        scores: The score of each.
        best: Number of the likeliest.
        score: That of the sentence, but for what vectors say.
    """

    number: int
    own: list[Trigger]
    scores: list[int]
    best: int
    score: int
