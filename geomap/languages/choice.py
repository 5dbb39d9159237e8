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
from geomap.resources import PACKAGE
from geomap.schema.article import Article

__all__ = ["Unlisted", "language_of", "read_in"]

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
    """The language that an article is read in."""
    code = article.lang or DEFAULT
    return load_language(code) if code in codes() else _unlisted(code)


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
    if article.lang and article.lang not in codes():
        _tell_unknown(article.lang)
    return article


@cache
def _tell_unknown(code: str) -> None:
    """Says, once for each, that articles in a language are read by the gazetteer's names."""
    log.warning(
        "language %r is not known: of its articles only names of several words and of great places "
        "are looked for: known are %s",
        code,
        ", ".join(codes()),
    )
