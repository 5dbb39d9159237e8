"""Names as news prints them: ``Hama`` for GeoNames' ``Ḩamāh``, ``Al-Bab`` for ``Al Bāb``.

GeoNames transliterates by the letter; news leaves out the marks.  Where a country's language is
written in another script, the marks are the transliteration's and no one's spelling; in Latvia or
Vietnam they are the name's own, and stay.  Names that news has of its own stand in ``towns.tsv``
among the files of English.
"""

from __future__ import annotations

import re
import unicodedata

from geomap.gazetteer.build.builder import Index
from geomap.gazetteer.build.tables import read_table
from geomap.resources import ENGLISH

__all__ = ["country_scripts", "shown_name", "shown_names"]

_QUOTES = str.maketrans(dict.fromkeys("‘’ʼʻ`´′ʹʿʾ", "'"))
_STRAY = re.compile(r"(?<![^\W\d_])'|'(?![^\W\d_])")
"""An apostrophe that does not stand between letters."""
_ARTICLE = re.compile(r"\b([AEae](?:l|r|d|dh|n|s|sh|t|th|z)) (?=[^\W\d_]{2})")
_LETTERS = str.maketrans({"ı": "i", "ə": "a", "Ə": "A"})


def country_scripts() -> dict[str, str]:
    """The script of most people's official language by country, as CLDR has it (``Arab``)."""
    from babel.core import get_global
    from babel.languages import get_territory_language_info

    likely = get_global("likely_subtags")
    scripts: dict[str, str] = {}
    for country in sorted(get_global("territory_languages")):
        info = get_territory_language_info(country)
        people: dict[str, float] = {}
        for language, about in info.items():
            if about["official_status"]:
                parts = [*language.split("_"), *likely.get(language, "").split("_")]
                script = next((part for part in parts if len(part) == 4 and part.istitle()), "Latn")
                people[script] = people.get(script, 0.0) + float(about["population_percent"] or 0)
        if people:
            scripts[country] = max(sorted(people), key=lambda script: people[script])
    return scripts


def shown_name(name: str, script: str) -> str:
    """A name as news prints it, in a country whose language is written in a script."""
    if script == "Latn" or not script:
        return name
    text = unicodedata.normalize("NFKD", name.translate(_QUOTES).translate(_LETTERS))
    text = "".join(char for char in text if not unicodedata.combining(char))
    text = _STRAY.sub("", text)
    if script == "Arab":
        text = _ARTICLE.sub(r"\1-", text)
        # In the middle of a name the article is small: "Deir ez-Zor".
        text = re.sub(r"(?<=\w )([AE])(?=[a-z]{1,2}-)", lambda found: found[1].lower(), text)
    return unicodedata.normalize("NFC", text)


def shown_names(index: Index) -> dict[int, str]:
    """The names as news prints them, of the rows where GeoNames' own is another."""
    english = {int(line["geonameid"]): line["name"] for line in read_table(ENGLISH / "towns.tsv")}
    scripts = country_scripts()
    found: dict[int, str] = {}
    for row, name in enumerate(index.place_names):
        code = index.codes[index.columns["code"][row]]
        script = scripts.get(index.countries[index.columns["country"][row]], "")
        text = english.get(index.columns["geonameid"][row])
        if text is None and code.startswith(("PPL", "ADM", "A.ADM")):
            text = shown_name(name, script)
        if text and text != name:
            found[row] = text
    return found
