"""What an event and its text are about, as vectors: of its words, of those beside it, of all."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Self

import numpy as np
from numpy.typing import NDArray

from geomap.events.candidates import Trigger
from geomap.events.told import Told
from geomap.languages.vectors import Vectors, load_vectors
from geomap.roles.senses import sense_of

__all__ = ["Directions", "has_meaning"]

_SHORTEST = 3  # letters of a word that says what a sentence is about

_BESIDE = 4  # words with a meaning on either side of a trigger, the nearer the weightier


def has_meaning(told: Told, at: int) -> bool:
    """Whether a word names no place and tells of something by itself."""
    key = told.words.keys[at]
    if len(key) < _SHORTEST or at in told.in_name:
        return False
    sense = sense_of(key, told.words.language)
    return bool(sense.noun or sense.verb)


class Directions:
    """The vectors of a text and of its events, made as they are asked for.

    Args:
        told: The article.
        vectors: Those of the words of its language.
    """

    def __init__(self, told: Told, vectors: Vectors) -> None:
        self._told, self._vectors = told, vectors
        self._of_text: NDArray[np.int64] | None = None
        self._of_sentence: dict[int, NDArray[np.int64]] = {}

    @classmethod
    def of(cls, told: Told) -> Self | None:
        """Those of an article; None if its language has no vectors."""
        vectors = load_vectors(told.words.language)
        return None if vectors is None else cls(told, vectors)

    def seen(self, trigger: Trigger) -> NDArray[np.int64]:
        """What is seen of an event: five vectors of length `UNIT` in a row.

        Of its trigger, of what follows it and what precedes it in its sentence, of the sentence,
        and of the text.
        """
        told, vectors = self._told, self._vectors
        keys = told.words.keys
        number = told.sentence_of[trigger.first]
        first, last = told.bounds[number]
        after = self._with_meaning(range(trigger.last + 1, last + 1))
        before = self._with_meaning(range(trigger.first - 1, first - 1, -1))
        return np.concatenate(
            [
                vectors.of_words(tuple(keys[trigger.first : trigger.last + 1])),
                vectors.mean(islice(after, _BESIDE), fading=True),
                vectors.mean(islice(before, _BESIDE), fading=True),
                self._sentence(number),
                self._text(),
            ]
        )

    def _with_meaning(self, numbers: Iterable[int]) -> Iterable[str]:
        """Those of some words that have a meaning."""
        told = self._told
        return (told.words.keys[at] for at in numbers if has_meaning(told, at))

    def _sentence(self, number: int) -> NDArray[np.int64]:
        """The mean of a sentence's words."""
        found = self._of_sentence.get(number)
        if found is None:
            first, last = self._told.bounds[number]
            own = self._with_meaning(range(first, last + 1))
            found = self._of_sentence[number] = self._vectors.mean(own)
        return found

    def _text(self) -> NDArray[np.int64]:
        """The mean of the text's words."""
        if self._of_text is None:
            own = self._with_meaning(range(len(self._told.words.keys)))
            self._of_text = self._vectors.mean(own)
        return self._of_text
