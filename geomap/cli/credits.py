# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""``geomap credits``: whose work is in the package and on its pages, under which licence."""

from __future__ import annotations

from dataclasses import astuple
from typing import Annotated

import typer

from geomap.cli.console import Quiet, TableFormat, Verbose, print_frame, print_table, settle

_COLUMNS = ["name", "version", "licence", "extra"]


def credits(
    format: Annotated[TableFormat, typer.Option("--format", "-f", help="Form.")] = (
        TableFormat.table
    ),
    notices: Annotated[bool, typer.Option("--notices", help="Print the notices in full.")] = False,
    packages: Annotated[
        bool,
        typer.Option("--packages", help="List the packages installed beside geomap instead."),
    ] = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """List what others have made of geomap and its maps, and under which licences.

    \b
    Examples:
      geomap credits
      geomap credits --notices
      geomap credits --packages
    """
    settle(quiet=quiet, verbose=verbose)
    import pandas as pd

    from geomap.output import licences

    if notices:
        for part in licences.parts():
            if part.notice:
                print(part.notice.strip() + "\n")
        return
    frame = (
        pd.DataFrame(map(astuple, licences.packages()), columns=_COLUMNS)
        if packages
        else pd.DataFrame(
            [(part.name, part.spdx, part.by, part.what, part.url) for part in licences.parts()],
            columns=["name", "licence", "by", "what", "url"],
        )
    )
    if format is TableFormat.table:
        print_table(frame)
    else:
        print_frame(frame, format)
