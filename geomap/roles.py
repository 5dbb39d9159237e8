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

from geomap.gazetteer import NameKind
from geomap.locations import Role
from geomap.mentions import Mention
from geomap.surroundings import PLACE_PREPOSITIONS
from geomap.text import Words

__all__ = ["role_of"]

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


def role_of(mention: Mention, kind: int, words: Words, is_government: bool) -> Role:
    """The role of a mention.

    Args:
        mention: The mention.
        kind: Kind of the name for the place it was resolved to.
        words: The article's words.
        is_government: Whether the place can stand for a government: a country or a capital,
            or a division.
    """
    span = mention.span
    if mention.is_dateline:
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
