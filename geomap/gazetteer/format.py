"""The compiled index on disk: two files that are opened by memory-mapping.

``names.marisa``
    A MARISA trie of all folded names; it numbers them from 0.
``places.bin``
    ``GEOMAPGZ``, the header's length (u32), a JSON header, then the sections that the header
    lists, each an array of fixed-width little-endian numbers or a run of UTF-8, 8-aligned.

A place is a row number into the place sections; a name's postings are row numbers with the
:class:`~geomap.text.names.NameKind` in the upper four bits.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from geomap.languages.words import WordFlag
from geomap.resources import DATA, ENGLISH

__all__ = [
    "FORMAT",
    "INDEX",
    "KIND_SHIFT",
    "MAGIC",
    "ROW_MASK",
    "TABLES",
    "WordFlag",
    "class_and_code",
    "fingerprint",
]

MAGIC = b"GEOMAPGZ"
FORMAT = 4
"""Version of the layout and of the compiler: a change of either raises it."""

KIND_SHIFT = 28
ROW_MASK = (1 << KIND_SHIFT) - 1

INDEX = DATA / "gazetteer"
"""Where the compiled index lies in an installed package."""

TABLES = (
    "abbreviations.tsv",
    "admin1.tsv",
    "admin2.tsv.gz",
    "airports.tsv.gz",
    "aliases.tsv",
    "countries.tsv",
    "demonyms.tsv",
    "districts.tsv.gz",
    "division_kinds.tsv",
    "features.tsv",
    "former_divisions.tsv",
    "regions.tsv",
    "renown.tsv",
    "spellings.tsv",
    "units.tsv.gz",
)
"""The tables in the package that are compiled into the index, beside GeoNames' places."""

ENGLISH_TABLES = {
    "english.tsv": "towns.tsv",
    "words/common.txt": "common.txt",
    "words/given.txt": "given.txt",
    "words/surnames.txt": "surnames.txt",
}
"""The words and names of English that are compiled into it as well, by what they are called in its
fingerprint."""


def fingerprint(data: Path = DATA) -> str:
    """Version of what the index is compiled from: format, tables and words; 16 hex digits."""
    digest = hashlib.blake2b(str(FORMAT).encode(), digest_size=8)
    paths = {name: data / name for name in TABLES}
    paths |= {name: ENGLISH / file for name, file in ENGLISH_TABLES.items()}
    for name, path in sorted(paths.items()):
        digest.update(name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def class_and_code(code: str) -> tuple[str, str]:
    """Feature class and code; the most frequent codes stand in the header without their class."""
    feature_class, _, feature_code = code.rpartition(".")
    return feature_class or ("P" if code.startswith("PPL") else "A"), feature_code
