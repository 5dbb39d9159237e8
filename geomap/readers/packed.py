"""Archives that strangers have made: what is in them is read within bounds, and never unpacked."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, Protocol, cast

from geomap.errors import ArticleError

__all__ = ["DAMAGE", "MOST_UNPACKED", "bounded", "is_of_password", "member", "opened"]

MOST_UNPACKED = 1_000_000_000
"""So many bytes are unpacked of one archive at most; what states more is taken for a bomb."""

DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)
"""The errors that a damaged zip archive, or one packed in an unknown way, gives."""

_IN_MEMORY = 16_000_000
_BLOCK = 1 << 20


class Stream(Protocol):
    """What gives bytes."""

    def read(self, size: int, /) -> bytes:
        """So many bytes at most; none at the end."""


@contextmanager
def opened(file: BinaryIO) -> Iterator[zipfile.ZipFile]:
    """A zip archive.

    Raises:
        ArticleError: It is damaged, or states that it unpacks to more than `MOST_UNPACKED`.
    """
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            total = sum(info.file_size for info in archive.infolist())
            if total > MOST_UNPACKED:
                raise ArticleError(
                    f"unpacks to {total / 1e9:.1f} GB, over {MOST_UNPACKED / 1e9:.0f}: unpack it "
                    "yourself, or split it"
                )
            yield archive
    except DAMAGE as error:
        raise ArticleError(f"is a damaged archive ({error}): get it again") from error
    except RuntimeError as error:
        if is_of_password(error):
            raise ArticleError("is encrypted: save it without a password") from error
        raise


def is_of_password(error: RuntimeError) -> bool:
    """Whether an error is the one that zipfile raises for want of a password."""
    return "password" in str(error) or "encrypted" in str(error)


def member(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """The bytes of a file in an archive; empty if there is none of the name.

    Raises:
        ArticleError: It is larger than the limit.
    """
    try:
        info = archive.getinfo(name)
    except KeyError:
        return b""
    with archive.open(info) as packed, bounded(packed, limit) as file:
        return file.read()


@contextmanager
def bounded(packed: Stream, limit: int) -> Iterator[BinaryIO]:
    """A file that can be sought in, with all that a stream gives.

    Raises:
        ArticleError: The stream gives more bytes than the limit.
    """
    with SpooledTemporaryFile(_IN_MEMORY) as file:
        left = limit
        while block := packed.read(_BLOCK):
            left -= len(block)
            if left < 0:
                raise ArticleError(f"unpacks to over {limit // 1_000_000} MB: split it")
            file.write(block)
        file.seek(0)
        yield cast("BinaryIO", file)
