"""Features: the named numbers that a model decides by, and whether a model knows the same ones.

Trees ask for columns by number.  A model that was trained on other features, or on the same in
another order, would answer without a sign that its answers mean nothing; so each model's record
has the names of its features and their hash, and is refused where they are not the program's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from geomap.errors import GazetteerError

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

__all__ = ["FeatureSet"]


class FeatureSet(tuple[str, ...]):
    """The names of a model's features, in the order of its columns.

    Args:
        names: The names, each once.
    """

    _numbers: dict[str, int]

    def __new__(cls, names: Iterable[str]) -> Self:  # noqa: D102 (see the class)
        self = super().__new__(cls, names)
        self._numbers = {name: number for number, name in enumerate(self)}
        if len(self._numbers) < len(self):
            raise ValueError("a feature is named twice")
        return self

    @property
    def digest(self) -> str:
        """A hash of the names and their order."""
        return hashlib.blake2b("\n".join(self).encode(), digest_size=8).hexdigest()

    def fill(self, rows: NDArray[np.float32], columns: Mapping[str, ArrayLike]) -> None:
        """Write columns into rows of features, each where its name says.

        Args:
            rows: The rows, as wide as there are features.
            columns: The values by the features' names.

        Raises:
            KeyError: If there is no such feature.
        """
        numbers = self._numbers
        for name, values in columns.items():
            rows[:, numbers[name]] = values

    def column(self, rows: NDArray[np.float32], name: str) -> NDArray[np.float32]:
        """The values of one feature in rows of features."""
        column: NDArray[np.float32] = rows[:, self._numbers[name]]
        return column

    def row(self, values: Mapping[str, float]) -> list[float]:
        """The values as a row, in order.

        Args:
            values: The value of every feature, by name.

        Raises:
            KeyError: If one is missing.
            ValueError: If there is one too many.
        """
        if len(values) != len(self):
            raise ValueError(f"no such features: {sorted(values.keys() - set(self))}")
        return [values[name] for name in self]

    def to_json(self) -> dict[str, Any]:
        """What a model's record says of its features."""
        return {"measures": list(self), "measures_hash": self.digest}

    def check(self, record: Mapping[str, Any], model: str) -> None:
        """Make sure that a model was trained on these features.

        Args:
            record: The model's record.
            model: What the model is called.

        Raises:
            GazetteerError: If it was trained on others, or does not say on which.
        """
        names: Sequence[str] = record.get("measures", ())
        digest = record.get("measures_hash", self.digest)
        if tuple(names) == tuple(self) and digest == self.digest:
            return
        unlike = sorted(set(names) ^ set(self)) or "their order"
        raise GazetteerError(
            f"the model of {model} was trained on other features ({unlike}): install geomap again, "
            "or train it again with tools/train.py"
        )
