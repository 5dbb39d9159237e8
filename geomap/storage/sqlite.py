"""A cache's file: an SQLite database that is opened, checked, brought up to date or set aside.

A file that is damaged or another program's is set aside under another name, with a warning, and
a new one takes its place.  Where the folder cannot be written, or the disk is full, work goes
on without, with a warning.  Several processes may use one file at once, and one that is killed
leaves it sound.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from geomap.errors import CacheError, reason_of

__all__ = ["CacheFile", "Layout"]

_LATER_VERSIONS = 100
"""A file of a still later version than that is damaged, not of a newer program."""

_BUSY_SECONDS = 10.0

_Result = TypeVar("_Result")

# What SQLite says of the place or the moment, not of the file: locked, read-only, no space.
# The low byte is the kind of error (https://www.sqlite.org/rescode.html).
_OUTSIDE = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOLFS,
        sqlite3.SQLITE_AUTH,
    }
)
# What a damaged file makes the module raise: its own errors, a schema or text that is no UTF-8,
# a size that no memory holds; and at the opening, where nothing but pragmas is asked, a pragma
# without an answer.
_DAMAGE = (sqlite3.Error, UnicodeError, OverflowError, MemoryError)
_DAMAGE_AT_OPENING = (*_DAMAGE, TypeError, ValueError, LookupError)

log = logging.getLogger(__name__)


def _is_outside(error: BaseException) -> bool:
    """Whether an error tells of the place or the moment, while the file itself may be sound."""
    if not isinstance(error, sqlite3.OperationalError):
        return False
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _OUTSIDE


@dataclass(frozen=True)
class Layout:
    """The layout of a file: its table, columns and version.

    Attributes:
        application_id: SQLite's number for the kind of file (``PRAGMA application_id``).
        version: Number of the layout (``PRAGMA user_version``).
        table: Name of its one table.
        columns: How the table is declared, column by column; the first word is the name.
        migrations: What brings a file of a version to the next one, by that version.  It runs
            in a transaction; an older file without one is set aside.
        precious: Whether what it holds took others' time to get.  Then every commit is on the
            disk before work goes on, and the file of a newer program is an error, not set aside.
    """

    application_id: int
    version: int
    table: str
    columns: tuple[str, ...]
    migrations: Mapping[int, Callable[[sqlite3.Connection], None]] = field(default_factory=dict)
    precious: bool = False

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        return [column.split()[0] for column in self.columns]


class CacheFile:
    """A file of a layout, open for as long as it can be used.

    Args:
        path: The file; made if missing, with its folder.
        layout: What it holds.

    Attributes:
        database: The open database, None where it cannot be used.
        writable: False once a write has failed.

    Raises:
        CacheError: If it is a precious file of a newer program.
    """

    def __init__(self, path: Path, layout: Layout) -> None:
        self.path = path
        self.layout = layout
        self.writable = True
        self._identity: tuple[int, int] | None = None
        self.database = self._open()

    def attempt(
        self, action: Callable[[sqlite3.Connection], _Result], *, writing: bool = False
    ) -> _Result | None:
        """The result of a function of the database; None, with a warning, if it fails."""
        # Twice: a file that turns out to be damaged is set aside, and a new one takes its place.
        for _ in range(2):
            if self.database is None:
                return None
            try:
                return action(self.database)
            except sqlite3.ProgrammingError:  # of the code, as the use by another thread
                raise
            except _DAMAGE as error:
                if _is_outside(error) and writing:
                    self.writable = False
                    log.warning("%s: the cache cannot be written: %s", self.path, error)
                    return None
                self.close()
                if _is_outside(error):
                    log.warning("%s: the cache cannot be read: %s", self.path, error)
                    return None
                # "database disk image is malformed"
                self.database = self._open() if self._set_aside(_told(error)) else None
        return None

    def close(self) -> None:
        """Closes the file."""
        if self.database is not None:
            self.database.close()
            self.database = None

    def _open(self) -> sqlite3.Connection | None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            log.warning("%s: no cache can be kept there: %s", self.path.parent, reason_of(error))
            return None
        # Twice: what is in the way is set aside the first time.
        for _ in range(2):
            connection = None
            try:
                connection = self._connect()
                problem = self._problem(connection)
                if problem is None:
                    self._identity = _identity(self.path)
                    return connection
            except CacheError:
                if connection is not None:
                    connection.close()
                raise
            except _DAMAGE_AT_OPENING as error:
                if _is_outside(error):
                    if connection is not None:
                        connection.close()
                    log.warning("%s: the cache cannot be used: %s", self.path, error)
                    return None
                problem = _told(error)
            if connection is not None:
                connection.close()
            if not self._set_aside(problem):
                return None
        return None

    def _connect(self) -> sqlite3.Connection:
        self._identity = _identity(self.path)
        # isolation_level None: transactions begin where the code says so, at once for writing.
        connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None)
        # A rollback journal, not a write-ahead log: it works on network drives and can be read
        # where nothing may be written.  A kill loses what was not committed and nothing else.
        safety = "FULL" if self.layout.precious else "NORMAL"
        try:
            connection.execute(f"PRAGMA synchronous = {safety}")
            connection.execute("PRAGMA trusted_schema = OFF")
        except BaseException:
            connection.close()
            raise
        return connection

    def _problem(self, database: sqlite3.Connection) -> str | None:
        """The fault of an opened file, None if it has none; makes or renews its tables."""
        if self._is_ours(database):
            return None
        # Looked at once more with all others locked out: another process may be laying it out.
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        if not pages:  # before anything else, and never in another program's file
            database.execute("PRAGMA auto_vacuum = FULL")
        layout = self.layout
        with database:
            database.execute("BEGIN EXCLUSIVE")
            if self._is_ours(database):
                return None
            (application,) = database.execute("PRAGMA application_id").fetchone()
            if application == layout.application_id:
                problem = self._renew(database)
            elif application or database.execute("SELECT 1 FROM sqlite_master").fetchone():
                problem = "another program's"
            else:
                database.execute(f"CREATE TABLE {layout.table} ({', '.join(layout.columns)})")
                database.execute(f"PRAGMA application_id = {layout.application_id}")
                problem = None
            if problem is None:
                database.execute(f"PRAGMA user_version = {layout.version}")
        return problem

    def _renew(self, database: sqlite3.Connection) -> str | None:
        """Why a file of an older layout could not be brought up to date; None if it was."""
        layout = self.layout
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if layout.version < version <= layout.version + _LATER_VERSIONS and layout.precious:
            raise CacheError(
                f"{self.path}: made by a newer geomap: update geomap, or give another cache folder"
            )
        while version in layout.migrations and version < layout.version:
            layout.migrations[version](database)
            version += 1
        if version != layout.version or self._columns(database) != layout.names:
            return "of another version"
        return None

    def _is_ours(self, database: sqlite3.Connection) -> bool:
        (application,) = database.execute("PRAGMA application_id").fetchone()
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if (application, version) != (self.layout.application_id, self.layout.version):
            return False
        return self._columns(database) == self.layout.names

    def _columns(self, database: sqlite3.Connection) -> list[str]:
        return [row[1] for row in database.execute(f"PRAGMA table_info({self.layout.table})")]

    def _set_aside(self, problem: str) -> bool:
        """Whether the file could be renamed, so that a new one can take its place."""
        if _identity(self.path) != self._identity:
            return True  # another process has just done it
        aside = next(
            name
            for n in range(1, 10_000)
            if not (name := self.path.with_name(f"{self.path.name}.corrupt-{n}")).exists()
        )
        try:
            self.path.rename(aside)
            # A journal belongs to its file: by the new file it would be taken for its own.
            for ending in ("-journal", "-wal", "-shm"):
                beside = self.path.with_name(self.path.name + ending)
                if beside.exists():
                    beside.rename(aside.with_name(aside.name + ending))
        except OSError as error:
            reason = f"{problem}, and in the way: {reason_of(error)}"
            log.warning("%s: not a sound cache (%s)", self.path, reason)
            return False
        log.warning("%s: not a sound cache (%s): set aside as %s", self.path, problem, aside.name)
        return True


def _told(error: BaseException) -> str:
    """An error's message on one line of printable characters, never empty."""
    line = "".join(c if c.isprintable() else "\ufffd" for c in str(error))
    return line[:200] or type(error).__name__


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
