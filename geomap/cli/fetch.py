# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""The command that fetches articles from the web."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from geomap.cli.console import Quiet, Verbose, a_path, complain, say, settle, standard_input
from geomap.cli.service_options import Config, settings_of
from geomap.text.counts import counted

__all__ = ["fetch"]


def fetch(
    addresses: Annotated[
        list[str],
        typer.Argument(
            metavar="URL", help="Pages, or feeds of them; - for addresses on standard input."
        ),
    ],
    into: Annotated[
        Path | None,
        typer.Option(
            "--into",
            metavar="DIR",
            parser=a_path,
            show_default="seeds",
            help="Folder for the articles.",
        ),
    ] = None,
    delay: Annotated[
        float,
        typer.Option("--delay", metavar="S", min=0, help="Seconds between requests to a host."),
    ] = 1.0,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on, and look for new ones in the feeds.")
    ] = False,
    every: Annotated[
        float, typer.Option("--every", metavar="MIN", min=1, help="Minutes between two looks.")
    ] = 15.0,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Save the articles of web pages and feeds as files to build a map of.

    Each is a Markdown file with its title, date, site and address in front. What is in the folder
    already is not fetched again. The sites' robots.txt is obeyed, and a host is asked slowly.

    \b
    Examples:
      geomap fetch https://example.org/2019/raids --into seeds/
      geomap fetch https://example.org/feed.xml --watch --every 30
      cat addresses.txt | geomap fetch -
    """
    settle(quiet=quiet, verbose=verbose)
    folder = into or settings_of(config).seeds
    # Imported late: help and completion must answer at once.
    from geomap.errors import ArticleError
    from geomap.fetching.client import Client
    from geomap.fetching.fetch import Fetcher

    def pause() -> bool:
        time.sleep(60 * every)
        return True

    wanted = list(_addresses(addresses))
    counts: Counter[str] = Counter()
    try:
        client = Client(delay)
    except ArticleError as error:
        raise ArticleError(f"pages {error}") from error
    with client:
        fetcher = Fetcher(client, folder)
        for fetched in fetcher.watch(wanted, pause) if watch else fetcher.fetch(wanted):
            counts[fetched.outcome] += 1
            if fetched.outcome == "failed":
                complain(f"{fetched.url}: {fetched.reason}")
            elif fetched.path is not None:
                say(f"{fetched.path}: {fetched.url}")
    said = f"Saved {counted(counts['saved'], 'article')} in {folder}"
    known = f", {counts['known']:,} known already" if counts["known"] else ""
    failed = f", {counts['failed']:,} failed" if counts["failed"] else ""
    say(f"{said}{known}{failed}.")
    if counts["failed"]:
        raise typer.Exit(1)


def _addresses(given: list[str]) -> Iterator[str]:
    """The addresses, those on standard input where ``-`` stands for them."""
    for address in given:
        if address != "-":
            yield address
            continue
        for line in standard_input():
            if text := line.decode("utf-8", "replace").strip():
                yield text
