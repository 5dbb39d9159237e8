"""Files that appear whole or not at all, whenever the program or the machine stops.

A new file is written beside its place, brought to the disk, and then moved there in one step.
"""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, BinaryIO, TextIO

__all__ = ["replacing", "replacing_bytes", "to_disk"]


def to_disk(file: IO[bytes] | IO[str]) -> None:
    """Bring all that was written to a file to the disk, past every buffer."""
    file.flush()
    os.fsync(file.fileno())


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[TextIO]:
    """A text file to write that takes the place of another when it is complete.

    Until then the old one stays; if anything goes wrong, it stays for good and nothing is left
    behind.  A device or pipe is written to directly, a link's target is what is replaced.

    Args:
        path: The file, in a folder that exists.

    Yields:
        The new file, open for writing UTF-8, line ends untranslated.

    Raises:
        OSError: The file cannot be written.
    """
    with (
        replacing_bytes(path) as file,
        # Not closed by the wrapper: `replacing_bytes` flushes the file first, and closes it.
        open(file.fileno(), "w", encoding="utf-8", newline="", closefd=False) as text,
    ):
        yield text


@contextmanager
def replacing_bytes(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A file of bytes to write, else as `replacing`."""
    target = Path(path)
    if target.exists() and not (target.is_dir() or stat.S_ISREG(target.stat().st_mode)):
        with target.open("wb") as file:
            yield file
        return
    target = Path(os.path.realpath(target))
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    temporary = Path(name)
    try:
        with open(handle, "wb") as file:  # noqa: PTH123
            yield file
            to_disk(file)
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those of any new file."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
