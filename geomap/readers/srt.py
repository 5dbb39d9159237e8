"""Subtitles: the spoken text of a film or a broadcast, from SubRip files.

::

    12
    00:01:04,120 --> 00:01:07,800
    <i>Police have raided an office
    in the city of Perm.</i>

The article's text is what is said, line by line, without the cues' numbers, times and marks; so
offsets count that text and not the file's.  It has no title, and the date of the file's name.
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

__all__ = ["SubtitleReader"]

# The line with a cue's times, after which a place on the screen may stand; the number before it.
_CUE = re.compile(rf"(?:^[ \t]*\d+[ \t]*\n)?^[ \t]*{TIME}[ \t]*-->[ \t]*{TIME}.*$", re.MULTILINE)
_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?\s*\d+[ \t]*\r?\n[ \t]*" + TIME.encode() + rb"[ \t]*-->")


class SubtitleReader(Reader):
    """The reader of ``.srt`` files."""

    suffixes = (".srt",)

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin with a cue's number and times."""
        return _HEAD.match(head) is not None

    def read(self, source: Source) -> Iterator[Part]:
        """The article that the cues' texts make, in the order of the file."""
        text = re.sub(r"\r\n?", "\n", decoded_text(source.data(), source.shown))
        cues = _CUE.split(text)[1:]
        if not cues:
            raise ArticleError("has no subtitles: no line with times, as 00:01:04,120 --> ...")
        published = date_in_name(source.article)
        yield Article(source.article, said(cues), published=published)
