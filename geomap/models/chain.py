"""Chains: linear-chain conditional random fields (Lafferty, McCallum and Pereira 2001), as trained.

CRFsuite trains them and writes a file of weights; which labels are likeliest, and how likely each
is, is worked out here.  So the weights of features that always come together, which are most of
what a word has, can be kept as one sum: that is several times faster than to tell CRFsuite each of
them again for each word.  What a feature speaks for each label is one whole number, in fields of 64
bits: to add these is faster than to add the weights of each label.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import exp
from pathlib import Path
from typing import Generic, TypeVar

import numpy as np

from geomap.errors import PluginError
from geomap.exact import DECIMALS, STEP, summable
from geomap.models.four_labels import best_of_four, likely_of_four

__all__ = ["Chain", "Labelling", "Told", "Weigher", "Weights", "apart"]

Told = TypeVar("Told")
"""What a model says of features."""


@dataclass(frozen=True, eq=False, slots=True)
class Weigher(Generic[Told]):
    """What says something of features.

    Attributes:
        one: Of a single one; None if it is not known.
        together: Of several together.
    """

    one: Callable[[str], Told | None]
    together: Callable[[tuple[str, ...]], Told]


Weights = tuple[float, ...]
"""What speaks for each label."""

Packed = int
"""The same in one number: of each label the steps of `geomap.exact`, in 64 bits."""

_LABELS, _MOST_LABELS = 3, 4
"""Labels that are reckoned with, and of a model at most: to write each out is twice as fast as to
go through them, and all of ours but one have two or three."""
_NEVER = -4096.0
"""What speaks for a label that a model lacks."""
_BITS = 64
_FIELD = (1 << _BITS) - 1
_HALF = 1 << (_BITS - 1)
_ZERO = _HALF | _HALF << _BITS | _HALF << 2 * _BITS | _HALF << 3 * _BITS
"""What makes each field of a sum one that is not below zero."""

_HEADER = struct.Struct("<4sI4s9I")
_FORMAT = b"lCRF", b"FOMC", 100
_STATE = 0
"""The type of a weight that an attribute gives a label; of others a label gives the next one."""
_RECORDS = 12
"""Bytes before the weights, with their number in the last four."""
_RECORD = np.dtype([("type", "<u4"), ("source", "<u4"), ("label", "<u4"), ("weight", "<f8")])
_TEXTS = struct.Struct("<4s5I")
_TEXT = struct.Struct("<II")


class Chain:
    """A model that labels the elements of a sequence.

    Args:
        file: What CRFsuite wrote.
        own: The beginning of features that always come with those of the same name without it: the
            weights of both are added, and only the latter are to be told.

    Raises:
        PluginError: The file holds no such model.
    """

    def __init__(self, file: Path, own: str = "") -> None:
        data = file.read_bytes()
        try:
            head = _HEADER.unpack_from(data)
            if (head[0], head[2], head[3]) != _FORMAT:
                raise ValueError(head[:4])
            _, _, _, _, _, labels, attributes, at_weights, at_labels, at_attributes, _, _ = head
            if labels > _MOST_LABELS:
                raise ValueError(f"{labels} labels")
            self.labels = _texts(data, at_labels, labels)
            names = _texts(data, at_attributes, attributes)
            (count,) = struct.unpack_from("<I", data, at_weights + _RECORDS - 4)
            records = np.frombuffer(data, _RECORD, count, at_weights + _RECORDS)
        except (struct.error, ValueError) as error:
            raise PluginError(f"{file}: no model of CRFsuite: {error}: install it again") from error
        # Multiples of one small step, whose sums are the same in whatever order.
        weights = summable(records["weight"])
        is_state = records["type"] == _STATE
        count = max(labels, _LABELS)
        of_attributes = np.zeros((attributes, count))
        of_attributes[records["source"][is_state], records["label"][is_state]] = weights[is_state]
        steps = np.zeros((count, count))
        steps[records["source"][~is_state], records["label"][~is_state]] = weights[~is_state]
        self._steps: list[list[float]] = steps.T.tolist()
        """Of each label what speaks for it behind each label."""
        self._odds = np.exp(steps.T).tolist()
        whole = np.rint(of_attributes * STEP).astype(np.int64)
        known = dict(zip(names, map(_packed, *whole.T.tolist()), strict=True))
        if own:
            for name in [name for name in known if name.startswith(own)]:
                bare, more = name[len(own) :], known.pop(name)
                known[bare] = known.get(bare, 0) + more
        self._weights = known
        lacking = 0 if labels >= _LABELS else round(_NEVER * STEP)
        self._start = _ZERO + _packed(0, 0, lacking)
        self._is_wide = count > _LABELS

    @cached_property
    def weigher(self) -> Weigher[Packed]:
        """What says how features weigh."""
        return Weigher(self._weights.get, self._together)

    def _together(self, features: tuple[str, ...]) -> Packed:
        """What features speak for together."""
        return sum(filter(None, map(self._weights.get, features)))

    def label(self, elements: Iterable[Iterable[Packed | None]]) -> Labelling:
        """The likeliest labels of the elements of a sequence.

        Args:
            elements: The weights of the features of each, None for one that is not known.
        """
        start, parts = self._start, _apart_in_four if self._is_wide else _apart
        return Labelling(self, [parts(sum(filter(None, weights), start)) for weights in elements])

    def score(self, scores: Sequence[Weights], numbers: Sequence[int]) -> float:
        """What speaks for certain labels together.

        Args:
            scores: What speaks for each label of each element.
            numbers: The number of the label of each.
        """
        own = sum(weights[number] for weights, number in zip(scores, numbers, strict=True))
        return own + sum(self._steps[label][before] for before, label in pairwise(numbers))

    def best(self, scores: Sequence[Weights]) -> list[int]:
        """The numbers of the likeliest labels (Viterbi 1967); of equals the first.

        Args:
            scores: What speaks for each label of each element.
        """
        if not scores:
            return []
        if self._is_wide:
            return best_of_four(self._steps, scores)
        into_one, into_two, into_three = self._steps
        last = scores[0]
        behind = []
        for one, two, three in scores[1:]:
            from_one, way_one = _way(last, into_one)
            from_two, way_two = _way(last, into_two)
            from_three, way_three = _way(last, into_three)
            behind.append((way_one, way_two, way_three))
            last = one + from_one, two + from_two, three + from_three
        numbers = [last.index(max(last))]
        for ways in reversed(behind):
            numbers.append(ways[numbers[-1]])
        numbers.reverse()
        return numbers

    def probabilities(self, scores: Sequence[Weights]) -> list[Weights]:
        """How likely each label of each element is, to 6 decimals (forward and backward).

        Args:
            scores: What speaks for each label of each element.
        """
        if self._is_wide:
            return likely_of_four(self._odds, scores)
        (a1, a2, a3), (b1, b2, b3), (c1, c2, c3) = self._odds
        odds, ahead = [], []
        one = two = three = 0.0
        for at, own in enumerate(scores):
            most = max(own)
            o1, o2, o3 = exp(own[0] - most), exp(own[1] - most), exp(own[2] - most)
            odds.append((o1, o2, o3))
            if at:
                o1 *= a1 * one + a2 * two + a3 * three
                o2 *= b1 * one + b2 * two + b3 * three
                o3 *= c1 * one + c2 * two + c3 * three
            total = o1 + o2 + o3
            one, two, three = o1 / total, o2 / total, o3 / total
            ahead.append((one, two, three))
        found: list[Weights] = []
        one = two = three = 1.0
        for so_far, (o1, o2, o3) in zip(reversed(ahead), reversed(odds), strict=True):
            p1, p2, p3 = so_far[0] * one, so_far[1] * two, so_far[2] * three
            total = p1 + p2 + p3
            found.append(
                (
                    round(p1 / total, DECIMALS),
                    round(p2 / total, DECIMALS),
                    round(p3 / total, DECIMALS),
                )
            )
            q1, q2, q3 = o1 * one, o2 * two, o3 * three
            total = q1 + q2 + q3
            one = (a1 * q1 + b1 * q2 + c1 * q3) / total
            two = (a2 * q1 + b2 * q2 + c2 * q3) / total
            three = (a3 * q1 + b3 * q2 + c3 * q3) / total
        found.reverse()
        return found


def _way(last: Weights, into: Sequence[float]) -> tuple[float, int]:
    """What speaks for a label behind the likeliest one before it, and the number of that."""
    most, way = last[0] + into[0], 0
    other = last[1] + into[1]
    if other > most:
        most, way = other, 1
    other = last[2] + into[2]
    if other > most:
        most, way = other, 2
    return most, way


class Labelling:
    """The labels of a sequence.

    Args:
        chain: The model.
        scores: What speaks for each label of each element.
    """

    def __init__(self, chain: Chain, scores: Sequence[Weights]) -> None:
        self._chain, self.scores = chain, scores

    @cached_property
    def labels(self) -> list[str]:
        """The likeliest labels together."""
        return [self._chain.labels[number] for number in self._chain.best(self.scores)]

    def probability(self, label: str, at: int) -> float:
        """How likely an element has a label, to 6 decimals; 0 of one that the model lacks.

        Args:
            label: The label.
            at: The element's number.
        """
        labels = self._chain.labels
        return self._probabilities[at][labels.index(label)] if label in labels else 0.0

    @cached_property
    def _probabilities(self) -> list[Weights]:
        return self._chain.probabilities(self.scores)


def apart(packed: Packed) -> Weights:
    """What speaks for each label, four at most, of what a model says of features."""
    return _apart_in_four(_ZERO + packed)


def _apart(total: int) -> Weights:
    """The same of a sum that begins with `_ZERO`, of three labels."""
    return (
        ((total & _FIELD) - _HALF) / STEP,
        ((total >> _BITS & _FIELD) - _HALF) / STEP,
        ((total >> 2 * _BITS & _FIELD) - _HALF) / STEP,
    )


def _apart_in_four(total: int) -> Weights:
    return (
        ((total & _FIELD) - _HALF) / STEP,
        ((total >> _BITS & _FIELD) - _HALF) / STEP,
        ((total >> 2 * _BITS & _FIELD) - _HALF) / STEP,
        ((total >> 3 * _BITS) - _HALF) / STEP,
    )


def _packed(one: int, two: int, three: int, four: int = 0) -> Packed:
    return one + (two << _BITS) + (three << 2 * _BITS) + (four << 3 * _BITS)


def _texts(data: bytes, begin: int, count: int) -> list[str]:
    """The texts of a table of CRFsuite's, by their numbers.

    Args:
        data: The file.
        begin: Where in it the table begins.
        count: How many there are.
    """
    *_, offset = _TEXTS.unpack_from(data, begin)
    found = []
    for at in np.frombuffer(data, "<u4", count, begin + offset).tolist():
        _, size = _TEXT.unpack_from(data, begin + at)
        text = begin + at + _TEXT.size
        found.append(data[text : text + size - 1].decode())
    return found
