# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""Articles in shards, for one machine or a cluster, and the command ``merge``, which joins them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from geomap.cli.console import Quiet, Verbose, a_path, check_paths, complain, say, settle
from geomap.cli.service_options import settings_of
from geomap.cli.table_options import (
    Codes,
    Columns,
    MinConfidence,
    Output,
    Role,
    Sort,
    TableKind,
    about_of,
    chosen,
    columns_of,
    formats_of,
    table_format,
    tell_found,
    tell_written,
    write_tables,
)
from geomap.text.counts import counted

if TYPE_CHECKING:
    from geomap.config.settings import Settings

__all__ = ["Engine", "Shards", "locate_in_shards", "merge"]

Engine = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        show_default="local",
        help="Where the work is done: local, or dask, or dask=ADDRESS of a scheduler.",
    ),
]
Shards = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        parser=a_path,
        help="Write Parquet files of some articles each there, for geomap merge, and no table.",
    ),
]


def locate_in_shards(
    paths: Sequence[Path], settings: Settings, folder: Path, *, events: bool
) -> None:
    """Makes the shards of articles, and says what could not be read.

    Args:
        paths: Articles, folders of them, and addresses of stores.
        settings: How they are read, and by what.
        folder: Where the shards go.
        events: Whether events are wanted as well.

    Raises:
        Exit: With 1 if something was not read, or there was no article.
    """
    # Imported late: help and completion must answer at once.
    from geomap.pipeline.shards import locate_shards
    from geomap.readers.remote import is_address

    check_paths([path for path in paths if not is_address(path)], "PATH")
    began = time.monotonic()
    report = locate_shards(paths, settings, folder, events=events)
    for problem in report.problems:
        complain(problem)
    there = len(report.names) - report.fresh
    kept = f", {there:,} of them there already" if there else ""
    made = counted(len(report.names), "shard")
    say(f"Read {counted(report.articles, 'article')} in {made}{kept}.")
    say(f"Took {time.monotonic() - began:.1f} s. Join them with: geomap merge {folder}")
    if report.problems or not report.articles:
        raise typer.Exit(1)


def merge(
    folders: Annotated[
        list[Path],
        typer.Argument(metavar="DIR", parser=a_path, help="Folders of shards, in order."),
    ],
    format: Annotated[str | None, table_format()] = None,
    output: Output = None,
    table: Annotated[TableKind, typer.Option(help="What a row is one of.")] = TableKind.mentions,
    unique: Annotated[
        bool,
        typer.Option("--unique", help="Leave out articles that have the words of one before them."),
    ] = False,
    columns: Columns = None,
    role: Role = None,
    min_confidence: MinConfidence = 0.0,
    sort: Sort = None,
    codes: Codes = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Join shards that geomap locate --shards made, as one table.

    Events are counted once over all articles. Memory holds few mentions, but all events.

    \b
    Examples:
      geomap locate archive/ --shards shards/ --table events
      geomap merge shards/ --output locations.csv
      geomap merge shards/ --unique --table events --output events.csv
    """
    settle(quiet=quiet, verbose=verbose)
    targets = formats_of(output, format)
    wanted = chosen(columns, role, min_confidence, sort, of=columns_of(table, codes=codes))
    check_paths(folders, "DIR")
    # Imported late: help and completion must answer at once.
    from geomap.output.tables_of import Found, table_of
    from geomap.pipeline.joining import join

    began = time.monotonic()
    joined = join(
        folders,
        unique=unique,
        events=table is not TableKind.mentions,
        articles=table is TableKind.articles,
    )
    for problem in joined.problems:
        complain(problem)
    if joined.repeated:
        what = "left out" if unique else "in the table as well: leave them out with --unique"
        complain(f"{counted(joined.repeated, 'article')} repeat one before them: {what}")
    found = Found(joined.locations, joined.events, joined.articles, carried=joined.carried)
    if joined.events:
        from dataclasses import replace

        from geomap.events.merging import merge_events

        merged = merge_events(joined.events)
        found = replace(found, merged=merged.events, reports=merged.reports)
    rows = table_of(table.value, found, wanted, codes=codes)
    settings = settings_of(None)
    written = write_tables(rows, targets, about_of(table.value, settings, wanted, ()))
    if written:
        tell_found(joined.count, len(joined.problems), joined.locations)
        tell_written(written, time.monotonic() - began)
    if joined.problems or not joined.count:
        raise typer.Exit(1)
