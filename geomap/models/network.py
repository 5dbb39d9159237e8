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

__all__ = ["STEP", "Networks"]

STEP = 256
"""Weights are whole numbers of one part in so many."""

_HIDDEN_STEP = 64.0
"""So are hidden units, when the next layer weighs them."""


_TOGETHER = 2
"""So many rows are weighed at once: for more the library would start threads, which cost more than
they bring."""

_BLOCK = 512
"""So many names are asked at once, so that memory stays bounded."""


class Networks:
    """Networks with one hidden layer each, which are asked of the same names.

    Args:
        records: Of each question the record of its network: ``scale``, what a number of a vector
            is divided by, the same in all; ``dense``, a row of weights for each of them;
            ``clues``, one for each clue that it knows; ``hidden``, the bias of each hidden unit;
            ``out``, what each weighs; ``bias``, added to their sum; all but the scale in parts of
            `STEP`.
    """

    def __init__(self, records: Mapping[str, Mapping[str, Any]]) -> None:
        self._scale = float(next(iter(records.values()))["scale"])
        parts = list(records.values())
        known = sorted({clue for record in parts for clue in record["clues"]})
        self._numbers = {clue: number for number, clue in enumerate(known, start=1)}
        columns = []
        for record in parts:
            none = [0] * len(record["out"])
            columns.append([none, *(record["clues"].get(clue, none) for clue in known)])
        # Sums of theirs are whole numbers that 32 bits hold.
        self._clues = np.concatenate([np.array(rows, np.float32) for rows in columns], axis=1)
        self._dense = np.concatenate(
            [np.array(record["dense"], np.float64) for record in parts], axis=1
        )
        self._hidden = np.concatenate([np.array(r["hidden"], np.float64) for r in parts])
        self._outs = {
            head: (np.array(record["out"], np.float64), float(record["bias"]))
            for head, record in records.items()
        }

    def scores(
        self, dense: NDArray[np.signedinteger[Any]], clues: Sequence[Sequence[str]]
    ) -> dict[str, Floats]:
        """The log-odds of each name, by question.

        Args:
            dense: A row of whole numbers a name.
            clues: The clues of each; each has one at least.
        """
        parts = [
            self._hidden_of(dense[at : at + _BLOCK], clues[at : at + _BLOCK])
            for at in range(0, len(dense), _BLOCK)
        ]
        hidden = np.concatenate(parts)
        scores: dict[str, Floats] = {}
        begin = 0
        for head, (out, bias) in self._outs.items():
            own = hidden[:, begin : begin + len(out)]
            scores[head] = (own @ out + bias * _HIDDEN_STEP) / (_HIDDEN_STEP * STEP)
            begin += len(out)
        return scores

    def _hidden_of(
        self, dense: NDArray[np.signedinteger[Any]], clues: Sequence[Sequence[str]]
    ) -> Floats:
        """What the hidden units of all questions say of some names, a row a name."""
        get = self._numbers.get
        rows: list[int] = []
        begins: list[int] = []
        for seen in clues:
            begins.append(len(rows))
            rows += map(get, seen, repeat(0))
        told = np.add.reduceat(self._clues.take(np.array(rows), axis=0), begins, axis=0)
        weighed = [
            dense[at : at + _TOGETHER].astype(np.float64) @ self._dense
            for at in range(0, len(dense), _TOGETHER)
        ]
        hidden: Floats = np.concatenate(weighed) + (told + self._hidden) * self._scale
        return np.rint(np.maximum(hidden, 0) * (_HIDDEN_STEP / STEP / self._scale))


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
