"""Train the models that geomap ships, from a folder of annotated corpora.

    python tools/train.py CORPORA                    # writes geomap/data/model.json
    python tools/train.py CORPORA --cross-validate   # prints the scores, writes nothing

CORPORA holds ``lgl.jsonl``, ``geovirus.jsonl``, ``gwn.jsonl``, ``tud.jsonl`` and ``events.jsonl``
in the forms that ``geomap evaluate`` reads.  Needs the dependency group ``train``.  The same
corpora, gazetteer and versions give the same model, byte for byte.

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
from types import SimpleNamespace
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
from training_usage import (
    Example,
    article_examples,
    event_tally,
    fit_usage,
    out_of_fold,
    sentence_examples,
)

from geomap.articles import Article
from geomap.candidates import unit_vectors
from geomap.confidence import Calibration, log_odds
from geomap.context import MEASURES
from geomap.evaluation import Tally, match
from geomap.evaluation.events import read_events
from geomap.evaluation.gold import resolve_spans
from geomap.evaluation.literal import LiteralTally
from geomap.events import OF_VERB, OF_VERB_FROM
from geomap.gazetteer import Gazetteer, NameKind
from geomap.learned import MODEL
from geomap.mentions import Recogniser
from geomap.ranking import CANDIDATE_MEASURES
from geomap.reading import ABSTAIN_BELOW
from geomap.resolution import SAME_SPOT, Resolver, make_groups, publisher_groups
from geomap.roles import EVENT, EVENT_FROM, LITERAL, PLACE, PLACE_FROM
from geomap.toponyms import Toponyms

USAGE = [PLACE, EVENT, LITERAL]
"""Questions that the model of usage answers."""


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
    groups += publisher_groups(document.gold.domain, "", resolver.toponyms)
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
    near: dict[str, list[tuple[int, int]]] = {corpus: [] for corpus in CORPORA}
    for fold in range(FOLDS):
        part = [d for d in documents if d.fold != fold]
        rest = [d for d in documents if d.fold == fold]
        linear, trees, rounds = fit_models(part, toponyms)
        resolver = Resolver(toponyms, rounds)
        apply_recogniser(rest, linear, trees)
        recogniser = Recogniser(toponyms, linear, trees, THRESHOLD)
        for document in rest:
            predictions.append((document, predict(document, resolver)))
            near[document.corpus].append(
                resolved_share(document, SimpleNamespace(resolver=resolver, recogniser=recogniser))
            )
        print(f"fold {fold + 1} of {FOLDS} done", file=sys.stderr)
    print("accuracy@161 of given spans:")
    for corpus, counts in near.items():
        print(f"  {corpus:10} {sum(n for n, _ in counts) / sum(n for _, n in counts):.3f}")
    return predictions


def resolved_share(document: Document, geoparser: Any) -> tuple[int, int]:
    """Of a document's located names, given their spans: how many are put within 161 km, of all."""
    gold = [g for g in document.gold.toponyms if g.latitude is not None]
    article = Article(document.gold.doc_id, document.gold.text, source=document.gold.domain)
    points = resolve_spans(geoparser, article, [(g.start, g.end) for g in gold]) if gold else []
    right = 0
    for g, point in zip(gold, points, strict=True):
        if point is not None:
            vector = unit_vectors(np.array([point[0]]), np.array([point[1]]))
            right += float(kilometres(g.latitude, g.longitude, vector)[0]) <= 161
    return right, len(gold)


def score_usage(
    articles: list[Example], sentences: list[Example], with_verb: list[Example]
) -> None:
    """Print how well the models of usage do on unseen texts."""
    told = out_of_fold(articles + sentences, USAGE)
    literal = LiteralTally()
    roles = {True: [0, 0], False: [0, 0]}
    unlisted = [0, 0]
    for example, values in zip(articles, told, strict=False):
        names, answers = example.usage.names, example.answers
        for number, name in enumerate(names):
            if name.mention is None and values[PLACE][number] >= PLACE_FROM:
                unlisted[0] += max(answers[PLACE][number], 0)
                unlisted[1] += answers[PLACE][number] >= 0
            if answers[LITERAL][number] >= 0 and name.mention is not None:
                meant = bool(answers[LITERAL][number])
                roles[meant][0] += (values[LITERAL][number] >= 0.5) == meant
                roles[meant][1] += 1
        if example.document is not None and example.document.corpus == "gwn":
            spans = example.spans(
                n for n, name in enumerate(names)
                if name.mention is not None or values[PLACE][n] >= PLACE_FROM
            )  # fmt: skip
            found = [SimpleNamespace(start=start, end=end) for start, end in spans]
            literal.add(example.document.gold.toponyms, found)  # type: ignore[arg-type]
    print("literal names of gwn: " + " ".join(f"{k} {v:.3f}" for k, v in literal.scores().items()))
    print(f"told apart: literal {roles[True]}, associative {roles[False]} (right, of all)")
    print(f"names that the gazetteer lacks: {unlisted} (annotated, of all told)")
    likely = [values[EVENT] for values in told[len(articles) :]]
    given = [values[OF_VERB] for values in out_of_fold(with_verb, [OF_VERB])]
    for title, examples, values, threshold in (
        ("events", sentences, likely, EVENT_FROM),
        ("events, given the verb", with_verb, given, OF_VERB_FROM),
    ):
        for located_only in (False, True):
            tally = event_tally(examples, values, threshold, located_only=located_only)
            which = "sentences that name a place" if located_only else "all sentences"
            print(f"{title}, {which}: precision %.3f recall %.3f" % tally.scores())


def cross_validate(
    documents: list[Document], toponyms: Toponyms, errors: Path | None
) -> tuple[list[float], dict[str, Any]]:
    """Print the scores of five-fold cross-validation; return them and the curve of confidence."""
    predictions = score_folds(documents, toponyms)
    found: list[dict[str, Any]] = []
    rows = [
        (document.fold, row) for document, placed in predictions for row in judged(document, placed)
    ]
    curves = [
        Calibration(fit_confidence([row for number, row in rows if number != fold]))
        for fold in range(FOLDS)
    ]
    tallies: dict[str, dict[str, Tally]] = {}
    for document, placed in predictions:
        curve, gold = curves[document.fold], document.gold.toponyms
        sure = [p for p in placed if curve.confidence(p.recognised, p.resolved) >= ABSTAIN_BELOW]
        for title, kept in {
            "as geomap places them": sure,
            "without demonyms": [p for p in sure if not p.demonym],
            "if it never abstained": placed,
        }.items():
            table = tallies.setdefault(title, {corpus: Tally() for corpus in CORPORA})
            table[document.corpus].add(gold, kept)  # type: ignore[arg-type]
        found.extend(errors_of(document, sure))
    for title, table in tallies.items():
        print(f"{title}:")
        show(table)
    fitted = [
        (curves[fold].confidence(recognised, resolved), right)
        for fold, (recognised, resolved, right) in rows
    ]
    error, bins = calibration_error(fitted)
    print(f"confidence: expected calibration error {error:.4f} over {len(fitted)} predictions")
    for count, mean, share in bins:
        print(f"  {count:6} said {mean:.3f} right {share:.3f}")
    if errors:
        lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in found]
        errors.write_text("".join(lines), "utf-8")
    return fit_confidence([row for _, row in rows]), {
        "calibration_error": round(error, 4),
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


def usage_examples(
    documents: list[Document], corpora: Path, recogniser: Recogniser
) -> tuple[list[Example], list[Example], list[Example]]:
    """Articles as they were recognised unseen, and sentences without and with their verbs."""
    events = read_events(corpora / "events.jsonl")
    return (
        article_examples(documents),
        sentence_examples(events, recogniser, with_verb=False),
        sentence_examples(events, recogniser, with_verb=True),
    )


def train(
    documents: list[Document],
    toponyms: Toponyms,
    corpora: Path,
    output: Path | None,
    errors: Path | None,
) -> None:
    """Print the scores of cross-validation; if there is an output, train on everything, too.

    The curve of confidence and the models of usage are fitted to what models that have not seen
    the documents say of them.
    """
    curve, card = cross_validate(documents, toponyms, errors)
    unseen = [document.probabilities for document in documents]
    linear, trees, rounds = fit_models(documents, toponyms)
    for document, likely in zip(documents, unseen, strict=True):
        document.probabilities = likely
    recogniser = Recogniser(toponyms, linear, trees, THRESHOLD)
    articles, sentences, with_verb = usage_examples(documents, corpora, recogniser)
    score_usage(articles, sentences, with_verb)
    if output is None:
        return
    record = {
        "trained_on": [*CORPORA, "events"],
        "cross_validated": card,
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
        "usage": fit_usage(articles + sentences, USAGE),
        OF_VERB: fit_usage(with_verb, [OF_VERB]),
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
    gazetteer = Gazetteer(arguments.gazetteer, layers=[])
    toponyms = Toponyms(gazetteer)
    documents = load(arguments.corpora, toponyms)
    spans = sum(len(d.spans) for d in documents)
    print(f"{len(documents)} articles, {spans} spans, {time.monotonic() - begin:.1f} s")
    for corpus in CORPORA:
        part = [d for d in documents if d.corpus == corpus]
        gold = sum(t.latitude is not None for d in part for t in d.gold.toponyms)
        found = len({(id(d), n) for d in part for n in d.gold_of if n >= 0})
        print(f"  {corpus}: {found} of {gold} located names are in the gazetteer")
    output = None if arguments.cross_validate else arguments.output
    train(documents, toponyms, arguments.corpora, output, arguments.errors)
    print(f"{time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
