"""What type an event is of: the words that tell it and what the text around them is about."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain

from geomap.events.contexts import Row, weigh_around
from geomap.events.directions import Directions
from geomap.events.lexicon import OTHER
from geomap.events.linear import Group, Linear, names_in
from geomap.events.told import Told
from geomap.events.triggers import Trigger, about

__all__ = ["Topics", "TypeChoice", "choose_type", "type_features"]

_MOST_TYPES = 8  # likeliest by the whole text, that are looked at in the sentence
_MOST_UNTOLD = 3  # likeliest of those of which no word of the lexicon tells
_MOST_TOPICS = 4  # of the whole text, whose types are considered for every event


@dataclass(slots=True)
class Topics:
    """How many words of a text speak for each type of event.

    Attributes:
        sentences: The words about a type in each sentence.
        title: The same of the title, with words that tell of it by themselves.
        text: The same of the whole text.
        votes: The words of the text that tell of a type by themselves.
        coarse: Both, by group.
        scores: What the model gives each type for the text alone, as far as it was asked.
        kept: What `told` has given.
        leaders: What `leading` has given.
        weighed: What the model gives each type for the words of a sentence, once it was asked.
        directions: The vectors of the text; None if the language has none.
        counts: What `ranked` has given.
        evoked: How many words of a sentence tell of each type by themselves, once it was asked.
    """

    sentences: list[Counter[str]]
    title: Counter[str]
    text: Counter[str] = field(default_factory=Counter)
    votes: Counter[str] = field(default_factory=Counter)
    coarse: Counter[str] = field(default_factory=Counter)
    scores: dict[tuple[str, str], int] = field(default_factory=dict)
    kept: dict[str, tuple[int, bool, str, str, str, int]] = field(default_factory=dict)
    leaders: list[str] | None = None
    weighed: dict[int, Row] = field(default_factory=dict)
    directions: Directions | None = None
    counts: dict[str | int, list[int]] = field(default_factory=dict)
    evoked: dict[int, dict[str, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, told: Told) -> Topics:
        """The topics of an article."""
        own = cls([about(told, number) for number in range(len(told.bounds))], _title(told))
        own.directions = Directions.of(told)
        text, votes, coarse = own.text, own.votes, own.coarse
        for counts in own.sentences:
            for name, count in counts.items():
                text[name] = text.get(name, 0) + count
        for name in chain.from_iterable(map(told.words_of.evoked, told.words.keys)):
            votes[name] = votes.get(name, 0) + 1
        for counts in (text, votes):
            for name, count in counts.items():
                group = told.words_of.types[name].coarse
                coarse[group] = coarse.get(group, 0) + count
        return own

    def ranked(self, what: str | int) -> list[int]:
        """The counts of the types in the text, its votes, its groups, or a sentence, in order.

        Args:
            what: ``text``, ``votes``, ``coarse``, or the number of the sentence.
        """
        found = self.counts.get(what)
        if found is None:
            own = self.sentences[what] if isinstance(what, int) else getattr(self, what)
            found = self.counts[what] = sorted(own.values())
        return found

    def leading(self) -> list[str]:
        """The types that the text is most about."""
        if self.leaders is None:
            both = self.text + self.votes
            ranked = sorted(both.items(), key=lambda item: (-item[1], item[0]))
            self.leaders = [name for name, _ in ranked[:_MOST_TOPICS]]
        return self.leaders

    def told(self, name: str, coarse: str) -> tuple[int, bool, str, str, str, int]:
        """A type's share of the text, whether it leads, its three ranks, and that of the title."""
        found = self.kept.get(name)
        if found is None:
            ranked, own = self.ranked("text"), self.text.get(name, 0)
            found = self.kept[name] = (
                min(20 * own // (sum(ranked) or 1), 5),
                bool(ranked) and own == ranked[-1],
                _rank(ranked, own),
                _rank(self.ranked("votes"), self.votes.get(name, 0)),
                _rank(self.ranked("coarse"), self.coarse.get(coarse, 0)),
                min(self.title.get(name, 0), 2),
            )
        return found


def _rank(ranked: Sequence[int], own: int) -> str:
    """How a type's count ranks among all, in order: 0 the highest, ``-`` if it has none."""
    return str(min(len(ranked) - bisect_right(ranked, own), 4)) if own else "-"


def _title(told: Told) -> Counter[str]:
    own, found = told.words_of, Counter[str]()
    for lemma in told.title_lemmas:
        for lookup in (own.about, own.verbs, own.nouns):
            for name in lookup.get(lemma, ()):
                found[name] = found.get(name, 0) + 1
    return found


@dataclass(frozen=True, slots=True)
class TypeChoice:
    """The type chosen for an event.

    Attributes:
        name: The type.
        words: The words that spoke for it, strongest first.
    """

    name: str
    words: tuple[str, ...]


def considered(told: Told, trigger: Trigger, topics: Topics) -> list[str]:
    """The types that an event is asked about, in the order of the scheme."""
    number = told.sentence_of[trigger.first]
    names = trigger.strong | trigger.weak | _hinted(told, trigger) | {OTHER}
    names |= set(topics.sentences[number]) | set(topics.leading()) | set(topics.title)
    return [name for name in told.words_of.types if name in names]


def type_features(
    told: Told, trigger: Trigger, name: str, topics: Topics, beside: Mapping[str, int]
) -> list[str]:
    """The features of an event by which it is asked whether it is of a type, as strings.

    What is the same for all types is not among them (see `geomap.events.contexts.features_beside`).

    Args:
        told: The article.
        trigger: The words that tell of the event.
        name: The type.
        topics: What the text is about.
        beside: How many other words of the sentence tell of each type by themselves.
    """
    strength = _strength(trigger, name, _hinted(told, trigger))
    return [
        *_text_features(name, strength, topics.told(name, told.words_of.types[name].coarse)),
        *names_in([_in_sentence(told, trigger, name, strength, topics, beside)]),
    ]


def _hinted(told: Told, trigger: Trigger) -> set[str]:
    """The types that are one meaning among many of a trigger's word."""
    hints = told.words_of.hints
    return {name for lemma in told.lemmas[trigger.first] for name in hints.get(lemma, ())}


def _strength(trigger: Trigger, name: str, hinted: Set[str]) -> str:
    """How much a trigger tells of a type by itself."""
    if name in trigger.strong:
        return f"strong{min(len(trigger.strong), 3)}"
    if name in trigger.weak:
        return f"weak{min(len(trigger.weak), 3)}{bool(trigger.strong)}"
    kind = "hint" if name in hinted else "none"
    return f"{kind}{bool(trigger.strong)}{bool(trigger.weak)}"


def _text_features(
    name: str,
    strength: str,
    kept: tuple[int, bool, str, str, str, int],
) -> list[str]:
    """What is seen of a type in the whole text, for triggers that tell of it so much.

    Args:
        name: The type.
        strength: How much a trigger tells of it (see `_strength`).
        kept: What `Topics.told` says of it.
    """
    share, first, of_text, of_votes, of_coarse, titled = kept
    short = strength[:5]
    return [
        "bias",
        f"type={name}",
        f"strength={strength}",
        f"share={share}",
        f"first={first}",
        f"rank.text={of_text}",
        f"rank.text.strength={of_text}{short}",
        f"rank.votes={of_votes}",
        f"rank.votes.strength={of_votes}{short}",
        f"rank.coarse={of_coarse}",
        f"rank.coarse.strength={of_coarse}{short}",
        f"share.strength={share}{short}",
        f"title={titled}{short}",
    ]


def _in_sentence(
    told: Told,
    trigger: Trigger,
    name: str,
    strength: str,
    topics: Topics,
    beside: Mapping[str, int],
) -> Group:
    """What is seen of a type in a trigger's sentence."""
    number = told.sentence_of[trigger.first]
    sentence = topics.sentences[number]
    near = topics.sentences[number - 1].get(name, 0) if number else 0
    if number + 1 < len(topics.sentences):
        near += topics.sentences[number + 1].get(name, 0)
    own = sentence.get(name, 0)
    ranked = topics.ranked(number)
    return (
        _word_features,
        name,
        strength[:5],
        min(own, 4),
        trigger.last > trigger.first,
        own > 0 and own == ranked[-1],
        min(near, 3),
        _rank(ranked, own),
        min(beside.get(name, 0), 2),
        "N" in trigger.tags,
    )


def _word_features(
    name: str,
    short: str,
    here: int,
    is_phrase: bool,
    leads: bool,
    near: int,
    rank: str,
    beside: int,
    is_noun: bool,
) -> list[str]:
    """What is seen of a type in a trigger's sentence.

    Args:
        name: The type.
        short: How much the trigger tells of it.
        here: How many words of the sentence are about it.
        is_phrase: Whether the trigger is of several words.
        leads: Whether the sentence is about no other type more.
        near: How many words of the sentences on either side are about it.
        rank: How it ranks in the sentence.
        beside: How many other words of the sentence tell of it by themselves.
        is_noun: Whether the trigger can be a noun.
    """
    return [
        f"strength.here={short}{here}",
        f"phrase={is_phrase}{short}",
        f"leads={leads}{short}",
        f"here={here}",
        f"near={near}",
        f"rank.here={rank}{short}",
        f"beside={beside}{short}",
        f"noun={is_noun}{name}",
    ]


def beside(told: Told, trigger: Trigger, topics: Topics) -> dict[str, int]:
    """How many words of a trigger's sentence but its own tell of each type by themselves.

    Args:
        told: The article.
        trigger: The words that tell of the event.
        topics: What the text is about.
    """
    number = told.sentence_of[trigger.first]
    first, last = told.bounds[number]
    keys, evoked = told.words.keys, told.words_of.evoked
    of_sentence = topics.evoked.get(number)
    if of_sentence is None:
        of_sentence = topics.evoked[number] = {}
        for name in chain.from_iterable(map(evoked, keys[first : last + 1])):
            of_sentence[name] = of_sentence.get(name, 0) + 1
    found = of_sentence.copy()
    for name in chain.from_iterable(map(evoked, keys[trigger.first : trigger.last + 1])):
        found[name] -= 1
    return found


def choose_type(told: Told, trigger: Trigger, topics: Topics, model: Linear) -> TypeChoice:
    """The likeliest type of an event.

    Args:
        told: The article.
        trigger: The words that tell of the event.
        topics: What the text is about.
        model: What weighs the types.
    """
    others, hinted = beside(told, trigger, topics), _hinted(told, trigger)
    number = told.sentence_of[trigger.first]
    around = weigh_around(told, trigger, topics.weighed, model, topics.directions)
    names = considered(told, trigger, topics)
    if around:
        known = set(names)
        untold = sorted([(-score, name) for name, score in around.items() if name not in known])
        names += [name for _, name in untold[:_MOST_UNTOLD]]
    likely = []
    for name in names:
        strength = _strength(trigger, name, hinted)
        score = topics.scores.get((name, strength))
        if score is None:
            of_text = topics.told(name, told.words_of.types[name].coarse)
            score = model.sum_of([(_text_features, name, strength, of_text)])
            topics.scores[name, strength] = score
        likely.append((-score - around.get(name, 0), name, strength))
    likely.sort()
    strength_of = {name: strength for _, name, strength in likely}
    _, best = min(
        (
            score - model.sum_of([_in_sentence(told, trigger, name, strength, topics, others)]),
            name,
        )
        for score, name, strength in likely[:_MOST_TYPES]
    )
    if (
        strength_of[best].startswith("none")
        and around.get(best, 0) <= 0
        and not (topics.sentences[number].get(best) or others.get(best))
    ):
        best = OTHER  # it is only what the rest of the text is about
    return TypeChoice(best, _words(told, trigger, best))


def _words(told: Told, trigger: Trigger, name: str) -> tuple[str, ...]:
    """The words of a sentence that speak for a type, the trigger first if it does."""
    own, found = told.words_of, []
    if name in trigger.strong or name in trigger.weak:
        found.append(told.span(trigger.first, trigger.last))
    first, last = told.bounds[told.sentence_of[trigger.first]]
    keys, words, about_key = told.words.keys, told.words.words, own.about_key
    for at in (*range(first, trigger.first), *range(trigger.last + 1, last + 1)):
        if name in about_key(keys[at]):
            found.append(words[at])
    return tuple(dict.fromkeys(found))[:4]
