"""Fits the linear models of events: weights of features by their names, in thousandths."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from geomap.events.contexts import ABOUT, KIND, OWN
from geomap.events.linear import SCALE, Linear
from geomap.languages.vectors import UNIT

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


def features_seen(row: Features) -> dict[str, float]:
    """The features that are looked at."""
    return dict.fromkeys(filter(_is_of_any_language, row) if _wanted else row, 1.0)


def _is_of_any_language(feature: str) -> bool:
    name, _, value = feature.removeprefix("b.").partition("=")
    return name in _OF_ANY_LANGUAGE or (name == "coarse" and "|" not in value)


def fit(rows: list[Features], labels: Sequence[bool], strength: float, least: int = 2) -> Weights:
    """The weights of a logistic regression on features by name."""
    return fit_along(rows, labels, strength, None, least=least)[0]


def fit_along(
    rows: list[Features],
    labels: Sequence[bool],
    strength: float,
    seen: NDArray[np.int64] | None,
    along: float = 1.0,
    least: int = 2,
) -> tuple[Weights, dict[str, list[int]]]:
    """The same beside a vector of each row, and the weights of these in thousandths.

    Args:
        rows: The features.
        labels: What is right.
        strength: How far weights may be from nothing.
        seen: The vectors, a row each, of parts as long as `UNIT`; none where there are none.
        along: The strength of their weights.
        least: So many rows a feature has at least.
    """
    vectors = DictVectorizer()
    matrix = vectors.fit_transform([features_seen(row) for row in rows]).tocsc()
    keep = np.diff(matrix.indptr) >= least
    matrix = matrix[:, keep].tocsr()
    scale = (along / strength) ** 0.5
    if seen is not None and not _wanted:
        matrix = hstack([matrix, csr_matrix(seen * (scale / UNIT))]).tocsr()
    model = LogisticRegression(C=strength, max_iter=200, tol=1e-3).fit(matrix, labels)
    names = np.array(vectors.feature_names_)[keep].tolist()
    weights = dict(zip(names, model.coef_[0].tolist(), strict=False))
    weights["bias"] = weights.get("bias", 0.0) + float(model.intercept_[0])
    rest = model.coef_[0][len(names) :]
    return weights, {"": np.rint(rest * scale * SCALE).astype(int).tolist()} if len(rest) else {}


def fit_types(
    examples: list[Asked],
    kinds: Sequence[str],
    strengths: Sequence[float] = (0.05, 0.3, 0.08, 0.5, 10.0, 10.0),
) -> tuple[Weights, dict[str, list[int]]]:
    """The weights by which the type of each event is told among all (a conditional logit).

    The second are those of vectors, in thousandths, by type; empty if nothing has a vector.

    Args:
        examples: Of each event what is seen of it.
        kinds: The group of each type, in the order in which they are asked; its name after a bar.
        strengths: Of what stands around an event, of what stands at it by group and by type, of
            what its words tell, of vectors by group and by type.
    """
    groups = sorted({kind.partition("|")[0] for kind in kinds})
    names = [kind.partition("|")[2] for kind in kinds]
    of_group = np.zeros((len(groups), len(kinds)), np.float32)
    of_group[[groups.index(kind.partition("|")[0]) for kind in kinds], range(len(kinds))] = 1
    right = np.array([names.index(asked.name) for asked in examples])
    around = _Seen([features_seen(asked.beside) for asked in examples])
    own = _Seen([features_seen(asked.own) for asked in examples])
    told = _Seen([features_seen(row) for asked in examples for row in asked.rows], least=1)
    none = np.zeros(0, np.int64)
    vectors = np.array(
        [none if asked.seen is None or _wanted else asked.seen for asked in examples]
    )
    vectors = vectors / UNIT
    wide = vectors.shape[1]
    cuts = np.cumsum(
        [
            0, around.size * len(groups), own.size * len(groups), own.size * len(names), told.size,
            wide * len(groups), wide * len(names),
        ]
    )  # fmt: skip
    strength = np.repeat(strengths, np.diff(cuts))
    row = np.arange(len(examples))

    def parts(weights: Any) -> list[Any]:
        cut = [weights[a:b] for a, b in pairwise(cuts)]
        shapes = (len(groups), len(groups), len(names), 1, len(groups), len(names))
        return [part.reshape(-1, n) for part, n in zip(cut, shapes, strict=True)]

    def loss(weights: Any) -> Any:
        by_around, by_own, by_type, by_word, along_group, along_type = parts(weights)
        groups_of = around.rows @ by_around + own.rows @ by_own + vectors @ along_group
        scores = groups_of @ of_group + own.rows @ by_type + vectors @ along_type
        scores += (told.rows @ by_word).reshape(scores.shape)
        scores -= scores.max(1, keepdims=True)
        chance = np.exp(scores)
        chance /= chance.sum(1, keepdims=True)
        value = -np.log(chance[row, right] + 1e-12).sum()
        chance[row, right] -= 1
        kind = chance @ of_group.T
        slope = [around.turned @ kind, own.turned @ kind, own.turned @ chance]
        slope += [told.turned @ chance.ravel(), vectors.T @ kind, vectors.T @ chance]
        turned = [part.ravel() for part in slope]
        return value + (weights * weights / (2 * strength)).sum(), (
            np.concatenate(turned) + weights / strength
        )

    found = minimize(loss, np.zeros(cuts[-1]), jac=True, method="L-BFGS-B", options={"maxiter": 60})
    by_around, by_own, by_type, by_word, along_group, along_type = parts(found.x)
    weights = dict(zip(told.names, by_word.ravel().tolist(), strict=True))
    for name, of_each in zip(around.names, by_around, strict=True):
        weights |= {f"{name}|{g}": w for g, w in zip(groups, of_each, strict=True)}
    for name, of_groups, of_types in zip(own.names, by_own, by_type, strict=True):
        weights |= {f"{KIND}{name}|{g}": w for g, w in zip(groups, of_groups, strict=True)}
        weights |= {f"{OWN}{name}|{t}": w for t, w in zip(names, of_types, strict=True)}
    if not wide:
        return weights, {}
    along = np.rint((along_group @ of_group + along_type) * SCALE).astype(int)
    return weights, dict(zip(names, along.T.tolist(), strict=True))


class Asked(NamedTuple):
    """An event as it is asked for its type.

    Attributes:
        name: The right one.
        own: What is seen of its trigger.
        beside: What is seen of its sentence.
        rows: What is seen of each type.
        seen: Its vectors (see `geomap.events.directions`); None where the language has none.
    """

    name: str
    own: Features
    beside: Features
    rows: list[Features]
    seen: NDArray[np.int64] | None


class _Seen:
    """Features as a matrix, with those left out that are too rare to learn from."""

    def __init__(self, rows: list[dict[str, float]], least: int = 3) -> None:
        vectors = DictVectorizer()
        matrix = vectors.fit_transform([{"": 0.0, **row} for row in rows]).tocsc()
        keep = np.diff(matrix.indptr) >= least
        keep[vectors.vocabulary_[""]] = False
        self.names = np.array(vectors.feature_names_)[keep].tolist()
        self.rows = matrix[:, keep].tocsr()
        self.turned = self.rows.T.tocsr()
        self.size = len(self.names)


def linear(
    weights: Weights, threshold: float = 0.0, directions: dict[str, list[int]] | None = None
) -> Linear:
    """A model with whole weights; those next to nothing are left out."""
    whole = {name: round(weight * SCALE) for name, weight in sorted(weights.items())}
    return Linear(
        {
            name: weight
            for name, weight in whole.items()
            if abs(weight) >= (_LEAST_BESIDE if name.startswith(_BESIDE) else _LEAST)
        },
        round(threshold * SCALE),
        directions,
    )


_BESIDE = (ABOUT, OWN, KIND)
_LEAST = 25
"""Thousandths below which a weight is not worth its room."""

_LEAST_BESIDE = 40
"""Thousandths below which the weight of what stands beside a trigger is not worth its room."""
