"""Options of the commands that write a table: articles in, format and files out."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from geomap.cli.console import a_path, say, writer_name, writer_names
from geomap.text.counts import counted

if TYPE_CHECKING:
    from geomap.config.settings import Settings
    from geomap.output.about import About
    from geomap.output.selection import Selection
    from geomap.output.tables import Table
    from geomap.schema.article import Article
    from geomap.schema.location import Location

__all__ = [
    "ArticleLanguage",
    "Codes",
    "Columns",
    "EachLine",
    "MinConfidence",
    "Output",
    "Paths",
    "Role",
    "Sort",
    "TableKind",
    "TextColumn",
    "about_of",
    "chosen",
    "columns_of",
    "formats_of",
    "table_format",
    "tell_check",
    "tell_found",
    "tell_languages",
    "tell_written",
    "write_tables",
]

ArticleLanguage = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="CODE",
        show_default="found by their text",
        help="The language of articles that do not state theirs.",
    ),
]
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
    list[Path] | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        parser=a_path,
        help="File to write, in the form its name ends in; may be repeated; else standard output.",
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(metavar="NAMES", help="Columns to write, in this order, separated by commas."),
]
Role = Annotated[
    list[str] | None,
    typer.Option(metavar="ROLE", help="Only mentions of this role, as event; may be repeated."),
]
MinConfidence = Annotated[
    float, typer.Option(metavar="P", min=0, max=1, help="Only what is at least so likely.")
]
Sort = Annotated[
    list[str] | None,
    typer.Option(metavar="NAMES", help="Columns to sort by; -confidence from the highest down."),
]

Codes = Annotated[
    bool,
    typer.Option(
        "--codes", help="Add codes to join other tables on: ISO 3166-1 and -2, Wikidata, FIPS."
    ),
]


class TableKind(StrEnum):
    """The tables that can be made of articles, by what a row is one of."""

    mentions = "mentions"
    places = "places"
    articles = "articles"
    events = "events"
    reports = "reports"


def table_format() -> Any:
    """The option ``--format`` of a command that writes a table."""
    return typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        parser=writer_name,
        autocompletion=writer_names,
        help="csv, jsonl, geojson, xlsx or another; by default what the output's name ends in, "
        "or csv.",
    )


def formats_of(output: Sequence[Path] | None, format: str | None) -> list[tuple[str, Path | None]]:
    """The form of each output, None standing for standard output; looked at before any work.

    A name that no writer writes is a mistake in the command, and so is a form whose library is not
    installed: exit 2.
    """
    # Imported late: help and completion must answer at once.
    from geomap.errors import OutputError, PluginError
    from geomap.output.base import DEFAULT, format_for, writer

    try:
        if not output:
            found: list[tuple[str, Path | None]] = [(format or DEFAULT, None)]
        else:
            found = [(format or format_for(path), path) for path in output]
        for name, _ in found:
            writer(name)
    except (OutputError, PluginError) as error:
        hint = "--output" if output else "--format"
        raise typer.BadParameter(str(error), param_hint=hint) from None
    return found


def chosen(
    columns: Sequence[str] | None,
    role: Sequence[str] | None = None,
    min_confidence: float = 0.0,
    sort: Sequence[str] | None = None,
    *,
    of: Sequence[str],
) -> Selection:
    """What is wanted of a table; a column that it has not is a mistake in the command."""
    # Imported late: help and completion must answer at once.
    from geomap.errors import SettingsError
    from geomap.output.selection import Selection
    from geomap.schema.location import ROLES

    for name in role or ():
        if name not in ROLES:
            raise typer.BadParameter(
                f"{name!r} is not one of {', '.join(ROLES)}.", param_hint="--role"
            )
    wanted = Selection(_split(columns), tuple(role or ()), min_confidence, _split(sort))
    try:
        # Articles of a table bring its columns, which are not known yet.
        wanted.check(of, more=True)
    except SettingsError as error:
        raise typer.BadParameter(str(error), param_hint="--columns, --sort") from None
    return wanted


def columns_of(kind: TableKind, *, codes: bool) -> tuple[str, ...]:
    """The columns of a table."""
    from geomap.output.tables_of import columns_of as columns

    return columns(kind.value, codes=codes)


def about_of(
    table: str, settings: Settings, wanted: Selection, articles: Sequence[Article]
) -> About:
    """What is said of a table in its files."""
    from geomap.config.told import settings_told
    from geomap.output.about import About

    return About(table, {**settings_told(settings), **wanted.settings()}, articles)


def _split(names: Sequence[str] | None) -> tuple[str, ...]:
    """Names that are separated by commas, or given one by one."""
    return tuple(part for name in names or () for item in name.split(",") if (part := item.strip()))


def write_tables(
    table: Table, targets: Sequence[tuple[str, Path | None]], about: About
) -> list[Path]:
    """Writes a table to each output; gives the files."""
    from geomap.output.base import write_table

    files: list[Path] = []
    for name, path in targets:
        files += write_table(name, table, path if path is not None else sys.stdout, about)
    return files


def tell_check(differing: Sequence[str], folder: Path) -> None:
    """Says which files are not as a build would make them."""
    if not differing:
        say(f"All in {folder} is as a build makes it.")
    for name in differing:
        there = "differs from" if (folder / name).exists() else "is missing beside"
        say(f"{folder / name}: {there} what a build makes")


def tell_found(articles: int, skipped: int, rows: Collection[Location]) -> None:
    """Says what was read and found, for tables that go to files."""
    from geomap.output.places import place_count

    placed = sum(row.latitude is not None for row in rows)
    left = f", skipped {skipped:,}" if skipped else ""
    say(f"Read {counted(articles, 'article')}{left}.")
    say(
        f"Found {counted(len(rows), 'mention')} of places: {placed:,} placed "
        f"({counted(place_count(rows), 'place')}), {len(rows) - placed:,} not placed."
    )
    tell_languages(Counter({row.article: row.lang for row in rows}.values()))


def tell_languages(count: Mapping[str, int]) -> None:
    """Says in which languages articles are, where not all are in English.

    Args:
        count: How many are in each, by its code.
    """
    # Imported late: the words of languages take a fifth of the time of --help.
    from geomap.languages.base import DEFAULT

    if set(count) - {DEFAULT, ""}:
        most = sorted(count.items(), key=lambda pair: -pair[1])
        told = ", ".join(f"{code or DEFAULT} {number:,}" for code, number in most)
        say(f"Languages of the articles with places: {told}.")


def tell_written(files: Sequence[Path], seconds: float) -> None:
    """Says which files were written, where any were."""
    if files:
        say(f"Took {seconds:.1f} s. Written:")
        for file in files:
            say(f"  {file}")
