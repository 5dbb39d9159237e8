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

from geomap.errors import ArticleError
from geomap.readers.front_matter import date_in_name
from geomap.readers.plain import decoded_text
from geomap.schema.article import Article

__all__ = ["SubtitleReader"]

_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d{2}[,.]\d{1,3}"
# The line with a cue's times, after which a place on the screen may stand; the number before it.
_CUE = re.compile(rf"(?:^[ \t]*\d+[ \t]*\n)?^[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}.*$", re.MULTILINE)
_MARKS = re.compile(r"</?(?:[ibus]|font)\b[^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}", re.IGNORECASE)
_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?\s*\d+[ \t]*\r?\n[ \t]*" + _TIME.encode() + rb"[ \t]*-->")


class SubtitleReader:
    """The reader of ``.srt`` files."""

    suffixes = (".srt",)

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin with a cue's number and times."""
        return _HEAD.match(head) is not None

    def read(self, data: bytes, article: str, shown: str) -> Article:
        """The article that the cues' texts make, in the order of the file."""
        text = re.sub(r"\r\n?", "\n", decoded_text(data, shown))
        cues = _CUE.split(text)[1:]
        if not cues:
            raise ArticleError("has no subtitles: no line with times, as 00:01:04,120 --> ...")
        lines = [
            " ".join(line.split())
            for cue in cues
            for line in _MARKS.sub("", cue).splitlines()
            if line.strip()
        ]
        said = "\n".join(lines)
        if not any(c.isalnum() for c in said):
            raise ArticleError("is empty: there is no text in its subtitles")
        return Article(article, said, published=date_in_name(article.rsplit("/", 1)[-1]))
