"""Datelines: where a story says that it was filed, "KYIV, Ukraine —"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geomap.gazetteer import NameKind
from geomap.recognition.matcher import Span

__all__ = ["find_dateline"]

# A dash that stands by itself ends a dateline; so does the bracket of an agency before a new line.
_DATELINE = re.compile(
    r"(?P<head>[^\n]{2,100}?)(?:\s*[—–]\s*|\s+-{1,2}\s+|\s*--\s*)(?=\S)", re.MULTILINE
)
_AGENCY = re.compile(r"\([^()\n]{1,40}\)")
_MONTH = (
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
_DATE = re.compile(rf"\b(?:{_MONTH})\b|\b\d{{1,4}}(?:st|nd|rd|th)?\b", re.IGNORECASE)
_HEAD_LINES = 4


def find_dateline(text: str, begin: int, spans: Sequence[Span]) -> tuple[int, int]:
    """Where the article's dateline begins and ends; both ``begin`` if it has none.

    A dateline is the head of one of the first lines, up to a dash, in which nothing but names
    of places, an agency in brackets and a date stands.

    Args:
        text: The article's text.
        begin: Offset at which its body begins.
        spans: Its names of places, in order.
    """
    position, lines = begin, 0
    while position < len(text) and lines < _HEAD_LINES:
        line_end = text.find("\n", position)
        line_end = len(text) if line_end < 0 else line_end
        line_start = position + len(text[position:line_end]) - len(text[position:line_end].lstrip())
        if line_start < line_end:
            lines += 1
            found = _DATELINE.match(text, line_start, line_end)
            if found and _is_dateline(text, line_start, found.end("head"), spans):
                return line_start, found.end("head")
        position = line_end + 1
    return begin, begin


def _is_dateline(text: str, start: int, end: int, spans: Sequence[Span]) -> bool:
    inside = [span for span in spans if start <= span.start and span.end <= end]
    if not inside or inside[0].start != start:
        return False
    if any(span.toponym.best_kind == NameKind.DEMONYM for span in inside):
        return False
    pieces, position = [], start
    for span in inside:
        pieces.append(text[position : span.start])
        position = span.end
    pieces.append(text[position:end])
    rest = _DATE.sub("", _AGENCY.sub("", " ".join(pieces)))
    return not re.search(r"[^\W\d_]", rest)
