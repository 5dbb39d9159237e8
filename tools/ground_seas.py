"""Outlines of seas and of the counties of the United States; used by ``derive_ground.py``.

Seas come as the International Hydrographic Organization bounds them; they are cut to the coast that
the map has, so that a sea ends where the land begins.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ground_sources import Point
from shapely import clip_by_rect, make_valid, unary_union
from shapely.geometry import Point as Spot
from shapely.geometry import Polygon, box, shape
from shapely.geometry.base import BaseGeometry

OVER_LAND = 0.12  # degrees that a sea is made wider by before it is cut to the coast
LEAST_PART = 0.02  # square degrees of a part of a sea

# What the gazetteer calls them, where the source has another name or several parts.
_WESTERN = ["Mediterranean Sea - Western Basin", "Alboran Sea", "Balearic (Iberian Sea)"]
_WESTERN += ["Ligurian Sea", "Tyrrhenian Sea"]
_EASTERN = ["Mediterranean Sea - Eastern Basin", "Adriatic Sea", "Aegean Sea", "Ionian Sea"]
PARTS = {
    "Mediterranean Sea": [*_WESTERN, *_EASTERN],
    "Western Mediterranean": _WESTERN,
    "Eastern Mediterranean": ["Mediterranean Sea - Eastern Basin"],
    "Atlantic Ocean": ["North Atlantic Ocean", "South Atlantic Ocean"],
    "Pacific Ocean": ["North Pacific Ocean", "South Pacific Ocean"],
    "Baltic Sea": ["Baltic Sea", "Gulf of Bothnia", "Gulf of Finland", "Gulf of Riga"],
    "Andaman Sea": ["Andaman or Burma Sea"],
    "Barents Sea": ["Barentsz Sea"],
    "East China Sea": ["Eastern China Sea"],
    "Irish Sea": ["Irish Sea and St. George's Channel"],
    "Sea of Japan": ["Japan Sea"],
    "Strait of Malacca": ["Malacca Strait"],
    "Mozambique Channel": ["Mozambique Channel"],
    "Río de la Plata": ["Rio de La Plata"],
    "Inside Passage": ["The Coastal Waters of Southeast Alaska and British Columbia"],
    "Northwest Passage": ["The Northwestern Passages"],
    "Ceram Sea": ["Ceram Sea"],
}
# Seas that no ocean has a part of: all water around a point within a box.
INLAND = {"Caspian Sea": ((50.5, 42.0), (46.0, 36.0, 56.0, 48.0))}


def land_of(rings: list[list[list[Point]]]) -> BaseGeometry:
    """Give all land as one, from the rings of its shapes."""
    return unary_union(
        [
            make_valid(Polygon(ring))
            for shape_rings in rings
            for ring in shape_rings
            if len(ring) > 3
        ]
    )


def seas(path: Path, land: BaseGeometry, names: set[str]) -> dict[str, list[list[Point]]]:
    """Give the outlines of the seas that the gazetteer has, by name: rings, filled even-odd."""
    source = {
        feature["properties"]["NAME"]: make_valid(shape(feature["geometry"]))
        for feature in json.loads(path.read_text(encoding="utf-8"))["features"]
    }
    found = {}
    for name in sorted(names):
        if name in INLAND:
            spot, bounds = INLAND[name]
            water = box(*bounds).difference(clip_by_rect(land, *bounds))
            parts: list[Any] = [p for p in _polygons(water) if p.contains(Spot(spot))]
        else:
            known = [source[part] for part in PARTS.get(name, [name]) if part in source]
            if not known:
                continue
            wide = unary_union([one.buffer(OVER_LAND, quad_segs=2) for one in known])
            water = wide.difference(clip_by_rect(land, *wide.bounds)).simplify(0.01)
            parts = [part for part in _polygons(water) if part.area > LEAST_PART]
        if parts:
            found[name] = [
                [(x, y) for x, y in ring.coords]
                for part in parts
                for ring in (part.exterior, *part.interiors)
                if Polygon(ring).area > LEAST_PART
            ]
    return found


def counties(path: Path) -> list[tuple[str, list[list[Point]]]]:
    """Give the counties of the United States: FIPS code and rings, which share their points."""
    topology = json.loads(path.read_text(encoding="utf-8"))
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs: list[list[Point]] = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    found = []
    for geometry in topology["objects"]["counties"]["geometries"]:
        polygons = geometry.get("arcs", [])
        if geometry["type"] == "Polygon":
            polygons = [polygons]
        rings = []
        for ring in (ring for polygon in polygons for ring in polygon):
            joined: list[Point] = []
            for index in ring:
                piece = arcs[index] if index >= 0 else arcs[~index][::-1]
                joined += piece[1 if joined else 0 :]
            rings.append([p for i, p in enumerate(joined) if i == 0 or p != joined[i - 1]])
        found.append((geometry["id"], [ring for ring in rings if len(ring) > 3]))
    return found


def _polygons(geometry: BaseGeometry) -> list[Polygon]:
    parts = getattr(geometry, "geoms", [geometry])
    return [part for part in parts if isinstance(part, Polygon)]
