# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""The command ``geomap evaluate``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from geomap.cli.console import (
    Quiet,
    TableFormat,
    Verbose,
    a_path,
    check_paths,
    print_frame,
    print_table,
    progress,
    say,
    settle,
)
from geomap.schema.location import ROLES

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["evaluate"]

# The columns of `geomap.evaluate`, by what is measured.
_SCORES = {
    "End to end": "precision recall f1 accuracy_161 f1_161",
    "The same, places by identity as well": "accuracy_same f1_same",
    "Names seen in training, and others": "seen seen_right novel novel_right",
    "Names given, places sought": "gold_accuracy_161 gold_best_161",
    "Literal names, overlapping": "literal_precision literal_recall literal_f1",
    "Where something happened": "event_precision event_recall verb_event_precision "
    "verb_event_recall",
    "Counts, errors and calibration": "articles gold found median_km mean_km ece",
}


def evaluate(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE.jsonl",
            parser=a_path,
            help="Annotated articles, in the form of docs/howto/evaluate.md.",
        ),
    ],
    without_role: Annotated[
        list[str] | None,
        typer.Option(metavar="ROLE", help="Leave predictions of this role out; may be repeated."),
    ] = None,
    without_nearby: Annotated[
        bool,
        typer.Option(
            "--without-nearby", help="Leave out names put at a place that is named beside them."
        ),
    ] = False,
    by_country: Annotated[
        bool, typer.Option("--by-country", help="Add a row for the articles of each country.")
    ] = False,
    format: Annotated[TableFormat, typer.Option("--format", "-f")] = TableFormat.table,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Score geomap against annotated articles, beside other systems.

    Gives precision, recall and F1 of recognition, accuracy within 161 km, median and mean
    error in km, F1 of what is found and within 161 km, accuracy within 161 km of the annotated
    names themselves, the same for literal names where a corpus tells them apart, how many names
    that were seen in training and that were not are right, and the calibration error of the
    confidence, for each file and overall.  Places that are "the same" are so by identity as well:
    a country whose annotated point lies in its outline.

    \b
    Examples:
      geomap evaluate lgl.jsonl geovirus.jsonl
      geomap evaluate geovirus.jsonl --without-role demonym
      geomap evaluate lgl.jsonl --without-nearby
    """
    settle(quiet=quiet, verbose=verbose)
    check_paths(files, "FILE.jsonl")
    roles = without_role or []
    for role in roles:
        if role not in ROLES:
            raise typer.BadParameter(
                f"no role is called {role!r}: give one of {', '.join(ROLES)}",
                param_hint="--without-role",
            )
    from geomap.evaluation import evaluate as score
    from geomap.evaluation.published import published_sources

    with progress("Scoring articles") as show:
        total, done = _count_lines(files), 0

        def step(articles: int) -> None:
            nonlocal done
            done += articles
            show(done, total)

        frame = score(
            files,
            without_roles=roles,
            without_nearby=without_nearby,
            by_country=by_country,
            progress=step,
        )
    if format is TableFormat.table:
        _print_scores(frame.round(3))
        sources = dict.fromkeys(s for file in files for s in published_sources(file.stem))
        for source in sources:
            say(f"Published: {source}")
    else:
        print_frame(frame, format)


def _print_scores(frame: pd.DataFrame) -> None:
    """Prints the scores as a table for each thing measured, as a terminal is not wide enough."""
    for title, columns in _SCORES.items():
        figures = frame[columns.split()].dropna(axis="columns", how="all")
        if not figures.empty and figures.columns.size:
            told = ["corpus", "system", *(["country"] if frame["country"].notna().any() else [])]
            shown = frame[told].join(figures.dropna(how="all"), how="right")
            print_table(shown, title=title)


def _count_lines(files: list[Path]) -> int:
    """How many articles are to be scored; 0 where a file cannot be read, which is told later."""
    total = 0
    for file in files:
        try:
            with file.open("rb") as lines:
                total += sum(1 for line in lines if line.strip())
        except OSError:
            continue
    return total
