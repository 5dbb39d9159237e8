"""A folder in which files are made before they are put in their places, all at once.

A program that is killed leaves its own behind; the next one clears it away.  Whether a folder is
left behind or in use is told by a lock that the system lets go of when its holder ends.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["clear_leftovers", "put_in_place", "staging_folder"]

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


def put_in_place(made: Path, folder: Path) -> list[Path]:
    """Moves files to where they belong, all of them or none; gives where they are.

    Args:
        made: A folder with the files alone, on the same disk; its last by name goes last.
        folder: Where they go; files of the same names are replaced.

    Raises:
        OSError: One cannot be moved: those that were there before are back in their places.
    """
    names = sorted(path.name for path in made.iterdir() if path.is_file())
    old = made.with_name(f"{made.name}-before")
    old.mkdir()
    moved: list[str] = []
    try:
        for name in names:
            place = Path(os.path.realpath(folder / name))
            moved.append(name)
            if place.is_file():
                # A second name of the old file, where the disk has such: it is never missing.
                try:
                    os.link(place, old / name)
                except OSError:
                    shutil.copy2(place, old / name)
                (made / name).chmod(stat.S_IMODE(place.stat().st_mode))
            (made / name).replace(place)
    except BaseException:
        for name in moved:
            place = Path(os.path.realpath(folder / name))
            if (old / name).exists():
                (old / name).replace(place)
            elif not (made / name).exists():  # there was none before
                place.unlink(missing_ok=True)
        raise
    return [folder / name for name in names]


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
