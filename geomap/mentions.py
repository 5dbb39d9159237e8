"""Mentions: which names of the gazetteer in an article are names of places there."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import Any

import numpy as np

from geomap.context import clues, measures, surroundings
from geomap.learned import LinearModel, Trees, load_model
from geomap.spans import Span, find_spans
from geomap.text import Words
from geomap.toponyms import Toponyms

__all__ = ["Mention", "Recogniser", "find_containers"]


@dataclass(slots=True)
class Mention:
    """A name of a place in an article.

    Attributes:
        span: Where it stands, and what the gazetteer knows of the name.
        probability: How likely it is that a place is meant.
        holder: Number of the mention that the article puts right after it as what holds it
            ("Paris, *Texas*"), or -1.
    """

    span: Span
    probability: float
    holder: int = -1


def find_containers(spans: list[Span], words: Words) -> list[tuple[int, int]]:
    """For each span: is it held by the name after it, and does it hold the name before it?"""
    beginning: dict[int, list[int]] = {}
    for number, span in enumerate(spans):
        beginning.setdefault(span.first, []).append(number)
    held, holds = [0] * len(spans), [0] * len(spans)
    for number, span in enumerate(spans):
        for other in beginning.get(span.last + 1, ()):
            if _is_apposition(words.gaps[span.last]) and spans[other].toponym.may_hold(
                span.toponym
            ):
                held[number] = holds[other] = 1
    return list(zip(held, holds, strict=True))


def _is_apposition(gap: str) -> bool:
    return gap.strip() in (",", "(", "., ", ".,")


class Recogniser:
    """Finds the mentions of places in an article.

    Args:
        toponyms: The gazetteer's names.
        linear: Weighs the clues; the shipped model by default.
        trees: Decide by the measures; the shipped model by default.
        threshold: Least probability of a mention.
    """

    def __init__(
        self,
        toponyms: Toponyms,
        linear: LinearModel | None = None,
        trees: Trees | None = None,
        threshold: float | None = None,
    ) -> None:
        self.toponyms = toponyms
        if linear is None or trees is None or threshold is None:
            record: dict[str, Any] = load_model()["recogniser"]
            linear = linear or LinearModel(record["weights"], record["bias"])
            trees = trees or Trees.from_json(record["trees"])
            threshold = record["threshold"] if threshold is None else threshold
        self.linear, self.trees, self.threshold = linear, trees, threshold

    def score(self, words: Words) -> tuple[list[Span], list[float]]:
        """All spans of an article with the probability that each names a place."""
        spans = find_spans(words, self.toponyms)
        if not spans:
            return [], []
        around = surroundings(words)
        linear = [self.linear.score(clues(span, words, around)) for span in spans]
        rows = measures(spans, words, around, linear, find_containers(spans, words))
        scores = self.trees.score(np.array(rows, dtype=np.float32))
        return spans, [1 / (1 + exp(-score)) for score in scores.tolist()]

    def find(self, words: Words) -> list[Mention]:
        """The mentions of places in an article, in order, none overlapping another."""
        spans, probabilities = self.score(words)
        return select(spans, probabilities, words, self.threshold)


def select(
    spans: list[Span], probabilities: list[float], words: Words, threshold: float
) -> list[Mention]:
    """Of overlapping spans keep the likeliest, and of those only the likely."""
    order = sorted(
        (number for number, p in enumerate(probabilities) if p >= threshold),
        key=lambda n: (-probabilities[n] - 0.02 * (spans[n].last - spans[n].first), n),
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
    mentions = [Mention(spans[number], probabilities[number]) for number in kept]
    for number, mention in enumerate(mentions[:-1]):
        following = mentions[number + 1].span
        if (
            following.first == mention.span.last + 1
            and _is_apposition(words.gaps[mention.span.last])
            and following.toponym.may_hold(mention.span.toponym)
        ):
            mention.holder = number + 1
    return mentions
