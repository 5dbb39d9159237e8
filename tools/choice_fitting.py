"""Fits linear models that choose one of several, or none: a conditional logit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from event_fitting import Features, Weights, features_seen
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer

__all__ = ["Choice", "fit_choices"]

Choice = tuple[list[Features], list[bool]]
"""The features of all that may be chosen, and which of them are right: of some nothing is."""


_ITERATIONS = 150
"""Steps of the fit; more change no choice."""


def fit_choices(choices: Sequence[Choice], strength: float, least: int = 2) -> Weights:
    """The weights of a conditional logit by which one is chosen, or none, whose score is 0.

    Args:
        choices: What may be chosen, each time.
        strength: How little the weights are held back.
        least: Times that a feature has to be seen.
    """
    choices = [choice for choice in choices if choice[0]]
    vectors = DictVectorizer()
    matrix = vectors.fit_transform(
        [features_seen(row) for rows, _ in choices for row in rows]
    ).tocsc()
    keep = np.diff(matrix.indptr) >= least
    table = matrix[:, keep].tocsr()
    sizes = np.array([len(rows) for rows, _ in choices])
    group = np.repeat(np.arange(len(choices)), sizes)
    right = np.array([is_right for _, labels in choices for is_right in labels])
    none = ~np.array([any(labels) for _, labels in choices])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = np.clip(table @ weights, -30, 30)
        powers = np.exp(scores)
        every = 1.0 + np.bincount(group, powers, len(choices))
        good = none + np.bincount(group, powers * right, len(choices))
        slope = powers / every[group] - np.where(right, powers / good[group], 0.0)
        value = float(np.sum(np.log(every) - np.log(good)) + weights @ weights / (2 * strength))
        return value, table.T @ slope + weights / strength

    found = minimize(
        loss,
        np.zeros(table.shape[1]),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": _ITERATIONS},
    )
    names = np.array(vectors.feature_names_)[keep].tolist()
    return dict(zip(names, found.x.tolist(), strict=True))
