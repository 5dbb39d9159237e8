"""Locations as a table of pandas, and of GeoPandas where that is installed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from geomap.output.tables import rows_of
from geomap.schema.location import COLUMNS, Location

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["as_frame", "to_frame", "with_points"]

_WHOLE = frozenset({"start", "end"})
_WHOLE_OR_MISSING = frozenset({"geonameid", "population"})
_REAL = frozenset({"latitude", "longitude", "confidence", "radius_km"})


def to_frame(locations: Iterable[Location]) -> pd.DataFrame:
    """The table of locations for pandas.

    Args:
        locations: The locations, in the order of the rows.

    Returns:
        One row a location with `COLUMNS` and an index from 0; ``start`` and ``end`` are int64,
        ``geonameid`` and ``population`` Int64 with ``<NA>`` where missing, coordinates and
        confidence and ``radius_km`` float64 with NaN where missing, all else str.  Without
        locations the same columns of the same types, empty.
    """
    # Imported late: the command line does without pandas where it can.
    import pandas as pd

    # Python's own strings, whether pyarrow is installed or not: it refuses a lone surrogate.
    words = pd.StringDtype("python", na_value=math.nan)
    rows = list(locations)
    columns: dict[str, pd.Series] = {}
    kind: str | pd.api.extensions.ExtensionDtype
    for column in COLUMNS:
        if column in _WHOLE:
            kind = "int64"
        elif column in _WHOLE_OR_MISSING:
            kind = "Int64"
        elif column in _REAL:
            kind = "float64"
        else:
            kind = words
        columns[column] = pd.Series([getattr(row, column) for row in rows], dtype=kind)
    return pd.DataFrame(columns)


def with_points(frame: pd.DataFrame) -> pd.DataFrame:
    """The table as a GeoDataFrame of points in WGS84, or as it is where GeoPandas is not installed.

    Args:
        frame: A table with ``latitude`` and ``longitude``; rows without a place get no point.
    """
    if find_spec("geopandas") is None:
        return frame
    # Imported late: an extra.
    import geopandas

    placed = frame["latitude"].notna() & frame["longitude"].notna()
    points = geopandas.GeoSeries(
        geopandas.points_from_xy(frame["longitude"], frame["latitude"]), frame.index, "EPSG:4326"
    ).where(placed, None)
    # Of a GeoDataFrame too: its points may be of before its places were corrected.
    plain = frame.drop(columns="geometry", errors="ignore")
    made: pd.DataFrame = geopandas.GeoDataFrame(plain, geometry=points, crs="EPSG:4326")
    return made


def as_frame(table: Any) -> pd.DataFrame:
    """Any table as one of pandas, with ``latitude`` and ``longitude`` where it has points.

    Args:
        table: A DataFrame or GeoDataFrame; one of another library that has ``to_pandas``, as those
            of Polars and Arrow; or locations, or what else the writers take.
    """
    # Imported late: the command line does without pandas where it can.
    import pandas as pd

    if not isinstance(table, pd.DataFrame):
        if hasattr(table, "to_pandas"):
            made: pd.DataFrame = table.to_pandas()
            return made
        columns, rows = rows_of(table)
        return pd.DataFrame(list(rows), columns=columns)
    if type(table).__name__ != "GeoDataFrame":
        return table
    points = table.geometry
    plain = pd.DataFrame(table.drop(columns=points.name))
    if {"latitude", "longitude"} <= set(plain.columns):
        return plain
    if points.crs is not None:
        points = points.to_crs("EPSG:4326")
    centres = points.representative_point()
    return plain.assign(latitude=centres.y, longitude=centres.x)
