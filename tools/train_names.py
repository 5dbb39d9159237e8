"""Train the models of names of the languages that have lists of words (``marks.toml``).

    python tools/train_names.py                        # cross-validates on our own texts
    python tools/train_names.py --write                # writes the models
    python tools/train_names.py --language de --show 30

A model is taught by texts of its language with all they say, and by those of all others with what
is of no language (see `geomap.recognition.list_features`).  Our own texts are the stories of
``corpus/LANGUAGE`` and the sentences of ``corpus/sentences``; ``--corpora`` names folders with
others, ``*.jsonl`` as ``tools/train_sequence.py`` takes them.  The held half
of the stories is left out: the tests measure by it (``tests/integration/test_languages.py``).
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pycrfsuite
from stories import is_held_out, read_stories

from geomap.gazetteer import Gazetteer, NameKind
from geomap.gazetteer.lexicon import Toponyms
from geomap.languages.base import load_language
from geomap.languages.sequence import SequenceLanguage
from geomap.recognition.list_features import (
    is_of_any_language,
    list_features,
    with_own,
    without_peoples,
)
from geomap.recognition.prepare import prepare
from geomap.recognition.sequence import MODEL, stretches
from geomap.recognition.sequence_features import sentence_bounds
from geomap.schema.article import Article

HELD = "held"
ROOT = Path(__file__).parents[1]
LANGUAGES = ("de", "es", "fr", "it", "nl", "pt", "tr", "ar", "zh")
SETTINGS = {"c1": 0.15, "c2": 0.02, "max_iterations": 65, "feature.minfreq": 2}
OWN_TIMES = 3
"""So often a text of our own in the language counts as much as one of another, or of a corpus."""

Pair = tuple[int, int]
_NAME = re.compile(r"\[([^\]]*)\](?:\(\w+ (\w+)[^)]*\))?|\{([^}]*)\}(?:\([^)]*\))?")


@dataclass(frozen=True)
class Text:
    """A text with the places of its names.

    Attributes:
        corpus: What it is of.
        language: The code of its language.
        text: What it says.
        names: Where the names of places in it begin and end.
        loose: Where words stand that are neither wanted nor wrong (demonyms).
    """

    corpus: str
    language: str
    text: str
    names: frozenset[Pair]
    loose: frozenset[Pair] = frozenset()


def marked(corpus: str, language: str, text: str) -> Text:
    """A text whose names are in brackets, as stories and sentences have them."""
    plain: list[str] = []
    names: set[Pair] = set()
    loose: set[Pair] = set()
    at = 0
    length = 0
    for found in _NAME.finditer(text):
        plain.append(text[at : found.start()])
        length += len(plain[-1])
        said = found[1] if found[1] is not None else found[3]
        if found[1] is not None:
            kept = loose if found[2] == "demonym" else names
            kept.add((length, length + len(said)))
        plain.append(said)
        length += len(said)
        at = found.end()
    plain.append(text[at:])
    return Text(corpus, language, "".join(plain), frozenset(names), frozenset(loose))


def sentences() -> Iterator[Text]:
    """The sentences of ``corpus/sentences``, one a text."""
    for path in sorted((ROOT / "corpus" / "sentences").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and line[0] != "#":
                yield marked("sentences", path.stem, line)


def stories(folder: Path) -> Iterator[Text]:
    """The stories of a corpus's folder; those of the held half are of the corpus ``held``."""
    for story in read_stories(folder):
        names = {(m.start, m.end) for m in story.mentions if m.role != "demonym"}
        loose = {(m.start, m.end) for m in story.mentions if m.role == "demonym"}
        kind = HELD if is_held_out(story) else "stories"
        yield Text(kind, story.lang, story.text, frozenset(names), frozenset(loose))


def corpus(path: Path) -> Iterator[Text]:
    """The articles of a file of JSON lines."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        names: set[Pair] = set()
        loose: set[Pair] = set()
        for name in record.get("toponyms", ()):
            kind = name.get("kind") or ""
            pair = name["start"], name["end"]
            if name.get("demonym") or kind in ("Demonym", "Language", "Homonym"):
                loose.add(pair)
            elif not (kind.endswith("_Expression") or kind == "Non_Toponym"):
                names.add(pair)
        inner = {p for p in names for o in names if o != p and o[0] <= p[0] and p[1] <= o[1]}
        code, text = record.get("lang") or "en", record["text"]
        yield Text(path.stem, code, text, frozenset(names - inner), frozenset(loose))


@dataclass(frozen=True)
class Example:
    """A text with the features and labels of its words."""

    text: Text
    offsets: list[Pair]
    bounds: list[Pair]
    features: list[list[str]]
    labels: list[str]
    spans: dict[Pair, Pair]

    @property
    def listed(self) -> set[Pair]:
        """Where the gazetteer's names begin and end."""
        return set(self.spans.values())

    def span(self, first: int, last: int) -> Pair:
        """Where the name of a first and a last word begins and ends."""
        return self.spans.get((first, last)) or (self.offsets[first][0], self.offsets[last][1])


def example(text: Text, toponyms: Toponyms) -> Example:
    """A text as a model sees it."""
    article = Article("", text.text, lang=toponyms.language.code)
    prepared = prepare(article, toponyms, title=False, as_meant=False)
    words = prepared.words
    offsets = list(zip(words.starts, words.ends, strict=True))
    labels = ["O"] * len(offsets)
    demonyms = {
        (span.start, span.end)
        for span in without_peoples(words, prepared.spans)
        if span.toponym.best_kind == NameKind.DEMONYM
    }
    text = replace(text, names=text.names - demonyms, loose=text.loose | demonyms)
    for begin, end in text.names:
        inside = [n for n, (s, e) in enumerate(offsets) if s < end and e > begin]
        for n in inside:
            labels[n] = "B" if n == inside[0] else "I"
    return Example(
        text,
        offsets,
        sentence_bounds(words),
        with_own(list_features(words, prepared.spans)),
        labels,
        {(span.first, span.last): (span.start, span.end) for span in prepared.spans},
    )


def train(own: list[Example], others: list[Example], path: Path) -> None:
    """Writes the model of a language."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for made, times in ((own, OWN_TIMES), (others, 1)):
        for one in made:
            is_ours = one.text.corpus in ("stories", "sentences")
            for begin, end in one.bounds:
                features = one.features[begin:end]
                if made is others:
                    features = [list(filter(is_of_any_language, word)) for word in features]
                for _ in range(times if is_ours else 1):
                    trainer.append(features, one.labels[begin:end])
    trainer.train(str(path))


def found_in(one: Example, tagger: Any) -> set[Pair]:
    """Where the names that a model finds in a text begin and end."""
    return {
        one.span(begin + first, begin + last)
        for begin, end in one.bounds
        for first, last in stretches(tagger.tag(one.features[begin:end]))
    }


def tally(one: Example, found: set[Pair]) -> Counter[str]:
    """How many names of a text were found, were wrong and were missed, by exact span."""
    gold = one.text.names
    wrong = {
        pair
        for pair in found - gold
        if not any(b < pair[1] and pair[0] < e for b, e in one.text.loose)
    }
    return Counter(
        right=len(found & gold),
        wrong=len(wrong),
        missed=len(gold - found),
        listed=len(gold & one.listed),
    )


def show(name: str, c: Counter[str]) -> None:
    """Prints precision, recall and F1."""
    right, wrong, missed = c["right"], c["wrong"], c["missed"]
    print(
        f"{name:24} P {right / max(right + wrong, 1):.3f} R {right / max(right + missed, 1):.3f} "
        f"F1 {2 * right / max(2 * right + wrong + missed, 1):.3f} of {right + missed:,} names, "
        f"{c['listed'] / max(right + missed, 1):.3f} in the gazetteer",
        flush=True,
    )


def main() -> None:
    """Trains or cross-validates."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--language", nargs="*", default=list(LANGUAGES))
    parser.add_argument("--corpora", type=Path, nargs="*", default=[])
    parser.add_argument("--stories", type=Path, default=ROOT / "corpus")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--most", type=int, default=400, help="texts of each other corpus")
    given = parser.parse_args()
    gazetteer = Gazetteer()
    texts = [*sentences(), *stories(given.stories)]
    for folder in given.corpora:
        for path in [folder] if folder.is_file() else sorted(folder.glob("*.jsonl")):
            texts += list(corpus(path))[: given.most]
    with tempfile.TemporaryDirectory() as folder:
        english = Path(folder, "en")
        english.mkdir()
        marks = Path(__file__).with_name("english_marks.toml").read_text(encoding="utf-8")
        (english / "marks.toml").write_text(marks, encoding="utf-8")
        toponyms = {"en": Toponyms(gazetteer, SequenceLanguage("en", english))}
        for code in {*given.language, *LANGUAGES}:
            toponyms[code] = Toponyms(gazetteer, load_language(code))
        texts = [t for t in texts if t.language in toponyms and t.corpus != HELD]
        made = [example(text, toponyms[text.language]) for text in texts]
        print(Counter((one.text.corpus, one.text.language) for one in made), flush=True)
        for code in given.language:
            own = [one for one in made if one.text.language == code]
            others = [one for one in made if one.text.language != code]
            if given.write:
                target = load_language(code).folder / MODEL
                train(own, others, target)
                print(f"{code}: {target.stat().st_size:,} bytes", flush=True)
                continue
            total: dict[str, Counter[str]] = {}
            slips: dict[str, Counter[str]] = {"wrong": Counter(), "missed": Counter()}
            for fold in range(given.folds):
                path = Path(folder, f"{code}{fold}.crfsuite")
                train([one for n, one in enumerate(own) if n % given.folds != fold], others, path)
                tagger = pycrfsuite.Tagger()
                tagger.open(str(path))
                for one in own[fold :: given.folds]:
                    found = found_in(one, tagger)
                    total.setdefault(one.text.corpus, Counter()).update(tally(one, found))
                    text, gold = one.text.text, one.text.names
                    slips["wrong"].update(text[b:e] for b, e in found - gold - one.text.loose)
                    slips["missed"].update(text[b:e] for b, e in gold - found)
            for name, counts in sorted(total.items()):
                show(f"{code} {name}", counts)
            for name, counter in slips.items():
                if given.show:
                    print(
                        "  ",
                        name,
                        "; ".join(f"{t} {n}" for t, n in counter.most_common(given.show)),
                    )


if __name__ == "__main__":
    main()
