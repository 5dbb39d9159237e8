"""Places of a user's own gazetteer, and what their kinds are called in GeoNames."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from geomap.gazetteer.build.tables import read_table
from geomap.gazetteer.features import CLASSES
from geomap.resources import DATA

__all__ = ["DEFAULT_KIND", "OwnPlace", "code_of", "count_of"]

DEFAULT_KIND = ("P", "PPL")
"""What a place of no stated or of an unknown kind is taken for: most lists are of settlements."""

_MOST_FIGURES = 12
_CODE = re.compile(r"(?:([AHLPRSTUV])\.)?([A-Z]{2,5}[0-9]?)")


@dataclass(frozen=True, slots=True)
class OwnPlace:
    """A place as a user's list has it.

    Attributes:
        name: Its name.
        latitude: Degrees WGS84.
        longitude: Degrees WGS84.
        names: Its other names.
        kind: Feature class and code of GeoNames.
        id: Its identifier in the list, or empty.
        country: Two letters, or empty.
        population: Inhabitants, 0 if unknown.
        geonameid: GeoNames id, 0 if it has none.
    """

    name: str
    latitude: float
    longitude: float
    names: tuple[str, ...] = ()
    kind: tuple[str, str] = DEFAULT_KIND
    id: str = ""
    country: str = ""
    population: int = 0
    geonameid: int = 0


def code_of(kinds: Iterable[str]) -> tuple[str, str]:
    """Feature class and code of the first kind that is known: ``theatre``, ``S.THTR``, ``H``."""
    for kind in kinds:
        stated = _CODE.fullmatch(kind.strip())
        if stated and stated[1]:
            return stated[1], stated[2]
        if len(kind) == 1 and kind in CLASSES:
            return kind, ""
        for key in (kind, *re.split(r"[,;/|]", kind)):
            found = _kinds().get(_plain(key))
            if found:
                return found
    return DEFAULT_KIND


def count_of(text: str) -> int:
    """The number that a cell or tag states in figures; 0 if it states none, or no likely one."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_FIGURES else 0


@cache
def _kinds() -> dict[str, tuple[str, str]]:
    return {
        _plain(row["kind"]): (row["code"].partition(".")[0], row["code"].partition(".")[2])
        for row in read_table(DATA / "own_kinds.tsv")
    }


def _plain(text: str) -> str:
    """A kind as it is compared: small letters, signs and a plural's ``s`` away."""
    bare = re.sub(r"[\s_-]+", " ", text.strip().casefold())
    return bare[:-1] if bare.endswith("s") and not bare.endswith("ss") else bare
