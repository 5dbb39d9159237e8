"""The table of locations as GeoParquet 1.1: columns of fixed types and a point, for large tables.

Rows without a place have no geometry; what is said of the table is in the file's metadata.
"""

from __future__ import annotations

import json
from functools import partial
from typing import BinaryIO

from geomap.output.about import PLAIN, About
from geomap.output.columns import Kind, Typed
from geomap.output.tables import Table, Target, write_bytes
from geomap.output.wkb import point

__all__ = ["GeoParquetWriter"]


class GeoParquetWriter:
    """The writer of GeoParquet."""

    suffix = ".parquet"
    tells = True
    needs = ("pyarrow", "parquet")

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_bytes(target, partial(_parquet, Typed(table), about))


def _parquet(typed: Typed, about: About, file: BinaryIO) -> None:
    # Imported late: an extra.
    import pyarrow as pa
    import pyarrow.parquet as pq

    types: dict[Kind, pa.DataType] = {
        str: pa.string(),
        int: pa.int64(),
        float: pa.float64(),
        bool: pa.bool_(),
    }
    arrays = [
        pa.array([_fit(row[number]) for row in typed.rows], types[kind])
        for number, kind in enumerate(typed.kinds)
    ]
    shapes = [None if place is None else point(*place) for place in typed.points()]
    column: dict[str, object] = {"encoding": "WKB", "geometry_types": ["Point"]}
    if box := typed.box():
        column["bbox"] = box
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
    told = about.told(typed.columns, typed.rows)
    # A table of no places, as that of reports, is Parquet without geometry.
    names = [*typed.columns, *["geometry"] * typed.located]
    arrays += [pa.array(shapes, pa.binary())] * typed.located
    told |= {"geo": json.dumps(geo, sort_keys=True)} if typed.located else {}
    schema = pa.schema(
        [pa.field(name, array.type) for name, array in zip(names, arrays, strict=True)],
        metadata={f"geomap:{name}" if name != "geo" else name: told[name] for name in told},
    )
    pq.write_table(pa.Table.from_arrays(arrays, schema=schema), file, compression="zstd")


def _fit(value: object) -> object:
    """A value that UTF-8 can write: halves of surrogate pairs it cannot."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode() if not value.isascii() else value
    return value
