"""``geomap init``: a file of settings to begin with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from geomap.cli.console import Quiet, Verbose, a_path, complain, say, settle


def init(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", parser=a_path, help="The file to write."),
    ] = Path("geomap.toml"),
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Write a geomap.toml with every setting, its meaning and its default.

    A file that is there already is left as it is.
    """
    settle(quiet=quiet, verbose=verbose)
    # Imported late: help and completion must answer at once.
    from geomap.config.settings import template
    from geomap.storage.atomic import replacing

    if file.exists():
        complain(f"{file}: is there already: delete it, or give another name")
        raise typer.Exit(1)
    with replacing(file) as target:
        target.write(template())
    say(f"Written: {file}")
