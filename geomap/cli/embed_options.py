"""Options of a light page to put into an article."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["Deck", "Embed", "SourceLine"]

Embed = Annotated[
    bool,
    typer.Option("--embed", help="Make embed.html too: a light page to put into an article."),
]
Deck = Annotated[str | None, typer.Option(metavar="TEXT", help="The line under its headline.")]
SourceLine = Annotated[
    str | None, typer.Option("--source", metavar="TEXT", help="Its source line.")
]
