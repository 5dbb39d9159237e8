"""The command line as tests start it, and scripts that use what a test does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from support.paths import ROOT, TESTS

Run = Callable[..., subprocess.CompletedProcess[str]]
"""What the fixture ``geomap`` gives: arguments in, a finished process out."""


def script_command(script: str, *arguments: object) -> list[str]:
    """The command that runs a script in another process; it can import tests and their helpers."""
    start = f"import sys; sys.path[:0] = {[str(ROOT), str(TESTS)]!r}\n"
    return [sys.executable, "-c", start + script, *map(str, arguments)]
