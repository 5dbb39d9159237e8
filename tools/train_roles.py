"""Train the models of roles again, and leave the rest of the model as it is.

    python tools/train_roles.py CORPORA                  # writes geomap/languages/en/model.json
    python tools/train_roles.py CORPORA --only verb      # the model of a given verb alone

The questions whether something happened at a place and whether the place itself is meant, and where
the event of a given verb was, are learned anew; whether a name that the gazetteer lacks is a
place's is kept.  Articles are recognised by the shipped model.  ``tools/train.py`` trains it all.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from standoff_events import is_kept
from training_data import load
from training_marked import marked_examples, standoff_answers
from training_usage import article_examples, fit_usage, sentence_examples

from geomap.evaluation.events import read_events
from geomap.events.event_places import OF_VERB
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.models.ensemble import MODEL
from geomap.recognition.prepare import Prepared
from geomap.recognition.recogniser import Recogniser
from geomap.roles.classifier import EVENT, LITERAL, PLACE
from geomap.roles.features import WINDOWS
from geomap.roles.scores import SCORE_MEASURES
from geomap.schema.article import Article

LEARNED = [EVENT, LITERAL]

WITH_ROLES = ("gwn", "lgl", "geovirus", "tud")
"""Corpora to whose names we gave roles."""


def with_place(learned: dict[str, Any], old: dict[str, Any], moved: int) -> dict[str, Any]:
    """The record of the learned questions, with that of unlisted names from an old record.

    Args:
        learned: The record of `LEARNED`.
        old: The old record, whose first question is kept.
        moved: By how many columns the measures have moved that do not depend on scores.
    """
    count, heads = len(old["heads"]), [PLACE, *LEARNED]
    at = old["heads"].index(PLACE)
    clues = {
        key: [old["clues"].get(key, [0.0] * count)[at], *learned["clues"].get(key, [0.0, 0.0])]
        for key in sorted({*learned["clues"], *old["clues"]})
    }
    windows = {}
    for word in sorted({*learned["windows"], *old["windows"]}):
        before = old["windows"].get(word, [0.0] * (count * len(WINDOWS)))
        after = learned["windows"].get(word, [0.0] * (len(LEARNED) * len(WINDOWS)))
        windows[word] = [
            weight
            for where in range(len(WINDOWS))
            for weight in (before[where * count + at], *after[where * 2 : where * 2 + 2])
        ]
    trees = dict(old["trees"][PLACE])
    trees["features"] = [
        [column if column < _OLD_SCORES else column + moved for column in row]
        for row in trees["features"]
    ]
    return {
        "heads": heads,
        "clues": {key: weights for key, weights in clues.items() if any(weights)},
        "windows": {word: weights for word, weights in windows.items() if any(weights)},
        "bias": [old["bias"][at], *learned["bias"]],
        "trees": {PLACE: trees, **learned["trees"]},
        "networks": learned["networks"],
        "score_measures": old.get("score_measures", _OLD_SCORES) + moved,
    }


_OLD_SCORES = 5  # measures of scores that all models of usage have


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--output", type=Path, default=MODEL)
    parser.add_argument("--only", choices=("roles", "verb"))
    arguments = parser.parse_args()
    toponyms = Toponyms(Gazetteer(layers=[]))
    recogniser = Recogniser(toponyms)
    events = read_events(arguments.corpora / "events.jsonl")
    record: dict[str, Any] = json.loads(MODEL.read_bytes())
    if arguments.only != "verb":
        documents = [
            document
            for document in load(arguments.corpora, toponyms, WITH_ROLES)
            if not is_kept(document.corpus, document.gold.doc_id)
        ]
        for document in documents:
            article = Article(document.gold.doc_id, document.gold.text)
            seen = Prepared(article, 0, document.words, document.around, document.spans)
            document.probabilities = recogniser.score(seen)
        examples = article_examples(documents, standoff_answers)
        examples += sentence_examples(events, recogniser, with_verb=False)
        examples += marked_examples(recogniser)
        old = record["usage"]
        moved = len(SCORE_MEASURES) - int(old.get("score_measures", _OLD_SCORES))
        record["usage"] = with_place(fit_usage(examples, LEARNED), old, moved)
    if arguments.only != "roles":
        given = sentence_examples(events, recogniser, with_verb=True)
        record[OF_VERB] = fit_usage(given, [OF_VERB])
    text = json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n"
    arguments.output.write_text(text, "utf-8")
    print(f"{arguments.output}: {arguments.output.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
