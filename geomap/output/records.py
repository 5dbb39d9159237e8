"""Tables of other records than locations, as events and reports, for the writers and pandas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING, get_type_hints

from geomap.schema.event import EVENT_COLUMNS, REPORT_COLUMNS, Event, Report

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Records", "event_frame", "report_frame"]

_TYPES = {int: "int64", str: "str", bool: "bool", float: "float64", int | None: "Int64"}


class Records:
    """Records of one kind as the writers take a table.

    Args:
        rows: The records.
        kind: Their class.
        columns: Which of its fields, in which order; all by default.
    """

    def __init__(
        self, rows: Iterable[object], kind: type, columns: Sequence[str] | None = None
    ) -> None:
        self.columns: Sequence[str] = columns or [field.name for field in fields(kind)]
        self._rows = rows
        names = list(self.columns)
        self._values: Callable[[object], tuple[object, ...]] = attrgetter(*names)
        if len(names) == 1:  # whose getter gives no tuple
            self._values = lambda row: (getattr(row, names[0]),)

    def itertuples(
        self, index: bool = False, name: str | None = None
    ) -> Iterator[tuple[object, ...]]:
        """The rows' values, as a table of pandas gives them."""
        return map(self._values, self._rows)


def event_frame(events: Iterable[Event]) -> pd.DataFrame:
    """The table of events for pandas: a row an event and place, columns of fixed types.

    Args:
        events: The events, in the order of the rows.
    """
    return _frame(list(events), Event, EVENT_COLUMNS)


def report_frame(reports: Iterable[Report]) -> pd.DataFrame:
    """The table of reports for pandas: a row an article and event that it tells of.

    Args:
        reports: The reports, in the order of the rows.
    """
    return _frame(list(reports), Report, REPORT_COLUMNS)


def _frame(
    rows: Sequence[Event] | Sequence[Report], kind: type, names: Sequence[str]
) -> pd.DataFrame:
    # Imported late: the command line does without pandas where it can.
    import pandas as pd

    hints = get_type_hints(kind)
    columns: dict[str, pd.Series] = {}
    for column in names:
        dtype = _TYPES.get(hints[column], "float64")
        columns[column] = pd.Series([getattr(row, column) for row in rows], dtype=dtype)
    return pd.DataFrame(columns)
