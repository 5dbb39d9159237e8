"""What the words around each name mean, as vectors (see :mod:`geomap.languages.vectors`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Protocol

import numpy as np

from geomap.languages.vectors import DIMENSIONS, LENGTH, UNIT, Vectors, load_vectors

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geomap.roles.frames import Frame
    from geomap.text.tokenizer import Words

    Whole = NDArray[np.int64]

__all__ = ["MEANINGS", "meanings_of"]

MEANINGS = (
    "left", "right", "head", "lead", "tail", "verb_before", "verb_after",
    "preceding", "following", "sentence", "sentence_before", "text",
)  # fmt: skip
"""Names of the vectors of a name, in their order in a row: of single words, then of many."""

_SINGLE = 7

_REACH = 12  # words before and after a name of which some count


class _Named(Protocol):
    first: int
    last: int


def meanings_of(
    words: Words,
    names: Sequence[_Named],
    bounds: Sequence[tuple[int, int]],
    frames: Sequence[Frame],
) -> Whole:
    """A row a name of `MEANINGS`, each `DIMENSIONS` numbers, of length `UNIT`; zeros without any.

    Args:
        words: The words.
        names: The names, in order.
        bounds: First and last word of each one's sentence.
        frames: How each stands in it.
    """
    vectors = load_vectors(words.language)
    if vectors is None or not names:
        return np.zeros((len(names), len(MEANINGS) * DIMENSIONS), np.int64)
    return _Meanings(words, names, vectors).rows(bounds, frames)


class _Meanings:
    """The vectors of the sentences of a text and of its names."""

    def __init__(self, words: Words, names: Sequence[_Named], vectors: Vectors) -> None:
        self._words, self._names, self._rows = words, names, np.asarray(vectors.rows)
        own = words.language.roles
        get = vectors.numbers.get
        self._numbers = [get(key, -1) for key in words.keys]
        quiet = own.preposition_set.union(own.determiners, own.auxiliaries)
        telling = [
            -1 if key in quiet else number
            for key, number in zip(words.keys, self._numbers, strict=True)
        ]
        for name in names:
            telling[name.first : name.last + 1] = [-1] * (name.last + 1 - name.first)
        self._telling = telling

    def rows(self, bounds: Sequence[tuple[int, int]], frames: Sequence[Frame]) -> Whole:
        """A row a name."""
        count, numbers = len(self._names), self._numbers
        totals = np.zeros((count, len(MEANINGS), DIMENSIONS), np.int64)
        single: list[list[int]] = []
        before, after, whole = self._around(bounds)
        for name, frame, (begin, end) in zip(self._names, frames, bounds, strict=True):
            at = (
                name.first - 1 if name.first > begin else -1,
                name.last + 1 if name.last < end else -1,
                frame.head,
                frame.lead_at if frame.lead in ("verb", "noun") else -1,
                frame.tail,
                frame.before,
                frame.after,
            )
            single.append([numbers[one] if one >= 0 else -1 for one in at])
        chosen = np.array(single, dtype=np.intp)
        words = self._rows[chosen].astype(np.int64) * (UNIT // LENGTH)
        totals[:, :_SINGLE] = np.where((chosen >= 0)[:, :, None], words, 0)
        totals[:, _SINGLE], totals[:, _SINGLE + 1] = before, after
        totals[:, _SINGLE + 2 :] = whole
        lengths = np.sqrt((totals[:, _SINGLE:] ** 2).sum(2, dtype=np.float64))
        lengths[lengths == 0] = 1
        totals[:, _SINGLE:] = np.rint(totals[:, _SINGLE:] * UNIT / lengths[:, :, None])
        return totals.reshape(count, -1)

    def _around(self, bounds: Sequence[tuple[int, int]]) -> tuple[Whole, Whole, Whole]:
        """Sums of the words before each name, after it, and of its sentences and text."""
        telling, sentences = self._telling, self._words.sentences
        before, after = [], []
        for name, (begin, end) in zip(self._names, bounds, strict=True):
            left = telling[max(begin, name.first - _REACH) : name.first]
            right = telling[name.last + 1 : min(end, name.last + _REACH) + 1]
            before.append(_nearest(reversed(left)))
            after.append(_nearest(right))
        starts = np.flatnonzero(np.diff(np.array(sentences), prepend=-1))
        known = np.array(telling, dtype=np.intp)
        total = np.zeros((len(starts) + 1, DIMENSIONS), np.int64)
        ends = [*starts[1:].tolist(), len(telling)]
        for number, (begin, end) in enumerate(zip(starts.tolist(), ends, strict=True)):
            part = known[begin:end]
            total[number] = self._rows[part[part >= 0]].sum(0, dtype=np.int64)
        number_of = {sentences[start]: number for number, start in enumerate(starts.tolist())}
        own = [number_of[sentences[name.first]] for name in self._names]
        whole = np.empty((len(own), 3, DIMENSIONS), np.int64)
        whole[:, 0] = total[own]
        whole[:, 1] = total[[number - 1 for number in own]]  # before the first one: none
        whole[:, 2] = total.sum(0)
        return self._faded(before), self._faded(after), whole

    def _faded(self, numbers: list[list[int]]) -> Whole:
        """The sum of some words' vectors, each for less than the one before: a row a name."""
        chosen = np.array(numbers, dtype=np.intp)
        weights = _FADED * (chosen >= 0)
        rows = self._rows[chosen].astype(np.int64)
        total: Whole = (rows * weights[:, :, None]).sum(1)
        return total


_FADED = np.array([1000, 700, 490, 343, 240, 168], np.int64)
"""What the nearest words count for."""


def _nearest(numbers: Iterable[int]) -> list[int]:
    """The first numbers that are of words with a vector, filled up with -1."""
    found = list(islice((number for number in numbers if number >= 0), len(_FADED)))
    return found + [-1] * (len(_FADED) - len(found))
