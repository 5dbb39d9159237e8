"""Waiting for a state, never for a time: only what would last for ever is ended by a clock."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from multiprocessing import connection
from multiprocessing.process import BaseProcess

import pytest

DEAD_MAN_SECONDS = 300.0
"""After so long nothing will come of it any more, however busy the machine is."""

_POLL_SECONDS = 0.02
"""Oftener, and to ask would take much of what the one that is waited for needs."""


def wait_until(so: Callable[[], object], what: str) -> None:
    """Wait until something is so; what it is, is said if it never is."""
    end = time.monotonic() + DEAD_MAN_SECONDS
    while not so():
        if time.monotonic() > end:
            pytest.fail(f"never so: {what}")
        time.sleep(_POLL_SECONDS)


def run_together(workers: Iterable[BaseProcess]) -> None:
    """Run processes at the same time, to their end, which must be a good one.

    As soon as one has failed the others, which may wait for it, are ended too.
    """
    started = list(workers)
    for worker in started:
        worker.start()
    end = time.monotonic() + DEAD_MAN_SECONDS
    running = started
    while running and time.monotonic() < end and not any(w.exitcode for w in started):
        connection.wait([worker.sentinel for worker in running], DEAD_MAN_SECONDS)
        running = [worker for worker in started if worker.exitcode is None]
    codes = [worker.exitcode for worker in started]
    for worker in running:
        worker.kill()
        worker.join()
    assert codes == [0] * len(started)
