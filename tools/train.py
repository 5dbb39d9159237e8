"""Train the models that geomap ships, from a folder of annotated corpora.

    python tools/train.py CORPORA                    # writes geomap/languages/en/model.json
    python tools/train.py CORPORA --cross-validate   # prints the scores, writes nothing
    python tools/train.py CORPORA --keep-usage       # recognition and places alone
    python tools/train.py CORPORA --cross-validate --one-of 10   # only to see that it runs

With ``--keep-usage`` the models of roles stay as they are; ``tools/train_roles.py CORPORA`` trains
those by themselves.  Models of events learn from what the others find: ``tools/train_events.py
--half geomap/languages/en/events/model.json`` comes last.

CORPORA holds ``lgl.jsonl``, ``geovirus.jsonl``, ``gwn.jsonl``, ``tud.jsonl``, ``events.jsonl`` and
``idrisi_en.jsonl`` in the forms that ``geomap evaluate`` reads.  Half of the project's own stories
(``corpus/``) are learned from as well, the other half is held for measuring.  Needs the dependency
group ``train``.  The same corpora, gazetteer and versions give the same model, byte for byte.

Cross-validation is by document in five folds (LGL by newspaper), the linear model's scores
being out of fold wherever they feed the trees.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from training_card import cross_validate
from training_data import CORPORA, FOLDS, TWEETS, Document, load, load_besides, load_held
from training_marked import marked_examples, standoff_answers
from training_models import (
    THRESHOLD,
    fit_models,
)
from training_predictions import place_unlisted, score_folds
from training_usage import (
    Example,
    article_examples,
    event_tally,
    fit_usage,
    out_of_fold,
    sentence_examples,
)

from geomap.evaluation.events import read_events
from geomap.evaluation.literal import LiteralTally
from geomap.evaluation.seen import digests_of
from geomap.events.event_places import OF_VERB, OF_VERB_FROM
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.models.ensemble import MODEL
from geomap.models.features import FeatureSet
from geomap.recognition.features import MEASURES
from geomap.recognition.recogniser import Recogniser
from geomap.resolution.features import CANDIDATE_MEASURES
from geomap.roles.classifier import EVENT, EVENT_FROM, LITERAL, PLACE, PLACE_FROM
from geomap.roles.scores import SCORE_MEASURES

USAGE = [PLACE, EVENT, LITERAL]
"""Questions that the model of usage answers."""


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
    *,
    keep_usage: bool,
    one_of: int,
    folds: int,
) -> None:
    """Print the scores of cross-validation; if there is an output, train on everything, too.

    The curve of confidence and the models of usage are fitted to what models that have not seen
    the documents say of them.
    """
    besides, held = load_besides(corpora, documents, toponyms), load_held(toponyms)
    besides, held = besides[::one_of], held[::one_of]
    unseen = score_folds(documents, besides, held, toponyms, folds) if folds else None
    linear, trees, rounds = fit_models(documents + besides, toponyms)
    record: dict[str, Any] = {
        "trained_on": [*CORPORA, "events", TWEETS],
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
        "seen": digests_of(
            (toponym.phrase, toponym.point)
            for document in documents + besides
            for toponym in document.gold.toponyms
            if toponym.point
        ),
    }
    if unseen is None:
        _write({**json.loads(MODEL.read_bytes()), **record}, output)
        return
    for predicted in unseen.predictions:
        predicted.document.probabilities = predicted.likely
    record["none"] = unseen.none
    if keep_usage or folds < FOLDS:  # roles learn from what was predicted of every document
        curves, card = cross_validate(unseen, errors)
        old = json.loads(MODEL.read_bytes())
        record = {**old, **record, "cross_validated": {**old["cross_validated"], **card}}
        _write({**record, "confidence": curves[False]}, output)
        return
    recogniser = Recogniser(toponyms, linear, trees, THRESHOLD)
    articles, sentences, with_verb = usage_examples(documents, corpora, recogniser)
    every = articles + sentences + marked_examples(recogniser)
    told = out_of_fold(every, USAGE)
    nearby, shares = place_unlisted(unseen.predictions, articles, told)
    curves, card = cross_validate(unseen, errors)
    card["given_spans"] = shares
    score_usage(articles, sentences, with_verb, told)
    record |= {
        "cross_validated": card,
        "confidence": curves[False],
        "usage": {**fit_usage(every, USAGE), "score_measures": len(SCORE_MEASURES)},
        "nearby": {**nearby, "confidence": curves[True]},
        OF_VERB: fit_usage(with_verb, [OF_VERB]),
    }
    _write(record, output)


def _write(record: dict[str, Any], output: Path | None) -> None:
    if output is not None:
        text = json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n"
        output.write_text(text, "utf-8")
        print(f"{output}: {output.stat().st_size / 1e6:.2f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--output", type=Path, default=MODEL)
    parser.add_argument("--gazetteer", type=Path, help="folder of a compiled index")
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--one-of", type=int, default=1, help="learn from one document of so many")
    parser.add_argument(
        "--folds",
        type=int,
        default=FOLDS,
        help="predict so many of the folds; without any, confidence stays",
    )
    parser.add_argument("--keep-usage", action="store_true", help="train recognition and places")
    parser.add_argument("--errors", type=Path, help="write what went wrong, one JSON a line")
    arguments = parser.parse_args()
    begin = time.monotonic()
    gazetteer = Gazetteer(arguments.gazetteer, layers=[])
    toponyms = Toponyms(gazetteer)
    documents = load(arguments.corpora, toponyms)
    documents = documents[:: arguments.one_of]
    spans = sum(len(d.spans) for d in documents)
    print(f"{len(documents)} articles, {spans} spans, {time.monotonic() - begin:.1f} s")
    for corpus in CORPORA:
        part = [d for d in documents if d.corpus == corpus]
        gold = sum(t.latitude is not None for d in part for t in d.gold.toponyms)
        found = len({(id(d), n) for d in part for n in d.gold_of if n >= 0})
        print(f"  {corpus}: {found} of {gold} located names are in the gazetteer")
    output = None if arguments.cross_validate else arguments.output
    train(
        documents, toponyms, arguments.corpora, output, arguments.errors,
        keep_usage=arguments.keep_usage, one_of=arguments.one_of, folds=arguments.folds,
    )  # fmt: skip
    print(f"{time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
