# ruff: noqa: D301 (a backspace in a docstring keeps the lines of an example apart in the help)
"""The commands about the cache of lookups."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from geomap.cli.console import (
    Quiet,
    TableFormat,
    Verbose,
    a_path,
    check_paths,
    complain,
    print_frame,
    print_table,
    say,
    settle,
    standard_input,
)
from geomap.cli.service_options import Config, settings_of
from geomap.errors import CacheError, reason_of
from geomap.text.counts import counted

if TYPE_CHECKING:
    from geomap.geocoding.lookups import Answer, LookupCache
    from geomap.geocoding.settings import ServiceTables

Cache = Annotated[
    Path | None,
    typer.Option(
        "--cache", metavar="DIR", parser=a_path, show_default="cache", help="The cache folder."
    ),
]
Service = Annotated[
    str | None,
    typer.Option("--service", "-s", metavar="NAME", help="Only what this service answered."),
]

_MOST_COMPLAINTS = 20


def cache_info(
    cache: Cache = None, config: Config = None, quiet: Quiet = False, verbose: Verbose = False
) -> None:
    """Show how many answers of which service are kept, and since when.

    \b
    Example:
      geomap cache info
    """
    settle(quiet=quiet, verbose=verbose)
    folder = _folder(cache, config)
    with _opened(folder) as lookups:
        counts: dict[str, list[int]] = {}
        oldest: dict[str, int] = {}
        tables = _tables(config)
        for answer in lookups.answers() if lookups else ():
            name = answer.lookup.service
            row = counts.setdefault(name, [0, 0, 0])
            row[0 if answer.hits else 1] += 1
            row[2] += not _is_fresh(answer, tables)
            oldest[name] = min(answer.asked, oldest.get(name, answer.asked))
        if lookups is None or not counts:
            print("no answers of geocoding services are kept")
        else:
            size = lookups.path.stat().st_size
            print(
                f"{lookups.path}: {sum(sum(c[:2]) for c in counts.values()):,} answers, "
                f"{_bytes(size)}"
            )
        for name, (found, missed, old) in sorted(counts.items()):
            print(
                f"  {found + missed:>9,}  {name}: {found:,} found, {missed:,} not known, "
                f"{old:,} out of date; the oldest of {_day(oldest[name])}"
            )
    from geomap.storage.results import FILE_NAME

    results = folder / FILE_NAME
    if results.is_file():
        print(f"{results}: what was found in articles, {_bytes(results.stat().st_size)}")


def cache_list(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]...", help="Names; by default all.")
    ] = None,
    service: Service = None,
    format: Annotated[TableFormat, typer.Option("--format", "-f")] = TableFormat.table,
    cache: Cache = None,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """List the names that services were asked for, and the first place of each.

    \b
    Examples:
      geomap cache list
      geomap cache list Perm --format csv
    """
    settle(quiet=quiet, verbose=verbose)
    folder = _folder(cache, config)
    from geomap.geocoding.lookups import normalise

    wanted = {normalise(name) for name in names or ()}
    chosen = _service(service)
    with _opened(folder) as lookups:
        answers = lookups.answers(chosen) if lookups else iter(())
        rows = [_row(answer) for answer in answers if not wanted or answer.lookup.query in wanted]
    if not rows:
        complain("no such answers are kept")
        raise typer.Exit(1 if wanted else 0)
    import pandas as pd

    frame = pd.DataFrame(rows)
    if format is TableFormat.table:
        print_table(frame.drop(columns=["domain"]))
    else:
        print_frame(frame, format)


def cache_prune(
    cache: Cache = None, config: Config = None, quiet: Quiet = False, verbose: Verbose = False
) -> None:
    """Drop the answers that are out of date or damaged; they are asked for again when needed.

    \b
    Example:
      geomap cache prune
    """
    settle(quiet=quiet, verbose=verbose)
    folder = _folder(cache, config)
    tables = _tables(config)
    with _opened(folder) as lookups:
        dropped = 0
        if lookups:
            old = [a.lookup for a in lookups.answers() if not _is_fresh(a, tables)]
            dropped = lookups.remove(old) + lookups.sweep()
    say(f"Dropped {counted(dropped, 'answer')}.")


def cache_clear(
    service: Service = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Do not ask whether this is meant.")
    ] = False,
    cache: Cache = None,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Drop all answers, or those of one service. To get them back, they have to be asked for.

    \b
    Examples:
      geomap cache clear --yes
      geomap cache clear --service photon --yes
    """
    settle(quiet=quiet, verbose=verbose)
    folder = _folder(cache, config)
    chosen = _service(service)
    with _opened(folder) as lookups:
        if lookups is None:
            say("Dropped 0 answers.")
            return
        if not yes:
            if not sys.stdin or not sys.stdin.isatty():
                raise typer.BadParameter(
                    "nobody is there to ask whether this is meant: add it", param_hint="--yes"
                )
            kept = sum(1 for _ in lookups.answers(chosen))
            whose = f" of {chosen}" if chosen else ""
            typer.confirm(f"Drop {counted(kept, 'answer')}{whose}?", abort=True, err=True)
        say(f"Dropped {counted(lookups.clear(chosen), 'answer')}.")


def cache_export(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE.jsonl", parser=a_path, help="File to write; - for output."),
    ],
    service: Service = None,
    cache: Cache = None,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Write the answers to a file, one JSON object a line, for others to import.

    \b
    Examples:
      geomap cache export answers.jsonl
      geomap cache export - --service nominatim | wc -l
    """
    settle(quiet=quiet, verbose=verbose)
    folder = _folder(cache, config)
    from geomap.geocoding.exchange import export_line
    from geomap.output.tables import replacing

    chosen = _service(service)
    with _opened(folder) as lookups:
        answers = lookups.answers(chosen) if lookups else iter(())
        lines = (export_line(answer) + "\n" for answer in answers)
        if file == Path("-"):
            sys.stdout.writelines(lines)
            return
        written = 0
        with replacing(file) as target:
            for line in lines:
                target.write(line)
                written += 1
    say(f"Wrote {counted(written, 'answer')} to {file}.")


def cache_import(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE.jsonl", parser=a_path, help="File to read; - for input."),
    ],
    cache: Cache = None,
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Take in answers that others have exported. Newer ones that are there already stay.

    Each line is checked; one that is not an answer is told of and passed over.

    \b
    Examples:
      geomap cache import answers.jsonl
      cat answers.jsonl | geomap cache import -
    """
    settle(quiet=quiet, verbose=verbose)
    folder = _folder(cache, config)
    check_paths([file], "FILE.jsonl")
    from geomap.geocoding.exchange import BadLine, bounded_lines, read_lines
    from geomap.geocoding.lookups import LookupCache

    bad = 0

    def good(lines: BinaryIO) -> Iterator[Answer]:
        nonlocal bad
        for read in read_lines(bounded_lines(lines)):
            if isinstance(read, BadLine):
                bad += 1
                if bad <= _MOST_COMPLAINTS:
                    complain(f"{file}:{read.number}: {read.reason}: left out")
            else:
                yield read

    with _lines(file) as lines, LookupCache(folder) as lookups:
        taken, known = lookups.merge(good(lines))
    if bad > _MOST_COMPLAINTS:
        complain(f"{file}: {bad - _MOST_COMPLAINTS:,} more lines left out")
    say(f"Took in {counted(taken, 'answer')}; {known:,} were known already, {bad:,} left out.")
    if bad:
        raise typer.Exit(1)


@contextmanager
def _lines(file: Path) -> Iterator[BinaryIO]:
    if file == Path("-"):
        yield standard_input()
        return
    try:
        stream = file.open("rb")
    except OSError as error:
        raise CacheError(
            f"{file}: cannot be read: {reason_of(error)}: give another file"
        ) from error
    with stream:
        yield stream


@contextmanager
def _opened(folder: Path) -> Iterator[LookupCache | None]:
    """The cache of a folder, None if there is none; looking makes no folder."""
    from geomap.geocoding.lookups import FILE_NAME, LookupCache

    if not (folder / FILE_NAME).exists():
        yield None
        return
    with LookupCache(folder) as lookups:
        yield lookups


def _folder(cache: Path | None, config: Path | None) -> Path:
    """The cache folder that the settings name."""
    return settings_of(config, cache=cache).cache or Path("cache")


def _tables(config: Path | None) -> ServiceTables:
    from geomap.geocoding.settings import read_settings

    return read_settings(config)


def _is_fresh(answer: Answer, tables: ServiceTables) -> bool:
    from geomap.errors import SettingsError
    from geomap.geocoding.services import find_service

    try:
        service = find_service(answer.lookup.service)
    except SettingsError:  # of a service that this version does not know
        return False
    table = tables.tables.get(service.name, {})
    days = {
        name: float(str(table.get(name, getattr(service, name))))
        for name in ("keep_days", "keep_misses_days")
    }
    return answer.is_fresh(days["keep_days"], days["keep_misses_days"])


def _service(name: str | None) -> str | None:
    """The service's own name, whatever the case or alias it was given in."""
    if name is None:
        return None
    from geomap.errors import SettingsError
    from geomap.geocoding.services import find_service

    try:
        return find_service(name).name
    except SettingsError as error:
        raise typer.BadParameter(str(error), param_hint="--service") from None


def _row(answer: Answer) -> dict[str, object]:
    import json

    parameters = json.loads(answer.lookup.parameters)
    best = answer.hits[0] if answer.hits else None
    return {
        "service": answer.lookup.service,
        "query": answer.lookup.query,
        "country": parameters.get("country", ""),
        "domain": parameters.get("domain", ""),
        "asked": _day(answer.asked),
        "hits": len(answer.hits),
        "place": best.address if best else "",
        "kind": best.kind if best else "",
        "latitude": best.latitude if best else None,
        "longitude": best.longitude if best else None,
    }


def _day(seconds: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d")


def _bytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB" if size >= 1e5 else f"{size / 1e3:,.1f} kB"
