# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""The commands about the gazetteer: what it holds, and GeoNames' dump files installed beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from geomap.cli.console import Quiet, Verbose, a_path, check_paths, complain, progress, say, settle

if TYPE_CHECKING:
    from geomap.gazetteer.install.installer import InstallReport

__all__ = ["add", "info", "install", "remove"]

_KINDS_OF_PLACE = {
    "populated places": ("PPL", "PPLC", "PPLL", "PPLX"),
    "countries and territories": ("PCLI", "PCLD", "PCLF", "PCLS", "PCLIX", "PCLH", "TERR"),
    "first-level divisions": ("ADM1",),
    "second-level divisions": ("ADM2",),
    "smaller divisions": ("ADM3",),
    "former divisions": ("ADM1H", "ADM2H"),
}

# What became of the lines of a dump file, in the order in which it is told.
_LINES = {
    "places": {
        "kept": "places added",
        "merged": "places known already",
        "left_out": "of kinds left out",
        "rejected": "bad",
    },
    "own": {
        "kept": "places added",
        "merged": "places known already",
        "rejected": "left out",
    },
    "names": {
        "kept": "names added",
        "merged": "names known already",
        "left_out": "links, codes and the like",
        "unknown": "of places not in the gazetteer",
        "rejected": "bad",
    },
}


def info(quiet: Quiet = False, verbose: Verbose = False) -> None:
    """Show what the gazetteer holds, from where, of what date, under which licence.

    \b
    Example:
      geomap gazetteer info
    """
    settle(quiet=quiet, verbose=verbose)
    # Imported late, here and below: help and completion must answer at once.
    from geomap.gazetteer import Gazetteer
    from geomap.gazetteer.install.installer import unfinished
    from geomap.gazetteer.installed import data_folder

    about = Gazetteer().info
    _print(f"{about['places']:,} places with {about['names']:,} names")
    counts = dict(about["counts"])
    for title, codes in _KINDS_OF_PLACE.items():
        _print(f"  {sum(counts.pop(code, 0) for code in codes):>9,}  {title}")
    _print(f"  {sum(counts.values()):>9,}  regions, seas, rivers, islands, ranges, landmarks")
    for source in about["sources"]:
        _print(source["name"])
        for key, value in source.items():
            if key != "name" and value:
                _print(f"  {key}: {value}")
    made = ", ".join(f"{name} {version}" for name, version in about["versions"].items())
    _print(f"Index {about['fingerprint']}, format {about['format']}, compiled with {made}")
    for layer in about["layers"]:
        _print(f"Installed: {layer['name']}, {_size(layer['places'], layer['names'])}")
        told = {
            "source": layer["source"],
            "date": layer["date"],
            "newest change": layer["newest"],
            "license": layer["license"],
            "url": layer["url"],
            "credit": layer.get("credit", ""),
            "priority": layer.get("priority", ""),
            "feature codes": layer["kept_codes"],
            "lines": _lines(layer["kind"], layer["lines"]),
            "fingerprint": layer["fingerprint"],
        }
        for key, value in told.items():
            if value:
                _print(f"  {key}: {value}")
    for name in unfinished():
        _print(f"Not installed to the end: {name}: run the same command again to go on")
    if about["layers"]:
        _print(f"Installed in {data_folder()}")


def install(
    source: Annotated[
        str,
        typer.Argument(
            metavar="PATH_OR_URL",
            help="allCountries.zip, a country's zip, alternateNamesV2.zip, or the .txt in it.",
        ),
    ],
    name: Annotated[
        str,
        typer.Option(metavar="NAME", help="What to call it; else what the file is called."),
    ] = "",
    all_features: Annotated[
        bool,
        typer.Option(
            "--all-features", help="Also roads, schools, farms, wells and whatever else there is."
        ),
    ] = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Add a dump file of GeoNames to the gazetteer, for all later commands.

    Places that the gazetteer has already stay as they are and get the file's further names.
    Broken off, the same command goes on where it was. Only an address is downloaded from.

    \b
    Examples:
      geomap gazetteer install AU.zip
      geomap gazetteer install https://download.geonames.org/export/dump/NZ.zip
      geomap gazetteer install alternateNamesV2.zip     # after the places
    """
    settle(quiet=quiet, verbose=verbose)
    if not source:
        raise typer.BadParameter("is empty: give a path or a URL", param_hint="PATH_OR_URL")
    from geomap.gazetteer.install.installer import install as add
    from geomap.gazetteer.install.installer import is_url

    if not is_url(source):
        check_paths([Path(source)], "PATH_OR_URL")
    with _steps() as show:
        report = add(source, name=name, keep_all=all_features, progress=show)
    again = f" after {report.resumed_at:,} that were read before" if report.resumed_at else ""
    _tell_installed(report, f"lines{again}", "bad line left out")


def add(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            parser=a_path,
            help="A table, GeoJSON, a dump of Pleiades or the WHG, or an .osm.pbf.",
        ),
    ],
    name: Annotated[
        str, typer.Option(metavar="NAME", help="What to call it; else what the file is called.")
    ] = "",
    priority: Annotated[
        str,
        typer.Option(metavar="HOW", help="first, prefer, equal or last among places of one name."),
    ] = "prefer",
    credit: Annotated[
        str, typer.Option(metavar="TEXT", help="Whose data it is, told where it is shown.")
    ] = "",
    url: Annotated[str, typer.Option(metavar="URL", help="Where the credit links to.")] = "",
    license: Annotated[str, typer.Option(metavar="TEXT", help="Under which licence it is.")] = "",
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Add a list of places of your own to the gazetteer, for all later commands.

    A table wants columns name, latitude and longitude; other names, kind, id, country and
    population are taken if they are there. Of an extract of OpenStreetMap places, streets and
    venues are.

    \b
    Examples:
      geomap gazetteer add venues.csv --priority first
      geomap gazetteer add perm.osm.pbf
      geomap gazetteer add pleiades-places-latest.json.gz --credit Pleiades --license CC-BY-3.0
    """
    settle(quiet=quiet, verbose=verbose)
    check_paths([file], "FILE")
    from geomap.gazetteer.install.own import add as install_own

    with _steps() as show:
        report = install_own(
            file,
            name=name,
            priority=priority,
            credit=credit,
            url=url,
            licence=license,
            progress=show,
        )
    _tell_installed(report, "places", "left out")


def remove(
    name: Annotated[str, typer.Argument(metavar="NAME", help="As geomap gazetteer info has it.")],
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Take an installed file away again.

    \b
    Example:
      geomap gazetteer remove AU
    """
    settle(quiet=quiet, verbose=verbose)
    from geomap.gazetteer.install.installer import remove as take_away

    take_away(name)
    say(f"Removed {name}.")


def _tell_installed(report: InstallReport, read: str, why: str) -> None:
    """Says what was installed.

    Args:
        report: What was done.
        read: What was read, as ``places``.
        why: What became of the examples of bad lines.
    """
    say(f"Read {report.lines['read']:,} {read}: {_lines(report.kind, report.lines)}.")
    say(
        f"{'Replaced' if report.replaced else 'Installed'} {report.name}: "
        f"{_size(report.places, report.names)}. Took {report.seconds:.1f} s."
    )
    for example in report.examples:
        complain(f"{why}: {example}")


def _lines(kind: str, counts: dict[str, Any]) -> str:
    return ", ".join(f"{counts[key]:,} {what}" for key, what in _LINES[kind].items())


def _size(places: int, names: int) -> str:
    return f"{places:,} places, {names:,} names" if places else f"{names:,} names"


def _print(line: str) -> None:
    from geomap.text.escapes import for_terminal

    indent = line[: len(line) - len(line.lstrip(" "))]
    print(indent + for_terminal(line))


@contextmanager
def _steps() -> Iterator[Callable[[str, int, int], None]]:
    """A progress bar for each step, in megabytes or thousands of rows."""
    with ExitStack() as stack:
        current = ""
        show: Callable[[int, int], None] = lambda done, total: None  # noqa: E731

        def step(name: str, done: int, total: int) -> None:
            nonlocal current, show
            if name != current:
                stack.close()
                current = name
                show = stack.enter_context(progress(name))
            unit = 1000 if name == "Sorting" else 1_000_000
            show(-(-done // unit), -(-total // unit))

        yield step
