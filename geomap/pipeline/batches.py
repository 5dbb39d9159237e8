"""Batches: work for an executor, several pieces at a time.

To hand a small piece over by itself, and to take its result back, takes about as long as the work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from typing import Generic, TypeVar

__all__ = ["BATCH", "Batches", "Later", "portions"]

BATCH = 16
"""So many pieces are handed over at once."""

_CHARACTERS = 100_000
"""So much text is worked on together at most, one long article alone apart."""

Task = TypeVar("Task")
Result = TypeVar("Result")


def portions(pieces: Iterable[Task], length_of: Callable[[Task], int]) -> Iterator[list[Task]]:
    """Pieces of work in portions that are small enough to be done together.

    Args:
        pieces: The pieces.
        length_of: How many characters of text one has.
    """
    some: list[Task] = []
    length = 0
    for piece in pieces:
        own = length_of(piece)
        if some and (len(some) >= BATCH or length + own > _CHARACTERS):
            yield some
            some, length = [], 0
        some.append(piece)
        length += own
    if some:
        yield some


class Later(Generic[Result]):
    """The result of a piece of work, to come."""

    def __init__(self, batch: _Batch[object, Result], number: int) -> None:
        self._batch, self._number = batch, number

    def result(self) -> Result:
        """The result, waited for; work that has not been handed over yet is, first."""
        return self._batch.send().result()[self._number]


class _Batch(Generic[Task, Result]):
    """Pieces of work that one process does, one after the other."""

    def __init__(self, workers: Executor, function: Callable[[list[Task]], list[Result]]) -> None:
        self.tasks: list[Task] = []
        self._workers, self._function = workers, function
        self._sent: Future[list[Result]] | None = None

    @property
    def is_closed(self) -> bool:
        """Whether it takes no more."""
        return self._sent is not None or len(self.tasks) >= BATCH

    def send(self) -> Future[list[Result]]:
        """Hand the pieces over, if that has not been done."""
        if self._sent is None:
            self._sent = self._workers.submit(self._function, self.tasks)
        return self._sent


class Batches(Generic[Task, Result]):
    """Gathers pieces of work, and hands them over when there are enough.

    Args:
        workers: What does it.
        function: Does several pieces and gives their results in their order.
    """

    def __init__(self, workers: Executor, function: Callable[[list[Task]], list[Result]]) -> None:
        self._workers, self._function = workers, function
        self._open: _Batch[Task, Result] = _Batch(workers, function)

    def add(self, task: Task) -> Later[Result]:
        """Add a piece; its result is to come."""
        if self._open.is_closed:
            self._open = _Batch(self._workers, self._function)
        batch = self._open
        batch.tasks.append(task)
        if batch.is_closed:
            batch.send()
        return Later(batch, len(batch.tasks) - 1)  # type: ignore[arg-type]
