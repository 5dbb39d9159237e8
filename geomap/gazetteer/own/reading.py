"""Reading a user's list of places, in whichever form it is."""

from __future__ import annotations

import gzip
import json
import tomllib
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, cast

from geomap.errors import ArticleError, GazetteerError
from geomap.gazetteer.own import osm
from geomap.gazetteer.own.geojson import places_of_features
from geomap.gazetteer.own.place import OwnPlace, code_of, count_of
from geomap.gazetteer.own.pleiades import places_of_graph
from geomap.readers.cells import table_cells
from geomap.resources import DATA

__all__ = ["places_of"]

_MOST_JSON = 1_000_000_000

Found = Iterator[OwnPlace | str]


def places_of(path: Path) -> Found:
    """The places in a list, and in place of one that cannot be used what is wrong with it.

    A table (CSV, TSV), GeoJSON or Linked Places (World Historical Gazetteer), a dump of Pleiades
    (JSON or CSV), or an extract of OpenStreetMap; JSON and tables also packed by gzip.

    Raises:
        GazetteerError: The file is not there, damaged, or none of these.
    """
    name = path.name.lower()
    try:
        if name.endswith(osm.SUFFIXES):
            yield from osm.places_of_osm(path)
            return
        with _opened(path) as file:
            head = file.read(4096).lstrip(b"\xef\xbb\xbf \t\r\n")
            file.seek(0)
            if head[:1] in (b"{", b"["):
                yield from _of_json(file, path)
            else:
                with table_cells(file) as (columns, rows):
                    yield from _of_rows(columns, rows)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise GazetteerError(f"{path}: cannot be read: {reason}") from error
    except (ArticleError, EOFError, zlib.error) as error:
        raise GazetteerError(f"{path}: {error}") from error


def _opened(path: Path) -> BinaryIO:
    if path.name.lower().endswith(".gz"):
        return cast("BinaryIO", gzip.open(path, "rb"))
    return path.open("rb")


def _of_json(file: BinaryIO, path: Path) -> Found:
    data = file.read(_MOST_JSON + 1)
    if len(data) > _MOST_JSON:
        raise GazetteerError(f"{path}: is larger than {_MOST_JSON // 1_000_000} MB: split it")
    try:
        value: Any = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        if value := _features_by_line(data):
            yield from places_of_features(value)
            return
        raise GazetteerError(f"{path}: is no JSON that can be read: {str(error)[:80]}") from error
    if isinstance(value, dict) and isinstance(value.get("@graph"), list):
        yield from places_of_graph(value["@graph"])
    elif isinstance(value, dict) and isinstance(value.get("features"), list):
        yield from places_of_features(value["features"])
    elif isinstance(value, dict) and value.get("type") == "Feature":
        yield from places_of_features([value])
    else:
        raise GazetteerError(f"{path}: is neither GeoJSON nor a dump of Pleiades")


def _features_by_line(data: bytes) -> list[Any]:
    """The features of GeoJSON that has one a line; none if it is none."""
    found = []
    for line in data.splitlines():
        try:
            value = json.loads(line.lstrip(b"\x1e"))
        except (ValueError, RecursionError):
            return []
        found.append(value)
    return found


@cache
def _columns() -> dict[str, list[str]]:
    table = tomllib.loads((DATA / "own_columns.toml").read_text("utf-8"))
    return {role: list(names) for role, names in table.items()}


def _of_rows(columns: list[str], rows: Iterable[list[str]]) -> Found:
    by_name = {_key(name): place for place, name in reversed(list(enumerate(columns)))}
    place_of = {
        role: next((by_name[name] for name in names if name in by_name), -1)
        for role, names in _columns().items()
    }
    missing = [role for role in ("name", "latitude", "longitude") if place_of[role] < 0]
    if missing:
        raise ArticleError(
            f"has no column {' and no '.join(missing)}: give a table with columns name, latitude, "
            f"longitude (it has {', '.join(columns[:12])})"
        )
    for number, row in enumerate(rows, start=1):
        cells = {
            role: row[place].strip() if 0 <= place < len(row) else ""
            for role, place in place_of.items()
        }
        try:
            latitude, longitude = float(cells["latitude"]), float(cells["longitude"])
        except ValueError:
            yield f"row {number:,}: no point: {cells['name'][:60]!r}"
            continue
        if not cells["name"]:
            yield f"row {number:,}: no name"
            continue
        separator = ";" if ";" in cells["names"] else "|" if "|" in cells["names"] else ","
        yield OwnPlace(
            cells["name"],
            latitude,
            longitude,
            tuple(name.strip() for name in cells["names"].split(separator) if name.strip()),
            code_of([cells["kind"]]),
            cells["id"] or str(number),
            cells["country"],
            count_of(cells["population"].replace(",", "")),
            count_of(cells["geonameid"]),
        )


def _key(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())
