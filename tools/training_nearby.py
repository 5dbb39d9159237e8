"""Fit the model that puts names which the gazetteer lacks at places that the article names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from training_data import FOLDS, Document
from training_models import CATBOOST, kilometres_from, trees_of
from training_scores import Judged, Placed
from training_usage import Example

from geomap.evaluation.corpora import GoldToponym
from geomap.evaluation.gold import GivenNames
from geomap.geo import great_circle_km, unit_vectors
from geomap.models.ensemble import Trees
from geomap.recognition.called_names import called_names
from geomap.resolution.nil_placement import NEAR_MEASURES, NearestPlace, SeenPlace, near_measures
from geomap.roles.classifier import EVENT, LITERAL, PLACE, Use, is_place
from geomap.text.tokenizer import Words

EVEN = [0.0, 1.0, 1.0]  # a curve of confidence that is not fitted yet


@dataclass
class NearName:
    """A located name that the gazetteer lacks, and the places of its article."""

    fold: int
    rows: list[list[float]]
    km: list[float]  # how far it is from each place


@dataclass
class UnlistedName:
    """A name that the gazetteer lacks, taken for a place's by how it is used."""

    name: tuple[int, int]
    start: int
    end: int
    likely: float


def near_name(
    document: Document,
    name: tuple[int, int],
    gold: GoldToponym,
    seen: Sequence[SeenPlace],
    words: Words,
) -> NearName:
    vectors = unit_vectors(
        np.array([s.place.latitude for s in seen]), np.array([s.place.longitude for s in seen])
    )
    km = kilometres_from(gold.point, vectors)
    return NearName(document.fold, near_measures(name, seen, words), km.tolist())


def given_names(document: Document, given: GivenNames) -> Iterable[NearName]:
    """The located names of a document that the gazetteer lacks, were their spans given."""
    if given.seen:
        located = {(g.start, g.end): g for g in document.gold.toponyms if g.latitude is not None}
        for span, name in given.others.items():
            yield near_name(document, name, located[span], given.seen, given.words)


def unlisted_names(example: Example, values: dict[str, Any]) -> list[UnlistedName]:
    """The names of an article that the gazetteer lacks and that are told of as places'.

    Those that the article itself calls places ("the village of X") need no curve.
    """
    words = example.usage.words
    called = set(called_names(words))
    found = []
    for number, name in enumerate(example.usage.names):
        use = Use(*(float(values[head][number]) for head in (PLACE, EVENT, LITERAL)))
        if name.mention is None and is_place(use) and (name.first, name.last) not in called:
            start, end = words.starts[name.first], words.ends[name.last]
            found.append(UnlistedName((name.first, name.last), start, end, use.place))
    return found


def located_names(
    document: Document, names: Iterable[UnlistedName], seen: Sequence[SeenPlace]
) -> Iterable[NearName]:
    """Those of an article's unlisted names that are annotated with a place."""
    gold = [g for g in document.gold.toponyms if g.latitude is not None]
    for name in names if seen else ():
        overlapping = [g for g in gold if g.start < name.end and name.start < g.end]
        if overlapping:
            yield near_name(document, name.name, overlapping[0], seen, document.words)


def placed_names(
    document: Document,
    names: Iterable[UnlistedName],
    seen: Sequence[SeenPlace],
    nearest: NearestPlace,
) -> list[Placed]:
    """Predictions for an article's unlisted names."""
    found = []
    for name in names if seen else ():
        number, likely = nearest.choose(name.name, seen, document.words)
        place = seen[number].place
        found.append(
            Placed(
                name.start, name.end, document.gold.text[name.start : name.end],
                place.latitude, place.longitude, False, name.likely, likely, nearby=True,
            )
        )  # fmt: skip
    return found


def judged_names(document: Document, placed: Iterable[Placed]) -> list[Judged]:
    """The verdict on unlisted names, by overlap, as their bounds are anybody's guess.

    Names that are annotated as places', but without coordinates, are set aside: nobody knows
    whether these are right, and they are most of what a gazetteer lacks.
    """
    rows = []
    for p in placed:
        over = [g for g in document.gold.toponyms if g.start < p.end and p.start < g.end]
        located = [g.point for g in over if g.point]
        if over and not located:
            continue
        point = p.latitude, p.longitude
        right = any(great_circle_km(gold, point) <= 161 for gold in located)
        rows.append(Judged(p.recognised, p.resolved, right, nearby=True))
    return rows


def near_labels(km: NDArray[np.float64]) -> NDArray[np.float64]:
    """How good each place is for a name: within 161 km, and about the nearest of the article.

    With the first alone the model is right as often, but does not care for which of two towns.
    """
    within = km <= 161
    near: NDArray[np.float64] = 0.6 * within + 0.4 * (within & (km <= km.min() + 10))
    return near


def fit_nearness(names: list[NearName], models: list[NearestPlace], but: int) -> list[float]:
    """Fit the curve from a score to how likely the place is within 161 km.

    Args:
        names: The names.
        models: For each fold a model fitted without it.
        but: The names of this fold are left out.
    """
    from sklearn.linear_model import LogisticRegression

    scores, right = [], []
    for name in names:
        if name.fold != but:
            number, score = models[name.fold].best(np.array(name.rows, dtype=np.float32))
            scores.append([score])
            right.append(name.km[number] <= 161)
    model = LogisticRegression(C=1e6).fit(scores, right)
    return [round(float(model.intercept_[0]), 4), round(float(model.coef_[0, 0]), 4)]


def fit_nearby(names: list[NearName]) -> Trees:
    """Fit the trees that weigh a name and a place."""
    from catboost import CatBoostClassifier

    rows = np.array([row for name in names for row in name.rows], dtype=np.float32)
    labels = np.concatenate([near_labels(np.array(name.km)) for name in names])
    # An article with many places has many rows a name, but no more to say.
    weights = [len(name.rows) ** -0.5 for name in names for _ in name.rows]
    model = CatBoostClassifier(
        loss_function="CrossEntropy", iterations=200, depth=5, learning_rate=0.05,
        l2_leaf_reg=10, random_seed=0, bootstrap_type="Bernoulli", subsample=0.8, **CATBOOST,
    )  # fmt: skip
    return trees_of(model.fit(rows, labels, sample_weight=weights))


def unseen_models(names: list[NearName]) -> tuple[list[NearestPlace], list[float]]:
    """For each fold a model that was fitted without it, and the curve of nearness from all."""

    def model(trees: Trees, nearness: list[float]) -> NearestPlace:
        record = {
            "trees": trees.to_json(),
            "nearness": nearness,
            "confidence": EVEN,
            **NEAR_MEASURES.to_json(),
        }
        return NearestPlace(record)

    forests = [fit_nearby([n for n in names if n.fold != fold]) for fold in range(FOLDS)]
    raw = [model(trees, [0.0, 1.0]) for trees in forests]
    models = [
        model(trees, fit_nearness(names, raw, but=fold)) for fold, trees in enumerate(forests)
    ]
    return models, fit_nearness(names, raw, but=-1)
