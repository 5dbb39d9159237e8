"""Measures that depend on what the linear model says of a text's names, beside each other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from geomap.exact import summable
from geomap.roles.frames import Frame

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["SCORE_MEASURES", "Scored"]

SCORE_MEASURES = (
    "score", "best_other", "better_others", "score_before", "score_after", "list_score",
    "score_of_sentence_before", "other_question",
)  # fmt: skip
"""Names of the measures, in their order in a row."""

_NONE = -10.0  # a score where there is no such name


class Scored:
    """The names of texts, whose scores are measured against each other within each.

    Args:
        texts: Of each text the numbers of its names' sentences, and how each name stands in its.
    """

    def __init__(self, texts: Iterable[tuple[Sequence[int], Sequence[Frame]]]) -> None:
        self._sentences: list[int] = []
        self._counts: list[int] = []
        self._firsts: list[int] = []
        lists: list[int] = []
        counted: list[bool] = []
        shift = 0
        for sentences, frames in texts:
            begin, count = len(lists), len(frames)
            if not count:
                continue
            self._firsts.append(begin)
            self._counts += [count] * count
            self._sentences += [shift + sentence for sentence in sentences]
            shift += max(sentences) + 2  # so that no text has one before its first
            lists += [begin + frame.group for frame in frames]
            counted += [not frame.holds for frame in frames]
        self._together: dict[int, list[int]] = {}  # the names of each sentence
        for number, sentence in enumerate(self._sentences):
            self._together.setdefault(sentence, []).append(number)
        self._lists = np.array(lists, dtype=np.intp)
        self._counted = np.array(counted, dtype=bool)
        sizes = np.bincount(self._lists, self._counted, len(lists))
        self._sizes = np.maximum(sizes, 1)

    def measures(
        self,
        base: NDArray[np.float32],
        scores: NDArray[np.float64],
        other: NDArray[np.float64] | None,
    ) -> NDArray[np.float32]:
        """All measures of each name for one question: those of the scores, then the others.

        Args:
            base: The measures that do not depend on scores.
            scores: The linear model's scores for the question.
            other: Those for the question that goes with it, if one does.
        """
        rows = np.empty((len(scores), len(SCORE_MEASURES) + base.shape[1]), dtype=np.float32)
        rows[:, 0] = scores
        values: list[float] = scores.tolist()
        rows[:, 1], rows[:, 2] = self._others(values)
        rows[1:, 3], rows[:-1, 4] = scores[:-1], scores[1:]
        # The first of each text has none before it, and so on.
        rows[self._firsts, 3] = rows[[first - 1 for first in self._firsts], 4] = _NONE
        rows[:, 5] = self.pooled(scores)
        rows[:, 6] = self._told_before(values)
        rows[:, 7] = 0 if other is None else other
        rows[:, len(SCORE_MEASURES) :] = base
        return rows

    def of_networks(
        self, scores: Mapping[str, NDArray[np.float64]], head: str
    ) -> NDArray[np.float32]:
        """What networks say of each name for one question, for its list, and for the others.

        Args:
            scores: The networks' scores, by question.
            head: The question.
        """
        others = [score for other, score in scores.items() if other != head]
        rows = [scores[head], self.pooled(scores[head]), *others]
        return np.stack(rows, axis=1).astype(np.float32)

    def _others(self, scores: list[float]) -> tuple[list[float], list[int]]:
        """The best score of the other names in each one's sentence, and how many are better.

        Names elsewhere count as if they had the score of none.
        """
        best, better = [_NONE] * len(scores), [0] * len(scores)
        for numbers in self._together.values():
            ranked = sorted([scores[number] for number in numbers])
            size, count = len(ranked), self._counts[numbers[0]]
            for number in numbers:
                score = scores[number]
                above = size - bisect_right(ranked, score)
                if size > 1:
                    best[number] = max(ranked[-1] if above else ranked[-2], _NONE)
                better[number] = above + (count - size + 1 if score < _NONE else 0)
        return best, better

    def pooled(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The mean of each name's list; a name that but holds one of a list keeps its own."""
        # Multiples of one step, so that the sums are the same in any order.
        totals = np.bincount(self._lists, summable(values) * self._counted, len(values))
        means: NDArray[np.float64] = (totals / self._sizes)[self._lists]
        return np.where(self._counted, means, values)

    def _told_before(self, scores: list[float]) -> list[float]:
        """The best score in the sentence before."""
        best = {
            sentence: max([scores[number] for number in numbers] + [_NONE])
            for sentence, numbers in self._together.items()
        }
        return [best.get(sentence - 1, _NONE) for sentence in self._sentences]
