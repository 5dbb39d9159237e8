"""Metadata: what a file says about its article: front matter, headline and date.

Front matter is the block of YAML between two ``---`` lines at the very top that Jekyll, Hugo
and Obsidian write; ``title``, ``date``, ``source``, ``url`` and ``lang`` are read from it, other
keys (``author``, ``tags``, ...) are passed over.  A ``---`` further down is a rule, not front
matter.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from geomap.languages.base import default_language

__all__ = [
    "FrontMatter",
    "date_in_name",
    "dateline_date",
    "find_date",
    "headline",
    "split",
    "stated_date",
]

_KEY = re.compile(  # any of these makes a block front matter
    r"title|date|source|url|authors?|byline|tags|categor(?:y|ies)|layout|draft|lang(?:uage)?"
    r"|slug|description|summary|keywords|publish(?:ed|er)|updated"
)
_LONGEST_BLOCK = 20_000  # characters; longer is an article that begins with a rule
_FENCE = re.compile(r"---[ \t]*\r?\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\Z)", re.MULTILINE)
_PLAIN_KEY = re.compile(r"^(title|date|source|url|lang(?:uage)?)[ \t]*+:(.*)$", re.M | re.I)

_NAME_DATE = re.compile(r"(?<![0-9A-Za-z])(\d{4})([-_.]?)(\d{2})\2(\d{2})(?![0-9A-Za-z])")

_LONGEST_HEADLINE = 150
_MOST_WORDS = 28
_WIRE = re.compile(r"\((?:[A-Z][A-Za-z]*[ /]?){1,4}\)\s*[-–—]|[-–—]\s*$")
_CAPITAL_DATELINE = re.compile(  # "KYIV, Ukraine — Police said", or "KYIV, Ukraine" alone
    r"[^\W\d_a-z]{2,}(?:[ .,'’-]+[^\W\d_]+){0,5}\s*(?:--|[–—]|\s-)\s.*[a-z]"
    r"|[^\W\d_a-z]{2,}(?:[ .'’-]+[^\W\d_a-z]+){0,3}, [^\W\d_a-z][^\W\d_A-Z]+\.?$"
)
_ABBREVIATED_END = re.compile(r"\b(?:[A-Z]\.){2,}[\"'”’)]*$")


class _Dates(NamedTuple):
    """How the dates of articles are written in a language.

    Attributes:
        any: A full date.
        month: A month or a year alone.
        line: A line that is nothing but a date: "(12 September 2019)", "Published: Thu, Sept. 12,
            2019 14:05".
        dateline: The head of a dateline that states its date: "PERM, Russia, Sept. 12, 2019 (AFP)".
        numbers: The months, by the first three letters of what they are written as.
    """

    any: re.Pattern[str]
    month: re.Pattern[str]
    line: re.Pattern[str]
    dateline: re.Pattern[str]
    numbers: dict[str, int]


@cache
def _dates() -> _Dates:
    """The patterns of English, which are looked for in articles of any language."""
    times = default_language().times
    month = rf"(?P<m{{n}}>{times.stated_month.pattern})\.?"
    weekday = rf"(?:(?:{times.stated_weekday.pattern})[.,]*[ ]+)?"
    ordinal = rf"(?:{times.stated_ordinal.pattern})?"
    second, third = month.format(n=2), month.format(n=3)
    full = (
        r"(?:\b(?P<y1>\d{4})-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})(?!\d)"
        rf"|\b(?P<d2>\d{{1,2}}){ordinal}[ ]+{second},?[ ]+(?P<y2>\d{{4}})"
        rf"(?!\d)|\b{third}[ ]+(?P<d3>\d{{1,2}}){ordinal},?[ ]+(?P<y3>\d{{4}})(?!\d))"
    )
    return _Dates(
        any=re.compile(full, re.IGNORECASE),
        month=re.compile(
            rf"(?P<y1>\d{{4}})-(?P<m1>\d{{1,2}})|{second},?[ ]+(?P<y2>\d{{4}})|(?P<y3>\d{{4}})",
            re.IGNORECASE,
        ),
        line=re.compile(
            rf"\W*(?:{times.stated_leads.pattern})?{weekday}{full}"
            rf"(?:[ ,|T–-]*(?:{times.stated_clock.pattern})?\d{{1,2}}[:.]\d{{2}}.{{0,20}})?\W*",
            re.IGNORECASE,
        ),
        dateline=re.compile(
            rf"(?P<place>[^\W\d_][^,(]*(?:, ?[^,(]+){{0,2}}),? ?[,(] ?{weekday}{full}"
            # An agency in brackets or after a slash may follow, and what follows that is the story.
            r"\)?(?:,? ?[(/][\w ./]{2,24}[)/])?[ ]*(?:[-–—:]|$)",
            re.IGNORECASE,
        ),
        numbers={name[:3]: number for name, number in times.months.items()},
    )


class FrontMatter(NamedTuple):
    """The front matter of a text.

    Attributes:
        fields: Any of ``title``, ``date``, ``source``, ``url``, ``lang``, ``language``, as written,
            whitespace collapsed.
        body_start: Offset in code points at which the article begins, 0 without front matter.
        problem: What is wrong with the block, in a few words; empty if nothing.
    """

    fields: dict[str, str]
    body_start: int
    problem: str = ""


def split(text: str) -> FrontMatter:
    """The front matter at the top of a text.

    A block that is not valid YAML (``title: Russia: raids`` is not) is read line by line for
    the keys, and the problem told.  A block with no key that front matter has is text.

    Args:
        text: A whole text, line ends of any kind.

    Returns:
        The fields, where the article begins, and what is wrong.
    """
    none = FrontMatter({}, 0)
    fence = _FENCE.match(text)
    if not fence:
        return none
    end = _END.search(text, fence.end(), fence.end() + _LONGEST_BLOCK)
    if not end:
        return none
    block = text[fence.end() : end.start()]
    if not block.strip():
        return FrontMatter({}, end.end())
    # Imported late: a text without front matter never comes here.
    import yaml

    try:
        # Everything as strings: YAML's own reading makes "No" a bool and 2019-02-30 an error.
        # The loader builds strings, lists and mappings only.
        found = yaml.load(block, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506
    except Exception as error:  # PyYAML raises more than YAMLError on hostile input
        plain: dict[str, object] = {
            key.lower(): _unquoted(value.strip()) for key, value in _PLAIN_KEY.findall(block)
        }
        if not plain:
            return none
        mark = getattr(error, "problem_mark", None)
        where = f" (line {mark.line + 2})" if mark else ""
        problem = f"front matter is not valid YAML{where}: put quotes around a value with a colon"
        return FrontMatter(_texts(plain), end.end(), problem)
    if not isinstance(found, dict):
        return none
    by_name = {key.lower(): value for key, value in found.items() if isinstance(key, str)}
    if not any(map(_KEY.fullmatch, by_name)):
        return none
    return FrontMatter(_texts(by_name), end.end())


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _texts(by_name: dict[str, object]) -> dict[str, str]:
    return {
        key: " ".join(value.split())
        for key in ("title", "date", "source", "url", "lang", "language")
        if isinstance(value := by_name.get(key), str) and value.strip()
    }


def find_date(text: str) -> str:
    """The first full date in a text: ``2019-09-12``, ``12 September 2019``, ``Sept. 12, 2019``.

    A date in figures with the year last is not taken: 12/09/2019 is two days of one year.

    Returns:
        The date in ISO 8601, or an empty string.
    """
    for match in _dates().any.finditer(text):
        if found := _iso(match):
            return found
    return ""


def stated_date(text: str) -> str:
    """The date that a text, which is to be one, states: also a month or a year alone.

    Returns:
        The date in ISO 8601, no more exact than it is stated: ``1945-03`` for ``March 1945``,
        ``1945``; an empty string if there is none.
    """
    if found := find_date(text):
        return found
    match = _dates().month.fullmatch(text.strip())
    if match is None:
        return ""
    year, month = match["y1"] or match["y2"] or match["y3"], match["m1"] or match["m2"]
    if not month:
        return year if _calendar(int(year), 1, 1) else ""
    number = _month(month)
    return _calendar(int(year), number, 1)[:7] if 1 <= number <= 12 else ""


def _iso(match: re.Match[str]) -> str:
    for n in "123":
        year, month, day = (match[f"{part}{n}"] for part in "ymd")
        if year:
            number = _month(month)
            return _calendar(int(year), number, int(day))
    return ""


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _dates().numbers[written[:3].lower()]


def _calendar(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat() if 1600 <= year < 2200 else ""
    except ValueError:
        return ""


def date_in_name(name: str) -> str:
    """The date in a file's name (``2019-09-12-raids.txt``, ``20190912_raids.txt``), or empty.

    Folders before the name are not looked at.
    """
    for match in _NAME_DATE.finditer(name.rpartition("/")[2]):
        if found := _calendar(int(match[1]), int(match[3]), int(match[4])):
            return found
    return ""


def dateline_date(text: str, start: int = 0) -> str:
    """The date that the head of an article states, in a dateline or on a line of its own.

    Only the first lines are looked at, and only a place and a date before the dash
    (``PERM, Russia, Sept. 12, 2019 —``) or a line with nothing but the date
    (``(12 September 2019)``): a date within a sentence says when something happened.

    Args:
        text: The whole text.
        start: Offset at which the article begins.

    Returns:
        The date in ISO 8601, or an empty string.
    """
    for line in _first_lines(text, start, 6):
        head = line[:160]
        if (match := _dates().line.fullmatch(line)) and (found := _iso(match)):
            return found
        match = _dates().dateline.match(head)
        # A place is capitalized: "Police said on Thursday, Sept. 12, 2019 - " is a sentence.
        if match and all(not w[0].islower() or len(w) < 4 for w in match["place"].split()):
            first = match["place"].split()[0].lower()
            if first not in default_language().times.no_datelines and (found := _iso(match)):
                return found
    return ""


def headline(text: str, start: int = 0) -> str:
    """The first line of an article where it reads like a headline, or an empty string.

    A headline is short, does not end like a sentence, is neither a dateline, a byline nor a
    date, and stands apart from what follows: by a blank line, an underline, or by what follows
    being much longer.

    Args:
        text: The whole text.
        start: Offset at which the article begins.

    Returns:
        The line without Markdown's marks, whitespace collapsed.
    """
    lines = re.split(r"\r\n|\r|\n", text[start : start + 4000].lstrip())
    first, rest = lines[0], lines[1:]
    marked = re.match(r"#{1,6}\s+", first)
    line = " ".join(first.lstrip("#").split()) if marked else " ".join(first.split())
    line = re.sub(r"^(\*\*|__)(.+)\1$", r"\2", line)
    if not line or not any(map(str.isalpha, line)) or not any(s.strip() for s in rest):
        return ""
    if len(line) > _LONGEST_HEADLINE or line.count(" ") >= _MOST_WORDS:
        return ""
    if marked:
        return line
    if line.rstrip("\"'”’)")[-1:] in (".", ",", ";", ":") and not _ABBREVIATED_END.search(line):
        return ""
    if re.match(r"[-*+>•]\s|https?://|\d+[.)]\s", line) or default_language().times.byline.match(
        line
    ):
        return ""
    if _WIRE.search(line) or _CAPITAL_DATELINE.match(line) or _dates().line.fullmatch(line):
        return ""
    if dateline_date(line + "\n"):
        return ""
    below = rest[0].strip()
    apart = not below or set(below) <= {"="} or set(below) <= {"-"}
    return line if apart or (len(below) > 100 and len(below) > 1.5 * len(line)) else ""


def _first_lines(text: str, start: int, count: int) -> list[str]:
    lines = (line.strip() for line in re.split(r"[\r\n]+", text[start : start + 2000]))
    return [line[:300] for line in lines if line][:count]
