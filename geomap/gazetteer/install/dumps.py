"""Lines of GeoNames' dump files, read and checked.

Two kinds of file, both of UTF-8 lines of cells with tabs between (see GeoNames' ``readme.txt``):
*places* (``allCountries.txt``, ``AU.txt``: 19 cells) and *names* (``alternateNamesV2.txt``: 10
cells, 6 or 8 in older ones).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from geomap.gazetteer.features import CLASSES
from geomap.text.names import NameKind, kind_of

__all__ = [
    "MAX_ID",
    "BadLineError",
    "DumpKind",
    "DumpName",
    "DumpPlace",
    "kind_of_line",
    "parse_name",
    "parse_place",
]

DumpKind = Literal["places", "names"]

MAX_ID = (1 << 28) - 1
"""Largest geonameid that the layers' files have room for; GeoNames is at 13 million in 2026."""

_PLACE_CELLS = 19
_NAME_CELLS = (6, 8, 10)
_DEGREES = re.compile(rb"-?\d{1,3}(?:\.\d{1,17})?(?:E-?\d{1,2})?", re.ASCII)
_CODE = re.compile(rb"[A-Z][A-Z0-9]{0,9}", re.ASCII)
_DATE = re.compile(rb"\d{4}-\d\d-\d\d", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")

# Languages of the names file that are none.
_NO_NAMES = frozenset("link post wkdt phon fr_1793 nuts lauc".split())
_CODES = frozenset("iata icao faac tcid unlc".split())


class BadLineError(ValueError):
    """A line is not one of such a file; the message says what is wrong with it."""


@dataclass(slots=True)
class DumpPlace:
    """A place of a dump.

    Attributes:
        geonameid: GeoNames id.
        name: Its name.
        alternates: Its other names, the one in plain ASCII first.
        latitude: In units of 0.00001 degree.
        longitude: In units of 0.00001 degree.
        feature_class: A letter, or empty.
        feature_code: GeoNames feature code, or empty.
        country: Two letters, or empty.
        admin1: Code of the first-level division, or empty.
        population: Inhabitants, 0 if unknown.
        modified: ISO 8601 date of the last change, or empty.
    """

    geonameid: int
    name: str
    alternates: list[str]
    latitude: int
    longitude: int
    feature_class: str
    feature_code: str
    country: str
    admin1: str
    population: int
    modified: str


@dataclass(slots=True)
class DumpName:
    """A name of the names file that may lead to a place.

    Attributes:
        geonameid: The place.
        name: The name.
        kind: How it belongs to the place.
    """

    geonameid: int
    name: str
    kind: NameKind


def kind_of_line(line: bytes) -> DumpKind | None:
    """Which kind of file a line is of, by its cells; None if of neither."""
    cells = line.rstrip(b"\r\n").split(b"\t")
    if len(cells) == _PLACE_CELLS and cells[0].isdigit():
        return "places"
    if len(cells) in _NAME_CELLS and cells[0].isdigit() and cells[1].isdigit():
        return "names"
    return None


def parse_place(line: bytes) -> DumpPlace:
    """Read a line of a file of places.

    Raises:
        BadLineError: If it has not 19 cells, or one of them is out of its range.
    """
    cells = line.rstrip(b"\r\n").split(b"\t")
    if len(cells) != _PLACE_CELLS:
        raise BadLineError(f"{len(cells)} cells instead of {_PLACE_CELLS}")
    feature_class = cells[6].decode("ascii", "replace")
    if feature_class and feature_class not in CLASSES:
        raise BadLineError(f"feature class {feature_class[:20]!r}")
    if cells[7] and not _CODE.fullmatch(cells[7]):
        raise BadLineError(f"feature code {_shown(cells[7])}")
    country = cells[8]
    if country and not (len(country) == 2 and country.isalpha() and country.isupper()):
        raise BadLineError(f"country code {_shown(country)}")
    population = cells[14] or b"0"
    if not population.isdigit() or len(population) > 11:
        raise BadLineError(f"population {_shown(population)}")
    name = _text(cells[1])
    if not name:
        raise BadLineError("no name")
    alternates = [part for part in _text(cells[3]).split(",") if part]
    if cells[2]:
        alternates.insert(0, _text(cells[2]))
    return DumpPlace(
        geonameid=_geonameid(cells[0]),
        name=name,
        alternates=alternates,
        latitude=_degrees(cells[4], 90, "latitude"),
        longitude=_degrees(cells[5], 180, "longitude"),
        feature_class=feature_class,
        feature_code=cells[7].decode("ascii"),
        country=country.decode("ascii"),
        # A few lines give two codes, for a place on a border.
        admin1=_text(cells[10]).partition(",")[0],
        population=min(int(population), 0xFFFFFFFF),
        modified=cells[18].decode("ascii") if _DATE.fullmatch(cells[18]) else "",
    )


def parse_name(line: bytes) -> DumpName | None:
    """Read a line of a file of names; None for links, postal codes and the like.

    Raises:
        BadLineError: If it has not 6, 8 or 10 cells, or one of them is out of its range.
    """
    cells = line.rstrip(b"\r\n").split(b"\t")
    if len(cells) not in _NAME_CELLS:
        raise BadLineError(f"{len(cells)} cells instead of {_NAME_CELLS[-1]}")
    if not cells[0].isdigit():
        raise BadLineError(f"id of the name {_shown(cells[0])}")
    geonameid = _geonameid(cells[1])
    language = cells[2].decode("ascii", "replace")
    if len(language) > 16:
        raise BadLineError(f"language {language[:20]!r}")
    flags = cells[4:8]
    if any(flag not in (b"", b"0", b"1") for flag in flags):
        raise BadLineError(f"flag {_shown(next(f for f in flags if f not in (b'', b'0', b'1')))}")
    name = _text(cells[3])
    if language in _NO_NAMES:
        return None
    if not name:
        raise BadLineError("no name")
    if language in _CODES or language == "abbr":
        kind = NameKind.CODE
    elif flags[3:] == [b"1"]:
        kind = NameKind.HISTORIC
    else:
        kind = kind_of(name)
    return DumpName(geonameid, name, kind)


def _geonameid(cell: bytes) -> int:
    if not cell.isdigit() or len(cell) > 9 or not 0 < int(cell) <= MAX_ID:
        raise BadLineError(f"geonameid {_shown(cell)}")
    return int(cell)


def _degrees(cell: bytes, limit: int, what: str) -> int:
    if not _DEGREES.fullmatch(cell) or abs(degrees := float(cell)) > limit:
        raise BadLineError(f"{what} {_shown(cell)}")
    return round(degrees * 100_000)


def _text(cell: bytes) -> str:
    try:
        text = cell.decode("utf-8").strip()
    except UnicodeDecodeError:
        raise BadLineError("not UTF-8") from None
    if _CONTROL.search(text):
        raise BadLineError("control characters in a name")
    return text


def _shown(cell: bytes) -> str:
    text = cell.decode("utf-8", "replace")
    return repr(text if len(text) <= 30 else text[:30] + "...")
