"""What geocoding services are asked about an article's names, and what they answered.

Names are gathered from all articles first, then asked once each, then the articles are resolved
with the replies: the services never see more of an article than a name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum

from geomap.analysis.result import Analysis
from geomap.enrichment.unknown_places import Presumed, find_presumed
from geomap.gazetteer import NameKind
from geomap.geocoding.hits import Hit
from geomap.text.tokenizer import Words, squeeze

__all__ = ["Ask", "Asked", "Replies", "Reply", "names_to_ask"]

_SURE = 0.9
"""A name's country is sent along only where it is this likely: that of what the article itself puts
the name in ("Talitsa, *Perm Krai*"), or the one that holds this share of the story's places."""

_ENOUGH_NAMES = 3
"""Of fewer places of a story their common country says nothing of another one."""


@dataclass(frozen=True, slots=True, order=True)
class Ask:
    """A name to ask services for: all that leaves the machine of an article.

    Attributes:
        name: The name as the article writes it, line breaks made spaces.
        country: ISO 3166-1 alpha-2 code of the country it lies in, where the resolver is sure;
            else empty.
        is_known: Whether the gazetteer knows the name, so that only services that stand before
            it are asked.
    """

    name: str
    country: str = ""
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What the services said of a name.

    Attributes:
        hits: The places that bear it, none if no service knows it.
        service: geopy's name of the service that knows it, or empty.
        failed: geopy's name of the service that could not be asked, or empty; the name then is
            neither known nor unknown, and is taken up again by the next run.
    """

    hits: tuple[Hit, ...] = ()
    service: str = ""
    failed: str = ""


Replies = Mapping[Ask, Reply]
"""The replies to all that was asked."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A name of one article that is to be asked for.

    Attributes:
        ask: What the services are asked.
        presumed: Where it stands, if the gazetteer does not know it.
        mentions: Numbers of its mentions, if the gazetteer knows it.
    """

    ask: Ask
    presumed: Presumed | None = None
    mentions: tuple[int, ...] = ()


def names_to_ask(analysis: Analysis) -> list[Asked]:
    """The names of an article that services can be asked for.

    Args:
        analysis: What was found in it without them.

    Returns:
        First those that the gazetteer does not know, in the order of the text, then those that it
        knows; what is derived from a name ("Russian") or abbreviates one is not among them.
    """
    unlisted = [
        (nil.name.first, nil.name.last, nil.use.place)
        for nil in analysis.nil_mentions
        if not _may_be_persons(nil.name.first, nil.name.last, analysis.words)
    ]
    presumed = find_presumed(analysis.words, analysis.spans, analysis.mentions, unlisted)
    common = _common_country(analysis) if presumed else ""
    asked = [
        Asked(Ask(name.name, _country_of(analysis, name.holder) or common), presumed=name)
        for name in presumed
    ]
    known: dict[str, list[int]] = {}
    for number, mention in enumerate(analysis.mentions):
        toponym = mention.span.toponym
        if toponym.best_kind != NameKind.DEMONYM and not toponym.is_abbreviation:
            known.setdefault(toponym.key, []).append(number)
    for numbers in known.values():
        mention = analysis.mentions[numbers[0]]
        name = squeeze(analysis.words.text[mention.span.start : mention.span.end])
        if name.isupper() and len(name) > 3:
            name = name.title()  # a dateline's
        country = _country_of(analysis, mention.holder) if mention.is_held else ""
        asked.append(Asked(Ask(name, country, is_known=True), mentions=tuple(numbers)))
    return asked


def _may_be_persons(first: int, last: int, words: Words) -> bool:
    """Whether a name may be a person's, which nobody is asked for: "a letter from Zheltukhin"."""
    if first < last:
        return False
    before = words.keys[first - 1] if first else ""
    return bool(words.possessive[last]) or before in words.language.recognition.of_senders


def _country_of(analysis: Analysis, mention: int) -> str:
    """The country of a mention's place, if there is one and it is sure."""
    resolution = analysis.resolution
    if mention < 0 or resolution is None:
        return ""
    group = resolution.group_of[mention]
    if resolution.probabilities[group] < _SURE:
        return ""
    return resolution.places[group].country_code


def _common_country(analysis: Analysis) -> str:
    """The country that the places of a story have in common, if that is sure."""
    resolution = analysis.resolution
    if resolution is None:
        return ""
    weights: dict[str, float] = {}
    names: dict[str, set[str]] = {}
    for number, group in enumerate(resolution.candidates.groups):
        place = resolution.places[number]
        if place.country_code and group.mentions:  # not what only the publisher tells
            weight = group.certainty * resolution.probabilities[number]
            weights[place.country_code] = weights.get(place.country_code, 0.0) + weight
            names.setdefault(place.country_code, set()).add(place.name)
    if not weights:
        return ""
    country = max(weights, key=lambda code: (weights[code], code))
    is_sure = weights[country] >= _SURE * fsum(weights.values())
    return country if is_sure and len(names[country]) >= _ENOUGH_NAMES else ""
