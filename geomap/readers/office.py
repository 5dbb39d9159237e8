"""Documents of office programs: the article that their paragraphs make."""

from __future__ import annotations

from collections.abc import Iterable

from geomap.errors import ArticleError
from geomap.readers.front_matter import date_in_name, dateline_date, headline
from geomap.schema.article import Article

__all__ = ["article_of_document"]


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
