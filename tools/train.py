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

from training_data import CORPORA, FOLDS, Document, load
from training_marked import marked_examples, standoff_answers
from training_models import (
    THRESHOLD,
    apply_recogniser,
    fit_models,
    mentions_of,
)
from training_nearby import (
    NearName,
    fit_nearby,
    given_names,
    judged_names,
    located_names,
    placed_names,
    unlisted_names,
    unseen_models,
)
from training_scores import (
    Judged,
    Placed,
    calibration_error,
    errors_of,
    fit_confidence,
    judged,
    show,
)
from training_usage import (
    Example,
    article_examples,
    event_tally,
    fit_usage,
    out_of_fold,
    sentence_examples,
)

from geomap.evaluation import Tally
from geomap.evaluation.events import read_events
from geomap.evaluation.gold import GivenNames, read_names
from geomap.evaluation.literal import LiteralTally
from geomap.events.event_places import OF_VERB, OF_VERB_FROM
from geomap.gazetteer import Gazetteer, NameKind
from geomap.gazetteer.lexicon import Toponyms
from geomap.geo import great_circle_km
from geomap.models.calibration import Calibration
from geomap.models.ensemble import MODEL
from geomap.models.features import FeatureSet
from geomap.pipeline.rows import ABSTAIN_BELOW
from geomap.readers.articles import Article
from geomap.recognition.features import MEASURES
from geomap.recognition.recogniser import Recogniser
from geomap.resolution.features import CANDIDATE_MEASURES
from geomap.resolution.nil_placement import NEAR_MEASURES, PUT_FROM, SeenPlace, seen_places
from geomap.resolution.resolver import Resolver, make_groups, publisher_groups
from geomap.roles.classifier import EVENT, EVENT_FROM, LITERAL, PLACE, PLACE_FROM
from geomap.roles.scores import SCORE_MEASURES

USAGE = [PLACE, EVENT, LITERAL]
"""Questions that the model of usage answers."""


@dataclass
class Predicted:
    """What models that had not seen a document made of it.

    Attributes:
        document: The document.
        placed: Its mentions, resolved.
        seen: The places that it names.
        given: Its located names, had their spans been given.
    """

    document: Document
    placed: list[Placed]
    seen: list[SeenPlace]
    given: GivenNames


def predict(document: Document, recogniser: Recogniser, resolver: Resolver) -> Predicted:
    located = [(g.start, g.end) for g in document.gold.toponyms if g.latitude is not None]
    article = Article(document.gold.doc_id, document.gold.text, source=document.gold.domain)
    geoparser: Any = SimpleNamespace(resolver=resolver, recogniser=recogniser)
    predicted = Predicted(document, [], [], read_names(geoparser, article, located))
    mentions = mentions_of(document)
    if not mentions:
        return predicted
    groups = make_groups(mentions, document.words)
    groups += publisher_groups(document.gold.domain, "", resolver.toponyms)
    resolved = resolver.resolve(groups)
    candidates, gazetteer = resolved.candidates, resolver.toponyms.gazetteer
    for group, best, probability in zip(groups, resolved.best, resolved.probabilities, strict=True):
        place = gazetteer.place(int(candidates.rows[best]))
        for mention in group.mentions:
            span = mentions[mention].span
            predicted.placed.append(
                Placed(
                    span.start, span.end, document.gold.text[span.start : span.end],
                    place.latitude, place.longitude,
                    int(candidates.kinds[best]) == NameKind.DEMONYM,
                    mentions[mention].probability, probability,
                )
            )  # fmt: skip
    predicted.seen = seen_places(mentions, resolved, gazetteer)
    return predicted


def score_folds(documents: list[Document], toponyms: Toponyms) -> list[Predicted]:
    """Predict every document by models that were trained without its fold."""
    predictions = []
    for fold in range(FOLDS):
        part = [d for d in documents if d.fold != fold]
        rest = [d for d in documents if d.fold == fold]
        linear, trees, rounds = fit_models(part, toponyms)
        resolver = Resolver(toponyms, rounds)
        apply_recogniser(rest, linear, trees)
        recogniser = Recogniser(toponyms, linear, trees, THRESHOLD)
        predictions += [predict(document, recogniser, resolver) for document in rest]
        print(f"fold {fold + 1} of {FOLDS} done", file=sys.stderr)
    return predictions


def place_unlisted(
    predictions: list[Predicted], articles: list[Example], told: list[dict[str, Any]]
) -> tuple[dict[str, Any], dict[str, float]]:
    """Add to the predictions the names that the gazetteer lacks, by models that had not seen them.

    Prints how many of the given names are put within 161 km of their places.

    Args:
        predictions: The predictions without them.
        articles: The articles' names and how they are used.
        told: What models of usage that had not seen the articles say of them.

    Returns:
        The record of the model fitted to all, but for its curve of confidence, and each corpus'
        share of given names that are right.
    """
    of_document = {
        id(example.document): unlisted_names(example, values)
        for example, values in zip(articles, told, strict=False)
    }
    names: list[NearName] = []
    for predicted in predictions:
        document = predicted.document
        names += given_names(document, predicted.given)
        unlisted = of_document.get(id(document), [])
        names += located_names(document, unlisted, predicted.seen)
    models, nearness = unseen_models(names)
    right = dict.fromkeys(CORPORA, 0)
    total = dict.fromkeys(CORPORA, 0)
    for predicted in predictions:
        document, nearest = predicted.document, models[predicted.document.fold]
        unlisted = of_document.get(id(document), [])
        predicted.placed += placed_names(document, unlisted, predicted.seen, nearest)
        points = predicted.given.resolve(nearest)
        for gold in document.gold.toponyms:
            if gold.point is None:
                continue
            total[document.corpus] += 1
            if (point := points.get((gold.start, gold.end))) is not None:
                km = great_circle_km(gold.point, point)
                right[document.corpus] += km <= 161
    shares = {corpus: round(right[corpus] / total[corpus], 3) for corpus in CORPORA}
    print(f"accuracy@161 of given spans: {shares}; {len(names)} names that the gazetteer lacks")
    record = {
        "trees": fit_nearby(names).to_json(),
        "nearness": nearness,
        **NEAR_MEASURES.to_json(),
    }
    return record, shares


def score_usage(
    articles: list[Example],
    sentences: list[Example],
    with_verb: list[Example],
    told: list[dict[str, Any]],
) -> None:
    """Print how well the models of usage do on unseen texts."""
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
    of_events = [values[EVENT] for values in told[len(articles) : len(articles) + len(sentences)]]
    given = [values[OF_VERB] for values in out_of_fold(with_verb, [OF_VERB])]
    for title, examples, likely, threshold in (
        ("events", sentences, of_events, EVENT_FROM),
        ("events, given the verb", with_verb, given, OF_VERB_FROM),
    ):
        for located_only in (False, True):
            tally = event_tally(examples, likely, threshold, located_only=located_only)
            which = "sentences that name a place" if located_only else "all sentences"
            print(f"{title}, {which}: precision %.3f recall %.3f" % tally.scores())


def confidence_curves(
    predictions: list[Predicted],
) -> tuple[dict[bool, list[float]], dict[bool, list[Calibration]]]:
    """The curves of confidence, of names in the gazetteer (False) and others (True).

    Returns:
        The weights fitted to all, and for each fold the curve fitted without it.
    """
    rows: list[tuple[int, Judged]] = []
    for p in predictions:
        named = judged_names(p.document, [one for one in p.placed if one.nearby])
        known = [row for row in judged(p.document, p.placed) if not row.nearby]
        rows += [(p.document.fold, row) for row in known + named]
    weights, unseen = {}, {}
    for nearby in (False, True):
        mine = [(fold, row) for fold, row in rows if row.nearby == nearby]
        weights[nearby] = fit_confidence([row for _, row in mine])
        unseen[nearby] = [
            Calibration(fit_confidence([row for number, row in mine if number != fold]))
            for fold in range(FOLDS)
        ]
    return weights, unseen


def cross_validate(
    predictions: list[Predicted], errors: Path | None
) -> tuple[dict[bool, list[float]], dict[str, Any]]:
    """Print the scores of five-fold cross-validation; return them and the curves of confidence."""
    found: list[dict[str, Any]] = []
    rows = [(p.document.fold, row) for p in predictions for row in judged(p.document, p.placed)]
    weights, unseen = confidence_curves(predictions)
    tallies: dict[str, dict[str, Tally]] = {}
    for predicted in predictions:
        document, placed = predicted.document, predicted.placed
        gold, fold = document.gold.toponyms, document.fold
        sure = [
            p for p in placed
            if unseen[p.nearby][fold].confidence(p.recognised, p.resolved)
            >= (PUT_FROM if p.nearby else ABSTAIN_BELOW)
        ]  # fmt: skip
        for title, kept in {
            "as geomap places them": sure,
            "without demonyms": [p for p in sure if not p.demonym],
            "without names that the gazetteer lacks": [p for p in sure if not p.nearby],
            "if it never abstained": placed,
        }.items():
            table = tallies.setdefault(title, {corpus: Tally() for corpus in CORPORA})
            table[document.corpus].add(gold, kept)  # type: ignore[arg-type]
        found.extend(errors_of(document, sure))
    for title, table in tallies.items():
        print(f"{title}:")
        show(table)
    fitted = [
        (unseen[row.nearby][fold].confidence(row.recognised, row.resolved), row.right)
        for fold, row in rows
    ]
    error, bins = calibration_error(fitted)
    print(f"confidence: expected calibration error {error:.4f} over {len(fitted)} predictions")
    for count, mean, share in bins:
        print(f"  {count:6} said {mean:.3f} right {share:.3f}")
    if errors:
        lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in found]
        errors.write_text("".join(lines), "utf-8")
    return weights, {
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
        article_examples(documents, standoff_answers),
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
    predictions = score_folds(documents, toponyms)
    unseen = [document.probabilities for document in documents]
    linear, trees, rounds = fit_models(documents, toponyms)
    for document, likely in zip(documents, unseen, strict=True):
        document.probabilities = likely
    recogniser = Recogniser(toponyms, linear, trees, THRESHOLD)
    articles, sentences, with_verb = usage_examples(documents, corpora, recogniser)
    every = articles + sentences + marked_examples(recogniser)
    told = out_of_fold(every, USAGE)
    nearby, shares = place_unlisted(predictions, articles, told)
    curves, card = cross_validate(predictions, errors)
    card["given_spans"] = shares
    score_usage(articles, sentences, with_verb, told)
    if output is None:
        return
    record = {
        "trained_on": [*CORPORA, "events"],
        "cross_validated": card,
        "confidence": curves[False],
        "recogniser": {
            "weights": linear.weights,
            "bias": linear.bias,
            "trees": trees.to_json(),
            "threshold": THRESHOLD,
            **FeatureSet(MEASURES).to_json(),
        },
        "resolver": {
            "rounds": [trees.to_json() for trees in rounds],
            **CANDIDATE_MEASURES.to_json(),
        },
        "usage": {**fit_usage(every, USAGE), "score_measures": len(SCORE_MEASURES)},
        "nearby": {**nearby, "confidence": curves[True]},
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
