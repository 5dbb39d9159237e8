"""Linear models whose weights are whole numbers, so that a sum is the same in any order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geomap.languages.base import Language
from geomap.languages.vectors import UNIT
from geomap.storage.compiled import read_json

__all__ = ["SCALE", "Group", "Linear", "Together", "load_models", "models_of", "names_in"]

SCALE = 1000
"""What a weight of 1 is written as."""


_MOST_KNOWN = 50_000
"""So many groups of features of a model are kept."""


Group = tuple[Any, ...]
"""Features that are seen together: a function that gives their names, and what it is given, values
of which there are few."""


def names_in(groups: Iterable[Group]) -> list[str]:
    """The names of features in groups."""
    return [name for group in groups for name in group[0](*group[1:])]


class Linear:
    """A model that weighs features by their names.

    Attributes:
        weights: Each feature's weight in thousandths.
        threshold: Least score that is taken, in thousandths.
        directions: Weights in thousandths of the numbers of a vector, by what is weighed.
    """

    def __init__(
        self,
        weights: dict[str, int],
        threshold: int = 0,
        directions: dict[str, list[int]] | None = None,
    ) -> None:
        self.weights, self.threshold, self.directions = weights, threshold, directions or {}
        self._columns = np.array(list(self.directions.values()), np.int64)
        self._parts: dict[str, Linear] = {}
        self._given: dict[Group, int] = {}
        self._by_word: dict[str, dict[str, dict[str, int]]] = {}

    def score(self, features: Iterable[str]) -> int:
        """The sum of the weights of features, in thousandths."""
        return sum(filter(None, map(self.weights.get, features)))

    def sum_of(self, groups: Iterable[Group]) -> int:
        """The same of features by groups of them, each of which is weighed once and kept.

        To write the names of features takes longer than to look them up.
        """
        get, total = self._given.get, 0
        for group in groups:
            found = get(group)
            total += self._weigh(group) if found is None else found
        return total

    def _weigh(self, group: Group) -> int:
        if len(self._given) >= _MOST_KNOWN:
            self._given.clear()
        found = self._given[group] = self.score(group[0](*group[1:]))
        return found

    def columns_of(self, names: Sequence[str]) -> NDArray[np.int64]:
        """The directions of what is weighed, a row each, zeros for what has none."""
        numbers = {name: number for number, name in enumerate(self.directions)}
        none = np.zeros_like(self._columns[0])
        return np.stack([self._columns[numbers[n]] if n in numbers else none for n in names])

    @property
    def direction(self) -> NDArray[np.int64]:
        """The only direction of a model that has one: weights in thousandths."""
        only: NDArray[np.int64] = self._columns[0]
        return only

    def along_one(self, vectors: NDArray[np.int64]) -> list[int]:
        """What the only direction gives each row of vectors, in thousandths; zeros without one."""
        if not self.directions:
            return [0] * len(vectors)
        scores: list[int] = (vectors @ self._columns[0] // UNIT).tolist()
        return scores

    def part(self, prefix: str) -> Linear:
        """The model of the features whose names begin with a prefix, by the rest of their names."""
        found = self._parts.get(prefix)
        if found is None:
            cut = len(prefix)
            own = {n[cut:]: weight for n, weight in self.weights.items() if n.startswith(prefix)}
            found = self._parts[prefix] = Linear(own)
        return found

    def by_word(self, prefix: str) -> dict[str, dict[str, int]]:
        """The weights of features that are called ``PREFIXword|group``, by word and by group."""
        found = self._by_word.get(prefix)
        if found is None:
            found = self._by_word[prefix] = {}
            for name, weight in self.weights.items():
                if name.startswith(prefix):
                    word, _, group = name[len(prefix) :].rpartition("|")
                    found.setdefault(word, {})[group] = weight
        return found


class Together:
    """Models that are asked about the same features, which are looked up once for all.

    The weights of a feature are written in one number, each in places of its own.

    Args:
        models: The models.
    """

    def __init__(self, models: Sequence[Linear]) -> None:
        self._count = len(models)
        self._weights: dict[str, int] = {}
        for number, model in enumerate(models):
            for name, weight in model.weights.items():
                self._weights[name] = self._weights.get(name, 0) + (weight << number * _PLACES)

    def scores(self, features: Iterable[str]) -> list[int]:
        """The score that each model gives features, in thousandths; each at most 2 ** 39."""
        total, found = sum(filter(None, map(self._weights.get, features))), []
        for _ in range(self._count):
            score = ((total + _HALF) & (2 * _HALF - 1)) - _HALF
            found.append(score)
            total = (total - score) >> _PLACES
        return found


_PLACES = 40
_HALF = 1 << (_PLACES - 1)


@cache
def load_models(language: Language) -> dict[str, Linear]:
    """The models of a language, by name (made by ``tools/train_events.py``)."""
    record: dict[str, Any] = read_json(language.model_file("events", "model.json"))
    return models_of(record)


def models_of(record: dict[str, Any]) -> dict[str, Linear]:
    """The models of a record of them, by name."""
    return {
        name: Linear(model["weights"], model["threshold"], model.get("directions"))
        for name, model in record.items()
    }
