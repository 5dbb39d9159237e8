"""The index while it grows: columns of places, and the names that lead to them."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable

from geomap.gazetteer.format import class_and_code
from geomap.text.names import NameKind, fold, is_latin

__all__ = ["MAX_NAME", "Index", "short_names"]

# What a division's short name leaves out, as in "Harris County", "Perm Krai".
_GENERIC = (
    r"county|parish|borough|census area|municipality|krai|kray|oblast|okrug|republic|province|"
    r"region|district|department|prefecture|governorate|voivodeship|state|division|canton|"
    r"autonomous (?:region|republic|province|okrug|oblast)|regency|city|municipio|raion|rayon"
)
_HAS_GENERIC = re.compile(rf"\b(?:{_GENERIC})\b", re.IGNORECASE)
_SHORT_SUFFIX = re.compile(rf"^(.{{3,}}?) (?:{_GENERIC})$", re.IGNORECASE)
_SHORT_PREFIX = re.compile(
    r"^(?:republic of|state of|province of|county of|city of|county|departement de|"
    r"département (?:de la|de l['’]|des|du|de)|provincia (?:de|di)|comunidad de|"
    r"province (?:de la|de l['’]|des|du)|préfecture (?:de la|de l['’]|des|du|de)|partido de|"
    r"shahrestan-e|kabupaten|"
    r"municipality of|commonwealth of|principality of|kingdom of) ?(.{3,})$",
    re.IGNORECASE,
)
MAX_NAME = 120
"""Longer names are not kept: none is a name that a text would use."""


def short_names(name: str) -> list[str]:
    """A division's name without its generic word, if it has one: ``Perm`` for ``Perm Krai``."""
    matches = (pattern.match(name) for pattern in (_SHORT_SUFFIX, _SHORT_PREFIX))
    return [match[1] for match in matches if match]


class Index:
    """The index while it grows: columns of places and the names that lead to them."""

    def __init__(self, countries: list[str]) -> None:
        self.countries = ["", *countries]
        self.country_number = {code: number for number, code in enumerate(self.countries)}
        self.codes: list[str] = []
        self.columns: dict[str, array[int]] = {
            "geonameid": array("I"),
            "latitude": array("i"),
            "longitude": array("i"),
            "population": array("I"),
            "country": array("B"),
            "admin1": array("I"),
            "admin2": array("I"),
            "code": array("B"),
            "names": array("H"),
            "extent": array("H"),
        }
        self.renown: dict[int, int] = {}  # of places better known than their size says
        self.place_names: list[str] = []
        self.postings: dict[str, dict[int, int]] = {}

    def add_place(
        self,
        name: str,
        latitude: float,
        longitude: float,
        *,
        code: str,
        geonameid: int = 0,
        population: int = 0,
        country: str = "",
        admin1: int = 0,
        admin2: int = 0,
        extent: int = 0,
    ) -> int:
        """Append a place; ``admin1`` and ``admin2`` are rows + 1. Returns its row."""
        row = len(self.place_names)
        if code not in self.codes:
            self.codes.append(code)
        values = {
            "geonameid": geonameid,
            "latitude": round(latitude * 100_000),
            "longitude": round(longitude * 100_000),
            "population": population,
            "country": self.country_number[country],
            "admin1": admin1,
            "admin2": admin2,
            "code": self.codes.index(code),
            "names": 0,
            "extent": extent,
        }
        for column, value in values.items():
            self.columns[column].append(value)
        self.place_names.append(name)
        self.add_name(name, row, NameKind.MAIN)
        return row

    def add_name(self, name: str, row: int, kind: NameKind, *, counted: bool = True) -> str:
        """Let ``name`` lead to the place; the stronger kind wins where it already does.

        Args:
            name: The name.
            row: The place's row.
            kind: How the name belongs to it.
            counted: Whether it is one of the names by which the place is known to be known.

        Returns:
            The key that it is kept under, empty if it is not kept.
        """
        if len(name) > MAX_NAME:
            return ""
        key = fold(name)
        if not key:
            return ""
        rows = self.postings.setdefault(key, {})
        if kind < rows.get(row, 99):
            rows[row] = kind
        names = self.columns["names"]
        if counted and names[row] < 65535:
            names[row] += 1
        return key

    def add_long_names(self, names: Iterable[str], row: int, kind: str) -> None:
        """Add a division's names with the word for its kind behind them: "Garissa County".

        They say nothing of how well known it is, so they aren't counted among its names.
        """
        for name in names:
            if not is_latin(name) or name.isupper() or name.islower():
                continue
            for bare in short_names(name) or [name]:
                if not _HAS_GENERIC.search(bare):
                    self.add_name(f"{bare} {kind}", row, NameKind.ALTERNATE, counted=False)

    def add_short_name(self, name: str, row: int) -> None:
        """Add the name of a division without its generic word, if it has one."""
        for short in short_names(name):
            self.add_name(short, row, NameKind.SHORT)

    def renowned(self, name: str, country: str, feature_class: str) -> int | None:
        """The place of a name and class that is meant by a line of ``renown.tsv``."""
        countries, codes = self.columns["country"], self.columns["code"]
        rows = [
            (kind, -self.columns["population"][row], row)
            for row, kind in self.postings.get(fold(name), {}).items()
            if countries[row] == self.country_number[country]
            and class_and_code(self.codes[codes[row]])[0] == feature_class
        ]
        return min(rows)[2] if rows else None

    def best(self, name: str, country: str, admin1: int, *, is_region: bool) -> int | None:
        """The most populous town, or the largest region, of a name.

        ``country`` and ``admin1`` (a row + 1) narrow the search unless empty or 0.
        """
        countries, divisions = self.columns["country"], self.columns["admin1"]
        number = self.country_number[country]
        rows = [
            row
            for row, kind in self.postings.get(fold(name), {}).items()
            if kind <= NameKind.ALTERNATE
            and (not country or countries[row] == number)
            and (not admin1 or divisions[row] == admin1)
            and self.codes[self.columns["code"][row]].startswith("PPL") != is_region
        ]
        if is_region:
            extents = self.columns["extent"]
            return max(rows, key=lambda row: (extents[row], -row), default=None)
        population = self.columns["population"]
        return max(rows, key=lambda row: (population[row], -row), default=None)
