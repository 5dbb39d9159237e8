"""Options of a page to publish, and of a light one to put into an article."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from geomap.cli.console import a_path

__all__ = ["Deck", "Embed", "EmbedTexts", "SourceLine", "Story", "View"]

Embed = Annotated[
    bool,
    typer.Option("--embed", help="Make embed.html too: a light page to put into an article."),
]
Deck = Annotated[str | None, typer.Option(metavar="TEXT", help="The line under its headline.")]
SourceLine = Annotated[
    str | None, typer.Option("--source", metavar="TEXT", help="Its source line.")
]
EmbedTexts = Annotated[
    bool, typer.Option("--embed-texts", help="With the sentences that name places in embed.html.")
]
View = Annotated[
    str | None,
    typer.Option(metavar="LAT,LON,ZOOM", help="Where the maps open; by default all is in view."),
]
Story = Annotated[
    Path | None,
    typer.Option(metavar="FILE.md", parser=a_path, help="Steps that tell a story on the page."),
]
