"""Documents of office programs: the article that their paragraphs make."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, BinaryIO

from geomap.errors import ArticleError
from geomap.readers.front_matter import date_in_name, dateline_date, headline
from geomap.readers.packed import member, opened
from geomap.readers.xml import parse
from geomap.schema.article import Article

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["article_of_document", "document_of"]

_MOST_BYTES = 100_000_000  # of a document's XML, mostly marks


def document_of(
    file: BinaryIO, text: str, properties: str, what: str
) -> tuple[Element, Element | None]:
    """The XML of a document's text, and that of its properties if it has them.

    Args:
        file: The document, an archive.
        text: The name of the text in it.
        properties: The name of the properties in it.
        what: What the document should be, for a message.

    Raises:
        ArticleError: It is none, or larger than what is read.
    """
    with opened(file) as archive:
        body = member(archive, text, _MOST_BYTES)
        if not body:
            raise ArticleError(f"is no {what}, whatever its name says: save it again")
        about = member(archive, properties, _MOST_BYTES)
    return parse(body, what), parse(about) if about else None


def article_of_document(
    article: str, paragraphs: Iterable[str], title: str, author: str
) -> Article:
    """The article of a document.

    Args:
        article: What it is called.
        paragraphs: The texts of the paragraphs.
        title: As the document's properties have it.
        author: The same.

    Raises:
        ArticleError: There is no text in it.
    """
    text = "\n\n".join(stripped for p in paragraphs if (stripped := p.strip()))
    if not any(c.isalnum() for c in text):
        raise ArticleError("is empty: there is no text in it")
    return Article(
        article,
        text,
        title=headline(text) or title,
        published=dateline_date(text) or date_in_name(article),
        carried=(("author", author),) if author else (),
    )
