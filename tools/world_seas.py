"""The waters that the base map names, and where their names go; used by ``derive_ground.py``."""

from __future__ import annotations

import csv
import itertools
from pathlib import Path

LEAST_SEA_KM = 60
# Waters that the gazetteer has and that a map does not name, or names by their parts.
NO_SEAS = {
    *("Pacific Ocean", "Atlantic Ocean", "Salish Sea", "Libyan Sea", "Campeche Bay"),
    *("Western Mediterranean", "Central Mediterranean", "Eastern Mediterranean", "Cardigan Bay"),
    *("Northern Sea Route", "Northwest Passage", "Inside Passage", "Intracoastal Waterway"),
    *("Moray Firth", "Sea of Crete", "Wadden Sea", "Georgian Bay", "Saginaw Bay"),
}
# Where a name stands better than at the gazetteer's point: longitude, latitude.
SEA_LABELS = {
    "Arctic Ocean": (-170.0, 80.5),
    "Indian Ocean": (78.0, -18.0),
    "Southern Ocean": (85.0, -58.0),
    "North Pacific Ocean": (-155.0, 35.0),
    "South Pacific Ocean": (-125.0, -28.0),
    "South Atlantic Ocean": (-16.0, -25.0),
    "Mediterranean Sea": (18.2, 34.6),
    "Gulf of Anadyr": (178.5, 64.0),
    "Gulf of Aqaba": (34.75, 28.85),
    "Gulf of Suez": (33.1, 28.7),
    "Baltic Sea": (18.9, 56.6),
    "Bosphorus": (29.08, 41.15),
    "Gulf of Honduras": (-87.9, 16.2),
    "Gulf of Papua": (145.0, -8.6),
    "Gulf of Venezuela": (-71.1, 11.6),
    "Strait of Magellan": (-70.9, -53.4),
    "Tatar Strait": (141.0, 49.0),
    "Bay of Fundy": (-65.7, 45.0),
    "Chesapeake Bay": (-76.15, 37.7),
    "Strait of Georgia": (-123.6, 49.25),
    "Torres Strait": (141.7, -10.3),
    "Strait of Sicily": (11.6, 37.1),
}
FEATURES = Path(__file__).parent.parent / "geomap" / "data" / "features.tsv"

Point = tuple[float, float]


def on_land(point: Point, rings: list[list[Point]]) -> bool:
    """Whether a point lies within any of these rings."""
    x, y = point
    inside = False
    for ring in rings:
        for (ax, ay), (bx, by) in itertools.pairwise(ring):
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
    return inside


def seas_of(rings: list[list[Point]]) -> list[tuple[str, Point, int]]:
    """Give the waters to name, the largest first: name, longitude and latitude, half-width in km.

    Args:
        rings: All land, as (longitude, latitude).
    """
    with FEATURES.open(encoding="utf-8", newline="") as file:
        rows = [
            row
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if row["feature_code"] in {"OCN", "SEA", "GULF", "BAY", "STRT", "CHN"}
            and int(row["extent_km"]) >= LEAST_SEA_KM
            and row["name"] not in NO_SEAS
        ]
    rows.sort(key=lambda row: (-int(row["extent_km"]), row["name"]))
    points = [
        SEA_LABELS.get(row["name"], (float(row["longitude"]), float(row["latitude"])))
        for row in rows
    ]
    ashore = [r["name"] for r, at in zip(rows, points, strict=True) if on_land(at, rings)]
    if ashore:
        raise SystemExit(f"on land, so put them in SEA_LABELS: {', '.join(ashore)}")
    return [
        (row["name"], point, int(row["extent_km"])) for row, point in zip(rows, points, strict=True)
    ]
