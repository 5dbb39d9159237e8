# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""``geomap diff``: what changed from one build to another."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from geomap.cli.console import Quiet, Verbose, a_path, check_paths, print_table, say, settle
from geomap.cli.service_options import Config, settings_of
from geomap.cli.table_options import Output, formats_of, table_format, write_tables
from geomap.text.counts import counted

if TYPE_CHECKING:
    from geomap.config.settings import Settings
    from geomap.schema.change import Change


def diff(
    old: Annotated[
        Path | None,
        typer.Argument(
            metavar="OLD", parser=a_path, help="Folder of maps, or nothing for the last build's."
        ),
    ] = None,
    new: Annotated[
        Path | None,
        typer.Argument(metavar="NEW", parser=a_path, show_default="maps", help="Folder of maps."),
    ] = None,
    format: Annotated[str | None, table_format()] = None,
    output: Output = None,
    map: Annotated[
        Path | None,
        typer.Option("--map", metavar="FILE.html", parser=a_path, help="Map of it to write."),
    ] = None,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """List places, mentions and events that appeared, vanished, moved or changed.

    Without arguments it compares the last build with the one before.

    \b
    Examples:
      geomap diff
      geomap diff maps-monday/ maps/ --output changes.csv --map changes.html
    """
    settle(quiet=quiet, verbose=verbose)
    targets = formats_of(output, format) if output or format else []
    settings = settings_of(config, maps=new)
    before = old or tables_before(settings)
    check_paths([before, settings.maps], "OLD NEW")
    # Imported late: help and completion must answer at once.
    from geomap.output.about import About
    from geomap.output.compare import compare, page_rows
    from geomap.output.maps import write_map
    from geomap.output.records import Records
    from geomap.schema.change import Change

    changes = compare(before, settings.maps)
    files = write_tables(Records(changes, Change), targets, About("changes"))
    if map is not None:
        from pandas import DataFrame

        rows = page_rows(changes)
        frame = DataFrame(rows.rows, columns=rows.columns)
        write_map(frame, map, title=f"Changes: {before.name} to {settings.maps.name}")
        files.append(map)
    if targets and not output:
        return
    _show(changes, everything=not files)
    for file in files:
        say(f"Written: {file}")


def tables_before(settings: Settings) -> Path:
    """The folder with the tables of the build before the last; a usage error if there is none."""
    from geomap.pipeline.last import previous_tables

    found = previous_tables(settings)
    if found is None:
        raise typer.BadParameter(
            f"no tables of an earlier build of {settings.maps} are in the cache: give two folders",
            param_hint="OLD",
        )
    return found


def _show(changes: list[Change], *, everything: bool) -> None:
    """Says how many things changed, and which."""
    if not changes:
        say("Nothing differs.")
        return
    if everything and sys.stdout is not None:
        from pandas import DataFrame

        columns = ("kind", "change", "name", "before", "after", "country", "article")
        rows = [[getattr(change, name) for name in columns] for change in changes]
        print_table(DataFrame(rows, columns=list(columns)))
    counts = Counter((change.kind, change.change) for change in changes)
    told = [f"{counted(number, kind)} {what}" for (kind, what), number in counts.items()]
    say(f"{', '.join(told)}.")
