"""True shapes of the places that a page shows, where the package knows them.

Divisions and counties are their outlines, seas and lakes theirs, world regions unions of countries
and divisions (``region_members.tsv``), rivers their courses, and ranges lines of a width
(``axes.tsv``).  What is said of a place is one of these::

    {"rings": [[arc, ...], ...]}             rings of the ground's arcs, to be filled even-odd
    {"line": "...", "km": 0}                 a line in polyline encoding and how wide it is
"""

from __future__ import annotations

import csv
import itertools
import json
from collections import defaultdict
from functools import cache
from typing import Any

from geomap import resources
from geomap.output.page.arcs import Ring, Spot, arcs, shapes, world

Outline = dict[str, Any]

_FAR = 6.0  # degrees: a place of the same name so far away is another one
_RIVER_KM = 4


def outline_of(
    name: str, feature_code: str, identity: int, latitude: float, longitude: float
) -> Outline | None:
    """Give the true shape of a place, None if it is not known.

    Args:
        name: The gazetteer's name of it.
        feature_code: GeoNames' code of what it is.
        identity: Its GeoNames id, -1 if it has none.
        latitude: Degrees.
        longitude: Degrees.
    """
    rings = shapes()["divisions"].get(str(identity))
    if rings:
        return {"rings": rings}
    key = f"{name}|{feature_code}"
    for kind in ("seas", "lakes"):
        if key in shapes()[kind]:
            return {"rings": shapes()[kind][key]}
    if key in _rivers():
        return {"line": _rivers()[key], "km": _RIVER_KM}
    for line, km, spots in _axes().get(key, ()):
        if any(abs(x - longitude) < _FAR and abs(y - latitude) < _FAR for x, y in spots):
            return {"line": line, "km": km}
    members = _members().get(key)
    if members:
        return {"rings": _around(tuple(members))}
    return None


def _rows(name: str) -> list[dict[str, str]]:
    text = resources.text(name).splitlines()
    return list(csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def _rivers() -> dict[str, str]:
    told: dict[str, str] = json.loads(resources.text("ground", "rivers.json"))
    return told


@cache
def _axes() -> dict[str, list[tuple[list[list[float]], int, list[list[float]]]]]:
    found: dict[str, list[tuple[list[list[float]], int, list[list[float]]]]] = defaultdict(list)
    for row in _rows("axes.tsv"):
        spots = [[float(part) for part in point.split(",")] for point in row["points"].split(" ")]
        key = f"{row['name']}|{row['feature_code']}"
        found[key].append((_curved(spots), int(row["width_km"]), spots))
    return found


def _curved(spots: list[list[float]]) -> list[list[float]]:
    """Give the line with its corners cut, twice, as Chaikin does; longitude and latitude."""
    for _ in range(2):
        cut = [spots[0]]
        for (ax, ay), (bx, by) in itertools.pairwise(spots):
            cut.append([(3 * ax + bx) / 4, (3 * ay + by) / 4])
            cut.append([(ax + 3 * bx) / 4, (ay + 3 * by) / 4])
        spots = [*cut, spots[-1]]
    return [[round(x, 2), round(y, 2)] for x, y in spots]


@cache
def _members() -> dict[str, list[str]]:
    return {
        f"{row['name']}|{row['feature_code']}": row["members"].split()
        for row in _rows("region_members.tsv")
    }


@cache
def _divisions() -> dict[str, str]:
    return {
        f"{row['country_code']}.{row['admin1']}": row["geonameid"] for row in _rows("admin1.tsv")
    }


@cache
def _around(members: tuple[str, ...]) -> list[Ring]:
    """Give the rings around countries and divisions, as one."""
    countries: dict[str, list[Ring]] = defaultdict(list)
    for shape, rings in zip(world()["shapes"], shapes()["countries"], strict=True):
        countries[shape["code"]] += rings
    parts = []
    for member in members:
        if "." in member:
            parts += shapes()["divisions"].get(_divisions().get(member, ""), [])
        else:
            parts += countries[member]
    return joined(parts)


def joined(rings: list[Ring]) -> list[Ring]:
    """Give the rings around all that rings enclose: without the arcs that two of them share."""
    counts: dict[int, int] = defaultdict(int)
    for ring in rings:
        for index in ring:
            counts[max(index, ~index)] += 1
    kept = [ring for ring in rings if all(counts[max(i, ~i)] == 1 for i in ring)]
    whole = {id(ring) for ring in kept}
    loose = [i for ring in rings if id(ring) not in whole for i in ring if counts[max(i, ~i)] == 1]
    numbers = list({max(index, ~index) for index in loose})
    starts, ends = (dict(zip(numbers, spots, strict=True)) for spots in arcs().ends(numbers))

    def end(index: int, which: int) -> Spot:
        """Give where an arc starts (0) or ends (1)."""
        return (ends if which == (index >= 0) else starts)[max(index, ~index)]

    starting: dict[Spot, list[int]] = defaultdict(list)
    for index in reversed(loose):
        starting[end(index, 0)].append(index)
    for index in loose:
        if index not in starting[end(index, 0)]:
            continue
        starting[end(index, 0)].remove(index)
        ring = [index]
        while end(ring[-1], 1) != end(index, 0) and starting[end(ring[-1], 1)]:
            ring.append(starting[end(ring[-1], 1)].pop())
        kept.append(ring)
    return kept
