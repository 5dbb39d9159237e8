"""Pages of the web: the article in one, apart from menus, advertisements and comments.

What is the article is worked out by `trafilatura <https://trafilatura.readthedocs.io/>`_.
"""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import Any

from geomap.errors import ArticleError
from geomap.languages.base import stated_language
from geomap.readers import decoding
from geomap.readers.base import library
from geomap.readers.front_matter import date_in_name, headline
from geomap.readers.markup import has_tags, plain_text
from geomap.schema.article import Article

__all__ = ["EXTRA", "article_of_page", "headed", "on_one_line", "page_text"]

EXTRA = "html"

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD = 4096  # bytes within which a page states its encoding
# Tags; a page with more is a dump or a bomb, which to look through would take minutes: trafilatura
# takes half a millisecond a tag.  All of its text is read.
_MOST_TAGS = 40_000
_SHORT = {"MIN_EXTRACTED_SIZE": "40", "MIN_OUTPUT_SIZE": "1"}
# No date is guessed from the words of the text, and none refused because it is later than today:
# the same page gives the same date whenever it is read.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2199-12-31"}


def page_text(data: bytes, charset: str = "") -> str:
    """The text of a page's bytes, by the encoding that was told, that it states, or that it has."""
    stated = _CHARSET.search(data[:_HEAD])
    for name in (charset, stated[1].decode("ascii") if stated else ""):
        if name and not data.startswith(_MARKS):
            try:
                return data.decode(name)
            except (LookupError, UnicodeError):
                continue
    return decoding.decode(data).text


def article_of_page(html: str, article: str, url: str = "", *, markdown: bool = False) -> Article:
    """The article of a page: its own text, title, date, site and address.

    Args:
        html: The page.
        article: What the article is called.
        url: Its address, if it is known.
        markdown: Whether the text keeps links, headings and emphasis, as Markdown.

    Returns:
        The article, whose text begins with its title; its author and language are carried.

    Raises:
        ArticleError: There is no text in the page, or trafilatura is not installed.
    """
    if not any(c.isalnum() for c in html):
        raise ArticleError("is empty: there is no text in the page")
    if not has_tags(html):  # a text that is called .html
        published = date_in_name(article)
        return Article(article, html, title=headline(html), published=published, url=url)
    if html.count("<") > _MOST_TAGS:
        text = plain_text(html)
        if not any(c.isalnum() for c in text):
            raise ArticleError("is empty: there is no text in the page")
        return Article(article, text, title=headline(text), url=url)
    trafilatura = library("trafilatura", EXTRA)
    found = trafilatura.bare_extraction(
        html,
        url=url or None,
        include_comments=False,
        include_links=markdown,
        include_formatting=markdown,
        with_metadata=True,
        date_extraction_params=_DATES,
        config=_settings(),
    )
    text = (found.text if found is not None else "") or ""
    if not any(c.isalnum() for c in text):
        text = plain_text(html)
    if not any(c.isalnum() for c in text):
        raise ArticleError("is empty: there is no text in the page")
    stated = {key: on_one_line(getattr(found, key, "")) for key in ("title", "author", "date")}
    language = _language(html)
    carried = {"author": stated["author"], "language": language}
    return Article(
        article,
        headed(("# " if markdown and stated["title"] else "") + stated["title"], text),
        title=stated["title"],
        published=stated["date"] or date_in_name(article),
        source=on_one_line(getattr(found, "sitename", "") or getattr(found, "hostname", "")),
        url=on_one_line(getattr(found, "url", "")) or url,
        lang=stated_language(language),
        carried=tuple((key, value) for key, value in carried.items() if value),
    )


@cache
def _settings() -> Any:
    """Trafilatura's settings, but that a short article is one: reports of two lines are news."""
    settings = library("trafilatura.settings", EXTRA).use_config()
    for name, value in _SHORT.items():
        settings.set("DEFAULT", name, value)
    return settings


def headed(title: str, text: str) -> str:
    """A text with its title above, unless it begins with it already."""
    text = text.strip()
    bare = title.lstrip("# ")
    if not bare or text.lstrip("# ").startswith(bare):
        return text
    return f"{title}\n\n{text}"


def on_one_line(value: object) -> str:
    """A text that a library gives with single spaces and no line breaks; empty if it is none."""
    return " ".join(value.split()) if isinstance(value, str) else ""


def _language(html: str) -> str:
    """The language that a page says it is in, as ``en``; empty if it does not say."""
    stated = re.search(r"<html\b[^>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z]{2,3})\b", html[:20_000])
    return stated[1].lower() if stated else ""
