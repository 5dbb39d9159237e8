"""The table of locations as JSON Lines.

One object a row, ``null`` where a number is missing, texts as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from geomap.output.about import PLAIN, About
from geomap.output.tables import Row, Table, Target, write_lines
from geomap.text.escapes import json_line

__all__ = ["JsonLinesWriter"]


class JsonLinesWriter:
    """The writer of JSON Lines."""

    suffix = ".jsonl"

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_lines(table, target, _jsonl)


def _jsonl(columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        yield json_line(dict(zip(columns, row, strict=True))) + "\n"
