"""Whether towns lie in the divisions that the gazetteer says: a check for codes that have moved.

Run as ``python benchmarks/divisions.py``, with ``--index DIR`` for another index than the
package's own.

A country's division codes move when it redraws its map, and then the towns of one source have the
names of another's divisions.  Two signs of it, country by country:

* ``towns``: the share of towns that lie nearer to another division's point than to their own's;
  even where all is right it is a quarter or so, since divisions are no circles;
* ``divisions``: the divisions whose towns have their centre nearer to another division's point
  than to their own's; where all is right there are hardly any.

Countries are listed where either is larger than a country that is right shows, or where towns
have a code of no division.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

from geomap.gazetteer import Gazetteer
from geomap.gazetteer.format import INDEX

LISTED_TOWNS = 0.45
LISTED_DIVISIONS = 0.25
LISTED_HOMELESS = 0.1
FEWEST_TOWNS = 10


def unit_vectors(latitudes: Any, longitudes: Any) -> Any:
    """The points on the unit sphere, one row each."""
    lat, lon = np.radians(np.asarray(latitudes) / 1e5), np.radians(np.asarray(longitudes) / 1e5)
    return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)


def main() -> None:
    """Print the countries whose towns contradict their divisions, and the totals."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--index", type=Path, default=INDEX)
    gazetteer = Gazetteer(parser.parse_args().index, layers=())
    pairs = zip(gazetteer.feature_classes, gazetteer.feature_codes, strict=True)
    codes = np.array([a if a == "P" else b for a, b in pairs])
    code_of = codes[np.asarray(gazetteer.code_numbers)]
    countries, parents = (
        np.asarray(column, dtype=np.int64)
        for column in (gazetteer.country_numbers, gazetteer.admin1_rows)
    )
    points = unit_vectors(gazetteer.latitudes, gazetteer.longitudes)
    totals: dict[str, int] = defaultdict(int)
    print("country  towns  nearer to another  without division  divisions off-centre")
    for number, country in enumerate(gazetteer.country_codes):
        in_country = countries == number
        divisions = np.flatnonzero(in_country & (code_of == "ADM1"))
        towns = np.flatnonzero(in_country & (code_of == "P"))
        homeless = int((parents[towns] == 0).sum())
        towns = towns[parents[towns] > 0]
        if len(divisions) < 2 or len(towns) < FEWEST_TOWNS:
            continue
        nearest = divisions[np.argmax(points[towns] @ points[divisions].T, axis=1)]
        astray = int((nearest != parents[towns] - 1).sum())
        settled = [row for row in divisions if (parents[towns] == row + 1).any()]
        centres = np.array(
            [points[towns[parents[towns] == row + 1]].mean(axis=0) for row in settled]
        )
        near = divisions[np.argmax(centres @ points[divisions].T, axis=1)]
        off = [gazetteer.name(int(row)) for row in np.array(settled)[near != settled]]
        totals["towns"] += len(towns)
        totals["astray"] += astray
        totals["homeless"] += homeless
        totals["divisions"] += len(settled)
        totals["off"] += len(off)
        if (
            astray > LISTED_TOWNS * len(towns)
            or len(off) > LISTED_DIVISIONS * len(settled)
            or homeless > LISTED_HOMELESS * len(towns)
        ):
            names = ", ".join(off[:4]) + (", ..." if len(off) > 4 else "")
            print(
                f"{country:7} {len(towns):6} {astray / len(towns):18.0%} {homeless:17} "
                f"{len(off):4} of {len(settled):3} {names}"
            )
    print(
        f"all     {totals['towns']:6} {totals['astray'] / totals['towns']:18.1%} "
        f"{totals['homeless']:17} {totals['off']:4} of {totals['divisions']}"
    )


if __name__ == "__main__":
    main()
