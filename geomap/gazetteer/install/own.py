"""Install a user's own list of places as a layer above the built-in ones."""

from __future__ import annotations

import json
import math
import re
import shutil
import time
from collections.abc import Callable
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from geomap.errors import GazetteerError
from geomap.gazetteer.index import Gazetteer
from geomap.gazetteer.install.assembling import assemble
from geomap.gazetteer.install.ingest import Reader
from geomap.gazetteer.install.installer import (
    WORK,
    InstallReport,
    activate,
    layer_name,
    locked,
    tidy,
)
from geomap.gazetteer.install.sources import open_dump
from geomap.gazetteer.installed import IDENTIFIERS, LAYER_FORMAT, OWN, PRIORITIES, data_folder
from geomap.gazetteer.own import osm
from geomap.gazetteer.own.place import OwnPlace
from geomap.gazetteer.own.reading import places_of

__all__ = ["add"]

_SHOWN_BAD = 5
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")
_MOST = 10_000_000  # places of one list

# Credit, address and licence of the data in an extract of OpenStreetMap.
_OSM = ("© OpenStreetMap contributors", "https://www.openstreetmap.org/copyright", "ODbL-1.0")

Progress = Callable[[str, int, int], None]


def add(
    path: Path,
    *,
    name: str = "",
    priority: str = "prefer",
    credit: str = "",
    url: str = "",
    licence: str = "",
    folder: Path | None = None,
    progress: Progress = lambda step, done, total: None,
) -> InstallReport:
    """Add a list of places to the gazetteer.

    Args:
        path: A table, GeoJSON, a dump of Pleiades or the World Historical Gazetteer, or an extract
            of OpenStreetMap (see `geomap.gazetteer.own.reading`).
        name: What to call the layer; by default what the file is called.  A layer of the same
            name is replaced.
        priority: One of `PRIORITIES`: how its places go with others of their names.
        credit: Whose data they are, to be told where they are shown.
        url: Where that is to link to.
        licence: Under which licence they are.
        folder: The data folder; the user's own by default.
        progress: Called with the name of the step, and how much of it is done and in all.

    Raises:
        GazetteerError: If the file is none of these, damaged, or has no place.
    """
    begin = time.monotonic()
    folder = folder or data_folder()
    name = name or layer_name(str(path).removesuffix(".gz").removesuffix(".pbf"))
    if priority not in PRIORITIES:
        raise GazetteerError(f"{priority!r} is no priority: give one of {', '.join(PRIORITIES)}")
    if not path.is_file():
        raise GazetteerError(f"{path}: no such file: check the path")
    known = _OSM if path.name.lower().endswith(osm.SUFFIXES) else ("", "", "")
    credits = [given or own for given, own in zip((credit, url, licence), known, strict=True)]
    with locked(folder, name):
        tidy(folder)
        work = folder / WORK / name
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        try:
            identifiers, bad = _write_dump(path, work / "own.txt", progress)
            report = _assemble(
                path, work, name, identifiers, bad, priority, credits, folder, progress
            )
        finally:
            shutil.rmtree(work, ignore_errors=True)
    places, names, lines, replaced = report
    return InstallReport(
        name=name,
        kind="own",
        places=places,
        names=names,
        lines=lines,
        examples=bad[:_SHOWN_BAD],
        replaced=replaced,
        resumed_at=0,
        seconds=time.monotonic() - begin,
    )


def _write_dump(path: Path, dump: Path, progress: Progress) -> tuple[list[str], list[str]]:
    """Writes the places as GeoNames' dumps have them; gives their identifiers, and what was bad."""
    identifiers: list[str] = []
    bad: list[str] = []
    country_of = _countries(Gazetteer(layers=[]))
    with dump.open("w", encoding="utf-8", newline="\n") as file:
        for number, place in enumerate(places_of(path), start=1):
            if number > _MOST:
                raise GazetteerError(f"{path}: has over {_MOST:,} places: give a smaller extract")
            if isinstance(place, str) or not _is_on_globe(place):
                bad.append(place if isinstance(place, str) else f"{place.name[:60]!r}: no point")
                continue
            geonameid = place.geonameid if 0 < place.geonameid < OWN else 0
            if not geonameid:
                geonameid = OWN + len(identifiers)
                identifiers.append(" ".join(place.id.split())[:200])
            file.write(_line(place, geonameid, country_of(place.country)))
            if number % 10_000 == 0:
                progress("Reading", number, number)
    if not dump.stat().st_size:
        raise GazetteerError(f"{path}: no place in it can be used: {'; '.join(bad[:3]) or 'empty'}")
    return identifiers, bad


def _is_on_globe(place: OwnPlace) -> bool:
    point = place.latitude, place.longitude
    return all(map(math.isfinite, point)) and abs(point[0]) <= 90 and abs(point[1]) <= 180


def _line(place: OwnPlace, geonameid: int, country: str) -> str:
    """A place as a line of GeoNames' dumps: 19 cells."""
    name = _CONTROL.sub(" ", place.name).strip()
    others = (_CONTROL.sub(" ", other).strip() for other in place.names)
    alternates = ",".join(other for other in others if other and "," not in other)
    feature_class, feature_code = place.kind
    cells = [
        str(geonameid), name, "", alternates, f"{place.latitude:.5f}", f"{place.longitude:.5f}",
        feature_class, feature_code, country, "", "", "", "", "",
        str(min(place.population, 10**10)), "", "", "", "",
    ]  # fmt: skip
    return "\t".join(cells) + "\n"


def _countries(gazetteer: Gazetteer) -> Callable[[str], str]:
    """Gives the code of a country by its code or name; empty if there is none."""

    @cache
    def code_of(stated: str) -> str:
        if stated.upper() in gazetteer.country_codes:
            return stated.upper()
        for place, _ in gazetteer.lookup(stated) if stated else ():
            if place.feature_code.startswith("PCL"):
                return place.country_code
        return ""

    return code_of


def _assemble(
    path: Path,
    work: Path,
    name: str,
    identifiers: list[str],
    bad: list[str],
    priority: str,
    credits: list[str],
    folder: Path,
    progress: Progress,
) -> tuple[int, int, dict[str, int], bool]:
    """Makes the layer and puts it to use: places, names, lines, and whether it replaced one."""
    dump = open_dump(work / "own.txt")
    reader = Reader(dump, work, Gazetteer(layers=[]), keep_all=True)
    reader.read(lambda done, total: progress("Reading", done, total))
    notes = reader.notes
    lines = notes.counts()
    lines["read"] += len(bad)
    lines["rejected"] += len(bad)
    build = work / "layer"
    build.mkdir()
    text = "\n".join(identifiers)
    (build / IDENTIFIERS).write_text(text, "utf-8")
    about: dict[str, Any] = {
        "format": LAYER_FORMAT,
        "kind": "own",
        "source": str(path.absolute()),
        "date": dump.date,
        "newest": "",
        "lines": lines,
        "kept_codes": "all",
        "credit": credits[0],
        "url": credits[1],
        "license": credits[2],
        "priority": priority,
        "identifiers": _digest(text),
        "countries": notes.countries,
        "codes": notes.codes,
        "divisions": notes.divisions,
    }
    about = assemble(
        reader.places,
        reader.names,
        reader.texts(),
        build,
        about,
        lambda done, total: progress("Sorting", done, total),
    )
    return about["places"], about["names"], lines, activate(build, name, folder)


def _digest(text: str) -> str:
    return blake2b(json.dumps(text).encode(), digest_size=8).hexdigest()
