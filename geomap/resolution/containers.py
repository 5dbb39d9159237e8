"""What the words beside a name say that it lies in: "X, a farming village in Y", "Y's X"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from geomap.resolution.scenes import scene_at

if TYPE_CHECKING:
    from geomap.recognition.recogniser import Mention
    from geomap.resolution.nil_placement import SeenPlace
    from geomap.text.tokenizer import Words

__all__ = ["SURE", "held_in", "listed_with", "set_in", "town_of_sentence"]

SURE = 0.9
"""How likely a name lies within 161 km of the place that the words beside it put it in."""

_KIND_AND_IN = 2
"""Words between a name and what holds it in "St James's Hospital in Leeds"."""

_MOST_BETWEEN = 8
"""So many words at most stand between a name and what holds it: ", a small fishing village on the
coast of"."""


def held_in(
    name: tuple[int, int], places: Sequence[SeenPlace], words: Words
) -> list[SeenPlace] | None:
    """The places that a name can lie at by what stands beside it; None if nothing says so.

    Of a country or a division those places of the article that lie in it, and a division itself:
    none of a country of which the article names no other place.

    Args:
        name: Numbers of its first and last word.
        places: The article's places.
        words: The article's words.
    """
    holder = _before(name, places, words) or _after(name, places, words)
    if holder is None:
        return None
    return _held_by(holder, places)


def set_in(
    name: tuple[int, int],
    places: Sequence[SeenPlace],
    mentions: Sequence[Mention],
    words: Words,
) -> list[SeenPlace]:
    """The places that a name can lie at by what its clause is set in; none if it is in nothing.

    "In *Homa Bay*, fishermen found a body off Mbita Point."

    Args:
        name: Numbers of its first and last word.
        places: The article's places.
        mentions: The article's mentions.
        words: The article's words.
    """
    number = scene_at(name[0], mentions, words)
    if number < 0:
        return []
    spot = mentions[number].span.first, mentions[number].span.last
    holder = next((seen for seen in places if spot in seen.spots), None)
    return _held_by(holder, places) if holder is not None else []


def _held_by(holder: SeenPlace, places: Sequence[SeenPlace]) -> list[SeenPlace]:
    """A town itself; of a country or a division those places of the article that lie in it."""
    place = holder.place
    if place.feature_class != "A":
        return [holder]
    is_country = place.feature_code.startswith("PCL")
    return [
        seen
        for seen in places
        if seen.place.country_code == place.country_code
        and seen.place.feature_code[:3] != "PCL"
        and (is_country or seen is holder or seen.place.admin1 == (place.admin1 or place.name))
    ]


def listed_with(
    name: tuple[int, int], places: Sequence[SeenPlace], words: Words
) -> list[SeenPlace]:
    """The places that a name can lie at by the place it is paired with: "Mahé and X".

    They are those of the article in that one's country; all of them if it is paired with none.

    Args:
        name: Numbers of its first and last word.
        places: The article's places.
        words: The article's words.
    """
    first, last = name
    keys, listing = words.keys, words.language.recognition.list_words
    ends = first - 2 if first >= 2 and keys[first - 1] in listing else None
    starts = last + 2 if last + 2 < len(keys) and keys[last + 1] in listing else None
    for seen in places:
        country = seen.place.country_code
        is_paired = any(spot[1] == ends or spot[0] == starts for spot in seen.spots)
        if is_paired and country and not seen.place.feature_code.startswith("PCL"):
            return [other for other in places if other.place.country_code == country]
    return list(places)


def town_of_sentence(
    name: tuple[int, int], places: Sequence[SeenPlace], words: Words
) -> list[SeenPlace]:
    """The one town that the sentence of a name names; none if it names several, or no town.

    Args:
        name: Numbers of its first and last word.
        places: The article's places.
        words: The article's words.
    """
    sentence = words.sentences[name[0]]
    there = [
        seen for seen in places if seen.place.feature_class == "P" and seen.is_in(sentence, words)
    ]
    return there if len(there) == 1 else []


def _before(name: tuple[int, int], places: Sequence[SeenPlace], words: Words) -> SeenPlace | None:
    """The place before a name whose own it is called: "Munnar's Pettimudi estate"."""
    first, _ = name
    if not first or not words.possessive[first - 1] or not words.gaps[first - 1].isspace():
        return None
    for seen in places:
        number = bisect_left(seen.spots, first, key=itemgetter(0)) - 1
        if number >= 0 and seen.spots[number][1] == first - 1:
            return seen
    return None


def _after(name: tuple[int, int], places: Sequence[SeenPlace], words: Words) -> SeenPlace | None:
    """The place after a name that it is said to lie in."""
    first, last = name
    nearest: SeenPlace | None = None
    spot = last + 2 + _MOST_BETWEEN, 0
    for seen in places:
        number = bisect_right(seen.spots, last, key=itemgetter(0))
        if number < len(seen.spots) and seen.spots[number] < spot:
            nearest, spot = seen, seen.spots[number]
    if nearest is None or words.sentences[spot[0]] != words.sentences[last]:
        return None
    if spot[0] == last + 1:
        is_told = words.gaps[last].strip() in (",", "(") and (
            nearest.place.feature_class == "A" or not _is_in_list(first, spot[1], words)
        )
    else:
        is_told = _says_in(last, spot[0], words)
    return nearest if is_told else None


def _is_in_list(first: int, last: int, words: Words) -> bool:
    """Whether "X, Y" is a part of a list: another name stands before it or behind it."""
    gaps, keys = words.gaps, words.keys
    listing = words.language.recognition.list_words
    if first and (gaps[first - 1].strip() == "," or keys[first - 1] in listing):
        return True
    if last + 1 >= len(keys) or words.sentences[last + 1] != words.sentences[last]:
        return False
    return keys[last + 1] in listing or (
        gaps[last].strip() == "," and words.words[last + 1][0].isupper()
    )


def _says_in(last: int, start: int, words: Words) -> bool:
    """Whether the words between a name's last word and a place's first put the one in the other."""
    text = words.language.text
    between = list(words.keys[last + 1 : start])
    while between and between[-1] in text.before_holders:
        between.pop()
    if not between or text.no_holding & set(between):
        return False
    if any("," in words.gaps[number] for number in range(last + 1, start - 1)):
        return False
    is_told = between[-1] in text.holding_prepositions
    if len(between) == 1:
        return is_told
    # "X, a village in Y", "the X camp outside Y", "X, a suburb of Y".
    is_kind = bool(text.held_kinds & set(between)) or (
        len(between) == _KIND_AND_IN
        and between[0] in words.language.organisation_kinds
        and words.words[last + 1][0].isupper()
    )
    return is_kind and (is_told or between[-1] in text.holding_with_kind)
