# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""The command that looks names up: single ones, or a column of a table."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from geomap.cli.console import (
    Quiet,
    TableFormat,
    Verbose,
    a_path,
    check_paths,
    complain,
    decoded,
    print_frame,
    print_table,
    progress,
    settle,
    shortened,
    standard_input,
)
from geomap.cli.service_options import (
    Config,
    Geocoders,
    LookupFolder,
    Offline,
    settings_of,
    tell_unasked,
)
from geomap.cli.table_options import Output, formats_of, write_tables
from geomap.text.counts import counted

if TYPE_CHECKING:
    from geomap.geocoders import Gazetteer

__all__ = ["geocode"]

# Of the columns of `geomap.geocode`, those that a table on a terminal has room for.
_SHOWN = "place admin1 country feature_code latitude longitude population geonameid score"

# The columns that a table gets.
_ADDED = "place admin1 country_code feature_code latitude longitude geonameid confidence".split()


def geocode(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]...", help="Names of places.")
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", "-n", metavar="N", min=1, help="Places for each name.")
    ] = 10,
    format: Annotated[TableFormat, typer.Option("--format", "-f")] = TableFormat.table,
    csv: Annotated[
        Path | None,
        typer.Option("--csv", metavar="FILE", parser=a_path, help="A table of names instead."),
    ] = None,
    column: Annotated[
        str | None, typer.Option("--column", metavar="NAME", help="The column with the names.")
    ] = None,
    context: Annotated[
        list[str] | None,
        typer.Option(
            "--context",
            metavar="NAME",
            help="A column with what holds them: a state, a country or its code; may be repeated.",
        ),
    ] = None,
    output: Output = None,
    geocoder: Geocoders = None,
    config: Config = None,
    offline: Offline = False,
    cache: LookupFolder = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """List the places that a name may mean, best first, without context.

    With --csv: the table with the likeliest place of each row's name, its point and its id. The
    confidence is that place's share of all of the name, in what holds it.

    \b
    Examples:
      geomap geocode Perm
      geomap geocode --csv people.csv --column birthplace --context country
      geomap geocode Springfield "San José" --limit 3 --format csv
      geomap geocode "Perm Philharmonic Hall" --geocoder nominatim
    """
    settle(quiet=quiet, verbose=verbose)
    if csv is not None:
        if names or geocoder:
            raise typer.BadParameter("takes no names and no service beside it", param_hint="--csv")
        _geocode_table(csv, column, context or [], format, output)
        return
    if not names:
        raise typer.BadParameter("give one, or a table with --csv", param_hint="NAME")
    settings = settings_of(config, geocoder=geocoder, offline=offline, cache=cache)
    import pandas as pd

    from geomap.geocoders import geocode_all

    names = list(map(decoded, names))
    with progress("Asking for names") as show:
        frames, unasked = geocode_all(names, settings, limit=limit, progress=show)
    unknown = [
        name
        for name, frame in zip(names, frames, strict=True)
        if frame.empty and name not in unasked
    ]
    if format is TableFormat.table:
        for name, frame in zip(names, frames, strict=True):
            if not frame.empty:
                columns = _SHOWN.split() + ["provenance"] * bool(settings.geocoder)
                print_table(frame[columns], title=name if len(names) > 1 else "")
    else:
        known = [frame for frame in frames if not frame.empty]
        print_frame(pd.concat(known) if known else frames[0], format)
    for name in unknown:
        complain(f"no place is called {shortened(name)!r}: check the spelling")
    failed = tell_unasked(
        list(unasked), dict.fromkeys(unasked.values()), offline=settings.offline, on_stdout=False
    )
    if unknown or failed or unasked:
        raise typer.Exit(1)


def _geocode_table(
    file: Path,
    column: str | None,
    context: list[str],
    format: TableFormat,
    output: list[Path] | None,
) -> None:
    """Writes a table with a place for each row, and says how many have none."""
    check_paths([file], "--csv")
    if not column:
        raise typer.BadParameter("name the column with the names of places", param_hint="--column")
    targets = formats_of(output, None if format is TableFormat.table else format.value)
    # Imported late, as for all commands.
    from geomap.errors import ArticleError
    from geomap.output.about import About
    from geomap.readers.cells import table_cells

    opened = io.BytesIO(standard_input().read()) if str(file) == "-" else file.open("rb")
    try:
        with opened, table_cells(opened) as (columns, rows):
            table = _Places(columns, rows, column, context)
    except ArticleError as error:
        raise ArticleError(f"{file}: {error}") from error
    write_tables(table, targets, About("names", {"column": column, "context": context}, ()))
    placed = len(table.rows) - sum(table.unknown.values())
    complain(f"{placed:,} of {counted(len(table.rows), 'row')} placed")
    for name in list(table.unknown)[:_MOST_TOLD]:
        complain(f"no place is called {name[:60]!r} there")
    if len(table.unknown) > _MOST_TOLD:
        complain(f"{len(table.unknown) - _MOST_TOLD:,} more names have no place")


_MOST_TOLD = 10


class _Places:
    """A table with the places of a column's names, as writers take one.

    Attributes:
        columns: Its own columns, and those that are added, ``geomap_`` before the name of one
            that is called as one of its own.
        rows: Its rows, with the cells that are added.
        unknown: Names that have no place, with the number of their rows.
    """

    def __init__(
        self,
        columns: list[str],
        rows: Iterable[list[str]],
        column: str,
        context: Sequence[str],
    ) -> None:
        from geomap.errors import ArticleError

        places = {name.strip().casefold(): place for place, name in reversed([*enumerate(columns)])}
        for name in (column, *context):
            if name.strip().casefold() not in places:
                given = ", ".join(columns[:20])
                raise ArticleError(f"has no column {name[:60]!r}: give one of {given}")
        wanted = [places[name.strip().casefold()] for name in (column, *context)]
        added = [f"geomap_{name}" if name in columns else name for name in _ADDED]
        self.columns: list[str] = [*columns, *added]
        self.unknown: dict[str, int] = {}
        self.rows = list(self._placed(rows, wanted, len(columns)))

    def _placed(
        self, rows: Iterable[list[str]], wanted: list[int], width: int
    ) -> Iterator[list[object]]:
        from geomap.geocoders import Gazetteer

        gazetteer = Gazetteer()
        known: dict[tuple[str, ...], list[object]] = {}
        for given in rows:
            cells = [*given[:width], *[""] * (width - len(given))]
            asked = tuple(cells[place].strip() for place in wanted)
            if asked not in known:
                known[asked] = _found(gazetteer, *asked)
            if known[asked][0] == "":
                self.unknown[asked[0]] = self.unknown.get(asked[0], 0) + 1
            yield [*cells, *known[asked]]

    def itertuples(self, index: bool = False, name: str | None = None) -> Iterable[list[object]]:
        """The rows' values, as a table of pandas gives them."""
        return self.rows


def _found(gazetteer: Gazetteer, name: str, *context: str) -> list[object]:
    """The values of the added columns for a name in its context, empty where it has no place."""
    found = gazetteer.within(name, *context) if name else []
    if not found:
        return ["", "", "", "", None, None, None, None]
    place, _, score = found[0]
    return [
        place.name,
        place.admin1,
        place.country_code,
        place.feature_code,
        place.latitude,
        place.longitude,
        place.geonameid,
        round(score, 3),
    ]
