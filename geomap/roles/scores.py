"""Measures that depend on what the linear model says of a text's names, beside each other."""

from __future__ import annotations

from collections.abc import Sequence
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
    """The names of a text, whose scores are measured against each other.

    Args:
        sentences: Number of the sentence of each name.
        frames: How each name stands in it.
    """

    def __init__(self, sentences: Sequence[int], frames: Sequence[Frame]) -> None:
        self._sentences = sentences
        self._numbers = np.array(sentences)
        self._lists = np.array([frame.group for frame in frames], dtype=np.intp)
        self._counted = np.array([not frame.holds for frame in frames])

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
        rows[:, 1], rows[:, 2] = self._others(scores)
        rows[0, 3] = rows[-1, 4] = _NONE
        rows[1:, 3], rows[:-1, 4] = scores[:-1], scores[1:]
        rows[:, 5] = self.pooled(scores)
        rows[:, 6] = self._told_before(scores)
        rows[:, 7] = 0 if other is None else other
        rows[:, len(SCORE_MEASURES) :] = base
        return rows

    def _others(self, scores: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """The best score of the other names in each one's sentence, and how many are better.

        Names elsewhere count as if they had the score of none.
        """
        count = len(scores)
        order = np.lexsort((scores, self._numbers))
        sentence, ranked = self._numbers[order], scores[order]
        is_first = np.r_[True, sentence[1:] != sentence[:-1]]
        begins = np.flatnonzero(is_first)
        sizes = np.diff(np.r_[begins, count])
        ends, size = np.repeat(begins + sizes, sizes), np.repeat(sizes, sizes)
        at = np.arange(count)
        # The last of each sentence is its best; its own rival is the one before it.
        rival = np.where(at == ends - 1, ends - 2, ends - 1)
        best = np.where(size > 1, np.maximum(ranked[rival], _NONE), _NONE)
        is_new = is_first | np.r_[True, ranked[1:] != ranked[:-1]]
        equal = np.flatnonzero(is_new)
        lengths = np.diff(np.r_[equal, count])
        better = ends - np.repeat(equal + lengths, lengths)
        better += np.where(ranked < _NONE, count - size + 1, 0)
        others, counts = np.empty(count), np.empty(count, dtype=np.intp)
        others[order], counts[order] = best, better
        return others, counts

    def pooled(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The mean of each name's list; a name that but holds one of a list keeps its own."""
        # Multiples of one step, so that the sums are the same in any order.
        totals = np.bincount(self._lists, summable(values) * self._counted, len(values))
        sizes = np.bincount(self._lists, self._counted, len(values))
        means: NDArray[np.float64] = (totals / np.maximum(sizes, 1))[self._lists]
        return np.where(self._counted, means, values)

    def _told_before(self, scores: NDArray[np.float64]) -> NDArray[np.float64]:
        """The best score in the sentence before."""
        best: dict[int, float] = {}
        for sentence, score in zip(self._sentences, scores.tolist(), strict=True):
            best[sentence] = max(score, best.get(sentence, _NONE))
        return np.array([best.get(sentence - 1, _NONE) for sentence in self._sentences])
