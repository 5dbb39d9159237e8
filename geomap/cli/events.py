# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""The command ``events``: what happened, where and when; and why, for ``explain``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from geomap.cli.area_options import Bbox, Country, Prefer
from geomap.cli.console import Quiet, Verbose, check_paths, settle, wrapped
from geomap.cli.service_options import (
    Config,
    Geocoders,
    Jobs,
    LookupFolder,
    Offline,
    options_in,
    settings_of,
)
from geomap.cli.table_options import (
    ArticleLanguage,
    Codes,
    Columns,
    EachLine,
    MinConfidence,
    Output,
    Paths,
    Sort,
    TableKind,
    TextColumn,
    chosen,
    columns_of,
    formats_of,
    table_format,
)
from geomap.cli.tables import list_found

if TYPE_CHECKING:
    from geomap.enrichment.chain import Live
    from geomap.pipeline.geoparser import Geoparser
    from geomap.schema.article import Article
    from geomap.schema.event import Event


def events(
    paths: Paths,
    format: Annotated[str | None, table_format()] = None,
    output: Output = None,
    reports: Annotated[
        bool,
        typer.Option("--reports", help="List which article told of which event instead."),
    ] = False,
    language: ArticleLanguage = None,
    text_column: TextColumn = None,
    each_line: EachLine = False,
    country: Country = None,
    bbox: Bbox = None,
    prefer: Prefer = None,
    columns: Columns = None,
    min_confidence: MinConfidence = 0.0,
    sort: Sort = None,
    codes: Codes = False,
    jobs: Jobs = None,
    geocoder: Geocoders = None,
    config: Config = None,
    offline: Offline = False,
    cache: LookupFolder = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """List what happened, where and when, one row an event and place.

    An event that several articles tell of is listed once; --reports lists who told of it, and with
    which numbers.

    \b
    Examples:
      geomap events seeds/ --output events.csv --output events.gpkg
      geomap events story.txt --format jsonl
      geomap events seeds/ --reports
    """
    given = options_in(locals())
    settle(quiet=quiet, verbose=verbose)
    kind = TableKind.reports if reports else TableKind.events
    targets = formats_of(output, format)
    wanted = chosen(columns, None, min_confidence, sort, of=columns_of(kind, codes=codes))
    settings = settings_of(config, **given)
    check_paths(paths, "PATH")
    list_found(paths, settings, kind, wanted, targets, codes=codes)


def explained(
    article: Article, mention: str | None, geoparser: Geoparser, live: Live | None
) -> list[str]:
    """Why each event of an article has its type, place and date: lines for a terminal.

    Args:
        article: The article.
        mention: Only events at what is called so, case aside; None for all.
        geoparser: What reads the article.
        live: The geocoding services that are asked as well, if any.
    """
    from geomap.events.records import events_of

    analysis = geoparser.answered(article, live)
    found = events_of(article, geoparser.rows(analysis), analysis.own_words)
    lines: list[str] = []
    for event in found:
        if mention is None or event.mention.casefold() == mention.casefold():
            lines += [*([""] if lines else []), *_lines(event)]
    return lines


def _lines(event: Event) -> list[str]:
    """The lines about an event, at most 80 columns wide."""
    from geomap.schema.event import COUNTED
    from geomap.text.escapes import for_terminal

    when = event.date_start or "date unknown"
    if event.date_end != event.date_start:
        when += f" to {event.date_end}"
    where = event.place or "place unknown"
    lines = wrapped(
        f"{event.type} [{event.start}-{event.end}] “{for_terminal(event.trigger)}”: "
        f"{for_terminal(where)}, {when}",
        "",
        "  ",
    )
    lines += wrapped(f"“{for_terminal(event.sentence)}”", "  | ", "  | ")
    status = f"not so, {event.status}" if event.negated else event.status
    facts = [status, f"confidence {event.confidence:.2f}", f"place known to: {event.precision}"]
    for kind in COUNTED:
        number = getattr(event, kind)
        if number is not None:
            facts.append(" ".join(filter(None, (kind, getattr(event, f"{kind}_as"), str(number)))))
    lines += wrapped(", ".join(facts), "  ", "    ")
    lines.append("  because")
    for reason in event.reasons.split("; "):
        lines += wrapped(for_terminal(reason), "    - ", "      ")
    return lines
