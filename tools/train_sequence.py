"""Train the models of names and roles of a language, from a folder of annotated corpora.

    python tools/train_sequence.py ru CORPORA                    # writes the language's models
    python tools/train_sequence.py ru CORPORA --cross-validate   # prints scores, writes nothing

CORPORA holds ``*.jsonl`` files, an article a line: ``lang``, ``text``, and ``toponyms`` with
``start`` and ``end``; roles are learned of those that have ``events`` with ``places``.  Our own
stories in the language are added.  Of names within one another the inner one is learned ("the
centre of Moscow", "the airport of Kazan"), as in our stories; the scores count both.  Adjectives
of places have a label of their own (A), names B and I.  Where a
corpus does not annotate adjectives of places (``--adjectives`` names those that do), those in small
letters that the gazetteer knows are learned as names all the same, so that all corpora agree.
Needs the extra of the language.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pycrfsuite
from sequence_roles import (
    RoleExample,
    of_stories,
    role_example,
    score_roles,
    show_roles,
    train_roles,
)
from story_records import story_records

from geomap.gazetteer import Gazetteer, NameKind
from geomap.gazetteer.lexicon import Toponyms
from geomap.languages.base import load_language
from geomap.languages.sequence import SequenceLanguage
from geomap.recognition.prepare import prepare
from geomap.recognition.sequence import MODEL, stretches, whole_names
from geomap.recognition.sequence_features import sentence_bounds, word_features
from geomap.roles.sequence_roles import MODEL as ROLES
from geomap.schema.article import Article

SETTINGS = {"c1": 0.2, "c2": 0.02, "max_iterations": 50, "feature.minfreq": 2}
"""Those of CRFsuite: c1 and c2 weigh the size of the model's weights, of L1 and L2 norm."""

STORIES = "stories"
"""What our own stories are called, those of ``corpus/`` that are not kept for measuring."""

STORY_TIMES = 2
"""So often a story counts as much as an article of a corpus: it tells of more kinds of places."""

KIN = {"ru": "uk", "uk": "ru"}
"""Languages whose stories teach a language's roles as well: what they have of words is another's,
but not cases, parts of speech and what stands around a name.  In stories that were not learned from
precision at recall .75 was .717 for .700 in Russian, .710 for .640 in Ukrainian."""

Pair = tuple[int, int]


@dataclass(frozen=True)
class Example:
    """A document with the features and labels of its words.

    Attributes:
        corpus: The file that it is of.
        text: Its text.
        offsets: Where each of its words begins and ends.
        bounds: First word of each sentence, and that after its last.
        features: Those of each word.
        labels: The right label of each word.
        gold: Where its annotated names begin and end.
        adjectives: Where adjectives of places begin and end.
        listed: Where the gazetteer's names begin and end.
        longer: First and last word of those of several words that are no adjectives.
        roles: What it teaches of roles, None if its events are not annotated.
    """

    corpus: str
    text: str
    offsets: list[Pair]
    bounds: list[Pair]
    features: list[list[str]]
    labels: list[str]
    gold: set[Pair]
    adjectives: set[Pair]
    listed: set[Pair]
    longer: list[Pair]
    roles: RoleExample | None


def examples(folder: Path, toponyms: Toponyms, with_adjectives: list[str]) -> Iterator[Example]:
    """The documents of a folder's corpora that are in a language, and our own stories in it."""
    for path in sorted(folder.glob("*.jsonl")):
        is_annotated = any(name in path.stem for name in with_adjectives)
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if record.get("lang") == toponyms.language.code and "toponyms" in record:
                yield _example(record, path.stem, toponyms, is_annotated)
    for record in story_records(toponyms.language.code):
        yield _example(record, STORIES, toponyms, has_adjectives=True)


def _example(
    record: dict[str, Any], corpus: str, toponyms: Toponyms, has_adjectives: bool
) -> Example:
    article = Article(article="", text=record["text"], lang=record["lang"])
    prepared = prepare(article, toponyms, title=False, as_meant=False)
    words, spans = prepared.words, prepared.spans
    named = {(name["start"], name["end"]): name for name in record["toponyms"]}
    gold = set(named)
    adjectives = {pair for pair, name in named.items() if name.get("demonym")}
    learned: set[Pair] = set()
    for pair in sorted(gold, key=lambda pair: (pair[1] - pair[0], pair)):
        if not any(begin < pair[1] and pair[0] < end for begin, end in learned):
            learned.add(pair)
    if not has_adjectives:
        adjectives |= {
            (span.start, span.end)
            for span in spans
            if span.toponym.best_kind == NameKind.DEMONYM
            and words.words[span.first].islower()
            and not any(begin < span.end and span.start < end for begin, end in gold)
        }
        learned |= adjectives
    offsets = list(zip(words.starts, words.ends, strict=True))
    labels = ["O"] * len(offsets)
    for begin, end in learned:
        inside = [n for n, (s, e) in enumerate(offsets) if s < end and e > begin]
        is_adjective = (begin, end) in adjectives and len(inside) == 1
        for n in inside:
            labels[n] = "A" if is_adjective else "B" if n == inside[0] else "I"
    return Example(
        corpus,
        words.text,
        offsets,
        sentence_bounds(words),
        word_features(words, spans),
        labels,
        gold,
        adjectives,
        {(span.start, span.end) for span in spans},
        [
            (span.first, span.last)
            for span in spans
            if span.last > span.first
            and span.toponym.best_kind != NameKind.DEMONYM
            and words.words[span.first].lower() not in toponyms.language.recognition.kind_heads
        ],
        role_example(record, prepared),
    )


def kin_roles(code: str, gazetteer: Gazetteer) -> list[RoleExample]:
    """What the stories of a language's kin teach of its roles, none if it has none."""
    if code not in KIN:
        return []
    toponyms = Toponyms(gazetteer, load_language(KIN[code]))
    made = (
        _example(record, STORIES, toponyms, has_adjectives=True).roles
        for record in story_records(KIN[code])
    )
    return [one for one in made if one]


def train(made: list[Example], path: Path) -> None:
    """Writes the model that is learned from documents."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for example in made:
        for begin, end in example.bounds:
            for _ in range(STORY_TIMES if example.corpus == STORIES else 1):
                trainer.append(example.features[begin:end], example.labels[begin:end])
    trainer.train(str(path))


def found_in(example: Example, tagger: Any) -> set[Pair]:
    """Where the names that a model finds in a document begin and end."""
    found: set[Pair] = set()
    labels = [label for label in tagger.labels() if label != "O"]
    for begin, end in example.bounds:
        tagger.set(example.features[begin:end])
        listed = [
            (first - begin, last - begin)
            for first, last in example.longer
            if begin <= first and last < end
        ]

        def likely(at: int) -> float:
            return max(float(tagger.marginal(label, at)) for label in labels)

        for first, last in whole_names(stretches(tagger.tag()), listed, likely):
            found.add((example.offsets[begin + first][0], example.offsets[begin + last][1]))
    return found


def tally(example: Example, found: set[Pair], has_adjectives: bool) -> Counter[str]:
    """How many names of a document were found, were wrong and were missed, by exact span."""
    gold, adjectives = example.gold, example.adjectives
    if not has_adjectives:
        found = {pair for pair in found if pair in gold or example.text[pair[0]].isupper()}
    wanted = gold - adjectives
    bare = {pair for pair in found - adjectives if example.text[pair[0]].isupper()}
    return Counter(
        right=len(found & gold),
        wrong=len(found - gold),
        missed=len(gold - found),
        right_bare=len(bare & wanted),
        wrong_bare=len(bare - wanted),
        missed_bare=len(wanted - bare),
        listed=len(wanted & example.listed),
        names=len(wanted),
    )


def show(corpus: str, counts: Counter[str]) -> None:
    """Prints precision, recall and F1 of a corpus, with adjectives and without."""
    said = []
    for kind in ("", "_bare"):
        right, wrong, missed = (counts[f"{name}{kind}"] for name in ("right", "wrong", "missed"))
        precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
        f1 = 2 * right / max(2 * right + wrong + missed, 1)
        said.append(f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f}")
    listed = counts["listed"] / max(counts["names"], 1)
    print(
        f"{corpus:20} {said[0]}   without adjectives {said[1]}   in the gazetteer {listed:.3f}",
        flush=True,
    )


def cross_validate(
    made: list[Example],
    kin: list[RoleExample],
    folds: int,
    tries: int,
    with_adjectives: list[str],
    shown: int,
) -> None:
    """Prints how well names are found in documents that were not learned from.

    Args:
        made: The documents.
        kin: What else roles are learned from.
        folds: Parts that the documents are cut into, each of which is asked once.
        tries: Of how many of them at most.
        with_adjectives: The corpora whose adjectives are annotated.
        shown: So many slips of each sort are printed.
    """
    total: dict[str, Counter[str]] = {}
    of_roles: dict[float, Counter[str]] = {}
    slips: dict[str, Counter[str]] = {"wrong": Counter(), "missed": Counter()}
    with tempfile.TemporaryDirectory() as folder:
        for fold in range(min(folds, tries)):
            path = Path(folder, f"{fold}.crfsuite")
            train([example for n, example in enumerate(made) if n % folds != fold], path)
            tagger = pycrfsuite.Tagger()
            tagger.open(str(path))
            for example in made[fold::folds]:
                found = found_in(example, tagger)
                has_adjectives = any(name in example.corpus for name in with_adjectives)
                counts = tally(example, found, has_adjectives)
                total.setdefault(example.corpus, Counter()).update(counts)
                for name, pairs in (
                    ("wrong", found - example.gold - example.adjectives),
                    ("missed", example.gold - found),
                ):
                    slips[name].update(example.text[begin:end] for begin, end in pairs)
            _add_roles(of_roles, made, kin, fold, folds, path)
            print(f"{fold + 1} of {folds} folds, a model of {path.stat().st_size:,} bytes")
            for corpus, counts in sorted(total.items()):
                show(corpus, counts)
    show_roles(of_roles)
    for name, counter in slips.items():
        if shown:
            print(
                name, *(f"{text} {count}" for text, count in counter.most_common(shown)), sep="; "
            )


def _add_roles(
    total: dict[float, Counter[str]],
    made: list[Example],
    kin: list[RoleExample],
    fold: int,
    folds: int,
    path: Path,
) -> None:
    """Adds how well the places of events are found in the documents of a fold."""
    learned = of_stories(one.roles for n, one in enumerate(made) if n % folds != fold and one.roles)
    if learned:
        path = path.with_suffix(".roles")
        train_roles([*learned, *kin], path)
        held = of_stories(one.roles for one in made[fold::folds] if one.roles)
        for least, counts in score_roles(held, path).items():
            total.setdefault(least, Counter()).update(counts)


def main() -> None:
    """Trains or cross-validates."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("language")
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--adjectives", nargs="*", default=["nerel", STORIES])
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--folds", type=int, default=2)
    parser.add_argument("--tries", type=int, default=99, help="so many of the folds at most")
    parser.add_argument("--show", type=int, default=0, help="so many slips of each sort")
    given = parser.parse_args()
    language = load_language(given.language)
    if not isinstance(language, SequenceLanguage):
        raise SystemExit(f"{given.language}: has no model of sequences")
    gazetteer = Gazetteer()
    made = list(examples(given.corpora, Toponyms(gazetteer, language), given.adjectives))
    kin = kin_roles(given.language, gazetteer)
    print(f"{len(made)} documents, {sum(len(one.offsets) for one in made):,} words", flush=True)
    if given.cross_validate:
        cross_validate(made, kin, given.folds, given.tries, given.adjectives, given.show)
    else:
        train(made, language.folder / MODEL)
        if roles := of_stories(example.roles for example in made if example.roles):
            train_roles([*roles, *kin], language.folder / ROLES)


if __name__ == "__main__":
    main()
