# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""``geomap corrections``: files of corrections of several people."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from geomap.cli.console import Quiet, Verbose, a_path, check_paths, complain, say, settle
from geomap.text.counts import counted

__all__ = ["corrections_merge"]


def corrections_merge(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", parser=a_path, help="Files of corrections.")
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", parser=a_path, help="File to write, else printed."
        ),
    ] = None,
    prefer: Annotated[
        str | None,
        typer.Option(
            metavar="latest|FILE", help="Whom to follow where they disagree: else nothing is made."
        ),
    ] = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Make one file of several people's corrections, and show where they disagree.

    Each correction is there once. Where two say different things of one mention, both are shown,
    nothing is made, and the exit code is 1, unless --prefer says whom to follow.

    \b
    Examples:
      geomap corrections merge ann.csv ben.csv --output corrections.csv
      geomap corrections merge ann.csv ben.csv --prefer latest --output corrections.csv
    """
    settle(quiet=quiet, verbose=verbose)
    check_paths(files, "FILE")
    # Imported late: help and completion must answer at once.
    from geomap.corrections.merging import corrections_csv, merge_corrections
    from geomap.storage.atomic import replacing

    merged = merge_corrections(files, prefer=prefer)
    for line in merged.broken:
        complain(line)
    for conflict in merged.conflicts:
        complain(f"{conflict.about}:")
        for choice in conflict.choices:
            complain(f"  {'taken: ' if choice == conflict.taken else ''}{choice}")
    open_ones = sum(conflict.taken is None for conflict in merged.conflicts)
    if open_ones:
        advice = "give --prefer latest, or --prefer with the file to follow"
        complain(f"{counted(open_ones, 'conflict')}, so nothing was made: {advice}")
        raise typer.Exit(1)
    text = corrections_csv(merged.rows)
    if output is None:
        sys.stdout.write(text)
    else:
        with replacing(output) as file:
            file.write(text)
        say(f"Written: {output} ({counted(len(merged.rows), 'correction')})")
    if merged.broken:
        raise typer.Exit(1)
