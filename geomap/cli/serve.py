# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""``geomap watch`` and ``geomap serve``: builds that follow what changes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from geomap.cli.console import Quiet, Verbose, a_path, check_paths, complain, say, settle
from geomap.cli.service_options import Config, Jobs, settings_of
from geomap.text.counts import counted

if TYPE_CHECKING:
    from geomap.server.watching import Built

Seeds = Annotated[
    Path | None,
    typer.Argument(
        metavar="SEEDS", parser=a_path, show_default="seeds", help="Folder with articles."
    ),
]
Maps = Annotated[
    Path | None,
    typer.Option(metavar="DIR", parser=a_path, show_default="maps", help="Folder for the map."),
]
Cache = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR", parser=a_path, show_default="cache", help="Folder for results to use again."
    ),
]
Corrections = Annotated[
    list[Path] | None,
    typer.Option(
        metavar="FILE", parser=a_path, help="Corrections made in the map; may be repeated."
    ),
]
Title = Annotated[str | None, typer.Option(metavar="TEXT", help="Title of the map.")]


def watch(
    seeds: Seeds = None,
    maps: Maps = None,
    cache: Cache = None,
    title: Title = None,
    corrections: Corrections = None,
    jobs: Jobs = None,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Build, and build again whenever an article or the corrections change, until Ctrl-C.

    \b
    Examples:
      geomap watch
      geomap watch articles/ --maps site/
    """
    settle(quiet=quiet, verbose=verbose)
    settings = settings_of(
        config, seeds=seeds, maps=maps, cache=cache, title=title, corrections=corrections, jobs=jobs
    )
    check_paths([settings.seeds], "SEEDS")
    # Imported late: help and completion must answer at once.
    from geomap.server.watching import check_installed, watched

    check_installed("watchfiles")
    for built in watched(settings):
        _tell(built)
        sys.stdout.flush()  # as it happens, in a pipe too


def _tell(built: Built) -> None:
    report = built.report
    if report is None:
        complain(built.error)
        return
    for _, reason in report.skipped:
        complain(reason)
    told = f"{counted(report.articles, 'article')}, {counted(report.places, 'place')}"
    what = "nothing changed" if report.unchanged else report.changes or "built"
    say(f"{told}: {what} ({report.seconds:.1f} s)")


def serve(
    seeds: Seeds = None,
    maps: Maps = None,
    cache: Cache = None,
    title: Title = None,
    corrections: Corrections = None,
    port: Annotated[
        int, typer.Option(metavar="N", min=0, max=65535, help="Port; 0 for a free one.")
    ] = 0,
    open: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
    jobs: Jobs = None,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Show a page, to this machine alone, to drop articles into and to see and correct the map.

    The address that is printed has a token in it that no other site can know. Corrections that are
    made in the map are kept in the last file of --corrections, or in corrections.csv.

    \b
    Examples:
      geomap serve
      geomap serve articles/ --maps site/ --open
    """
    settle(quiet=quiet, verbose=verbose)
    # Imported late: help and completion must answer at once.
    from geomap.server.watching import check_installed

    check_installed("starlette", "uvicorn", "watchfiles", "python_multipart")
    settings = settings_of(
        config, seeds=seeds, maps=maps, cache=cache, title=title, corrections=corrections, jobs=jobs
    )
    settings.seeds.mkdir(parents=True, exist_ok=True)
    from geomap.server.run import run

    def ready(address: str) -> None:
        say(f"Open {address}")
        say("It is for this machine alone. Ctrl-C ends it.")
        sys.stdout.flush()
        if open:
            typer.launch(address)

    run(settings, port, ready)
