"""A small network of whole numbers: what a name's clues and the vectors around it say together.

One layer of hidden units, each the sum of what is seen, and nothing if that is below zero; the
score is a sum of theirs.  All is whole numbers that a float holds, so that the result is the same
on any processor and in any order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

__all__ = ["STEP", "Network"]

STEP = 256
"""Weights are whole numbers of one part in so many."""

_HIDDEN_STEP = 64.0
"""So are hidden units, when the next layer weighs them."""


_TOGETHER = 4
"""So many rows are weighed at once: for more the library would start threads, which cost more than
they bring."""


class Network:
    """A network with one hidden layer.

    Args:
        record: ``scale``, what a number of a vector is divided by; ``dense``, a row of weights for
            each of them; ``clues``, one for each clue that it knows; ``hidden``, the bias of each
            hidden unit; ``out``, what each weighs; ``bias``, added to their sum; all but the scale
            in parts of `STEP`.
    """

    def __init__(self, record: Mapping[str, Any]) -> None:
        self._scale = float(record["scale"])
        self._dense = np.array(record["dense"], dtype=np.float64)
        self._numbers = {clue: number for number, clue in enumerate(record["clues"], start=1)}
        none = [0] * len(record["out"])
        self._clues = np.array([none, *record["clues"].values()], dtype=np.float32)
        self._hidden = np.array(record["hidden"], dtype=np.float64)
        self._out = np.array(record["out"], dtype=np.float64)
        self._bias = float(record["bias"])

    def scores(self, dense: NDArray[np.int64], clues: Sequence[Sequence[str]]) -> Floats:
        """The log-odds of each name.

        Args:
            dense: A row of whole numbers a name.
            clues: The clues of each; each has one at least.
        """
        get = self._numbers.get
        rows: list[int] = []
        begins: list[int] = []
        for seen in clues:
            begins.append(len(rows))
            rows += map(get, seen, repeat(0))
        told = np.add.reduceat(self._clues.take(np.array(rows), axis=0), begins, axis=0)
        rows_of = dense.astype(np.float64)
        weighed = [
            rows_of[at : at + _TOGETHER] @ self._dense for at in range(0, len(dense), _TOGETHER)
        ]
        hidden = np.concatenate(weighed) + (told + self._hidden) * self._scale
        hidden = np.rint(np.maximum(hidden, 0) * (_HIDDEN_STEP / STEP / self._scale))
        total: Floats = (hidden @ self._out + self._bias * _HIDDEN_STEP) / (_HIDDEN_STEP * STEP)
        return total


def record_of(
    scale: float, dense: Any, clues: Mapping[str, Any], hidden: Any, out: Any, bias: float
) -> dict[str, Any]:
    """The record of a network whose weights are floats.

    Args:
        scale: What a number of a vector is divided by, before `dense` weighs it.
        dense: A row of weights for each.
        clues: One for each clue.
        hidden: The bias of each hidden unit.
        out: What each weighs.
        bias: Added to their sum.
    """

    def whole(values: Any) -> Any:
        return np.rint(np.asarray(values, dtype=np.float64) * STEP).astype(int).tolist()

    return {
        "scale": scale,
        "dense": whole(dense),
        "clues": {clue: whole(row) for clue, row in sorted(clues.items())},
        "hidden": whole(hidden),
        "out": whole(out),
        "bias": whole(bias),
    }
