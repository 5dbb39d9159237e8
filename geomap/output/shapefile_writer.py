"""The table of locations as a shapefile, for programs that read nothing newer.

Its form is of 1998: names of columns have ten characters, texts 254 bytes, and nothing can be said
of where a text was cut; what was cut is told in a warning, and GeoPackage cuts nothing.  It is made
of files of one name: ``.shp``, ``.shx``, ``.dbf``, ``.prj`` and ``.cpg``.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

from geomap.errors import OutputError
from geomap.output.about import PLAIN, About
from geomap.output.columns import Kind, Typed
from geomap.output.tables import Table, Target, replacing_files
from geomap.text.escapes import printable

__all__ = ["ShapefileWriter"]

log = logging.getLogger(__name__)

_NAME, _TEXT = 10, 254
_FIELDS: dict[Kind, tuple[object, ...]] = {
    str: ("C", _TEXT),
    int: ("N", 18, 0),
    float: ("N", 19, 6),
    bool: ("L",),
}
_WGS84 = (
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],'
    'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'
)
_DATE_AT, _DATE = 1, bytes([100, 1, 1])  # of no moment: the same table, the same bytes


class ShapefileWriter:
    """The writer of shapefiles."""

    suffix = ".shp"
    needs = ("shapefile", "shp")

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`); warns of what is cut."""
        if not isinstance(target, str | os.PathLike):
            raise OutputError("a shapefile is several files: give the name of one with --output")
        typed = Typed(table)
        names = short_names(typed.columns)
        with replacing_files(target) as path:
            cut = _shapefile(typed, names, path)
            path.with_suffix(".prj").write_text(_WGS84, "ascii")
            path.with_suffix(".cpg").write_text("UTF-8", "ascii")
            with path.with_suffix(".dbf").open("r+b") as file:
                file.seek(_DATE_AT)
                file.write(_DATE)
        renamed = [f"{old} is {new}" for old, new in zip(typed.columns, names, strict=True)]
        told = [pair for pair, old in zip(renamed, typed.columns, strict=True) if len(old) > _NAME]
        if told:
            log.warning("%s: names have ten characters there: %s", target, ", ".join(told))
        if cut:
            log.warning(
                "%s: %d texts were cut: they have %d bytes there; .gpkg cuts none",
                target,
                cut,
                _TEXT,
            )


def short_names(columns: list[str]) -> list[str]:
    """The columns' names cut to ten characters, told apart by a number where that is needed."""
    names: list[str] = []
    for column in columns:
        plain = printable(column).encode("ascii", "replace").decode().replace("?", "_")
        name, number = plain[:_NAME], 1
        while name.lower() in (other.lower() for other in names):
            number += 1
            name = f"{plain[: _NAME - len(str(number)) - 1]}_{number}"
        names.append(name)
    return names


def _shapefile(typed: Typed, names: list[str], path: Path) -> int:
    """Writes the three files with the rows; gives how many texts were cut."""
    # Imported late: an extra.
    import shapefile

    cut = 0
    with shapefile.Writer(str(path), shapeType=shapefile.POINT, encoding="utf-8") as writer:
        for name, kind in zip(names, typed.kinds, strict=True):
            writer.field(name, *_FIELDS[kind])
        for place, row in zip(typed.points(), typed.rows, strict=True):
            if place is None:
                writer.null()
            else:
                writer.point(*place)
            values: list[object] = []
            for value in row:
                if isinstance(value, str):
                    text = printable(value)
                    data = text.encode()
                    cut += len(data) > _TEXT
                    values.append(data[:_TEXT].decode("utf-8", "ignore"))
                else:
                    values.append(value)
            writer.record(*values)
    return cut
