"""Annotated articles as training data: their spans, what was seen of them, and their labels."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from own_stories import read_stories

from geomap.evaluation import GoldArticle, read_corpus
from geomap.gazetteer import NameKind
from geomap.gazetteer.lexicon import Toponyms
from geomap.recognition.features import clues
from geomap.recognition.matcher import Span
from geomap.recognition.prepare import prepare
from geomap.recognition.recogniser import find_containers
from geomap.schema.article import Article
from geomap.text.shape import Surroundings
from geomap.text.tokenizer import Words

FOLDS = 5

CORPORA = ("lgl", "geovirus", "gwn", "tud")

TITLE, TRUECASE = False, False
"""How the front end prepares what the models learn from; parsing has both.

The shipped models were trained without.  To train with true casing, set it here, train anew, and
drop the argument in `geomap.evaluation.gold` and `geomap.events.event_places`.  With titles the
offsets that ``train.py`` and ``training_nearby.py`` match have to be shifted as in `label`.
"""

OWN, TWEETS = "own", "idrisi_en"
"""What the ranker learns from besides: the project's stories, and tweets on disasters."""

TWEETS_OF_ONE = 40
"""So many tweets of one disaster: they name the same few places."""

# Which corpora annotate words derived from names ("Russian") with coordinates.
WITH_DEMONYMS = ("lgl", "gwn", OWN)


@dataclass
class Document:
    """An annotated article with its spans and their labels."""

    corpus: str
    gold: GoldArticle
    fold: int
    words: Words
    spans: list[Span]
    clues: list[list[str]]
    containers: list[tuple[int, int]]
    labels: list[int]  # 1 a place, 0 none, -1 not to be learned from
    gold_of: list[int]  # number of the gold name with coordinates, -1 if none
    around: Surroundings
    linear: list[float] = field(default_factory=list)
    probabilities: list[float] = field(default_factory=list)


def fold_of(corpus: str, gold: GoldArticle) -> int:
    key = gold.domain if corpus == "lgl" else gold.doc_id
    return hashlib.blake2b(f"{corpus}:{key}".encode(), digest_size=4).digest()[0] % FOLDS


def load(folder: Path, toponyms: Toponyms, corpora: Sequence[str] = CORPORA) -> list[Document]:
    """The documents of the corpora."""
    return [
        document_of(corpus, gold, toponyms)
        for corpus in corpora
        for gold in read_corpus(folder / f"{corpus}.jsonl")
    ]


def load_besides(folder: Path, toponyms: Toponyms) -> list[Document]:
    """The documents that the ranker alone learns from besides."""
    chosen = list(read_stories(held=False))
    documents = [document_of(OWN, gold, toponyms) for gold in chosen]
    of_one: dict[str, int] = {}
    for gold in sorted(read_corpus(folder / f"{TWEETS}.jsonl"), key=_shuffled):
        of_one[gold.domain] = of_one.get(gold.domain, 0) + 1
        if of_one[gold.domain] <= TWEETS_OF_ONE:
            documents.append(document_of(TWEETS, gold, toponyms))
    return documents


def load_held(toponyms: Toponyms) -> list[Document]:
    """The project's stories that are held for measuring."""
    return [document_of(OWN, gold, toponyms) for gold in read_stories(held=True)]


def _shuffled(gold: GoldArticle) -> bytes:
    return hashlib.blake2b(gold.doc_id.encode(), digest_size=8).digest()


def document_of(corpus: str, gold: GoldArticle, toponyms: Toponyms) -> Document:
    """An annotated article with its spans and their labels."""
    article = Article(gold.doc_id, gold.text, title=gold.title, source=gold.domain)
    prepared = prepare(article, toponyms, title=TITLE, truecase=TRUECASE, as_meant=False)
    words, spans, around = prepared.words, prepared.spans, prepared.around
    labels, gold_of = label(corpus, gold, spans, words.text, prepared.shift)
    return Document(
        corpus, gold, fold_of(corpus, gold), words, spans,
        [clues(span, words, around) for span in spans],
        find_containers(spans, words), labels, gold_of, around,
    )  # fmt: skip


def label(
    corpus: str, gold: GoldArticle, spans: list[Span], told: str, shift: int
) -> tuple[list[int], list[int]]:
    """Whether each span is a place's name, and the number of the gold name that it is.

    Args:
        corpus: What the corpus is called.
        gold: The annotated article.
        spans: All names of the gazetteer in it.
        told: The text that the spans stand in.
        shift: What to add to an offset in it to have it in the annotated text.
    """
    labels, gold_of = [], []
    by_text: dict[str, list[int]] = {}
    for number, toponym in enumerate(gold.toponyms):
        by_text.setdefault(toponym.phrase.casefold(), []).append(number)
    for span in spans:
        start, end = span.start + shift, span.end + shift
        if start < 0:  # in the title, where nothing is annotated
            labels.append(-1)
            gold_of.append(-1)
            continue
        text = told[span.start : span.end].casefold()
        matched = [
            number
            for number in by_text.get(text, ())
            if abs(gold.toponyms[number].start + gold.toponyms[number].end - start - end) < 20
        ]
        located = [n for n in matched if gold.toponyms[n].latitude is not None]
        demonym = span.toponym.best_kind == NameKind.DEMONYM
        if located:
            labels.append(1)
        elif (matched and gold.toponyms[matched[0]].kind not in (
            "Non_Lit_Expression", "Non_Toponym", "Literal_Expression",
        )) or (demonym and corpus not in WITH_DEMONYMS):  # fmt: skip
            labels.append(-1)
        else:
            labels.append(0)
        gold_of.append(located[0] if located else -1)
    return labels, gold_of
