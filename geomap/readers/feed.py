"""Feeds: RSS and Atom files, an article for each entry.

===========  =====================================================================================
text         the title, and the entry's content, or its summary where that is all there is
``date``     when it was published, else when it was updated
``source``   the feed's title
``url``      the entry's link
carried      ``author``
===========  =====================================================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from geomap.errors import ArticleError
from geomap.readers.base import Part, Reader, Source, library
from geomap.readers.markup import after_prolog, plain_text
from geomap.readers.page import headed, on_one_line
from geomap.schema.article import Article

__all__ = ["FeedReader"]

_ROOT = re.compile(rb"<(?:rss|feed|(?:\w{1,20}:)?RDF)[\s>]")


class FeedReader(Reader):
    """The reader of ``.rss`` and ``.atom`` files."""

    suffixes = (".rss", ".atom", ".rdf")
    many = True
    extra, needs = "feed", ("feedparser",)

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as a feed does."""
        return _ROOT.match(after_prolog(head)) is not None

    def read(self, source: Source) -> Iterator[Part]:
        """The articles in the entries, in their order."""
        feedparser = library("feedparser", self.extra)
        data = source.data()
        if b"<!ENTITY" in data:
            raise ArticleError("defines entities, which are not read from files: save it without")
        feed = feedparser.parse(data)
        if not feed.get("version"):
            raise ArticleError("is no feed that can be read: save it again")
        if not feed.entries:
            raise ArticleError("is empty: there is no entry in the feed")
        for number, entry in enumerate(feed.entries, start=1):
            article = _article(source.name(number), entry, on_one_line(feed.feed.get("title")))
            if article is None:
                yield ArticleError(f"entry {number}: is empty: there is no text in it")
            else:
                yield article


def _article(name: str, entry: Any, source: str) -> Article | None:
    contents = [str(content.get("value") or "") for content in entry.get("content") or ()]
    body = max([*contents, str(entry.get("summary") or "")], key=len)
    title = plain_text(on_one_line(entry.get("title")))
    text = headed(title, plain_text(body))
    if not any(c.isalnum() for c in text):
        return None
    day = entry.get("published_parsed") or entry.get("updated_parsed")
    author = on_one_line(entry.get("author"))
    return Article(
        name,
        text,
        title=title,
        published=f"{day.tm_year:04}-{day.tm_mon:02}-{day.tm_mday:02}" if day else "",
        source=source,
        url=on_one_line(entry.get("link")),
        carried=(("author", author),) if author else (),
    )
