"""What `geomap.models.chain` works out of the scores of a sequence, of models with four labels.

Written out like that of three: to go through the labels takes twice as long.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from geomap.exact import DECIMALS

__all__ = ["best_of_four", "likely_of_four"]

Weights = tuple[float, ...]


def best_of_four(steps: Sequence[Sequence[float]], scores: Sequence[Weights]) -> list[int]:
    """The numbers of the likeliest labels (Viterbi 1967); of equals the first.

    Args:
        steps: Of each label what speaks for it behind each label.
        scores: What speaks for each label of each element, at least one.
    """
    into_one, into_two, into_three, into_four = steps
    last = scores[0]
    behind = []
    for one, two, three, four in scores[1:]:
        from_one, way_one = _way(last, into_one)
        from_two, way_two = _way(last, into_two)
        from_three, way_three = _way(last, into_three)
        from_four, way_four = _way(last, into_four)
        behind.append((way_one, way_two, way_three, way_four))
        last = one + from_one, two + from_two, three + from_three, four + from_four
    numbers = [last.index(max(last))]
    for ways in reversed(behind):
        numbers.append(ways[numbers[-1]])
    numbers.reverse()
    return numbers


def likely_of_four(odds: Sequence[Sequence[float]], scores: Sequence[Weights]) -> list[Weights]:
    """How likely each label of each element is, to 6 decimals (forward and backward).

    Args:
        odds: Of each label the exponential of what speaks for it behind each label.
        scores: What speaks for each label of each element.
    """
    (a1, a2, a3, a4), (b1, b2, b3, b4), (c1, c2, c3, c4), (d1, d2, d3, d4) = odds
    own_odds, ahead = [], []
    one = two = three = four = 0.0
    for at, own in enumerate(scores):
        most = max(own)
        o1, o2 = exp(own[0] - most), exp(own[1] - most)
        o3, o4 = exp(own[2] - most), exp(own[3] - most)
        own_odds.append((o1, o2, o3, o4))
        if at:
            o1 *= a1 * one + a2 * two + a3 * three + a4 * four
            o2 *= b1 * one + b2 * two + b3 * three + b4 * four
            o3 *= c1 * one + c2 * two + c3 * three + c4 * four
            o4 *= d1 * one + d2 * two + d3 * three + d4 * four
        total = o1 + o2 + o3 + o4
        one, two, three, four = o1 / total, o2 / total, o3 / total, o4 / total
        ahead.append((one, two, three, four))
    found: list[Weights] = []
    one = two = three = four = 1.0
    for so_far, (o1, o2, o3, o4) in zip(reversed(ahead), reversed(own_odds), strict=True):
        p1, p2, p3, p4 = so_far[0] * one, so_far[1] * two, so_far[2] * three, so_far[3] * four
        total = p1 + p2 + p3 + p4
        found.append(
            (
                round(p1 / total, DECIMALS),
                round(p2 / total, DECIMALS),
                round(p3 / total, DECIMALS),
                round(p4 / total, DECIMALS),
            )
        )
        q1, q2, q3, q4 = o1 * one, o2 * two, o3 * three, o4 * four
        total = q1 + q2 + q3 + q4
        one = (a1 * q1 + b1 * q2 + c1 * q3 + d1 * q4) / total
        two = (a2 * q1 + b2 * q2 + c2 * q3 + d2 * q4) / total
        three = (a3 * q1 + b3 * q2 + c3 * q3 + d3 * q4) / total
        four = (a4 * q1 + b4 * q2 + c4 * q3 + d4 * q4) / total
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
    other = last[3] + into[3]
    if other > most:
        most, way = other, 3
    return most, way
