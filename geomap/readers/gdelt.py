"""Exports of GDELT: the titles of the articles in a file of its Global Knowledge Graph.

Such a file (``20190912120000.gkg.csv``) has 27 cells a line with tabs between and no names of
columns.  It has no texts, but the pages' titles: these are the articles.  A file of GDELT's events
has not even titles: it is said how to get the articles.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from html import unescape

from geomap.errors import ArticleError
from geomap.readers.base import Part, Reader, Source
from geomap.schema.article import Article

__all__ = ["GdeltReader"]

log = logging.getLogger(__name__)

_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)")
_GRAPH = re.compile(rb"\d{14}-T?\d+\t\d{14}\t\d+\t[^\t\n]*\t[^\t\n]*\t")
_EVENTS = re.compile(rb"\d{6,}\t(?:19|20)\d{6}\t(?:19|20)\d{4}\t(?:19|20)\d\d\t[\d.]+\t")
_TITLE = re.compile(r"<PAGE_TITLE>(.*?)</PAGE_TITLE>", re.DOTALL)
_CELLS, _ADDRESS, _SOURCE, _TONE, _EXTRAS = 27, 4, 3, 15, 26
_LONGEST_LINE = 4_000_000


class GdeltReader(Reader):
    """The reader of GDELT's own files, known by what they hold: they are called ``.csv``."""

    suffixes = ()
    many = True

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as a line of GDELT's graph or events does."""
        return bool(_GRAPH.match(head) or _EVENTS.match(head))

    def read(self, source: Source) -> Iterator[Part]:
        """The articles that the titles are, numbered as the lines."""
        if _EVENTS.match(source.head()):
            raise ArticleError(
                "is a file of GDELT's events, which has no texts: save the pages whose addresses "
                "are in its last column with geomap fetch"
            )
        untitled = 0
        lines = iter(lambda: source.file.readline(_LONGEST_LINE), b"")
        for number, line in enumerate(lines, start=1):
            cells = line.decode("utf-8", "replace").rstrip("\r\n").split("\t")
            found = _TITLE.search(cells[_EXTRAS]) if len(cells) == _CELLS else None
            title = " ".join(unescape(unescape(found[1])).split()) if found else ""
            if not any(c.isalnum() for c in title):
                untitled += 1
                continue
            day = _DAY.match(cells[1])
            yield Article(
                source.name(number),
                title,
                title=title,
                published="-".join(day.groups()) if day else "",
                source=cells[_SOURCE],
                url=cells[_ADDRESS],
                carried=(("gkg", cells[0]), ("tone", cells[_TONE].partition(",")[0])),
            )
        if untitled:
            log.warning("%s: lines without a title: %d: left out", source.shown, untitled)
