"""The front end: from an article to its words, their shape, and the names that stand in it.

Whatever looks at a text begins here (parsing, the places of events, evaluation and training), so
that all of them see the same.  Where a model was trained on texts that were prepared otherwise,
its caller says so by ``title`` and ``truecase``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from geomap.gazetteer.lexicon import Toponyms
from geomap.recognition.matcher import Span, find_spans
from geomap.recognition.truecase import restore_capitals
from geomap.schema.article import Article
from geomap.text.shape import Surroundings, surroundings
from geomap.text.tokenizer import Words, split_words
from geomap.text.written import Written, read_as_meant

__all__ = ["Prepared", "prepare"]

_LOOK_FOR_TITLE = 1000
"""A title that stands among so many characters of the body is a part of the text already."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text with its words, their shape, and the gazetteer's names in it, as all models see it.

    Attributes:
        article: The article, its title put before its text where it is told elsewhere.
        shift: What to add to an offset in that text, as it was written, to have it in the
            file's: 0 where the text is the file's own.
        words: The words, with the capitals that they ought to have.
        around: What was seen of them as a whole.
        spans: All names of the gazetteer in the text, by their start, the longer first.
        begins: Offset at which the article proper begins in the text as it was written.
        written: How the text was written, None if it is read just so.
        is_own: Whether the words are those of the file's own text, just as they stand there.
    """

    article: Article
    shift: int
    words: Words
    around: Surroundings
    spans: list[Span]
    begins: int = 0
    written: Written | None = None
    is_own: bool = False


def prepare(
    article: Article,
    toponyms: Toponyms,
    *,
    title: bool = True,
    truecase: bool = True,
    as_meant: bool = True,
) -> Prepared:
    """An article's words, their shape, and the names that stand in it.

    Args:
        article: The article; what lies before its ``body_start`` is not looked at.
        toponyms: The gazetteer's names, as the article's language reads them.
        title: Whether a title that is told elsewhere is read first, for what it says of the rest.
            Parsing does; the shipped models were trained, and are evaluated with given names,
            without (`geomap.evaluation.gold`, ``tools/training_data.py``).
        truecase: Whether a text in lower case gets its capitals back.  Parsing does; the shipped
            models were trained, and are evaluated with given names, without.
        as_meant: Whether accents in two parts, entities, soft hyphens and broken words are read as
            what they mean.  Where it is left out, offsets are into the text as it is.
    """
    shift, begin, is_own = 0, article.body_start, True
    if title and article.title and not _has_title(article):
        head = article.title + "\n\n"
        shift, begin = article.body_start - len(head), 0
        text = head + article.text[article.body_start :]
        article, is_own = replace(article, text=text, body_start=len(head)), False
    begins, written = article.body_start, None
    if as_meant:
        common = toponyms.language.common_words
        written = read_as_meant(
            article.text,
            lambda key: key in common or bool(toponyms.first_word(key)[0]),
        )
    if written is not None:
        article = replace(article, text=written.text, body_start=written.position(begins))
        begin, is_own = written.position(begin), False
    words = split_words(article.text, begin, toponyms.language)
    if truecase and restore_capitals(words, toponyms):
        is_own = False
    around, spans = surroundings(words), find_spans(words, toponyms)
    return Prepared(article, shift, words, around, spans, begins, written, is_own)


def _has_title(article: Article) -> bool:
    return article.title in article.text[article.body_start :][:_LOOK_FOR_TITLE]
