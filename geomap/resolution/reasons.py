"""Reasons: why a mention was resolved to its place, in plain words.

They are read off what was resolved: which other places the article names, how near in the text
and on the map, and what stands beside the name.  They do not say how much each one weighed.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from geomap.gazetteer import NameKind, Place
from geomap.geo import kilometres, squared_chords
from geomap.languages.base import default_language
from geomap.recognition.recogniser import Mention
from geomap.resolution.features import CANDIDATE_MEASURES
from geomap.resolution.resolver import Resolved
from geomap.text.tokenizer import squeeze

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["NONE_FITS", "UNKNOWN", "Reasons"]

_SAID: dict[str, Any] = tomllib.loads(default_language().read("reasons.toml"))
"""The sentences, which are English whatever the article's language is."""

_NAME, _BESIDE, _WHERE = _SAID["name"], _SAID["beside"], _SAID["where"]
_STORY, _PUBLISHER, _WRITING = _SAID["story"], _SAID["publisher"], _SAID["writing"]
_BEGINNINGS, _ENDS = tuple(_WRITING["beginnings"]), tuple(_WRITING["ends"])

UNKNOWN: str = _SAID["unknown"]
"""Why a mention has no place."""

NONE_FITS: str = _SAID["none_fits"]
"""Why a mention is not put at a place of its name."""

_CLOSE_CALL = 0.5
"""Below this probability of the chosen place the reasons say that the others are likelier."""

_NEAR_KM = 300.0
"""A town that is farther away is no reason."""

_NEAR_WORDS = 30
"""So many words away are counted; more are just elsewhere in the article."""

_LEAST_SHARE = 0.2
"""A country that holds fewer of the story's other places is no reason."""

_KINDS: dict[NameKind, str] = {NameKind[name]: said for name, said in _SAID["kind"].items()}

# By the classes that the words beside a name allow (see `Mention.described`).
_CLASSES: dict[int, str] = {int(bit): called for bit, called in _SAID["class"].items()}

_HOLDER_LEVEL = CANDIDATE_MEASURES.index("holder_level")
_HELD_ELSEWHERE = CANDIDATE_MEASURES.index("held_elsewhere")
_DESCRIBED = CANDIDATE_MEASURES.index("described")


class Reasons:
    """The reasons for what an article's mentions were resolved to.

    Args:
        text: The article's text.
        mentions: Its mentions.
        resolved: What they were resolved to.
        places: The place of the candidate chosen for each group.
        placed: Whether each group is placed: what is too uncertain is no reason for another.
    """

    def __init__(
        self,
        text: str,
        mentions: Sequence[Mention],
        resolved: Resolved,
        places: Sequence[Place],
        placed: Sequence[bool],
    ) -> None:
        candidates, best, probabilities = (
            resolved.candidates,
            resolved.best,
            resolved.probabilities,
        )
        weight, rows = resolved.weight, resolved.rows
        self._text, self._mentions, self._candidates = text, mentions, candidates
        self._groups, self._weight, self._best = candidates.groups, weight, best
        self._places, self._probabilities = places, probabilities
        self._measures = rows[best].tolist()
        self._divisions: list[int] = candidates.division[best].tolist()
        self._vectors = candidates.vectors[best]
        self._named: dict[int, list[int]] = {}  # the mentions of each place, by its row
        self._first: dict[int, int] = {}  # the first group of each place
        self._publishers: list[int] = []  # groups of the publisher's own places
        for number, (group, place) in enumerate(zip(self._groups, places, strict=True)):
            if not group.mentions:
                self._publishers.append(number)
                continue
            if not placed[number]:
                continue
            self._named.setdefault(place.row, []).extend(group.mentions)
            self._first.setdefault(place.row, number)
        self._countries = {
            place.country_code: place.row
            for group, place, is_placed in zip(self._groups, places, placed, strict=True)
            if group.mentions and is_placed and _is_country(place)
        }
        self._common: dict[int, tuple[list[str], list[str]]] = {}  # of each group
        # What all places of the story say together, from which each takes away what it says itself.
        named = [places[group] for group in self._first.values()]
        inner = [place for place in named if not _is_country(place)]
        self._inner = Counter(place.country_code for place in inner)
        self._by_country = Counter(place.country_code for place in named)
        firsts = self._first.values()
        self._by_division = Counter(self._divisions[group] for group in firsts)
        self._towns = [group for group in firsts if places[group].feature_class == "P"]
        self._town_vectors = self._vectors[self._towns]
        self._towns_called: dict[str, list[int]] = {}  # where those of a name stand among them
        for at, first in enumerate(self._towns):
            self._towns_called.setdefault(places[first].name, []).append(at)

    def of(self, group: int, mention: int) -> list[str]:
        """Why a mention is its group's place, the strongest reasons first.

        Args:
            group: Number of the group.
            mention: Number of one of its mentions.
        """
        place = self._places[group]
        country = place.country if not _is_country(place) else ""
        reasons = self._beside(group, mention)
        is_in_division = place.admin1 and self._divisions[group] != place.row
        if is_in_division and (named := self._where(mention, self._divisions[group])):
            reasons.append(named)
        if country and (named := self._where(mention, self._countries.get(place.country_code, -1))):
            reasons.append(named)
        if group not in self._common:
            self._common[group] = self._company(group), self._names(group)
        company, names = self._common[group]
        reasons += company
        written = self._written(mention)
        if (
            len(self._groups[group].toponym.rows) > 1
            and not written.isascii()
            and written.casefold() == place.name.casefold()
        ):
            reasons.append(_NAME["spelled"].format(place=place.name))
        reasons += names
        if not reasons:
            total = self._groups[group].toponym.total
            reasons.append(_NAME["likeliest"].format(count=_number(total)))
        if self._probabilities[group] < _CLOSE_CALL:
            reasons.append(_NAME["others_likelier"])
        return reasons

    def _written(self, mention: int) -> str:
        span = self._mentions[mention].span
        return squeeze(self._text[span.start : span.end])

    def _beside(self, number: int, of_mention: int) -> list[str]:
        """What the article says of the name right beside it, here or elsewhere."""
        group, mention = self._groups[number], self._mentions[of_mention]
        measures = self._measures[number]
        reasons = []
        if measures[_HOLDER_LEVEL] > 0:
            if mention.holder >= 0:
                reasons.append(_BESIDE["follows"].format(holder=self._written(mention.holder)))
            else:
                holder = self._written(self._groups[group.holder].mentions[0])
                reasons.append(_BESIDE["follows_elsewhere"].format(holder=holder))
        if measures[_HELD_ELSEWHERE] > 0:
            reasons.append(_BESIDE["said_elsewhere"].format(name=self._written(of_mention)))
        if measures[_DESCRIBED] > 0:
            bits = int(self._candidates.bits[self._best[number]])
            called = next((kind for bit, kind in _CLASSES.items() if bits & bit), "")
            if mention.described and called:
                reasons.append(_BESIDE["called"].format(kind=called))
            elif called:
                reasons.append(_BESIDE["called_before"].format(kind=called))
        return reasons

    def _where(self, mention: int, row: int) -> str:
        """Where the article names a place, seen from a mention, if it does by another name."""
        own, holder = self._mentions[mention].span, self._mentions[mention].holder
        if holder in self._named.get(row, ()):
            return ""  # it follows the name, which has been said
        nearest, words, is_later = -1, 0, False
        for other in self._named.get(row, ()):
            span = self._mentions[other].span
            if span.toponym.key == own.toponym.key:
                continue
            later = span.first > own.last
            distance = span.first - own.last if later else own.first - span.last
            if nearest < 0 or distance < words:
                nearest, words, is_later = other, distance, later
        if nearest < 0:
            return ""
        place = self._places[self._first[row]]
        if words <= 1:
            told = _WHERE["right_after" if is_later else "right_before"]
        elif words <= _NEAR_WORDS:
            told = _WHERE["later" if is_later else "before"].format(count=_number(words))
        else:
            told = _WHERE["elsewhere"]
        written = self._written(nearest)
        is_same = written.casefold() == place.name.casefold()
        said: str = _WHERE["named" if is_same else "named_as"]
        return said.format(place=_with_article(place.name), where=told, written=written)

    def _company(self, number: int) -> list[str]:
        """What the other places of the story say: where they are, and how near."""
        place = self._places[number]
        reasons = []
        if place.country and not _is_country(place):
            own = int(place.row in self._first)  # it is none of the others
            together = self._inner[place.country_code] - own
            whole = self._inner.total() - own
            if together and together >= _LEAST_SHARE * whole:
                said = _STORY["one_in" if together == 1 else "some_in"]
                others_in = _of(together, whole)
                reasons.append(said.format(others=others_in, country=_with_article(place.country)))
        reasons += self._publisher(number)
        if place.feature_class == "P":
            if near := self._nearest(number):
                reasons.append(near)
        elif held := self._held(place):
            said = _STORY["one_lies_in" if held == 1 else "some_lie_in"]
            reasons.append(said.format(count=_number(held)))
        return reasons

    def _publisher(self, number: int) -> list[str]:
        """What the place that the publisher is named for says, if it is near."""
        for publisher in self._publishers:
            named = self._places[publisher]
            km = self._km(publisher, number)
            if named.feature_class == "P" and km < _NEAR_KM:
                return [_PUBLISHER["near"].format(place=named.name, km=f"{km:.0f}")]
            if _is_country(named) and named.country_code == self._places[number].country_code:
                return [_PUBLISHER["country"].format(country=_with_article(named.name))]
        return []

    def _nearest(self, number: int) -> str:
        """The nearest other town of the story, if it is near enough to say something."""
        place = self._places[number]
        squares = squared_chords(self._town_vectors, self._vectors[number])
        squares[self._towns_called.get(place.name, [])] = np.inf  # itself and its namesakes
        if not np.isfinite(squares).any():
            return ""
        nearest = int(np.argmin(squares))
        km = self._km(self._towns[nearest], number)
        if km >= _NEAR_KM:
            return ""
        away = _STORY["distance" if km >= 1 else "no_distance"].format(km=f"{km:.0f}")
        said: str = _STORY["town_near"]
        return said.format(town=self._places[self._towns[nearest]].name, distance=away)

    def _km(self, one: int, other: int) -> float:
        """How far apart the places of two groups are."""
        return float(kilometres(squared_chords(self._vectors[one], self._vectors[other])))

    def _held(self, place: Place) -> int:
        """How many of the others lie in a country or first-level division."""
        own = self._first.get(place.row)
        if _is_country(place):
            return self._by_country[place.country_code] - (own is not None)
        itself = own is not None and self._divisions[own] == place.row
        return self._by_division[place.row] - itself

    def _names(self, number: int) -> list[str]:
        """What the name is to the place, and who else bears it."""
        candidates, best, group = self._candidates, self._best[number], self._groups[number]
        place, kind = self._places[number], int(candidates.kinds[best])
        part = candidates.of_group(number)
        reasons = []
        if kind in _KINDS:
            reasons.append(_KINDS[NameKind(kind)].format(place=_with_article(place.name)))
        total, fame = group.toponym.total, candidates.fame[best]
        if total == 1:
            if kind != NameKind.DEMONYM:
                reasons.append(_NAME["only_one"])
        elif fame > 0 and np.count_nonzero(candidates.fame[part] >= fame) == 1:
            reasons.append(_NAME["best_known"].format(count=_number(total)))
        likeliest = part.start + int(self._weight[part].argmax())
        if candidates.bits[best] & 16 and candidates.bits[likeliest] & 6:
            reasons.append(_NAME["town_first"])
        return reasons


def _is_country(place: Place) -> bool:
    return place.feature_code.startswith("PCL")


def _number(number: int) -> str:
    """A number as running text has it: up to ten in words."""
    numbers: list[str] = _WRITING["numbers"]
    return numbers[number] if 0 <= number < len(numbers) else f"{number:,}"


def _of(part: int, whole: int) -> str:
    """How many of how many: "two of the five other places", "both other places"."""
    how = "one_of" if part < whole else {1: "the_one", 2: "both"}.get(whole, "all")
    said: str = _STORY[how]
    return said.format(part=_number(part), whole=_number(whole))


def _with_article(name: str) -> str:
    """A country's name as running text has it: "the United States"."""
    has_article = name.startswith(_BEGINNINGS) or name.endswith(_ENDS)
    said: str = _WRITING["with_article"]
    return said.format(name=name) if has_article else name
