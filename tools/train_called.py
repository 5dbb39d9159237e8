"""Train what words' meanings say of names that the gazetteer lacks.

    python tools/train_called.py CORPORA [--output FILE]

What the model of usage says of such names, where it has not seen them, is weighed with the vectors
of the name and of the words beside it; the half of our own stories that is not held and GeoWebNews
teach it, LGL with half the weight.  After ``tools/train_unlisted.py``, whose kind of model it
stands upon.  Prints how good both are out of fold.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from own_stories import read_stories
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from training_data import FOLDS, OWN, document_of, load
from training_marked import standoff_answers
from training_usage import article_examples, out_of_fold

from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.languages.base import default_language
from geomap.languages.vectors import load_vectors
from geomap.models.calibration import log_odds
from geomap.recognition.prepare import Prepared
from geomap.recognition.recogniser import Recogniser
from geomap.resources import ENGLISH
from geomap.roles.called import FILE, SCALE, meanings
from geomap.roles.classifier import PLACE, PLACE_FROM
from geomap.schema.article import Article

CORPORA = ("gwn", "lgl")
LGL_WEIGHT = 0.5
STRENGTH, LENGTH = 0.1, 1000 / 3
"""Inverse strength of the penalty, and what the vectors are divided by."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--output", type=Path, default=ENGLISH / FILE)
    arguments = parser.parse_args()
    toponyms = Toponyms(Gazetteer(layers=[]))
    vectors = load_vectors(default_language())
    assert vectors is not None, "English has vectors"
    recogniser = Recogniser(toponyms)
    documents = load(arguments.corpora, toponyms, CORPORA)
    documents += [document_of(OWN, gold, toponyms) for gold in read_stories(held=False)]
    for document in documents:
        article = Article(document.gold.doc_id, document.gold.text)
        seen = Prepared(article, 0, document.words, document.around, document.spans)
        document.probabilities = recogniser.score(seen)
    examples = [one for one in article_examples(documents, standoff_answers) if one.usage.names]
    told = out_of_fold(examples, [PLACE])
    rows, answers, folds, corpora = [], [], [], []
    for one, values in zip(examples, told, strict=True):
        assert one.document is not None
        for number, answer in enumerate(one.answers[PLACE]):
            if answer >= 0:
                name = one.usage.names[number]
                (meant,) = meanings([(name.first, name.last, one.document.words)], vectors)
                rows.append([log_odds(float(values[PLACE][number])), *(meant / LENGTH)])
                answers.append(answer)
                folds.append(one.fold)
                corpora.append(one.document.corpus)
    matrix, truth, fold, corpus = (np.array(x) for x in (rows, answers, folds, corpora))
    weights = np.where(corpus == "lgl", LGL_WEIGHT, 1.0)

    def fit(part: NDArray[np.bool_]) -> Any:
        model = LogisticRegression(C=STRENGTH, max_iter=2000, tol=1e-8)
        return model.fit(matrix[part], truth[part], sample_weight=weights[part])

    after = np.zeros(len(truth))
    for number in range(FOLDS):
        if (fold == number).any():
            after[fold == number] = fit(fold != number).predict_proba(matrix[fold == number])[:, 1]
    before = 1 / (1 + np.exp(-matrix[:, 0]))
    for kind in dict.fromkeys(corpora):
        of = corpus == kind
        for label, likely in (("before", before), ("now", after)):
            found = likely[of] >= PLACE_FROM
            right = int((found & (truth[of] == 1)).sum())
            f1 = 2 * right / (found.sum() + truth[of].sum())
            loss = log_loss(truth[of], likely[of])
            print(f"{kind} {label}: {of.sum()} names, F1 {f1:.3f}, log-loss {loss:.3f}")
    model = fit(np.ones(len(truth), dtype=bool))
    record = {
        "constant": round(float(model.intercept_[0]), 6),
        "weight": round(float(model.coef_[0][0]), 6),
        "meanings": [round(float(x) * SCALE / LENGTH) for x in model.coef_[0][1:]],
    }
    arguments.output.write_text(json.dumps(record, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
