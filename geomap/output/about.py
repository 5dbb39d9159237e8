"""About: what a file says of itself, that who gets it alone knows what it is and whose.

Forms with a place for it carry it themselves; beside a file of another a JSON file is put whose
name ends in ``-metadata.json``, for tables of CSV the one that CSV on the Web (W3C) reads.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from geomap._version import __version__
from geomap.output.columns import kinds_of
from geomap.output.credits import attribution
from geomap.output.tables import Row, Table, replacing, rows_of
from geomap.schema.article import Article

if TYPE_CHECKING:
    pass

__all__ = ["PLAIN", "About", "sidecar_of", "write_sidecar"]

_DATATYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}


@dataclass(frozen=True, slots=True)
class About:
    """What a table is and how it was made.

    Attributes:
        table: What a row is one of, as ``mentions``.
        settings: What the table depends on besides the articles; no path, so that the same
            articles give the same bytes in whatever folder they lie.
        articles: The articles themselves, for forms that hold texts.
    """

    table: str = "mentions"
    settings: Mapping[str, object] = field(default_factory=dict)
    articles: Sequence[Article] = ()

    @property
    def generator(self) -> str:
        """The program and its version."""
        return f"geomap {__version__}"

    def told(self, columns: list[str], rows: Iterable[Row]) -> dict[str, str]:
        """What a file of these rows says of itself, by names that are the same in all forms."""
        return {
            "attribution": attribution(columns, rows),
            "generator": self.generator,
            "settings": json.dumps(
                dict(self.settings), sort_keys=True, ensure_ascii=False, default=str
            ),
        }


PLAIN = About()
"""What is said where nothing is known of how a table was made."""


def sidecar_of(path: Path) -> Path:
    """Where what is said of a file lies that has no place for it."""
    return path.with_name(f"{path.name}-metadata.json")


def write_sidecar(table: Table, path: Path, about: About) -> Path:
    """Writes what is said of a file beside it; gives the path.

    Args:
        table: What is in the file.
        path: The file.
        about: How it was made.

    Raises:
        OutputError: It cannot be written.
    """
    columns, rows = rows_of(table)
    kinds = kinds_of(columns, rows)
    told = about.told(columns, rows_of(table)[1])
    content = {
        "@context": "http://www.w3.org/ns/csvw",
        "url": path.name,
        "dc:title": about.table,
        "dc:rights": told["attribution"],
        "dc:creator": told["generator"],
        "dc:description": told["settings"],
        "tableSchema": {
            "columns": [
                {"name": column, "titles": column, "datatype": _DATATYPES[kinds[column]]}
                for column in columns
            ]
        },
    }
    if path.suffix.lower() == ".tsv":
        content["dialect"] = {"delimiter": "\t"}
    target = sidecar_of(path)
    with replacing(target) as file:
        file.write(json.dumps(content, ensure_ascii=False, indent=1) + "\n")
    return target
