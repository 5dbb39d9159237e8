"""Arcs between shapes that share their borders' points; used by ``derive_ground.py``."""

from __future__ import annotations

import itertools
from collections import defaultdict

Point = tuple[float, float]
Ring = list[int]


def _edge(a: Point, b: Point) -> tuple[Point, Point]:
    return (a, b) if a < b else (b, a)


class Topology:
    """Shapes as rings of arcs.

    Attributes:
        arcs: Each arc's points; whoever has it on its border, has it from here.
        sides: The numbers of the shapes that have an arc.
        rings: For each shape, its rings: numbers of arcs, ``~number`` for one read backwards.
    """

    def __init__(self, shapes: list[list[list[Point]]]) -> None:
        owners: dict[tuple[Point, Point], list[int]] = defaultdict(list)
        for number, rings in enumerate(shapes):
            for ring in rings:
                for a, b in itertools.pairwise(ring):
                    owners[_edge(a, b)].append(number)
        self.arcs: list[list[Point]] = []
        self.sides: list[list[int]] = []
        self.rings: list[list[Ring]] = []
        known: dict[tuple[Point, ...], int] = {}
        for rings in shapes:
            made = []
            for ring in rings:
                numbers = []
                for arc in _cut(ring, owners):
                    backwards = arc[::-1] < arc
                    key = tuple(arc[::-1] if backwards else arc)
                    if key not in known:
                        known[key] = len(self.arcs)
                        self.arcs.append(list(key))
                        self.sides.append(owners[_edge(*key[:2])])
                    numbers.append(~known[key] if backwards else known[key])
                made.append(numbers)
            self.rings.append(made)

    def union(self, numbers: list[int]) -> list[Ring]:
        """Rings around shapes as one, without the borders between them."""
        return join(
            [ring for number in numbers for ring in self.rings[number]],
            lambda index: (self.arcs[index][0], self.arcs[index][-1]),
        )


def join(rings: list[Ring], ends: object) -> list[Ring]:
    """Rings around all that rings enclose: arcs that two have are left out, the rest joined."""
    counts: dict[int, int] = defaultdict(int)
    for index in itertools.chain.from_iterable(rings):
        counts[index if index >= 0 else ~index] += 1
    kept: list[Ring] = []
    loose: list[int] = []
    for ring in rings:
        if all(counts[index if index >= 0 else ~index] == 1 for index in ring):
            kept.append(ring)
        else:
            loose += [index for index in ring if counts[index if index >= 0 else ~index] == 1]

    def end(index: int, which: int) -> Point:
        first, last = ends(index if index >= 0 else ~index)  # type: ignore[operator]
        chosen: Point = (first, last)[which if index >= 0 else 1 - which]
        return chosen

    starting: dict[Point, list[int]] = defaultdict(list)
    for index in reversed(loose):
        starting[end(index, 0)].append(index)
    for index in loose:
        if index not in starting[end(index, 0)]:
            continue
        starting[end(index, 0)].remove(index)
        ring = [index]
        while end(ring[-1], 1) != end(ring[0], 0):
            following = starting[end(ring[-1], 1)]
            if not following:
                break
            ring.append(following.pop())
        kept.append(ring)
    return kept


def _cut(ring: list[Point], owners: dict[tuple[Point, Point], list[int]]) -> list[list[Point]]:
    """Cut a ring into arcs where its neighbour changes."""
    points = ring[:-1]
    sides = [sorted(owners[_edge(a, b)]) for a, b in itertools.pairwise(ring)]
    cuts = [i for i in range(len(points)) if sides[i] != sides[i - 1]]
    if not cuts:
        start = points.index(min(points))  # the same start for whoever owns the ring
        turned = points[start:] + points[:start]
        return [[*turned, turned[0]]]
    return [
        [points[i % len(points)] for i in range(first, last + 1)]
        for first, last in itertools.pairwise([*cuts, cuts[0] + len(points)])
    ]
