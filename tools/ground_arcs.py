"""The lines of the map's ground as the package has them; used by ``derive_ground.py``."""

from __future__ import annotations

import zlib

import numpy as np
from ground_geometry import levels_of
from ground_sources import Point

GRID = 1200  # steps a degree


class Arcs:
    """Lines with their levels, as the package has them."""

    def __init__(self) -> None:
        self.kinds: list[int] = []
        self.sizes: list[int] = []
        self.counts: list[int] = []
        self.points: list[tuple[int, int]] = []
        self.levels: list[int] = []

    def add(self, points: list[Point], kind: int, size: float, finest: float) -> int:
        """Add a line; its size is what decides from which zoom on it is drawn."""
        ring = points[0] == points[-1]
        whole = [(round(x * GRID), round(y * GRID)) for x, y in points]
        levels = levels_of(points, finest, least=5 if ring else 2)
        kept = [(p, level) for p, level in zip(whole, levels, strict=True) if level]
        self.kinds.append(kind)
        self.sizes.append(min(65535, max(1, round(size))))
        self.counts.append(len(kept))
        self.points += [point for point, _ in kept]
        self.levels += [level for _, level in kept]
        return len(self.kinds) - 1

    def packed(self) -> bytes:
        """Give all as bytes: what ``geomap/output/page/ground.py`` reads."""
        points = np.array(self.points, dtype="<i4")
        steps = np.diff(points, axis=0, prepend=np.zeros((1, 2), dtype="<i4"))
        parts = [
            np.array([len(self.kinds), len(self.points)], dtype="<i4"),
            np.array(self.kinds, dtype="u1"),
            np.array(self.sizes, dtype="<u2"),
            np.array(self.counts, dtype="<u2"),
            np.array(self.levels, dtype="u1"),
            steps[:, 0].astype("<i4"),
            steps[:, 1].astype("<i4"),
        ]
        return zlib.compress(
            b"".join(
                np.frombuffer(p.tobytes(), "u1").reshape(len(p), -1).T.tobytes() for p in parts
            ),
            9,
        )
