"""Fit the curve of confidence to what is predicted of documents unlike those learned from.

    python tools/train_confidence.py CORPORA [--output FILE]

Recogniser and ranker are fitted three times: without the project's stories and one fold of the
corpora, and twice without another fold of everything.  The curve is fitted to what they say of
what they lack: the stories, which are news of all countries that nothing was tuned on, weigh twice
as much as LGL, GeoVirus and GeoWebNews together.  Prints the error on each, for the stories by
curves that had not seen them.  The rest of the model is kept, and comes before:
``tools/train.py CORPORA --keep-usage --folds 0``, which keeps the curve.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import training_predictions
from training_data import FOLDS, OWN, Document, load, load_besides
from training_scores import Judged, calibration_error, fit_confidence, judged

from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.models.calibration import Calibration
from geomap.models.ensemble import MODEL, model_of
from geomap.resolution.none_of_these import NoneOfThese

WITH_POINTS = ("lgl", "geovirus", "gwn")
"""Corpora that the curve is fitted to beside the stories."""

UNLIKE, ALIKE = "unlike", "alike"
"""Whether nothing of a document's kind was learned from, or others of its corpus were."""

Row = tuple[str, str, int, Judged]
"""A verdict with the corpus, whether others of it were learned from, and a part of five."""


def part_of(document: Document) -> int:
    """One of five parts of the documents, for curves that have not seen one of them."""
    return hashlib.blake2b(document.gold.doc_id.encode(), digest_size=1).digest()[0] % FOLDS


def rows_of(
    every: list[Document], toponyms: Toponyms, kind: str, learned: Callable[[Document], bool]
) -> list[Row]:
    """The verdicts on what is predicted of the documents that are not learned from."""
    rest = [d for d in every if not learned(d) and d.is_located and d.corpus in (*WITH_POINTS, OWN)]
    recogniser, resolver = training_predictions.fitted(
        [d for d in every if learned(d)], rest, toponyms
    )
    lacking = NoneOfThese(model_of(toponyms.language, "none"))
    rows: list[Row] = []
    for document in rest:
        predicted = training_predictions.predict(document, recogniser, resolver)
        training_predictions.place(predicted, lacking, toponyms)
        rows += [
            (document.corpus, kind, part_of(document), verdict)
            for verdict in judged(document, predicted.placed)
        ]
    return rows


def curve_of(rows: list[Row]) -> list[float]:
    """The curve that is fitted to verdicts."""
    own = [row[3] for row in rows if row[0] == OWN and row[1] == UNLIKE]
    corpora = [row[3] for row in rows if row[0] != OWN]
    return fit_confidence([own, own, corpora])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--output", type=Path, default=MODEL)
    arguments = parser.parse_args()
    toponyms = Toponyms(Gazetteer(layers=[]))
    documents = load(arguments.corpora, toponyms)
    every = documents + load_besides(arguments.corpora, documents, toponyms)
    rows = rows_of(every, toponyms, UNLIKE, lambda d: d.corpus != OWN and d.fold != 0)
    for fold in (1, 2):
        rows += rows_of(every, toponyms, ALIKE, lambda d, fold=fold: d.fold != fold)  # type: ignore[misc]
    unseen = [
        Calibration(curve_of([row for row in rows if row[2] != part])) for part in range(FOLDS)
    ]
    for corpus in (OWN, *WITH_POINTS):
        for kind in (UNLIKE, ALIKE):
            said = [
                (unseen[part].confidence(verdict.recognised, verdict.resolved), verdict.right)
                for name, how, part, verdict in rows
                if (name, how) == (corpus, kind)
            ]
            print(f"{corpus}, {kind}: {len(said)} names, error {calibration_error(said)[0]:.3f}")
    record: dict[str, Any] = json.loads(MODEL.read_bytes())
    record["confidence"] = curve_of(rows)
    print(f"curve {record['confidence']}")
    text = json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n"
    arguments.output.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
