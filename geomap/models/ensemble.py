"""The learned models: a linear model over clues, and oblivious trees over measures.

Both are plain numbers in ``model.json`` of a language, made by ``tools/train.py``.  Trees are
*oblivious* (one question a level, Kohavi 1994; as CatBoost grows them), so that all trees are
evaluated for all rows of an article in a few array operations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geomap.errors import GazetteerError
from geomap.exact import summable
from geomap.languages.base import Language
from geomap.resources import ENGLISH
from geomap.storage.compiled import read_json

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["MODEL", "LinearModel", "Trees", "load_model", "model_of"]

MODEL = ENGLISH / "model.json"


class LinearModel:
    """A sum of weights, one a clue.

    Args:
        weights: Weight of each known clue, by kind of clue and text; unknown clues weigh 0.
        bias: The score of no clue at all.
    """

    def __init__(self, weights: Mapping[str, float], bias: float) -> None:
        self.weights = dict(weights)
        self.bias = bias
        # Of multiples of one step the sum is the same in any order, and in any version of Python.
        steps = summable(list(weights.values())).tolist()
        self._steps: dict[str, float] = dict(zip(weights, steps, strict=True))
        self._first = float(summable(bias))

    def score(self, clues: Iterable[str]) -> float:
        """The log-odds that the clues speak for."""
        return self._first + sum(filter(None, map(self._steps.get, clues)))


_TOGETHER = 1_000
"""So many rows are scored together at most."""


class Trees:
    """An ensemble of oblivious decision trees.

    Args:
        features: Column asked for, by tree and level.
        thresholds: The answer is yes above it, by tree and level.
        leaves: Value of each leaf, by tree; the first level is the lowest bit of its number.
        bias: Added to the sum of the leaves.
    """

    def __init__(self, features: Any, thresholds: Any, leaves: Any, bias: float) -> None:
        self.features = np.asarray(features, dtype=np.intp)
        self.thresholds = np.asarray(thresholds, dtype=np.float32)
        self.leaves = np.asarray(leaves, dtype=np.float32)
        self.bias = bias
        trees, depth = self.features.shape
        # Trees ask many of their questions more than once: each is answered once for all.
        asked = np.empty((depth, trees), dtype=np.complex128)  # pairs that sort fast
        asked.real, asked.imag = self.features.T, self.thresholds.T
        questions, number = np.unique(asked, return_inverse=True)
        self._asked_features = questions.real.astype(np.intp)
        self._asked_thresholds = questions.imag.astype(np.float32)[:, None]
        self._questions = number.reshape(depth, trees)
        self._number_type = np.uint8 if depth <= 8 else np.uint16
        self._offsets = np.arange(trees, dtype=np.intp)[:, None] * self.leaves.shape[1]
        self._ones = np.ones(trees)
        # Multiples of one step, whose sum is exact in whatever order they are added.
        self._flat_leaves, self._bias = summable(self.leaves).ravel(), float(summable(bias))

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Trees:
        """Trees from their record in the model's file."""
        return cls(record["features"], record["thresholds"], record["leaves"], record["bias"])

    def to_json(self) -> dict[str, Any]:
        """The record that :meth:`from_json` reads, leaves rounded to 5 digits."""
        return {
            "features": self.features.tolist(),
            "thresholds": [[float(f"{v:.6g}") for v in row] for row in self.thresholds.tolist()],
            "leaves": [[float(f"{v:.5g}") for v in row] for row in self.leaves.tolist()],
            "bias": self.bias,
        }

    def score(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """The score of each row of measures, the sum over all trees."""
        if len(rows) > _TOGETHER:  # so that memory stays bounded
            parts = range(0, len(rows), _TOGETHER)
            return np.concatenate([self.score(rows[at : at + _TOGETHER]) for at in parts])
        # Features down, rows across: so the gathering reads memory in order.
        columns = np.ascontiguousarray(rows.T)
        answers = columns.take(self._asked_features, axis=0) > self._asked_thresholds
        bits = answers.view(np.uint8).take(self._questions, axis=0)
        bits = bits.astype(self._number_type, copy=False)
        leaf = bits[-1]
        for level in bits[-2::-1]:
            leaf += leaf
            leaf += level
        total: NDArray[np.float64] = self._ones @ self._flat_leaves.take(self._offsets + leaf)
        return total + self._bias


def load_model(path: Path = MODEL) -> dict[str, Any]:
    """The records of the shipped models, by name.

    Raises:
        GazetteerError: If the file is missing or damaged.
    """
    return _loaded(path)


@cache
def _loaded(path: Path) -> dict[str, Any]:
    try:
        record: dict[str, Any] = read_json(path)
    except (OSError, ValueError) as error:
        raise GazetteerError(
            f"the model {path.name} cannot be read ({error}): install geomap again"
        ) from error
    return record


def model_of(language: Language, name: str) -> Any:
    """The record of one of a language's models: its own, or that of English if it has none.

    Args:
        language: The language.
        name: What the model is called in the file: ``recogniser``, ``resolver``, ``usage``, ...

    Raises:
        GazetteerError: If the file is damaged.
    """
    own = load_model(language.model_file("model.json"))
    return own[name] if name in own else load_model()[name]
