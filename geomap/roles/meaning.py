"""What the words around each name mean, as vectors (see :mod:`geomap.languages.vectors`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from geomap.languages.vectors import DIMENSIONS, LENGTH, UNIT, Vectors, load_vectors, of_unit_length

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geomap.roles.frames import Frame
    from geomap.text.tokenizer import Words

    Whole = NDArray[np.int64]
    Short = NDArray[np.int16]
    Numbers = NDArray[np.intp]

__all__ = ["MEANINGS", "Named", "meanings_of"]

MEANINGS = (
    "left", "right", "head", "lead", "tail", "verb_before", "verb_after",
    "preceding", "following", "sentence", "sentence_before", "text",
)  # fmt: skip
"""Names of the vectors of a name, in their order in a row: of single words, then of many."""

_SINGLE = 7

_REACH = 12  # words before and after a name of which some count

_BLOCK = 256  # names that are looked at together
_WORDS = 8192  # words likewise


class _Name(Protocol):
    first: int
    last: int


class Named(NamedTuple):
    """The names of a text.

    Attributes:
        words: The text's words.
        names: The names, in order.
        bounds: First and last word of each one's sentence.
        frames: How each stands in it.
    """

    words: Words
    names: Sequence[_Name]
    bounds: Sequence[tuple[int, int]]
    frames: Sequence[Frame]


def meanings_of(texts: Sequence[Named]) -> Short:
    """A row a name of `MEANINGS`, each `DIMENSIONS` numbers, of length `UNIT`; zeros without any.

    Args:
        texts: The names of texts of one language.
    """
    count = sum(len(text.names) for text in texts)
    vectors = load_vectors(texts[0].words.language) if count else None
    if vectors is None:
        return np.zeros((count, len(MEANINGS) * DIMENSIONS), np.int16)
    return _Meanings([text for text in texts if text.names], vectors).rows()


class _Meanings:
    """The vectors of the sentences of texts and of their names, one text behind the other."""

    def __init__(self, texts: Sequence[Named], vectors: Vectors) -> None:
        self._rows = vectors.rows
        own = texts[0].words.language.roles
        get = vectors.numbers.get
        quiet = own.preposition_set.union(own.determiners, own.auxiliaries)
        numbers: list[int] = []
        telling: list[int] = []
        sentences: list[Numbers] = []
        begins: list[int] = []
        single: list[tuple[int, ...]] = []
        spots: list[tuple[int, int, int, int]] = []
        for words, names, bounds, frames in texts:
            begin = len(numbers)
            begins.append(begin)
            numbers += [get(key, -1) for key in words.keys]
            telling += [
                -1 if key in quiet else number
                for key, number in zip(words.keys, numbers[begin:], strict=True)
            ]
            # Numbered without gaps; before the first of a text is one without words.
            shift = int(sentences[-1][-1]) + 2 if sentences else 1
            is_next = np.diff(np.array(words.sentences), prepend=words.sentences[0]) != 0
            sentences.append(shift + np.cumsum(is_next))
            for name, frame, (first, last) in zip(names, frames, bounds, strict=True):
                at, end = begin + name.first, begin + name.last + 1
                telling[at:end] = [-1] * (end - at)
                spots.append((at, end, begin + first, begin + last + 1))
                lead_at = frame.lead_at if frame.lead in ("verb", "noun") else -1
                near = (
                    name.first - 1 if name.first > first else -1,
                    name.last + 1 if name.last < last else -1,
                )
                governing = (frame.head, lead_at, frame.tail, frame.before, frame.after)
                single.append(
                    tuple(numbers[begin + one] if one >= 0 else -1 for one in (*near, *governing))
                )
        self._single_rows, self._spots = np.array(single, np.intp), np.array(spots, np.intp)
        self._telling = np.array(telling, np.intp)
        self._known: Numbers = np.flatnonzero(self._telling >= 0)
        self._sentences = np.concatenate(sentences)
        self._text_of = np.searchsorted(begins, self._spots[:, 0], "right") - 1
        self._begins = np.array(begins, np.intp)

    def rows(self) -> Short:
        """A row a name."""
        of_sentence = self._sums()
        # From the first sentence of each text to the one without words before the next.
        of_text = np.add.reduceat(of_sentence, self._sentences[self._begins], axis=0)
        count = len(self._spots)
        found = np.empty((count, len(MEANINGS) * DIMENSIONS), np.int16)
        for begin in range(0, count, _BLOCK):
            some = slice(begin, begin + _BLOCK)
            spots = self._spots[some]
            numbers = self._sentences[spots[:, 0]]
            totals = np.empty((len(spots), len(MEANINGS), DIMENSIONS), np.int64)
            totals[:, :_SINGLE] = self._single(some)
            totals[:, _SINGLE], totals[:, _SINGLE + 1] = self._around(spots)
            totals[:, _SINGLE + 2] = of_sentence[numbers]
            totals[:, _SINGLE + 3] = of_sentence[numbers - 1]
            totals[:, _SINGLE + 4] = of_text[self._text_of[some]]
            totals[:, _SINGLE:] = of_unit_length(totals[:, _SINGLE:])
            found[some] = totals.reshape(len(spots), -1)
        return found

    def _single(self, some: slice) -> Whole:
        """The vectors of the single words beside each name, and of those that govern it."""
        chosen = self._single_rows[some]
        words = self._rows[chosen].astype(np.int64) * (UNIT // LENGTH)
        return np.where((chosen >= 0)[:, :, None], words, 0)

    def _around(self, spots: Numbers) -> tuple[Whole, Whole]:
        """Sums of the words before each name, and after it."""
        known, steps = self._known, np.arange(len(_FADED))
        first, end, begin, stop = spots.T
        before = np.searchsorted(known, first)[:, None] - 1 - steps
        after = np.searchsorted(known, end)[:, None] + steps
        return (
            self._faded(before, np.maximum(begin, first - _REACH), first),
            self._faded(after, end, np.minimum(stop, end + _REACH)),
        )

    def _faded(self, numbers: Numbers, begin: Numbers, end: Numbers) -> Whole:
        """The sum of some known words' vectors, each for less than the one before: a row a name.

        Args:
            numbers: The numbers of the words among those known, nearest first.
            begin: The first word of the text that counts for each name.
            end: The one behind the last.
        """
        if not len(self._known):
            return np.zeros((len(numbers), DIMENSIONS), np.int64)
        is_there = (numbers >= 0) & (numbers < len(self._known))
        at = self._known[np.where(is_there, numbers, 0)]
        is_there &= (at >= begin[:, None]) & (at < end[:, None])
        rows = self._rows[np.where(is_there, self._telling[at], 0)].astype(np.int64)
        total: Whole = (rows * (_FADED * is_there)[:, :, None]).sum(1)
        return total

    def _sums(self) -> Whole:
        """The sums of the words of each sentence, by its number."""
        sums = np.zeros((int(self._sentences[-1]) + 1, DIMENSIONS), np.int64)
        for begin in range(0, len(self._known), _WORDS):
            some = self._known[begin : begin + _WORDS]
            numbers = self._sentences[some]
            starts = np.flatnonzero(np.diff(numbers, prepend=-1))
            rows = self._rows[self._telling[some]].astype(np.int64)
            sums[numbers[starts]] += np.add.reduceat(rows, starts, axis=0)
        return sums


_FADED = np.array([1000, 700, 490, 343, 240, 168], np.int64)
"""What the nearest words count for."""
