"""Archives: ``.zip`` files, the articles of all files in one that are read, and ``.gz`` ones.

Nothing is unpacked to disk: members are read where they are, within bounds (see
`geomap.readers.packed`).  An archive in an archive is read as well, one in that is not.
"""

from __future__ import annotations

import gzip
import logging
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

from geomap.errors import ArticleError
from geomap.readers.base import (
    Part,
    Reader,
    Source,
    reader_for,
    reader_of_suffix,
    suffix_of,
    tally,
)
from geomap.readers.packed import DAMAGE, bounded, is_of_password, opened

__all__ = ["ArchiveReader", "GzipReader"]

log = logging.getLogger(__name__)

_MOST_OF_MEMBER = 200_000_000
_DEEPEST = 2


class ArchiveReader(Reader):
    """The reader of ``.zip`` files."""

    suffixes = (".zip",)
    many = True

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as an archive does; documents and workbooks are asked first."""
        return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))

    def read(self, source: Source) -> Iterator[Part]:
        """The articles of the members, in the order of the members' names."""
        passed: Counter[str] = Counter()
        some = False
        with opened(source.file) as archive:
            for info in sorted(archive.infolist(), key=lambda info: info.filename):
                name = _inner(info.filename)
                if info.is_dir() or not name or _is_hidden(name):
                    continue
                if reader_of_suffix(suffix_of(name)) is None:
                    passed[suffix_of(name)] += 1
                    continue
                some = True
                try:
                    with archive.open(info) as packed, bounded(packed, _MOST_OF_MEMBER) as file:
                        yield from _member(source, file, name)
                except ArticleError as error:
                    yield ArticleError(f"{name}: {error}")
                except DAMAGE as error:
                    yield ArticleError(f"{name}: is damaged ({error}): get the archive again")
                except RuntimeError as error:
                    if not is_of_password(error):
                        raise
                    yield ArticleError(f"{name}: is encrypted: unpack the archive yourself")
        if passed:
            log.warning("%s: passed over %s in it", source.shown, tally(passed))
        if not some:
            raise ArticleError("has no file in it that is read")


class GzipReader(Reader):
    """The reader of ``.gz`` files, as ``table.csv.gz``."""

    suffixes = (".gz",)
    many = True

    def sniff(self, head: bytes) -> bool:
        """Whether the data begin as those of gzip."""
        return head.startswith(b"\x1f\x8b")

    def read(self, source: Source) -> Iterator[Part]:
        """The articles of the file within, which is called as the archive without ``.gz``."""
        name = re.sub(r"(?i)\.gz$", "", source.article.rsplit("/", 1)[-1])
        source.file.seek(0)
        try:
            with (
                gzip.GzipFile(fileobj=source.file) as packed,
                bounded(packed, _MOST_OF_MEMBER) as file,
            ):
                yield from _within(source, file, source.article, suffix_of(name))
        except (gzip.BadGzipFile, zlib.error, EOFError) as error:
            raise ArticleError(f"is a damaged archive ({error}): get it again") from error


def _member(source: Source, file: BinaryIO, name: str) -> Iterator[Part]:
    """The articles of a file in an archive; what is wrong with one is told with its name."""
    for part in _within(source, file, f"{source.article}/{name}", suffix_of(name)):
        yield ArticleError(f"{name}: {part}") if isinstance(part, ArticleError) else part


def _within(source: Source, file: BinaryIO, article: str, suffix: str) -> Iterator[Part]:
    inner = Source(file, article, source.shown, source.options, source.depth + 1)
    if inner.depth > _DEEPEST:
        raise ArticleError("is an archive within archives: unpack it yourself")
    reader = reader_for(suffix, inner.head())
    if reader is None:
        raise ArticleError("is of no kind that is read")
    yield from reader.read(inner)


def _inner(name: str) -> str:
    """A member's name as a path within the archive, whatever it says."""
    parts = re.split(r"[/\\]+", "".join(c if c.isprintable() else "\ufffd" for c in name))
    return "/".join(part for part in parts if part not in ("", ".", ".."))


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))
