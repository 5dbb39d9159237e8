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
from collections.abc import Iterator

from geomap.errors import ArticleError
from geomap.languages.base import stated_language
from geomap.readers import decoding, front_matter
from geomap.readers.base import Part, Reader, Source
from geomap.schema.article import Article

__all__ = ["PlainReader", "decoded_text", "parse_article"]

log = logging.getLogger(__name__)


# A list of headlines, not a story that is broken into lines: so many lines at least, each of some
# length, nearly all of which begin like a sentence and do not end within one.
_FEWEST_LINES, _SHARE = 8, 0.9
_SHORTEST, _LONGEST = 15, 250


class PlainReader(Reader):
    """The reader of ``.txt`` and ``.md`` files, and of data that no other reader recognises."""

    suffixes = (".txt", ".md", ".markdown", ".text")

    def read(self, source: Source) -> Iterator[Part]:
        """The article, with title, date, source and address by its front matter and first lines.

        With `Options.each_line`, one for each line that has a letter, numbered as the lines are.
        """
        text = decoded_text(source.data(), source.shown)
        if source.options.each_line:
            for number, line in enumerate(text.splitlines(), start=1):
                if any(map(str.isalpha, line)):
                    yield parse_article(line.strip(), article=source.name(number))
            return
        if _is_list_of_headlines(text):
            log.warning(
                "%s: looks like one headline a line: --each-line reads each as an article",
                source.shown,
            )
        yield parse_article(text, article=source.article)


def _is_list_of_headlines(text: str) -> bool:
    lines = text.strip().splitlines()
    if len(lines) < _FEWEST_LINES or not all(_SHORTEST <= len(line) <= _LONGEST for line in lines):
        return False
    begun = sum(line[0].isupper() or not line[0].isalpha() for line in lines)
    ended = sum(line.rstrip()[-1] not in ",;-–—" for line in lines)
    varied = max(map(len, lines)) > 1.3 * min(map(len, lines))  # not set to one width
    return varied and min(begun, ended) >= _SHARE * len(lines)


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


def parse_article(
    text: str, *, article: str = "", title: str = "", published: str = "", language: str = ""
) -> Article:
    """Makes an article of a text that is in memory already.

    Args:
        text: The text, with or without front matter.
        article: What to call it.
        title: Its title, if known better than from the text.
        published: Its date, ISO 8601, if known better than from the text.
        language: Its language, if known better than from the text, as a code of ISO 639.

    Returns:
        The article, with whatever its front matter and first lines say.
    """
    # Halves of surrogate pairs are in no file's text, and no file could be written with them.
    text = re.sub("[\ud800-\udfff]", "\ufffd", text)
    front = front_matter.split(text)
    if front.problem:
        log.warning("%s: %s", article or "text", front.problem)
    fields = front.fields
    stated = fields.get("date", "")
    dated = front_matter.stated_date(stated)
    if stated and not dated:
        log.warning("%s: date %.40r is not understood: write 2019-09-12", article or "text", stated)
    return Article(
        article=article,
        text=text,
        body_start=front.body_start,
        title=title or fields.get("title") or front_matter.headline(text, front.body_start),
        published=published
        or dated
        or front_matter.dateline_date(text, front.body_start)
        or front_matter.date_in_name(article),
        source=fields.get("source", ""),
        url=fields.get("url", ""),
        lang=stated_language(language or fields.get("lang") or fields.get("language") or ""),
    )
