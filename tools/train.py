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
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from training_data import CORPORA, FOLDS, WITH_DEMONYMS, Document, load
from training_models import (
    THRESHOLD,
    apply_recogniser,
    fit_models,
    kilometres,
    mentions_of,
)

from geomap.candidates import unit_vectors
from geomap.confidence import Calibration, log_odds
from geomap.context import MEASURES
from geomap.evaluation import Tally, match
from geomap.gazetteer import Gazetteer, NameKind
from geomap.learned import MODEL
from geomap.ranking import CANDIDATE_MEASURES
from geomap.resolution import SAME_SPOT, Resolver, make_groups
from geomap.toponyms import Toponyms


@dataclass
class Placed:
    """A prediction, with just what the scorer needs."""

    start: int
    end: int
    mention: str
    latitude: float
    longitude: float
    demonym: bool
    recognised: float
    resolved: float


def predict(document: Document, resolver: Resolver) -> list[Placed]:
    mentions = mentions_of(document)
    if not mentions:
        return []
    groups = make_groups(mentions, document.words)
    candidates, weight, _ = resolver.weigh(groups)
    placed = []
    chosen = resolver.choose(candidates, weight)
    for group_number, (group, best) in enumerate(zip(groups, chosen, strict=True)):
        place = resolver.toponyms.gazetteer.place(int(candidates.rows[best]))
        begin = int(candidates.begins[group_number])
        end = begin + len(group.toponym.rows)
        near = candidates.vectors[begin:end] @ candidates.vectors[best] >= SAME_SPOT
        resolved = float(weight[begin:end][near].sum())
        for mention in group.mentions:
            span = mentions[mention].span
            placed.append(
                Placed(
                    span.start, span.end, document.gold.text[span.start : span.end],
                    place.latitude, place.longitude,
                    int(candidates.kinds[best]) == NameKind.DEMONYM,
                    mentions[mention].probability, resolved,
                )
            )  # fmt: skip
    return placed


def judged(document: Document, placed: list[Placed]) -> list[tuple[float, float, bool]]:
    """Both probabilities of each prediction, and whether it was right.

    Demonyms are set aside in corpora that don't annotate them.
    """
    if document.corpus not in WITH_DEMONYMS:
        placed = [p for p in placed if not p.demonym]
    gold = [g for g in document.gold.toponyms if g.latitude is not None]
    pairs = match(
        [(g.start, g.end, g.phrase) for g in gold], [(p.start, p.end, p.mention) for p in placed]
    )
    right = set()
    for number, other in pairs:
        g, p = gold[number], placed[other]
        point = unit_vectors(np.array([p.latitude]), np.array([p.longitude]))
        if float(kilometres(g.latitude, g.longitude, point)[0]) <= 161:
            right.add(other)
    return [(p.recognised, p.resolved, n in right) for n, p in enumerate(placed)]


def fit_confidence(rows: list[tuple[float, float, bool]]) -> list[float]:
    """Fit the curve of ``geomap.confidence`` to predictions for unseen articles."""
    from sklearn.linear_model import LogisticRegression

    features = [[log_odds(recognised), log_odds(resolved)] for recognised, resolved, _ in rows]
    model = LogisticRegression(C=1e6).fit(features, [right for *_, right in rows])
    return [round(float(v), 4) for v in (model.intercept_[0], *model.coef_[0])]


def calibration_error(
    fitted: list[tuple[float, bool]], bins: int = 10
) -> tuple[float, list[tuple[int, float, float]]]:
    """Expected calibration error, and of each bin the count, mean confidence and share right."""
    table, error = [], 0.0
    for number in range(bins):
        inside = [(c, right) for c, right in fitted if min(int(c * bins), bins - 1) == number]
        if inside:
            mean = sum(c for c, _ in inside) / len(inside)
            share = sum(right for _, right in inside) / len(inside)
            error += abs(mean - share) * len(inside) / len(fitted)
            table.append((len(inside), mean, share))
    return error, table


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


def score_folds(
    documents: list[Document], toponyms: Toponyms
) -> list[tuple[Document, list[Placed]]]:
    """Predict every document by models that were trained without its fold."""
    predictions = []
    for fold in range(FOLDS):
        part = [d for d in documents if d.fold != fold]
        rest = [d for d in documents if d.fold == fold]
        linear, trees, rounds = fit_models(part, toponyms)
        resolver = Resolver(toponyms, rounds)
        apply_recogniser(rest, linear, trees)
        predictions.extend((document, predict(document, resolver)) for document in rest)
        print(f"fold {fold + 1} of {FOLDS} done", file=sys.stderr)
    return predictions


def cross_validate(
    documents: list[Document], toponyms: Toponyms, errors: Path | None
) -> list[float]:
    """Print the scores of five-fold cross-validation; return the curve of confidence."""
    predictions = score_folds(documents, toponyms)
    found: list[dict[str, Any]] = []
    tallies = {corpus: Tally() for corpus in CORPORA}
    names_only = {corpus: Tally() for corpus in CORPORA}
    rows: list[tuple[int, tuple[float, float, bool]]] = []
    for document, placed in predictions:
        gold = document.gold.toponyms
        tallies[document.corpus].add(gold, placed)  # type: ignore[arg-type]
        names_only[document.corpus].add(gold, [p for p in placed if not p.demonym])  # type: ignore[arg-type]
        found.extend(errors_of(document, placed))
        rows.extend((document.fold, row) for row in judged(document, placed))
    show(tallies)
    print("without demonyms:")
    show(names_only)
    fitted = []
    for fold in range(FOLDS):
        curve = Calibration(fit_confidence([row for number, row in rows if number != fold]))
        fitted += [
            (curve.confidence(recognised, resolved), right)
            for number, (recognised, resolved, right) in rows
            if number == fold
        ]
    error, table = calibration_error(fitted)
    print(f"confidence: expected calibration error {error:.4f} over {len(fitted)} predictions")
    for count, mean, share in table:
        print(f"  {count:6} said {mean:.3f} right {share:.3f}")
    if errors:
        lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in found]
        errors.write_text("".join(lines), "utf-8")
    return fit_confidence([row for _, row in rows])


def train(documents: list[Document], toponyms: Toponyms, output: Path, errors: Path | None) -> None:
    """Train on everything and write the model; confidence is fitted by cross-validation."""
    curve = cross_validate(documents, toponyms, errors)
    linear, trees, rounds = fit_models(documents, toponyms)
    record = {
        "trained_on": list(CORPORA),
        "confidence": curve,
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
    text = json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n"
    output.write_text(text, "utf-8")
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
        train(documents, toponyms, arguments.output, arguments.errors)
    print(f"{time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
