"""Areas, labels and encoding of rings; used by ``derive_ground.py``."""

from __future__ import annotations

import heapq
import itertools
import math

KM_PER_DEGREE = 111.195
WIDTH_OF_WORD = 3.0  # a label is about three times as wide as the room it needs above and below
TOP_LEVEL = 255

Point = tuple[float, float]


def triangle_km2(a: Point, b: Point, c: Point) -> float:
    """Area of a small triangle on the ground, in square km."""
    flat = math.cos(math.radians(b[1]))
    doubled = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
    return abs(doubled) / 2 * flat * KM_PER_DEGREE**2


def level_of(km2: float) -> int:
    """Give the level of a triangle: 1 for 0.01 km2, one more for every quarter of a doubling."""
    if km2 < 0.01:
        return 1
    return min(TOP_LEVEL - 1, 1 + math.floor(4 * math.log2(km2 / 0.01)))


def levels_of(points: list[Point], finest: float, least: int) -> list[int]:
    """Give each point's level, 0 for those that are to go.

    Args:
        points: A line; its ends stay at every level.
        finest: The km2 of the triangles that are left out at all levels.
        least: How many points stay at every level.
    """
    before = list(range(-1, len(points) - 1))
    after = list(range(1, len(points) + 1))
    area = [0.0] * len(points)
    heap: list[tuple[float, int]] = []
    for i in range(1, len(points) - 1):
        area[i] = triangle_km2(points[i - 1], points[i], points[i + 1])
        heapq.heappush(heap, (area[i], i))
    levels = [TOP_LEVEL] * len(points)
    left = len(points)
    while heap and left > least:
        size, i = heapq.heappop(heap)
        if levels[i] != TOP_LEVEL or size != area[i]:
            continue
        levels[i] = level_of(size) if size >= finest else 0
        left -= 1
        after[before[i]], before[after[i]] = after[i], before[i]
        for j in (before[i], after[i]):
            if 0 < j < len(points) - 1:
                fresh = triangle_km2(points[before[j]], points[j], points[after[j]])
                area[j] = max(size, fresh)  # as in Visvalingam and Whyatt: never below the last
                heapq.heappush(heap, (area[j], j))
    return levels


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
