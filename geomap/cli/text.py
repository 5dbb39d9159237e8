# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""The command that prints an article's text, and how commands find the article that is meant."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from geomap.cli.console import Quiet, Verbose, a_path, check_paths, settle, standard_input
from geomap.cli.service_options import Config, settings_of
from geomap.cli.table_options import EachLine, TextColumn

if TYPE_CHECKING:
    from geomap.config.settings import Settings
    from geomap.schema.article import Article

__all__ = ["One", "text", "the_article"]

One = Annotated[
    Path,
    typer.Argument(
        metavar="ARTICLE",
        parser=a_path,
        help="An article, by its file or as tables have it (mail.mbox#3); or - for standard input.",
    ),
]


def text(
    article: One,
    text_column: TextColumn = None,
    each_line: EachLine = False,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Print the text of an article as it is read: what the columns start and end count in.

    The text of a web page is its article without menus, that of a PDF its text layer, that of a
    table's row its text column under its title. Nothing is added at the end.

    \b
    Examples:
      geomap text page.html
      geomap text seeds/mail.mbox#3
      geomap text archive.zip/2019/raid.txt
    """
    settle(quiet=quiet, verbose=verbose)
    settings = settings_of(config, text_column=text_column, each_line=each_line)
    found = the_article(article, settings)
    sys.stdout.write(found.text)


def the_article(path: Path, settings: Settings) -> Article:
    """The article that the command line names, by its path or as the table of a build has it.

    Args:
        path: A file, an article in one, or ``-``.
        settings: How files are to be read.
    """
    # Imported late: help and completion must answer at once.
    from geomap.pipeline.options import options_of
    from geomap.readers.articles import holder_of, read_article, stream_articles
    from geomap.schema.article import Article

    options = options_of(settings)
    if str(path) == "-":
        for part in stream_articles(standard_input(), options):
            if isinstance(part, Article):
                return part
            raise part
    if not os.path.lexists(holder_of(path)):
        # As the table of a build names it: from the folder of the articles.
        if os.path.lexists(holder_of(settings.seeds / path)):
            return read_article(settings.seeds / path, root=settings.seeds, options=options)
        check_paths([path], "ARTICLE")
    if path.is_dir():
        raise typer.BadParameter(f"{path}: is a folder: give one article", param_hint="ARTICLE")
    return read_article(path, options=options)
