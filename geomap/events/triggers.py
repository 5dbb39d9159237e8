"""Triggers: the words of an article that tell that something happened.

Every verb, every noun of an event and every phrase of the lexicon is a *candidate*; a linear model
weighs what is seen of it and of its sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterable
from functools import cache
from itertools import chain
from operator import add
from typing import NamedTuple

from geomap.events.candidates import MOST_KEPT, Trigger, candidates
from geomap.events.clauses import of_other_clauses
from geomap.events.directions import Directions
from geomap.events.linear import Linear
from geomap.events.told import Told
from geomap.languages.base import Language
from geomap.roles.senses import sense_of

__all__ = [
    "Seen",
    "Trigger",
    "about",
    "candidates",
    "find_triggers",
    "sentence_features",
    "sentence_rows",
    "trigger_features",
]


_PLAIN = 600
"""Thousandths that a sentence gains by an event's own word and a place: the stories that the models
are trained on are told less plainly than news."""

_LEADS = 800, 500
"""The same of the first and the second sentence, which mostly tell what a text is about: of such
events 89 of 100 are found for 86, out of fold, and as many others."""


def about(told: Told, number: int) -> Counter[str]:
    """How many words of a sentence are about each type of event; not to be changed."""
    found = told.topics_of.get(number)
    if found is None:
        first, last = told.bounds[number]
        names = map(told.words_of.about_key, told.words.keys[first : last + 1])
        found = told.topics_of[number] = Counter(chain.from_iterable(names))
    return found


def sentence_features(told: Told, number: int) -> list[str]:
    """The features of a sentence that are the same for all its candidates, as strings."""
    lists = told.words.language.events
    first, last = told.bounds[number]
    keys = told.words.keys[first : last + 1]
    words = frozenset(keys)
    named = told.named_in(number)
    of_role = [name.role for name in named].count
    at_event, in_passing, stands_for = map(of_role, ("event", "mention", "metonym"))
    text = told.words.text[told.words.starts[first] : told.words.ends[last]]
    placed = sum(
        1
        for name in named
        if name.first > first and told.words.keys[name.first - 1] in lists.trigger_placing
    )
    found = [
        f"s.event={min(at_event, 3)}",
        f"s.mention={min(in_passing, 2)}",
        f"s.metonym={min(stands_for, 2)}",
        f"s.roles={at_event > 0}{in_passing > 0}{stands_for > 0}",
        f"s.placed={min(placed, 2)}{at_event > 0}",
        f"s.demonym={of_role('demonym') > 0}",
        f"s.length={min((last - first) // 5, 6)}",
        f"s.number={min(number, 4)}",
        f"s.last={number + 1 >= len(told.bounds)}",
        f"s.quoted={min(text.count(chr(34)) + text.count('“') + text.count('”'), 2)}",
        f"s.digits={any(map(str.isdigit, keys))}",
        f"s.time={not lists.time_words.isdisjoint(words)}",
        f"s.modal={not lists.modals.isdisjoint(words)}",
        f"s.not={not lists.negations.isdisjoint(words)}",
        f"s.report={not lists.reporting.isdisjoint(words)}",
        f"s.first={keys[0]}",
        f"s.I={not words.isdisjoint(('i', 'we', 'you', 'my', 'our'))}",
        f"s.end={text[-1:] if text[-1:] in '?!:' else '.'}",
    ]
    return found


class Seen(NamedTuple):
    """What all candidates of a sentence see of it.

    Attributes:
        first: Number of its first word.
        last: Number of its last word.
        names: First and last word and role of each place that it names.
        topics: How many of its words are about each type.
        marked: Numbers of its words that say how one after them is meant: modals, negations,
            auxiliaries, pronouns.
        subordinate: Numbers of those that begin a clause.
        timed: Numbers of those of time.
    """

    first: int
    last: int
    names: list[tuple[int, int, str]]
    topics: Counter[str]
    marked: list[int]
    subordinate: list[int]
    timed: list[int]

    @classmethod
    def of(cls, told: Told, number: int) -> Seen:
        """What is seen of a sentence."""
        named = [(name.first, name.last, name.role) for name in told.named_in(number)]
        names = [name for name in named if name[2] != "demonym"]
        first, last = told.bounds[number]
        language, keys = told.words.language, told.words.keys[first : last + 1]
        marking, lists = _marking(language), language.events

        def among(known: frozenset[str]) -> list[int]:
            if known.isdisjoint(keys):
                return []
            return [n for n, key in enumerate(keys, first) if key in known]

        topics = about(told, number)
        of_clauses, of_time = among(lists.subordinators), among(lists.time_words)
        return cls(first, last, names, topics, among(marking), of_clauses, of_time)


@cache
def _marking(language: Language) -> frozenset[str]:
    """The words that say how one after them is meant."""
    lists = language.events
    return frozenset().union(lists.modals, lists.negations, lists.auxiliaries, lists.pronouns)


def _first_in(keys: Iterable[str], known: Container[str]) -> str:
    """The first of some words that is known, else empty."""
    for key in keys:
        if key in known:
            return key
    return ""


def trigger_features(told: Told, trigger: Trigger, seen: Seen) -> list[str]:
    """The features of a candidate trigger, as strings.

    Args:
        told: The article.
        trigger: The candidate.
        seen: What is seen of its sentence.
    """
    return [*own_features(told, trigger), *_features_around(told, trigger, seen)]


def own_features(told: Told, trigger: Trigger) -> tuple[str, ...]:
    """What is seen of a candidate alone, the same wherever its words stand."""
    kept = told.words_of.kept_features
    tags, is_phrase = _tagged(told, trigger), trigger.last > trigger.first
    asked = (trigger.lemma, tags, is_phrase, trigger.strong, trigger.weak)
    found = kept.get(asked)
    if found is None:
        if len(kept) > MOST_KEPT:
            kept.clear()
        types = told.words_of.types
        coarse = sorted({types[name].coarse for name in trigger.strong})
        sense = sense_of(trigger.lemma.partition(" ")[0], told.words.language)
        strength = f"{'P' if is_phrase else ''}{min(len(coarse), 2)}{bool(trigger.weak)}"
        found = kept[asked] = (
            "bias",
            f"lemma={trigger.lemma}",
            f"sense={sense.noun}|{sense.verb}",
            f"cluster={sense.cluster}",
            f"sense.tags={sense.verb[:1]}{tags}",
            f"tags={tags}",
            f"strength={strength}",
            *(f"coarse={name}" for name in coarse),
        )
    return found


def _tagged(told: Told, trigger: Trigger) -> str:
    """The tags of a candidate; of one that the lexicon does not know, what it looks like."""
    if trigger.tags:
        return trigger.tags
    return "d?" if told.words.keys[trigger.first].endswith("ed") else "?"


def _kind(told: Told, key: str) -> str:
    """What kinds of thing a word tells of, as a noun and as a verb."""
    sense = sense_of(key, told.words.language)
    return f"{sense.noun}|{sense.verb}" if sense.noun or sense.verb else key


_WINDOW = 4
"""So many words before a candidate say how it is meant."""


def _any_in(numbers: list[int], begin: int, end: int) -> bool:
    """Whether one of some numbers, in order, is in a range."""
    at = bisect_left(numbers, begin)
    return at < len(numbers) and numbers[at] < end


def _features_around(told: Told, trigger: Trigger, seen: Seen) -> list[str]:
    """What is seen of a candidate in its sentence."""
    lists, types = told.words.language.events, told.words_of.types
    keys, gaps = told.words.keys, told.words.gaps
    first, last, names, topics, marked, subordinate, timed = seen
    at, end, strong, weak_names = trigger.first, trigger.last, trigger.strong, trigger.weak
    before = keys[at - 1] if at > first else "^"
    after = keys[end + 1] if end < last else "$"
    tags = _tagged(told, trigger)
    weak = {types[name].coarse for name in weak_names} if weak_names else ()
    best, topical = 0, False
    for name in strong:
        best = max(best, topics.get(name, 0))
    for name in weak_names:
        count = topics.get(name, 0)
        best, topical = max(best, count), topical or count > 0
    window = keys[max(first, at - _WINDOW) : at] if _any_in(marked, at - _WINDOW, at) else []
    closest = window[::-1]
    clause = ""
    for number in subordinate:
        if number >= at:
            break
        clause = keys[number]
    found = [
        f"best={min(best, 3)}{bool(strong)}",
        f"topical={topical}",
        f"before={before}",
        f"after={after}",
        f"det={before in lists.determiners}{tags}",
        f"comma={'left' if at > first and ',' in gaps[at - 1] else ''}"
        f"{'right' if ',' in gaps[end] else ''}",
        f"cap={told.words.words[at][:1].isupper()}{at == first}",
        f"title={trigger.lemma in told.title_lemmas}",
        f"dated={_any_in(timed, end + 1, end + 4)}{tags}",
        *[f"weak={name}{topical}" for name in weak],
        f"modal={_first_in(window, lists.modals)}",
        f"neg={not lists.negations.isdisjoint(window)}",
        f"to={before == 'to'}",
        *([f"to.of={keys[at - 2]}"] if before == "to" and at - 2 >= first else []),
        f"after.kind={_kind(told, after)}{tags}",
        f"before.kind={_kind(told, before)}",
        f"be={_first_in(closest, lists.auxiliaries)}{tags}",
        f"sub={clause}",
        f"pron={_first_in(closest, lists.pronouns)}",
    ]
    right = left = None
    for name_around in names:
        if name_around[1] < at:
            left = name_around
        if name_around[0] > end:
            right = name_around
            break
    if right is not None:
        begin, _, role = right
        between = begin - end
        prep = keys[begin - 1] if begin - 1 > end else "direct"
        prep = prep if prep in lists.trigger_prepositions or prep == "direct" else "-"
        found += [
            f"right={role}{min(between // 2, 5)}",
            f"right.prep={prep}{role}",
            f"right.near={prep}{min(between, 4)}",
        ]
    else:
        found.append("right=none")
    if left is not None:
        begin, finish, role = left
        prep = keys[begin - 1] if begin > first else "^"
        found += [
            f"left={role}{min((at - finish) // 2, 5)}",
            f"left.prep={prep if prep in lists.trigger_prepositions else '-'}{role}",
        ]
    else:
        found.append("left=none")
    return found


def sentence_rows(told: Told, trigger: Trigger, features: list[str]) -> list[str]:
    """The features by which a sentence is asked whether it tells of an event, as strings.

    Args:
        told: The article.
        trigger: The candidate, scored.
        features: What is seen of it (see `trigger_features`).
    """
    score = max(-4, min(3, trigger.score // 1000))
    number = told.sentence_of[trigger.first]
    return [*sentence_features(told, number), *(f"b.{name}" for name in features), f"bs={score}"]


def _sentence_score(told: Told, trigger: Trigger, features: list[str], model: Linear) -> int:
    """What a model gives `sentence_rows`, without writing its names anew."""
    score = max(-4, min(3, trigger.score // 1000))
    number = told.sentence_of[trigger.first]
    own = model.score([*sentence_features(told, number), f"bs={score}"])
    return own + model.part("b.").score(features)


def _has_place(told: Told, number: int) -> bool:
    """Whether a sentence names a place at which something happened."""
    return any(name.role == "event" for name in told.named_in(number))


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
    for number, own in of_sentence.items():  # in order, as the candidates are
        around = Seen.of(told, number)
        seen = [
            (own_features(told, candidate), _features_around(told, candidate, around))
            for candidate in own
        ]
        scores = [within.known(alone) + within.score(features) for alone, features in seen]
        if directions is not None:
            scores = list(map(add, scores, along))
        best = scores.index(max(scores))
        scored = _scored(own[best], scores[best])
        score = _sentence_score(told, scored, [*seen[best][0], *seen[best][1]], sentence)
        likeliest.append(_Likeliest(number, own, scores, best, score))
    if directions is not None:
        more = directions.along([one.own[one.best] for one in likeliest], sentence)
    else:
        more = [0] * len(likeliest)
    found: list[Trigger] = []
    for (number, own, scores, best, by_words), by_vectors in zip(likeliest, more, strict=True):
        score = by_words + by_vectors
        if own[best].strong and _has_place(told, number):
            score += _PLAIN
        if number < len(_LEADS):
            score += _LEADS[number]
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
