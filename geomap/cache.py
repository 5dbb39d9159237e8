"""The cache: what was found in an article, kept so that a rebuild works only on what changed.

One SQLite file, ``articles.sqlite``, in the cache folder.  A row's key is a hash of the
article (text and metadata, not its path) and of the geoparser's fingerprint (version of
gazetteer, code and settings), so a changed article or program simply has another key.

The cache is never needed and never trusted: every row carries a checksum, and a row that does
not match is as good as absent.  A file that is damaged, foreign or of another layout is set
aside under another name, with a warning.  Where the folder cannot be written, or the disk is
full, work goes on without, with a warning.
"""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable
from dataclasses import astuple, replace
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar, get_type_hints

from geomap.articles import Article
from geomap.locations import COLUMNS, ROLES, Location

__all__ = ["FILE_NAME", "ResultCache"]

FILE_NAME = "articles.sqlite"

_APPLICATION_ID = 0x67656F6D  # "geom"
_LAYOUT_VERSION = 1
_LAYOUT = (
    "key BLOB PRIMARY KEY",
    "fingerprint TEXT NOT NULL",
    "payload BLOB NOT NULL",
    "checksum BLOB NOT NULL",
    "used INTEGER NOT NULL",  # the day it was last asked for
)
_BUSY_SECONDS = 10.0
_FLUSH_ROWS = 64
_FLUSH_SECONDS = 1.0
_KEEP_DAYS = 180  # a row that no run has asked for
_KEEP_OLD_DAYS = 14  # a row of another version of the program or gazetteer
_MAX_BYTES = 500_000_000  # of all rows; the longest unused go first

_Result = TypeVar("_Result")

log = logging.getLogger(__name__)


def _today() -> int:
    """Days since 1970 (a test replaces it)."""
    return int(time.time() // 86_400)


class ResultCache:
    """The results kept in a folder, for one version of the geoparser.

    Use it as a context manager: rows are written in small batches, so a run that is killed
    loses a second's work at most, and the rest on leaving.  Several processes may use one
    folder at once.

    Args:
        folder: The cache folder; made if missing.
        fingerprint: `Geoparser.fingerprint`: results are valid for this version only.
    """

    def __init__(self, folder: str | os.PathLike[str], fingerprint: str) -> None:
        self.path = Path(folder) / FILE_NAME
        self.fingerprint = fingerprint
        self._pending: dict[bytes, tuple[bytes, bytes]] = {}
        self._used: set[bytes] = set()
        self._flushed = time.monotonic()
        self._writable = True
        self._prunable = False
        self._identity: tuple[int, int] | None = None
        self._database = self._open()

    def get(self, article: Article) -> list[Location] | None:
        """The locations of an article, or None if they are not known.

        Args:
            article: The article; its path may differ from the one it had when it was kept.

        Returns:
            Its locations with its present path, or None.
        """
        key = self._key(article)
        row: tuple[object, ...] | None
        if key in self._pending:
            row = (*self._pending[key], _today())
        else:
            query = "SELECT payload, checksum, used FROM results WHERE key = ?"
            row = self._attempt(lambda database: database.execute(query, (key,)).fetchone())
        if row is None:
            return None
        payload, checksum, used = row
        if not isinstance(payload, bytes) or checksum != _checksum(key, payload):
            return None
        locations = _unpack(payload, article.article)
        if locations is not None and used != _today():
            self._used.add(key)
        return locations

    def put(self, article: Article, locations: Iterable[Location]) -> None:
        """Keeps the locations of an article."""
        if self._database is None or not self._writable:
            return
        key = self._key(article)
        payload = _pack(locations)
        self._pending[key] = (payload, _checksum(key, payload))
        waited = time.monotonic() - self._flushed
        if len(self._pending) >= _FLUSH_ROWS or waited >= _FLUSH_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Writes what is waiting.  A failure is a warning, after which nothing is written."""
        self._flushed = time.monotonic()
        if not self._writable or not (self._pending or self._used):
            return
        today = _today()
        rows = [
            (key, self.fingerprint, payload, checksum, today)
            for key, (payload, checksum) in self._pending.items()
        ]

        def write(database: sqlite3.Connection) -> None:
            with database:
                database.execute("BEGIN IMMEDIATE")
                database.executemany("INSERT OR REPLACE INTO results VALUES(?,?,?,?,?)", rows)
                database.executemany(
                    "UPDATE results SET used = ? WHERE key = ?", [(today, k) for k in self._used]
                )

        self._attempt(write, writing=True)
        self._prunable = self._prunable or bool(rows)
        self._pending.clear()
        self._used.clear()

    def prune(self) -> None:
        """Drops rows of other versions and rows long unused, and what is over the limit."""
        if not self._writable:
            return
        today = _today()

        def delete(database: sqlite3.Connection) -> None:
            with database:
                database.execute("BEGIN IMMEDIATE")
                database.execute(
                    "DELETE FROM results WHERE used < ? OR (fingerprint <> ? AND used < ?)",
                    (today - _KEEP_DAYS, self.fingerprint, today - _KEEP_OLD_DAYS),
                )
                database.execute(
                    "DELETE FROM results WHERE key IN (SELECT key FROM (SELECT key, SUM(length("
                    "payload)) OVER (ORDER BY used DESC, key) AS total FROM results) "
                    "WHERE total > ?)",
                    (_MAX_BYTES,),
                )

        self._attempt(delete, writing=True)

    def close(self) -> None:
        """Writes what is waiting, prunes if anything was added, and closes the file."""
        self.flush()
        if self._prunable:
            self.prune()
        self._drop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _open(self) -> sqlite3.Connection | None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            log.warning("%s: no cache can be kept there: %s", self.path.parent, reason)
            return None
        # Twice: what is in the way is set aside the first time.
        for _ in range(2):
            connection = None
            try:
                connection = self._connect()
                problem = _problem(connection)
                if problem is None:
                    self._identity = _identity(self.path)
                    return connection
            except sqlite3.OperationalError as error:
                # Locked, read-only or no space: the file itself may be sound.
                if connection is not None:
                    connection.close()
                log.warning("%s: the cache cannot be used: %s", self.path, error)
                return None
            except sqlite3.DatabaseError as error:
                problem = str(error)
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
        # where nothing may be written.  A kill loses the last batch and nothing else.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA trusted_schema = OFF")
        return connection

    def _attempt(
        self, action: Callable[[sqlite3.Connection], _Result], *, writing: bool = False
    ) -> _Result | None:
        """Does something with the database; what fails is a warning and the answer None."""
        # Twice: a file that turns out to be damaged is set aside, and a new one takes its place.
        for _ in range(2):
            if self._database is None:
                return None
            try:
                return action(self._database)
            except sqlite3.OperationalError as error:  # read-only, locked, no space
                if writing:
                    self._writable = False
                    log.warning("%s: the cache cannot be written: %s", self.path, error)
                else:
                    self._drop()
                    log.warning("%s: the cache cannot be read: %s", self.path, error)
                return None
            except sqlite3.DatabaseError as error:  # "database disk image is malformed"
                self._drop()
                self._database = self._open() if self._set_aside(str(error)) else None
        return None

    def _drop(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def _set_aside(self, problem: str) -> bool:
        """Renames what is in the cache's place.  False if even that is impossible."""
        if _identity(self.path) != self._identity:
            return True  # another process has just done it
        aside = next(
            name
            for n in range(1, 10_000)
            if not (name := self.path.with_name(f"{FILE_NAME}.corrupt-{n}")).exists()
        )
        try:
            self.path.rename(aside)
            # A journal belongs to its file: by the new file it would be taken for its own.
            for ending in ("-journal", "-wal", "-shm"):
                beside = self.path.with_name(FILE_NAME + ending)
                if beside.exists():
                    beside.rename(aside.with_name(aside.name + ending))
        except OSError as error:
            reason = f"{problem}, and in the way: {(error.strerror or str(error)).lower()}"
            log.warning("%s: not a sound cache (%s)", self.path, reason)
            return False
        log.warning("%s: not a sound cache (%s): set aside as %s", self.path, problem, aside.name)
        return True

    def _key(self, article: Article) -> bytes:
        # The columns too: a row kept with others could not be read back.
        parts = (
            self.fingerprint,
            ",".join(COLUMNS),
            article.text,
            str(article.body_start),
            article.title,
            article.published,
            article.source,
            article.url,
        )
        digest = blake2b(digest_size=20)
        for part in parts:
            data = part.encode("utf-8", errors="surrogatepass")
            digest.update(len(data).to_bytes(8, "little"))
            digest.update(data)
        return digest.digest()


def _problem(database: sqlite3.Connection) -> str | None:
    """What is wrong with an opened file, None if nothing; lays out a new one."""
    if _is_ours(database):
        return None
    # Looked at once more with all others locked out: another process may be laying it out.
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    if not pages:  # before anything else, and never in another program's file
        database.execute("PRAGMA auto_vacuum = FULL")
    with database:
        database.execute("BEGIN EXCLUSIVE")
        if _is_ours(database):
            return None
        (application,) = database.execute("PRAGMA application_id").fetchone()
        if application == _APPLICATION_ID:
            return "of another version"
        if application or database.execute("SELECT 1 FROM sqlite_master").fetchone():
            return "another program's"
        database.execute(f"CREATE TABLE results ({', '.join(_LAYOUT)})")
        database.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {_LAYOUT_VERSION}")
    return None


def _is_ours(database: sqlite3.Connection) -> bool:
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if (application, version) != (_APPLICATION_ID, _LAYOUT_VERSION):
        return False
    names = [row[1] for row in database.execute("PRAGMA table_info(results)")]
    return names == [column.split()[0] for column in _LAYOUT]


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _checksum(key: bytes, payload: bytes) -> bytes:
    return blake2b(payload, key=key, digest_size=16).digest()


def _pack(locations: Iterable[Location]) -> bytes:
    # The path is not kept: the article may be found under another one.
    rows = [astuple(replace(location, article="")) for location in locations]
    return zlib.compress(json.dumps(rows, separators=(",", ":")).encode(), 6)


_REAL = ("latitude", "longitude", "confidence")  # a whole number is one too
_TYPES = get_type_hints(Location)


def _unpack(payload: bytes, article: str) -> list[Location] | None:
    try:
        rows = json.loads(zlib.decompress(payload))
        return [replace(_location(row), article=article) for row in rows]
    except (ValueError, TypeError, zlib.error):
        return None


def _location(row: list[object]) -> Location:
    if len(row) != len(COLUMNS):
        raise ValueError("not a row of locations")
    for column, value in zip(COLUMNS, row, strict=True):
        kind = _TYPES[column]
        fits = value in ROLES if column == "role" else isinstance(value, kind)
        if not fits and not (isinstance(value, int) and column in _REAL):
            raise ValueError(f"not a value of {column}")
    return Location(*row)  # type: ignore[arg-type]
