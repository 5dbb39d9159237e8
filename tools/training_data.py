"""Annotated articles as training data: their spans, what was seen of them, and their labels."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from marked import MarkedText, read_sentences
from own_stories import read_stories

from geomap.evaluation import GoldArticle, read_corpus
from geomap.evaluation.corpora import GoldToponym
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

TITLE, TRUECASE = False, True
"""How the front end prepares what the models learn from; parsing has both.

Titles stay out: the corpora's texts begin with theirs, where they have any.
"""

OWN, TWEETS, SENTENCES = "own", "idrisi_en", "sentences"
"""What is learned from besides: the project's stories, tweets on disasters, and the project's
single sentences, of which the recogniser alone learns, as nothing tells where their places are."""

WEIGHT_OF = {TWEETS: 0.5, SENTENCES: 0.5}
"""What a span of them weighs for the recogniser, 1 where nothing is said."""

TITLED_WEIGHT = 0.3
"""What one weighs in the beginning of an article in the capitals of headlines."""

TWEETS_OF_ONE = 80
"""So many tweets of one disaster: they name the same few places."""

HEADLINES = 30, 3
"""Words of an article in the capitals of headlines, line by line, and one article of so many."""

# Which corpora annotate words derived from names ("Russian") with coordinates.
WITH_DEMONYMS = ("lgl", "gwn", OWN, SENTENCES)


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
    is_titled: bool = False  # the beginning of one, in the capitals of headlines

    @property
    def weight(self) -> float:
        """What a span of it weighs for the recogniser."""
        return TITLED_WEIGHT if self.is_titled else WEIGHT_OF.get(self.corpus, 1.0)

    @property
    def is_located(self) -> bool:
        """Whether it is told where its places are."""
        return not self.is_titled and self.corpus != SENTENCES


def fold_of(corpus: str, gold: GoldArticle) -> int:
    """The fold of an article: a newspaper, and the tweets on a disaster, stand in one."""
    key = gold.domain if corpus in ("lgl", TWEETS) else gold.doc_id
    return hashlib.blake2b(f"{corpus}:{key}".encode(), digest_size=4).digest()[0] % FOLDS


def load(folder: Path, toponyms: Toponyms, corpora: Sequence[str] = CORPORA) -> list[Document]:
    """The documents of the corpora."""
    return [
        document_of(corpus, gold, toponyms)
        for corpus in corpora
        for gold in read_corpus(folder / f"{corpus}.jsonl")
    ]


def load_besides(folder: Path, documents: Iterable[Document], toponyms: Toponyms) -> list[Document]:
    """What is learned from besides the corpora.

    Args:
        folder: Where the tweets lie.
        documents: The documents of the corpora, some of which begin like headlines once more.
        toponyms: The gazetteer's names.
    """
    found = [document_of(OWN, gold, toponyms) for gold in read_stories(held=False)]
    of_one: dict[str, int] = {}
    for gold in sorted(read_corpus(folder / f"{TWEETS}.jsonl"), key=_shuffled):
        of_one[gold.domain] = of_one.get(gold.domain, 0) + 1
        if of_one[gold.domain] <= TWEETS_OF_ONE:
            found.append(document_of(TWEETS, gold, toponyms))
    found += [document_of(SENTENCES, _marked(text), toponyms) for text in read_sentences()]
    for number, document in enumerate([*documents, *found]):
        if document.corpus != SENTENCES and number % HEADLINES[1] == 0:
            found.append(titled(document, toponyms))
    return found


def titled(document: Document, toponyms: Toponyms) -> Document:
    """The beginning of a document in the capitals of headlines."""
    words, gold = document.words, document.gold
    last = min(HEADLINES[0], len(words.ends)) - 1
    end = words.ends[last] if last >= 0 else 0
    text = _WORD.sub(_capitalised, gold.text[:end])
    inside = tuple(replace(g, phrase=text[g.start : g.end]) for g in gold.toponyms if g.end <= end)
    made = document_of(document.corpus, replace(gold, text=text, toponyms=inside), toponyms)
    return replace(made, fold=document.fold, is_titled=True)


_WORD = re.compile(r"[^\W\d_][\w'’]*")

_SMALL = frozenset("a an and as at but by for from in of on or over the to with".split())


def _capitalised(match: re.Match[str]) -> str:
    word = match[0]
    return word if word in _SMALL else word[0].upper() + word[1:]


def _marked(text: MarkedText) -> GoldArticle:
    """A marked sentence as an annotated article; where its places lie, nobody says."""
    names = tuple(
        GoldToponym(
            name.start, name.end, text.text[name.start : name.end], None, None, None, name.role
        )
        for name in text.names
    )
    return GoldArticle(text.key, "", text.text, "", names)


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
        if located or (matched and corpus in (OWN, SENTENCES)):
            labels.append(1)
        elif (matched and gold.toponyms[matched[0]].kind not in (
            "Non_Lit_Expression", "Non_Toponym", "Literal_Expression",
        )) or (demonym and corpus not in WITH_DEMONYMS):  # fmt: skip
            labels.append(-1)
        elif corpus == TWEETS and "#" in told[max(told.rfind(" ", 0, span.start), 0) : span.start]:
            labels.append(-1)  # few of the names in hashtags are annotated
        else:
            labels.append(0)
        gold_of.append(located[0] if located else -1)
    return labels, gold_of
