"""The card of the models: their scores in cross-validation, and how sure one can be of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from training_data import CORPORA, FOLDS, OWN
from training_nearby import judged_names
from training_predictions import Predicted
from training_scores import (
    Judged,
    calibration_error,
    errors_of,
    fit_confidence,
    judged,
    show,
)

from geomap.evaluation import Tally
from geomap.models.calibration import Calibration
from geomap.pipeline.rows import ABSTAIN_BELOW
from geomap.resolution.nil_placement import PUT_FROM


def judged_rows(predictions: Iterable[Predicted]) -> list[Judged]:
    """The verdicts on predictions: of known names, and of those that are put nearby."""
    rows: list[Judged] = []
    for p in predictions:
        known = [row for row in judged(p.document, p.placed) if not row.nearby]
        rows += known + judged_names(p.document, [one for one in p.placed if one.nearby])
    return rows


def confidence_curves(
    predictions: Sequence[Predicted], others: Sequence[Predicted]
) -> dict[bool, list[float]]:
    """The weights of the curves of confidence, of names in the gazetteer (False) and others (True).

    Args:
        predictions: What was predicted for the documents that the models learn from, unseen.
        others: The same for stories unlike them.  Those weigh as much, all together, so that the
            curve holds for news of any kind.
    """
    rows, unlike = judged_rows(predictions), judged_rows(others)
    weights = {}
    for nearby in (False, True):
        mine = [row for row in rows if row.nearby == nearby]
        theirs = [row for row in unlike if row.nearby == nearby]
        weights[nearby] = fit_confidence(mine, theirs)
    return weights


def unseen_curves(
    predictions: Sequence[Predicted], others: Sequence[Predicted]
) -> list[dict[bool, Calibration]]:
    """For each fold the curves that are fitted without it."""
    found = []
    for fold in range(FOLDS):
        curves = confidence_curves(
            [p for p in predictions if p.document.fold != fold],
            [p for p in others if p.document.fold != fold],
        )
        found.append({nearby: Calibration(weights) for nearby, weights in curves.items()})
    return found


def errors_by_corpus(
    predictions: Sequence[Predicted], others: Sequence[Predicted]
) -> dict[str, float]:
    """The expected calibration error on each corpus, of a curve that was fitted without it."""
    found = {}
    for corpus in (*CORPORA, OWN):
        curves = {
            nearby: Calibration(weights)
            for nearby, weights in confidence_curves(
                [p for p in predictions if p.document.corpus != corpus],
                [p for p in others if p.document.corpus != corpus],
            ).items()
        }
        mine = [p for p in [*predictions, *others] if p.document.corpus == corpus]
        fitted = [
            (curves[row.nearby].confidence(row.recognised, row.resolved), row.right)
            for row in judged_rows(mine)
            if not row.nearby
        ]
        found[corpus] = round(calibration_error(fitted)[0], 4)
    return found


def cross_validate(
    predictions: Sequence[Predicted], others: Sequence[Predicted], errors: Path | None
) -> tuple[dict[bool, list[float]], dict[str, Any]]:
    """Print the scores of cross-validation; return the curves of confidence and the scores.

    Args:
        predictions: What was predicted for the documents, unseen.
        others: What was predicted for the stories that are held.
        errors: Where to write what went wrong, if anywhere.
    """
    found: list[dict[str, Any]] = []
    unseen = unseen_curves(predictions, others)
    tallies: dict[str, dict[str, Tally]] = {}
    for predicted in [*predictions, *others]:
        document, placed = predicted.document, predicted.placed
        gold, curves = document.gold.toponyms, unseen[document.fold]
        sure = [
            p
            for p in placed
            if curves[p.nearby].confidence(p.recognised, p.resolved)
            >= (PUT_FROM if p.nearby else ABSTAIN_BELOW)
        ]
        for title, kept in {
            "as geomap places them": sure,
            "without demonyms": [p for p in sure if not p.demonym],
            "without names that the gazetteer lacks": [p for p in sure if not p.nearby],
            "if it never abstained": placed,
        }.items():
            table = tallies.setdefault(title, {corpus: Tally() for corpus in (*CORPORA, OWN)})
            table[document.corpus].add(gold, kept)  # type: ignore[arg-type]
        found.extend(errors_of(document, sure))
    for title, table in tallies.items():
        print(f"{title}:")
        show(table)
    fitted = [
        (
            unseen[p.document.fold][row.nearby].confidence(row.recognised, row.resolved),
            row.right,
        )
        for p in predictions
        for row in judged(p.document, p.placed)
    ]
    error, bins = calibration_error(fitted)
    print(f"confidence: expected calibration error {error:.4f} over {len(fitted)} predictions")
    for count, mean, share in bins:
        print(f"  {count:6} said {mean:.3f} right {share:.3f}")
    elsewhere = errors_by_corpus(predictions, others)
    print(f"on each corpus, of a curve that was fitted without it: {elsewhere}")
    if errors:
        lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in found]
        errors.write_text("".join(lines), "utf-8")
    return confidence_curves(predictions, others), {
        "calibration_error": round(error, 4),
        "calibration_error_elsewhere": elsewhere,
        "calibration": [[count, round(mean, 3), round(share, 3)] for count, mean, share in bins],
        "scores": {
            title: {
                corpus: {
                    key: round(tally.scores()[key], 3)
                    for key in ("precision", "recall", "f1", "accuracy_161", "f1_161")
                }
                for corpus, tally in table.items()
            }
            for title, table in tallies.items()
        },
    }
