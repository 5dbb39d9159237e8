"""Locations as a table of pandas."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from geomap.schema.location import COLUMNS, Location

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["to_frame"]

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
