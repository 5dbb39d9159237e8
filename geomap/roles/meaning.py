"""What the words around each name mean, as vectors (see :mod:`geomap.languages.vectors`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Protocol

import numpy as np

from geomap.languages.vectors import DIMENSIONS, LENGTH, UNIT, Vectors, load_vectors, of_unit_length

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geomap.roles.frames import Frame
    from geomap.text.tokenizer import Words

    Whole = NDArray[np.int64]
    Short = NDArray[np.int16]

__all__ = ["MEANINGS", "meanings_of"]

MEANINGS = (
    "left", "right", "head", "lead", "tail", "verb_before", "verb_after",
    "preceding", "following", "sentence", "sentence_before", "text",
)  # fmt: skip
"""Names of the vectors of a name, in their order in a row: of single words, then of many."""

_SINGLE = 7

_REACH = 12  # words before and after a name of which some count

_BLOCK = 256  # names that are looked at together


class _Named(Protocol):
    first: int
    last: int


def meanings_of(
    words: Words,
    names: Sequence[_Named],
    bounds: Sequence[tuple[int, int]],
    frames: Sequence[Frame],
) -> Short:
    """A row a name of `MEANINGS`, each `DIMENSIONS` numbers, of length `UNIT`; zeros without any.

    Args:
        words: The words.
        names: The names, in order.
        bounds: First and last word of each one's sentence.
        frames: How each stands in it.
    """
    vectors = load_vectors(words.language)
    if vectors is None or not names:
        return np.zeros((len(names), len(MEANINGS) * DIMENSIONS), np.int16)
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

    def rows(self, bounds: Sequence[tuple[int, int]], frames: Sequence[Frame]) -> Short:
        """A row a name."""
        of_sentence, sums, of_text = self._sums()
        found = np.empty((len(self._names), len(MEANINGS) * DIMENSIONS), np.int16)
        for begin in range(0, len(self._names), _BLOCK):
            some = slice(begin, begin + _BLOCK)
            names, own = self._names[some], bounds[some]
            numbers = [of_sentence[self._words.sentences[name.first]] for name in names]
            totals = np.empty((len(names), len(MEANINGS), DIMENSIONS), np.int64)
            totals[:, :_SINGLE] = self._single(names, own, frames[some])
            totals[:, _SINGLE], totals[:, _SINGLE + 1] = self._around(names, own)
            totals[:, _SINGLE + 2] = sums[numbers]
            # Before the first sentence there is none: the last row of sums is of zeros.
            totals[:, _SINGLE + 3] = sums[[number - 1 for number in numbers]]
            totals[:, _SINGLE + 4] = of_text
            totals[:, _SINGLE:] = of_unit_length(totals[:, _SINGLE:])
            found[some] = totals.reshape(len(names), -1)
        return found

    def _single(
        self,
        names: Sequence[_Named],
        bounds: Sequence[tuple[int, int]],
        frames: Sequence[Frame],
    ) -> Whole:
        """The vectors of the single words beside each name, and of those that govern it."""
        numbers = self._numbers
        single: list[list[int]] = []
        for name, frame, (begin, end) in zip(names, frames, bounds, strict=True):
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
        return np.where((chosen >= 0)[:, :, None], words, 0)

    def _around(
        self, names: Sequence[_Named], bounds: Sequence[tuple[int, int]]
    ) -> tuple[Whole, Whole]:
        """Sums of the words before each name, and after it."""
        telling = self._telling
        before, after = [], []
        for name, (begin, end) in zip(names, bounds, strict=True):
            left = telling[max(begin, name.first - _REACH) : name.first]
            right = telling[name.last + 1 : min(end, name.last + _REACH) + 1]
            before.append(_nearest(reversed(left)))
            after.append(_nearest(right))
        return self._faded(before), self._faded(after)

    def _sums(self) -> tuple[dict[int, int], Whole, Whole]:
        """The row of each sentence, the sums of the words of each, of none, and of all."""
        sentences = self._words.sentences
        starts = np.flatnonzero(np.diff(np.array(sentences), prepend=-1)).tolist()
        known = np.array(self._telling, dtype=np.intp)
        sums = np.zeros((len(starts) + 1, DIMENSIONS), np.int64)
        for number, (begin, end) in enumerate(pairwise([*starts, len(known)])):
            part = known[begin:end]
            sums[number] = self._rows[part[part >= 0]].sum(0, dtype=np.int64)
        of_sentence = {sentences[start]: number for number, start in enumerate(starts)}
        return of_sentence, sums, sums.sum(0)

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
