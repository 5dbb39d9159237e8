"""Roles: in what way an article names a place.

``dateline``
    The place at the head of a story that says where it was filed ("KYIV, Ukraine —").
``demonym``
    A word derived from the name, for people or things of the place ("Russian police").
``metonym``
    The place's name for its government or team ("Moscow said").
``mention``
    Everything else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from geomap.context import PLACE_PREPOSITIONS
from geomap.gazetteer import NameKind
from geomap.locations import Role
from geomap.mentions import Mention
from geomap.text import Words

__all__ = ["find_dateline", "role_of"]

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

_VERBS = frozenset(
    "said says say saying announced announces denied denies accused accuses agreed agrees warned "
    "warns urged urges wants wanted insisted insists rejected rejects condemned condemns called "
    "vowed vows claimed claims refused refuses responded responds argued argues believes hopes "
    "hoped blamed blames demanded demands declared declares ordered orders imposed imposes "
    "pledged pledges promised promises offered offers signed ratified recalled expelled "
    "retaliated threatened threatens confirmed confirms criticised criticized supports supported "
    "opposes opposed backs backed considers considered proposed proposes sought seeks decided "
    "decides beat beats defeated defeats won wins lost loses drew scored".split()
)
_AUXILIARIES = frozenset(
    "has have had will would also again later repeatedly reportedly formally officially could "
    "may might should must is was not then since already".split()
)
_PARTNERS = frozenset(
    "relations ties talks tensions negotiations sanctions diplomacy alliance agreement treaty "
    "pact rapprochement standoff".split()
)
_PARTNER_PREPOSITIONS = frozenset("with against between on towards toward".split())


def find_dateline(text: str, begin: int, mentions: Sequence[Mention]) -> tuple[int, int]:
    """Where the article's dateline begins and ends; both ``begin`` if it has none.

    A dateline is the head of one of the first lines, up to a dash, in which nothing but names
    of places, an agency in brackets and a date stands.

    Args:
        text: The article's text.
        begin: Offset at which its body begins.
        mentions: Its mentions, in order.
    """
    position, lines = begin, 0
    while position < len(text) and lines < _HEAD_LINES:
        line_end = text.find("\n", position)
        line_end = len(text) if line_end < 0 else line_end
        line_start = position + len(text[position:line_end]) - len(text[position:line_end].lstrip())
        if line_start < line_end:
            lines += 1
            found = _DATELINE.match(text, line_start, line_end)
            if found and _is_dateline(text, line_start, found.end("head"), mentions):
                return line_start, found.end("head")
        position = line_end + 1
    return begin, begin


def _is_dateline(text: str, start: int, end: int, mentions: Sequence[Mention]) -> bool:
    inside = [m for m in mentions if start <= m.span.start and m.span.end <= end]
    if not inside or inside[0].span.start != start:
        return False
    if any(mention.span.toponym.best_kind == NameKind.DEMONYM for mention in inside):
        return False
    pieces, position = [], start
    for mention in inside:
        pieces.append(text[position : mention.span.start])
        position = mention.span.end
    pieces.append(text[position:end])
    rest = _DATE.sub("", _AGENCY.sub("", " ".join(pieces)))
    return not re.search(r"[^\W\d_]", rest)


def role_of(
    mention: Mention, kind: int, words: Words, is_government: bool, dateline: tuple[int, int]
) -> Role:
    """The role of a mention.

    Args:
        mention: The mention.
        kind: Kind of the name for the place it was resolved to.
        words: The article's words.
        is_government: Whether the place can stand for a government: a country or a capital,
            or a division.
        dateline: Begin and end of the article's dateline.
    """
    span = mention.span
    if dateline[0] <= span.start < dateline[1]:
        return "dateline"
    if kind == NameKind.DEMONYM:
        return "demonym"
    keys, gaps = words.keys, words.gaps
    left = keys[span.first - 1] if span.first else ""
    if left in PLACE_PREPOSITIONS and left != "between":
        return "mention"
    if left in _PARTNER_PREPOSITIONS or left == "and":
        nearby = keys[max(0, span.first - 6) : span.first]
        if is_government and any(word in _PARTNERS for word in nearby):
            return "metonym"
    follower = span.last + 1
    while follower < len(keys) and keys[follower] in _AUXILIARIES and gaps[follower - 1] == " ":
        follower += 1
    if (
        follower < len(keys)
        and gaps[follower - 1] == " "
        and gaps[span.last] == " "
        and not words.possessive[span.last]
        and keys[follower] in _VERBS
        and left not in ("of", "the")
    ):
        return "metonym"
    return "mention"
