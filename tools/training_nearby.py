"""Fit the model that puts names which the gazetteer lacks at places that the article names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from training_data import FOLDS, Document
from training_models import CATBOOST, kilometres, trees_of
from training_scores import Judged, Placed
from training_usage import Example

from geomap.candidates import unit_vectors
from geomap.evaluation.corpora import GoldToponym
from geomap.evaluation.gold import GivenNames
from geomap.learned import Trees
from geomap.nearby import NearestPlace, SeenPlace, near_measures
from geomap.roles import EVENT, LITERAL, PLACE, Use, is_place
from geomap.text import Words
from geomap.unknown import called_names

EVEN = [0.0, 1.0, 1.0]  # a curve of confidence that is not fitted yet


@dataclass
class NearName:
    """A located name that the gazetteer lacks, and the places of its article."""

    fold: int
    rows: list[list[float]]
    right: list[bool]  # whether each place is within 161 km of it


@dataclass
class LackedName:
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
    right = kilometres(gold.latitude, gold.longitude, vectors) <= 161
    return NearName(document.fold, near_measures(name, seen, words), right.tolist())


def given_names(document: Document, given: GivenNames) -> Iterable[NearName]:
    """The located names of a document that the gazetteer lacks, were their spans given."""
    if given.seen:
        located = {(g.start, g.end): g for g in document.gold.toponyms if g.latitude is not None}
        for span, name in given.others.items():
            yield near_name(document, name, located[span], given.seen, given.words)


def lacked_names(example: Example, values: dict[str, Any]) -> list[LackedName]:
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
            found.append(LackedName((name.first, name.last), start, end, use.place))
    return found


def located_names(
    document: Document, names: Iterable[LackedName], seen: Sequence[SeenPlace]
) -> Iterable[NearName]:
    """Those of an article's lacked names that are annotated with a place."""
    gold = [g for g in document.gold.toponyms if g.latitude is not None]
    for name in names if seen else ():
        overlapping = [g for g in gold if g.start < name.end and name.start < g.end]
        if overlapping:
            yield near_name(document, name.name, overlapping[0], seen, document.words)


def placed_names(
    document: Document,
    names: Iterable[LackedName],
    seen: Sequence[SeenPlace],
    nearest: NearestPlace,
) -> list[Placed]:
    """Predictions for an article's lacked names."""
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
    """The verdict on lacked names, by overlap, as their bounds are anybody's guess.

    Names that are annotated as places', but without coordinates, are set aside: nobody knows
    whether these are right, and they are most of what a gazetteer lacks.
    """
    rows = []
    for p in placed:
        over = [g for g in document.gold.toponyms if g.start < p.end and p.start < g.end]
        located = [g for g in over if g.is_located]
        if over and not located:
            continue
        point = unit_vectors(np.array([p.latitude]), np.array([p.longitude]))
        right = any(float(kilometres(g.latitude, g.longitude, point)[0]) <= 161 for g in located)
        rows.append(Judged(p.recognised, p.resolved, right, nearby=True))
    return rows


def fit_nearby(names: list[NearName]) -> Trees:
    """Fit the trees that weigh a name and a place."""
    from catboost import CatBoostClassifier

    rows = np.array([row for name in names for row in name.rows], dtype=np.float32)
    right = np.array([r for name in names for r in name.right])
    # An article with many places has many rows a name, but no more to say.
    weights = [len(name.rows) ** -0.5 for name in names for _ in name.rows]
    model = CatBoostClassifier(
        iterations=200, depth=5, learning_rate=0.05, l2_leaf_reg=10, random_seed=0,
        bootstrap_type="Bernoulli", subsample=0.8, **CATBOOST,
    )  # fmt: skip
    return trees_of(model.fit(rows, right, sample_weight=weights))


def unseen_models(names: list[NearName]) -> list[NearestPlace]:
    """For each fold a model that was fitted without it."""
    return [
        NearestPlace(
            {
                "trees": fit_nearby([n for n in names if n.fold != fold]).to_json(),
                "confidence": EVEN,
            }
        )
        for fold in range(FOLDS)
    ]
