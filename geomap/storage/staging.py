"""A folder in which files are made before they are put in their places, all at once.

A program that is killed leaves its own behind; the next one clears it away.  Whether a folder is
left behind or in use is told by a lock that the system lets go of when its holder ends.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["clear_leftovers", "staging_folder"]

PREFIX = ".geomap-"
_LOCK = "in-use.lock"
_UNLOCKED_SECONDS = 3600.0
"""A folder without a lock is of a program that is just making it, or of an older geomap."""


@contextmanager
def staging_folder(folder: Path) -> Iterator[Path]:
    """A new folder within another, gone when the block is left; leftovers of others go first.

    Args:
        folder: Where the files are to go: the new folder is on the same disk.

    Yields:
        The new folder.

    Raises:
        OSError: It cannot be made.
    """
    # Imported late: only a build needs it.
    from filelock import FileLock

    clear_leftovers(folder)
    with tempfile.TemporaryDirectory(prefix=PREFIX, dir=folder) as made:
        lock = FileLock(Path(made, _LOCK))
        with lock:
            yield Path(made)


def clear_leftovers(folder: Path) -> None:
    """Removes staging folders that killed programs have left in a folder, not those in use."""
    from filelock import FileLock, Timeout

    for left in folder.glob(PREFIX + "*"):
        lock = left / _LOCK
        try:
            if left.is_symlink() or not left.is_dir():
                continue
            if not lock.exists():
                if time.time() - left.stat().st_mtime > _UNLOCKED_SECONDS:
                    shutil.rmtree(left)
                continue
            with FileLock(lock, timeout=0):
                shutil.rmtree(left)
        except (OSError, Timeout):  # in use, or another has just removed it
            continue
