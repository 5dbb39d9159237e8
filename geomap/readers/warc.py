"""Archives of the web: ``.warc`` and ``.warc.gz`` files, an article for each page in one.

Pages that were answered with an error, other things than pages, and pages without an article are
passed over.  The date is the page's own; the day that it was archived is carried as ``archived``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from geomap.errors import ArticleError
from geomap.readers.base import MAX_BYTES, Part, Reader, Source, library
from geomap.readers.page import article_of_page, page_text

__all__ = ["WebArchiveReader"]

_PAGES = ("text/html", "application/xhtml+xml")


class WebArchiveReader(Reader):
    """The reader of ``.warc`` and ``.warc.gz`` files."""

    suffixes = (".warc", ".warc.gz")
    many = True
    extra, needs = "warc", ("warcio", "trafilatura")

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as a record of an archive does."""
        return head.startswith(b"WARC/")

    def read(self, source: Source) -> Iterator[Part]:
        """The articles in the pages, numbered as the pages are, in the order of the archive."""
        records = library("warcio.archiveiterator", self.extra)
        errors = library("warcio.exceptions", self.extra)
        library("trafilatura", self.extra)
        source.file.seek(0)
        pages = 0
        try:
            for record in records.ArchiveIterator(source.file):
                if not _is_page(record):
                    continue
                pages += 1
                data = record.content_stream().read(MAX_BYTES + 1)
                url = record.rec_headers.get_header("WARC-Target-URI") or ""
                if len(data) > MAX_BYTES:
                    yield ArticleError(f"page {pages}: is too large for one article: {url[:100]}")
                    continue
                try:
                    article = article_of_page(page_text(data), source.name(pages), url)
                except ArticleError:
                    continue  # a page of links, as the front page is
                day = (record.rec_headers.get_header("WARC-Date") or "")[:10]
                archived = (("archived", day),) if day else ()
                yield replace(article, carried=(*article.carried, *archived))
        except (errors.ArchiveLoadFailed, EOFError, OSError, ValueError) as error:
            reason = str(error).strip().partition("\n")[0][:120]
            raise ArticleError(
                f"is damaged after {pages} pages ({reason}): get it again"
            ) from error
        if not pages:
            raise ArticleError("has no page of the web in it")


def _is_page(record: Any) -> bool:
    """Whether a record is a page that a server answered with."""
    if record.rec_type not in ("response", "resource", "conversion"):
        return False
    head = record.http_headers or record.rec_headers
    kind = (head.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    return kind in _PAGES and status == "200"
