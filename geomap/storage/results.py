"""Cache of results: the locations of each article, so that a rebuild works on changed ones only.

One SQLite file, ``articles.sqlite``, in the cache folder.  A row's key is a hash of the
article (text and metadata, not its path) and of the geoparser's fingerprint (version of
gazetteer, code and settings), so a changed article or program simply has another key.

The cache is never needed and never trusted: every row carries a checksum, and a row that does
not match is as good as absent.  What becomes of a file that is damaged, or cannot be written,
is told in `geomap.storage.sqlite`.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import fields
from hashlib import blake2b
from operator import attrgetter
from pathlib import Path
from typing import TypeVar, get_type_hints

from geomap.languages.base import DEFAULT
from geomap.languages.choice import language_of
from geomap.schema.article import Article
from geomap.schema.event import EVENT_COLUMNS, Event
from geomap.schema.location import COLUMNS, ROLES, Location
from geomap.storage.closing import Closing
from geomap.storage.sqlite import CacheFile, Layout

__all__ = ["FILE_NAME", "ResultCache", "packed"]

FILE_NAME = "articles.sqlite"

_LAYOUT = Layout(
    application_id=0x67656F6D,  # "geom"
    version=1,
    table="results",
    columns=(
        "key BLOB PRIMARY KEY",
        "fingerprint TEXT NOT NULL",
        "payload BLOB NOT NULL",
        "checksum BLOB NOT NULL",
        "used INTEGER NOT NULL",  # the day it was last asked for
    ),
)
_FLUSH_ROWS = 64
_FLUSH_SECONDS = 1.0
_KEEP_DAYS = 180  # a row that no run has asked for
_KEEP_OLD_DAYS = 14  # a row of another version of the program or gazetteer
_MAX_BYTES = 500_000_000  # of all rows; the longest unused go first


def _today() -> int:
    """Days since 1970 (a test replaces it)."""
    return int(time.time() // 86_400)


class ResultCache(Closing):
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
        self._prunable = False
        self._file = CacheFile(self.path, _LAYOUT)

    def get_events(self, article: Article) -> list[Event] | None:
        """The events of an article, or None if they are not known (as for `get`)."""
        payload = self._kept(self._key(article, EVENT_COLUMNS))
        return None if payload is None else _unpacked(Event, payload, article.article)

    def get(self, article: Article) -> list[Location] | None:
        """The locations of an article, or None if they are not known.

        Args:
            article: The article; its path may differ from the one it had when it was kept.

        Returns:
            Its locations with its present path, or None.
        """
        payload = self._kept(self._key(article))
        return None if payload is None else _unpacked(Location, payload, article.article)

    def _kept(self, key: bytes) -> bytes | None:
        """The rows under a key; None if there are none or their checksum is wrong."""
        row: tuple[object, ...] | None
        if key in self._pending:
            row = (*self._pending[key], _today())
        else:
            query = "SELECT payload, checksum, used FROM results WHERE key = ?"
            row = self._file.attempt(lambda database: database.execute(query, (key,)).fetchone())
        if row is None:
            return None
        payload, checksum, used = row
        if not isinstance(payload, bytes) or checksum != _checksum(key, payload):
            return None
        if used != _today():
            self._used.add(key)
        return payload

    def put_events(self, article: Article, events: Iterable[Event] | bytes) -> None:
        """Keeps the events of an article, which may be `packed` already."""
        made = events if isinstance(events, bytes) else packed(events)
        self._keep(self._key(article, EVENT_COLUMNS), made)

    def put(self, article: Article, locations: Iterable[Location] | bytes) -> None:
        """Keeps the locations of an article, which may be `packed` already."""
        made = locations if isinstance(locations, bytes) else packed(locations)
        self._keep(self._key(article), made)

    def _keep(self, key: bytes, payload: bytes) -> None:
        if self._file.database is None or not self._file.writable:
            return
        self._pending[key] = (payload, _checksum(key, payload))
        waited = time.monotonic() - self._flushed
        if len(self._pending) >= _FLUSH_ROWS or waited >= _FLUSH_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Writes the rows in memory to the file; after a failure, with a warning, no more."""
        self._flushed = time.monotonic()
        if not self._file.writable or not (self._pending or self._used):
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

        self._file.attempt(write, writing=True)
        self._prunable = self._prunable or bool(rows)
        self._pending.clear()
        self._used.clear()

    def prune(self) -> None:
        """Drops rows of other versions, long unused ones, and those over the limit of bytes."""
        if not self._file.writable:
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

        self._file.attempt(delete, writing=True)

    def close(self) -> None:
        """Writes the rows in memory, prunes if any were added, and closes the file."""
        self.flush()
        if self._prunable:
            self.prune()
        self._file.close()

    def _key(self, article: Article, columns: Sequence[str] = COLUMNS) -> bytes:
        # The columns too: a row kept with others could not be read back.
        parts = [
            self.fingerprint,
            ",".join(columns),
            article.text,
            str(article.body_start),
            article.title,
            article.published,
            article.source,
            article.url,
        ]
        if article.lang not in ("", DEFAULT):  # the files of English are in the fingerprint
            parts += [article.lang, language_of(article).fingerprint]
        digest = blake2b(digest_size=20)
        for part in parts:
            data = part.encode("utf-8", errors="surrogatepass")
            digest.update(len(data).to_bytes(8, "little"))
            digest.update(data)
        return digest.digest()


def _checksum(key: bytes, payload: bytes) -> bytes:
    return blake2b(payload, key=key, digest_size=16).digest()


_FIELDS = {kind: attrgetter(*(f.name for f in fields(kind))) for kind in (Location, Event)}
_ARTICLE = {kind: [f.name for f in fields(kind)].index("article") for kind in (Location, Event)}


def _values(record: Location | Event) -> list[object]:
    """The values of a record, without the path of its article."""
    values = [*_FIELDS[type(record)](record)]
    values[_ARTICLE[type(record)]] = ""
    return values


def packed(records: Iterable[Location] | Iterable[Event]) -> bytes:
    # The path is not kept: the article may be found under another one.
    """Records as the cache keeps them."""
    rows = [_values(record) for record in records]
    return zlib.compress(json.dumps(rows, separators=(",", ":")).encode(), 6)


_REAL = ("latitude", "longitude", "confidence", "radius_km")  # a whole number is one too
_TYPES = {kind: get_type_hints(kind) for kind in (Location, Event)}

_Record = TypeVar("_Record", Location, Event)


def _unpacked(kind: type[_Record], payload: bytes, article: str) -> list[_Record] | None:
    try:
        return [_record(kind, row, article) for row in json.loads(zlib.decompress(payload))]
    except (ValueError, TypeError, zlib.error):
        return None


def _record(kind: type[_Record], row: list[object], article: str) -> _Record:
    types = _TYPES[kind]
    if len(row) != len(types):
        raise ValueError("not a row of this table")
    for (column, type_), value in zip(types.items(), row, strict=True):
        fits = value in ROLES if column == "role" else isinstance(value, type_)
        if not fits and not (isinstance(value, int) and column in _REAL):
            raise ValueError(f"not a value of {column}")
    row[_ARTICLE[kind]] = article
    return kind(*row)  # type: ignore[arg-type]
