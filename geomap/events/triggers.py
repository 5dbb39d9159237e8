"""Triggers: the words of an article that tell that something happened.

Every verb, every noun of an event and every phrase of the lexicon is a *candidate*; a linear model
weighs what is seen of it and of its sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from geomap.events.lexicon import Form
from geomap.events.linear import Linear
from geomap.events.told import Told

__all__ = [
    "Trigger",
    "about",
    "candidates",
    "find_triggers",
    "sentence_features",
    "sentence_rows",
    "trigger_features",
]


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word or phrase that may tell of an event.

    Attributes:
        first: Number of its first word.
        last: Number of its last word.
        lemma: Its lemma, the words of a phrase joined by spaces.
        tags: What its first word can be (see `Form`).
        strong: The types whose own word or phrase it is.
        weak: The types that it may tell of where the text is about such things.
        score: What the model gives it, in thousandths.
    """

    first: int
    last: int
    lemma: str
    tags: str
    strong: frozenset[str]
    weak: frozenset[str]
    score: int = 0


_PLAIN = 600
"""Thousandths that a sentence gains by an event's own word and a place: the stories that the models
are trained on are told less plainly than news."""


def candidates(told: Told) -> list[Trigger]:
    """All words and phrases of an article that may tell of an event, in order."""
    found: list[Trigger] = []
    own, keys = told.words_of, told.words.keys
    for first, last in told.bounds:
        taken = first - 1
        for at in range(first, last + 1):
            if at <= taken or at in told.in_name:
                continue
            phrases = own.phrases_at(told.lemmas, at, last)
            if phrases:
                end = max(end for end, _ in phrases)
                longest = [phrase for to, phrase in phrases if to == end]
                found.append(
                    Trigger(
                        at,
                        end,
                        " ".join(longest[0].lemmas),
                        _tags(own.forms_of(keys[at])),
                        frozenset(phrase.type for phrase in longest),
                        frozenset(),
                    )
                )
                taken = end
            elif (trigger := _word(told, at)) is not None:
                found.append(trigger)
    return found


def _tags(forms: Sequence[Form]) -> str:
    return "".join(sorted({tag for form in forms for tag in form.tags}))


def _word(told: Told, at: int) -> Trigger | None:
    """The candidate that a word is, None if it is none."""
    lists = told.words.language.events
    own, key = told.words_of, told.words.keys[at]
    if key in lists.auxiliaries or key in lists.no_events or len(key) < 3:
        return None
    forms = own.forms_of(key)
    before = told.words.keys[at - 1] if at else ""
    strong: set[str] = set()
    weak: set[str] = set()
    lemma, is_verb = "", False
    noun_like = before in lists.determiners
    for form in forms:
        if form.lemma in lists.auxiliaries or form.lemma in lists.no_events:
            continue
        if form.is_verb:
            is_verb = True
            if not noun_like:
                strong |= own.verbs.get(form.lemma, set())
            lemma = lemma or form.lemma
        if form.is_noun and own.nouns.get(form.lemma):
            strong |= own.nouns[form.lemma]
            lemma = lemma or form.lemma
        weak |= own.weak.get(form.lemma, set())
    strong |= own.nouns.get(key, set())
    weak |= own.weak.get(key, set())
    if not (is_verb or strong or weak) and not (
        not forms and len(key) > 4 and key.endswith(("ed", "ing"))
    ):
        return None
    return Trigger(at, at, lemma or key, _tags(forms), frozenset(strong), frozenset(weak - strong))


def about(told: Told, number: int) -> Counter[str]:
    """How many words of a sentence are about each type of event."""
    first, last = told.bounds[number]
    lookup = told.words_of.about_key
    return Counter(
        chain.from_iterable(filter(None, map(lookup, told.words.keys[first : last + 1])))
    )


def sentence_features(told: Told, number: int) -> list[str]:
    """The features of a sentence that are the same for all its candidates, as strings."""
    lists = told.words.language.events
    first, last = told.bounds[number]
    keys = told.words.keys[first : last + 1]
    words = frozenset(keys)
    named = told.named_in(number)
    roles = Counter(name.role for name in named)
    text = told.words.text[told.words.starts[first] : told.words.ends[last]]
    placed = sum(
        1
        for name in named
        if name.first > first and told.words.keys[name.first - 1] in lists.trigger_placing
    )
    found = [
        f"s.event={min(roles['event'], 3)}",
        f"s.mention={min(roles['mention'], 2)}",
        f"s.metonym={min(roles['metonym'], 2)}",
        f"s.roles={bool(roles['event'])}{bool(roles['mention'])}{bool(roles['metonym'])}",
        f"s.placed={min(placed, 2)}{bool(roles['event'])}",
        f"s.demonym={bool(roles['demonym'])}",
        f"s.length={min((last - first) // 5, 6)}",
        f"s.number={min(number, 4)}",
        f"s.last={number + 1 >= len(told.bounds)}",
        f"s.quoted={min(text.count(chr(34)) + text.count('“') + text.count('”'), 2)}",
        f"s.digits={any(key.isdigit() for key in keys)}",
        f"s.time={not lists.time_words.isdisjoint(words)}",
        f"s.modal={not lists.modals.isdisjoint(words)}",
        f"s.not={not lists.negations.isdisjoint(words)}",
        f"s.report={not lists.reporting.isdisjoint(words)}",
        f"s.first={keys[0]}",
        f"s.I={not words.isdisjoint(('i', 'we', 'you', 'my', 'our'))}",
        f"s.end={text[-1:] if text[-1:] in '?!:' else '.'}",
    ]
    return found


def trigger_features(told: Told, trigger: Trigger, topics: Counter[str]) -> list[str]:
    """The features of a candidate trigger, as strings.

    Args:
        told: The article.
        trigger: The candidate.
        topics: How many words of its sentence are about each type.
    """
    lists = told.words.language.events
    keys, gaps = told.words.keys, told.words.gaps
    number = told.sentence_of[trigger.first]
    first, last = told.bounds[number]
    at, end = trigger.first, trigger.last
    before = keys[at - 1] if at > first else "^"
    after = keys[end + 1] if end < last else "$"
    kind = "p" if end > at else ("x" if not trigger.tags else "")
    tags = trigger.tags or ("d?" if keys[at].endswith("ed") else "?")
    coarse = {told.words_of.types[name].coarse for name in trigger.strong}
    weak = {told.words_of.types[name].coarse for name in trigger.weak}
    best = max((topics[name] for name in trigger.strong | trigger.weak), default=0)
    topical = bool(trigger.weak) and max((topics[n] for n in trigger.weak), default=0) > 0
    named = told.named_in(number)
    right = [n for n in named if n.first > end and n.role != "demonym"]
    left = [n for n in named if n.last < at and n.role != "demonym"]
    strength = f"{'P' if kind == 'p' else ''}{min(len(coarse), 2)}{bool(weak)}"
    found = [
        "bias",
        f"lemma={trigger.lemma}",
        f"tags={tags}",
        f"strength={strength}",
        f"best={min(best, 3)}{bool(coarse)}",
        f"topical={topical}",
        f"before={before}",
        f"after={after}",
        f"det={before in lists.determiners}{tags}",
        f"comma={'left' if at > first and ',' in gaps[at - 1] else ''}"
        f"{'right' if ',' in gaps[end] else ''}",
        f"cap={told.words.words[at][:1].isupper()}{at == first}",
        f"title={trigger.lemma in told.title_lemmas}",
        f"dated={not lists.time_words.isdisjoint(keys[end + 1 : min(last, end + 3) + 1])}{tags}",
    ]
    found += [f"coarse={name}" for name in coarse]
    found += [f"weak={name}{topical}" for name in weak]
    window = keys[max(first, at - 4) : at]
    found.append(f"modal={next((key for key in window if key in lists.modals), '')}")
    found.append(f"neg={not lists.negations.isdisjoint(window)}")
    found.append(f"to={before == 'to'}")
    found.append(f"be={next((k for k in window[::-1] if k in lists.auxiliaries), '')}{tags}")
    back = next((key for key in reversed(keys[first:at]) if key in lists.subordinators), "")
    found.append(f"sub={back}")
    found.append(f"pron={next((k for k in window[::-1] if k in lists.pronouns), '')}")
    if right:
        near = right[0]
        between = near.first - end
        prep = keys[near.first - 1] if near.first - 1 > end else "direct"
        prep = prep if prep in lists.trigger_prepositions or prep == "direct" else "-"
        found += [
            f"right={near.role}{min(between // 2, 5)}",
            f"right.prep={prep}{near.role}",
            f"right.near={prep}{min(between, 4)}",
        ]
    else:
        found.append("right=none")
    if left:
        near = left[-1]
        prep = keys[near.first - 1] if near.first > first else "^"
        found += [
            f"left={near.role}{min((at - near.last) // 2, 5)}",
            f"left.prep={prep if prep in lists.trigger_prepositions else '-'}{near.role}",
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


def find_triggers(told: Told, within: Linear, sentence: Linear) -> list[Trigger]:
    """The triggers of an article, in order: of each sentence that tells of an event the likeliest.

    A second one in a sentence is taken where it is likely by itself, or dated.

    Args:
        told: The article.
        within: What weighs the candidates of a sentence that tells of one.
        sentence: What weighs a sentence with its likeliest candidate.

    Returns:
        The triggers, each with the score of its sentence.
    """
    of_sentence: dict[int, list[Trigger]] = {}
    for candidate in candidates(told):
        of_sentence.setdefault(told.sentence_of[candidate.first], []).append(candidate)
    found: list[Trigger] = []
    for number, own in sorted(of_sentence.items()):
        topics = about(told, number)
        seen = [trigger_features(told, candidate, topics) for candidate in own]
        scored = [
            replace(candidate, score=within.score(features))
            for candidate, features in zip(own, seen, strict=True)
        ]
        best = max(range(len(scored)), key=lambda n: (scored[n].score, -n))
        score = _sentence_score(told, scored[best], seen[best], sentence)
        if scored[best].strong and _has_place(told, number):
            score += _PLAIN
        if score < sentence.threshold:
            continue
        found += [
            replace(trigger, score=score)
            for n, trigger in enumerate(scored)
            if n == best or trigger.score >= within.threshold or _is_dated(told, trigger)
        ]
    return found
