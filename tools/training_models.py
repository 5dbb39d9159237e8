"""Fit the recogniser, the ranker and the curve of confidence."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from synthetic import synthetic_stories
from training_data import FOLDS, Document

from geomap.gazetteer.lexicon import Toponyms
from geomap.geo import kilometres, squared_chords, unit_vectors
from geomap.models.ensemble import LinearModel, Trees
from geomap.models.thresholds import THRESHOLDS
from geomap.recognition.features import measures
from geomap.recognition.recogniser import Mention, probabilities, select
from geomap.recognition.rules import Seen, apply_rules
from geomap.resolution.candidates import (
    Candidates,
    make_candidates,
    softmax,
)
from geomap.resolution.constraints import excluded
from geomap.resolution.features import CANDIDATE_MEASURES, Constants, candidate_measures, constants
from geomap.resolution.resolver import Resolver, make_groups, prior, publisher_groups

THRESHOLD = THRESHOLDS.recognised

BAGS = 3

CATBOOST = {
    "thread_count": 2, "verbose": False, "allow_writing_files": False, "border_count": 64,
}  # fmt: skip

# Synthetic stories that the ranker sees beside the corpora, and what one weighs.
STORIES = 1500

STORY_WEIGHT = 0.3

# More of these never speaks against a candidate (1) or for it (-1): it keeps the small corpora
# from teaching accidents.
MONOTONE = {
    "fame": 1, "country_named": 1, "division_named": 1, "kind": -1, "fame_below_best": -1,
    "weight": 1, "weight_below_best": -1, "holder_level": 1, "held_elsewhere": 1,
    "described": 1, "same_accents": 1, "country_share": 1, "division_share": 1, "near_50": 1,
    "near_200": 1, "near_1000": 1, "near_words": 1, "nearest_km": -1,
    "country_named_distance": -1, "division_named_distance": -1,
}  # fmt: skip


def train_linear(documents: list[Document]) -> LinearModel:
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    counts = Counter(clue for d in documents for row in d.clues for clue in set(row))
    vocabulary = {clue: i for i, clue in enumerate(sorted(c for c, n in counts.items() if n >= 3))}
    indices, indptr, labels = [], [0], []
    for document in documents:
        for row, y in zip(document.clues, document.labels, strict=True):
            if y < 0:
                continue
            indices.extend(sorted({vocabulary[c] for c in row if c in vocabulary}))
            indptr.append(len(indices))
            labels.append(y)
    matrix = csr_matrix((np.ones(len(indices)), indices, indptr), (len(labels), len(vocabulary)))
    model = LogisticRegression(C=0.3, solver="liblinear", random_state=0)
    model.fit(matrix, labels)
    weights = {c: round(float(model.coef_[0, i]), 3) for c, i in vocabulary.items()}
    return LinearModel(
        {c: w for c, w in weights.items() if w}, round(float(model.intercept_[0]), 4)
    )


def trees_of(model: Any) -> Trees:
    """CatBoost's model as our own arrays."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        record = json.loads(path.read_text())
    depth = max(len(tree["splits"]) for tree in record["oblivious_trees"])
    features, thresholds, leaves = [], [], []
    for tree in record["oblivious_trees"]:
        splits, values = tree["splits"], tree["leaf_values"]
        missing = depth - len(splits)
        features.append([s["float_feature_index"] for s in splits] + [0] * missing)
        thresholds.append([s["border"] for s in splits] + [3e38] * missing)
        leaves.append(values + [0.0] * ((1 << depth) - len(values)))
    scale, bias = record["scale_and_bias"]
    leaves = (np.array(leaves) * scale).tolist()
    return Trees(features, thresholds, leaves, float(bias[0] if isinstance(bias, list) else bias))


def bagged(fit: Callable[[int], Any]) -> Trees:
    """The mean of several models that differ in their random seed only."""
    parts = [trees_of(fit(seed)) for seed in range(BAGS)]
    depth = max(part.features.shape[1] for part in parts)
    if any(part.features.shape[1] != depth for part in parts):
        raise SystemExit("the bags differ in depth: train with more rows")
    return Trees(
        np.concatenate([part.features for part in parts]),
        np.concatenate([part.thresholds for part in parts]),
        np.concatenate([part.leaves for part in parts]) / BAGS,
        sum(part.bias for part in parts) / BAGS,
    )


def rows_of(document: Document) -> list[list[float]]:
    return measures(
        document.spans, document.words, document.around, document.linear, document.containers
    )


def train_recogniser(documents: list[Document]) -> tuple[LinearModel, Trees]:
    """Train on documents; leaves out-of-fold ``linear`` scores in them."""
    from catboost import CatBoostClassifier

    for fold in range(FOLDS):
        part = [d for d in documents if d.fold != fold]
        rest = [d for d in documents if d.fold == fold]
        if not rest:
            continue
        linear = train_linear(part)
        for document in rest:
            document.linear = [linear.score(row) for row in document.clues]
    rows, labels = [], []
    for document in documents:
        for row, y in zip(rows_of(document), document.labels, strict=True):
            if y >= 0:
                rows.append(row)
                labels.append(y)
    matrix, truth = np.array(rows, dtype=np.float32), np.array(labels)

    def fit(seed: int) -> Any:
        model = CatBoostClassifier(
            iterations=200, depth=6, learning_rate=0.08, l2_leaf_reg=6, random_seed=seed,
            bootstrap_type="Bernoulli", subsample=0.8, **CATBOOST,
        )  # fmt: skip
        return model.fit(matrix, truth)

    return train_linear(documents), bagged(fit)


def apply_recogniser(documents: list[Document], linear: LinearModel, trees: Trees) -> None:
    for document in documents:
        document.linear = [linear.score(row) for row in document.clues]
        if document.spans:
            document.probabilities = probabilities(trees, rows_of(document))
            apply_rules(
                Seen(document.spans, document.probabilities, document.words, document.around)
            )


def kilometres_from(point: tuple[float, float] | None, vectors: Any) -> Any:
    """Distances of points on the unit sphere from one by latitude and longitude, in km."""
    assert point is not None, "only names with coordinates are trained on"
    vector = unit_vectors(np.array([point[0]]), np.array([point[1]]))
    return kilometres(squared_chords(vectors, vector))


def mentions_of(document: Document) -> list[Mention]:
    return select(document.spans, document.probabilities, document.words, THRESHOLD)


@dataclass
class Ranked:
    """A document's candidates with the labels they are ranked by."""

    candidates: Candidates
    labels: Any
    usable: Any
    weight: Any
    importance: float = 1.0
    known: Constants = field(init=False)

    def __post_init__(self) -> None:
        self.known = constants(self.candidates)


def ranked_documents(documents: list[Document], resolver: Resolver) -> list[Ranked]:
    result = []
    for document in documents:
        number_of = {id(span): n for n, span in enumerate(document.spans)}
        mentions = mentions_of(document)
        if not mentions:
            continue
        groups = make_groups(mentions, document.words)
        groups += publisher_groups(document.gold.domain, "", resolver.toponyms)
        candidates = make_candidates(groups, resolver.columns)
        labels = np.zeros(len(candidates.rows), dtype=np.float32)
        usable = np.zeros(len(candidates.rows), dtype=bool)
        for number, group in enumerate(groups):
            begin = candidates.begins[number]
            end = begin + len(group.toponym.rows)
            best = None
            for mention in group.mentions:
                gold = document.gold_of[number_of[id(mentions[mention].span)]]
                if gold < 0:
                    continue
                toponym = document.gold.toponyms[gold]
                km = kilometres_from(toponym.point, candidates.vectors[begin:end])
                same = np.array(
                    [resolver.toponyms.gazetteer.geonameids[r] == (toponym.geonameid or -1)
                     for r in candidates.rows[begin:end]]
                )  # fmt: skip
                y = np.where(same, 1.0, np.where(km <= 25, 0.3, 0.0))
                if not same.any():
                    y = np.where(km <= max(25.0, min(161.0, km.min() + 1)), 1.0, 0.0)
                best = y if best is None else best + y
            if best is not None and best.max() > 0 and end - begin > 1:
                labels[begin:end] = best / best.max()
                usable[begin:end] = True
        result.append(Ranked(candidates, labels, usable, prior(candidates)))
    return result


def ranked_stories(resolver: Resolver) -> list[Ranked]:
    """Synthetic stories as documents to rank, each weighing less than a real one."""
    result = []
    for groups, rows in synthetic_stories(resolver.toponyms, resolver.columns, STORIES):
        candidates = make_candidates(groups, resolver.columns)
        labels = (candidates.rows == np.array(rows)[candidates.group]).astype(np.float32)
        sizes = np.array([len(group.toponym.rows) for group in groups])[candidates.group]
        result.append(Ranked(candidates, labels, sizes > 1, prior(candidates), STORY_WEIGHT))
    return result


def train_resolver(ranked: list[Ranked], rounds: int = 2) -> list[Trees]:
    from catboost import CatBoost, Pool

    models = []
    for _ in range(rounds):
        rows, labels, group_ids, importances, base = [], [], [], [], 0
        for entry in ranked:
            matrix = candidate_measures(entry.candidates, entry.weight, entry.known)
            rows.append(matrix[entry.usable])
            labels.append(entry.labels[entry.usable])
            group_ids.append(entry.candidates.group[entry.usable] + base)
            importances.append(np.full(int(entry.usable.sum()), entry.importance))
            base += len(entry.candidates.groups)
        pool = Pool(
            np.concatenate(rows),
            np.concatenate(labels),
            group_id=np.concatenate(group_ids),
            group_weight=np.concatenate(importances),
        )

        def fit(seed: int, pool: Any = pool) -> Any:
            parameters = {
                "loss_function": "QuerySoftMax", "iterations": 200, "depth": 6,
                "learning_rate": 0.08, "l2_leaf_reg": 20, "random_seed": seed,
                "bootstrap_type": "Bernoulli", "subsample": 0.8, **CATBOOST,
                "monotone_constraints": [MONOTONE.get(name, 0) for name in CANDIDATE_MEASURES],
            }  # fmt: skip
            return CatBoost(parameters).fit(pool)

        trees = bagged(fit)
        models.append(trees)
        for entry in ranked:
            matrix = candidate_measures(entry.candidates, entry.weight, entry.known)
            entry.weight = softmax(
                trees.score(matrix), entry.candidates, excluded(entry.candidates)
            )
    return models


def fit_models(
    documents: list[Document], toponyms: Toponyms
) -> tuple[LinearModel, Trees, list[Trees]]:
    """Train recogniser and resolver."""
    linear, trees = train_recogniser(documents)
    for document in documents:  # their linear scores are out of fold, as uncertain as in use
        if document.spans:
            document.probabilities = probabilities(trees, rows_of(document))
            apply_rules(
                Seen(document.spans, document.probabilities, document.words, document.around)
            )
    resolver = Resolver(toponyms, [])
    ranked = ranked_documents(documents, resolver) + ranked_stories(resolver)
    return linear, trees, train_resolver(ranked)
