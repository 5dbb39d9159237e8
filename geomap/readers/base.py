"""Readers: classes that make articles of a file, one for each kind of file.

A reader is a plug-in of the group ``geomap.readers`` (see `geomap.registry`), called without
arguments to get one.  A file's reader is the one that has its suffix, unless what the file holds is
of another kind without doubt; that of data from standard input the first that recognises how they
begin, else the reader of plain text.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, BinaryIO, Protocol

from geomap import registry
from geomap.errors import ArticleError
from geomap.languages.base import FOUND
from geomap.schema.article import Article
from geomap.text.counts import counted

__all__ = [
    "HEAD",
    "MAX_BYTES",
    "Options",
    "Part",
    "Reader",
    "Source",
    "kinds",
    "library",
    "missing",
    "reader_for",
    "reader_of_data",
    "reader_of_suffix",
    "suffix_of",
    "tally",
]

HEAD = 4096
"""How many bytes of data a reader sees to recognise them."""

MAX_BYTES = 10_000_000
"""The largest file that is read as one article: ten novels; more is a dump, not an article."""

_MOST_TOLD = 10

Part = Article | ArticleError
"""An article of a file, or what is wrong with one, which does not keep from reading the others.
The message of the error is without the file's name, as a reader's errors are."""


@dataclass(frozen=True, slots=True)
class Options:
    """How files are to be read.

    Attributes:
        text_column: The column of a table that holds the texts; by default it is looked for.
        each_line: Whether each line of a text file is an article.
        language: The language of articles that do not state theirs; by default it is found.
    """

    text_column: str = ""
    each_line: bool = False
    language: str = FOUND


class Source:
    """A file that is open to be read.

    Args:
        file: The file, from whose beginning it is read; it can be sought in.
        article: What its article is called in the table, or those of it after.
        shown: What a message or warning calls it.
        options: How it is to be read.
        depth: In how many archives it is.
    """

    def __init__(
        self,
        file: BinaryIO,
        article: str,
        shown: str,
        options: Options | None = None,
        depth: int = 0,
    ) -> None:
        self.file, self.article, self.shown, self.depth = file, article, shown, depth
        self.options = options or Options()

    @classmethod
    def of(
        cls, data: bytes, article: str = "", shown: str = "", options: Options | None = None
    ) -> Source:
        """The same of data that are in memory."""
        return cls(io.BytesIO(data), article, shown or article, options)

    def head(self) -> bytes:
        """How it begins, `HEAD` bytes at most."""
        self.file.seek(0)
        head = self.file.read(HEAD) or b""
        self.file.seek(0)
        return head

    def data(self, limit: int = MAX_BYTES) -> bytes:
        """All that is in it.

        Raises:
            ArticleError: That is more bytes than the limit.
        """
        self.file.seek(0)
        data = self.file.read(limit + 1) or b""
        if len(data) > limit:
            size = max(self.file.seek(0, io.SEEK_END), len(data)) / 1e6
            raise ArticleError(
                f"is too large for one article ({size:.1f} of {limit // 1_000_000} MB): split it"
            )
        return data

    def name(self, part: int | str) -> str:
        """What one of several articles in it is called: ``table.csv#3``."""
        return f"{self.article}#{part}"


class Reader(Protocol):
    """A reader of one kind of file.

    Attributes:
        suffixes: How the names of its files end, in small letters, as ``(".htm", ".html")``.
        many: Whether a file may hold more than one article.
        extra: The extra of geomap that it needs, as ``pdf`` of ``geomap[pdf]``; mostly none.
        needs: The modules that come with it.
    """

    suffixes: Sequence[str]
    many: bool = False
    extra: str = ""
    needs: Sequence[str] = ()

    def sniff(self, head: bytes) -> bool:
        """Whether data that begin so (`HEAD` bytes at most) are of its kind, without doubt."""
        return False

    def read(self, source: Source) -> Iterator[Part]:
        """The articles in a file, in its order.

        Args:
            source: The file, not checked in any way.

        Yields:
            The articles.  In place of one that cannot be read stands what is wrong with it.

        Raises:
            ArticleError: There is no article in it, or none that can be read from here on.  The
                message is without the file's name, which the caller puts before it: ``is empty:
                there is no text in it``.
        """


def library(module: str, extra: str) -> Any:
    """A module that comes with an extra of geomap.

    Raises:
        ArticleError: It is not installed: tells how to install it.
    """
    try:
        found = import_module(module)
        # What the library itself has to say of a file is told in geomap's words.
        log = logging.getLogger(module.partition(".")[0])
        if not log.handlers:
            log.addHandler(logging.NullHandler())
        return found
    except ImportError as error:
        raise ArticleError(
            f"cannot be read yet ({error}): install what it needs: pip install 'geomap[{extra}]'"
        ) from error


@cache
def _readers() -> dict[str, Reader]:
    return {name: made() for name, made in registry.load_all("readers").items()}


def reader_of_suffix(suffix: str) -> Reader | None:
    """The reader of files whose names end so, in any case; None if there is none."""
    return _by_suffix().get(suffix.lower())


@cache
def _by_suffix() -> dict[str, Reader]:
    found: dict[str, Reader] = {}
    for reader in _readers().values():
        for suffix in reader.suffixes:
            found.setdefault(suffix, reader)
    return found


def suffix_of(name: str) -> str:
    """How a file's name ends, in small letters: two suffixes, where a reader has both together."""
    lower = name.lower().rstrip("/").rpartition("/")[2]
    parts = lower.rsplit(".", 2)
    two = "." + ".".join(parts[-2:])
    if len(parts) == 3 and two in _by_suffix():
        return two
    return f".{parts[-1]}" if len(parts) > 1 and parts[0] else ""


def tally(suffixes: Mapping[str, int]) -> str:
    """How many files there are of each suffix, for a sentence: ``2 files: 1 .heic, 1 .exe``."""
    counts = sorted(suffixes.items(), key=lambda item: (-item[1], item[0]))
    told = ", ".join(
        f"{count:,} {suffix or 'without a suffix'}" for suffix, count in counts[:_MOST_TOLD]
    )
    more = ", ..." if len(counts) > _MOST_TOLD else ""
    return f"{counted(sum(suffixes.values()), 'file')}: {told}{more}"


def reader_for(suffix: str, head: bytes) -> Reader | None:
    """The reader of a file by its name and by what it holds; None if neither says.

    What a file holds prevails where there is no doubt: a PDF that is called ``raid.txt`` is one.

    Args:
        suffix: How its name ends.
        head: How it begins.
    """
    own = reader_of_suffix(suffix)
    if own is not None and own.sniff(head):
        return own
    return _recognised(head) or own


def reader_of_data(data: bytes, options: Options | None = None) -> Reader:
    """The reader that recognises how the data begin, or that of plain text."""
    other = "table" if options is not None and options.text_column else "plain"
    return _recognised(data[:HEAD]) or _readers()[other]


def _recognised(head: bytes) -> Reader | None:
    return next((reader for reader in _readers().values() if reader.sniff(head)), None)


def missing(suffix: str) -> str:
    """The extra that files with this suffix need and that is not installed; empty if none."""
    reader = reader_of_suffix(suffix)
    if reader is None or all(find_spec(module) for module in getattr(reader, "needs", ())):
        return ""
    return reader.extra


def kinds() -> str:
    """One suffix of each kind of file that is read, for a sentence: ``.txt, .html or .srt``."""
    *most, last = dict.fromkeys(
        reader.suffixes[0] for reader in _readers().values() if reader.suffixes
    )
    return f"{', '.join(most)} or {last}" if most else last
