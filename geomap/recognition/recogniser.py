"""Mentions: which names of the gazetteer in an article are names of places there."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from geomap.exact import logistic
from geomap.gazetteer import NameKind
from geomap.gazetteer.lexicon import Toponyms
from geomap.models.ensemble import LinearModel, Trees, model_of
from geomap.models.features import FeatureSet
from geomap.recognition.apposition import are_equals, beside_of, is_apposition, is_beside, lists_of
from geomap.recognition.class_words import descriptions
from geomap.recognition.datelines import find_datelines
from geomap.recognition.features import MEASURES, clues, measures
from geomap.recognition.matcher import Span
from geomap.recognition.prepare import Prepared
from geomap.recognition.rules import RULED_IN, RULED_OUT, RULES, Seen, Stage, apply_rules
from geomap.text.tokenizer import Words

__all__ = [
    "Mention",
    "Recogniser",
    "find_containers",
    "probabilities",
    "select",
]


@dataclass(slots=True)
class Mention:
    """A name of a place in an article.

    Attributes:
        span: Where it stands, and what the gazetteer knows of the name.
        probability: How likely it is that a place is meant.
        holder: Number of the mention that the article puts right after it as what holds it
            ("Paris, *Texas*"), or -1.
        is_held: Whether the holder leaves no doubt: the two could not be a list of equals, as in
            "Washington, Pennsylvania and California".
        is_dateline: Whether it stands in the article's dateline.
        described: The classes that the words beside the name allow ("the *state* of Georgia"),
            bits as in ``Toponym.classes``, or 0.
        beside: Number of the mention that the article says it lies at, of whatever class ("a
            suburb of *Philadelphia*"), or -1.
        beside_how: How it says so (see :class:`~geomap.recognition.apposition.Beside`).
        listed: Number of the list that it stands in ("A, B and C"), or -1.
    """

    span: Span
    probability: float
    holder: int = -1
    is_held: bool = False
    is_dateline: bool = False
    described: int = 0
    beside: int = -1
    beside_how: int = 0
    listed: int = -1


def find_containers(spans: list[Span], words: Words) -> list[tuple[int, int]]:
    """For each span: is it held by the name after it, and does it hold the name before it?"""
    beginning: dict[int, list[int]] = {}
    for number, span in enumerate(spans):
        beginning.setdefault(span.first, []).append(number)
    held, holds = [0] * len(spans), [0] * len(spans)
    for number, span in enumerate(spans):
        for other in beginning.get(span.last + 1, ()):
            if is_apposition(words.gaps[span.last]) and spans[other].toponym.may_hold(span.toponym):
                held[number] = holds[other] = 1
    return list(zip(held, holds, strict=True))


class Recogniser:
    """Finds the mentions of places in an article.

    Args:
        toponyms: The gazetteer's names.
        linear: Weighs the clues; the shipped model by default.
        trees: Decide by the measures; the shipped model by default.
        threshold: Least probability of a mention.
        off: Names of rules that are switched off (see :mod:`geomap.recognition.rules`).
    """

    def __init__(
        self,
        toponyms: Toponyms,
        linear: LinearModel | None = None,
        trees: Trees | None = None,
        threshold: float | None = None,
        off: Collection[str] = (),
    ) -> None:
        self.toponyms, self.off = toponyms, frozenset(off)
        if linear is None or trees is None or threshold is None:
            record: dict[str, Any] = model_of(toponyms.language, "recogniser")
            FeatureSet(MEASURES).check(record, "recognition")
            linear = linear or LinearModel(record["weights"], record["bias"])
            trees = trees or Trees.from_json(record["trees"])
            threshold = record["threshold"] if threshold is None else threshold
        self.linear, self.trees, self.threshold = linear, trees, threshold

    def recognise(self, prepared: Prepared) -> tuple[list[float], list[Mention]]:
        """How likely each name in a text is meant for a place, and the mentions."""
        return self.recognise_all([prepared])[0]

    def recognise_all(self, texts: Sequence[Prepared]) -> list[tuple[list[float], list[Mention]]]:
        """The same of several texts, each by itself."""
        return [
            (likely, select(text.spans, likely, text.words, self.threshold))
            for text, likely in zip(texts, self._scored(texts), strict=True)
        ]

    def score(self, prepared: Prepared) -> list[float]:
        """How likely each name in a text is meant for a place, in the order of its spans."""
        return self._scored([prepared])[0]

    def _scored(self, texts: Sequence[Prepared]) -> list[list[float]]:
        """The same of several texts, which the trees are asked of together."""
        rows: list[list[float]] = []
        for text in texts:
            if text.spans:
                spans, words, around = text.spans, text.words, text.around
                linear = [self.linear.score(clues(span, words, around)) for span in spans]
                held = find_containers(spans, words)
                rows += measures(spans, words, around, linear, held)
        together = probabilities(self.trees, rows, self.off) if rows else []
        found: list[list[float]] = []
        begin = 0
        for text in texts:
            likely = together[begin : begin + len(text.spans)]
            begin += len(likely)
            if likely:
                apply_rules(Seen(text.spans, likely, text.words, text.around), self.off)
            found.append(likely)
        return found


def probabilities(trees: Trees, rows: list[list[float]], off: Collection[str] = ()) -> list[float]:
    """How likely each span names a place; the rules that are measures have the last word.

    Args:
        trees: They decide.
        rows: The measures of each span.
        off: Names of the rules that are switched off.
    """
    never, evident = (
        [column for rule, column in _MEASURED if rule.stage is stage and rule.name not in off]
        for stage in (Stage.NEVER, Stage.EVIDENT)
    )
    scores = trees.score(np.array(rows, dtype=np.float32)).tolist()
    likely = []
    for score, row in zip(scores, rows, strict=True):
        if any(map(row.__getitem__, never)):
            likely.append(RULED_OUT)
        else:
            probability = logistic(score)
            is_evident = any(map(row.__getitem__, evident))
            likely.append(max(probability, RULED_IN) if is_evident else probability)
    return likely


_MEASURED = [(rule, MEASURES.index(rule.name)) for rule in RULES if rule.is_measure]
"""The rules whose answers are measures, each with its column."""


_PER_WORD = 0.02
"""What a further word adds to a span's probability where spans compete: longer names first."""


def select(spans: list[Span], likely: list[float], words: Words, threshold: float) -> list[Mention]:
    """Of overlapping spans keep the likeliest, and of those only the likely."""
    order = sorted(
        (number for number, p in enumerate(likely) if p >= threshold),
        key=lambda n: (-likely[n] - _PER_WORD * (spans[n].last - spans[n].first), n),
    )
    taken: set[int] = set()
    kept = []
    for number in order:
        span = spans[number]
        covered = range(span.first, span.last + 1)
        if taken.isdisjoint(covered):
            taken.update(covered)
            kept.append(number)
    kept.sort()
    mentions = [Mention(spans[number], likely[number]) for number in kept]
    names = [mention.span for mention in mentions]
    datelines = find_datelines(words, names)
    described, beside = descriptions(names, words), beside_of(names, words)
    for listed, members in enumerate(lists_of(names, words)):
        for number in members if len(members) > 1 else ():
            mentions[number].listed = listed
    for number, mention in enumerate(mentions):
        mention.is_dateline = any(b <= mention.span.start < e for b, e in datelines)
        mention.described = described[number]
        mention.beside, mention.beside_how = beside[number]
        if number + 1 < len(mentions):
            following = mentions[number + 1].span
            if (
                following.toponym.best_kind != NameKind.DEMONYM
                and is_beside(mention.span, following, words)
                and following.toponym.may_hold(mention.span.toponym)
            ):
                mention.holder = number + 1
                mention.is_held = not are_equals(mention.span, following)
    return mentions
