"""Word documents: ``.docx`` files, the text as it is accepted, without notes in the margin.

The title is that of the document's first line where it reads like a headline, else of its
properties; the date that of a dateline, a line of its own or the file's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from geomap.readers.base import Part, Reader, Source
from geomap.readers.office import article_of_document, document_of
from geomap.readers.xml import first_text, local

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["WordReader"]

# What was deleted, codes of fields, and the older form of a drawing that is there twice.
_LEFT_OUT = frozenset({"del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr"})
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


class WordReader(Reader):
    """The reader of ``.docx`` files."""

    suffixes = (".docx", ".docm")

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as an archive with a document of Word does."""
        return head.startswith(b"PK\x03\x04") and b"word/" in head

    def read(self, source: Source) -> Iterator[Part]:
        """The article, a line for each paragraph."""
        document, properties = document_of(
            source.file, "word/document.xml", "docProps/core.xml", "Word document"
        )
        paragraphs = list(_paragraphs(document))
        yield article_of_document(
            source.article,
            paragraphs,
            first_text(properties, "title"),
            first_text(properties, "creator"),
        )


def _paragraphs(root: Element) -> Iterator[str]:
    """The texts of the paragraphs, in the order of the document, those of tables too."""
    for element in _all(root):
        if local(element) == "p":
            yield "".join(_runs(element))


def _all(element: Element) -> Iterator[Element]:
    for child in element:
        if local(child) not in _LEFT_OUT:
            yield child
            yield from _all(child)


def _runs(paragraph: Element) -> Iterator[str]:
    for element in paragraph:
        name = local(element)
        if name == "p" or name in _LEFT_OUT:  # a paragraph within is one of its own
            continue
        if name == "t":
            yield element.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        else:
            yield from _runs(element)
