"""Subtitles of the web: the spoken text of a video, from WebVTT files.

::

    WEBVTT

    00:01:04.120 --> 00:01:07.800 align:start
    <v Ivanova>Police have raided an office in the city of Perm.

The article's text is what is said, line by line (see `geomap.readers.cues`); notes and styles are
left out.  It has no title, and the date of the file's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from geomap.errors import ArticleError
from geomap.readers.base import Part, Reader, Source
from geomap.readers.cues import TIME, said
from geomap.readers.front_matter import date_in_name
from geomap.readers.plain import decoded_text
from geomap.schema.article import Article

__all__ = ["WebSubtitleReader"]

_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)")
_TIMES = re.compile(rf"^[ \t]*{TIME}[ \t]+-->[ \t]+{TIME}.*$", re.MULTILINE)


class WebSubtitleReader(Reader):
    """The reader of ``.vtt`` files."""

    suffixes = (".vtt",)

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as WebVTT has to."""
        return _HEAD.match(head) is not None

    def read(self, source: Source) -> Iterator[Part]:
        """The article that the cues' texts make, in the order of the file."""
        text = re.sub(r"\r\n?", "\n", decoded_text(source.data(), source.shown))
        # A block is a cue if it has a line with times; what is before that line is its name.
        blocks = re.split(r"\n[ \t]*\n+", text)
        cues = [block[times.end() :] for block in blocks if (times := _TIMES.search(block))]
        if not cues:
            raise ArticleError("has no subtitles: no line with times, as 00:01:04.120 --> ...")
        published = date_in_name(source.article)
        yield Article(source.article, said(cues), published=published)
