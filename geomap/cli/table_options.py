"""Options of the commands that write a table: articles in, format and file out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from geomap.cli.console import a_path, writer_name, writer_names

__all__ = ["EachLine", "Output", "Paths", "TextColumn", "table_format"]

TextColumn = Annotated[
    str | None,
    typer.Option(
        "--text-column",
        metavar="NAME",
        help="The column of tables that holds the texts; else looked for.",
    ),
]
EachLine = Annotated[
    bool,
    typer.Option("--each-line", help="Each line of a text file is an article, as a headline is."),
]

Paths = Annotated[
    list[Path],
    typer.Argument(
        metavar="PATH", parser=a_path, help="Articles, folders of them, or - for standard input."
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        parser=a_path,
        help="File to write; else standard output.",
    ),
]


def table_format(formats: str) -> Any:
    """The option ``--format`` of a command that writes these formats."""
    return typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        parser=writer_name,
        autocompletion=writer_names,
        help=f"{formats}; by default what the output's name ends in, or csv.",
    )
