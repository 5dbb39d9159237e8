"""The console: messages, progress, tables and errors of the commands.

Data goes to standard output, everything else to standard error.  Nothing that comes from an
article or the gazetteer is read as markup or obeyed by the terminal.
"""

from __future__ import annotations

import logging
import os
import sys
import textwrap
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO

import typer
from typer.core import TyperGroup

from geomap.errors import (
    INTERRUPTED,
    NO_MEMORY,
    ArticleError,
    GeomapError,
    OutputError,
    address_advice,
    reason_of,
    without_passwords,
)

if TYPE_CHECKING:
    import pandas as pd


class TableFormat(StrEnum):
    """The forms of any table but that of locations."""

    table = "table"
    csv = "csv"
    jsonl = "jsonl"


def writer_name(text: str) -> str:
    """The name of a writer from the command line."""
    # Imported late, here and below: which there are takes a while to find out.
    from geomap.registry import names

    known = names("writers")
    if text not in known:
        raise typer.BadParameter(f"{text!r} is not one of {', '.join(map(repr, known))}.")
    return text


def writer_names(incomplete: str) -> list[str]:
    """The names of writers that begin so, for the shell to complete."""
    from geomap.registry import names

    return [name for name in names("writers") if name.startswith(incomplete)]


ISSUES = "see the README for where"

_WIDTH = 80
_LONGEST_NAME = 60


class _Settings:
    """The options --quiet and --verbose, before or after the command."""

    quiet = False
    verbose = False


settings = _Settings()


def settle(*, quiet: bool = False, verbose: bool = False, reset: bool = False) -> None:
    """Takes ``--quiet`` and ``--verbose``, which may stand before or after the command."""
    settings.quiet = quiet or (settings.quiet and not reset)
    settings.verbose = verbose or (settings.verbose and not reset)
    log = logging.getLogger("geomap")
    log.setLevel(logging.DEBUG if settings.verbose else logging.WARNING)
    if not any(isinstance(handler, _Handler) for handler in log.handlers):
        log.addHandler(_Handler())
        log.propagate = False
    if sys.stdout is None:  # closed by the caller, as by ">&-"
        raise OutputError("standard output is closed: send it to a file or to /dev/null")
    for stream in (sys.stdout, sys.stderr):
        # Whatever the locale says, output is UTF-8, and an odd character is no crash.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say more, and show traces.")]


def say(line: str) -> None:
    """A line for the user on standard output, unless ``--quiet``."""
    if not settings.quiet:
        print(_plain(line))


def complain(line: str) -> None:
    """A line about something that went wrong, on standard error, always."""
    if sys.stderr is not None:  # closed by the caller; print would take standard output then
        print(f"geomap: {_plain(line)}", file=sys.stderr)


def _plain(line: str) -> str:
    # Imported late: not needed for the help.
    from geomap.text.escapes import for_terminal

    indent = line[: len(line) - len(line.lstrip(" "))]
    return indent + for_terminal(without_passwords(line))


class _Handler(logging.Handler):
    """Shows the library's warnings as lines of the program."""

    def emit(self, record: logging.LogRecord) -> None:
        if settings.quiet:
            return
        complain(f"{record.levelname.lower()}: {record.getMessage()}")
        if record.exc_info and settings.verbose:
            _print_trace(record.exc_info[1])


def decoded(argument: str) -> str:
    """An argument as text: one not in the terminal's encoding has halves of surrogate pairs."""
    return os.fsencode(argument).decode("utf-8", errors="replace")


def shortened(name: str) -> str:
    """A name as a message has it, the end of a very long one left out."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 3]}..."


def wrapped(text: str, first: str, others: str) -> list[str]:
    """The lines of a text in 80 columns.

    Args:
        text: The text.
        first: What the first line begins with.
        others: What the others begin with.
    """
    return textwrap.wrap(
        text, _WIDTH, initial_indent=first, subsequent_indent=others, break_on_hyphens=False
    )


Show = Callable[[int, int], None]


@contextmanager
def progress(what: str, *more: str) -> Iterator[Any]:
    """A progress bar on standard error, where that is a terminal and ``--quiet`` is not given.

    Args:
        what: What is under way, in a few words.
        more: Further things that are under way by turns; each bar appears with its first step.

    Yields:
        A function to call with how many are done and of how many; a tuple of them if there is
        more than one thing.
    """
    count = 1 + len(more)
    if settings.quiet or sys.stderr is None or not sys.stderr.isatty():
        silent: list[Show] = [lambda done, total: None] * count
        yield tuple(silent) if more else silent[0]
        return
    # Imported late: for those who see a bar only.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
    from rich.progress import TimeRemainingColumn as Remaining

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Remaining())
    with Progress(
        *columns, console=Console(file=sys.stderr), transient=True, redirect_stdout=False
    ) as bar:

        def bar_of(name: str, visible: bool) -> Show:
            task = bar.add_task(name, total=None, visible=visible)
            return lambda done, total: bar.update(task, completed=done, total=total, visible=True)

        shows = [bar_of(what, True), *(bar_of(name, False) for name in more)]
        yield tuple(shows) if more else shows[0]


def print_frame(frame: pd.DataFrame, format: TableFormat) -> None:
    """Prints a table for other programs."""
    from geomap.output.base import writer

    writer(format).write(frame, sys.stdout)


def print_table(frame: pd.DataFrame, *, title: str = "") -> None:
    """Prints a table to read, on standard output, as wide as it has to be unless on a terminal."""
    # Imported late: for those who ask for a table only.
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from geomap.text.escapes import for_terminal

    heading = Text(for_terminal(title)) if title else None
    table = Table(
        title=heading, title_justify="left", box=None, pad_edge=False, padding=(0, 2, 0, 0)
    )
    for column in frame.columns:
        numeric = frame[column].dtype.kind in "iuf"
        table.add_column(Text(str(column)), justify="right" if numeric else "left", no_wrap=numeric)
    for row in frame.itertuples(index=False, name=None):
        table.add_row(*(Text(for_terminal(_shown(value))) for value in row))
    terminal = sys.stdout.isatty()
    console = Console(
        file=sys.stdout, width=None if terminal else 1000, markup=False, highlight=False
    )
    with console.capture() as capture:
        console.print(table)
    for line in capture.get().splitlines():
        print(line.rstrip())


def _shown(value: object) -> str:
    if value is None or type(value).__name__ == "NAType" or value != value:  # noqa: PLR0124 (NaN)
        return ""
    if isinstance(value, float):
        return f"{value:.5f}".rstrip("0").rstrip(".")
    return f"{value:,}" if isinstance(value, int) else str(value)


def a_path(text: str) -> Path:
    """A path from the command line; an empty one is a variable that was not set, not ``.``."""
    if not str(text):
        raise typer.BadParameter("is empty: give a path")
    return Path(text)


def standard_input() -> BinaryIO:
    """Standard input; raises ArticleError if the caller has closed it."""
    if sys.stdin is None:
        raise ArticleError("standard input is closed: pipe an article in, or give its file")
    return sys.stdin.buffer


def check_paths(paths: list[Path], parameter: str) -> None:
    """A path that does not exist is a mistake in the command: exit 2 before any work."""
    for path in paths:
        if advice := address_advice(str(path)):
            raise typer.BadParameter(advice, param_hint=parameter)
        if not os.path.lexists(path) and str(path) != "-":
            raise typer.BadParameter(f"{path}: no such file or folder", param_hint=parameter)


class Commands(TyperGroup):
    """The group of commands: an error is one line and an exit code, never a trace.

    ====  ======================================================================
    code  meaning
    ====  ======================================================================
    0     all done
    1     something failed (an article that could not be read; the rest is done)
    2     the command is not one that geomap knows, or a path is missing
    130   interrupted
    ====  ======================================================================
    """

    def main(self, *args: Any, **options: Any) -> Any:
        """Runs the program; errors that no command has caught become one line and an exit code."""
        try:
            return super().main(*args, **options)
        except OSError as error:
            with suppress(OSError):
                complain(_system_error(error))
            _discard_stdout()
            sys.exit(1)

    def invoke(self, ctx: Any) -> Any:
        """Runs the command."""
        # Imported late: not needed for the help.
        from concurrent.futures import BrokenExecutor

        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except KeyboardInterrupt:
            complain(INTERRUPTED)
            raise typer.Exit(130) from None
        except BrokenPipeError:
            # The reader has seen enough, as in "geomap locate seeds | head".
            _discard_stdout()
            raise typer.Exit(0) from None
        except MemoryError:
            complain(NO_MEMORY)
            _trace()
            raise typer.Exit(1) from None
        except BrokenExecutor:
            complain(
                "a worker process was ended from outside, often for want of memory: "
                "run again with --jobs 1"
            )
            _trace()
            raise typer.Exit(1) from None
        except (GeomapError, OSError) as error:
            complain(str(error) if isinstance(error, GeomapError) else _system_error(error))
            _trace()
            _discard_stdout()
            raise typer.Exit(1) from None
        except Exception as error:
            if isinstance(error, typer.Exit | typer.Abort) or hasattr(error, "exit_code"):
                # Typer's own: usage errors among them, which quote what was given.
                if isinstance(said := getattr(error, "message", None), str):
                    error.message = without_passwords(said)  # type: ignore[attr-defined]
                raise
            where = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{Path(where.filename).name}:{where.lineno}"
            complain(
                f"internal error, please report it ({ISSUES}): "
                f"{type(error).__name__}: {str(error)[:300]} at {place}"
                + ("" if settings.verbose else "; --verbose shows more")
            )
            _trace()
            raise typer.Exit(1) from None
        return result


def _system_error(error: OSError) -> str:
    reason = reason_of(error)
    return f"{error.filename}: {reason}" if error.filename else f"cannot go on: {reason}"


def _trace() -> None:
    if settings.verbose:
        _print_trace(sys.exception())


def _print_trace(error: BaseException | None) -> None:
    if error is not None:
        told = "".join(traceback.format_exception(error))
        print(without_passwords(told), end="", file=sys.stderr)


def _discard_stdout() -> None:
    """What is still in the buffer goes nowhere, or Python would fail once more at its end."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
