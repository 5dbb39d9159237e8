"""Pages and feeds into files: each address is fetched, read and saved, and never a second time."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from geomap.errors import ArticleError
from geomap.fetching.client import Client, Page, address_of, is_public
from geomap.fetching.saved import Folder
from geomap.readers.base import HEAD, Source, library, reader_for, reader_of_data, suffix_of
from geomap.readers.markup import is_page
from geomap.readers.page import article_of_page, page_text
from geomap.schema.article import Article

__all__ = ["Fetched", "Fetcher"]

log = logging.getLogger(__name__)

_FEED_KINDS = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
_TEXT_KINDS = ("text/plain", "text/markdown")

Outcome = Literal["saved", "known", "failed"]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of an address.

    Attributes:
        url: The address.
        outcome: ``saved``, ``known`` (it is in the folder already) or ``failed``.
        path: The file that it was saved to, if it was.
        reason: Why it was not, if it failed.
    """

    url: str
    outcome: Outcome
    path: Path | None = None
    reason: str = ""


class Fetcher:
    """Fetches addresses into a folder.

    Args:
        client: What asks servers.
        into: The folder.
    """

    def __init__(self, client: Client, into: Path) -> None:
        self._client, self._folder = client, Folder(into)
        self._feeds: dict[str, Page] = {}

    def fetch(self, addresses: Iterable[str]) -> Iterator[Fetched]:
        """Fetches pages, and the pages that feeds among the addresses list.

        Yields:
            What became of each page.  One that fails does not keep from fetching the others.
        """
        for text in addresses:
            yield from self._fetch(text)

    def watch(self, addresses: list[str], pause: Callable[[], bool]) -> Iterator[Fetched]:
        """Fetches new pages again and again, pausing after each round, until that says to stop.

        What is in the folder already is told of in the first round only.
        """
        first = True
        while True:
            for fetched in self.fetch(addresses):
                if first or fetched.outcome != "known":
                    yield fetched
            first = False
            if not pause():
                return

    def _fetch(self, text: str, feed: Page | None = None) -> Iterator[Fetched]:
        """What became of the page at an address, or of those that a feed there lists.

        Args:
            text: The address.
            feed: The feed that lists it, if one does; what it leads to is not taken for a feed.
        """
        url = text
        try:
            url = address_of(text)
            if url in self._folder:
                yield Fetched(url, "known")
                return
            seen = self._feeds.get(url)
            from_public = feed is not None and is_public(feed.url)
            page = self._client.get(url, from_public=from_public, seen=seen)
            if feed is not None or not _is_feed(page):
                yield self._saved(page, url)
                return
            self._feeds[url] = page
            for link in _links(page) if page is not seen else ():
                yield from self._fetch(link, page)
        except ArticleError as error:
            yield Fetched(url, "failed", reason=str(error))

    def _saved(self, page: Page, url: str) -> Fetched:
        """What becomes of a page that was fetched."""
        article = _article(page)
        path = self._folder.save(replace(article, url=_own(article.url, page.url)), url)
        return Fetched(url, "saved", path) if path else Fetched(url, "known")


def _links(feed: Page) -> list[str]:
    """The addresses that a feed lists, the newest last, as feeds begin with them."""
    feedparser = library("feedparser", "fetch")
    links = [str(entry.get("link") or "") for entry in feedparser.parse(feed.data).entries]
    return [link for link in dict.fromkeys(reversed(links)) if link]


def _is_feed(page: Page) -> bool:
    if page.kind in _FEED_KINDS:
        return True
    reader = reader_for("", page.data[:HEAD])
    return reader is not None and ".rss" in reader.suffixes


def _own(stated: str, url: str) -> str:
    """The address that a page says is its own, unless that is another site's."""
    try:
        own = address_of(stated)
    except ArticleError:
        return url
    return stated if urlsplit(own).hostname == urlsplit(url).hostname else url


def _article(page: Page) -> Article:
    """The article of a page, as Markdown; of another kind of file, its text."""
    if page.kind in ("text/html", "application/xhtml+xml") or is_page(page.data[:HEAD]):
        html = page_text(page.data, page.charset)
        article = article_of_page(html, "", page.url, markdown=True)
    else:
        suffix = suffix_of(urlsplit(page.url).path)
        reader = reader_for(suffix, page.data[:HEAD])
        if reader is None and page.kind in _TEXT_KINDS:
            reader = reader_of_data(page.data)
        if reader is None:
            raise ArticleError(f"is of no kind that is read ({page.kind or 'unknown'})")
        name = urlsplit(page.url).path.rpartition("/")[2]
        parts = list(reader.read(Source.of(page.data, name, page.url)))
        found = [part for part in parts if isinstance(part, Article)]
        if len(found) != 1:
            raise ArticleError(f"holds {len(found)} articles: save the file itself")
        article = found[0]
    host = urlsplit(page.url).hostname or ""
    return replace(article, source=article.source or host.removeprefix("www."))
