"""Plain text and Markdown: articles as they are, with front matter or without.

Markdown stays as it is, so offsets count the file's own text.

===========  =====================================================================================
``title``    front matter, else the first line when that reads like a headline
``date``     front matter, else a dateline or a line with the date, else the file's name
``source``   front matter
``url``      front matter
===========  =====================================================================================
"""

from __future__ import annotations

import logging
import re

from geomap.errors import ArticleError
from geomap.readers import decoding, front_matter
from geomap.schema.article import Article

__all__ = ["PlainReader", "decoded_text", "parse_article"]

log = logging.getLogger(__name__)


class PlainReader:
    """The reader of ``.txt`` and ``.md`` files, and of data that no other reader recognises."""

    suffixes = (".txt", ".md")

    def sniff(self, head: bytes) -> bool:
        """False: any text may be plain, so others are asked first."""
        return False

    def read(self, data: bytes, article: str, shown: str) -> Article:
        """The article, with title, date, source and address by its front matter and first lines."""
        return parse_article(decoded_text(data, shown), article=article)


def decoded_text(data: bytes, shown: str) -> str:
    """The text in a file's bytes; warns of bytes that could not be decoded.

    Args:
        data: The whole file.
        shown: What a message calls it.

    Raises:
        ArticleError: There is no text in it; the message doesn't name the file.
    """
    decoded = decoding.decode(data)
    if not any(c.isalnum() for c in decoded.text):
        raise ArticleError("is empty: there is no text in it")
    if decoded.damaged:
        log.warning(
            "%s: is damaged: characters that could not be decoded as %s: %d",
            shown,
            decoded.encoding.upper(),
            decoded.damaged,
        )
    return decoded.text


def parse_article(text: str, *, article: str = "", title: str = "", published: str = "") -> Article:
    """Makes an article of a text that is in memory already.

    Args:
        text: The text, with or without front matter.
        article: What to call it.
        title: Its title, if known better than from the text.
        published: Its date, ISO 8601, if known better than from the text.

    Returns:
        The article, with whatever its front matter and first lines say.
    """
    # Halves of surrogate pairs are in no file's text, and no file could be written with them.
    text = re.sub("[\ud800-\udfff]", "\ufffd", text)
    front = front_matter.split(text)
    if front.problem:
        log.warning("%s: %s", article or "text", front.problem)
    stated = front.fields.get("date", "")
    dated = front_matter.find_date(stated)
    if stated and not dated:
        log.warning("%s: date %.40r is not understood: write 2019-09-12", article or "text", stated)
    return Article(
        article=article,
        text=text,
        body_start=front.body_start,
        title=title or front.fields.get("title") or front_matter.headline(text, front.body_start),
        published=published
        or dated
        or front_matter.dateline_date(text, front.body_start)
        or front_matter.date_in_name(article.rsplit("/", 1)[-1]),
        source=front.fields.get("source", ""),
        url=front.fields.get("url", ""),
    )
