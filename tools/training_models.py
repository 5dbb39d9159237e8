"""Fit the recogniser, the ranker and the curve of confidence."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from synthetic import synthetic_stories
from synthetic_fame import Story, fame_stories
from training_data import FOLDS, TWEETS, Document

from geomap.gazetteer.lexicon import Toponyms
from geomap.geo import kilometres, squared_chords, unit_vectors
from geomap.models.ensemble import LinearModel, Trees
from geomap.models.thresholds import THRESHOLDS
from geomap.recognition.features import measures
from geomap.recognition.recogniser import Mention, probabilities, select
from geomap.recognition.rules import Seen, apply_rules
from geomap.resolution.candidates import (
    Candidates,
    Columns,
    make_candidates,
    softmax,
)
from geomap.resolution.constraints import excluded, prior
from geomap.resolution.features import CANDIDATE_MEASURES, Constants, candidate_measures, constants
from geomap.resolution.local_evidence import LOCAL_MEASURES
from geomap.resolution.resolver import Resolver, make_groups, publisher_groups

THRESHOLD = THRESHOLDS.recognised

BAGS = 1
"""How many models each one is the mean of.  Three are no better in cross-validation, and take three
times as long to ask."""

RANKED_WEIGHT = {TWEETS: 0.3}
"""What a name weighs for the ranker, 1 where nothing is said."""

CATBOOST = {
    "thread_count": 2, "verbose": False, "allow_writing_files": False, "border_count": 64,
}  # fmt: skip

# Synthetic stories that the ranker sees beside the corpora, and what one weighs.
STORIES = 1000

FAME_STORIES = 3000

STORY_WEIGHT, FAME_WEIGHT = 0.3, 1.5

LEAF_STEPS = 10
"""Steps in which the leaves of the ranker's trees are fitted.  CatBoost's own 100 take five times
as long in all."""

# More of these never speaks against a candidate (1) or for it (-1): it keeps the small corpora
# from teaching accidents.
MONOTONE = {
    "fame": 1, "country_named": 1, "division_named": 1, "kind": -1, "fame_below_best": -1,
    "weight": 1, "weight_below_best": -1, "holder_level": 1, "held_elsewhere": 1,
    "described": 1, "same_accents": 1, "country_share": 1, "division_share": 1, "near_50": 1,
    "near_200": 1, "near_1000": 1, "near_words": 1, "nearest_km": -1,
    **dict.fromkeys(LOCAL_MEASURES, 1),
    "country_named_distance": -1, "division_named_distance": -1, "beside_km": -1,
    "listed_country": 1, "listed_division": 1, "listed_near": 1,
}  # fmt: skip


def train_linear(documents: list[Document]) -> LinearModel:
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    counts = Counter(clue for d in documents for row in d.clues for clue in set(row))
    vocabulary = {clue: i for i, clue in enumerate(sorted(c for c, n in counts.items() if n >= 3))}
    indices, indptr, labels, weights = [], [0], [], []
    for document in documents:
        for row, y in zip(document.clues, document.labels, strict=True):
            if y < 0:
                continue
            indices.extend(sorted({vocabulary[c] for c in row if c in vocabulary}))
            indptr.append(len(indices))
            labels.append(y)
            weights.append(document.weight)
    matrix = csr_matrix((np.ones(len(indices)), indices, indptr), (len(labels), len(vocabulary)))
    model = LogisticRegression(C=0.3, solver="liblinear", random_state=0)
    model.fit(matrix, labels, sample_weight=weights)
    learned = {c: round(float(model.coef_[0, i]), 3) for c, i in vocabulary.items()}
    return LinearModel(
        {c: w for c, w in learned.items() if w}, round(float(model.intercept_[0]), 4)
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


def bagged(fit: Callable[[int], Any], bags: int) -> Trees:
    """The mean of several models that differ in their random seed only."""
    parts = [trees_of(fit(seed)) for seed in range(bags)]
    depth = max(part.features.shape[1] for part in parts)
    if any(part.features.shape[1] != depth for part in parts):
        raise SystemExit("the bags differ in depth: train with more rows")
    return Trees(
        np.concatenate([part.features for part in parts]),
        np.concatenate([part.thresholds for part in parts]),
        np.concatenate([part.leaves for part in parts]) / bags,
        sum(part.bias for part in parts) / bags,
    )


def rows_of(document: Document) -> list[list[float]]:
    return measures(
        document.spans, document.words, document.around, document.linear, document.containers
    )


def train_recogniser(documents: list[Document], bags: int = BAGS) -> tuple[LinearModel, Trees]:
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
    rows, labels, weights = [], [], []
    for document in documents:
        for row, y in zip(rows_of(document), document.labels, strict=True):
            if y >= 0:
                rows.append(row)
                labels.append(y)
                weights.append(document.weight)
    matrix, truth = np.array(rows, dtype=np.float32), np.array(labels)

    def fit(seed: int) -> Any:
        model = CatBoostClassifier(
            iterations=200, depth=6, learning_rate=0.08, l2_leaf_reg=6, random_seed=seed,
            bootstrap_type="Bernoulli", subsample=0.8, **CATBOOST,
        )  # fmt: skip
        return model.fit(matrix, truth, sample_weight=weights)

    return train_linear(documents), bagged(fit, bags)


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
    prior: Any
    importance: float = 1.0
    known: Constants = field(init=False)
    weight: Any = field(init=False)

    def __post_init__(self) -> None:
        self.weight = self.prior
        self.known = constants(self.candidates, self.prior)


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
        weight = RANKED_WEIGHT.get(document.corpus, 1.0)
        result.append(Ranked(candidates, labels, usable, prior(candidates), weight))
    return result


MOST_RIVALS = 10
"""Of a name in a story so many candidates are ranked: what is learned from a hundred villages that
nobody knows is what is learned from ten."""


def _likeliest(candidates: Candidates, usable: Any, labels: Any, weight: Any) -> Any:
    """Of the usable candidates of each name the likeliest, and the right one."""
    order = np.lexsort((np.arange(len(weight)), -weight, -labels, candidates.group))
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order)) - candidates.begins[candidates.group[order]]
    return usable & (rank < MOST_RIVALS)


@lru_cache(maxsize=1)
def ranked_stories(toponyms: Toponyms) -> list[Ranked]:
    """Synthetic stories as documents to rank, each weighing less than a real one."""
    columns = Columns(toponyms)
    fame = fame_stories(toponyms, columns, FAME_STORIES)
    stories = [
        Story(groups, rows, [True] * len(rows))
        for groups, rows in synthetic_stories(toponyms, columns, STORIES)
    ]
    result = []
    for number, story in enumerate(stories + fame):
        candidates = make_candidates(story.groups, columns)
        labels = (candidates.rows == np.array(story.rows)[candidates.group]).astype(np.float32)
        sizes = np.array([len(group.toponym.rows) for group in story.groups])
        usable = (np.array(story.judged) & (sizes > 1))[candidates.group]
        weight = prior(candidates)
        usable = _likeliest(candidates, usable, labels, weight)
        importance = STORY_WEIGHT if number < len(stories) else FAME_WEIGHT
        result.append(Ranked(candidates, labels, usable, weight, importance))
    return result


def train_resolver(ranked: list[Ranked], bags: int = BAGS, rounds: int = 2) -> list[Trees]:
    from catboost import CatBoost, Pool

    for entry in ranked:
        entry.weight = entry.prior
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
                "loss_function": "QuerySoftMax", "iterations": 150, "depth": 6,
                "learning_rate": 0.1, "l2_leaf_reg": 20, "random_seed": seed,
                "leaf_estimation_iterations": LEAF_STEPS, "leaf_estimation_backtracking": "No",
                "bootstrap_type": "Bernoulli", "subsample": 0.8, **CATBOOST,
                "monotone_constraints": [MONOTONE.get(name, 0) for name in CANDIDATE_MEASURES],
            }  # fmt: skip
            return CatBoost(parameters).fit(pool)

        trees = bagged(fit, bags)
        models.append(trees)
        for entry in ranked:
            matrix = candidate_measures(entry.candidates, entry.weight, entry.known)
            entry.weight = softmax(
                trees.score(matrix), entry.candidates, excluded(entry.candidates)
            )
    return models


def fit_models(
    documents: list[Document], toponyms: Toponyms, bags: int = BAGS
) -> tuple[LinearModel, Trees, list[Trees]]:
    """Train recogniser and resolver.

    Args:
        documents: What they learn from; the resolver from those whose places are known.
        toponyms: The gazetteer's names.
        bags: How many models each one is the mean of.
    """
    linear, trees = train_recogniser(documents, bags)
    for document in documents:  # their linear scores are out of fold, as uncertain as in use
        if document.spans:
            document.probabilities = probabilities(trees, rows_of(document))
            apply_rules(
                Seen(document.spans, document.probabilities, document.words, document.around)
            )
    located = [d for d in documents if d.is_located]
    resolver = Resolver(toponyms, [])
    ranked = ranked_documents(located, resolver) + ranked_stories(toponyms)
    return linear, trees, train_resolver(ranked, bags)
