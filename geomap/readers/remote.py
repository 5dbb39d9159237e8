"""Files of object stores and other servers, by their addresses, as ``s3://bucket/part-07.jsonl``.

They are reached through fsspec (``pip install "geomap[dask]"``, and what the store needs, as s3fs).
A file is fetched whole to a temporary one, where it is read as any other.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from geomap.errors import ArticleError, PluginError
from geomap.readers.articles import ArticleFile
from geomap.readers.base import Options, Part, reader_of_suffix, suffix_of

__all__ = ["RemoteFile", "find_remote", "is_address"]

_ADDRESS = re.compile(r"([a-z][a-z0-9+.]+):/+", re.IGNORECASE)


def is_address(path: Path) -> bool:
    """Whether a path of the command line is the address of a store."""
    return _ADDRESS.match(str(path)) is not None and not path.exists()


class RemoteFile(NamedTuple):
    """A file of a store, before it is read.

    Attributes:
        address: Where it is.
        article: What its article is called in the table.
        options: How it is to be read.
        size: How many bytes it has.
    """

    address: str
    article: str
    options: Options = Options()
    size: int = 0

    @property
    def path(self) -> Path:
        """What it is called in messages."""
        return Path(self.address)

    def articles(self) -> Iterator[Part]:
        """The articles in it, and what is wrong with those that cannot be read."""
        with tempfile.TemporaryDirectory() as folder:
            local = Path(folder, PurePosixPath(self.address).name)
            try:
                files, inner = _opened(self.address)
                files.get_file(inner, str(local))
            except OSError as error:
                yield ArticleError(f"{self.address}: cannot be fetched: {error}")
                return
            for part in ArticleFile(local, self.article, self.options).articles():
                if isinstance(part, ArticleError):
                    yield ArticleError(str(part).replace(str(local), self.address))
                else:
                    yield part


def find_remote(path: Path, options: Options) -> list[RemoteFile]:
    """The files that readers know at an address, which may be a folder or a pattern, by name.

    Args:
        path: The address, as the command line has it.
        options: How they are to be read.

    Raises:
        ArticleError: There is nothing at the address, or it cannot be reached.
        PluginError: fsspec, or what it needs for this store, is not installed.
    """
    address = _ADDRESS.sub(r"\1://", str(path), count=1)
    if address.startswith("file://"):
        address = address.replace("://", ":///", 1)
    try:
        files, root = _opened(address)
        found = files.glob(root) if any(c in root for c in "*?[") else [root]
        names = [name for one in found for name in (files.find(one) if files.isdir(one) else [one])]
        told = [
            RemoteFile(files.unstrip_protocol(name), _within(name, root), options, files.size(name))
            for name in sorted(dict.fromkeys(names))
            if reader_of_suffix(suffix_of(name)) and files.exists(name)
        ]
    except (OSError, ValueError) as error:
        raise ArticleError(f"{address}: cannot be reached: {error}") from error
    if not told:
        raise ArticleError(f"{address}: no files there that are read: check the address")
    return told


def _within(name: str, root: str) -> str:
    """The name of a file within the address that was given."""
    start = root.rstrip("/") + "/"
    return name[len(start) :] if name.startswith(start) else PurePosixPath(name).name


def _opened(address: str) -> tuple[Any, str]:
    """The file system of an address, and the path in it."""
    try:
        from fsspec.core import url_to_fs  # late: an extra

        return tuple(url_to_fs(address))
    except ImportError as error:
        raise PluginError(
            f"{address}: {error}: pip install 'geomap[dask]', and what this store needs"
        ) from error
