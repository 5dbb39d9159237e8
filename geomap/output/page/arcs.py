"""The lines that the map's ground is made of, as ``tools/derive_ground.py`` has packed them."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from geomap import resources

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

COAST, BORDER, DISPUTED, DIVISION, MINOR, LAKE, RIVER, URBAN, COUNTY, SEA = range(10)
"""What a line is; the last two are drawn only where an article names one."""

CELLS = 2
"""Cells a degree, by which a page tells what is near."""

Spot = tuple[int, int]
Ring = list[int]
"""Arcs one after the other, ``~number`` for one that is read backwards."""


@dataclass(frozen=True, eq=False, slots=True)
class Arcs:
    """All lines.

    Attributes:
        grid: Steps of a degree.
        kinds: What each line is.
        sizes: Its size: km2 of an island, a lake, a built-up area; km of a river.
        firsts: Where each one's points begin, and where the last one's end.
        x: The points' longitudes in steps of the grid.
        y: Their latitudes.
        levels: How much each point matters: 255 for the ends of a line.
        cells: The cells that they lie in.
    """

    grid: int
    kinds: Numbers
    sizes: Numbers
    firsts: Numbers
    x: Numbers
    y: Numbers
    levels: Numbers
    cells: Numbers

    def ends(self, numbers: list[int]) -> tuple[list[Spot], list[Spot]]:
        """Give where lines start, and where they end, in steps of the grid."""
        firsts, lasts = self.firsts[numbers], self.firsts[1:][numbers] - 1
        starts, ends = (
            list(zip(self.x[at].tolist(), self.y[at].tolist(), strict=True))
            for at in (firsts, lasts)
        )
        return starts, ends

    def points(self, ring: Ring, level: int) -> list[tuple[float, float]]:
        """Give a ring's points of a level and more, as longitude and latitude in degrees."""
        found: list[tuple[float, float]] = []
        for index in ring:
            number = index if index >= 0 else ~index
            part = slice(self.firsts[number], self.firsts[number + 1])
            kept = self.levels[part] >= level
            x, y = self.x[part][kept].tolist(), self.y[part][kept].tolist()
            points = [(a / self.grid, b / self.grid) for a, b in zip(x, y, strict=True)]
            found += points if index >= 0 else points[::-1]
        return found


@cache
def world() -> dict[str, Any]:
    """Give what is told of the world beside its lines: names and where they go."""
    told: dict[str, Any] = json.loads(resources.text("ground", "world.json"))
    return told


@cache
def shapes() -> dict[str, Any]:
    """Give rings of arcs.

    Returns:
        ``countries`` in the world's order, ``divisions`` by GeoNames id, ``lakes`` with names,
        ``seas`` by the gazetteer's name and code.
    """
    told: dict[str, Any] = json.loads(resources.text("ground", "shapes.json"))
    return told


@cache
def arcs() -> Arcs:
    """Give all lines."""
    import numpy as np

    data = zlib.decompress((resources.DATA / "ground" / "arcs.bin").read_bytes())
    at = 0

    def column(dtype: str, count: int) -> Numbers:
        nonlocal at
        size = np.dtype(dtype).itemsize  # the bytes of each place stand together
        part = np.frombuffer(data, "u1", count * size, at).reshape(size, count).T.copy()
        at += count * size
        return part.view(dtype).reshape(count).astype(np.int64)

    lines, points = column("<i4", 2).tolist()
    kinds, sizes = column("u1", lines), column("<u2", lines)
    firsts = np.concatenate([[0], np.cumsum(column("<u2", lines))])
    levels = column("u1", points)
    x, y = np.cumsum(column("<i4", points)), np.cumsum(column("<i4", points))
    grid = int(world()["grid"])
    columns, rows = 360 * CELLS, 180 * CELLS
    row = np.clip((y + 90 * grid) * CELLS // grid, 0, rows - 1)
    cells = row * columns + (x + 180 * grid) * CELLS // grid % columns
    return Arcs(grid, kinds, sizes, firsts, x, y, levels, cells)


@cache
def bounds() -> NDArray[np.float64]:
    """Give west, south, east and north of each line, in degrees; a row each."""
    import numpy as np

    whole = arcs()
    sides = [
        side.reduceat(of, whole.firsts[:-1])
        for side in (np.minimum, np.maximum)
        for of in (whole.x, whole.y)
    ]
    return np.stack(sides, axis=1) / whole.grid
