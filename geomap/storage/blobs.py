"""Blobs: pieces of bytes one after the other, on disk where memory would not hold them."""

from __future__ import annotations

import os
from array import array
from io import BytesIO
from tempfile import TemporaryFile
from typing import IO

__all__ = ["Blobs"]

IN_MEMORY = 16_000_000
"""So many bytes are held in memory; more go to a file without a name, which is gone when the blobs
are, however the program ends."""


class Blobs:
    """Pieces of bytes; a process that is forked from this one can read them at the same time."""

    def __init__(self) -> None:
        self._memory = BytesIO()
        self._disk: IO[bytes] | None = None
        self._ends = array("Q", [0])

    def __del__(self) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._ends) - 1

    def close(self) -> None:
        """Forgets all pieces."""
        if self._disk is not None:
            self._disk.close()
        self._memory.close()

    def add(self, data: bytes) -> int:
        """Adds a piece; gives its number."""
        end = self._ends[-1]
        if self._disk is None and end + len(data) > IN_MEMORY:
            self._disk = TemporaryFile()  # noqa: SIM115 (closed with the blobs)
            self._disk.write(self._memory.getvalue())
            self._memory.close()
        file: IO[bytes] = self._memory if self._disk is None else self._disk
        file.seek(end)
        file.write(data)
        self._ends.append(end + len(data))
        return len(self) - 1

    def get(self, number: int) -> bytes:
        """The piece of a number."""
        start, end = self._ends[number], self._ends[number + 1]
        if self._disk is None:
            return bytes(self._memory.getbuffer()[start:end])
        self._disk.flush()
        if hasattr(os, "pread"):  # a forked process has the same offset in the file
            return _read(self._disk.fileno(), end - start, start)
        self._disk.seek(start)
        return self._disk.read(end - start)


def _read(file: int, size: int, start: int) -> bytes:
    """So many bytes of a file from an offset on, which the system may give in parts."""
    data = os.pread(file, size, start)
    while len(data) < size:
        more = os.pread(file, size - len(data), start + len(data))
        if not more:
            raise OSError("a temporary file is shorter than it was")
        data += more
    return data
