"""The table of locations as the page's data are made from it: columns, each value cleaned once."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from geomap.errors import GeomapError
from geomap.output.records import Records
from geomap.schema.location import ROLES

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]
    Real = NDArray[np.float64]

NEEDED = ("mention", "sentence", "place", "latitude", "longitude")
"""What a map cannot do without; of a table without one of the other columns that one is empty."""


@dataclass(slots=True)
class Strings:
    """A column of strings: each string once, and which one a row has."""

    values: list[str]
    codes: Whole

    def at(self, row: int) -> str:
        """Give the string of a row."""
        return self.values[int(self.codes[row])]

    def map(self, clean: Callable[[str], str]) -> Strings:
        """Give the column with every string put through a function."""
        return Strings([clean(value) for value in self.values], self.codes)


class Table:
    """The columns of a table of locations; missing columns read as empty ones."""

    def __init__(self, locations: pd.DataFrame | Records) -> None:
        """Read a table.

        Args:
            locations: The table that :mod:`geomap.schema.location` describes, or one without any
                columns; as records, or as a table of pandas, which takes long to import.

        Raises:
            GeomapError: A column that the map needs is missing.
        """
        import numpy as np

        self.columns = frozenset(map(str, locations.columns))
        self._frame = None if isinstance(locations, Records) else locations
        # Gone through once: the records may be on disk.
        self._numbers, self._strings = (
            _gathered(locations) if isinstance(locations, Records) else ({}, {})
        )
        self.rows = 0
        if self._frame is not None and self.columns:
            self.rows = len(self._frame)
        elif NEEDED[0] in self._strings:
            self.rows = len(self._strings[NEEDED[0]].codes)
        missing = [column for column in NEEDED if column not in self.columns]
        if missing and self.columns:
            raise GeomapError(
                f"the table of locations has no column {missing[0]!r}; "
                "draw_map takes the table that geomap.locate gives"
            )
        latitude, longitude = self.real("latitude"), self.real("longitude")
        # NaN compares as not on the globe.
        self.placed = (np.abs(latitude) <= 90) & (np.abs(longitude) <= 180)
        self.latitude = np.where(self.placed, latitude, 0.0).round(5)
        self.longitude = np.where(self.placed, longitude, 0.0).round(5)

    def strings(self, name: str) -> Strings:
        """Give a column of strings, empty where the value is missing."""
        import numpy as np

        if name not in self.columns:
            return Strings([""], np.zeros(self.rows, dtype=np.int64))
        if self._frame is None:
            return self._strings[name]
        import pandas as pd

        codes, values = pd.factorize(self._frame[name].astype(object))
        strings = [str(value) for value in values]
        codes = codes.astype(np.int64)
        if (codes < 0).any():
            codes[codes < 0] = len(strings)
            strings.append("")
        return Strings(strings, codes)

    def real(self, name: str, missing: float = float("nan")) -> Real:
        """Give a column of numbers, with a value for the missing ones."""
        import numpy as np

        if name not in self.columns:
            return np.full(self.rows, missing, dtype=np.float64)
        real: Real
        if self._frame is None:
            real = self._numbers[name].copy()
        else:
            import pandas as pd

            values: Any = pd.to_numeric(self._frame[name], errors="coerce")
            real = values.to_numpy(dtype=np.float64, na_value=np.nan, copy=True)
        real[np.isnan(real)] = missing
        return real

    def whole(self, name: str, missing: int = 0) -> Whole:
        """Give a column of whole numbers, with a value for the missing ones."""
        import numpy as np

        real = self.real(name, float(missing))
        return np.where(np.isfinite(real), real, missing).astype(np.int64)

    def roles(self) -> Whole:
        """Give each row's role as an index into ``ROLES``; an unknown one is a mention."""
        import numpy as np

        column = self.strings("role")
        known = {role: index for index, role in enumerate(ROLES)}
        index = [known.get(value, known["mention"]) for value in column.values]  # type: ignore[call-overload]
        roles: Whole = np.array(index, dtype=np.int64)[column.codes]
        return roles

    def confidence(self) -> Real:
        """Give each row's confidence, 0 to 1; 1 where it is missing."""
        import numpy as np

        return np.clip(self.real("confidence", 1.0), 0.0, 1.0)

    def radius(self) -> Real:
        """Give each row's radius in km, NaN where unknown."""
        import numpy as np

        return self.real("radius_km", np.nan)


_NUMBERS = frozenset(
    ("start", "end", "geonameid", "population", "latitude", "longitude", "confidence", "radius_km")
)
_AT_ONCE = 1_000  # rows
_NAN = float("nan")


def _gathered(records: Records) -> tuple[dict[str, Real], dict[str, Strings]]:
    """Give the columns of records: numbers, NaN where missing; strings each once."""
    import numpy as np

    numbers: dict[str, array[float]] = {n: array("d") for n in records.columns if n in _NUMBERS}
    known: dict[str, dict[object, int]] = {n: {} for n in records.columns if n not in numbers}
    codes: dict[str, array[int]] = {name: array("q") for name in known}
    rows = records.itertuples()
    while some := list(islice(rows, _AT_ONCE)):
        for name, values in zip(records.columns, zip(*some, strict=True), strict=True):
            if name in numbers:
                numbers[name].extend([_NAN if value is None else value for value in values])
            else:
                own = known[name]
                codes[name].extend([own.setdefault(value, len(own)) for value in values])
    return (
        {name: np.array(column, dtype=np.float64) for name, column in numbers.items()},
        {
            name: Strings(
                ["" if value is None else str(value) for value in own],
                np.array(codes[name], dtype=np.int64),
            )
            for name, own in known.items()
        },
    )


def groups(*columns: Whole | Real) -> tuple[Whole, Whole]:
    """Number the rows by what they have in all of some columns, in the order of appearance.

    Returns:
        The number of each row, and for each number the first row that has it.
    """
    import numpy as np

    seen: dict[tuple[float, ...], int] = {}
    firsts: list[int] = []
    numbers: list[int] = []
    for row, values in enumerate(zip(*(column.tolist() for column in columns), strict=True)):
        number = seen.setdefault(values, len(firsts))
        if number == len(firsts):
            firsts.append(row)
        numbers.append(number)
    return np.array(numbers, dtype=np.int64), np.array(firsts, dtype=np.int64)
