"""Articles: from files to texts with a title and a date.

A folder is read with all its subfolders.  Which files are read is up to the readers (see
`geomap.readers.base`); hidden files and files that no reader knows are passed over.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from geomap.errors import ArticleError
from geomap.readers.base import Reader, kinds, reader_of_data, reader_of_suffix
from geomap.readers.plain import parse_article
from geomap.schema.article import Article

__all__ = [
    "MAX_BYTES",
    "Article",
    "ArticleFile",
    "find_articles",
    "parse_article",
    "read_article",
    "read_articles",
    "read_stream",
]

MAX_BYTES = 10_000_000
"""The largest file that is read as one article: ten novels; more is a dump, not an article."""

STDIN_NAME = "stdin"
"""What the article read from standard input is called in the table."""

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
OnError = Callable[[Path, ArticleError], None]


class ArticleFile(NamedTuple):
    """The path and the name of an article's file, before it is read.

    Attributes:
        path: Where it is.
        article: What it is called in the table.
    """

    path: Path
    article: str

    def read(self) -> Article:
        """The article in it; raises as `read_article` does."""
        return _read(self.path, self.article)


def read_articles(paths: Paths, *, on_error: OnError | None = None) -> Iterator[Article]:
    """Reads every article in files and folders, one after the other.

    Args:
        paths: A file or folder, or several.  Folders are read with all their subfolders, in
            the order of the articles' names.
        on_error: Called with the path and the error of each file that cannot be read, which is
            then skipped.  By default the error is raised.

    Yields:
        The articles.  Their names are unique: where two folders hold a file of the same
        relative name, as much of the folders' path is put before it as tells them apart.

    Raises:
        ArticleError: A file cannot be read, and there is no ``on_error``.
    """
    for file in find_articles(paths, on_error=on_error):
        try:
            article = file.read()
        except ArticleError as error:
            if on_error is None:
                raise
            on_error(file.path, error)
        else:
            yield article


def read_article(
    path: str | os.PathLike[str], *, root: str | os.PathLike[str] | None = None
) -> Article:
    """Reads one article.

    Args:
        path: A file of at most `MAX_BYTES` whose name a reader knows, as ``.txt`` or ``.md``.
        root: The folder that the article's name is relative to; without it, the name is the
            file's own.

    Returns:
        The article.

    Raises:
        ArticleError: The file is missing, unreadable, empty, binary, too large, not a text
            file by its name, or in no known encoding.
    """
    path = Path(path)
    return _read(path, _name(path.relative_to(root) if root is not None else Path(path.name)))


def read_stream(stream: BinaryIO) -> Article:
    """Reads one article from an open binary stream, such as ``sys.stdin.buffer``.

    Returns:
        The article, called ``stdin``.

    Raises:
        ArticleError: As for `read_article`.
    """
    try:
        data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise ArticleError(f"standard input cannot be read: {error.strerror}") from error
    shown = "standard input"
    if len(data) > MAX_BYTES:
        raise ArticleError(_too_large(shown, len(data)))
    return _article(data, STDIN_NAME, shown, reader_of_data(data))


def find_articles(paths: Paths, *, on_error: OnError | None = None) -> list[ArticleFile]:
    """Finds the files that `read_articles` reads, in its order, without reading them.

    A file that is reached twice (given twice, or through a symbolic link) is listed once; links
    that lead round in a circle are followed once.  A link that leads out of the folder given is
    not followed: who sends a folder must not choose which other files of the reader's it shows.
    What it leads to is read when it is given itself.

    Args:
        paths: A file or folder, or several.
        on_error: Called for what is missing or cannot be listed; by default that is raised.

    Returns:
        The files and the names of their articles.

    Raises:
        ArticleError: A path is missing or not to be listed, and there is no ``on_error``.
    """

    def report(path: Path, error: ArticleError) -> None:
        if on_error is None:
            raise error
        on_error(path, error)

    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    seen: set[str] = set()
    files: list[ArticleFile] = []
    for root in map(Path, given):
        if root.is_dir():
            found = sorted(_walk(root, report), key=lambda file: file.article)
        else:
            found = [ArticleFile(root, _name(Path(root.name)))]
        for file in found:
            real = os.path.realpath(file.path)
            if real not in seen:
                seen.add(real)
                files.append(file)
    return _distinct(files)


def _walk(root: Path, report: OnError) -> Iterator[ArticleFile]:
    def unlisted(error: OSError) -> None:
        # A folder's own error names it; what it holds can only be reported as missing.
        folder = Path(error.filename or root)
        report(folder, ArticleError(f"{_shown(folder)}: cannot be listed: {error.strerror}"))

    def is_within(path: Path) -> bool:
        """Whether a path leads to a file within the folder; warns of a link that does not."""
        if not path.is_symlink():
            return True
        target = Path(os.path.realpath(path))
        if target.is_relative_to(home) or not target.exists():
            return True
        told = f"{_shown(path)}: leads out of the folder: give what it leads to, to have it read"
        report(path, ArticleError(told))
        return False

    home = Path(os.path.realpath(root))
    visited: set[str] = set()
    for folder, subfolders, names in os.walk(root, followlinks=True, onerror=unlisted):
        real = os.path.realpath(folder)
        if real in visited:
            subfolders.clear()
            continue
        visited.add(real)
        subfolders[:] = sorted(
            name
            for name in subfolders
            if not name.startswith(".") and is_within(Path(folder, name))
        )
        for name in names:
            path = Path(folder, name)
            if name.startswith(".") or not reader_of_suffix(path.suffix):
                continue
            if is_within(path):
                yield ArticleFile(path, _name(path.relative_to(root)))


def _distinct(files: list[ArticleFile]) -> list[ArticleFile]:
    """Puts parents before names that more than one file has, as few as tell them apart."""
    parts = [Path(os.path.abspath(file.path)).parts for file in files]  # noqa: PTH100 (no links)
    names = [file.article for file in files]
    while len(set(names)) < len(names):
        count: dict[str, int] = {}
        for name in names:
            count[name] = count.get(name, 0) + 1
        before = list(names)
        for i, name in enumerate(names):
            if count[name] > 1:
                shown = name.count("/") + 1
                names[i] = _name(Path(*parts[i][-shown - 1 :]))
        if names == before:  # two names that differ only in bytes that are no UTF-8
            names = [f"{name} ({i})" if count[name] > 1 else name for i, name in enumerate(names)]
    return [ArticleFile(file.path, name) for file, name in zip(files, names, strict=True)]


def _name(path: Path) -> str:
    """A path as text: with ``/``, and without the lone surrogates of names that are no UTF-8."""
    return os.fsencode(path.as_posix()).decode("utf-8", errors="replace")


def _shown(path: Path) -> str:
    """A path for a message: one line, whatever its name holds."""
    return "".join(c if c.isprintable() else "\ufffd" for c in _name(path))


def _read(path: Path, article: str) -> Article:
    shown = _shown(path)
    reader = reader_of_suffix(path.suffix)
    if reader is None:
        raise ArticleError(f"{shown}: not a {kinds()} file: rename it, or pipe it in as '-'")
    try:
        # Looked at first: to open a device can do something by itself.
        if not stat.S_ISREG(path.stat().st_mode):
            raise ArticleError(f"{shown}: not a regular file: give a text file")
        with open(path, "rb", opener=_at_once) as file:
            # Once more: it may have been put in the place of the file meanwhile.
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise ArticleError(f"{shown}: not a regular file: give a text file")
            data = file.read(MAX_BYTES + 1) or b""
            if len(data) > MAX_BYTES:
                raise ArticleError(_too_large(shown, max(path.stat().st_size, len(data))))
    except FileNotFoundError as error:
        what = "a link to a file that is missing" if path.is_symlink() else "no such file"
        raise ArticleError(f"{shown}: {what}: check the path") from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ArticleError(f"{shown}: cannot be read: {reason}") from error
    return _article(data, article, shown, reader)


def _at_once(path: str, flags: int) -> int:
    """Opens a file that is never waited for: not a pipe's, nor one of /proc that has no end."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _article(data: bytes, article: str, shown: str, reader: Reader) -> Article:
    try:
        return reader.read(data, article, shown)
    except ArticleError as error:
        raise ArticleError(f"{shown}: {error}") from error


def _too_large(shown: str, size: int) -> str:
    limit = MAX_BYTES // 1_000_000
    return f"{shown}: is too large for one article ({size / 1e6:.1f} of {limit} MB): split it"
