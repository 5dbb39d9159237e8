"""Readers: classes that make an `Article` of a file's bytes, one for each kind of file.

A reader is a plug-in of the group ``geomap.readers`` (see `geomap.registry`), called without
arguments to get one.  A file's reader is the first that has its suffix; that of data from
standard input the first that recognises how they begin, else the reader of plain text.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Protocol

from geomap import registry
from geomap.schema.article import Article

__all__ = ["Reader", "kinds", "reader_of_data", "reader_of_suffix"]

HEAD = 2048
"""How many bytes of data a reader sees to recognise them."""


class Reader(Protocol):
    """A reader of one kind of file."""

    @property
    def suffixes(self) -> Sequence[str]:
        """How the names of its files end, in small letters, as ``(".htm", ".html")``."""

    def sniff(self, head: bytes) -> bool:
        """Whether data that begin so (`HEAD` bytes at most) are of its kind, without doubt."""

    def read(self, data: bytes, article: str, shown: str) -> Article:
        """The article in a file.

        Args:
            data: The whole file, not checked in any way.
            article: What the article is called in the table.
            shown: What a message or warning calls the file.

        Raises:
            ArticleError: There is no article in it.  The message is without the file's name,
                which the caller puts before it: ``is empty: there is no text in it``.
        """


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


def reader_of_data(data: bytes) -> Reader:
    """The reader that recognises how the data begin, or that of plain text."""
    head = data[:HEAD]
    for reader in _readers().values():
        if reader.sniff(head):
            return reader
    return _readers()["plain"]


def kinds() -> str:
    """The suffixes that are read, for a sentence: ``.txt, .md or .srt``."""
    *most, last = _by_suffix()
    return f"{', '.join(most)} or {last}" if most else last
