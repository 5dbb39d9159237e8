"""A base of context managers: what has a file or connection to close when ``with`` is left."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self

__all__ = ["Closing"]


class Closing(ABC):
    """A context manager that closes itself on leaving, after an error as well."""

    @abstractmethod
    def close(self) -> None:
        """Release the file or connection; nothing of it can be used after."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
