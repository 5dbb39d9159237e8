"""Confidence: how likely it is that a mention is a place's name and lies where geomap says.

The models' two probabilities, of recognition and of resolution, are over-sure in places where the
corpora are not; a logistic curve fitted on predictions for articles that the models had not seen
(Platt 1999) turns them into one probability that can be taken at its word.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from geomap.exact import DECIMALS, logistic

__all__ = ["Calibration", "log_odds"]

_EDGE = 1e-3


class Calibration:
    """The curve from two probabilities to a confidence.

    Args:
        weights: Constant, weight of the log-odds of recognition, and of resolution.
    """

    def __init__(self, weights: Sequence[float]) -> None:
        self.constant, self.recognition, self.resolution = weights

    def confidence(self, recognised: float, resolved: float) -> float:
        """Probability that the mention names a place and that the point is within 161 km of it.

        Args:
            recognised: How likely it is that a place is meant.
            resolved: How likely it is this place, or one within 161 km of it, if a place is.
        """
        score = (
            self.constant
            + self.recognition * log_odds(recognised)
            + self.resolution * log_odds(resolved)
        )
        return logistic(score)


def log_odds(probability: float) -> float:
    """The log-odds of a probability, kept finite, to 6 decimals."""
    probability = min(max(probability, _EDGE), 1 - _EDGE)
    return round(log(probability / (1 - probability)), DECIMALS)
