"""The card of the models: their scores in cross-validation, and how sure one can be of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from training_data import CORPORA, FOLDS, OWN, TWEETS
from training_nearby import judged_names
from training_predictions import Predicted, Unseen
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
from geomap.models.thresholds import THRESHOLDS
from geomap.pipeline.rows import ABSTAIN_BELOW


def judged_rows(predictions: Iterable[Predicted], *, nearby: bool = False) -> list[Judged]:
    """The verdicts on predictions of known names, or of those that are put nearby."""
    rows: list[Judged] = []
    for p in predictions:
        if nearby:
            rows += judged_names(p.document, [one for one in p.placed if one.nearby])
        else:
            rows += [row for row in judged(p.document, p.placed) if not row.nearby]
    return rows


def confidence_curves(
    unseen: Unseen, wanted: Callable[[Predicted], bool] = lambda predicted: True
) -> dict[bool, list[float]]:
    """The weights of the curves of confidence, of names in the gazetteer (False) and others (True).

    The corpora's articles, the same where nothing of their corpus was learned from, and the
    project's stories weigh as much as each other, so that the curve holds for news of any kind.
    Tweets are left out: many of their places are not annotated.

    Args:
        unseen: What was predicted by models that had not seen the documents.
        wanted: Whether to fit to what was predicted for a document.
    """
    weights = {}
    for nearby in (False, True):
        groups = [
            judged_rows(filter(wanted, part), nearby=nearby)
            for part in (
                unseen.predictions,
                [p for p in unseen.foreign if p.document.corpus != TWEETS],
                [p for p in unseen.others if p.document.corpus == OWN],
            )
        ]
        weights[nearby] = fit_confidence([group for group in groups if group])
    return weights


def unseen_curves(unseen: Unseen) -> list[dict[bool, Calibration]]:
    """For each fold the curves that are fitted without it."""
    found = []
    for fold in range(FOLDS):
        curves = confidence_curves(unseen, lambda p, fold=fold: p.document.fold != fold)  # type: ignore[misc]
        found.append({nearby: Calibration(weights) for nearby, weights in curves.items()})
    return found


def errors_by_corpus(unseen: Unseen) -> dict[str, float]:
    """The expected calibration error on each corpus, where nothing of it was learned from.

    Neither the models nor the curve have seen any of it.  The project's stories are those that are
    held.
    """
    found = {}
    for corpus in (*CORPORA, TWEETS, OWN):
        curves = confidence_curves(unseen, lambda p, corpus=corpus: p.document.corpus != corpus)  # type: ignore[misc]
        curve = Calibration(curves[False])
        mine = [p for p in [*unseen.foreign, *unseen.others] if p.document.corpus == corpus]
        if corpus == TWEETS:
            mine = [p for p in unseen.foreign if p.document.corpus == corpus]
        fitted = [
            (curve.confidence(row.recognised, row.resolved), row.right) for row in judged_rows(mine)
        ]
        found[corpus] = round(calibration_error(fitted)[0], 4)
    return found


def cross_validate(
    unseen: Unseen, errors: Path | None
) -> tuple[dict[bool, list[float]], dict[str, Any]]:
    """Print the scores of cross-validation; return the curves of confidence and the scores.

    Args:
        unseen: What was predicted by models that had not seen the documents.
        errors: Where to write what went wrong, if anywhere.
    """
    found: list[dict[str, Any]] = []
    by_fold = unseen_curves(unseen)
    tallies: dict[str, dict[str, Tally]] = {}
    for predicted in [*unseen.predictions, *unseen.others]:
        document, placed = predicted.document, predicted.placed
        gold, curves = document.gold.toponyms, by_fold[document.fold]
        sure = [
            p
            for p in placed
            if curves[p.nearby].confidence(p.recognised, p.resolved)
            >= (THRESHOLDS.put_beside if p.nearby else ABSTAIN_BELOW)
        ]
        for title, kept in {
            "as geomap places them": sure,
            "without demonyms": [p for p in sure if not p.demonym],
            "without names that the gazetteer lacks": [p for p in sure if not p.nearby],
            "if it never abstained": placed,
        }.items():
            table = tallies.setdefault(
                title, {corpus: Tally() for corpus in (*CORPORA, TWEETS, OWN)}
            )
            table[document.corpus].add(gold, kept)  # type: ignore[arg-type]
        found.extend(errors_of(document, sure))
    for title, table in tallies.items():
        print(f"{title}:")
        show(table)
    said = {
        corpus: [
            (
                by_fold[p.document.fold][row.nearby].confidence(row.recognised, row.resolved),
                row.right,
            )
            for p in [*unseen.predictions, *unseen.others]
            for row in judged(p.document, p.placed)
            if p.document.corpus == corpus
        ]
        for corpus in (*CORPORA, TWEETS, OWN)
    }
    for corpus, mine in said.items():
        print(f"{corpus}: calibration error {calibration_error(mine)[0]:.4f}")
    fitted = [one for mine in said.values() for one in mine]
    error, bins = calibration_error(fitted)
    print(f"confidence: expected calibration error {error:.4f} over {len(fitted)} predictions")
    for count, mean, share in bins:
        print(f"  {count:6} said {mean:.3f} right {share:.3f}")
    elsewhere = errors_by_corpus(unseen)
    print(f"on each corpus, where nothing of it was learned from: {elsewhere}")
    if errors:
        lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in found]
        errors.write_text("".join(lines), "utf-8")
    return confidence_curves(unseen), {
        "calibration_error": round(error, 4),
        "calibration_errors": {
            corpus: round(calibration_error(mine)[0], 4) for corpus, mine in said.items()
        },
        "calibration_error_elsewhere": elsewhere,
        "calibration": [[count, round(mean, 3), round(share, 3)] for count, mean, share in bins],
        "scores": {
            title: {
                corpus: {
                    key: round(tally.scores()[key], 3)
                    for key in ("precision", "recall", "f1", "accuracy_161", "f1_161", "f1_same")
                }
                for corpus, tally in table.items()
            }
            for title, table in tallies.items()
        },
    }
