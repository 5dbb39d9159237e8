"""Digests of files, kept so that a file is only read again where it is not as it was.

Whether it is as it was is told by its size, its number on the disk, and when it and its entry were
last changed: the last of these no program can set.  A file that was changed less than two seconds
before it was digested may be changed again within one tick of the disk's clock, and is not kept.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from geomap.storage.atomic import replacing

__all__ = ["UNREADABLE", "Digests", "sha256"]

UNREADABLE = "unreadable"
"""What stands for the digest of a file that cannot be read, or has no end."""

_SMALL = 1_000_000  # bytes that are read at once: as most articles
_TICKS = 2_000_000_000
"""Nanoseconds: the coarsest clock of a disk in use, that of FAT, ticks every two seconds."""

_TELLS = os.name != "nt"
"""Whether the system says when a file's entry was changed: Windows says when it was made."""


def sha256(path: Path) -> str:
    """The digest of a file's bytes; ``unreadable`` where it cannot be read, or has no end."""
    return _read(path)[0]


class Digests:
    """The digests of files, those of an earlier run taken from where that kept them.

    Args:
        path: The file that they are kept in; None for none: all are read then.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path if _TELLS else None
        self._known: dict[str, list[str]] = {}
        self._asked: dict[str, list[str]] = {}
        if self._path is not None:
            with suppress(OSError, ValueError):
                found = json.loads(self._path.read_bytes())
                if isinstance(found, dict):
                    self._known = found

    def of_file(self, path: Path) -> str:
        """As `sha256`, of a file that is read only where it may have changed."""
        key = os.path.abspath(path)  # noqa: PTH100 (quicker, of thousands)
        if self._path is None:
            return sha256(path)
        try:
            told = os.stat(key)  # noqa: PTH116 (likewise)
        except OSError:
            return UNREADABLE
        known = self._kept(key, _stamp(told))
        if known is not None:
            return known
        digest, read = _read(path)
        if read is not None and _is_settled(read):
            self._asked[key] = [_stamp(read), digest]
        return digest

    def of_folder(self, folder: Path, apart: tuple[str, ...] = ()) -> str:
        """The digest of all files in a folder, with their names, compiled Python left out.

        Args:
            folder: The folder.
            apart: How the names of those begin that are left out as well, as ``data/words/``.

        Raises:
            OSError: One cannot be read.
        """
        top = len(os.fspath(folder)) + 1
        files = sorted(
            (name.split("/"), told)
            for path, told in _files(os.fspath(folder))
            if not (name := path[top:].replace(os.sep, "/")).startswith(apart)
        )
        together = hashlib.sha256()
        for parts, told in files:
            together.update(f"{parts}{_stamp(told)}".encode("utf-8", "surrogatepass"))
        key, stamp = f"{folder} but {apart}", together.hexdigest()
        known = self._kept(key, stamp)
        if known is not None:
            return known
        digest = hashlib.sha256()
        for parts, _ in files:
            data = folder.joinpath(*parts).read_bytes()
            digest.update("/".join(parts).encode() + b"\0" + data + b"\0")
        if self._path is not None and all(_is_settled(told) for _, told in files):
            self._asked[key] = [stamp, digest.hexdigest()]
        return digest.hexdigest()

    def keep(self) -> None:
        """Writes down those that were asked for, for the next run, where that is allowed."""
        if self._path is None or self._asked == self._known:
            return
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._path) as file:
                file.write(json.dumps(self._asked))

    def _kept(self, key: str, stamp: str) -> str | None:
        """What is known of a file or a folder that bears this stamp."""
        known = self._known.get(key)
        if not isinstance(known, list) or len(known) != 2 or known[0] != stamp:
            return None
        self._asked[key] = known
        return known[1]


def _stamp(told: os.stat_result) -> str:
    return f"{told.st_size} {told.st_mtime_ns} {told.st_ctime_ns} {told.st_ino}"


def _is_settled(told: os.stat_result) -> bool:
    """Whether a change to come will give another stamp."""
    return max(told.st_mtime_ns, told.st_ctime_ns) < time.time_ns() - _TICKS


def _read(path: Path) -> tuple[str, os.stat_result | None]:
    """The digest of a file, and what the system said of it before."""
    try:
        told = os.stat(path)  # noqa: PTH116 (likewise)
        if not stat.S_ISREG(told.st_mode):
            return UNREADABLE, None
        with open(path, "rb") as file:  # noqa: PTH123
            if told.st_size <= _SMALL:
                return hashlib.sha256(file.read()).hexdigest(), told
            return hashlib.file_digest(file, "sha256").hexdigest(), told
    except OSError:
        return UNREADABLE, None


def _files(folder: str) -> Iterator[tuple[str, os.stat_result]]:
    """All files in a folder and those below it, with what the system says of each."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file():
                yield entry.path, entry.stat()
            elif entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
                yield from _files(entry.path)
