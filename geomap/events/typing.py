"""What type an event is of: the words that tell it and what the text around them is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from geomap.events.lexicon import OTHER
from geomap.events.linear import Linear
from geomap.events.told import Told
from geomap.events.triggers import Trigger, about

__all__ = ["Topics", "TypeChoice", "choose_type", "evoked", "type_features"]

_MOST_TOPICS = 6  # of the whole text, whose types are considered for every event


@dataclass(slots=True)
class Topics:
    """What a text is about: how many of its words speak for each type.

    Attributes:
        sentences: The words about a type in each sentence.
        title: The same of the title, with words that tell of it by themselves.
        text: The same of the whole text.
        votes: The words of the text that tell of a type by themselves.
        coarse: Both, by group.
    """

    sentences: list[Counter[str]]
    title: Counter[str]
    text: Counter[str] = field(default_factory=Counter)
    votes: Counter[str] = field(default_factory=Counter)
    coarse: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, told: Told) -> Topics:
        """The topics of an article."""
        own = cls([about(told, number) for number in range(len(told.bounds))], _title(told))
        for counts in own.sentences:
            own.text.update(counts)
        for key in told.words.keys:
            own.votes.update(evoked(told, key))
        for counts in (own.text, own.votes):
            for name, count in counts.items():
                own.coarse[told.words_of.types[name].coarse] += count
        return own

    def leading(self) -> list[str]:
        """The types that the text is most about."""
        both = self.text + self.votes
        ranked = sorted(both.items(), key=lambda item: (-item[1], item[0]))
        return [name for name, _ in ranked[:_MOST_TOPICS]]


def evoked(told: Told, key: str) -> set[str]:
    """The types that a word tells of by itself."""
    own, names = told.words_of, set[str]()
    for form in own.forms_of(key):
        names |= own.verbs.get(form.lemma, set()) if form.is_verb else set()
        names |= own.nouns.get(form.lemma, set()) if form.is_noun else set()
    return names


def _rank(counts: Mapping[str, int], name: str) -> str:
    """How a type's count ranks: 0 the highest, ``-`` if it has none."""
    own = counts.get(name, 0)
    return str(min(sum(1 for count in counts.values() if count > own), 4)) if own else "-"


def _title(told: Told) -> Counter[str]:
    own, found = told.words_of, Counter[str]()
    for lemma in told.title_lemmas:
        for lookup in (own.about, own.verbs, own.nouns):
            found.update(lookup.get(lemma, ()))
    return found


@dataclass(frozen=True, slots=True)
class TypeChoice:
    """The type chosen for an event.

    Attributes:
        name: The type.
        margin: By how many thousandths it scored more than the next.
        words: The words that spoke for it, strongest first.
    """

    name: str
    margin: int
    words: tuple[str, ...]


def considered(told: Told, trigger: Trigger, topics: Topics) -> list[str]:
    """The types that an event is asked about, in the order of the scheme."""
    number = told.sentence_of[trigger.first]
    names = trigger.strong | trigger.weak | {OTHER}
    names |= set(topics.sentences[number]) | set(topics.leading()) | set(topics.title)
    return [name for name in told.words_of.types if name in names]


def type_features(
    told: Told, trigger: Trigger, name: str, topics: Topics, beside: Mapping[str, int]
) -> list[str]:
    """What is seen of an event, asked whether it is of a type.

    Args:
        told: The article.
        trigger: The words that tell of the event.
        name: The type.
        topics: What the text is about.
        beside: How many other words of the sentence tell of each type by themselves.
    """
    number = told.sentence_of[trigger.first]
    sentence, text = topics.sentences[number], topics.text
    near = sum(
        topics.sentences[n][name]
        for n in (number - 1, number + 1)
        if 0 <= n < len(topics.sentences)
    )
    coarse = told.words_of.types[name].coarse
    strength = (
        f"strong{min(len(trigger.strong), 3)}"
        if name in trigger.strong
        else f"weak{min(len(trigger.weak), 3)}{bool(trigger.strong)}"
        if name in trigger.weak
        else f"none{bool(trigger.strong)}{bool(trigger.weak)}"
    )
    here = min(sentence[name], 4)
    leads = here > 0 and sentence[name] == max(sentence.values())
    total = sum(text.values()) or 1
    share = min(20 * text[name] // total, 5)
    first = bool(text) and text[name] == max(text.values())
    return [
        "bias",
        f"type={name}",
        f"strength={strength}",
        f"strength.here={strength[:5]}{here}",
        f"phrase={trigger.last > trigger.first}{strength[:5]}",
        f"leads={leads}{strength[:5]}",
        f"here={here}",
        f"near={min(near, 3)}",
        f"share={share}",
        f"first={first}",
        f"rank.text={_rank(text, name)}",
        f"rank.text.strength={_rank(text, name)}{strength[:5]}",
        f"rank.votes={_rank(topics.votes, name)}",
        f"rank.votes.strength={_rank(topics.votes, name)}{strength[:5]}",
        f"rank.coarse={_rank(topics.coarse, coarse)}",
        f"rank.coarse.strength={_rank(topics.coarse, coarse)}{strength[:5]}",
        f"rank.here={_rank(sentence, name)}{strength[:5]}",
        f"share.strength={share}{strength[:5]}",
        f"title={min(topics.title[name], 2)}{strength[:5]}",
        f"beside={min(beside.get(name, 0), 2)}{strength[:5]}",
        f"lemma={trigger.lemma}|{name}",
        f"coarse={trigger.lemma}|{coarse}",
        f"noun={'N' in trigger.tags}{name}",
    ]


def beside(told: Told, trigger: Trigger) -> Counter[str]:
    """How many other words of a trigger's sentence tell of each type by themselves."""
    first, last = told.bounds[told.sentence_of[trigger.first]]
    found = Counter[str]()
    for at in range(first, last + 1):
        if trigger.first <= at <= trigger.last:
            continue
        found.update(evoked(told, told.words.keys[at]))
    return found


def choose_type(told: Told, trigger: Trigger, topics: Topics, model: Linear) -> TypeChoice:
    """The likeliest type of an event.

    Args:
        told: The article.
        trigger: The words that tell of the event.
        topics: What the text is about.
        model: What weighs the types.
    """
    others = beside(told, trigger)
    scored = [
        (model.score(type_features(told, trigger, name, topics, others)), -number, name)
        for number, name in enumerate(considered(told, trigger, topics))
    ]
    scored.sort(reverse=True)
    best = scored[0]
    margin = best[0] - scored[1][0] if len(scored) > 1 else 0
    return TypeChoice(best[2], margin, _words(told, trigger, best[2]))


def _words(told: Told, trigger: Trigger, name: str) -> tuple[str, ...]:
    """The words of a sentence that speak for a type, the trigger first if it does."""
    own, found = told.words_of, []
    if name in trigger.strong or name in trigger.weak:
        found.append(told.span(trigger.first, trigger.last))
    first, last = told.bounds[told.sentence_of[trigger.first]]
    for at in range(first, last + 1):
        if not trigger.first <= at <= trigger.last and any(
            name in own.about.get(lemma, ()) for lemma in told.lemmas[at]
        ):
            found.append(told.words.words[at])
    return tuple(dict.fromkeys(found))[:4]
