"""What words mean of a name that the gazetteer lacks: is it called as places are?

"Volkswagen" is in no gazetteer, and no place: the vector of the word, and those of the words beside
the name (see :mod:`geomap.languages.vectors`), tell what sentences do not.  They are weighed with
what the model of usage says.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import sqrt
from typing import TYPE_CHECKING, Any

import numpy as np

from geomap.exact import logistic
from geomap.languages.base import Language
from geomap.languages.vectors import DIMENSIONS, Vectors, load_vectors
from geomap.models.calibration import log_odds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geomap.text.tokenizer import Words

    Asked = tuple[int, int, Words]
    """A name: numbers of its first and last word, and the text's words."""

__all__ = ["FILE", "SCALE", "WIDTH", "CalledAlike", "called_alike", "meanings"]

FILE = "called.json"
"""The model's file in a language's folder."""

WIDTH = 3 * DIMENSIONS
"""Numbers of a name's meanings."""

SCALE = 10_000_000
"""What the whole-number weights of the meanings are multiplied by."""

_AROUND = 6
"""Words before a name, and behind it, that are looked at."""


def meanings(names: Sequence[Asked], vectors: Vectors) -> NDArray[np.int64]:
    """The vectors of the words before each name, of those behind it, and of its own: a row each.

    Args:
        names: The names.
        vectors: The vectors of their language.
    """
    near: list[Iterable[str]] = []
    for first, last, words in names:
        keys, sentence = words.keys, words.of_sentence(words.sentences[first])
        near.append(reversed(keys[max(sentence.start, first - _AROUND) : first]))
        near.append(keys[last + 1 : min(sentence.stop, last + 1 + _AROUND)])
    beside = vectors.nearest(near).reshape(len(names), -1)
    own = [vectors.of_words(tuple(words.keys[first : last + 1])) for first, last, words in names]
    return np.hstack([beside, np.stack(own)])


class CalledAlike:
    """Tells anew how likely a name is a place's, by what it and the words beside it mean.

    Args:
        record: The model's record: ``constant`` and ``weight`` of the log-odds, and ``meanings``,
            whole numbers.
        vectors: The vectors of its language.
    """

    def __init__(self, record: Mapping[str, Any], vectors: Vectors) -> None:
        self._constant, self._weight = record["constant"], record["weight"]
        self._meanings = np.array(record["meanings"], dtype=np.int64)
        self._vectors = vectors

    def probabilities(self, likely: Sequence[float], names: Sequence[Asked]) -> list[float]:
        """How likely names are places': between what their sentences and what the meanings say.

        The meanings alone find more of them (out of fold F1 .898 in our own stories, .890 so,
        .885 without), but put more of LGL's schools and parks, which have no coordinates there.

        Args:
            likely: How likely each is by its sentence.
            names: The names.
        """
        found: list[float] = []
        for begin in range(0, len(names), _TOGETHER):
            meant = meanings(names[begin : begin + _TOGETHER], self._vectors)
            # A sum of whole numbers is the same in any order.
            totals = (meant * self._meanings).sum(1).tolist()
            for chance, total in zip(likely[begin : begin + _TOGETHER], totals, strict=True):
                alike = logistic(self._constant + self._weight * log_odds(chance) + total / SCALE)
                found.append(sqrt(chance * alike))
        return found


_TOGETHER = 1000
"""So many names are looked at together."""


@cache
def called_alike(language: Language) -> CalledAlike | None:
    """The model of a language; None if it has none."""
    vectors = load_vectors(language)
    if vectors is None or not (language.folder / FILE).is_file():
        return None
    return CalledAlike(json.loads(language.read(FILE)), vectors)
