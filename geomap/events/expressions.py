"""Expressions of time: "on Thursday", "in August 2002", "three days later", found and resolved.

Found by one pattern, resolved against a date by the calendar (`resolving`); what the expression
leaves open (which Thursday, which August) is settled by whether the event is past or to come.
Written here because of the libraries tried on the stories' 947 expressions, cut out for them,
dateparser 1.5.0 resolved 68 %, timefhuman 0.1.5 24 % and ctparse 0.3.6 18 %, at 3 to 16 ms each,
and none says how precise an expression is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from geomap.events.openings import looking_ahead
from geomap.languages.base import Language
from geomap.languages.words import TimeWords
from geomap.text.tokenizer import squeeze

__all__ = ["Expression", "Period", "find_expressions"]

_EARLIEST, _LATEST = 1000, 2100
_PIECE = re.compile(r"(?<!\?P)<(\w+)>")
"""A piece that an expression's pattern names."""


@dataclass(frozen=True, slots=True)
class Period:
    """A time with how precisely it is known.

    Attributes:
        start: Its first day.
        end: Its last day.
        precision: ``day``, ``week``, ``month`` or ``year``.
    """

    start: date
    end: date
    precision: str

    def text(self) -> tuple[str, str]:
        """Its first and last day, written as precisely as they are known."""
        length = {"year": 4, "month": 7}.get(self.precision, 10)
        return self.start.isoformat()[:length], self.end.isoformat()[:length]


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of time in a text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        kind: What it is (see ``times.toml`` of a language).
        lead: The preposition before it, empty if there is none.
        parts: The parts of it by their names in the pattern, as the calendar understands them:
            a month, weekday, day, year or number in digits, ``month-day`` or ``+days`` after
            Easter for a holiday, ``season`` and its first month, else a word of English.
    """

    start: int
    end: int
    kind: str
    lead: str
    parts: dict[str, str]

    @property
    def is_anaphoric(self) -> bool:
        """Whether it is told from another event's time: "the same day", "at noon"."""
        return self.kind in ("same", "clock", "later", "nth")


@cache
def holidays(language: Language) -> dict[str, tuple[int, int, int | None]]:
    """Month, day and days after Easter of each holiday; the last is None where it has its date."""
    found: dict[str, tuple[int, int, int | None]] = {}
    for line in language.lines("events", "holidays.tsv")[1:]:
        name, month, day, after = line.split("\t")
        found[name] = (int(month), int(day), None) if month else (0, 0, int(after))
    return found


class _Patterns(NamedTuple):
    """The patterns of a language's expressions.

    Attributes:
        quick: Whether a text may have any.
        all: All expressions as one pattern, whose groups are numbered by the expression.
        kinds: Their kinds.
        named: Of each the names of its parts, and the numbers of their groups.
        opening: What stands before a word that one can begin with, or nothing at all.
    """

    quick: re.Pattern[str]
    all: re.Pattern[str]
    kinds: tuple[str, ...]
    named: tuple[tuple[tuple[str, int], ...], ...]
    opening: re.Pattern[str]


_SAME_IN_LOWER = re.compile(r"[\0-\xb4\xb6-\u012f\u0132-\u017e\u0400-\u052f\u2000-\u20cf]*")
"""Texts whose letters are the same, case aside, where they are the same in lower case."""

_AT_WORD = r"\b(?=\w)"
"""Where a word begins."""

_IGNORES_CASE = "(?i)"
_NO_LETTERS = re.compile(r"\\.|\(\?P[<=]\w+")
"""What stands in a pattern for something else than these letters."""


def _of_lower(pattern: str) -> re.Pattern[str] | None:
    """What finds in lower case what a pattern finds, case aside; None if that is not sure.

    It takes a third of the time.
    """
    letters = _NO_LETTERS.sub("", pattern)
    if letters != letters.lower() or not _SAME_IN_LOWER.fullmatch(letters) or "(?-" in letters:
        return None
    return re.compile(pattern)


@lru_cache(maxsize=2)
def _lower(text: str) -> str | None:
    """A text in lower case, None if its letters are not the same in it, or not in their places."""
    return text.lower() if _SAME_IN_LOWER.fullmatch(text) else None


@cache
def _patterns(language: Language) -> tuple[_Patterns, _Patterns | None]:
    """The patterns of a language, and those for a text in lower case."""
    times = language.times
    pieces = dict(times.pieces, numbers="|".join(times.numbers))
    names = [re.escape(name).replace("'", "['’]") for name in holidays(language)]
    longest_first = "|".join(sorted(names, key=len, reverse=True))
    known = [("holiday", rf"\b(?P<h>{longest_first})(?:\s(?P<y><y>))?\b")] if names else []
    parts = []
    known += times.expressions
    for number, (_, stated) in enumerate(known):
        pattern = stated
        while _PIECE.search(pattern):
            pattern = _PIECE.sub(lambda found: pieces[found[1]], pattern)
        numbered = re.sub(r"\(\?P<(\w+)>", rf"(?P<\1_{number}>", pattern)
        parts.append(f"(?P<k{number}>{numbered})")
    alternatives = "(?:" + "|".join(parts) + ")" if parts else r"(?!)"
    # Each begins with a word: tried there alone, not at every letter.
    pattern = _AT_WORD + alternatives
    kinds = tuple(kind for kind, _ in known)
    quick = times.quick
    opening = re.compile(rf"\W(?=\w){looking_ahead(alternatives)}")
    ignoring = re.compile(pattern, re.IGNORECASE)
    named = tuple(
        tuple(
            (name.removesuffix(f"_{number}"), group)
            for name, group in ignoring.groupindex.items()
            if name.endswith(f"_{number}")
        )
        for number in range(len(kinds))
    )
    usual = _Patterns(quick, ignoring, kinds, named, opening)
    of_lower = _of_lower(pattern)
    quick_of_lower = _of_lower(quick.pattern.removeprefix(_IGNORES_CASE))
    if of_lower is None or quick_of_lower is None or not quick.pattern.startswith(_IGNORES_CASE):
        return usual, None
    return usual, _Patterns(quick_of_lower, of_lower, kinds, named, opening)


@lru_cache(maxsize=2)
def _openings(text: str, opening: re.Pattern[str]) -> list[int]:
    """Where expressions can begin in a text in lower case.

    To look there alone takes a tenth of the time.
    """
    return [0, *(match.end() for match in opening.finditer(text))]


LEAD_REACH = 24
"""Characters before an expression within which its preposition stands."""


def find_expressions(text: str, start: int, end: int, language: Language) -> list[Expression]:
    """The expressions of time between two offsets of a text, in order."""
    found: list[Expression] = []
    times = language.times
    usual, of_lower = _patterns(language)
    lower = _lower(text) if of_lower is not None else None
    if of_lower is None or lower is None:
        (quick, pattern, kinds, named, _), read = usual, text
        if quick.search(read, start, end) is None:
            return found
        matches = list(pattern.finditer(read, start, end))
    else:
        (quick, pattern, kinds, named, opening), read = of_lower, lower
        matches, last = [], start
        openings = _openings(read, opening)
        for begin in openings[bisect_left(openings, start) : bisect_left(openings, end)]:
            if begin >= last and (match := pattern.match(read, begin, end)) is not None:
                matches.append(match)
                last = match.end()
        if not matches or quick.search(read, start, end) is None:
            return found
    for match in matches:
        number = int((match.lastgroup or "k0")[1:])
        kind = kinds[number]
        parts = _canonical(
            {name: squeeze(match[at].lower()) for name, at in named[number] if match[at]}, language
        )
        before = times.before.search(text, max(start, match.start() - LEAD_REACH), match.start())
        lead = before[1].lower() if before and before[1].lower() in times.lead_words else ""
        if parts is None or (
            kind == "month" and not _is_month(text[match.start() : match.end()], lead, parts, times)
        ):
            continue
        if (
            kind == "year"
            and "fiscal" not in parts
            and not (_EARLIEST <= int(parts["y"]) <= _LATEST and _is_year(text, match, lead, times))
        ):
            continue
        found.append(Expression(match.start(), match.end(), kind, lead, parts))
    return found


def _canonical(parts: dict[str, str], language: Language) -> dict[str, str] | None:
    """The parts of an expression as the calendar understands them, None if it does not."""
    times, found = language.times, {}
    for name, text in parts.items():
        value = times.meanings.get(text, text)
        number: int | None = None
        if name in ("m", "w", "w2", "n", "r"):
            table = {"m": times.months, "n": times.numbers, "r": times.days_away}.get(
                name, times.weekdays
            )
            number = int(text) if text.isdigit() else table.get(text.rstrip("."))
            if number is None and name == "n":
                number = _number(text, times)
            if number is None and name == "r":
                number = 0
            if number is None:
                return None
            value = str(number)
        elif name == "u" and value in times.seasons:
            value = f"season {times.seasons[value]}"
        elif name == "h":
            month, day, after = holidays(language)[text.replace("’", "'")]
            value = f"{month}-{day}" if after is None else f"{after:+}"
        found[name] = value
    return found


def _number(text: str, times: TimeWords) -> int:
    """The number that words stand for: "third", "twenty-one"."""
    if text in times.ordinals:
        return times.ordinals[text]
    return sum(times.numbers.get(part, 0) for part in times.number_joints.split(text))


def _is_month(word: str, lead: str, parts: dict[str, str], times: TimeWords) -> bool:
    """Whether a word is a month's name, not a verb or a person's name."""
    if "y" in parts or "mod" in parts:
        return True
    if times.small_months:
        return bool(lead)
    if not word[0].isupper():
        return False
    if len(word.rstrip(".")) > 3 and word.lower() not in times.doubtful_months:
        return True
    return bool(lead) and lead not in times.no_month_leads


def _is_year(text: str, match: re.Match[str], lead: str, times: TimeWords) -> bool:
    """Whether a number of four digits is a year, not a count."""
    if lead in times.year_leads:
        return True
    after = text[match.end() : match.end() + 2]
    return (
        after[:1] in (",", ".", ")", ";", ":", "\n", "")
        or text[match.start() - 1 : match.start()] == "("
    )
