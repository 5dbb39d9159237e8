# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""The command ``explain``: why a mention was placed where it was, to read in a terminal."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from geomap.cli.area_options import Bbox, Country, Prefer
from geomap.cli.console import (
    Quiet,
    Verbose,
    complain,
    decoded,
    say,
    settle,
    shortened,
    wrapped,
)
from geomap.cli.service_options import (
    Config,
    Geocoders,
    LookupFolder,
    Offline,
    options_in,
    settings_of,
)
from geomap.cli.table_options import ArticleLanguage, EachLine, TextColumn
from geomap.cli.tables import services
from geomap.cli.text import One, the_article
from geomap.text.counts import counted

if TYPE_CHECKING:
    from geomap.explanation.explain import Candidate, Explanation
    from geomap.schema.article import Article

_MOST_NAMED = 40


class TextFormat(StrEnum):
    """The formats of an explanation."""

    text = "text"
    jsonl = "jsonl"


def explain(
    article: One,
    mention: Annotated[
        str | None,
        typer.Argument(
            metavar="[MENTION]", help="Only what is called so in the article, case aside."
        ),
    ] = None,
    limit: Annotated[
        int,
        typer.Option("--limit", "-n", metavar="N", min=0, help="Other places for each mention."),
    ] = 4,
    rejected: Annotated[
        bool,
        typer.Option(
            "--rejected", help="Tell also of names that were not taken for those of places."
        ),
    ] = False,
    events: Annotated[
        bool,
        typer.Option(
            "--events", help="Tell of the events instead: why this type, this place, this date."
        ),
    ] = False,
    format: Annotated[TextFormat, typer.Option("--format", "-f")] = TextFormat.text,
    language: ArticleLanguage = None,
    text_column: TextColumn = None,
    each_line: EachLine = False,
    country: Country = None,
    bbox: Bbox = None,
    prefer: Prefer = None,
    geocoder: Geocoders = None,
    config: Config = None,
    offline: Offline = False,
    cache: LookupFolder = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Explain what an article's mentions were taken for, and why.

    Tells the place chosen, how likely it is, the reasons, and which other places of that name
    came next. A MENTION that was nowhere taken for a place is told of, too, if it is the name
    of one.

    \b
    Examples:
      geomap explain story.txt
      geomap explain story.txt Perm --limit 10
      geomap explain story.txt --rejected --format jsonl
      geomap explain story.txt --events
    """
    given = options_in(locals())
    settle(quiet=quiet, verbose=verbose)
    settings = settings_of(config, **given)
    # Imported late: help and completion must answer at once.
    from geomap.explanation.explain import explain as look_into
    from geomap.pipeline.runner import geoparser_of

    read = the_article(article, settings)
    geoparser = geoparser_of(settings)
    if mention is not None:
        mention = decoded(mention)
    with services(settings) as live:
        look = partial(look_into, read, geoparser=geoparser, live=live)
        if events:
            from geomap.cli.events import explained

            lines = explained(read, mention, geoparser, live)
            print("\n".join(lines)) if lines else say("The article tells of no event there.")
            return
        told = look(mention, rejected=rejected)
        if mention is not None and not told:
            told = look(mention, rejected=True)
        others = [entry.mention for entry in look()] if mention is not None and not told else []
    told = [
        dataclasses.replace(entry, candidates=entry.candidates[:limit])
        if format is TextFormat.jsonl
        else entry
        for entry in told
    ]
    if format is TextFormat.jsonl:
        for entry in told:
            print(_json(entry))
    elif told:
        print("\n\n".join("\n".join(_lines(entry, limit)) for entry in told))
    if mention is not None and not told:
        complain(_not_there(read, mention, others))
        raise typer.Exit(1)
    if not told and format is TextFormat.text:
        say("The article names no place.")


def _not_there(article: Article, mention: str, mentions: list[str]) -> str:
    """That a name is no mention of an article, and which ones are."""
    names = list(dict.fromkeys(" ".join(name.split()) for name in mentions))
    shown = shortened(mention)
    if not names:
        return f"{shown!r} is no mention of {article.article}, which names no place"
    more = f" and {len(names) - _MOST_NAMED:,} more" if len(names) > _MOST_NAMED else ""
    there = ", ".join(names[:_MOST_NAMED])
    return f"{shown!r} is no mention of {article.article}: there are {there}{more}"


def _json(entry: Explanation) -> str:
    from geomap.text.escapes import json_line

    return json_line(dataclasses.asdict(entry))


def _lines(entry: Explanation, limit: int) -> list[str]:
    """The lines about a mention, at most 80 columns wide."""
    from geomap.text.escapes import for_terminal

    if entry.status == "rejected":
        what = f"not a place (how likely: {entry.recognition:.2f})"
    elif entry.status == "unplaced":
        what = f"{entry.role}, not placed"
    else:
        what = entry.role
    lines = wrapped(f"{for_terminal(entry.mention)} [{entry.start}-{entry.end}]: {what}", "", "  ")
    lines += wrapped(f"“{for_terminal(entry.sentence)}”", "  | ", "  | ")
    if entry.status == "placed":
        point = f"{entry.latitude:.5f}, {entry.longitude:.5f}"
        lines += wrapped(
            f"{for_terminal(entry.place)} ({entry.feature_code}) {point}", "  ", "    "
        )
        lines += wrapped(
            f"confidence {entry.confidence:.2f}: a place's name {entry.recognition:.2f}, "
            f"this place or one within 161 km {entry.resolution:.2f}",
            "  ",
            "    ",
        )
    lines.append("  because")
    for reason in entry.reasons:
        lines += wrapped(for_terminal(reason), "    - ", "      ")
    if entry.status == "placed" and entry.own_probability is not None:
        lines += _runners_up(entry, limit)
    return lines


def _runners_up(entry: Explanation, limit: int) -> list[str]:
    from geomap.text.escapes import for_terminal

    if not entry.candidates:
        return ["  no other place bears the name"]
    lines = (
        [f"  {_score(entry.own_probability)}  this place; the others of that name:"]
        if limit
        else []
    )
    for candidate in entry.candidates[:limit]:
        text = f"{for_terminal(candidate.place)} ({candidate.feature_code}){_note(candidate)}"
        lines += wrapped(text, f"  {_score(candidate.probability)}  ", "         ")
    more = len(entry.candidates) - limit
    if more > 0:
        lines.append(f"         and {counted(more, 'more candidate')}")
    return lines


def _score(probability: float | None) -> str:
    return f"{probability:.3f}" if probability is not None else ""


def _note(candidate: Candidate) -> str:
    if candidate.ruled_out:
        return ": ruled out"
    return ": within 161 km" if candidate.same_spot else ""
