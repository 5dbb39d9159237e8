"""Train the model of names of an inflected language, from a folder of annotated corpora.

    python tools/train_sequence.py ru CORPORA                    # writes the language's model
    python tools/train_sequence.py ru CORPORA --cross-validate   # prints scores, writes nothing

CORPORA holds ``*_train.jsonl`` files whose articles state their language.  Names that overlap are
learned as the longer one.  Where a corpus does not annotate adjectives of places, those that the
gazetteer knows are learned as names all the same, so that all corpora agree.  Needs the extra of
the language.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pycrfsuite

from geomap.gazetteer import Gazetteer, NameKind
from geomap.gazetteer.lexicon import Toponyms
from geomap.languages.base import load_language
from geomap.languages.inflection import InflectedLanguage
from geomap.recognition.matcher import Span, find_spans
from geomap.recognition.sequence import MODEL
from geomap.recognition.sequence_features import sentence_bounds, word_features
from geomap.text.tokenizer import Words, split_words

FOLDS = 4
WITH_ADJECTIVES = ("nerel",)
"""Corpora that annotate adjectives of places, by what their documents' numbers begin with."""


@dataclass(frozen=True)
class Example:
    """A document with the features and labels of its words."""

    corpus: str
    words: Words
    spans: list[Span]
    features: list[list[str]]
    labels: list[str]
    gold: set[tuple[int, int]]
    adjectives: set[tuple[int, int]]


def examples(path: Path, language: InflectedLanguage, toponyms: Toponyms) -> list[Example]:
    """The documents of a corpus that are in a language."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["lang"] == language.code:
            found.append(_example(record, path.stem, language, toponyms))
    return found


def _example(
    record: dict[str, Any], corpus: str, language: InflectedLanguage, toponyms: Toponyms
) -> Example:
    words = split_words(record["text"], 0, language)
    spans = find_spans(words, toponyms)
    gold: set[tuple[int, int]] = set()
    adjectives: set[tuple[int, int]] = set()
    for name in sorted(record["toponyms"], key=lambda name: name["start"] - name["end"]):
        pair = name["start"], name["end"]
        if not any(begin < pair[1] and pair[0] < end for begin, end in gold):
            gold.add(pair)
            if name.get("demonym"):
                adjectives.add(pair)
    learned = set(gold)
    if not any(kind in corpus for kind in WITH_ADJECTIVES):
        for span in spans:
            if span.toponym.best_kind == NameKind.DEMONYM and not words.words[span.first][0].isupper():
                learned.add((span.start, span.end))
                adjectives.add((span.start, span.end))
    labels = ["O"] * len(words.words)
    for begin, end in sorted(learned):
        inside = [n for n, (s, e) in enumerate(zip(words.starts, words.ends)) if s < end and e > begin]
        for n in inside:
            labels[n] = "B" if n == inside[0] else "I"
    features = word_features(words, spans, language)
    return Example(corpus, words, spans, features, labels, gold, adjectives)


def train(made: list[Example], path: Path) -> None:
    """Writes the model that is learned from documents."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(
        {"c1": 0.2, "c2": 0.02, "max_iterations": 120, "feature.minfreq": 2}
    )
    for example in made:
        for begin, end in sentence_bounds(example.words):
            trainer.append(example.features[begin:end], example.labels[begin:end])
    trainer.train(str(path))


def score(made: list[Example], path: Path) -> dict[str, Counter[str]]:
    """Of each corpus how many names were found, were wrong and were missed, by exact span."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    tally: dict[str, Counter[str]] = {}
    for example in made:
        found = set()
        for begin, end in sentence_bounds(example.words):
            labels = [*tagger.tag(example.features[begin:end]), "O"]
            first = None
            for at, label in enumerate(labels):
                if first is not None and label != "I":
                    pair = (example.words.starts[begin + first], example.words.ends[begin + at - 1])
                    found.add(pair)
                    first = None
                if label == "B" or (label == "I" and first is None):
                    first = at
        gold = example.gold
        counts = tally.setdefault(example.corpus, Counter())
        annotated = any(kind in example.corpus for kind in WITH_ADJECTIVES)
        if not annotated:
            found -= example.adjectives - gold
        counts.update(right=len(found & gold), wrong=len(found - gold), missed=len(gold - found))
        bare, wanted = found - example.adjectives, gold - example.adjectives
        lower = {p for p in bare - wanted if example.words.text[p[0]].islower()}
        bare -= lower
        counts.update(
            right_bare=len(bare & wanted), wrong_bare=len(bare - wanted), missed_bare=len(wanted - bare)
        )
        reach = {(span.start, span.end) for span in example.spans}
        counts.update(listed=len(wanted & reach), names=len(wanted))
    return tally


def show(tally: dict[str, Counter[str]]) -> None:
    """Prints precision, recall and F1 of each corpus, with adjectives and without."""
    for corpus, c in tally.items():
        said = []
        for kind in ("", "_bare"):
            p = c[f"right{kind}"] / max(c[f"right{kind}"] + c[f"wrong{kind}"], 1)
            r = c[f"right{kind}"] / max(c[f"right{kind}"] + c[f"missed{kind}"], 1)
            said.append(f"P {p:.3f} R {r:.3f} F1 {2 * p * r / max(p + r, 1e-9):.3f}")
        listed = c["listed"] / max(c["names"], 1)
        print(f"{corpus:20} {said[0]}   without adjectives {said[1]}   listed {listed:.3f}", flush=True)


def main() -> None:
    """Trains or cross-validates."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("language")
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--cross-validate", action="store_true")
    given = parser.parse_args()
    language = load_language(given.language)
    if not isinstance(language, InflectedLanguage):
        raise SystemExit(f"{given.language}: is not inflected")
    toponyms = Toponyms(Gazetteer(), language)
    made = [
        example
        for path in sorted(given.corpora.glob("*_train.jsonl"))
        for example in examples(path, language, toponyms)
    ]
    print(f"{len(made)} documents", flush=True)
    if given.cross_validate:
        total: dict[str, Counter[str]] = {}
        with tempfile.TemporaryDirectory() as folder:
            for fold in range(FOLDS):
                model = Path(folder, f"{fold}.crfsuite")
                train([e for n, e in enumerate(made) if n % FOLDS != fold], model)
                part = score([e for n, e in enumerate(made) if n % FOLDS == fold], model)
                for corpus, counts in part.items():
                    total.setdefault(corpus, Counter()).update(counts)
                show(total)
        return
    train(made, language.folder / MODEL)


if __name__ == "__main__":
    main()
