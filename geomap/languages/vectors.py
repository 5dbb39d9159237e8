"""Vectors of words: words that stand among the same others have vectors of the same direction.

A language may have them in two files: ``vectors.txt`` has a word on each line, folded and in
order, and ``vectors.npy`` a row of whole numbers for each.  All sums are of whole numbers, so that
they are the same in any order and on any processor.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from geomap.languages.base import Language

__all__ = ["DIMENSIONS", "FADED", "LENGTH", "UNIT", "Vectors", "load_vectors", "of_unit_length"]

DIMENSIONS = 100
"""Numbers of a vector."""

LENGTH = 200
"""The length of a word's vector in the file, but for rounding."""

UNIT = 1000
"""The length of `Vectors.mean`, but for rounding."""


class Vectors:
    """The vectors of the words of a language.

    Attributes:
        numbers: The number of each word's row.
        rows: A row of `DIMENSIONS` whole numbers a word, as int8.
    """

    def __init__(self, words: Iterable[str], rows: NDArray[np.int8]) -> None:
        self.numbers = {word: number for number, word in enumerate(words)}
        self.rows = np.asarray(rows)  # those of a file are slower to take from
        self._alone: dict[tuple[str, ...], NDArray[np.int64]] = {}

    def mean(self, words: Iterable[str]) -> NDArray[np.int64]:
        """The mean direction of words, a vector of length `UNIT`; zeros if none has a vector.

        Args:
            words: The words, folded.
        """
        known = [number for number in map(self.numbers.get, words) if number is not None]
        return of_unit_length(self.rows[known].sum(0, dtype=np.int64))

    def nearest(self, many: Sequence[Iterable[str]]) -> NDArray[np.int64]:
        """The same of the first four of some words that have a vector: a row for each of many.

        Each counts for less than the one before.

        Args:
            many: Words, folded, the nearest to where one looks first.
        """
        get, count = self.numbers.get, len(FADED)
        near: list[list[int]] = []
        for words in many:
            known = list(islice((n for n in map(get, words) if n is not None), count))
            near.append(known + [-1] * (count - len(known)))
        chosen = np.array(near, dtype=np.intp)
        weights = FADED * (chosen >= 0)
        return of_unit_length((self.rows[chosen] * weights[:, :, None]).sum(1))

    def of_words(self, words: tuple[str, ...]) -> NDArray[np.int64]:
        """The same of a few words that are asked for again and again; not to be changed."""
        found = self._alone.get(words)
        if found is None:
            if len(self._alone) >= _MOST_KEPT:
                self._alone.clear()
            found = self._alone[words] = self.mean(words)
        return found


_MOST_KEPT = 20_000

FADED = np.array([1000, 700, 490, 343], np.int64)
"""What a word counts for, and each after it, where nearer ones count more."""


def of_unit_length(vectors: NDArray[np.int64 | np.float64]) -> NDArray[np.int64]:
    """Vectors of whole numbers made as long as `UNIT`, along the last axis; zeros stay.

    Floats are faster, where they hold the square of a length.

    The square of a length is a whole number that a float holds, so that its root, and what is
    divided by it, are rounded in the same way everywhere.
    """
    lengths = np.sqrt((vectors * vectors).sum(-1, keepdims=True).astype(np.float64))
    found: NDArray[np.int64] = np.rint(vectors * UNIT / np.maximum(lengths, 1.0)).astype(np.int64)
    return found


@cache
def load_vectors(language: Language) -> Vectors | None:
    """The vectors of a language; None if it has none."""
    file = language.folder / "vectors.npy"
    if not file.is_file():
        return None
    return Vectors(language.read("vectors.txt").splitlines(), np.load(file, mmap_mode="r"))
