"""What an event and its text are about, as vectors: of its words, of those beside it, of all."""

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
from geomap.languages.base import Language
from geomap.languages.vectors import DIMENSIONS, FADED, UNIT, Vectors, load_vectors, of_unit_length
from geomap.roles.senses import sense_of

__all__ = ["Directions", "has_meaning"]

_SHORTEST = 3  # letters of a word that says what a sentence is about


def has_meaning(told: Told, at: int) -> bool:
    """Whether a word names no place and tells of something by itself."""
    return at not in told.in_name and _tells(told.words.keys[at], told.words.language)


@lru_cache(maxsize=65536)
def _tells(key: str, language: Language) -> bool:
    """Whether a folded word tells of something by itself."""
    if len(key) < _SHORTEST:
        return False
    sense = sense_of(key, language)
    return bool(sense.noun or sense.verb)


class Directions:
    """The vectors of a text and of its events.

    Args:
        told: The article.
        vectors: Those of the words of its language.
    """

    def __init__(self, told: Told, vectors: Vectors) -> None:
        self._told, self._vectors = told, vectors
        keys, numbers = told.words.keys, vectors.numbers
        rows: list[int] = []
        self._at: list[int] = []
        for at, key in enumerate(keys):
            number = numbers.get(key)
            if number is not None and has_meaning(told, at):
                self._at.append(at)
                rows.append(number)
        own = self._rows = vectors.rows[rows]
        sentences = np.array([told.sentence_of[at] for at in self._at], np.int64)
        self._after, self._before = _fading(own, sentences), _fading(own[::-1], sentences[::-1])
        self._of_text = of_unit_length(own.sum(0, dtype=np.int64))
        self._of_sentence: dict[int, NDArray[np.int64]] = {}
        self._beside: dict[tuple[int, int], NDArray[np.int64]] = {}
        self._along: dict[Linear, tuple[list[int], list[int]]] = {}

    @classmethod
    def of(cls, told: Told) -> Self | None:
        """Those of an article; None if its language has no vectors."""
        vectors = load_vectors(told.words.language)
        return None if vectors is None else cls(told, vectors)

    def beside(self, trigger: Trigger) -> NDArray[np.int64]:
        """Three vectors in a row, each of length `UNIT` or of zeros.

        Of a trigger, of what follows it in its sentence, and of what precedes it, nearer words the
        weightier.
        """
        span = trigger.first, trigger.last
        found = self._beside.get(span)
        if found is None:
            keys, at = self._told.words.keys, self._at
            first, last = self._told.bounds[self._told.sentence_of[trigger.first]]
            following, preceding = bisect_right(at, span[1]), bisect_left(at, span[0]) - 1
            none = np.zeros(DIMENSIONS, np.int64)
            found = self._beside[span] = np.concatenate(
                [
                    self._vectors.of_words(tuple(keys[span[0] : span[1] + 1])),
                    self._after[following]
                    if following < len(at) and at[following] <= last
                    else none,
                    self._before[len(at) - 1 - preceding]
                    if preceding >= 0 and at[preceding] >= first
                    else none,
                ]
            )
        return found

    def along(self, triggers: Sequence[Trigger], model: Linear) -> list[int]:
        """What a model's only direction gives what is `beside` triggers, in thousandths.

        Each word is weighed once for all triggers that it stands beside.
        """
        if not model.directions:
            return [0] * len(triggers)
        kept = self._along.get(model)
        if kept is None:
            _, after, before = np.split(model.direction, 3)
            kept = _weighed(self._after, after), _weighed(self._before, before)
            self._along[model] = kept
        keys, at, (following_it, preceding_it) = self._told.words.keys, self._at, kept
        found = []
        for trigger in triggers:
            first, last = self._told.bounds[self._told.sentence_of[trigger.first]]
            words = tuple(keys[trigger.first : trigger.last + 1])
            total = _alone(self._vectors, words, model)
            following, preceding = bisect_right(at, trigger.last), bisect_left(at, trigger.first)
            if following < len(at) and at[following] <= last:
                total += following_it[following]
            if preceding and at[preceding - 1] >= first:
                total += preceding_it[len(at) - preceding]
            found.append(total // UNIT)
        return found

    def seen(self, trigger: Trigger) -> NDArray[np.int64]:
        """What is `beside` a trigger, and the vectors of its sentence and of the text."""
        sentence = self._sentence(self._told.sentence_of[trigger.first])
        return np.concatenate([self.beside(trigger), sentence, self._of_text])

    def _sentence(self, number: int) -> NDArray[np.int64]:
        """The mean of a sentence's words."""
        found = self._of_sentence.get(number)
        if found is None:
            first, last = self._told.bounds[number]
            begin, end = bisect_left(self._at, first), bisect_right(self._at, last)
            found = of_unit_length(self._rows[begin:end].sum(0, dtype=np.int64))
            self._of_sentence[number] = found
        return found


def _weighed(rows: NDArray[np.int16], weights: NDArray[np.int64]) -> list[int]:
    """What weights give each row, a block at a time."""
    found: list[int] = []
    for begin in range(0, len(rows), _BLOCK):
        found += (rows[begin : begin + _BLOCK].astype(np.int64) @ weights).tolist()
    return found


@lru_cache(maxsize=100_000)
def _alone(vectors: Vectors, words: tuple[str, ...], model: Linear) -> int:
    """What a model gives the vector of a trigger itself, in thousandths of a `UNIT`."""
    return int(vectors.of_words(words) @ model.direction[:DIMENSIONS])


_BLOCK = 1024
"""So many words are weighed together."""


def _fading(rows: NDArray[np.int8], sentences: NDArray[np.int64]) -> NDArray[np.int16]:
    """The vector of each word and those after it in its sentence, as long as `UNIT`."""
    found = np.empty(rows.shape, np.int16)
    for begin in range(0, len(rows), _BLOCK):
        own = slice(begin, begin + _BLOCK)
        total = rows[own].astype(np.int64) * FADED[0]
        for step, weight in enumerate(FADED[1:], 1):
            behind = slice(begin + step, begin + step + _BLOCK)
            other, count = rows[behind].astype(np.int64), len(sentences[behind])
            same = sentences[behind] == sentences[own][:count]
            total[:count] += weight * other * same[:, None]
        found[own] = of_unit_length(total)
    return found
