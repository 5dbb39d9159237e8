# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""``geomap report`` and ``geomap cite``: what a build tells a desk, and how it was made."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from geomap.cli.console import Quiet, Verbose, a_path, check_paths, say, settle
from geomap.cli.service_options import Config, settings_of

Maps = Annotated[
    Path | None,
    typer.Argument(metavar="MAPS", parser=a_path, show_default="maps", help="Folder of maps."),
]


class ReportForm(StrEnum):
    """The forms of a report."""

    text = "text"
    markdown = "markdown"
    html = "html"


class CiteForm(StrEnum):
    """The forms of a citation."""

    text = "text"
    bibtex = "bibtex"


def report(
    maps: Maps = None,
    format: Annotated[
        ReportForm | None,
        typer.Option("--format", "-f", help="By default what the output's name ends in, or text."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", parser=a_path, help="File to write, .txt, .md, .html."
        ),
    ] = None,
    since: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            parser=a_path,
            show_default="the last build's",
            help="Folder of maps to compare with.",
        ),
    ] = None,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Tell a desk what a build found: where, how often, when, what changed, what to check.

    \b
    Examples:
      geomap report
      geomap report maps/ --since maps-monday/ --output digest.html
    """
    settle(quiet=quiet, verbose=verbose)
    settings = settings_of(config, maps=maps)
    check_paths([settings.maps, *([since] if since else [])], "MAPS")
    # Imported late: help and completion must answer at once.
    from geomap.output.digest.facts import digest_of
    from geomap.output.digest.write import FORMS, digest_text, form_of
    from geomap.output.tables import replacing
    from geomap.pipeline.last import previous_tables

    form = format.value if format else form_of(output) if output else "text"
    if form is None:
        known = ", ".join(FORMS.values())
        raise typer.BadParameter(
            f"{output}: give one of {known}, or --format", param_hint="--output"
        )
    text = digest_text(digest_of(settings.maps, since or previous_tables(settings)), form)
    if output is None:
        sys.stdout.write(text)
        return
    with replacing(output) as file:
        file.write(text)
    say(f"Written: {output}")


def cite(
    maps: Maps = None,
    format: Annotated[CiteForm, typer.Option("--format", "-f")] = CiteForm.text,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Say how a map was made, for the section of a paper that tells of methods.

    \b
    Examples:
      geomap cite
      geomap cite maps/ --format bibtex
    """
    settle(quiet=quiet, verbose=verbose)
    settings = settings_of(config, maps=maps)
    check_paths([settings.maps], "MAPS")
    # Imported late: help and completion must answer at once.
    from geomap.output.compare import read_table
    from geomap.pipeline.citation import citation, citation_bibtex

    if format is CiteForm.bibtex:
        print(citation_bibtex(settings.maps))
        return
    rows = read_table(settings.maps, "locations.csv")
    print(citation(settings.maps, [row.get("provenance", "") for row in rows]))
