"""Expressions of time: "on Thursday", "in August 2002", "three days later", found and resolved.

Found by one pattern, resolved against a date by the calendar (`resolving`); what the expression
leaves open (which Thursday, which August) is settled by whether the event is past or to come.
Written here because of the libraries tried on the stories' 947 expressions, cut out for them,
dateparser 1.5.0 resolved 68 %, timefhuman 0.1.5 24 % and ctparse 0.3.6 18 %, at 3 to 16 ms each,
and none says how precise an expression is.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from geomap import resources

__all__ = [
    "DAYS",
    "MONTHS",
    "NUMBERS",
    "ORDINALS",
    "SEASONS",
    "UNITS",
    "Expression",
    "Period",
    "find_expressions",
    "holidays",
]

MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.lower(): n for n, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
DAYS = {name.lower(): n for n, name in enumerate(calendar.day_name)}
DAYS |= {name.lower(): n for n, name in enumerate(calendar.day_abbr)}
DAYS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {"a": 1, "an": 1, "the": 1, "half": 0, "couple": 2, "several": 3, "few": 3, "thirty": 30,
     "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100}  # fmt: skip
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
UNITS = {
    "day": 1,
    "night": 1,
    "week": 7,
    "fortnight": 14,
    "month": 30,
    "year": 365,
    "decade": 3650,
}
_EARLIEST, _LATEST = 1000, 2100


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
        kind: What it is (see `_PATTERNS`).
        lead: The preposition before it, empty if there is none.
        parts: The parts of it by their names in the pattern.
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


_M = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"  # noqa: E501
_W = r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b\.?"
_FULL_W = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
_Y = r"(?:1\d{3}|20\d{2})\b(?!\s*(?:metres?|people|km|kilomet|tonnes?|pupils|per|percent|%))"
_D = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\b"
_N = (
    r"(?:\d{1,4}|(?:twenty|thirty|forty|fifty|sixty)?-?(?:one|two|three|four|five|six|seven|eight|nine)|"
    + "|".join(NUMBERS)
    + r")"
)
_U = r"(?:day|night|week|fortnight|month|year|decade)s?"
_PART = r"(?:early|late|mid)?(?:[ -])?(?:morning|afternoon|evening|night|dawn|noon|midnight|dusk)"
_TO = r"(?:\s?[–—-]\s?|\s(?:to|and|until|through)\s)"

_PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b"),
    (
        "anniversary",
        rf"\b(?P<n>{_N})\s(?:(?P<h>hundred)\s)?years\s(?:ago\s(?:today|tonight)|to\sthe\sday)",
    ),
    (
        "date",
        rf"\b(?:the\s)?(?P<d>{_D})(?:{_TO}(?:the\s)?(?P<d2>{_D}))?\s(?:of\s)?(?P<m>{_M})(?:,?\s(?P<y>{_Y}))?(?:\s(?P<mod>(?:last|next|this)\syear))?",
    ),
    (
        "date",
        rf"\b(?P<m>{_M})\s(?:the\s)?(?P<d>{_D})(?!:)(?:{_TO}(?:the\s)?(?P<d2>{_D}))?(?:(?:,\s?|\s)(?P<y>{_Y}))?(?:\s(?P<mod>(?:last|next|this)\syear))?",
    ),
    (
        "month",
        rf"\b(?:(?P<mod>last|next|this|(?:early|late|mid)(?=[ -]))[ -])?(?P<m>{_M})"
        rf"(?:,?\s(?:of\s)?(?P<y>{_Y}|last\syear|this\syear|next\syear))?",
    ),
    (
        "weekday",
        rf"\b(?:(?P<mod>last|next|this|past)\s)?(?P<w>{_FULL_W})(?:\s(?P<last>last))?(?:{_TO}(?:(?:on|again\son|again|late|early)\s)*(?P<w2>{_FULL_W}))?(?:\s{_PART})?",
    ),
    ("weekday", rf"\b(?P<w>{_W})(?=\s(?:\d|a\.?m|p\.?m))"),
    (
        "relative",
        r"\b(?P<r>the day before yesterday|yesterday|today|tonight|tomorrow|overnight|last night"
        r"|this (?:morning|afternoon|evening)|earlier today)\b",
    ),
    (
        "period",
        r"\b(?P<mod>last|this|next|past|the\spast|the\slast|the\scoming|same|the\ssame|that|the\sprevious|the\sfollowing)\s(?P<u>week(?:end)?|month|year|spring|summer|autumn|fall|winter|decade|century|day|morning|afternoon|evening|night)\b",
    ),
    (
        "end",
        r"\b(?:the\s)?(?P<p>end|beginning|start|middle)\sof\s(?:the|this)\s(?P<u>week|month|year)\b",
    ),
    ("ago", rf"\b(?P<n>{_N})\s(?:or\s\w+\s)?(?P<u>{_U})\sago\b"),
    ("later", rf"\b(?P<n>{_N})\s(?P<u>{_U})\s(?P<s>later|afterwards|earlier|before|after)\b"),
    (
        "later",
        r"\bthe\s(?P<s>next|following|previous)\s(?P<u>day|week|month|year|morning|night|evening)\b",
    ),
    ("later", r"\bthe\s(?P<u>day|night|week|month|year|morning)\s(?P<s>before|after)\b"),
    ("within", rf"\bwithin\s(?P<n>{_N})\s(?P<u>{_U})\b"),
    ("season", rf"\b(?:the\s)?(?P<s>spring|summer|autumn|winter)(?:\sof)?\s(?P<y>{_Y})"),
    (
        "nth",
        rf"\bthe\s(?P<d>{_D})(?<=[a-z])(?:{_TO}(?:the\s)?(?P<d2>{_D})(?<=[a-z]))?(?!\s(?:time|day|century|edition|minute|round|floor|year|man|woman|birthday|anniversary|place|hole|lap|league))",
    ),
    ("years", rf"\b(?P<y>{_Y}){_TO}(?P<y2>{_Y})"),
    ("year", rf"(?<![\d.,/$€£-])(?P<y>{_Y})(?![\d/-]|,\d|\.\d)"),
    ("decade", r"\bthe\s(?:early\s|late\s|mid-)?(?P<y>1\d\d0|20\d0)s\b"),
    ("for", r"\bfor\sa\s(?P<n>second|third|fourth|fifth|sixth|seventh)\s(?P<u>day|night|week)\b"),
    (
        "clock",
        r"\b(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|noon|midnight|dawn"
        r"|sunrise|dusk|daybreak|first light|half past \w+)",
    ),
)
_LEADS = frozenset(
    "on in at since from until till by to before after during for through around about between "
    "through of late early".split()
)
ORDINALS = {"second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "seventh": 6}


@lru_cache(maxsize=1)
def holidays() -> dict[str, tuple[int, int, int | None]]:
    """Month, day and days after Easter of each holiday; the last is None where it has its date."""
    found: dict[str, tuple[int, int, int | None]] = {}
    for line in resources.text("events", "holidays.tsv").splitlines()[1:]:
        name, month, day, after = line.split("\t")
        found[name] = (int(month), int(day), None) if month else (0, 0, int(after))
    return found


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """All patterns as one; the names of their groups are numbered by the pattern."""
    parts = []
    names = "|".join(sorted((re.escape(n).replace("'", "['’]") for n in holidays()), key=len))
    longest_first = "|".join(sorted(names.split("|"), key=len, reverse=True))
    for number, (_, pattern) in enumerate(
        (("holiday", rf"\b(?P<h>{longest_first})(?:\s(?P<y>{_Y}))?\b"), *_PATTERNS)
    ):
        parts.append(
            f"(?P<k{number}>" + re.sub(r"\(\?P<(\w+)>", rf"(?P<\1_{number}>", pattern) + ")"
        )
    # Each begins with a word: tried there alone, not at every letter.
    return re.compile(r"(?<!\w)(?=\w)(?:" + "|".join(parts) + ")", re.IGNORECASE)


_QUICK = re.compile(
    r"\d|day|week|month|year|night|today|morrow|morning|evening|noon|dawn|light|rise|dusk|"
    + "|".join(name for name in MONTHS if len(name) == 3)
    + "|spring|summer|autumn|winter|christmas|easter|epiphany|hallow|pente|assum|midsum",
    re.IGNORECASE,
)
_MAY = re.compile(r"\b(?:[Mm]ay|[Mm]arch|[Mm]ar|[Ss]un|[Ss]at|[Dd]ec|[Jj]an|[Ff]all)\b\.?$")
_BEFORE = re.compile(r"(\w+)(?:\s(?:the|late|early|mid|about|next|last))?[\s–-]*$")

LEAD_REACH = 24
"""Characters before an expression within which its preposition stands."""


def find_expressions(text: str, start: int, end: int) -> list[Expression]:
    """The expressions of time between two offsets of a text, in order."""
    found: list[Expression] = []
    if _QUICK.search(text, start, end) is None:
        return found
    for match in _pattern().finditer(text, start, end):
        number = int((match.lastgroup or "k0")[1:]) if match.lastgroup else 0
        kind = "holiday" if not number else _PATTERNS[number - 1][0]
        tail = f"_{number}"
        parts = {
            name[: -len(tail)]: value.lower()
            for name, value in match.groupdict().items()
            if value and name.endswith(tail)
        }
        before = _BEFORE.search(text, max(start, match.start() - LEAD_REACH), match.start())
        lead = before[1].lower() if before and before[1].lower() in _LEADS else ""
        if kind == "month" and not _is_month(match, lead, parts):
            continue
        if kind == "year" and not (
            _EARLIEST <= int(parts["y"]) <= _LATEST and _is_year(text, match, lead)
        ):
            continue
        begin = match.start()
        found.append(Expression(begin, match.end(), kind, lead, parts))
    return found


def _is_month(match: re.Match[str], lead: str, parts: dict[str, str]) -> bool:
    """Whether a word is a month's name, not a verb or a person's name."""
    word = match.group()
    if "y" in parts or "mod" in parts:
        return True
    if not word[0].isupper():
        return False
    if len(word.rstrip(".")) > 3 and word.lower() != "march":
        return True
    return bool(lead) and lead not in ("to", "about")


def _is_year(text: str, match: re.Match[str], lead: str) -> bool:
    """Whether a number of four digits is a year, not a count."""
    if lead in ("in", "since", "from", "until", "by", "of", "before", "after", "during", "between"):
        return True
    after = text[match.end() : match.end() + 2]
    return (
        after[:1] in (",", ".", ")", ";", ":", "\n", "")
        or text[match.start() - 1 : match.start()] == "("
    )
