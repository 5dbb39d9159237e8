"""Fits the linear models of events: weights of features by their names, in thousandths."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from geomap.events.linear import SCALE, Linear

Features = list[str]
Weights = dict[str, float]

_OF_ANY_LANGUAGE = frozenset(
    """
    bias tags strength best topical det comma cap title dated weak neg right left bs
    s.event s.mention s.metonym s.roles s.placed s.demonym s.length s.number s.last s.quoted
    s.digits s.time s.modal s.not s.report s.end
    role class often list label same side away commas nearer recent recent.rivals other par rivals
    rivals.mention between lead first head
    type share rank.text rank.text.strength rank.votes rank.votes.strength rank.coarse
    rank.coarse.strength share.strength strength.here phrase leads here near rank.here beside noun
    kind opening back back.paragraph
    ahead ahead.sentence threat threat.sentence denial denial.sentence hearsay hearsay.sentence
    negated past number sentence paragraph topic rank number.rank
    """.split()
)
"""What features are called that say nothing of a word of English."""

_wanted = False


def only_of_any_language() -> None:
    """Lets what is fitted from now on know no words, so that it is of any language."""
    global _wanted  # noqa: PLW0603 (set once, by the command)
    _wanted = True


def _seen(row: Features) -> dict[str, int]:
    """The features that are looked at."""
    return dict.fromkeys(filter(_is_of_any_language, row) if _wanted else row, 1)


def _is_of_any_language(feature: str) -> bool:
    name, _, value = feature.removeprefix("b.").partition("=")
    return name in _OF_ANY_LANGUAGE or (name == "coarse" and "|" not in value)


def fit(rows: list[Features], labels: Sequence[bool], strength: float, least: int = 2) -> Weights:
    """The weights of a logistic regression on features by name."""
    vectors = DictVectorizer()
    matrix = vectors.fit_transform([_seen(row) for row in rows]).tocsc()
    keep = np.diff(matrix.indptr) >= least
    model = LogisticRegression(C=strength, max_iter=500).fit(matrix[:, keep].tocsr(), labels)
    weights = dict(
        zip(np.array(vectors.feature_names_)[keep].tolist(), model.coef_[0], strict=True)
    )
    weights["bias"] = weights.get("bias", 0.0) + float(model.intercept_[0])
    return weights


def fit_choice(
    groups: list[tuple[list[Features], int]], strength: float, least: int = 3
) -> Weights:
    """The weights by which the right one of each group is chosen (a conditional logit)."""
    vectors = DictVectorizer()
    rows = [row for group, _ in groups for row in group]
    matrix = vectors.fit_transform([_seen(row) for row in rows]).tocsc()
    keep = np.diff(matrix.indptr) >= least
    matrix = matrix[:, keep].tocsr()
    turned = matrix.T.tocsr()
    begins = np.cumsum([0] + [len(group) for group, _ in groups])
    right = begins[:-1] + np.array([number for _, number in groups])
    group_of = np.repeat(np.arange(len(groups)), np.diff(begins))

    def loss(weights: Any) -> Any:
        scores = matrix @ weights
        most = np.maximum.reduceat(scores, begins[:-1])
        odds = np.exp(scores - most[group_of])
        total = np.add.reduceat(odds, begins[:-1])
        value = (scores[right] - most - np.log(total)).sum()
        chance = odds / total[group_of]
        chance[right] -= 1
        return weights @ weights / (2 * strength) - value, turned @ chance + weights / strength

    found = minimize(
        loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 150}
    )
    return dict(zip(np.array(vectors.feature_names_)[keep].tolist(), found.x, strict=True))


def linear(weights: Weights, threshold: float = 0.0) -> Linear:
    """A model with whole weights; those that round to nothing are left out."""
    whole = {name: round(weight * SCALE) for name, weight in sorted(weights.items())}
    return Linear(
        {
            name: weight
            for name, weight in whole.items()
            if abs(weight) >= (_LEAST_BESIDE if name.startswith("about=") else 1)
        },
        round(threshold * SCALE),
    )


_LEAST_BESIDE = 30
"""Thousandths below which the weight of a word beside a trigger is not worth its room."""
