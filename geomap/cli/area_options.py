"""Options of the commands that may keep to an area, or lean to one."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["Bbox", "Country", "Prefer"]

Country = Annotated[
    list[str] | None,
    typer.Option(
        "--country", metavar="CODE", help="Keep to places in this country; may be repeated."
    ),
]
Bbox = Annotated[
    str | None,
    typer.Option("--bbox", metavar="W,S,E,N", help="Keep to places in this box of degrees."),
]
Prefer = Annotated[
    list[str] | None,
    typer.Option(
        "--prefer",
        metavar="CODE",
        help="Lean to a country, or a box W,S,E,N, where a name is in doubt; may be repeated.",
    ),
]
