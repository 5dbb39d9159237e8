"""Train again whether names that the gazetteer lacks are places', and where those lie.

    python tools/train_unlisted.py CORPORA [--output FILE]

The rest of the model is kept; articles and the project's stories (the half that is not held for
measuring) are recognised and resolved by it.  ``tools/train.py CORPORA --keep-usage`` comes before,
as it keeps what is learned here; ``tools/train_roles.py`` keeps it, too.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import marked
from own_stories import read_stories
from train_roles import with_place
from training_data import OWN, Document, document_of, load
from training_marked import example, standoff_answers
from training_models import mentions_of
from training_nearby import (
    NearName,
    UnlistedName,
    given_names,
    judged_names,
    located_names,
    placed_names,
    unlisted_names,
    unseen_models,
)
from training_nearby import fit_nearby as fit_trees
from training_scores import Judged, calibration_error, fit_confidence
from training_usage import Example, article_examples, fit_usage, out_of_fold, sentence_examples

from geomap.evaluation.events import read_events
from geomap.evaluation.gold import read_names
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.models.calibration import Calibration
from geomap.models.ensemble import MODEL
from geomap.pipeline.geoparser import shared_geoparser
from geomap.recognition.prepare import Prepared
from geomap.recognition.recogniser import Recogniser
from geomap.resolution.nil_placement import NEAR_MEASURES, SeenPlace, seen_places
from geomap.resolution.resolver import Resolver, make_groups, publisher_groups
from geomap.roles.classifier import EVENT, LITERAL, PLACE, PLACE_FROM
from geomap.roles.features import WINDOWS
from geomap.roles.scores import SCORE_MEASURES
from geomap.schema.article import Article

COMPLETE = (OWN, "gwn")
"""What the curve of confidence is fitted to: there the places that the gazetteer lacks have points.

LGL's schools, parks and churches have none, and count as errors however rightly they are put."""

THRESHOLDS_TRIED = (0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6)
"""Of each it is printed how many names would be put, and how many of those rightly."""

KEPT = [EVENT, LITERAL]
"""The other questions of the model of usage, whose weights are kept."""


def only(record: dict[str, Any], heads: list[str]) -> dict[str, Any]:
    """The part of a record of usage that answers some of its questions."""
    count, numbers = len(record["heads"]), [record["heads"].index(head) for head in heads]
    return {
        "heads": heads,
        "clues": {key: [row[n] for n in numbers] for key, row in record["clues"].items()},
        "windows": {
            word: [row[where * count + n] for where in range(len(WINDOWS)) for n in numbers]
            for word, row in record["windows"].items()
        },
        "bias": [record["bias"][n] for n in numbers],
        "trees": {head: record["trees"][head] for head in heads},
        "networks": record.get("networks", {}),
    }


def places_seen(document: Document, resolver: Resolver) -> list[SeenPlace]:
    """The places that a document names, as it was recognised."""
    mentions = mentions_of(document)
    if not mentions:
        return []
    groups = make_groups(mentions, document.words)
    groups += publisher_groups(document.gold.domain, "", resolver.toponyms)
    return seen_places(mentions, resolver.resolve(groups), resolver.toponyms.gazetteer)


def names_given(document: Document) -> list[NearName]:
    """The located names of a document that the gazetteer lacks, were their spans given."""
    located = [(g.start, g.end) for g in document.gold.toponyms if g.latitude is not None]
    article = Article(document.gold.doc_id, document.gold.text, source=document.gold.domain)
    return list(given_names(document, read_names(shared_geoparser(), article, located)))


def show_found(examples: list[Example], told: list[dict[str, Any]]) -> None:
    """Print how many of the names that the gazetteer lacks are found, by models that lack them."""
    for corpus in ("own", "gwn", "lgl", "tud"):
        answers = [
            (float(values[PLACE][number]), answer)
            for one, values in zip(examples, told, strict=False)
            if one.document is not None and one.document.corpus == corpus
            for number, answer in enumerate(one.answers[PLACE])
            if answer >= 0
        ]
        line = [f"{corpus}: {sum(answer for _, answer in answers)} of {len(answers)}"]
        for threshold in (0.3, 0.4, PLACE_FROM, 0.6):
            found = [answer for likely, answer in answers if likely >= threshold]
            right, gold = sum(found), sum(answer for _, answer in answers)
            line.append(
                f"{threshold}: precision {right / max(len(found), 1):.3f} recall {right / gold:.3f}"
            )
        print("; ".join(line))


def nearby_record(
    documents: list[Document], examples: list[Example], told: list[dict[str, Any]]
) -> dict[str, Any]:
    """The record of where names lie that the gazetteer lacks.

    Args:
        documents: The articles and stories.
        examples: Their names.
        told: What models of usage that had not seen them say of them.
    """
    resolver = Resolver(Toponyms(Gazetteer(layers=[])))
    unlisted: dict[int, list[UnlistedName]] = {
        id(one.document): unlisted_names(one, dict.fromkeys((PLACE, EVENT, LITERAL), values[PLACE]))
        for one, values in zip(examples, told, strict=False)
    }
    seen = {id(document): places_seen(document, resolver) for document in documents}
    names: list[NearName] = []
    for document in documents:
        names += names_given(document)
        names += located_names(document, unlisted.get(id(document), []), seen[id(document)])
    models, nearness = unseen_models(names)
    judged: dict[str, list[Judged]] = {}
    for document in documents:
        near = models[document.fold]
        placed = placed_names(document, unlisted.get(id(document), []), seen[id(document)], near)
        judged.setdefault(document.corpus, []).extend(judged_names(document, placed))
    curve = fit_confidence([judged[corpus] for corpus in COMPLETE])
    calibration = Calibration(curve)
    for corpus, rows in judged.items():
        said = [(calibration.confidence(r.recognised, r.resolved), r.right) for r in rows]
        line = [f"{corpus}: {len(said)} names, error {calibration_error(said)[0]:.3f}; put, right"]
        for threshold in THRESHOLDS_TRIED:
            right = [is_right for sure, is_right in said if sure >= threshold]
            line.append(f"{threshold}: {len(right)}, {sum(right)}")
        print("; ".join(line))
    return {
        "trees": fit_trees(names).to_json(),
        "nearness": nearness,
        "confidence": curve,
        **NEAR_MEASURES.to_json(),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--output", type=Path, default=MODEL)
    parser.add_argument("--without-fold", type=int, help="learn nothing from a fold, to measure")
    arguments = parser.parse_args()
    toponyms = Toponyms(Gazetteer(layers=[]))
    recogniser = Recogniser(toponyms)
    documents = load(arguments.corpora, toponyms)
    documents += [document_of(OWN, gold, toponyms) for gold in read_stories(held=False)]
    documents = [d for d in documents if d.fold != arguments.without_fold]
    for document in documents:
        article = Article(document.gold.doc_id, document.gold.text)
        seen = Prepared(article, 0, document.words, document.around, document.spans)
        document.probabilities = recogniser.score(seen)
    articles = article_examples(documents, standoff_answers)
    examples = articles + sentence_examples(
        read_events(arguments.corpora / "events.jsonl"), recogniser, with_verb=False
    )
    examples += [example(text, recogniser) for text in marked.read_sentences()]
    examples = [one for one in examples if one.usage.names]
    told = out_of_fold(examples, [PLACE])
    show_found(articles, told)
    record: dict[str, Any] = json.loads(MODEL.read_bytes())
    record["nearby"] = nearby_record(documents, articles, told)
    place = fit_usage(examples, [PLACE]) | {"score_measures": len(SCORE_MEASURES)}
    record["usage"] = with_place(only(record["usage"], KEPT), place, 0)
    text = json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n"
    arguments.output.write_text(text, "utf-8")
    print(f"{arguments.output}: {arguments.output.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
