"""What was predicted for annotated articles, how it is judged, and how sure one can be of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from training_data import WITH_DEMONYMS, Document

from geomap.evaluation import Tally, match
from geomap.evaluation.tally import is_same_place
from geomap.geo import great_circle_km
from geomap.models.calibration import log_odds


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
    nearby: bool = False  # put at a place that the article names beside it
    geonameid: int | None = None
    feature_code: str = ""
    country_code: str = ""


@dataclass
class Judged:
    """Both probabilities of a prediction, and whether it was right."""

    recognised: float
    resolved: float
    right: bool
    nearby: bool


def judged(document: Document, placed: list[Placed]) -> list[Judged]:
    """The verdict on each prediction.

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
        if is_same_place(gold[number], placed[other]):  # type: ignore[arg-type]
            right.add(other)
    return [Judged(p.recognised, p.resolved, n in right, p.nearby) for n, p in enumerate(placed)]


def fit_confidence(groups: Sequence[Sequence[Judged]]) -> list[float]:
    """Fit the curve of ``geomap.models.calibration`` to predictions for unseen articles.

    Args:
        groups: The verdicts on them, by kind of article: all of one kind weigh together as much as
            all of another.
    """
    from sklearn.linear_model import LogisticRegression

    every = [row for group in groups for row in group]
    if len({row.right for row in every}) < 2:
        return [0.0, 1.0, 1.0]  # nothing to fit to
    features = [[log_odds(row.recognised), log_odds(row.resolved)] for row in every]
    weights = [len(every) / len(groups) / len(group) for group in groups for _ in group]
    model = LogisticRegression(C=1e6).fit(
        features, [row.right for row in every], sample_weight=weights
    )
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
    keys = (
        "gold",
        "found",
        "precision",
        "recall",
        "f1",
        "accuracy_161",
        "f1_161",
        "accuracy_same",
        "f1_same",
    )
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
    rows: list[dict[str, Any]] = []
    for number, other in pairs:
        g, p = gold[number], placed[other]
        km = great_circle_km(g.point, (p.latitude, p.longitude)) if g.point else 0.0
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
