"""Articles: from files to texts with a title and a date.

A folder is read with all its subfolders.  Which files are read is up to the readers (see
`geomap.readers.base`); hidden files and files that no reader knows are passed over.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from geomap.errors import ArticleError, address_advice
from geomap.languages.choice import read_in
from geomap.readers.base import (
    MAX_BYTES,
    Options,
    Part,
    Reader,
    Source,
    kinds,
    reader_for,
    reader_of_data,
    reader_of_suffix,
    suffix_of,
)
from geomap.readers.plain import parse_article
from geomap.schema.article import Article

__all__ = [
    "MAX_BYTES",
    "Article",
    "ArticleFile",
    "Options",
    "find_articles",
    "holder_of",
    "parse_article",
    "read_article",
    "read_articles",
    "stream_articles",
]

STDIN_NAME = "stdin"
"""What the article read from standard input is called in the table."""

_MOST_OF_STREAM = 200_000_000
"""So many bytes of standard input are read, which may be a table or an archive, at most."""

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
OnError = Callable[[Path, ArticleError], None]


class ArticleFile(NamedTuple):
    """The path and the name of a file with an article or several, before it is read.

    Attributes:
        path: Where it is.
        article: What its article is called in the table.
        options: How it is to be read.
    """

    path: Path
    article: str
    options: Options = Options()

    def articles(self) -> Iterator[Part]:
        """The articles in it, and what is wrong with those that cannot be read."""
        shown = _shown(self.path)
        try:
            with _opened(self.path) as file:
                source = Source(file, self.article, shown, self.options)
                reader = reader_for(suffix_of(self.path.name), source.head())
                if reader is None:
                    raise ArticleError(f"is not a {kinds()} file: rename it, or pipe it in as '-'")
                yield from _read(reader, source)
        except ArticleError as error:
            yield _told(shown, error)
        except OSError as error:
            yield _unreadable(shown, error)

    @property
    def may_hold_many(self) -> bool:
        """Whether more than one article may be in it, by its name."""
        return bool(getattr(reader_of_suffix(suffix_of(self.path.name)), "many", False))


def read_articles(
    paths: Paths, *, on_error: OnError | None = None, options: Options | None = None
) -> Iterator[Article]:
    """Reads every article in files and folders, one after the other.

    Args:
        paths: A file or folder, or several.  Folders are read with all their subfolders, in
            the order of the articles' names.
        on_error: Called with the path and the error of each article that cannot be read, which is
            then skipped.  By default the error is raised.
        options: How files are to be read.

    Yields:
        The articles.  Their names are unique: where two folders hold a file of the same
        relative name, as much of the folders' path is put before it as tells them apart.

    Raises:
        ArticleError: A file cannot be read, and there is no ``on_error``.
    """
    for file in find_articles(paths, on_error=on_error, options=options):
        for part in file.articles():
            if isinstance(part, Article):
                yield part
            elif on_error is None:
                raise part
            else:
                on_error(file.path, part)


def read_article(
    path: str | os.PathLike[str],
    *,
    root: str | os.PathLike[str] | None = None,
    options: Options | None = None,
) -> Article:
    """Reads one article.

    Args:
        path: A file whose name a reader knows, as ``.txt`` or ``.md``; of a file with several, one
            by the name that it has in the table: ``table.csv#3``, ``archive.zip/raid.txt``.
        root: The folder that the article's name is relative to; without it, the name is the
            file's own.
        options: How the file is to be read.

    Returns:
        The article.

    Raises:
        ArticleError: The file is missing, unreadable, empty, too large, of no kind that is read,
            or holds several articles and none is named.
    """
    path = Path(path)
    file = holder_of(path)
    named = path.relative_to(root) if root is not None else path.relative_to(file.parent)
    within = file.relative_to(root) if root is not None else Path(file.name)
    found: list[Article] = []
    for part in ArticleFile(file, _name(within), options or Options()).articles():
        if isinstance(part, Article):
            if part.article == _name(named):
                return part
            found.append(part)
        elif file == path:
            raise part
    if file != path:
        raise ArticleError(f"{_shown(path)}: no such article in {_shown(file)}: check the name")
    if len(found) != 1:
        first = found[0].article if found else ""
        raise ArticleError(f"{_shown(path)}: {len(found):,} articles are in it: name one: {first}")
    return found[0]


def holder_of(path: Path) -> Path:
    """The file that a path leads to, or that the article it names is in."""
    if os.path.lexists(path):
        return path
    text = str(path)
    while text:
        for holder in (Path(text), *Path(text).parents):
            if os.path.isfile(holder):  # noqa: PTH113 (of a name that is too long: no)
                return holder
        text = text.rpartition("#")[0]
    return path


def stream_articles(stream: BinaryIO, options: Options | None = None) -> Iterator[Part]:
    """The articles in an open binary stream, and what is wrong with those that cannot be read.

    Args:
        stream: The stream, as ``sys.stdin.buffer``.
        options: How it is to be read.

    Yields:
        The articles, called ``stdin`` or, where there are several, ``stdin#1`` and so on.
    """
    shown = "standard input"
    try:
        data = stream.read(_MOST_OF_STREAM + 1)
    except OSError as error:
        yield ArticleError(f"{shown} cannot be read: {error.strerror}")
        return
    if len(data) > _MOST_OF_STREAM:
        yield ArticleError(f"{shown}: is over {_MOST_OF_STREAM // 1_000_000} MB: give the file")
        return
    try:
        reader = reader_of_data(data, options)
    except ArticleError as error:
        yield _told(shown, error)
        return
    yield from _read(reader, Source.of(data, STDIN_NAME, shown, options))


def _unreadable(shown: str, error: OSError) -> ArticleError:
    reason = (error.strerror or str(error)).lower()
    return ArticleError(f"{shown}: cannot be read: {reason}")


def _read(reader: Reader, source: Source) -> Iterator[Part]:
    """The articles in a source, in their language, and what is wrong with those that cannot be."""
    try:
        for part in reader.read(source):
            if isinstance(part, ArticleError):
                yield _told(source.shown, part)
            else:
                yield read_in(part, source.options.language)
    except ArticleError as error:
        yield _told(source.shown, error)
    except OSError as error:
        yield _unreadable(source.shown, error)
    except Exception as error:  # a library's own, of a file that is broken in a new way
        what = f"{type(error).__name__}: {error}"[:200]
        yield ArticleError(f"{source.shown}: cannot be read: {what}: save it as plain text")


def find_articles(
    paths: Paths,
    *,
    on_error: OnError | None = None,
    options: Options | None = None,
    passed: Callable[[Path], None] | None = None,
) -> list[ArticleFile]:
    """Finds the files that `read_articles` reads, in its order, without reading them.

    A file that is reached twice (given twice, or through a symbolic link) is listed once; links
    that lead round in a circle are followed once.  A link that leads out of the folder given is
    not followed: who sends a folder must not choose which other files of the reader's it shows.
    What it leads to is read when it is given itself.

    Args:
        paths: A file or folder, or several.
        on_error: Called for what is missing or cannot be listed; by default that is raised.
        options: How the files are to be read.
        passed: Called with each file in a folder that no reader knows by its name.

    Returns:
        The files and the names of their articles.

    Raises:
        ArticleError: A path is missing or not to be listed, and there is no ``on_error``.
    """

    def report(path: Path, error: ArticleError) -> None:
        if on_error is None:
            raise error
        on_error(path, error)

    folders: dict[str, str] = {}

    def where(path: Path) -> str:
        """Where a file really is: a folder's way is followed once for all of its files."""
        folder, name = os.path.split(path)
        if name == ".." or os.path.islink(path):  # noqa: PTH114 (quicker, of thousands)
            return os.path.realpath(path)
        if folder not in folders:
            folders[folder] = os.path.realpath(folder or ".")
        return os.path.join(folders[folder], name)  # noqa: PTH118 (likewise)

    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    seen: set[str] = set()
    files: list[ArticleFile] = []
    for root in map(Path, given):
        if root.is_dir():
            walked = _walk(root, report, passed or (lambda path: None))
            found = sorted(walked, key=lambda file: file.article)
        else:
            found = [ArticleFile(root, _name(Path(root.name)))]
        for file in found:
            real = where(file.path)
            if real not in seen:
                seen.add(real)
                files.append(file)
    chosen = options or Options()
    return [ArticleFile(path, name, chosen) for path, name, _ in _distinct(files)]


def _walk(root: Path, report: OnError, passed: Callable[[Path], None]) -> Iterator[ArticleFile]:
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
            if name.startswith("."):
                continue
            if not reader_of_suffix(suffix_of(name)):
                passed(path)
                continue
            if is_within(path):
                yield ArticleFile(path, _name(path.relative_to(root)))


def _distinct(files: list[ArticleFile]) -> list[ArticleFile]:
    """Puts parents before names that more than one file has, as few as tell them apart."""
    if len({file.article for file in files}) == len(files):
        return files
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


def _told(shown: str, error: ArticleError) -> ArticleError:
    """What is wrong with an article of a file, with the file's name before it."""
    return ArticleError(f"{shown}: {error}")


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """A file that is open to be read and is one; the errors don't name it."""
    try:
        # Looked at first: to open a device can do something by itself.
        if not stat.S_ISREG(path.stat().st_mode):
            raise ArticleError("not a regular file: give a text file")
        file = open(path, "rb", opener=_at_once)  # noqa: SIM115 (closed below)
    except FileNotFoundError as error:
        if advice := address_advice(str(path)):
            raise ArticleError(advice) from error
        what = "a link to a file that is missing" if path.is_symlink() else "no such file"
        raise ArticleError(f"{what}: check the path") from error
    with file:
        # Once more: it may have been put in the place of the file meanwhile.
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise ArticleError("not a regular file: give a text file")
        yield file


def _at_once(path: str, flags: int) -> int:
    """Opens a file that is never waited for: not a pipe's, nor one of /proc that has no end."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
