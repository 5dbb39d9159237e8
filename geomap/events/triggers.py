"""Triggers: the words of an article that tell that something happened.

Every verb, every noun of an event and every phrase of the lexicon is a *candidate*; a linear model
weighs what is seen of it and of its sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from geomap.events.lexicon import Form
from geomap.events.linear import Linear
from geomap.events.told import Told

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


class Trigger(NamedTuple):
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
    own, keys, lemmas, in_name = told.words_of, told.words.keys, told.lemmas, told.in_name
    begins_none, phrases_at = own.phrases.keys().isdisjoint, own.phrases_at
    for first, last in told.bounds:
        taken = first - 1
        for at in range(first, last + 1):
            if at <= taken or at in in_name:
                continue
            if not begins_none(lemmas[at]) and (phrases := phrases_at(lemmas, at, last)):
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
    keys = told.words.keys
    noun_like = at > 0 and keys[at - 1] in told.words.language.events.determiners
    kept, asked = told.words_of.kept_candidates, (keys[at], noun_like, told.read_as(at))
    found = kept.get(asked, _UNASKED)
    if found is _UNASKED:
        if len(kept) > _MOST_KEPT:
            kept.clear()
        found = kept[asked] = _candidate(told, *asked)
    if found is None:
        return None
    lemma, tags, strong, weak = found
    return Trigger(at, at, lemma, tags, strong, weak)


_MOST_KEPT = 100_000
_Candidate = tuple[str, str, frozenset[str], frozenset[str]]
_UNASKED: _Candidate = ("", "", frozenset(), frozenset())


def _candidate(told: Told, key: str, noun_like: bool, read_as: str) -> _Candidate | None:
    """Lemma, tags and types of a folded word that may tell of an event, None if it is none."""
    lists, own = told.words.language.events, told.words_of
    if key in lists.auxiliaries or key in lists.no_events or len(key) < 3:
        return None
    forms = own.forms_of(key)
    if read_as:
        forms = tuple(form for form in forms if form.lemma == read_as)
        if not forms:
            return None
    strong: set[str] = set()
    weak: set[str] = set()
    lemma, is_verb = "", False
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
    return lemma or key, _tags(forms), frozenset(strong), frozenset(weak - strong)


def about(told: Told, number: int) -> Counter[str]:
    """How many words of a sentence are about each type of event; not to be changed."""
    found = told.topics_of.get(number)
    if found is None:
        first, last = told.bounds[number]
        found = told.topics_of[number] = Counter()
        for names in map(told.words_of.about_key, told.words.keys[first : last + 1]):
            for name in names:
                found[name] = found.get(name, 0) + 1
    return found


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


class Seen(NamedTuple):
    """What all candidates of a sentence see of it.

    Attributes:
        first: Number of its first word.
        last: Number of its last word.
        names: First and last word and role of each place that it names.
        topics: How many of its words are about each type.
    """

    first: int
    last: int
    names: list[tuple[int, int, str]]
    topics: Counter[str]

    @classmethod
    def of(cls, told: Told, number: int) -> Seen:
        """What is seen of a sentence."""
        named = [(name.first, name.last, name.role) for name in told.named_in(number)]
        names = [name for name in named if name[2] != "demonym"]
        return cls(*told.bounds[number], names, about(told, number))


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
    return [*_own_features(told, trigger), *_features_around(told, trigger, seen)]


def _own_features(told: Told, trigger: Trigger) -> tuple[str, ...]:
    """What is seen of a candidate alone, the same wherever its words stand."""
    kept = told.words_of.kept_features
    tags, is_phrase = _tagged(told, trigger), trigger.last > trigger.first
    asked = (trigger.lemma, tags, is_phrase, trigger.strong, trigger.weak)
    found = kept.get(asked)
    if found is None:
        if len(kept) > _MOST_KEPT:
            kept.clear()
        types = told.words_of.types
        coarse = sorted({types[name].coarse for name in trigger.strong})
        strength = f"{'P' if is_phrase else ''}{min(len(coarse), 2)}{bool(trigger.weak)}"
        found = kept[asked] = (
            "bias",
            f"lemma={trigger.lemma}",
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


def _features_around(told: Told, trigger: Trigger, seen: Seen) -> list[str]:
    """What is seen of a candidate in its sentence."""
    lists, types = told.words.language.events, told.words_of.types
    keys, gaps = told.words.keys, told.words.gaps
    first, last, names, topics = seen
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
    window = keys[max(first, at - 4) : at]
    closest = window[::-1]
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
        f"dated={not lists.time_words.isdisjoint(keys[end + 1 : min(last, end + 3) + 1])}{tags}",
        *[f"weak={name}{topical}" for name in weak],
        f"modal={_first_in(window, lists.modals)}",
        f"neg={not lists.negations.isdisjoint(window)}",
        f"to={before == 'to'}",
        f"be={_first_in(closest, lists.auxiliaries)}{tags}",
        f"sub={_first_in(reversed(keys[first:at]), lists.subordinators)}",
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
        around = Seen.of(told, number)
        seen = [
            (_own_features(told, candidate), _features_around(told, candidate, around))
            for candidate in own
        ]
        scores = [within.known(alone) + within.score(features) for alone, features in seen]
        best = scores.index(max(scores))
        likeliest = _scored(own[best], scores[best])
        score = _sentence_score(told, likeliest, [*seen[best][0], *seen[best][1]], sentence)
        if likeliest.strong and _has_place(told, number):
            score += _PLAIN
        if score < sentence.threshold:
            continue
        found += [
            _scored(trigger, score)
            for n, trigger in enumerate(own)
            if n == best or scores[n] >= within.threshold or _is_dated(told, trigger)
        ]
    return found
