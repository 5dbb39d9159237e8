"""Readers of the files that the map's ground is made of; used by ``derive_ground.py``.

All give lines or rings of (longitude, latitude) in degrees.
"""

from __future__ import annotations

import csv
import gzip
import itertools
import struct
from collections import defaultdict
from pathlib import Path
from typing import Any

import shapefile  # pyshp

Point = tuple[float, float]

_MULTIGEOMETRY = 4
_PN2_STEPS = 120  # a degree
_PNT_STEPS = 60


def pn2(path: Path) -> list[tuple[int, list[Point]]]:
    """Lines or rings of a file in Marble's packed format, version 2, each with its feature's id.

    A feature is a flag (4: several of them), an id and nodes; a node is a whole one (latitude,
    longitude) with small steps from it.
    """
    data = path.read_bytes()
    version, _, coloured = struct.unpack_from(">BIB", data, 0)
    if version != 2 or coloured:
        raise SystemExit(f"{path}: not the version of the format that is known here")
    at = 6
    found: list[tuple[int, list[Point]]] = []

    def nodes() -> list[Point]:
        nonlocal at
        (count,) = struct.unpack_from(">I", data, at)
        at += 4
        points: list[Point] = []
        for _ in range(count):
            latitude, longitude, steps = struct.unpack_from(">hhh", data, at)
            at += 6
            points.append((longitude / _PN2_STEPS, latitude / _PN2_STEPS))
            for _ in range(steps):
                north, east = struct.unpack_from(">bb", data, at)
                at += 2
                points.append(((longitude + east) / _PN2_STEPS, (latitude + north) / _PN2_STEPS))
        return points

    while at < len(data):
        flag, number = struct.unpack_from(">BI", data, at)
        at += 5
        parts = 1
        if flag == _MULTIGEOMETRY:
            parts = data[at]
            at += 1
        for part in range(parts):
            if flag == _MULTIGEOMETRY:
                at += 5  # flag and id of the part
            found.append((number, _without_repeats(nodes())))
            del part
    return found


def pnt(path: Path) -> list[list[Point]]:
    """Lines of a file of the Micro World Data Bank II, in Marble's binary form."""
    lines: list[list[Point]] = []
    for code, latitude, longitude in struct.iter_unpack("<hhh", path.read_bytes()):
        if code > 5:  # a new line begins; else the level of detail of a point
            lines.append([])
        lines[-1].append((longitude / _PNT_STEPS, latitude / _PNT_STEPS))
    return lines


def shapes(path: Path) -> list[tuple[dict[str, Any], list[list[Point]]]]:
    """Attributes and rings of the shapes of a shapefile."""
    found = []
    for shape in shapefile.Reader(str(path)).iterShapeRecords():
        bounds = [*shape.shape.parts, len(shape.shape.points)]
        rings = [
            [(point[0], point[1]) for point in shape.shape.points[first:end]]
            for first, end in itertools.pairwise(bounds)
        ]
        found.append((shape.record.as_dict(), rings))
    return found


def rows(name: str) -> list[dict[str, str]]:
    """Rows of one of the gazetteer's tables."""
    path = Path(__file__).parent.parent / "geomap" / "data" / name
    read = gzip.open if name.endswith(".gz") else open
    with read(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def apart(lines: list[list[Point]], known: list[list[Point]], degrees: float) -> list[list[Point]]:
    """Stretches of lines that keep away from all points of others, of two points and more."""
    cells: dict[tuple[int, int], list[Point]] = defaultdict(list)
    for line in known:
        for a, b in itertools.pairwise(line):
            steps = max(1, int(max(abs(b[0] - a[0]), abs(b[1] - a[1])) / degrees * 2))
            for i in range(steps + 1):
                x, y = a[0] + (b[0] - a[0]) * i / steps, a[1] + (b[1] - a[1]) * i / steps
                cells[int(x // degrees), int(y // degrees)].append((x, y))

    def near(point: Point) -> bool:
        column, row = int(point[0] // degrees), int(point[1] // degrees)
        return any((column + i, row + j) in cells for i in (-1, 0, 1) for j in (-1, 0, 1))

    kept = []
    for line in lines:
        for taken, run in itertools.groupby(line, key=near):
            stretch = list(run)
            if not taken and len(stretch) > 2:
                kept.append(stretch)
    return kept


def _without_repeats(points: list[Point]) -> list[Point]:
    return [point for i, point in enumerate(points) if not i or point != points[i - 1]]
