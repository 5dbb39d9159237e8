"""Datelines: where reports say that they were filed, "KYIV, Ukraine —", "Dhaka, May 12:"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from geomap.gazetteer import NameKind
from geomap.languages.base import Language, default_language
from geomap.languages.words import NO_PATTERN, TimeWords
from geomap.recognition.matcher import Span
from geomap.text.tokenizer import Words

__all__ = ["find_datelines"]

# What ends a dateline: a dash that stands by itself, a colon, a stop, a bullet or bar, or the line.
_END = re.compile(
    r"(?P<dash>\s*[—–]\s*|\s+-{1,2}\s+|\s*--\s*)(?=\S)"
    r"|(?P<colon>:)\s+(?=\S)"
    r"|(?P<stop>\.)\s+(?=[\"“'‘«]?[A-ZА-ЯІЇЄҐ])"
    r"|(?P<bar>\s[•|]\s)"
    r"|(?P<line>\s*$)"
)
_LONGEST = 100  # characters of a dateline
_AGENCY = re.compile(r"\([^()\n]{1,40}\)")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_HEAD_LINES = 4
_LONGEST_HEADING = 90
_SETTLEMENT = 16  # among the classes of what a name can stand for
_COUNTRY = 1
_FEWEST_WORDS = 4  # of what is told after a colon
_STOPS = (".", "!", "?", ":", '"', "”")


def find_datelines(words: Words, spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Where the datelines of an article, or of the briefs in it, begin and end, in order.

    A dateline is the head of a line in which nothing but names of places, an agency in brackets
    and a date stands, up to a dash, a colon or a stop, or a line of its own below the title.  One
    is looked for in the first lines, and others under the headings of later briefs, or where the
    briefs have no headings and colons, or capitals and dashes.

    Args:
        words: The article's words.
        spans: Its names of places, in order.
    """
    text, dates = words.text, _dates(words.language)
    found: list[tuple[int, int]] = []
    by_start = {span.start: number for number, span in enumerate(spans)}
    mark = ""
    for start, end, lines, above in _lines(text, words.begin):
        number = by_start.get(start + (text[start] == "("))
        if number is None:
            continue
        is_first = lines <= _HEAD_LINES and not found
        is_loud = text[start : spans[number].end].isupper()
        if is_first or above == "heading" or (above == "text" and (mark == "colon" or is_loud)):
            head_end, ended_by = _head_end(
                text, (start, end), spans[number:], dates, is_later=bool(found)
            )
            of_brief = ended_by == mark or (is_loud and ended_by == "dash")
            if head_end and (is_first or above == "heading" or of_brief):
                found.append((start, head_end))
                mark = mark or ended_by
    return found


def _own_end(text: str, line: tuple[int, int], spans: Sequence[Span], dates: TimeWords) -> int:
    """Where the names with which a line begins end, before what only datelines have ("讯")."""
    start, end = line
    told = dates.dateline_end.search(text, start, min(end, start + _LONGEST))
    if told is None:
        return 0
    position = start
    for span in spans:
        if span.start <= position < span.end <= told.start():
            position = span.end
    return position if position == told.start() > start else 0


def _dates(language: Language) -> TimeWords:
    """How dates are written in datelines: as in English, if a language does not say."""
    times = language.times
    return default_language().times if times.dateline_date is NO_PATTERN else times


def _lines(text: str, begin: int) -> Iterator[tuple[int, int, int, str]]:
    """Each line's first and last offset, its number, and what stands above it: heading or text."""
    position, lines = begin, 0
    previous, is_apart = "", False
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = text[position:end]
        start = position + len(line) - len(line.lstrip())
        if start < end:
            lines += 1
            is_heading = len(previous) <= _LONGEST_HEADING and previous[-1:] not in _STOPS
            above = "" if not previous or not is_apart else "heading" if is_heading else "text"
            yield start, start + len(line.strip()), lines, above
            previous, is_apart = line.strip(), False
        else:
            is_apart = True
        position = end + 1


def _is_alone(text: str, start: int, end: int) -> bool:
    """Whether a line below a title stands alone over a paragraph."""
    following = text[end:].lstrip("\n")
    paragraph = following.partition("\n")[0]
    above = text[:start].rstrip("\n")
    return (
        bool(above)
        and "\n" not in above
        and text[start - 2 : start] == "\n\n"
        and text[end : end + 2] == "\n\n"
        and len(paragraph) >= _PARAGRAPH
        and paragraph.rstrip()[-1:] in _STOPS
    )


_PARAGRAPH = 80
"""Least characters of a paragraph below a line with where it was filed."""


def _head_end(
    text: str, line: tuple[int, int], spans: Sequence[Span], dates: TimeWords, *, is_later: bool
) -> tuple[int, str]:
    """Where the dateline ends with which a line begins, 0 if with none, and what ends it."""
    start, end = line
    if (own := _own_end(text, line, spans, dates)) and not is_later:
        return own, "own"
    for match in _END.finditer(text, start, min(end, start + _LONGEST)):
        head_end, mark = match.start(), match.lastgroup or ""
        inside = [span for span in spans if span.start >= start and span.end <= head_end]
        pieces, position = [], start
        for span in inside:
            pieces.append(text[position : span.start])
            position = span.end
        between = " ".join([*pieces, text[position:head_end]])
        if not inside or _LETTER.search(dates.dateline_date.sub("", _AGENCY.sub("", between))):
            if mark == "stop":  # "Ore." and "Sept. 12" have stops of their own
                continue
            return 0, mark
        if any(span.toponym.best_kind == NameKind.DEMONYM for span in inside):
            return 0, mark
        classes = inside[0].toponym.classes
        is_dated = bool(dates.dateline_named.search(between))
        is_sure = is_dated or bool(_AGENCY.search(between))
        is_loud = text[inside[0].start : inside[0].end].isupper()
        told = text[match.end() : end]
        if mark == "dash":
            is_dateline = not is_later or is_sure or is_loud
        elif not classes & _SETTLEMENT or (classes & _COUNTRY and not is_sure):
            is_dateline = False  # "Kenya: Drought"
        elif mark == "colon":
            is_told = told[-1:] in _STOPS and len(told.split()) >= _FEWEST_WORDS
            is_dateline = not told[0].islower() and (is_sure or is_loud or is_told)
        elif mark == "line":
            is_alone = not is_later and not _DIGIT.search(between) and _is_alone(text, start, end)
            is_dateline = is_dated or is_alone
        else:
            is_dateline = is_sure or is_loud
        if is_dateline or mark not in ("stop", "bar"):
            return (head_end if is_dateline else 0), mark
    return 0, ""
