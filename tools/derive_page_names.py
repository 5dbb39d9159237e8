"""Derive what the page's base map is called in a language, from Unicode CLDR and our own table.

    python tools/derive_page_names.py ar de es fr it pl pt tr uk zh

Writes ``geomap/data/world_names.LANGUAGE.json``: countries and great cities by CLDR (babel), seas
by ``geomap/data/exonyms.tsv``; what neither has keeps its English name.  Russian has a table with
more, of Natural Earth (``tools/derive_world_names.py``).
"""

from __future__ import annotations

import json
import sys
from typing import Any

from babel import Locale

from geomap import resources


def exonyms(code: str) -> dict[str, str]:
    """What a language calls places, by the English name."""
    head, *rows = (line.split("\t") for line in resources.text("exonyms.tsv").splitlines())
    if code not in head:
        return {}
    column = head.index(code)
    return {row[0].partition("/")[0]: row[column].partition("|")[0] for row in rows}


def names(code: str) -> dict[str, list[str]]:
    """The names of the base map in a language, empty where they are not known."""
    locale, english = Locale.parse("zh_Hans" if code == "zh" else code), Locale("en")
    world: dict[str, Any] = json.loads(resources.text("ground", "world.json"))
    called = exonyms(code)
    cities: dict[str, str] = {}
    for zone, told in locale.time_zones.items():
        city = english.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2]
        if "city" in told:
            cities.setdefault(city.replace("_", " "), told["city"])
    cities |= called
    return {
        "shapes": [locale.territories.get(shape["code"], "") for shape in world["shapes"]],
        "cities": [cities.get(name, "") for name in world["cities"]["names"]],
        "seas": [called.get(name, "") for name in world["seas"]["names"]],
        "divisions": [called.get(name, "") for name in world["divisions"]["names"]],
    }


def main() -> None:
    """Writes the names of some languages."""
    for code in sys.argv[1:]:
        found = names(code)
        target = resources.DATA / f"world_names.{code}.json"
        text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
        target.write_text(text + "\n", encoding="utf-8")
        known = {kind: sum(map(bool, listed)) for kind, listed in found.items()}
        print(f"{target.name}: {known}")


if __name__ == "__main__":
    main()
