# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""The commands."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from geomap.cli.area_options import Bbox, Country, Prefer
from geomap.cli.console import (
    Quiet,
    Verbose,
    a_path,
    check_paths,
    complain,
    progress,
    say,
    settle,
)
from geomap.cli.embed_options import Deck, Embed, EmbedTexts, SourceLine, Story, View
from geomap.cli.service_options import (
    Config,
    Geocoders,
    Jobs,
    LookupFolder,
    Offline,
    options_in,
    settings_of,
    tell_plan,
    tell_unasked,
)
from geomap.cli.shards import Engine, Shards, locate_in_shards
from geomap.cli.table_options import (
    ArticleLanguage,
    Codes,
    Columns,
    EachLine,
    MinConfidence,
    Output,
    Paths,
    Role,
    Sort,
    TableKind,
    TextColumn,
    chosen,
    columns_of,
    formats_of,
    table_format,
    tell_check,
    tell_languages,
    tell_written,
)
from geomap.cli.tables import list_found
from geomap.resources import page_languages
from geomap.text.counts import counted


def build(
    seeds: Annotated[
        Path | None,
        typer.Argument(
            metavar="SEEDS", parser=a_path, show_default="seeds", help="Folder with articles."
        ),
    ] = None,
    maps: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            parser=a_path,
            show_default="maps",
            help="Folder for the map and the tables.",
        ),
    ] = None,
    cache: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            parser=a_path,
            show_default="cache",
            help="Folder for results to use again.",
        ),
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="Title of the map.")] = None,
    tiles: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Online tiles to draw below, as OpenStreetMap.Mapnik; else none."
        ),
    ] = None,
    basemap: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            parser=a_path,
            help="Streets to draw: an extract of OpenStreetMap, as PMTiles.",
        ),
    ] = None,
    corrections: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE", parser=a_path, help="Corrections made in the map; may be repeated."
        ),
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option(
            metavar=f"<{'|'.join(page_languages())}>",
            show_default="en",
            help="The language of the map's page.",
        ),
    ] = None,
    embed: Embed = False,
    deck: Deck = None,
    source: SourceLine = None,
    embed_texts: EmbedTexts = False,
    view: View = None,
    story: Story = None,
    language: ArticleLanguage = None,
    text_column: TextColumn = None,
    each_line: EachLine = False,
    country: Country = None,
    bbox: Bbox = None,
    prefer: Prefer = None,
    jobs: Jobs = None,
    geocoder: Geocoders = None,
    config: Config = None,
    offline: Offline = False,
    plan: Annotated[
        bool, typer.Option("--plan", help="Say what would be asked of whom; do nothing else.")
    ] = False,
    check: Annotated[
        bool,
        typer.Option(
            "--check", help="Write nothing; exit 1 and name the files that a build would change."
        ),
    ] = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Make a map and a table of the places in a folder of articles.

    Writes index.html, tables of mentions, places, articles, events and reports, and manifest.json
    into the maps folder. What has not changed is not worked on again. Without --geocoder no
    network is used.

    \b
    Examples:
      geomap build
      geomap build articles/ --maps site/ --title "Raids of September 2019"
      geomap build --corrections corrections.csv
      geomap build --embed --deck "Where police searched" --source "AFP"
      geomap build --story story.md --view 58,56.2,5
      geomap build --check
      geomap build --geocoder nominatim --plan
      geomap build --geocoder nominatim
    """
    given = options_in(locals())
    settle(quiet=quiet, verbose=verbose)
    check_paths(corrections or [], "--corrections")
    settings = settings_of(config, **given)
    check_paths([settings.seeds], "SEEDS")
    # Imported late, here and below: help and completion must answer at once.
    if plan:
        from geomap.pipeline.runner import plan as make_plan

        with progress("Reading articles") as show:
            planned = make_plan(settings, progress=show)
        for _, reason in planned.skipped:
            complain(reason)
        tell_plan(planned)
        if planned.skipped:
            raise typer.Exit(1)
        return
    from geomap.pipeline.builder import run_build

    with progress("Reading articles", "Asking for names") as (show, asking):
        report = run_build(settings, progress=show, asking=asking, check=check)
    from geomap.readers.base import kinds, tally

    for reason in [reason for _, reason in report.skipped] + [*report.broken_corrections]:
        complain(reason)
    if not report.articles and not report.skipped:
        complain(f"{settings.seeds}: no articles: put {kinds()} files there")
    unchanged = f", {report.from_cache:,} of them unchanged" if report.from_cache else ""
    skipped = f", skipped {len(report.skipped):,}" if report.skipped else ""
    if check:
        tell_check(report.differing, settings.maps)
        raise typer.Exit(1 if report.differing or report.skipped else 0)
    if report.changes:
        say(f"Since the last build: {report.changes}.")
    say(f"Read {counted(report.articles, 'article')}{unchanged}{skipped}.")
    if report.passed_over:
        say(f"Passed over {tally(dict(report.passed_over))}.")
    say(
        f"Found {counted(report.mentions, 'mention')} of places: {report.placed:,} placed "
        f"({counted(report.places, 'place')}), {report.not_placed:,} not placed."
    )
    tell_languages(report.languages)
    if settings.corrections:
        mentions = counted(report.corrected, "mention")
        say(f"Applied {counted(report.corrections, 'correction')}, to {mentions}.")
    if report.stale_corrections:
        say(f"No longer applying: {counted(len(report.stale_corrections), 'correction')}:")
        for line in report.stale_corrections:
            say(f"  {line}")
    if report.unchanged:
        say(f"Took {report.seconds:.1f} s. Nothing changed: {settings.maps} stays as it was.")
    elif report.files:
        tell_written(report.files, report.seconds)
    else:
        say(f"Nothing was read, so what is in {settings.maps} stays as it was.")
    unasked = tell_unasked(report.unasked, report.problems, offline=settings.offline)
    if report.skipped or report.broken_corrections or unasked or not report.articles:
        raise typer.Exit(1)


def locate(
    paths: Paths,
    format: Annotated[str | None, table_format()] = None,
    output: Output = None,
    language: ArticleLanguage = None,
    text_column: TextColumn = None,
    each_line: EachLine = False,
    country: Country = None,
    bbox: Bbox = None,
    prefer: Prefer = None,
    table: Annotated[TableKind, typer.Option(help="What a row is one of.")] = TableKind.mentions,
    columns: Columns = None,
    role: Role = None,
    min_confidence: MinConfidence = 0.0,
    sort: Sort = None,
    codes: Codes = False,
    jobs: Jobs = None,
    engine: Engine = None,
    shards: Shards = None,
    geocoder: Geocoders = None,
    config: Config = None,
    offline: Offline = False,
    cache: LookupFolder = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """List the places that articles mention, one row a mention.

    A CSV file opens right in a spreadsheet if made with --output; on standard output it has no
    byte order mark, for other programs to read. --table places has a row a place instead, with how
    often and when it is told of, --table articles a row an article, with what it is about.

    \b
    Examples:
      geomap locate seeds/ --output locations.csv --output locations.gpkg
      geomap locate seeds/ --table places --sort -articles --output places.xlsx
      geomap locate seeds/ --role event --min-confidence 0.8 --columns place,published,url
      geomap locate story.txt --format jsonl
      curl -s https://example.org/story.txt | geomap locate -
      geomap locate archive/ --shards shards/ --engine dask=tcp://10.0.0.1:8786
    """
    given = options_in(locals())
    settle(quiet=quiet, verbose=verbose)
    targets = formats_of(output, format)
    wanted = chosen(columns, role, min_confidence, sort, of=columns_of(table, codes=codes))
    settings = settings_of(config, **given)
    if shards is not None:
        locate_in_shards(paths, settings, shards, events=table is not TableKind.mentions)
        return
    check_paths(paths, "PATH")
    list_found(paths, settings, table, wanted, targets, codes=codes)
