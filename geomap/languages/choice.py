"""The language that an article is read in: that which it states, that of the settings, or its own.

A language that no package adds is `Unlisted`: it has no words, and its articles are read by the
gazetteer's names alone.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import cache

from geomap.languages.base import DEFAULT, FOUND, Language, codes, load_language
from geomap.languages.detection import detected
from geomap.languages.paragraphs import foreign, without
from geomap.resources import PACKAGE
from geomap.schema.article import Article

__all__ = [
    "Unlisted",
    "foreign_parts",
    "language_of",
    "read_in",
    "readable",
    "tell_eventless",
    "tells_events",
]

log = logging.getLogger(__name__)


class Unlisted(Language):
    """A language that geomap knows no word of.

    Args:
        code: Its code of ISO 639.
    """

    recogniser = "listed"
    is_cased = False  # of some scripts; where a script has capitals, names have them
    is_known = False
    tells_roles = False

    def __init__(self, code: str) -> None:
        super().__init__(code, PACKAGE / "languages" / "unlisted")

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return _unlisted, (self.code,)


@cache
def _unlisted(code: str) -> Language:
    return Unlisted(code)


def language_of(article: Article) -> Language:
    """The language that an article is read in.

    One that lacks what it needs is read as one that geomap has no words of.
    """
    code = article.lang or DEFAULT
    return _unlisted(code) if code not in codes() or _lacks(code) else load_language(code)


def foreign_parts(article: Article) -> tuple[Article, list[tuple[int, Article]]]:
    """An article without its paragraphs in other languages, and these with where they begin.

    Those paragraphs are articles of their own, in their language; the article has spaces for them,
    so that its offsets stay.  Of languages that cannot be read no paragraph is taken out.
    """
    found = foreign(article.text, article.body_start, article.lang)
    found = [one for one in found if one.code in codes() and not _lacks(one.code)]
    if not found:
        return article, []
    parts = [
        (start, replace(article, text=article.text[start:end], body_start=0, lang=code))
        for start, end, code in found
    ]
    return replace(article, text=without(article.text, found)), parts


@cache
def tells_events(code: str) -> bool:
    """Whether events are told of articles in a language; of a code, empty for English."""
    return code in ("", *codes()) and load_language(code or DEFAULT).tells_events


@cache
def tell_eventless(code: str) -> None:
    """Says, once for each, that no events are told of articles in a language.

    Args:
        code: The language's code; empty for English.
    """
    if not tells_events(code):
        log.warning("no events are told of articles in language %r: only their places", code)


def readable() -> tuple[str, ...]:
    """The codes of the languages whose words geomap has and whose packages are installed."""
    return tuple(code for code in codes() if not _lacks(code))


@cache
def _lacks(code: str) -> str:
    """How to install what articles in a language need; empty if nothing is missing."""
    return load_language(code).lacks


def read_in(article: Article, code: str = FOUND) -> Article:
    """An article in the language that it states, else in that of a code, else in that of its text.

    Args:
        article: The article.
        code: The code of a language, or `FOUND`.
    """
    if not article.lang and code != DEFAULT:
        found = code or detected(article.text[article.body_start :])
        if found:
            article = replace(article, lang=found)
    if article.lang not in ("", DEFAULT):
        _tell_unread(article.lang)
    return article


@cache
def _tell_unread(code: str) -> None:
    """Says, once for each, that articles in a language are read by the gazetteer's names."""
    if code not in codes():
        log.warning("language %r is not known: %s; known are %s", code, _SO, ", ".join(codes()))
    elif lacks := _lacks(code):
        log.warning("articles in language %r need more: %s; without it, %s", code, lacks, _SO)


_SO = "only names of several words and of great places are looked for"
