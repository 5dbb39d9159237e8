"""Uploads: what is dropped or pasted into the page becomes a file in the folder of articles."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath

from geomap.errors import ArticleError
from geomap.readers.articles import MAX_BYTES
from geomap.readers.base import kinds, reader_of_suffix, suffix_of
from geomap.storage.atomic import replacing_bytes

__all__ = ["save_article", "save_text"]

_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_LONGEST = 120
_DEEPEST = 8


def save_article(folder: Path, name: str, data: bytes) -> Path:
    """Saves a dropped file below the folder of articles; gives where it is.

    Args:
        folder: The folder of articles.
        name: The path that the browser gives, ``/`` between its parts; it never leads out of the
            folder, and never over a link.
        data: What is in the file.

    Raises:
        ArticleError: It is too large, or of a kind that is not read.
    """
    parts = [_fit(part) for part in PurePosixPath(name.replace("\\", "/")).parts]
    parts = [part for part in parts if part not in ("", "/")][-_DEEPEST:]
    if not parts or not reader_of_suffix(suffix_of(parts[-1])):
        raise ArticleError(f"{parts[-1] if parts else 'a file'}: not a {kinds()} file")
    if len(data) > MAX_BYTES:
        raise ArticleError(f"{parts[-1]}: is too large for one article: split it")
    path = folder.joinpath(*parts)
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
        raise ArticleError(f"{parts[-1]}: leads out of the folder of articles")
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing_bytes(path) as file:
        file.write(data)
    return path


def save_text(folder: Path, text: str) -> Path:
    """Saves a pasted text as an article of its own; gives where it is.

    Raises:
        ArticleError: There is no text, or too much.
    """
    if not text.strip():
        raise ArticleError("there is no text: paste one")
    number = 1
    while (folder / f"pasted-{number:03}.txt").exists():
        number += 1
    return save_article(folder, f"pasted-{number:03}.txt", text.encode("utf-8", "replace"))


def _fit(part: str) -> str:
    """A part of a path that any system can have, empty if nothing is left of it."""
    fit = _UNFIT.sub("_", part).strip(" .")
    stem, dot, suffix = fit.rpartition(".")
    return f"{stem[:_LONGEST]}{dot}{suffix[:_LONGEST]}" if dot else fit[:_LONGEST]
