"""Tables of what is found in articles, as several commands write them, and what went wrong."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from geomap.cli.console import complain, progress, standard_input
from geomap.cli.service_options import tell_unasked
from geomap.cli.table_options import (
    TableKind,
    about_of,
    tell_found,
    tell_written,
    write_tables,
)

if TYPE_CHECKING:
    from geomap.config.settings import Settings
    from geomap.enrichment.chain import Live
    from geomap.errors import ArticleError
    from geomap.output.selection import Selection
    from geomap.readers.articles import OnError
    from geomap.schema.article import Article

__all__ = ["list_found", "services"]


def list_found(
    paths: list[Path],
    settings: Settings,
    kind: TableKind,
    wanted: Selection,
    targets: Sequence[tuple[str, Path | None]],
    *,
    codes: bool,
) -> None:
    """Writes a table of what is found in articles, and says what could not be read or asked for.

    Args:
        paths: Articles, folders of them, or ``-`` for standard input.
        settings: How they are read.
        kind: What a row is one of.
        wanted: Which rows and columns.
        targets: The form and file of each output; None for standard output.
        codes: Whether the codes of other schemes are columns.

    Raises:
        Exit: With 1 if something was not read or asked for, or there was no article.
    """
    from geomap.output.tables_of import Found, table_of
    from geomap.pipeline.runner import geoparse
    from geomap.readers.base import kinds, tally

    began = time.monotonic()
    failed: list[str] = []

    def report(path: Path, error: ArticleError) -> None:
        failed.append(str(path))
        complain(str(error))

    articles = _from_stdin(report, settings) if Path("-") in paths else []
    files = [path for path in paths if path != Path("-")]
    with progress("Reading articles", "Asking for names") as (show, asking):
        reading = geoparse(
            files,
            settings,
            articles=articles,
            progress=show,
            on_error=report,
            asking=asking,
            # Held only where they are needed: of a million articles they would fill the memory.
            keep_texts=kind is TableKind.articles or any(form == "tei" for form, _ in targets),
            events=kind is not TableKind.mentions,
            spooled=True,
        )
    found = Found(reading.locations, reading.events, reading.texts, carried=reading.carried)
    if found.events:
        from geomap.events.merging import merge_events

        merged = merge_events(reading.events)
        found = replace(found, merged=merged.events, reports=merged.reports)
    rows = table_of(kind.value, found, wanted, codes=codes)
    written = write_tables(
        rows, targets, about_of(kind.value, settings, wanted, list(reading.texts))
    )
    if reading.passed_over:
        complain(f"passed over {tally(reading.passed_over)}")
    if not reading.articles and not failed:
        complain(f"{', '.join(map(str, files))}: no articles: give {kinds()} files")
    if written:
        tell_found(reading.articles, len(reading.skipped), reading.locations)
        tell_written(written, time.monotonic() - began)
    unasked = tell_unasked(
        reading.unasked, reading.problems.values(), offline=settings.offline, on_stdout=False
    )
    if failed or unasked or not reading.articles:
        raise typer.Exit(1)


def services(settings: Settings) -> AbstractContextManager[Live | None]:
    """The geocoding services that the settings name, None where they name none."""
    if not settings.geocoder:
        return nullcontext()
    from geomap.enrichment.chain import Live

    return Live(settings)


def _from_stdin(report: OnError, settings: Settings) -> list[Article]:
    """The articles on standard input; what is wrong with one that cannot be read is reported."""
    from geomap.errors import ArticleError
    from geomap.pipeline.options import options_of
    from geomap.readers.articles import stream_articles

    articles = []
    for part in stream_articles(standard_input(), options_of(settings)):
        if isinstance(part, ArticleError):
            report(Path("-"), part)
        else:
            articles.append(part)
    return articles
