"""Derive what a language calls countries and great cities, from Unicode CLDR (by babel).

    python tools/derive_exonyms.py de es fr it pt tr ar zh

Writes ``exonyms.tsv`` to the folder of each language: a name, and what the gazetteer calls the
place.  Names that the gazetteer has already of a place as well known are left out.
"""

from __future__ import annotations

import sys

from babel import Locale

from geomap.gazetteer import Gazetteer
from geomap.resources import PACKAGE
from geomap.text.names import fold

_SCRIPTS = {"zh": ("zh_Hans", "zh_Hant")}


def names(code: str, gazetteer: Gazetteer) -> dict[str, str]:
    """The gazetteer's name of each name in a language."""
    english = Locale("en")
    countries = {
        gazetteer.country_codes[number]: gazetteer.name(row)
        for number, row in gazetteer.country_rows.items()
    }
    found: dict[str, str] = {}
    for script in _SCRIPTS.get(code, (code,)):
        locale = Locale.parse(script)
        for country, name in locale.territories.items():
            if country in countries:
                found.setdefault(name, countries[country])
        for zone, told in locale.time_zones.items():
            city = english.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2]
            if "city" in told:
                found.setdefault(told["city"], city.replace("_", " "))
    return found


def is_needed(name: str, meant: str, gazetteer: Gazetteer) -> bool:
    """Whether the gazetteer has the place, and does not take the name for it by itself."""
    places = gazetteer.lookup(meant)
    if not places or fold(name) == fold(meant) or not fold(name):
        return False
    best = max((place.population, place.row) for place, _ in places)
    return best[1] not in {place.row for place, _ in gazetteer.lookup(name)}


def main() -> None:
    """Writes the names of some languages."""
    gazetteer = Gazetteer(layers=())
    for code in sys.argv[1:]:
        kept = {
            name: meant
            for name, meant in names(code, gazetteer).items()
            if is_needed(name, meant, gazetteer)
        }
        path = PACKAGE / "languages" / code / "exonyms.tsv"
        lines = [f"{name}\t{meant}\n" for name, meant in sorted(kept.items())]
        path.write_text("".join(lines), encoding="utf-8")
        print(f"{code}: {len(kept)} names")


if __name__ == "__main__":
    main()
