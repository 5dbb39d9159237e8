"""What an event and its text are about, as vectors: of its words, of those beside it, of all.

All numbers are whole, and stay below 2 to the 53rd: floats hold them, and what sums and products of
them give is exact in any order.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Self

import numpy as np
from numpy.typing import NDArray

from geomap.events.candidates import Trigger
from geomap.events.linear import Linear
from geomap.events.told import Told
from geomap.languages.vectors import DIMENSIONS, FADED, UNIT, Vectors, load_vectors, of_unit_length

__all__ = ["Directions", "Weights"]

Floats = NDArray[np.float64]


class Weights:
    """What the numbers of what is `seen` of a trigger weigh, for several questions at once.

    Args:
        columns: Thousandths: a row a question, as many columns as numbers are seen.
    """

    def __init__(self, columns: NDArray[np.int64]) -> None:
        own, around, text = np.split(columns.T.astype(np.float64), [DIMENSIONS, -DIMENSIONS])
        self.own, self.around, self.text = map(np.ascontiguousarray, (own, around, text))


class Directions:
    """The vectors of a text and of its events.

    Args:
        told: The article.
        vectors: Those of the words of its language.
    """

    def __init__(self, told: Told, vectors: Vectors) -> None:
        self._told, self._vectors = told, vectors
        keys, numbers = told.words.keys, vectors.numbers
        known = zip(map(numbers.get, keys), told.has_meaning, strict=True)
        pairs = [(at, row) for at, (row, means) in enumerate(known) if means and row is not None]
        self._at = [at for at, _ in pairs]
        rows = [row for _, row in pairs]
        own = self._rows = vectors.rows[rows]
        sentences = np.array([told.sentence_of[at] for at in self._at], np.int64)
        self._after, self._before = _fading(own, sentences), _fading(own[::-1], sentences[::-1])
        self._of_text = of_unit_length(own.sum(0, dtype=np.int64))
        self._of_sentence: dict[int, NDArray[np.int64]] = {}
        self._beside: dict[tuple[int, int], NDArray[np.int64]] = {}
        self._weighed: dict[tuple[Weights, int, int], NDArray[np.int64]] = {}

    @classmethod
    def of(cls, told: Told) -> Self | None:
        """Those of an article; None if its language has no vectors."""
        vectors = load_vectors(told.words.language)
        return None if vectors is None else cls(told, vectors)

    def _numbers(self, trigger: Trigger) -> tuple[int, int]:
        """The rows of what follows a trigger and of what precedes it; -1 for none."""
        at = self._at
        first, last = self._told.bounds[self._told.sentence_of[trigger.first]]
        following, preceding = bisect_right(at, trigger.last), bisect_left(at, trigger.first)
        return (
            following if following < len(at) and at[following] <= last else -1,
            len(at) - preceding if preceding and at[preceding - 1] >= first else -1,
        )

    def _own(self, trigger: Trigger) -> tuple[str, ...]:
        """The words of a trigger."""
        return tuple(self._told.words.keys[trigger.first : trigger.last + 1])

    def beside(self, trigger: Trigger) -> NDArray[np.int64]:
        """Three vectors in a row, each of length `UNIT` or of zeros.

        Of a trigger, of what follows it in its sentence, and of what precedes it, nearer words the
        weightier.
        """
        span = trigger.first, trigger.last
        found = self._beside.get(span)
        if found is None:
            following, preceding = self._numbers(trigger)
            none = np.zeros(DIMENSIONS, np.int64)
            found = self._beside[span] = np.concatenate(
                [
                    self._vectors.of_words(self._own(trigger)),
                    self._after[following] if following >= 0 else none,
                    self._before[preceding] if preceding >= 0 else none,
                ]
            )
        return found

    def along(self, triggers: Sequence[Trigger], model: Linear) -> list[int]:
        """What a model's only direction gives what is `beside` triggers, in thousandths."""
        if not model.directions or not triggers:
            return [0] * len(triggers)
        _, after, before = np.split(model.direction.astype(np.float64), 3)
        numbers = np.array([self._numbers(trigger) for trigger in triggers], np.intp)
        total = _chosen(self._after, numbers[:, 0], after)
        total += _chosen(self._before, numbers[:, 1], before)
        total += [_alone(self._vectors, self._own(trigger), model) for trigger in triggers]
        scores: list[int] = (total.astype(np.int64) // UNIT).tolist()
        return scores

    def seen(self, trigger: Trigger) -> NDArray[np.int64]:
        """What is `beside` a trigger, and the vectors of its sentence and of the text."""
        sentence = self._sentence(self._told.sentence_of[trigger.first])
        return np.concatenate([self.beside(trigger), sentence, self._of_text])

    def weighed(self, trigger: Trigger, weights: Weights) -> NDArray[np.int64]:
        """What weights give what is `seen` of a trigger, in thousandths, for each question."""
        span = trigger.first, trigger.last
        found = self._weighed.get((weights, *span))
        if found is None:
            self.weigh([trigger], weights)
            found = self._weighed[weights, *span]
        return found

    def weigh(self, triggers: Sequence[Trigger], weights: Weights) -> None:
        """Weighs what is `seen` of triggers, to be asked for one by one."""
        of_text = self._of_text @ weights.text
        for begin in range(0, len(triggers), _FEWER):
            some = triggers[begin : begin + _FEWER]
            rows = np.zeros((len(some), 3, DIMENSIONS))
            for row, trigger in zip(rows, some, strict=True):
                following, preceding = self._numbers(trigger)
                if following >= 0:
                    row[0] = self._after[following]
                if preceding >= 0:
                    row[1] = self._before[preceding]
                row[2] = self._sentence(self._told.sentence_of[trigger.first])
            total = rows.reshape(len(some), -1) @ weights.around + of_text
            total += [_own_weighed(self._vectors, self._own(one), weights) for one in some]
            found = total.astype(np.int64) // UNIT
            for trigger, weighed in zip(some, found, strict=True):
                self._weighed[weights, trigger.first, trigger.last] = weighed

    def _sentence(self, number: int) -> NDArray[np.int64]:
        """The mean of a sentence's words."""
        found = self._of_sentence.get(number)
        if found is None:
            first, last = self._told.bounds[number]
            begin, end = bisect_left(self._at, first), bisect_right(self._at, last)
            found = of_unit_length(self._rows[begin:end].sum(0, dtype=np.int64))
            self._of_sentence[number] = found
        return found


def _chosen(rows: NDArray[np.int16], numbers: NDArray[np.intp], weights: Floats) -> Floats:
    """What weights give rows with numbers, a block at a time; 0 for -1."""
    found = np.zeros(len(numbers))
    there = np.flatnonzero(numbers >= 0)
    for begin in range(0, len(there), _FEW):
        own = there[begin : begin + _FEW]
        found[own] = rows[numbers[own]].astype(np.float64) @ weights
    return found


_FEW, _FEWER = 64, 8
"""So many rows are weighed together, for one question and for many: for more the library would
start threads."""


@lru_cache(maxsize=100_000)
def _alone(vectors: Vectors, words: tuple[str, ...], model: Linear) -> int:
    """What a model gives the vector of a trigger itself, in thousandths of a `UNIT`."""
    return int(vectors.of_words(words) @ model.direction[:DIMENSIONS])


@lru_cache(maxsize=10_000)
def _own_weighed(vectors: Vectors, words: tuple[str, ...], weights: Weights) -> Floats:
    """The same for several questions; not to be changed."""
    weighed: Floats = vectors.of_words(words) @ weights.own
    return weighed


_BLOCK = 1024
"""So many words are looked at together."""


def _fading(rows: NDArray[np.int8], sentences: NDArray[np.int64]) -> NDArray[np.int16]:
    """The vector of each word and those after it in its sentence, as long as `UNIT`."""
    found = np.empty(rows.shape, np.int16)
    for begin in range(0, len(rows), _BLOCK):
        near = slice(begin, begin + _BLOCK + len(FADED) - 1)
        some, of = rows[near].astype(np.float64), sentences[near]
        count = min(_BLOCK, len(rows) - begin)
        total = some[:count] * FADED[0]
        for step, weight in enumerate(FADED[1:].tolist(), 1):
            other = some[step : step + count]
            same = of[step : step + count] == of[: len(other)]
            total[: len(other)] += other * (weight * same)[:, None]
        # As `of_unit_length` has it: squares are summed exactly, in whatever order.
        lengths = np.sqrt(np.einsum("ij,ij->i", total, total))
        total *= UNIT
        total /= np.maximum(lengths, 1.0)[:, None]
        found[begin : begin + count] = np.rint(total, out=total)
    return found
