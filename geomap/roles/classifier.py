"""Roles: in what way an article names a place.

``event``
    Something is reported to have happened there ("police raided offices in Perm").
``mention``
    A place named in passing.
``dateline``
    The place at the head of a story that says where it was filed ("KYIV, Ukraine —").
``metonym``
    The place's name for its government, team or people ("Moscow said").
``demonym``
    A word derived from the name, for people or things of the place ("Russian police").

Three questions are answered for each name by learned models (see :mod:`geomap.roles.features` for
what they look at): does a name that the gazetteer lacks name a *place*, does the sentence report an
*event* there, and is the place itself meant, *literally*, and not what stands for it?  Events are
learned from the sentences of Halterman (2019), the literal side from GeoWebNews (Gritta, Pilehvar
and Collier 2019).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING, Any

import numpy as np

from geomap.exact import logistic, summable
from geomap.gazetteer import NameKind
from geomap.languages.base import Language
from geomap.models.ensemble import Trees, model_of
from geomap.models.network import Networks
from geomap.recognition.matcher import Span
from geomap.recognition.recogniser import Mention
from geomap.recognition.unlisted_names import find_unlisted, likely_by_rule
from geomap.roles.called import called_alike
from geomap.roles.features import WINDOWS, Name, Usage
from geomap.roles.frame_features import window_keys
from geomap.roles.meaning import meanings_of
from geomap.roles.rules import (
    is_background,
    is_credit,
    is_named_again,
    is_origin,
    is_route,
    is_scene,
    is_speaker,
    reaches,
    stands_for,
)
from geomap.roles.scores import Scored
from geomap.schema.location import Role
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

__all__ = [
    "EVENT",
    "LITERAL",
    "NAMED",
    "PLACE",
    "Text",
    "UsageModel",
    "Use",
    "Uses",
    "is_place",
    "names_of",
    "other_question",
    "role_of",
    "uses_of",
]

PLACE, EVENT, LITERAL = "place", "event", "literal"

_MOST_WORDS_KEPT = 100_000
"""So many words' weights are kept, before they are looked up anew."""


def other_question(linear: Floats, heads: Sequence[str], head: str) -> Floats | None:
    """The scores for the question that goes with another: what happens at a place is literal."""
    other = {EVENT: LITERAL, LITERAL: EVENT}.get(head)
    if other is None or other not in heads:
        return None
    column: Floats = linear[:, list(heads).index(other)]
    return column


class UsageModel:
    """A model of how names are used: one linear model, and trees for each question.

    Args:
        record: The model's record: ``heads``, the names of its questions; ``clues``, the
            weight of each clue for each of them; ``windows``, likewise for words around a
            name; ``bias`` and ``trees`` of each; ``networks`` of some.
    """

    def __init__(self, record: Mapping[str, Any]) -> None:
        self.heads: list[str] = record["heads"]
        # Of each clue its row among the weights; the first one is that of all unknown clues.
        # Weights are multiples of one step, whose sums are the same in any order.
        none = [0.0] * len(self.heads)
        self._clues = {clue: number for number, clue in enumerate(record["clues"], start=1)}
        self._weights = summable([none, *record["clues"].values()])
        # Of each word its row among the weights; the first one is that of all unknown words.
        self._rows = {word: number for number, word in enumerate(record["windows"], start=1)}
        # Of each word that was seen, by language, its row among the sums of what is weighed of it.
        self._kept: dict[Language, dict[str, int]] = {}
        self._count = 0
        self._sums = np.empty((0, len(WINDOWS) * len(self.heads)))
        nothing = [0.0] * (len(WINDOWS) * len(self.heads))
        self._windows = summable([nothing, *record["windows"].values()])
        self._bias = summable(record["bias"])
        self._trees = {
            head: Trees.from_json(trees) for head, trees in record.get("trees", {}).items()
        }
        networks = record.get("networks")
        self._networks = Networks(networks) if networks else None

    def linear(self, usage: Usage, clues: Sequence[Sequence[str]]) -> Floats:
        """The linear model's log-odds: a row a name, a column a question.

        Args:
            usage: The features of the names.
            clues: The clues of each.
        """
        return self._linear([usage], clues)

    def _linear(self, usages: Sequence[Usage], clues: Sequence[Sequence[str]]) -> Floats:
        """The same of several texts, one behind the other."""
        get = self._clues.get
        rows: list[int] = []
        begins: list[int] = []
        for seen in clues:
            begins.append(len(rows))
            rows += map(get, seen, repeat(0))
        scores = (
            np.add.reduceat(self._weights.take(np.array(rows), axis=0), begins, axis=0) + self._bias
        )
        heads = len(self.heads)
        words = [usage.windows(self._window_weights(usage.words), heads) for usage in usages]
        total: Floats = scores + np.concatenate(words)
        return total

    def _window_weights(self, words: Words) -> Floats:
        """Of each word what it, its cluster and its kinds weigh together: a row each."""
        language = words.language
        if self._count > _MOST_WORDS_KEPT:
            self._kept, self._count = {}, 0
        kept = self._kept.setdefault(language, {})
        unseen = [key for key in dict.fromkeys(words.keys) if key not in kept]
        if unseen:
            get, begin, end = self._rows.get, self._count, self._count + len(unseen)
            kept.update(zip(unseen, range(begin, end), strict=True))
            rows = [
                [get(key, 0), *(get(told, 0) for told in window_keys(key, language))]
                for key in unseen
            ]
            # Multiples of one step, whose sum is exact in any order.
            sums = self._windows[np.array(rows, dtype=np.intp)].sum(axis=1)
            if end > len(self._sums):
                more = np.empty((end + 4096, self._sums.shape[1]))
                self._sums = np.concatenate([self._sums[:begin], more])
            self._sums[begin:end] = sums
            self._count = end
        found: Floats = self._sums.take(np.array([kept[key] for key in words.keys]), axis=0)
        return found

    def probabilities(self, usages: Sequence[Usage]) -> list[dict[str, Floats]]:
        """How likely each question's answer is yes, for each name of each text.

        Args:
            usages: The features of texts of one language.
        """
        some = [usage for usage in usages if usage.names]
        if not some:
            return [{head: np.zeros(0) for head in self.heads} for _ in usages]
        clues = [usage.clues(number) for usage in some for number in range(len(usage.names))]
        linear = self._linear(some, clues)
        base = np.array([row for usage in some for row in usage.measures()], dtype=np.float32)
        scored = Scored([(usage.sentences, usage.frames) for usage in some])
        told: dict[str, Floats] = {}
        if self._networks is not None:
            told = self._networks.scores(meanings_of([usage.named for usage in some]), clues)
        likely: dict[str, Floats] = {}
        for column, head in enumerate(self.heads):
            other = other_question(linear, self.heads, head)
            rows = scored.measures(base, linear[:, column], other)
            if head in told:
                rows = np.hstack([rows, scored.of_networks(told, head)])
            scores = self._trees[head].score(rows)
            likely[head] = np.array([logistic(score) for score in scores.tolist()])
        ends = np.cumsum([len(usage.names) for usage in usages])[:-1]
        parts = {head: np.split(values, ends) for head, values in likely.items()}
        return [{head: parts[head][n] for head in self.heads} for n in range(len(usages))]


def names_of(
    mentions: list[Mention], spans: list[Span], words: Words, around: Surroundings
) -> list[Name]:
    """A text's mentions, and the runs that could be names of places too, in order.

    Args:
        mentions: The mentions, in order.
        spans: All names of the gazetteer in the text.
        words: The text's words.
        around: What was seen of them as a whole.
    """
    names = [Name(m.span.first, m.span.last, m, m.probability) for m in mentions]
    taken = [(name.first, name.last) for name in names]
    runs = find_unlisted(words, around, spans, taken)
    names += [Name(first, last, None, 0.0) for first, last in runs]
    return sorted(names, key=lambda name: name.first)


@cache
def usage_model(language: Language) -> UsageModel:
    """The model of usage of a language."""
    return UsageModel(model_of(language, "usage"))


@dataclass(frozen=True, slots=True)
class Use:
    """How likely a name is used for a place, where something happened, and for the place itself.

    Attributes:
        place: How likely it is the name of a place, if the gazetteer does not list it.
        event: How likely the sentence reports that something happened there.
        literal: How likely the place itself is meant.
    """

    place: float
    event: float
    literal: float


NAMED = Use(place=1.0, event=0.0, literal=1.0)
"""The use of a place that is named, and no more is known of it."""

EVENT_FROM = 0.47
"""Least probability of an event: in stories that were not learned from, precision and recall are
then about equal (``docs/accuracy.md``)."""

_LITERAL_FROM = 0.55
"""Least probability that the place itself is meant, chosen likewise."""

_SURE_EVENT = 0.7
"""An event this likely happens at the place itself, whatever stands for whom."""

PLACE_FROM = 0.45
"""Least probability at which a name that the gazetteer lacks is told of.

Out of fold, F1 of those in our own stories is .880 at .4, .857 at .5, .824 at .6; of those in LGL
.606, .623, .620."""

_EVENT_PLACE_FROM, _EVENT_OF_PLACE_FROM = 0.4, 0.55
"""The same where something is reported to have happened there, and how likely that must be."""


def is_place(use: Use) -> bool:
    """Whether a name that the gazetteer lacks is told of as a place's."""
    return use.place >= PLACE_FROM or (
        use.place >= _EVENT_PLACE_FROM and use.event >= _EVENT_OF_PLACE_FROM
    )


@dataclass(frozen=True, slots=True)
class Text:
    """A text whose names' uses are asked for.

    Attributes:
        mentions: Its mentions, in order.
        spans: All names of the gazetteer in it.
        words: Its words.
        around: What was seen of them as a whole.
    """

    mentions: list[Mention]
    spans: list[Span]
    words: Words
    around: Surroundings


Uses = tuple[list["Use"], list[tuple[Name, "Use"]]]
"""How a text's mentions are used, and the places named in it that the gazetteer lacks."""


def uses_of(texts: Sequence[Text]) -> list[Uses]:
    """How the mentions of texts are used, and the places named there that the gazetteer lacks.

    Args:
        texts: The texts, of one language.
    """
    usages = [
        Usage(t.words, t.around, names_of(t.mentions, t.spans, t.words, t.around)) for t in texts
    ]
    answers = usage_model(texts[0].words.language).probabilities(usages)
    scored = Scored([(usage.sentences, usage.frames) for usage in usages])
    ends = np.cumsum([len(usage.names) for usage in usages])[:-1]
    for head in (EVENT, LITERAL):  # what is listed together is meant alike
        pooled = scored.pooled(np.concatenate([own[head] for own in answers]))
        for own, values in zip(answers, np.split(pooled, ends), strict=True):
            own[head] = values
    if (alike := called_alike(texts[0].words.language)) is not None:
        spots = [
            (own[PLACE], number, (name.first, name.last, usage.words))
            for usage, own in zip(usages, answers, strict=True)
            for number, name in enumerate(usage.names)
            if name.mention is None
        ]
        likely = [float(values[number]) for values, number, _ in spots]
        told = alike.probabilities(likely, [asked for _, _, asked in spots])
        for (values, number, _), chance in zip(spots, told, strict=True):
            values[number] = chance
    return [
        _uses_of(text, usage, own) for text, usage, own in zip(texts, usages, answers, strict=True)
    ]


def _uses_of(text: Text, usage: Usage, answers: dict[str, Floats]) -> Uses:
    """The same of one text, given how likely each question's answer is yes."""
    mentions, words, around, names = text.mentions, text.words, text.around, usage.names
    uses = [
        Use(place, event, literal)
        for place, event, literal in zip(
            *(answers[head].tolist() for head in (PLACE, EVENT, LITERAL)), strict=True
        )
    ]
    known = {
        (name.first, name.last): use.place
        for name, use in zip(names, uses, strict=True)
        if name.mention is None
    }
    taken = [(m.span.first, m.span.last) for m in mentions]
    sure = likely_by_rule(known, taken, words, around) if known else {}
    for number, name in enumerate(names):
        least = sure.get((name.first, name.last), 0.0)
        if least > uses[number].place:
            uses[number] = replace(uses[number], place=least)
    for one, other in reaches(words, names):
        # What happened from one end to the other happened at both.
        event = max(uses[one].event, uses[other].event)
        uses[one], uses[other] = (replace(uses[n], event=event) for n in (one, other))
    own, others = [], []
    for number, (name, use) in enumerate(zip(names, uses, strict=True)):
        if name.mention is not None:
            own.append(_ruled(use, usage, number))
        elif is_place(use):
            others.append((name, _ruled(use, usage, number)))
    return own, others


def _ruled(use: Use, usage: Usage, number: int) -> Use:
    """The use of a name where rules have the last word, which know what is seldom seen."""
    words, name = usage.words, usage.names[number]
    if is_credit(words, name):
        return replace(use, literal=1.0, event=0.0)
    if stands_for(words, name):
        return replace(use, literal=0.0, event=0.0)
    frame = usage.frames[number]
    is_passing = is_speaker(words, frame) or is_origin(words, frame)
    is_passing = is_passing or is_background(words, frame)
    if is_passing or is_route(words, usage.names, usage.frames, number):
        return replace(use, literal=1.0, event=0.0)
    if is_named_again(words, frame, usage.line(number)):
        return replace(use, literal=1.0, event=max(use.event, _SURE_EVENT))
    return replace(use, literal=1.0) if is_scene(words, frame) else use


def role_of(use: Use, *, is_dateline: bool = False, kind: int = NameKind.MAIN) -> Role:
    """The role of a mention.

    Args:
        use: How it is used.
        is_dateline: Whether it stands in the article's dateline.
        kind: Kind of the name for the place it was resolved to.
    """
    if is_dateline:
        return "dateline"
    if kind == NameKind.DEMONYM:
        return "demonym"
    if use.literal < _LITERAL_FROM and use.event < _SURE_EVENT:
        return "metonym"
    return "event" if use.event >= EVENT_FROM else "mention"
