"""PDF files: their text layer.

A PDF of pictures alone, as a scan is, has no text: it is refused with the advice to recognise it
first.  Its title is its first line where that reads like a headline, else what the file states; its
date that of a dateline, a line of its own or the file's name: the day a PDF was made is not the day
its article was published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from geomap.errors import ArticleError
from geomap.readers.base import MAX_BYTES, Part, Reader, Source, library
from geomap.readers.front_matter import date_in_name, dateline_date, headline
from geomap.schema.article import Article

__all__ = ["PdfReader"]

_MOST_BYTES = 200_000_000  # with its pictures
_MOST_PAGES = 2000
# What programs put in a PDF's title by themselves.
_NO_TITLE = re.compile(r"(?i)microsoft word|untitled|\.(?:docx?|pdf|odt|indd|qxd|rtf|tex)\b|^\S*$")


class PdfReader(Reader):
    """The reader of ``.pdf`` files."""

    suffixes = (".pdf",)
    extra, needs = "pdf", ("pypdf",)

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as a PDF does."""
        return head.lstrip().startswith(b"%PDF-")

    def read(self, source: Source) -> Iterator[Part]:
        """The article that the pages' texts make, a blank line between pages."""
        if not self.sniff(source.head()):
            raise ArticleError("is no PDF, whatever its name says: save it as plain text")
        pypdf = library("pypdf", self.extra)
        errors = library("pypdf.errors", self.extra)
        source.data(_MOST_BYTES)  # refuses what is larger
        source.file.seek(0)
        try:
            document = pypdf.PdfReader(source.file)
            if document.is_encrypted and not document.decrypt(""):
                raise ArticleError("is encrypted: save it without a password")
            pages: list[str] = []
            size = 0
            for number, page in enumerate(document.pages):
                pages.append(_clean(page.extract_text()))
                size += len(pages[-1])
                if number >= _MOST_PAGES or size > MAX_BYTES:
                    raise ArticleError(f"is too long for one article: split it: page {number + 1}")
            stated = document.metadata.title if document.metadata else ""
        except (errors.PyPdfError, errors.DependencyError, NotImplementedError) as error:
            if "cryptography" in str(error) or isinstance(error, NotImplementedError):
                raise ArticleError("is encrypted: save it without a password") from error
            raise ArticleError(f"is a damaged PDF ({error}): get it again") from error
        text = "\n\n".join(page for page in pages if page)
        if not any(c.isalnum() for c in text):
            raise ArticleError(
                "has no text, only pictures: recognise it first, with OCR: ocrmypdf IN.pdf OUT.pdf"
            )
        stated = " ".join(str(stated or "").split())
        yield Article(
            source.article,
            text,
            title=headline(text) or ("" if _NO_TITLE.search(stated) else stated),
            published=dateline_date(text) or date_in_name(source.article),
        )


def _clean(text: str) -> str:
    """A page's text without the halves of surrogate pairs that broken fonts give."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text).replace("\0", "").strip()
