"""The pace: at most so many requests a second to a host, of all processes of the machine.

For every host there is a small file in a folder that all users of the machine share.  Who wants
to ask takes a lock on it (the system lets go of it when a process ends, however it ends), waits
until the interval since the last request has passed, asks, and lets the next one in.  So
requests go out one at a time, and the interval begins when an answer has come, not when it was
asked for: on the server's side two requests are never closer than on this one.

The file says until when to wait by the clock that runs since the machine's start, which nobody
can set.  After a restart it begins anew, so no interval is taken for longer than ten seconds (or
twice what the limit says).  If a host has asked to be left alone, the file says so by the time
of day as well, which outlives a restart but can be set: the shorter wait of both holds, and none
is longer than an hour.  So a clock that is set back does not stall anything.
"""

from __future__ import annotations

import json
import logging
import os
import random
import re
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from geomap.errors import GeocodingError, NotAskedError

__all__ = ["FOLDER_VARIABLE", "Limiter", "Turn"]

FOLDER_VARIABLE = "GEOMAP_LIMITS"
"""Environment variable with another folder for the files of the limiter."""

MAX_HOLD = 3600.0
"""Seconds that a service's wish to be left alone is remembered at most."""

_LOCK_SECONDS = 600.0
_POLL_SECONDS = 0.02
_LEAST_POLL_SECONDS = 0.002
_ANSWERED_SECONDS = 0.05
_CHECK_SECONDS = 1.0
_MAX_INTERVAL = 10.0
_MAX_STATE = 200
_SHARED = "geomap-limits"

log = logging.getLogger(__name__)

# The clocks and the sleep, which a test replaces.
_monotonic = time.monotonic
_time = time.time
_sleep = time.sleep


@dataclass
class Turn:
    """One process's turn with a host: until it is over, no other process asks there.

    Attributes:
        interval: Seconds between requests.
    """

    interval: float
    _file: int
    _told: bool = True
    _asked: bool = False

    def wait(self) -> None:
        """Waits until a request may be sent.  To be called before every one."""
        if self._asked:
            self.done()
        _sleep(self.remaining())
        self._asked = True
        # If this process is killed now, its request may still be on the way.
        self._tell(2 * self.interval)

    def remaining(self) -> float:
        """Seconds until a request may be sent."""
        return _remaining(self._file, self.interval)

    def done(self) -> None:
        """Says that the answer has come.  To be called after every request."""
        if self._asked:
            self._asked = False
            self._tell(self.interval)

    def hold(self, seconds: float) -> None:
        """Leaves the host alone for some time, as it asks for: so do all other processes."""
        self._asked = False
        self._tell(min(max(seconds, self.interval), MAX_HOLD), asked_for=True)

    def _tell(self, seconds: float, *, asked_for: bool = False) -> None:
        self._told = _write(self._file, seconds, asked_for=asked_for)

    def close(self) -> None:
        """Ends the turn."""
        self.done()
        if not self._told:  # as on a full disk: the others wait for the lock instead
            _sleep(self.interval)


class Limiter:
    """The pace of requests to one host.

    Args:
        host: The host, with its port if it has one.
        requests_a_second: At most so many, of all processes together.
        folder: Where the files are; by default one that all users of the machine share.

    Raises:
        GeocodingError: If no such file can be made: then nothing may be sent.
    """

    def __init__(
        self, host: str, requests_a_second: float, *, folder: str | os.PathLike[str] | None = None
    ) -> None:
        self.host = host
        self.interval = 1 / requests_a_second
        self._folder = Path(folder) if folder is not None else None
        self._name = _file_name(host)
        self._warned = False

    @contextmanager
    def turn(
        self, *, patience: float = MAX_HOLD, answered: Callable[[], bool] = lambda: False
    ) -> Iterator[Turn | None]:
        """A context in which this process alone may send a request; waits for its turn.

        Args:
            patience: Seconds to wait at most if the host has asked to be left alone.
            answered: Called now and then during the wait; True gives it up, because another
                process has got what this one wants.

        Yields:
            The turn, or None if the wait was given up.

        Raises:
            NotAskedError: If the host has asked to be left alone for longer than that.
            GeocodingError: If another process keeps its turn for more than ten minutes, or no
                file can be made.
        """
        file = self._wait(patience, answered)
        if file is None:
            yield None
            return
        turn = Turn(self.interval, file)
        try:
            yield turn
        finally:
            try:
                turn.close()
            finally:
                os.close(file)  # which lets go of the lock

    def _wait(self, patience: float, answered: Callable[[], bool]) -> int | None:
        pause = min(_POLL_SECONDS, max(self.interval / 4, _LEAST_POLL_SECONDS))
        began, state = _monotonic(), b""
        looked = began
        while True:
            if _monotonic() - looked >= _ANSWERED_SECONDS:
                looked = _monotonic()
                if answered():
                    return None
            file, path = self._open()
            try:
                # The lock is not kept while the interval passes, or who has just asked would
                # always be the next to ask.  (A cleaner of temporary files may have removed
                # the file in between: then the lock is on nothing.)
                if _try_lock(file) and _is_same(file, path):
                    wait = _remaining(file, self.interval)
                    if wait <= 0:
                        return file
                    if wait > patience:
                        raise NotAskedError(
                            f"{self.host} asks to be left alone for another {wait:.0f} s: run "
                            "again after that"
                        )
                else:
                    wait = 0.0
                    now = _read(file)
                    if now != state:  # others' turns come and go
                        began, state = _monotonic(), now
                    elif _monotonic() - began > _LOCK_SECONDS:
                        raise GeocodingError(
                            f"{path}: another process has been asking {self.host} for ten minutes "
                            "without an end: stop it, and run again"
                        )
            except BaseException:
                os.close(file)
                raise
            os.close(file)
            _sleep(min(wait, _CHECK_SECONDS) + pause * random.random())  # noqa: S311

    def _open(self) -> tuple[int, Path]:
        problem = ""
        for folder in [self._folder] if self._folder is not None else _folders():
            path = folder / self._name
            try:
                _make_folder(folder)
                file = _open_file(path)
            except OSError as error:
                problem = f"{path}: {(error.strerror or str(error)).lower()}"
                continue
            if problem and not self._warned:
                self._warned = True
                log.warning("%s: other users' requests cannot be counted", problem)
            return file, path
        raise GeocodingError(
            f"{problem}: the pace of requests to {self.host} cannot be kept: set {FOLDER_VARIABLE} "
            "to a folder that can be written"
        )


def _folders() -> Iterator[Path]:
    """Where the files may be: the same for all users of a machine, if possible."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        yield Path(chosen)
        return
    # Not tempfile's first choice: where every job or user has a folder of its own, no process
    # would know of those of the others.
    shared = Path("/tmp")  # noqa: S108
    if os.name == "posix" and shared.is_dir():
        yield shared / _SHARED
    user = os.getuid() if hasattr(os, "getuid") else "user"
    yield Path(tempfile.gettempdir()) / f"geomap-limits-{user}"


def _make_folder(folder: Path) -> None:
    if folder.name == _SHARED and folder.is_symlink():  # by whom, and to where?
        raise OSError(f"{folder}: is a link")
    if folder.is_dir():
        return
    folder.mkdir(parents=True, exist_ok=True)
    if folder.name == _SHARED:
        with suppress(OSError):
            folder.chmod(0o1777)  # as of the folder of temporary files itself


def _file_name(host: str) -> str:
    """A file's name for a host: readable, and different for different hosts."""
    digest = blake2b(host.encode(), digest_size=6).hexdigest()
    return f"{re.sub('[^a-z0-9.-]', '_', host.lower())[:80]}-{digest}"


def _open_file(path: Path) -> int:
    flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    for _ in range(10):
        try:
            # Not created if it is there: a system may refuse that in a folder that all can
            # write to, for a file of another user's.
            file = os.open(path, flags)
            break
        except FileNotFoundError:
            with suppress(FileExistsError):
                file = os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o666)
                with suppress(OSError, AttributeError):
                    os.fchmod(file, 0o666)  # whatever the user's mask is: it is everyone's
                break
    else:
        raise OSError(f"{path}: comes and goes")
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise OSError(f"{path}: is not a file")
    return file


def _is_same(file: int, path: Path) -> bool:
    try:
        there = path.stat(follow_symlinks=False)
    except OSError:
        return False
    return os.path.samestat(os.fstat(file), there)


def _try_lock(file: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        try:
            os.lseek(file, 1_000_000, os.SEEK_SET)  # beyond what is read: its locks are mandatory
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _read(file: int) -> bytes:
    try:
        os.lseek(file, 0, os.SEEK_SET)
        return os.read(file, _MAX_STATE)
    except OSError:
        return b""


def _written(file: int) -> tuple[float, float, bool] | None:
    """The times until which to wait, by both clocks, and whether the host has asked for it."""
    try:
        since_start, of_day, asked_for = json.loads(_read(file))
        return float(since_start), float(of_day), bool(asked_for)
    except (ValueError, TypeError):
        return None


def _write(file: int, seconds: float, *, asked_for: bool) -> bool:
    state = [round(_monotonic() + seconds, 4), round(_time() + seconds, 4), asked_for]
    # Of one length, so that no older state shows behind it.
    data = json.dumps(state).encode().ljust(_MAX_STATE)
    try:
        os.lseek(file, 0, os.SEEK_SET)
        return os.write(file, data) == len(data)
    except OSError as error:
        log.debug("the pace of requests cannot be written down: %s", error)
        return False


def _remaining(file: int, interval: float) -> float:
    """Seconds to wait by the times in the file; times that cannot be right are corrected."""
    if os.fstat(file).st_size == 0:  # new
        return 0.0
    written = _written(file)
    if written is None:  # torn by a crash: as if a request had just been sent
        return _put_right(file, interval, asked_for=False)
    since_start, of_day, asked_for = written
    remaining = since_start - _monotonic()
    if asked_for:
        remaining, most = min(remaining, of_day - _time()), MAX_HOLD
    else:
        most = max(2 * interval, _MAX_INTERVAL)
    # Longer than any wait makes sense: after a restart, the clock has begun anew.
    if not remaining <= most:
        return _put_right(file, most, asked_for=asked_for)
    return max(0.0, remaining)


def _put_right(file: int, seconds: float, *, asked_for: bool) -> float:
    if not _write(file, seconds, asked_for=asked_for):
        _sleep(min(seconds, _MAX_INTERVAL))  # with the lock: nothing else can keep the others off
        return 0.0
    return seconds
