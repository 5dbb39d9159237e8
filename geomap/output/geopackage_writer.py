"""The table of locations as a GeoPackage (OGC 12-128r18), for QGIS and all that reads by GDAL.

One layer of points, or one of attributes where a table has no coordinates; a row without a place
has no point.  QGIS opens the layer with its roles in the colours of the map (``layer_styles``);
what is said of the table is in the package's metadata.
"""

from __future__ import annotations

import json
import os
import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from geomap import resources
from geomap.output.about import PLAIN, About
from geomap.output.columns import Kind, Typed
from geomap.output.tables import Table, Target, replacing_files, write_bytes
from geomap.output.wkb import point
from geomap.text.escapes import printable

__all__ = ["GeoPackageWriter"]

_TYPES: dict[Kind, str] = {str: "TEXT", int: "INTEGER", float: "DOUBLE", bool: "BOOLEAN"}
_WHEN = "2000-01-01T00:00:00.000Z"  # of no moment: the same table, the same bytes
_HEADER = b"GP" + struct.pack("<BBi", 0, 1, 4326)  # version 1, little-endian, no envelope
_VERSION_AT = 96  # where an SQLite file names the library that wrote it


class GeoPackageWriter:
    """The writer of GeoPackage."""

    suffix = ".gpkg"
    tells = True

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        typed = Typed(table)
        if isinstance(target, str | os.PathLike):
            with replacing_files(target) as path:
                _package(typed, about, path)
            return
        with TemporaryDirectory() as folder:
            path = Path(folder, "geomap.gpkg")
            _package(typed, about, path)
            data = path.read_bytes()

            def copy(file: BinaryIO) -> None:
                file.write(data)

            write_bytes(target, copy)


def _package(typed: Typed, about: About, path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.executescript("BEGIN;\n" + resources.text("writers", "geopackage.sql"))
        _layer(database, typed, about)
        database.commit()
        database.execute("VACUUM")
    with path.open("r+b") as file:  # whichever version of SQLite it was
        file.seek(_VERSION_AT)
        file.write(bytes(4))
        file.flush()
        os.fsync(file.fileno())


def _layer(database: sqlite3.Connection, typed: Typed, about: About) -> None:
    name, located, points = about.table, typed.located, typed.points()
    told = about.told(typed.columns, typed.rows)
    # Where a column is called as one that every layer has, SQLite could not tell them apart.
    names = [f"{c}_" if c.lower() in ("fid", "geom") else c for c in typed.columns]
    fields = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", *["geom POINT"] * located]
    fields += [f"{_quoted(c)} {_TYPES[k]}" for c, k in zip(names, typed.kinds, strict=True)]
    database.execute(f"CREATE TABLE {_quoted(name)} ({', '.join(fields)})")
    marks = ", ".join("?" * (1 + located + len(names)))
    database.executemany(
        f"INSERT INTO {_quoted(name)} VALUES ({marks})",  # noqa: S608 (the name is quoted)
        (
            [number, *[_blob(place)] * located, *map(_fit, row)]
            for number, (place, row) in enumerate(zip(points, typed.rows, strict=True), start=1)
        ),
    )
    box: list[float] | list[None] = typed.box() or [None] * 4
    kind = "features" if located else "attributes"
    contents = [
        (name, kind, name, told["attribution"], _WHEN, *box, 4326 if located else None),
        ("layer_styles", "attributes", "layer_styles", "", _WHEN, *[None] * 5),
    ]
    database.executemany("INSERT INTO gpkg_contents VALUES (?,?,?,?,?,?,?,?,?,?)", contents)
    if located:
        database.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POINT', 4326, 0, 0)", (name,)
        )
        style = resources.text("writers", "roles.qml" if "role" in typed.columns else "points.qml")
        database.execute(
            "INSERT INTO layer_styles VALUES (1, '', '', ?, 'geom', 'geomap', ?, '', 1, '', '', "
            "NULL, ?)",
            (name, style, _WHEN),
        )
    database.execute(
        "INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'http://schema.org/Dataset', "
        "'application/json', ?)",
        (json.dumps(told, ensure_ascii=False),),
    )
    database.execute(
        "INSERT INTO gpkg_metadata_reference VALUES ('table', ?, NULL, NULL, ?, 1, NULL)",
        (name, _WHEN),
    )


def _blob(place: tuple[float, float] | None) -> bytes | None:
    return None if place is None else _HEADER + point(*place)


def _fit(value: object) -> object:
    """A value as SQLite takes it: halves of surrogate pairs, and the NUL that ends a text, not."""
    return printable(value) if isinstance(value, str) else value


def _quoted(name: str) -> str:
    return '"' + printable(name).replace('"', '""') + '"'
