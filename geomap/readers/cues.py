"""Cues of subtitles: what is said in them, without marks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from geomap.errors import ArticleError

__all__ = ["TIME", "said"]

TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3}"
"""A time of a cue, for a regular expression."""

# Tags of SubRip and WebVTT (a voice's ``<v Ivanov>``, a time within a line), and SubStation's.
_MARKS = re.compile(
    rf"</?(?:[biusvc]|lang|ruby|rt|font)\b[^<>\n]{{0,200}}>|<{TIME}>|\{{\\[^{{}}\n]{{0,200}}\}}",
    re.IGNORECASE,
)


def said(cues: Iterable[str]) -> str:
    """The lines of cues one below the other, a line that comes again at once but once.

    Live captions roll: each line is shown first below and then above the next one.

    Raises:
        ArticleError: There is no text in them.
    """
    lines: list[str] = []
    for cue in cues:
        for line in unescape(_MARKS.sub("", cue)).splitlines():
            plain = " ".join(line.split())
            if plain and plain not in lines[-2:]:
                lines.append(plain)
    text = "\n".join(lines)
    if not any(c.isalnum() for c in text):
        raise ArticleError("is empty: there is no text in its subtitles")
    return text
