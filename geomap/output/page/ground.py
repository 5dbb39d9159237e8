"""The ground of a page: land, borders, lakes, rivers and built-up areas, fine where the story is.

``geomap/data/ground`` has the whole world as lines (*arcs*) whose points have levels; a page is
given all points of an arc near the places that it shows and fewer elsewhere.  Land, divisions and
world regions are rings of the same arcs, so whatever is left out is left out for all of them, and
their coasts and borders meet.  All is counted in whole numbers: a page is the same on any machine.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from math import isqrt
from typing import TYPE_CHECKING, Any

from geomap.output.page.arcs import (
    BORDER,
    CELLS,
    COAST,
    DISPUTED,
    DIVISION,
    LAKE,
    MINOR,
    RIVER,
    URBAN,
    Ring,
    arcs,
    shapes,
)
from geomap.output.page.chunks import numbers
from geomap.output.page.escaping import to_json

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from geomap.output.page.arcs import Numbers

NEAR_KM, AROUND_KM = 90, 320
"""How far from a place all that is known is drawn, and how far what a region's map shows."""

NEAR_POINTS, AROUND_POINTS = 40_000, 20_000
"""Points that a page has near its places and around them, beside those of the coarse world; a
thousand take about 4 kB."""

# The least level of a point, far from all places, around them, and near them.  Level 1 is a
# triangle of 0.01 km2, four levels more are twice as much.
_LEVELS = {
    COAST: (46, 26, 1),
    BORDER: (44, 26, 1),
    DISPUTED: (44, 26, 1),
    DIVISION: (50, 30, 1),
    MINOR: (54, 46, 1),
    LAKE: (48, 30, 1),
    RIVER: (50, 34, 1),
    URBAN: (60, 40, 1),
}
_IN_FULL = (1, 1, 1)
# The least size of what is drawn at all, likewise: km2 of an island, a lake or a built-up area.
_SIZES = {COAST: (25, 5, 0), LAKE: (400, 60, 0), URBAN: (65535, 60, 0)}

_CELLS_OF_ALL = 360 * CELLS * 180 * CELLS

_POLAR = 66  # degrees from which on the far coast is coarser: Mercator's map makes it larger
_POLAR_LEVELS = 8


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to draw in full.

    Attributes:
        latitude: Degrees.
        longitude: Degrees.
        reach_km: How far it reaches itself.
    """

    latitude: float
    longitude: float
    reach_km: int = 0


@dataclass(eq=False)
class Ground:
    """The part of the ground that a page has.

    Attributes:
        spots: Its places, the most important first.
        outlines: Rings of arcs that it draws beside the ground.
    """

    spots: Sequence[Spot] = ()
    outlines: list[Ring] = field(default_factory=list)

    @cached_property
    def json(self) -> str:
        """What the page is told, as JSON."""
        return to_json(self.told())

    def told(self) -> dict[str, Any]:
        """Give what the page is told: arcs as text, and which of them are what."""
        whole = arcs()
        kinds, sizes = whole.kinds, whole.sizes

        def span(kind: int) -> list[int]:
            """The first arc of a kind, and how many there are: they stand together."""
            own = self._numbers[(kinds == kind) & self._drawn]
            return [int(own.min()), len(own)] if len(own) else [0, 0]

        def sized(kind: int) -> dict[str, Any]:
            own = sizes[(kinds == kind) & self._drawn]
            return {"span": span(kind), "sizes": numbers(own)}

        return {
            "arcs": self._texts,
            "coast": span(COAST),
            "borders": span(BORDER),
            "disputed": span(DISPUTED),
            "divisions": span(DIVISION),
            "lakes": sized(LAKE),
            "rivers": sized(RIVER),
            "urban": sized(URBAN),
            "countries": [self.rings(rings) for rings in shapes()["countries"]],
        }

    def rings(self, rings: Iterable[Ring]) -> list[Ring]:
        """Give rings by the page's own numbers of arcs, without those that it has not."""
        numbers_of = self._number_list
        found = []
        for ring in rings:
            own = [
                numbers_of[i] if i >= 0 else ~numbers_of[~i]
                for i in ring
                if numbers_of[max(i, ~i)] >= 0
            ]
            if own:
                found.append(own)
        return found

    @cached_property
    def _number_list(self) -> list[int]:
        numbers_of: list[int] = self._numbers.tolist()
        return numbers_of

    @cached_property
    def _grades(self) -> Numbers:
        """Of each cell: 2 near a place, 1 around one, else 0."""
        import numpy as np

        counts = _counts()
        grades: Numbers = np.zeros(_CELLS_OF_ALL, dtype=np.int64)
        for grade, km, room in ((2, NEAR_KM, NEAR_POINTS), (1, AROUND_KM, AROUND_POINTS)):
            more, left = counts[grade] - counts[0], room
            for spot in self.spots:
                around = _cells_around(spot, km)
                fresh = around[grades[around] == 0]
                cost = int(more[fresh].sum())
                if cost <= left:
                    grades[fresh] = grade
                    left -= cost
        return grades

    @cached_property
    def _kept(self) -> Numbers:
        """Which points are kept."""
        import numpy as np

        whole = arcs()
        kinds = _kinds()
        grades = self._grades[whole.cells]
        least = np.array([_LEVELS.get(kind, _IN_FULL) for kind in range(10)], dtype=np.int64)
        polar = (kinds == COAST) & (grades == 0) & (np.abs(whole.y) > _POLAR * whole.grid)
        return np.flatnonzero(whole.levels >= least[kinds, grades] + _POLAR_LEVELS * polar)

    @cached_property
    def _drawn(self) -> NDArray[np.bool_]:
        """Which arcs are drawn."""
        import numpy as np

        whole = arcs()
        counts = np.diff(whole.firsts)
        best = np.maximum.reduceat(self._grades[whole.cells], whole.firsts[:-1])
        least = np.array([_SIZES.get(kind, (0, 0, 0)) for kind in range(10)], dtype=np.int64)
        drawn = (whole.kinds <= URBAN) & (whole.sizes >= least[whole.kinds, best])
        drawn &= counts > 1
        # Borders of small divisions are drawn only as part of an outline, as countries' are.
        drawn &= whole.kinds != MINOR
        for ring in self.outlines:
            drawn[[max(i, ~i) for i in ring]] = True
        return drawn

    @cached_property
    def _numbers(self) -> Numbers:
        """The page's number of each arc that it has: those of a kind stand together."""
        import numpy as np

        own = np.flatnonzero(self._drawn)
        found = np.full(len(self._drawn), -1, dtype=np.int64)
        found[own[np.argsort(arcs().kinds[own], kind="stable")]] = np.arange(len(own))
        return found

    @cached_property
    def _texts(self) -> list[str]:
        """The arcs that the page has, in polyline encoding."""
        import numpy as np

        whole = arcs()
        owners = _owners()
        kept = self._kept
        kept = kept[self._drawn[owners[kept]]]
        kept = kept[np.argsort(self._numbers[owners[kept]], kind="stable")]
        return polylines(whole.x[kept], whole.y[kept], owners[kept])


@lru_cache(maxsize=2)
def shared_ground(spots: tuple[Spot, ...], outlines: tuple[tuple[int, ...], ...]) -> Ground:
    """Give the ground of these places and outlines, the last one again for a page like the last."""
    return Ground(spots, [list(ring) for ring in outlines])


@cache
def _owners() -> Numbers:
    """Give the number of the arc that each point is of."""
    import numpy as np

    whole = arcs()
    return np.repeat(np.arange(len(whole.kinds)), np.diff(whole.firsts))


@cache
def _kinds() -> Numbers:
    """Give what the line is that each point is of."""
    kinds: Numbers = arcs().kinds[_owners()]
    return kinds


@cache
def _counts() -> list[Numbers]:
    """Give how many points a cell has far from all places, around them, and near them."""
    import numpy as np

    whole, kinds = arcs(), _kinds()
    shown = kinds <= URBAN
    least = np.array([_LEVELS.get(kind, _IN_FULL) for kind in range(10)], dtype=np.int64)
    return [
        np.bincount(
            whole.cells[shown & (whole.levels >= least[kinds, grade])], minlength=_CELLS_OF_ALL
        )
        for grade in range(3)
    ]


def polylines(x: Numbers, y: Numbers, lines: Numbers) -> list[str]:
    """Give lines in Google's polyline encoding: whole numbers, longitude before latitude.

    Args:
        x: All lines' longitudes, one line after the other.
        y: Their latitudes.
        lines: Which line each point is of.
    """
    import numpy as np

    if not len(x):
        return []
    new = np.concatenate([[True], lines[1:] != lines[:-1]])
    steps = np.empty((len(x), 2), dtype=np.int64)
    for column, values in enumerate((x, y)):
        steps[:, column] = values - np.where(new, 0, np.concatenate([[0], values[:-1]]))
    flat = steps.reshape(-1)
    rest = np.where(flat < 0, ~(flat << 1), flat << 1)
    groups = np.ones(len(rest), dtype=np.int64)
    for bits in (5, 10, 15, 20):
        groups += rest >= 1 << bits
    ends = np.cumsum(groups)
    letters = np.empty(int(ends[-1]), dtype=np.uint8)
    for digit in range(5):
        has = groups > digit
        value = (rest[has] >> 5 * digit) & 31
        more = groups[has] > digit + 1
        letters[(ends - groups)[has] + digit] = np.where(more, value | 32, value) + 63
    text = letters.tobytes().decode("ascii")
    starts = np.flatnonzero(new)
    cuts = [*(ends - groups)[2 * starts].tolist(), len(text)]
    return [text[a:b] for a, b in itertools.pairwise(cuts)]


def _cells_around(spot: Spot, km: int) -> Numbers:
    """Give the cells within a distance of a place, by a rule of thumb in whole numbers."""
    import numpy as np

    rows, columns = 180 * CELLS, 360 * CELLS
    row = min(rows - 1, max(0, int((spot.latitude + 90) * CELLS)))
    column = int((spot.longitude + 180) * CELLS) % columns
    reach = (km + min(spot.reach_km, km)) * CELLS
    found = []
    for other in range(max(0, row - reach // 111 - 1), min(rows, row + reach // 111 + 2)):
        north = abs(other - row) * 111
        if north > reach:
            continue
        # Bhaskara's cosine, in thousandths; half a chord of the circle, in km times cells.
        degrees = abs(other - 90 * CELLS) // CELLS
        cosine = max(30, 1000 * (32400 - 4 * degrees**2) // (32400 + degrees**2))
        half = min(columns // 2 - 1, isqrt(reach**2 - north**2) * 1000 // (111 * cosine))
        found.append(other * columns + (column + np.arange(-half, half + 1)) % columns)
    return np.concatenate(found)
