"""The command line as tests start it, and scripts that use what a test does."""

from __future__ import annotations

import contextlib
import io
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from support.paths import ROOT, TESTS
from support.waiting import DEAD_MAN_SECONDS

Run = Callable[..., subprocess.CompletedProcess[str]]
"""What the fixtures ``geomap`` and ``geomap_process`` give: arguments in, what was printed out."""


def run_process(
    folder: Path, *arguments: object, stdin: bytes = b"", code: int | None = None
) -> subprocess.CompletedProcess[str]:
    """The command as users run it, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "geomap", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        cwd=folder,
        timeout=DEAD_MAN_SECONDS,
        check=False,
    )
    return _checked(done.args, done.returncode, done.stdout, done.stderr, code)


def run_here(
    folder: Path, *arguments: object, stdin: bytes = b"", code: int | None = None
) -> subprocess.CompletedProcess[str]:
    """The command in this process, which has the gazetteer and the models open already."""
    given = [str(argument) for argument in arguments]
    streams = [io.TextIOWrapper(io.BytesIO(data), "utf-8") for data in (stdin, b"", b"")]
    with contextlib.chdir(folder), _log_as_it_was(), _standard_streams(*streams):
        try:
            _commands()(given, prog_name="geomap")
        except SystemExit as exit_:
            returned = int(exit_.code or 0)
        for stream in streams[1:]:
            stream.flush()
    out, err = (stream.buffer.getvalue() for stream in streams[1:])
    return _checked(["geomap", *given], returned, out, err, code)


@cache
def _commands() -> Any:
    """The commands, read off their functions once: that takes longer than most of them run."""
    from typer.main import get_command

    from geomap.cli import app

    return get_command(app)


def _checked(
    command: list[str], returned: int, out: bytes, err: bytes, code: int | None
) -> subprocess.CompletedProcess[str]:
    said, complained = out.decode("utf-8"), err.decode("utf-8")
    assert "Traceback" not in complained and "No module named" not in complained, complained
    if code is not None:
        assert returned == code, f"exit {returned}\n{said}\n{complained}"
    return subprocess.CompletedProcess(command, returned, said, complained)


@contextlib.contextmanager
def _standard_streams(*streams: io.TextIOWrapper) -> Iterator[None]:
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = streams
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = before


@contextlib.contextmanager
def _log_as_it_was() -> Iterator[None]:
    log = logging.getLogger("geomap")
    before = log.handlers[:], log.level, log.propagate
    try:
        yield
    finally:
        log.handlers[:], log.level, log.propagate = before


def script_command(script: str, *arguments: object) -> list[str]:
    """The command that runs a script in another process; it can import tests and their helpers."""
    start = f"import sys; sys.path[:0] = {[str(ROOT), str(TESTS)]!r}\n"
    return [sys.executable, "-c", start + script, *map(str, arguments)]
