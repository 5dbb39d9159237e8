"""Coordinates in a text: "48.0159, 37.8029", degrees with minutes, references of a grid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from geomap.languages.base import Language, default_language
from geomap.languages.words import NO_PATTERN

if TYPE_CHECKING:
    from mgrs import MGRS

__all__ = ["Coordinates", "find_coordinates"]

# Bare decimals, as they are copied from a map: three decimals and a comma at least.
_BARE = re.compile(
    r"(?<![\w.,°-])(?P<lat>[-−]?\d{1,2}\.\d{3,})°?,\s?(?P<lon>[-−]?\d{1,3}\.\d{3,})°?(?![\w.]*\d)"
)
# Military grid: zone, band, square, and as many digits for east as for north.
_GRID = re.compile(
    r"\b(?P<zone>(?:0?[1-9]|[1-5]\d|60)[C-HJ-NP-X])\s?(?P<square>[A-HJ-NP-Z][A-HJ-NP-V])\s?"
    r"(?P<digits>\d{1,5}\s\d{1,5}|\d{2,10})\b"
)
_COPIED = 3
"""So many decimals need a word before them that says what they are; more have no other use."""

_KM_A_DEGREE = 111.2

_SPAN = 90.0  # degrees of latitude


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A point that a text gives by numbers.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last.
        latitude: Degrees WGS84.
        longitude: Degrees WGS84.
        radius_km: How far from it the point meant may be, by the digits given.
    """

    start: int
    end: int
    latitude: float
    longitude: float
    radius_km: float


@dataclass(frozen=True)
class _Patterns:
    """How coordinates are written in a language.

    Attributes:
        hints: Whether a text may have any: what follows a digit, or what stands before one.
        angles: With letters or words for the quarters after the numbers, and before them.
        tells: What before bare numbers says that they are coordinates, at its end.
        degrees: Words for degrees.
        negative: The beginnings of the words for south and west.
    """

    hints: tuple[re.Pattern[str], re.Pattern[str]]
    angles: tuple[re.Pattern[str], re.Pattern[str]]
    tells: re.Pattern[str]
    degrees: re.Pattern[str]
    negative: tuple[str, ...]


@cache
def _patterns(language: Language) -> _Patterns:
    """The patterns of a language; those of English, if it does not say."""
    words = language.measures
    if words.degrees is NO_PATTERN:
        words = default_language().measures
    degrees, minutes, seconds = (
        part.pattern for part in (words.degrees, words.minutes, words.seconds)
    )
    latitudes, longitudes = words.latitudes.pattern, words.longitudes.pattern
    angle = (
        rf"(?P<{{0}}d>\d{{{{1,3}}}}(?:\.\d+)?)(?:\s?(?:°|º|{degrees}))?"
        rf"(?:[\s-]?(?P<{{0}}m>\d{{{{1,2}}}}(?:\.\d+)?)\s?(?:['′’‘]|{minutes})?"
        rf"(?:[\s-]?(?P<{{0}}s>\d{{{{1,2}}}}(?:\.\d+)?)\s?(?:[\"″”“]|''|′′|{seconds})?)?)?"
    )
    latitude, longitude = angle.format("a"), angle.format("o")
    joined = "|".join([",", ";", "/", *map(re.escape, words.and_words)])
    leads = "|".join(map(re.escape, words.second_leads)) or "(?!)"
    between = rf"(?:\s*(?:{joined})\s*(?:(?:{leads})\s)?|\s+)"
    north_south = "|".join(rf"{re.escape(word)}\b" for word in (*words.norths, *words.souths))
    east_west = "|".join(rf"{re.escape(word)}\b" for word in (*words.easts, *words.wests))
    return _Patterns(
        hints=(
            re.compile(
                rf"\d(?:\s?[°º]|\s?[NS]\b|\.\d{{3}}|(?:\s(?:{degrees}))?\s(?:{north_south})|[C-X])"
            ),
            re.compile(r"[NS]\s?\d"),
        ),
        angles=(
            re.compile(
                rf"(?<![\w.]){latitude}\s?(?P<ns>[NS]\b|{north_south})(?:\s(?:{latitudes}))?"
                rf"{between}{longitude}\s?(?P<ew>[EW]\b|{east_west})(?:\s(?:{longitudes}))?"
            ),
            re.compile(
                rf"(?<!\w)(?P<ns>[NS])\s?{latitude}{between}(?P<ew>[EW])\s?{longitude}(?![\w.]\d)"
            ),
        ),
        tells=re.compile(rf"\b(?:{words.point_words.pattern})\W*\Z", re.IGNORECASE),
        degrees=re.compile(degrees),
        negative=("S", "W", *words.souths, *words.wests),
    )


def find_coordinates(
    text: str, begin: int = 0, language: Language | None = None
) -> list[Coordinates]:
    """The coordinates in a text, in order, none overlapping another.

    Args:
        text: The text.
        begin: Offset of the first character to look at.
        language: Its language; English if it is not told.
    """
    patterns = _patterns(language or default_language())
    if not any(hint.search(text, begin) for hint in patterns.hints):
        return []
    found: list[Coordinates] = []
    for one in sorted(_all(text, begin, patterns), key=lambda c: (c.start, -c.end)):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found


def _all(text: str, begin: int, patterns: _Patterns) -> Iterator[Coordinates]:
    for pattern in patterns.angles:
        for match in pattern.finditer(text, begin):
            latitude, fine = _angle(match, "a", match["ns"] in patterns.negative)
            longitude, other = _angle(match, "o", match["ew"] in patterns.negative)
            if _is_told(match, patterns) and abs(latitude) <= _SPAN and abs(longitude) <= 2 * _SPAN:
                yield _at(match, latitude, longitude, max(fine, other))
    for match in _BARE.finditer(text, begin):
        latitude, longitude = (float(match[part].replace("−", "-")) for part in ("lat", "lon"))
        decimals = min(len(match[part].partition(".")[2]) for part in ("lat", "lon"))
        is_told = decimals > _COPIED or patterns.tells.search(
            text[max(begin, match.start() - 30) : match.start()]
        )
        if is_told and abs(latitude) <= _SPAN and abs(longitude) <= 2 * _SPAN:
            yield _at(match, latitude, longitude, _KM_A_DEGREE / 10**decimals)
    for match in _GRID.finditer(text, begin):
        point = _of_grid(match)
        if point:
            yield _at(match, *point)


def _at(match: re.Match[str], latitude: float, longitude: float, radius: float) -> Coordinates:
    return Coordinates(
        match.start(),
        match.end(),
        round(latitude, 5),
        round(longitude, 5),
        max(round(radius, 1), 0.1),
    )


def _is_told(match: re.Match[str], patterns: _Patterns) -> bool:
    """Whether numbers with letters are coordinates: they have degrees, minutes or decimals."""
    told = match.group()
    return any(mark in told for mark in "°º'′’.-") or bool(patterns.degrees.search(told))


def _angle(match: re.Match[str], part: str, is_negative: bool) -> tuple[float, float]:
    """Degrees of an angle, and how many km it is exact to."""
    degrees, minutes, seconds = (match[part + unit] for unit in "dms")
    value = float(degrees) + float(minutes or 0) / 60 + float(seconds or 0) / 3600
    finest = next(number for number in (seconds, minutes, degrees) if number)
    unit = _KM_A_DEGREE / (3600 if seconds else 60 if minutes else 1)
    fine = unit / 10 ** len(finest.partition(".")[2])
    return (-value if is_negative else value), fine


@lru_cache(maxsize=1)
def _grid() -> MGRS:
    # Imported late: few texts have such coordinates.
    from mgrs import MGRS

    return MGRS()


def _of_grid(match: re.Match[str]) -> tuple[float, float, float] | None:
    """Latitude, longitude and radius of a reference of the military grid, None if it is none."""
    digits = match["digits"].split()
    east, north = digits if len(digits) == 2 else (digits[0][: len(digits[0]) // 2], "")
    if len(digits) == 1:
        north = digits[0][len(east) :]
    if len(east) != len(north) or len(east) < 2:
        return None
    try:
        latitude, longitude = _grid().toLatLon(match["zone"] + match["square"] + east + north)
    except Exception:  # the library's own, for squares that are none
        return None
    return latitude, longitude, 100.0 / 10 ** len(east)
