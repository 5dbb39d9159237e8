"""Engines: where the work on articles is done, in this process or in others.

An engine is a plug-in of the group ``geomap.engines`` (see `geomap.registry`): a function that
takes a number of jobs and gives an executor, as those of :mod:`concurrent.futures` are.  What
clusters offer as such (``dask.distributed``'s ``get_executor``, ``mpi4py.futures``) is one.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import ParamSpec, Protocol, TypeVar

from geomap import registry

__all__ = ["Engine", "SerialExecutor", "beside_others", "jobs_of", "processes", "serial", "started"]

_A_JOB = 16
"""So many articles take longer than to start a process for them."""

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


class Engine(Protocol):
    """What starts an executor."""

    def __call__(self, jobs: int) -> Executor:
        """An executor that does so many jobs at a time.

        One that stands elsewhere takes an address as well: what follows ``=`` in its name.
        """


@contextmanager
def started(name: str, jobs: int) -> Iterator[Executor]:
    """The executor of an engine; interrupted, it drops what has not begun.

    Args:
        name: The engine's name; with an address after it where it has one, as
            ``dask=tcp://10.0.0.1:8786``.
        jobs: How many jobs it does at a time.

    Raises:
        PluginError: There is no such engine.
    """
    plain, _, address = name.partition("=")
    engine: Callable[..., Executor] = registry.load("engines", plain)
    executor = engine(jobs, address) if address else engine(jobs)
    try:
        yield executor
    finally:
        executor.shutdown(cancel_futures=True)


def jobs_of(jobs: int | None, articles: int, *, are_many: bool = False) -> int:
    """How many jobs to do at a time.

    Args:
        jobs: How many are wanted; None for as many as this process may use processors, though only
            one for each so many articles as pay for the start of another.
        articles: How many files there are to read.
        are_many: Whether one of them may hold many articles.
    """
    if jobs:
        return jobs
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, cores or 1) if are_many else max(1, min(cores or 1, articles // _A_JOB))


class SerialExecutor(Executor):
    """An executor that does each job when it is given."""

    def submit(
        self,
        fn: Callable[Arguments, Result],
        /,
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Future[Result]:
        """Does the job; what it raises is raised at once."""
        done: Future[Result] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


def serial(jobs: int) -> Executor:
    """An executor that does each job when it is given, in this process."""
    return SerialExecutor()


def processes(jobs: int) -> Executor:
    """An executor of so many processes of this machine."""
    # Imported late, here and below: most commands need no other process.
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(jobs, initializer=_ignore_interrupts)


@contextmanager
def beside_others(work: Callable[[], None], *, if_: bool) -> Iterator[None]:
    """Does some work beside what is done within, in another process where one can be forked.

    Args:
        work: The work; what it makes is in files.  It is not sent but inherited.
        if_: Whether it is worth that; else it is done before.
    """
    if not if_:
        work()
        yield
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_all_start_methods, get_context

    if "fork" not in get_all_start_methods():
        work()
        yield
        return
    _work.append(work)
    try:
        forking = get_context("fork")
        with ProcessPoolExecutor(1, forking, initializer=_ignore_interrupts) as executor:
            done = executor.submit(_inherited)
            yield
            done.result()
    finally:
        _work.pop()


_work: list[Callable[[], None]] = []
"""Work that a forked process finds here."""


def _inherited() -> None:
    _work[-1]()


def _ignore_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent stops its workers
