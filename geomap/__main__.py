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

_COLLECTED_AT = 50_000
"""So many new objects are looked at for circles at once.  Models and tables are made of very many
and none of them ends before the program: looked at every 700 they take a fifteenth of its time."""


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

    gc.set_threshold(_COLLECTED_AT, 20, 100)
    try:
        if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
            signal.signal(signal.SIGTERM, end)
        from geomap.cli import only_for

        only_for(sys.argv[1:])(prog_name="geomap")
    except KeyboardInterrupt:
        _end(INTERRUPTED, 130)
    except MemoryError:
        _end(NO_MEMORY, 1)


def _end(line: str, code: int) -> None:
    if sys.stderr is not None:
        print(f"geomap: {line}", file=sys.stderr)
    sys.exit(code)


if __name__ == "__main__":
    main()
