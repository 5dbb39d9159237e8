"""The program ``geomap``, also as ``python -m geomap``: from its first moment without a trace.

Nothing that takes time is imported before `main` runs, so that Ctrl-C, a polite kill or
want of memory while the rest is loaded end in one line too.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from types import FrameType

from geomap.errors import INTERRUPTED, NO_MEMORY

__all__ = ["main"]

_LOADED_AT = 500_000
"""With so many objects modules, models and tables are loaded: none of them ends before the program,
and to look among them for circles every 700 takes a fifth of the time of a short command."""
_COLLECTED_AT = 50_000
"""So many new objects are looked at for circles at once, from then on."""


def main() -> None:
    """Runs the command line; never returns.

    SIGTERM ends it as Ctrl-C does: what is under way is undone, nothing stays half-written.
    """
    owner = os.getpid()

    def end(number: int, frame: FrameType | None) -> None:
        del frame
        if os.getpid() == owner:
            raise KeyboardInterrupt
        # A worker process, which inherits this: it just ends, as it would without.
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    gc.set_threshold(_LOADED_AT, 20, 100)
    gc.callbacks.append(_loaded)
    try:
        if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
            signal.signal(signal.SIGTERM, end)
        from geomap.cli import only_for

        only_for(sys.argv[1:])(prog_name="geomap")
    except KeyboardInterrupt:
        _end(INTERRUPTED, 130)
    except MemoryError:
        _end(NO_MEMORY, 1)


def _loaded(phase: str, told: dict[str, int]) -> None:
    """Sets what is there before the first collection apart, which no later one looks at."""
    del phase, told
    gc.callbacks.remove(_loaded)
    gc.freeze()
    gc.set_threshold(_COLLECTED_AT, 20, 100)


def _end(line: str, code: int) -> None:
    if sys.stderr is not None:
        print(f"geomap: {line}", file=sys.stderr)
    sys.exit(code)


if __name__ == "__main__":
    main()
