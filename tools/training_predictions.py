"""What models that had not seen a document make of it: its mentions, resolved or put nearby."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any

from training_data import CORPORA, FOLDS, TWEETS, Document
from training_models import THRESHOLD, apply_recogniser, fit_models, mentions_of
from training_nearby import (
    NearName,
    UnlistedName,
    fit_nearby,
    given_names,
    located_names,
    placed_names,
    unlisted_names,
    unseen_models,
)
from training_none import NoneExamples, document_examples, fit_none, story_examples
from training_scores import Placed
from training_usage import Example

from geomap.evaluation.gold import GivenNames, read_names
from geomap.gazetteer import NameKind
from geomap.gazetteer.lexicon import Toponyms
from geomap.geo import great_circle_km
from geomap.models.ensemble import Trees
from geomap.readers.articles import Article
from geomap.recognition.recogniser import Mention, Recogniser
from geomap.resolution.nil_placement import NEAR_MEASURES, SeenPlace, seen_places
from geomap.resolution.none_of_these import NONE_MEASURES, NoneOfThese
from geomap.resolution.resolver import Resolved, Resolver, make_groups, publisher_groups

NONE_STORIES = 600
"""Made-up stories out of which right places are hidden; others than those the ranker has seen."""

STRANGERS = ("lgl", TWEETS), ("geovirus", "gwn", "tud")
"""Corpora that are left out together, to see how sure one can be where nothing like them was
learned from."""


@dataclass
class Predicted:
    """What models that had not seen a document made of it.

    Attributes:
        document: The document.
        likely: How likely each of its spans names a place.
        mentions: Its mentions.
        resolved: What they were resolved to; None if there are none.
        given: Its located names, had their spans been given.
        placed: Its mentions, placed.
        lacking: Those that stand for places that the gazetteer lacks.
        seen: The places that it names.
    """

    document: Document
    likely: list[float]
    mentions: list[Mention]
    resolved: Resolved | None
    given: GivenNames
    placed: list[Placed]
    lacking: list[UnlistedName]
    seen: list[SeenPlace]


def predict(document: Document, recogniser: Recogniser, resolver: Resolver) -> Predicted:
    """What a recogniser and a resolver make of a document, but for what the gazetteer lacks."""
    located = [(g.start, g.end) for g in document.gold.toponyms if g.latitude is not None]
    article = Article(document.gold.doc_id, document.gold.text, source=document.gold.domain)
    geoparser: Any = SimpleNamespace(plugins_of=lambda language: (recogniser, resolver))
    given = read_names(geoparser, article, located)
    mentions = mentions_of(document)
    resolved = None
    if mentions:
        groups = make_groups(mentions, document.words)
        groups += publisher_groups(document.gold.domain, "", resolver.toponyms)
        resolved = resolver.resolve(groups)
    return Predicted(document, document.probabilities, mentions, resolved, given, [], [], [])


def place(predicted: Predicted, lacking: NoneOfThese, toponyms: Toponyms) -> None:
    """Place what was predicted for a document, but for what the gazetteer lacks.

    Args:
        predicted: What was predicted.
        lacking: Tells what the gazetteer lacks.
        toponyms: The gazetteer's names.
    """
    resolved, document = predicted.resolved, predicted.document
    if resolved is None:
        return
    candidates, gazetteer = resolved.candidates, toponyms.gazetteer
    (none,) = lacking.probabilities(
        [(candidates, resolved.rows, resolved.best, resolved.probabilities)]
    )
    likely = [
        chance * (1 - lacks) for chance, lacks in zip(resolved.probabilities, none, strict=True)
    ]
    predicted.resolved = resolved = replace(resolved, probabilities=likely, none=none)
    for number, (group, best) in enumerate(zip(candidates.groups, resolved.best, strict=True)):
        chosen = gazetteer.place(int(candidates.rows[best]))
        for mention in (predicted.mentions[n] for n in group.mentions):
            span = mention.span
            if resolved.is_lacking(number):
                name = span.first, span.last
                predicted.lacking.append(
                    UnlistedName(name, span.start, span.end, mention.probability)
                )
                continue
            predicted.placed.append(
                Placed(
                    span.start, span.end, document.gold.text[span.start : span.end],
                    chosen.latitude, chosen.longitude,
                    int(candidates.kinds[best]) == NameKind.DEMONYM,
                    mention.probability, resolved.probabilities[number],
                    geonameid=chosen.geonameid, feature_code=chosen.feature_code,
                    country_code=chosen.country_code,
                )
            )  # fmt: skip
    predicted.seen = seen_places(predicted.mentions, resolved, gazetteer)


@dataclass
class Unseen:
    """What models that had not seen the documents made of them.

    Attributes:
        predictions: What was predicted for the corpora's documents, without their folds.
        others: The same for the project's stories and the tweets.
        foreign: What was predicted for the corpora's documents and the tweets by models that had
            seen nothing of the same corpus.
        none: The record of the model that tells what the gazetteer lacks, fitted to all documents.
    """

    predictions: list[Predicted]
    others: list[Predicted]
    foreign: list[Predicted]
    none: dict[str, Any]


def score_folds(
    documents: list[Document],
    besides: list[Document],
    held: list[Document],
    toponyms: Toponyms,
    folds: int = FOLDS,
) -> Unseen:
    """Predict every document by models that were trained without its fold, and without its corpus.

    Args:
        documents: The documents of the corpora.
        besides: What is learned from besides.
        held: Documents that no model learns from; each is predicted by one of the models.
        toponyms: The gazetteer's names.
        folds: How many of the folds are predicted.
    """
    predictions: list[Predicted] = []
    others: list[Predicted] = []
    examples: list[NoneExamples] = []
    every = documents + besides
    for fold in range(folds):
        rest = [d for d in documents if d.fold == fold]
        mine = [d for d in besides if d.is_located and d.fold == fold]
        mine += [d for d in held if d.fold == fold]
        recogniser, resolver = fitted([d for d in every if d.fold != fold], rest + mine, toponyms)
        predictions += [predict(document, recogniser, resolver) for document in rest]
        others += [predict(document, recogniser, resolver) for document in mine]
        examples.append(document_examples(rest, resolver))
        if fold == 0:
            stories = story_examples(NONE_STORIES, resolver)
        print(f"fold {fold + 1} of {folds} done", file=sys.stderr)
    for fold in range(folds):
        unseen = [part for n, part in enumerate(examples) if n != fold]
        lacking = NoneOfThese(_none_record(fit_none([*unseen, stories])))
        for predicted in predictions + others:
            if predicted.document.fold == fold:
                place(predicted, lacking, toponyms)
    none = _none_record(fit_none([*examples, stories]))
    foreign: list[Predicted] = []
    for left_out in STRANGERS:
        rest = [d for d in every if d.corpus in left_out and not d.is_titled]
        part = [d for d in every if d.corpus not in left_out]
        recogniser, resolver = fitted(part, rest, toponyms)
        foreign += [predict(document, recogniser, resolver) for document in rest]
        print(f"without {' and '.join(left_out)} done", file=sys.stderr)
    for predicted in foreign:
        place(predicted, NoneOfThese(none), toponyms)
    return Unseen(predictions, others, foreign, none)


def fitted(
    documents: list[Document], rest: list[Document], toponyms: Toponyms
) -> tuple[Recogniser, Resolver]:
    """A recogniser and a resolver that learned from documents; the rest is recognised by it."""
    linear, trees, rounds = fit_models(documents, toponyms)
    apply_recogniser(rest, linear, trees)
    return Recogniser(toponyms, linear, trees, THRESHOLD), Resolver(toponyms, rounds)


def _none_record(trees: Trees) -> dict[str, Any]:
    return {"trees": trees.to_json(), **NONE_MEASURES.to_json()}


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
    of_document: dict[int, list[UnlistedName]] = {
        id(example.document): unlisted_names(example, values)
        for example, values in zip(articles, told, strict=False)
    }
    names: list[NearName] = []
    for predicted in predictions:
        of_document.setdefault(id(predicted.document), []).extend(predicted.lacking)
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
