"""The language that an article is read in: the one that it states, else that of the settings."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import cache

from geomap.languages.base import DEFAULT, Language, codes, known_code, load_language
from geomap.schema.article import Article

__all__ = ["language_of", "stated_in", "stated_language"]

log = logging.getLogger(__name__)


def language_of(article: Article) -> Language:
    """The language that an article is read in."""
    return load_language(article.lang or DEFAULT)


def stated_in(article: Article, code: str) -> Article:
    """An article in the language of a code, if it states none itself.

    Args:
        article: The article.
        code: The code of a language that there is.
    """
    return article if article.lang or code == DEFAULT else replace(article, lang=code)


def stated_language(stated: str) -> str:
    """The code of the language that an article states, empty if there is none of that name."""
    code = known_code(stated) if stated else ""
    if stated and not code:
        _tell_unknown(stated.lower())
    return code


@cache
def _tell_unknown(stated: str) -> None:
    """Says, once for each, that articles in a language are read as those that state none."""
    log.warning(
        "language %.40r is not known, of articles that state it: they are read as if they did not: "
        "install its package, or give one of %s",
        stated,
        ", ".join(codes()),
    )
