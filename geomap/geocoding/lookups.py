"""Cache of lookups: the answers of services, so that no name is asked for twice.

One SQLite file, ``lookups.sqlite``, in the cache folder.  A lookup is kept under its service,
the name as `normalise` writes it, the parameters that the answer depends on (server, limit,
language, country) and the version of how answers are read.  Found places are kept for 180 days
(30 where a service's terms say so), and that a name is not known for 14; ``geomap.toml`` can
change both.  Errors are never kept.

An answer is on the disk before the next name is asked for, so a run that is interrupted, killed
or cut off loses none.  Every row carries a checksum, and one that does not match is as good as
absent.  Where nothing can be written, answers are kept in memory for the rest of the run.  What
becomes of a damaged file is told in `cache_file`.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from geomap.errors import CacheError
from geomap.geocoding.hits import ANSWER_VERSION, Hit
from geomap.storage.closing import Closing
from geomap.storage.sqlite import CacheFile, Layout

__all__ = ["FILE_NAME", "MAX_QUERY", "Answer", "Lookup", "LookupCache", "normalise"]

FILE_NAME = "lookups.sqlite"

MAX_QUERY = 200
"""The longest name, in code points, that is asked for."""

DAY = 86_400
_BATCH = 500


def _now() -> float:
    """Seconds since 1970 (a test replaces it)."""
    return time.time()


def normalise(name: str) -> str:
    """A name as lookups of it are kept: one form of its letters, small ones, single spaces.

    Accents stay: services tell ``Pérm`` from ``Perm``.
    """
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


@dataclass(frozen=True, slots=True)
class Lookup:
    """A query to a service: all that its answer depends on.

    Attributes:
        service: geopy's name of the service.
        query: The name, normalised.
        parameters: JSON object of the parameters, keys in order.
        version: Of how answers are read.
    """

    service: str
    query: str
    parameters: str
    version: int = ANSWER_VERSION

    @classmethod
    def of(cls, service: str, name: str, parameters: Mapping[str, object]) -> Lookup:
        """The lookup of a name, as written anywhere."""
        return cls(service, normalise(name), _canonical(parameters))

    def key(self) -> bytes:
        """The key in the cache, 20 bytes."""
        digest = blake2b(digest_size=20)
        for part in (self.service, self.query, self.parameters, str(self.version)):
            data = part.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(4, "little"))
            digest.update(data)
        return digest.digest()


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a service to a lookup: hits, and when it came.

    Attributes:
        lookup: What it was asked.
        hits: What it found, in its own order; empty if it knows no such place.
        asked: When, in seconds since 1970, UTC.
    """

    lookup: Lookup
    hits: tuple[Hit, ...]
    asked: int

    def is_fresh(self, keep_days: float, keep_misses_days: float) -> bool:
        """Whether it may still be used: hits and misses are kept for different times."""
        days = keep_days if self.hits else keep_misses_days
        return _now() - self.asked <= days * DAY


def _checksum(key: bytes, hits: str, asked: int) -> bytes:
    return blake2b(
        f"{asked}\n{hits}".encode("utf-8", "surrogatepass"), key=key, digest_size=16
    ).digest()


def _canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _pack(hits: Iterable[Hit]) -> str:
    return json.dumps([hit.to_json() for hit in hits], ensure_ascii=False, separators=(",", ":"))


_TYPES_1 = [str, str, str, int, str, int]


def _migrate_1(database: sqlite3.Connection) -> None:
    """From version 1, which had neither checksums nor a hash to find a row by."""
    query = "SELECT service, query, parameters, version, hits, asked FROM lookups"
    try:
        rows = database.execute(query).fetchall()
    except sqlite3.OperationalError as error:  # "no such column": to be set aside, not waited for
        raise sqlite3.DatabaseError(str(error)) from error
    database.execute("DROP TABLE lookups")
    database.execute(
        "CREATE TABLE lookups (key BLOB PRIMARY KEY, service TEXT NOT NULL, query TEXT NOT NULL, "
        "parameters TEXT NOT NULL, version INTEGER NOT NULL, hits TEXT NOT NULL, "
        "asked INTEGER NOT NULL, checksum BLOB NOT NULL)"
    )
    for service, query, parameters, version, hits, asked in rows:
        if list(map(type, (service, query, parameters, version, hits, asked))) != _TYPES_1:
            continue
        key = Lookup(service, query, parameters, version).key()
        database.execute(
            "INSERT OR REPLACE INTO lookups VALUES(?,?,?,?,?,?,?,?)",
            (key, service, query, parameters, version, hits, asked, _checksum(key, hits, asked)),
        )


_LAYOUT = Layout(
    application_id=0x67656F6C,  # "geol"
    version=2,
    table="lookups",
    columns=(
        "key BLOB PRIMARY KEY",
        "service TEXT NOT NULL",
        "query TEXT NOT NULL",
        "parameters TEXT NOT NULL",
        "version INTEGER NOT NULL",
        "hits TEXT NOT NULL",  # a JSON list, empty for a miss
        "asked INTEGER NOT NULL",  # seconds since 1970
        "checksum BLOB NOT NULL",
    ),
    migrations={1: _migrate_1},
    precious=True,
)

_COLUMNS = ", ".join(_LAYOUT.names)
_PUT = (
    f"INSERT INTO lookups VALUES({','.join('?' * len(_LAYOUT.names))}) ON CONFLICT(key) DO UPDATE"
)
_PUT += " SET " + ", ".join(f"{name} = excluded.{name}" for name in _LAYOUT.names[1:])
_GET = "SELECT hits, asked, checksum FROM lookups WHERE key = ?"


class LookupCache(Closing):
    """The answers kept in a folder.  For the thread that made it; close it, or use ``with``.

    Args:
        folder: The cache folder; made if missing.

    Raises:
        CacheError: If the file was made by a newer geomap.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self.path = Path(folder) / FILE_NAME
        self._file = CacheFile(self.path, _LAYOUT)
        # What could not be written, for the rest of the run.
        self._unwritten: dict[bytes, Answer] = {}

    @property
    def keeps(self) -> bool:
        """Whether answers that are put reach the disk."""
        return self._file.database is not None and self._file.writable

    def get(self, lookup: Lookup) -> Answer | None:
        """The answer to a lookup, however old, or None if there is none."""
        key = lookup.key()
        if self._unwritten and key in self._unwritten:
            return self._unwritten[key]
        row = self._file.attempt(lambda database: database.execute(_GET, (key,)).fetchone())
        return None if row is None else _answer(lookup, key, *row)

    def put(self, lookup: Lookup, hits: Sequence[Hit]) -> Answer:
        """Keeps an answer.  It is on the disk when this returns, unless a warning says not."""
        answer = Answer(lookup, tuple(hits), int(_now()))

        def write(database: sqlite3.Connection) -> bool:
            database.execute(_PUT, _row(answer))
            return True

        if not (self.keeps and self._file.attempt(write, writing=True)):
            self._unwritten[lookup.key()] = answer
        return answer

    def answers(self, service: str | None = None) -> Iterator[Answer]:
        """All sound answers, in the order of services, queries and parameters.

        Args:
            service: Those of this one only.
        """
        # The keys first, which are short: all answers at once may be too much.
        query = (
            "SELECT key FROM lookups WHERE ? IS NULL OR service = ? "
            "ORDER BY service, query, parameters, version"
        )
        keys = self._file.attempt(
            lambda database: database.execute(query, (service, service)).fetchall()
        )
        one = f"SELECT {_COLUMNS} FROM lookups WHERE key = ?"  # noqa: S608
        for (key,) in keys or ():

            def read(database: sqlite3.Connection, key: bytes = key) -> _Row | None:
                row: _Row | None = database.execute(one, (key,)).fetchone()
                return row

            row = self._file.attempt(read)
            answer = _sound(row) if row is not None else None
            if answer is not None:
                yield answer

    def merge(self, answers: Iterable[Answer]) -> tuple[int, int]:
        """Takes in answers from elsewhere; a newer one that is there already stays.

        Returns:
            How many were taken, and how many were not because what is there is as new.

        Raises:
            CacheError: If they cannot be written.
        """
        taken = seen = 0
        put = f"{_PUT} WHERE excluded.asked > lookups.asked"

        def write(database: sqlite3.Connection) -> int:
            with database:
                database.execute("BEGIN IMMEDIATE")
                return database.executemany(put, batch).rowcount

        def flush() -> int:
            written = self._file.attempt(write, writing=True) if self.keeps else None
            if written is None:
                raise CacheError(
                    f"{self.path}: cannot be written: make room, or give another folder"
                )
            batch.clear()
            return max(0, written)

        batch: list[tuple[object, ...]] = []
        for answer in answers:
            seen += 1
            batch.append(_row(answer))
            if len(batch) >= _BATCH:
                taken += flush()
        if batch:
            taken += flush()
        return taken, seen - taken

    def remove(self, lookups: Iterable[Lookup]) -> int:
        """Drops the answers to some lookups; gives how many there were.

        Raises:
            CacheError: If the file cannot be written.
        """
        keys = [(lookup.key(),) for lookup in lookups]

        def delete(database: sqlite3.Connection) -> int:
            with database:
                database.execute("BEGIN IMMEDIATE")
                return database.executemany("DELETE FROM lookups WHERE key = ?", keys).rowcount

        return max(0, self._change(delete)) if keys else 0

    def clear(self, service: str | None = None) -> int:
        """Drops all answers, sound or not, or those of one service; gives how many there were.

        Raises:
            CacheError: If the file cannot be written.
        """
        query = "DELETE FROM lookups WHERE ? IS NULL OR service = ?"
        return self._change(lambda database: database.execute(query, (service, service)).rowcount)

    def sweep(self) -> int:
        """Drops rows that are damaged or of another version; gives how many there were.

        Raises:
            CacheError: If the file cannot be written.
        """

        def delete(database: sqlite3.Connection) -> int:
            with database:
                database.execute("BEGIN IMMEDIATE")
                rows = database.execute(f"SELECT {_COLUMNS} FROM lookups")  # noqa: S608
                bad = [(row[0],) for row in rows if not _is_current(row)]
                return database.executemany("DELETE FROM lookups WHERE key = ?", bad).rowcount

        return max(0, self._change(delete))

    def _change(self, action: Callable[[sqlite3.Connection], int]) -> int:
        changed = self._file.attempt(action, writing=True) if self.keeps else None
        if changed is None:
            raise CacheError(f"{self.path}: cannot be written: make room, or give another folder")
        return changed

    def close(self) -> None:
        """Closes the file."""
        self._file.close()


def _row(answer: Answer) -> tuple[object, ...]:
    lookup, hits = answer.lookup, _pack(answer.hits)
    key = lookup.key()
    checksum = _checksum(key, hits, answer.asked)
    return (
        key, lookup.service, lookup.query, lookup.parameters, lookup.version, hits, answer.asked,
        checksum,
    )  # fmt: skip


def _answer(
    lookup: Lookup, key: bytes, hits: object, asked: object, checksum: object
) -> Answer | None:
    """The answer that a row holds, None if it is damaged."""
    if not isinstance(hits, str) or not isinstance(asked, int):
        return None
    if checksum != _checksum(key, hits, asked):
        return None
    try:
        return Answer(lookup, tuple(map(Hit.from_json, json.loads(hits))), asked)
    except (ValueError, TypeError, RecursionError):
        return None


_Row = tuple[bytes, str, str, str, int, str, int, bytes]


def _sound(row: _Row) -> Answer | None:
    """The answer that a whole row holds, None if it is damaged."""
    key, service, query, parameters, version, hits, asked, checksum = row
    if list(map(type, row[1:5])) != [str, str, str, int]:
        return None
    lookup = Lookup(service, query, parameters, version)
    return _answer(lookup, key, hits, asked, checksum) if key == lookup.key() else None


def _is_current(row: _Row) -> bool:
    answer = _sound(row)
    return answer is not None and answer.lookup.version == ANSWER_VERSION
