"""Train the models that geomap ships, from a folder of annotated corpora.

    python tools/train.py CORPORA                    # writes geomap/data/model.json
    python tools/train.py CORPORA --cross-validate   # prints the scores, writes nothing

CORPORA holds ``lgl.jsonl``, ``geovirus.jsonl``, ``gwn.jsonl`` and ``tud.jsonl`` in the form that
``geomap evaluate`` reads.  Needs the dependency group ``train``.  The same corpora, gazetteer
and versions give the same model, byte for byte.

Cross-validation is by document in five folds (LGL by newspaper), the linear model's scores
being out of fold wherever they feed the trees.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))

from synthetic import synthetic_stories

from geomap.candidates import EARTH_RADIUS_KM, make_candidates, softmax, unit_vectors
from geomap.context import MEASURES, clues, measures
from geomap.evaluation import GoldArticle, Tally, match, read_corpus
from geomap.gazetteer import Gazetteer, NameKind
from geomap.learned import MODEL, LinearModel, Trees
from geomap.mentions import Mention, find_containers, probabilities, select
from geomap.ranking import CANDIDATE_MEASURES, candidate_measures
from geomap.resolution import Resolver, make_groups, prior
from geomap.senses import excluded
from geomap.spans import Span, find_spans
from geomap.surroundings import surroundings
from geomap.text import Words, split_words
from geomap.toponyms import Toponyms

FOLDS = 5
CORPORA = ("lgl", "geovirus", "gwn", "tud")
# Which corpora annotate words derived from names ("Russian") with coordinates.
WITH_DEMONYMS = ("lgl", "gwn")
THRESHOLD = 0.42
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


@dataclass
class Document:
    """An annotated article with its spans and their labels."""

    corpus: str
    gold: GoldArticle
    fold: int
    words: Words
    spans: list[Span]
    clues: list[list[str]]
    containers: list[tuple[int, int]]
    labels: list[int]  # 1 a place, 0 none, -1 not to be learned from
    gold_of: list[int]
    around: Any = None
    linear: list[float] = field(default_factory=list)
    probabilities: list[float] = field(default_factory=list)


def fold_of(corpus: str, gold: GoldArticle) -> int:
    key = gold.domain if corpus == "lgl" else gold.doc_id
    return hashlib.blake2b(f"{corpus}:{key}".encode(), digest_size=4).digest()[0] % FOLDS


def load(folder: Path, toponyms: Toponyms) -> list[Document]:
    documents = []
    for corpus in CORPORA:
        for gold in read_corpus(folder / f"{corpus}.jsonl"):
            words = split_words(gold.text)
            spans = find_spans(words, toponyms)
            around = surroundings(words)
            labels, gold_of = label(corpus, gold, spans)
            documents.append(
                Document(
                    corpus, gold, fold_of(corpus, gold), words, spans,
                    [clues(span, words, around) for span in spans],
                    find_containers(spans, words), labels, gold_of, around,
                )
            )  # fmt: skip
    return documents


def label(corpus: str, gold: GoldArticle, spans: list[Span]) -> tuple[list[int], list[int]]:
    labels, gold_of = [], []
    by_text: dict[str, list[int]] = {}
    for number, toponym in enumerate(gold.toponyms):
        by_text.setdefault(toponym.phrase.casefold(), []).append(number)
    for span in spans:
        text = gold.text[span.start : span.end].casefold()
        matched = [
            number
            for number in by_text.get(text, ())
            if abs(gold.toponyms[number].start + gold.toponyms[number].end - span.start - span.end)
            < 20
        ]
        located = [n for n in matched if gold.toponyms[n].latitude is not None]
        demonym = span.toponym.best_kind == NameKind.DEMONYM
        if located:
            labels.append(1)
        elif (matched and gold.toponyms[matched[0]].kind not in (
            "Non_Lit_Expression", "Non_Toponym", "Literal_Expression",
        )) or (demonym and corpus not in WITH_DEMONYMS):  # fmt: skip
            labels.append(-1)
        else:
            labels.append(0)
        gold_of.append(located[0] if located else -1)
    return labels, gold_of


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
    import tempfile

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


def kilometres(latitude: float, longitude: float, vectors: Any) -> Any:
    point = unit_vectors(np.array([latitude]), np.array([longitude]))[0]
    return EARTH_RADIUS_KM * np.arccos(np.clip(vectors @ point, -1, 1))


def mentions_of(document: Document) -> list[Mention]:
    return select(document.spans, document.probabilities, document.words, THRESHOLD)


@dataclass
class Ranked:
    """A document's candidates with the labels they are ranked by."""

    candidates: Any
    labels: Any
    usable: Any
    weight: Any
    importance: float = 1.0


def ranked_documents(documents: list[Document], resolver: Resolver) -> list[Ranked]:
    result = []
    for document in documents:
        number_of = {id(span): n for n, span in enumerate(document.spans)}
        mentions = mentions_of(document)
        if not mentions:
            continue
        groups = make_groups(mentions, document.words)
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
                km = kilometres(toponym.latitude, toponym.longitude, candidates.vectors[begin:end])
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
            matrix = candidate_measures(entry.candidates, entry.weight)
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
            matrix = candidate_measures(entry.candidates, entry.weight)
            entry.weight = softmax(
                trees.score(matrix), entry.candidates, excluded(entry.candidates)
            )
    return models


@dataclass
class Placed:
    """A prediction, with just what the scorer needs."""

    start: int
    end: int
    mention: str
    latitude: float
    longitude: float


def predict(document: Document, resolver: Resolver) -> list[Placed]:
    mentions = mentions_of(document)
    if not mentions:
        return []
    groups = make_groups(mentions, document.words)
    candidates, weight, _ = resolver.weigh(groups)
    placed = []
    for group, best in zip(groups, resolver.choose(candidates, weight), strict=True):
        place = resolver.toponyms.gazetteer.place(int(candidates.rows[best]))
        for mention in group.mentions:
            span = mentions[mention].span
            placed.append(
                Placed(span.start, span.end, document.gold.text[span.start : span.end],
                       place.latitude, place.longitude)
            )  # fmt: skip
    return placed


def show(tallies: dict[str, Tally]) -> None:
    keys = ("gold", "found", "precision", "recall", "f1", "accuracy_161", "median_km", "f1_161")
    print(f"{'corpus':10}" + "".join(f"{key:>13}" for key in keys))
    for corpus, tally in tallies.items():
        scores = tally.scores()
        print(f"{corpus:10}" + "".join(f"{scores[key]:13.3f}" for key in keys), flush=True)


def errors_of(document: Document, placed: list[Placed]) -> list[dict[str, Any]]:
    """What went wrong in a document, by cause."""
    gold = [g for g in document.gold.toponyms if g.latitude is not None]
    pairs = match(
        [(g.start, g.end, g.phrase) for g in gold], [(p.start, p.end, p.mention) for p in placed]
    )
    known = {document.gold.toponyms[n].start for n in document.gold_of if n >= 0}
    rows = []
    for number, other in pairs:
        g, p = gold[number], placed[other]
        km = float(kilometres(g.latitude, g.longitude, unit_vectors(
            np.array([p.latitude]), np.array([p.longitude])))[0])  # fmt: skip
        if km > 161:
            rows.append({"cause": "misplaced", "name": g.phrase, "kind": g.kind, "km": round(km),
                         "start": g.start, "gold": [g.latitude, g.longitude, g.geonameid],
                         "found": [p.latitude, p.longitude]})  # fmt: skip
    for number in set(range(len(gold))) - {n for n, _ in pairs}:
        cause = "missed" if gold[number].start in known else "unknown"
        rows.append({"cause": cause, "name": gold[number].phrase, "kind": gold[number].kind,
                     "start": gold[number].start})  # fmt: skip
    for number in set(range(len(placed))) - {n for _, n in pairs}:
        rows.append({"cause": "spurious", "name": placed[number].mention,
                     "start": placed[number].start})  # fmt: skip
    for row in rows:
        start = row["start"]
        row["text"] = " ".join(document.gold.text[max(0, start - 50) : start + 60].split())
        row["corpus"], row["document"] = document.corpus, document.gold.doc_id
    return rows


def cross_validate(documents: list[Document], toponyms: Toponyms, errors: Path | None) -> None:
    found: list[dict[str, Any]] = []
    tallies = {corpus: Tally() for corpus in CORPORA}
    for fold in range(FOLDS):
        part = [d for d in documents if d.fold != fold]
        rest = [d for d in documents if d.fold == fold]
        linear, trees = train_recogniser(part)
        for document in part:  # out-of-fold linear scores make the context as uncertain as in use
            if document.spans:
                document.probabilities = probabilities(trees, rows_of(document))
        resolver = Resolver(toponyms, [])
        resolver.rounds = train_resolver(
            ranked_documents(part, resolver) + ranked_stories(resolver)
        )
        apply_recogniser(rest, linear, trees)
        for document in rest:
            placed = predict(document, resolver)
            tallies[document.corpus].add(document.gold.toponyms, placed)  # type: ignore[arg-type]
            found.extend(errors_of(document, placed))
        print(f"fold {fold} done", file=sys.stderr)
    show(tallies)
    if errors:
        errors.write_text(
            "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found), "utf-8"
        )


def train(documents: list[Document], toponyms: Toponyms, output: Path) -> None:
    linear, trees = train_recogniser(documents)
    for document in documents:
        if document.spans:
            document.probabilities = probabilities(trees, rows_of(document))
    resolver = Resolver(toponyms, [])
    rounds = train_resolver(ranked_documents(documents, resolver) + ranked_stories(resolver))
    record = {
        "recogniser": {
            "weights": linear.weights,
            "bias": linear.bias,
            "trees": trees.to_json(),
            "threshold": THRESHOLD,
            "measures": list(MEASURES),
        },
        "resolver": {
            "rounds": [trees.to_json() for trees in rounds],
            "measures": list(CANDIDATE_MEASURES),
        },
    }
    output.write_text(json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")
    print(f"{output}: {output.stat().st_size / 1e6:.2f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--output", type=Path, default=MODEL)
    parser.add_argument("--gazetteer", type=Path, help="folder of a compiled index")
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--errors", type=Path, help="write what went wrong, one JSON a line")
    arguments = parser.parse_args()
    begin = time.monotonic()
    gazetteer = Gazetteer(arguments.gazetteer) if arguments.gazetteer else Gazetteer()
    toponyms = Toponyms(gazetteer)
    documents = load(arguments.corpora, toponyms)
    spans = sum(len(d.spans) for d in documents)
    print(f"{len(documents)} articles, {spans} spans, {time.monotonic() - begin:.1f} s")
    for corpus in CORPORA:
        part = [d for d in documents if d.corpus == corpus]
        gold = sum(t.latitude is not None for d in part for t in d.gold.toponyms)
        found = len({(id(d), n) for d in part for n in d.gold_of if n >= 0})
        print(f"  {corpus}: {found} of {gold} located names are in the gazetteer")
    if arguments.cross_validate:
        cross_validate(documents, toponyms, arguments.errors)
    else:
        train(documents, toponyms, arguments.output)
    print(f"{time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
