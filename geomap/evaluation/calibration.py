"""Calibration: whether of the predictions with confidence 0.8, eight in ten are right."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum

__all__ = ["BINS", "calibration_error"]

BINS = 10


def calibration_error(confidences: Sequence[float], right: Sequence[bool]) -> float:
    """The expected calibration error (Naeini, Cooper and Hauskrecht 2015).

    Predictions are put into 10 bins of equal width by their confidence.  The error is the mean
    over the predictions of how far their bin's mean confidence is from its share of right ones.

    Args:
        confidences: The confidence of each prediction, 0 to 1.
        right: Whether each was right.

    Returns:
        0 (perfect) to 1; NaN without predictions.
    """
    if not confidences:
        return float("nan")
    excess = [0.0] * BINS
    for confidence, is_right in zip(confidences, right, strict=True):
        excess[min(int(confidence * BINS), BINS - 1)] += confidence - is_right
    return fsum(map(abs, excess)) / len(confidences)
