"""Derive geomap/data/ground/rivers.json: the courses of rivers that the gazetteer names.

    python tools/derive_rivers.py

The lines of ``arcs.bin`` have no names.  A river's course is the shortest way along them from its
source, which is given below, to its mouth, which ``features.tsv`` has; where two lines end beside
each other, the way goes on.  A river whose way is not found, or is too roundabout, is left out.
"""

from __future__ import annotations

import heapq
import itertools
import json
import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from ground_geometry import encode
from ground_sources import Point, rows

from geomap.output.page.arcs import RIVER, arcs

REACH = 2.0  # degrees from a source or mouth to the nearest line
GAP = 0.3  # degrees between lines that are one river
ROUNDABOUT = 2.6  # a way so many times as long as the straight line is wrong

# Longitude, latitude.
SOURCES = {
    **{"Volga": (33.2, 57.0), "Danube": (8.6, 48.0), "Rhine": (9.4, 46.9), "Rhône": (8.0, 46.4)},
    **{"Loire": (4.0, 45.0), "Seine": (4.6, 47.6), "Elbe": (15.6, 50.6), "Oder": (17.8, 49.7)},
    **{"Vistula": (19.0, 49.9), "Dnieper": (33.5, 55.3), "Don River": (38.4, 53.8)},
    **{"Dniester": (23.2, 49.3), "Ural River": (59.2, 54.3), "Po River": (7.4, 44.8)},
    **{"Northern Dvina": (46.3, 60.8), "Pechora River": (57.5, 62.5), "Tagus": (-1.9, 40.4)},
    **{"Ebro": (-3.9, 42.9), "Douro": (-2.8, 41.8), "Guadalquivir": (-3.2, 38.0)},
    **{
        "Garonne": (0.9, 43.0),
        "Thames": (-1.9, 51.7),
        "Severn": (-3.4, 52.4),
        "Main River": (11.2, 50.1),
    },
    **{"Sava": (14.2, 46.2), "Tisza": (23.9, 48.0), "Drava": (13.0, 46.8), "Prut": (24.7, 48.2)},
    **{"Nile": (33.2, 0.6), "White Nile": (31.4, 2.6), "Blue Nile": (37.3, 11.6)},
    **{"Niger River": (-10.5, 9.6), "Congo River": (26.5, -10.5), "Zambezi": (22.6, -12.5)},
    **{
        "Orange River": (28.4, -29.8),
        "Limpopo River": (27.0, -24.0),
        "Senegal River": (-10.8, 13.8),
    },
    **{"Ubangi River": (22.4, 4.1), "Benue River": (13.5, 8.8), "Amazon River": (-73.4, -4.4)},
    **{
        "Paraná River": (-51.0, -20.1),
        "Paraguay River": (-57.0, -15.0),
        "Orinoco River": (-64.3, 2.6),
    },
    **{"São Francisco River": (-46.2, -20.2), "Tocantins River": (-48.9, -14.0)},
    **{"Madeira River": (-65.4, -10.4), "Rio Negro": (-67.6, 1.6), "Magdalena River": (-76.3, 2.2)},
    **{
        "Uruguay River": (-51.0, -27.6),
        "Mississippi River": (-95.0, 47.2),
        "Missouri River": (-111.5, 45.9),
    },
    **{
        "Ohio River": (-80.0, 40.4),
        "Tennessee River": (-83.9, 36.0),
        "Arkansas River": (-106.2, 39.2),
    },
    **{"Red River of the South": (-101.0, 34.6), "Rio Grande": (-107.0, 37.7)},
    **{
        "Colorado River": (-106.0, 40.2),
        "Columbia River": (-116.0, 50.5),
        "Snake River": (-110.6, 44.2),
    },
    **{
        "Yukon River": (-134.9, 60.8),
        "Mackenzie River": (-117.0, 61.3),
        "Fraser River": (-119.5, 53.0),
    },
    **{
        "St. Lawrence River": (-76.3, 44.2),
        "Hudson River": (-74.0, 43.6),
        "Connecticut River": (-71.5, 44.9),
    },
    **{
        "Platte River": (-100.8, 41.1),
        "Yellowstone River": (-110.4, 44.6),
        "Ottawa River": (-78.5, 47.5),
    },
    **{
        "Susquehanna River": (-75.3, 42.6),
        "Delaware River": (-75.2, 42.0),
        "Potomac River": (-78.8, 39.5),
    },
    **{
        "Brazos River": (-100.2, 33.2),
        "Alabama River": (-86.3, 32.5),
        "Savannah River": (-83.0, 34.5),
    },
    **{
        "Indus": (81.0, 31.5),
        "Ganges": (79.0, 30.3),
        "Brahmaputra": (82.6, 30.3),
        "Yamuna": (78.0, 30.6),
    },
    **{"Godavari": (73.9, 19.9), "Krishna River": (74.3, 17.6), "Narmada": (81.2, 22.8)},
    **{"Sutlej": (80.0, 31.0), "Irrawaddy River": (97.5, 26.0), "Salween River": (92.5, 32.2)},
    **{
        "Mekong": (94.6, 33.0),
        "Yangtze": (91.8, 34.0),
        "Yellow River": (96.6, 34.8),
        "Xi River": (104.0, 25.3),
    },
    **{"Red River": (101.5, 24.2), "Amur": (121.5, 53.3), "Lena River": (107.0, 54.0)},
    **{
        "Yenisei": (94.4, 51.8),
        "Ob River": (85.1, 52.5),
        "Irtysh": (88.5, 47.3),
        "Angara River": (104.6, 52.2),
    },
    **{"Kolyma River": (148.5, 62.0), "Indigirka River": (142.5, 64.2), "Amu Darya": (69.2, 37.1)},
    **{
        "Syr Darya": (72.0, 41.0),
        "Tigris": (40.2, 38.0),
        "Euphrates": (39.3, 39.6),
        "Kura River": (43.2, 41.6),
    },
    **{
        "Murray River": (147.8, -36.2),
        "Darling River": (148.5, -30.0),
        "Tarim River": (79.0, 39.5),
    },
    **{"Helmand River": (68.0, 34.4), "Juba River": (42.1, 4.2), "Shabelle River": (41.5, 7.0)},
}


def length_km(a: Point, b: Point) -> float:
    return 111.2 * math.hypot((b[0] - a[0]) * math.cos(math.radians(a[1])), b[1] - a[1])


def main() -> None:
    whole = arcs()
    points: list[Point] = []
    near: dict[int, list[tuple[int, float]]] = {}
    ends: list[int] = []
    cells: dict[tuple[int, int], list[int]] = {}
    for number, kind in enumerate(whole.kinds.tolist()):
        if kind != RIVER:
            continue
        line = whole.points([number], 0)
        first = len(points)
        points += line
        ends += [first, len(points) - 1]
        for a, b in itertools.pairwise(range(first, len(points))):
            km = length_km(points[a], points[b])
            near.setdefault(a, []).append((b, km))
            near.setdefault(b, []).append((a, km))
    for index, (x, y) in enumerate(points):
        cells.setdefault((math.floor(x), math.floor(y)), []).append(index)

    def around(spot: Point) -> list[int]:
        x, y = math.floor(spot[0]), math.floor(spot[1])
        return [i for a in (-1, 0, 1) for b in (-1, 0, 1) for i in cells.get((x + a, y + b), ())]

    def away(index: int, spot: Point) -> float:
        return math.hypot(points[index][0] - spot[0], points[index][1] - spot[1])

    for end in ends:
        for other in around(points[end]):
            if other != end and away(other, points[end]) < GAP:
                far = 3 * length_km(points[end], points[other]) + 0.01
                near.setdefault(end, []).append((other, far))
                near.setdefault(other, []).append((end, far))

    def way(source: Point, mouth: Point) -> list[Point]:
        starts = [i for i in around(source) if away(i, source) < REACH]
        goals = {i for i in around(mouth) if away(i, mouth) < REACH}
        if not starts or not goals:
            return []
        start = min(starts, key=lambda i: away(i, source))
        goal = min(goals, key=lambda i: away(i, mouth))
        cost = {start: 0.0}
        before: dict[int, int] = {}
        heap = [(0.0, start)]
        while heap:
            so_far, here = heapq.heappop(heap)
            if here == goal:
                break
            if so_far > cost[here]:
                continue
            for other, far in near.get(here, ()):
                if so_far + far < cost.get(other, math.inf):
                    cost[other] = so_far + far
                    before[other] = here
                    heapq.heappush(heap, (so_far + far, other))
        if goal not in cost or cost[goal] > ROUNDABOUT * length_km(source, mouth):
            return []
        found = [goal]
        while found[-1] != start:
            found.append(before[found[-1]])
        return [points[i] for i in reversed(found)]

    mouths = {
        row["name"]: (float(row["longitude"]), float(row["latitude"]))
        for row in rows("features.tsv")
        if row["feature_code"] == "STM"
    }
    told = {}
    for name, source in sorted(SOURCES.items()):
        found = way(source, mouths[name])
        if len(found) > 2:
            whole_numbers = [(round(x * whole.grid), round(y * whole.grid)) for x, y in found]
            told[f"{name}|STM"] = encode(whole_numbers)
            far = sum(length_km(a, b) for a, b in itertools.pairwise(found))
            print(f"{name}: {far:.0f} km")
        else:
            print(f"{name}: none")
    target = Path(__file__).parent.parent / "geomap" / "data" / "ground" / "rivers.json"
    target.write_text(json.dumps(told, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
