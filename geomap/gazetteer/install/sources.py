"""A dump file as the user has it: a text file or a zip archive, read line by line from any point.

A zip's checksum is checked once all of it has been read.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from geomap.errors import GazetteerError
from geomap.gazetteer.install.dumps import DumpKind, kind_of_line

__all__ = ["DumpFile", "Line", "open_dump"]

MAX_LINE = 1 << 16
"""Bytes; a longer line is none of a dump's, the longest of which have some 12,000."""

_SNIFFED = 20
"""So many lines at the beginning tell the kind of file."""

_NO_DUMPS = frozenset({"readme.txt", "iso-languagecodes.txt"})
_BLOCK = 1 << 20
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(slots=True)
class Line:
    """A line of a dump.

    Attributes:
        number: Counted from 1.
        content: Its bytes, cut at ``MAX_LINE``.
        end: Offset of the next line in the unpacked file.
    """

    number: int
    content: bytes
    end: int


@dataclass(frozen=True)
class DumpFile:
    """A dump file that can be read.

    Attributes:
        path: Where it is.
        member: The file within the zip archive, or empty.
        kind: Whether it has places or names.
        size: Bytes when unpacked.
        date: ISO 8601 date of the file.
        identity: What tells it from another file or version.
    """

    path: Path
    member: str
    kind: DumpKind
    size: int
    date: str
    identity: dict[str, Any]

    def lines(self, offset: int = 0, number: int = 0) -> Iterator[Line]:
        """The lines that follow.

        Args:
            offset: Where to begin, the ``end`` of a line.
            number: That line's number.

        Raises:
            GazetteerError: If the file is damaged or cut short.
        """
        with _unpacked(self.path, self.member) as file:
            _skip(file, offset)
            end = offset
            while content := file.readline(MAX_LINE):
                end += len(content)
                while not content.endswith(b"\n") and (rest := file.readline(MAX_LINE)):
                    end += len(rest)
                    if rest.endswith(b"\n"):
                        break
                number += 1
                if number == 1:
                    content = content.removeprefix(_BYTE_ORDER_MARK)
                yield Line(number, content, end)


@contextmanager
def _unpacked(path: Path, member: str) -> Iterator[IO[bytes]]:
    try:
        if not member:
            with path.open("rb", buffering=_BLOCK) as plain:
                yield plain
            return
        with zipfile.ZipFile(path) as archive, archive.open(member) as packed:
            yield io.BufferedReader(packed, _BLOCK)  # type: ignore[type-var]  # reads as a raw file
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        if isinstance(error, GazetteerError):
            raise
        raise _damaged(path, error) from error


def _skip(file: IO[bytes], count: int) -> None:
    """Read on without keeping: a zip cannot be entered midway, nor be checked if it were."""
    if isinstance(file, io.BufferedReader) and isinstance(file.raw, io.FileIO):
        file.seek(count)
        return
    while count:
        block = file.read(min(count, _BLOCK))
        if not block:
            return
        count -= len(block)


def _damaged(path: Path, error: Exception) -> GazetteerError:
    return GazetteerError(f"{path}: the zip file is damaged or cut short ({error}): get it again")


def open_dump(path: Path) -> DumpFile:
    """Look at a file and find out what it is.

    Args:
        path: ``allCountries.zip``, a country's zip, ``alternateNamesV2.zip``, or the text file
            within one of them.

    Raises:
        GazetteerError: If it is not there, damaged, or no dump file of GeoNames.
    """
    try:
        stat = path.stat()
        is_zip = path.is_file() and zipfile.is_zipfile(path)
        member, size = "", stat.st_size
        when = datetime.fromtimestamp(stat.st_mtime, UTC)
        identity: dict[str, Any] = {"size": stat.st_size, "changed": stat.st_mtime_ns}
        if is_zip:
            info = _member(path)
            member, size = info.filename, info.file_size
            when = datetime(*info.date_time, tzinfo=UTC)
            # The same archive downloaded again is the same, whenever that was.
            identity = {"size": stat.st_size, "member": member, "crc": info.CRC}
        elif path.suffix.lower() == ".zip":
            raise _damaged(path, zipfile.BadZipFile("it has no table of contents"))
        kind = _sniff(path, member)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise GazetteerError(f"{path}: {reason}: give a dump file of GeoNames") from error
    except (zipfile.BadZipFile, ValueError) as error:
        raise _damaged(path, error) from error
    return DumpFile(path, member, kind, size, when.date().isoformat(), identity)


def _member(path: Path) -> zipfile.ZipInfo:
    with zipfile.ZipFile(path) as archive:
        texts = [
            info
            for info in archive.infolist()
            if info.filename.lower().endswith(".txt")
            and info.filename.lower().rpartition("/")[2] not in _NO_DUMPS
        ]
    if not texts:
        raise GazetteerError(
            f"{path}: no dump file in it: give one of GeoNames, as allCountries.zip or AU.zip"
        )
    same_name = [info for info in texts if Path(info.filename).stem == path.stem]
    chosen = max(same_name or texts, key=lambda info: info.file_size)
    if chosen.flag_bits & 1:
        raise GazetteerError(f"{path}: {chosen.filename} is encrypted: unpack it first")
    return chosen


def _sniff(path: Path, member: str) -> DumpKind:
    with _unpacked(path, member) as file:
        for _ in range(_SNIFFED):
            line = file.readline(MAX_LINE)
            if kind := kind_of_line(line.removeprefix(_BYTE_ORDER_MARK)):
                return kind
    raise GazetteerError(
        f"{path}: no dump file of GeoNames: a line should have 19 cells with tabs between "
        "(places) or 10 (alternate names)"
    )
