"""The table of locations as a workbook of Excel (Office Open XML).

Texts are texts, whatever they begin with: none becomes a formula, a number or a link, not even when
its cell is edited.  The first sheet has the table, under a heading that stays and filters; the
second says what it is, whose and how it was made.
"""

from __future__ import annotations

import datetime
import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from geomap.errors import OutputError
from geomap.output.about import PLAIN, About
from geomap.output.columns import Typed
from geomap.output.tables import Table, Target, write_bytes
from geomap.text.escapes import printable

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

__all__ = ["XlsxWriter"]

log = logging.getLogger(__name__)

_ROWS = 1_048_575  # beside the heading
_LETTERS = 32_767  # in a cell
_WIDTHS = {"sentence": 60, "title": 40, "reasons": 40, "url": 30, "article": 24}
_MADE = datetime.datetime(2000, 1, 1)  # of no moment: the same table, the same bytes


class XlsxWriter:
    """The writer of XLSX."""

    suffix = ".xlsx"
    tells = True
    needs = ("xlsxwriter", "xlsx")

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        typed = Typed(table)
        if len(typed.rows) > _ROWS:
            shown = f"{target}: " if isinstance(target, str | Path) else ""
            raise OutputError(
                f"{shown}a sheet holds {_ROWS:,} rows and the table has {len(typed.rows):,}: "
                "write a .csv or .parquet"
            )
        write_bytes(target, partial(_workbook, typed, about))


def _workbook(typed: Typed, about: About, file: BinaryIO) -> None:
    # Imported late: an extra.
    from xlsxwriter import Workbook

    told = about.told(typed.columns, typed.rows)
    book = Workbook(file, {"in_memory": True})
    book.set_properties(
        {
            "title": about.table,
            "author": told["generator"],
            "comments": told["attribution"],
            "created": _MADE,
        }
    )
    bold, quoted = book.add_format({"bold": True}), book.add_format({"quote_prefix": True})
    sheet = book.add_worksheet(about.table[:31])
    cut = sum(
        _write(sheet, number, column, value, quoted)
        for number, row in enumerate(typed.rows, start=1)
        for column, value in enumerate(row)
    )
    for number, name in enumerate(typed.columns):
        sheet.write_string(0, number, printable(name)[:_LETTERS], bold)
        sheet.set_column(number, number, _WIDTHS.get(name, max(10, len(name) + 3)))
    sheet.freeze_panes(1, 0)
    if typed.columns:
        sheet.autofilter(0, 0, max(1, len(typed.rows)), len(typed.columns) - 1)
    notes = book.add_worksheet("about")
    notes.set_column(1, 1, 100)
    for number, (name, value) in enumerate(told.items()):
        notes.write_string(number, 0, name, bold)
        notes.write_string(number, 1, printable(value)[:_LETTERS])
    book.close()
    if cut:
        log.warning("%d cells were cut: one of Excel holds %d letters", cut, _LETTERS)


def _write(sheet: Worksheet, row: int, column: int, value: object, quoted: Format) -> bool:
    """Writes a cell; gives whether its text was too long."""
    if value is None or value == "":
        return False
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
        return False
    if isinstance(value, int | float):
        sheet.write_number(row, column, value)
        return False
    text = printable(str(value)).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    # In a quoted cell the text stays one when somebody edits it.
    style = quoted if text.lstrip()[:1] in tuple("=+-@＝＋－＠") else None
    sheet.write_string(row, column, text[:_LETTERS], style)
    return len(text) > _LETTERS
