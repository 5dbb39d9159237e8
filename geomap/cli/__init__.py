# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""The command line: a thin shell over the library.

Nothing heavy is imported before a command needs it, so that ``geomap --help`` and the shell's
completion answer at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from geomap._version import __version__
from geomap.cli.cache import (
    cache_clear,
    cache_export,
    cache_import,
    cache_info,
    cache_list,
    cache_prune,
)
from geomap.cli.commands import build, locate
from geomap.cli.console import Commands, Quiet, Verbose, settle
from geomap.cli.corrections import corrections_merge
from geomap.cli.credits import credits
from geomap.cli.diff import diff
from geomap.cli.evaluate import evaluate
from geomap.cli.events import events
from geomap.cli.explain import explain
from geomap.cli.fetch import fetch
from geomap.cli.gazetteer import add, info, install, remove
from geomap.cli.geocode import geocode
from geomap.cli.init import init
from geomap.cli.report import cite, report
from geomap.cli.serve import serve, watch
from geomap.cli.shards import merge
from geomap.cli.text import text

__all__ = ["app", "only_for"]

app = typer.Typer(
    name="geomap",
    cls=Commands,
    no_args_is_help=True,
    rich_markup_mode=None,  # plain help: quick, and the same in a pipe
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        print(f"geomap {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """From a folder of news articles to a map of where it happened, offline.

    \b
    Examples:
      geomap build                          # seeds/ -> maps/index.html and tables
      geomap locate story.txt               # the places of one article, as CSV
      geomap events story.txt               # what happened, where and when
      geomap explain story.txt Perm         # why Perm was placed where it was
      geomap geocode Perm                   # which places are called so
    """
    settle(quiet=quiet, verbose=verbose, reset=True)


app.command()(build)
app.command()(locate)
app.command()(merge)
app.command()(events)
app.command()(explain)
app.command()(text)
app.command()(fetch)
app.command()(geocode)
app.command()(diff)
app.command()(report)
app.command()(cite)
app.command()(watch)
app.command()(serve)
app.command()(evaluate)
app.command()(credits)
app.command()(init)

gazetteer = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
gazetteer.command()(info)
gazetteer.command()(install)
gazetteer.command()(add)
gazetteer.command()(remove)


@gazetteer.callback()
def gazetteer_commands() -> None:
    """The embedded gazetteer, and what is installed beside it.

    \b
    Examples:
      geomap gazetteer info
      geomap gazetteer install AU.zip
      geomap gazetteer remove AU
    """


app.add_typer(gazetteer, name="gazetteer")

cache = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
cache.command("info")(cache_info)
cache.command("list")(cache_list)
cache.command("prune")(cache_prune)
cache.command("clear")(cache_clear)
cache.command("export")(cache_export)
cache.command("import")(cache_import)


@cache.callback()
def cache_commands() -> None:
    """The answers of geocoding services that are kept, so that no name is asked for twice.

    \b
    Examples:
      geomap cache info
      geomap cache export answers.jsonl
    """


app.add_typer(cache, name="cache")

corrections = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
corrections.command("merge")(corrections_merge)


@corrections.callback()
def corrections_commands() -> None:
    """Files of corrections that were made in the map.

    \b
    Examples:
      geomap corrections merge ann.csv ben.csv --output corrections.csv
    """


app.add_typer(corrections, name="corrections")


def only_for(arguments: Sequence[str]) -> typer.Typer:
    """The program with the one command that is asked for; with all where that is not plain.

    To make all of them ready takes as long as the rest of the start.
    """
    asked = next((word for word in arguments if not word.startswith("-")), "")
    own = [made for made in app.registered_commands if made.callback is not None]
    own = [made for made in own if (made.name or getattr(made.callback, "__name__", "")) == asked]
    if own:
        app.registered_commands, app.registered_groups = own, []
    return app
