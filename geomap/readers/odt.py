"""OpenDocument texts: ``.odt`` files, as of LibreOffice, without comments and deleted passages.

Title and date are found as in a Word document (see `geomap.readers.docx`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from geomap.readers.base import Part, Reader, Source
from geomap.readers.office import article_of_document, document_of
from geomap.readers.xml import attribute, first_text, local

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["OpenDocumentReader"]

_MOST_SPACES = 100  # that one element may stand for
_KIND = b"mimetypeapplication/vnd.oasis.opendocument.text"
_LEFT_OUT = frozenset({"tracked-changes", "annotation", "note-citation", "sequence-decls", "forms"})


class OpenDocumentReader(Reader):
    """The reader of ``.odt`` files."""

    suffixes = (".odt", ".ott")

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as an OpenDocument text does."""
        return head.startswith(b"PK\x03\x04") and _KIND in head

    def read(self, source: Source) -> Iterator[Part]:
        """The article, a line for each paragraph and heading."""
        content, properties = document_of(
            source.file, "content.xml", "meta.xml", "OpenDocument text"
        )
        paragraphs: list[str] = []
        _collect(content, paragraphs)
        author = first_text(properties, "initial-creator") or first_text(properties, "creator")
        yield article_of_document(
            source.article, paragraphs, first_text(properties, "title"), author
        )


def _collect(element: Element, paragraphs: list[str]) -> None:
    """Adds the paragraphs within an element, in the order of the document."""
    for child in element:
        name = local(child)
        if name in _LEFT_OUT:
            continue
        if name in ("p", "h"):
            paragraphs.append("".join(_texts(child)))
        else:
            _collect(child, paragraphs)


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = local(child)
        if name == "s":
            count = attribute(child, "c")
            yield " " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES)
        elif name == "tab":
            yield "\t"
        elif name == "line-break":
            yield "\n"
        elif name not in _LEFT_OUT:
            yield from _texts(child)
        yield child.tail or ""
