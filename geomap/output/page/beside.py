"""The files beside a page that has too much to hold in itself.

``index.html`` has them in ``index.texts/<id>/``, where the id stands for all that the page is
told.  So those of a new page lie beside those of the old one until the page itself is replaced,
and then what no page asks for any more is removed: there is no moment at which a page and its
files do not fit together.
"""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from pathlib import Path

from geomap.output.page.chunks import EMBEDDED_LIMIT, PACKED_FROM, side_file
from geomap.output.page.data import PageData

_ID = re.compile(r"[0-9a-f]{16}")
_FILE = re.compile(r"(texts|details|events)-\d+\.js")


def folder_of(page: Path) -> Path:
    """Give the folder for the files of a page."""
    return page.with_name(f"{page.stem}.texts")


def write_files(page: Path, data: PageData) -> str | None:
    """Write the files beside a page, if it needs any.

    Args:
        page: Where the page is to be.
        data: What it is told.

    Returns:
        The address of their folder as seen from the page; None if the page can hold all.

    Raises:
        OSError: They cannot be written.
    """
    if sum(part.size for part in data.chunks) <= PACKED_FROM:
        return None
    packed = data.packed()
    if sum(map(len, packed.values())) <= EMBEDDED_LIMIT:
        return None
    folder = folder_of(page) / data.identity
    making = folder.with_name(f".{data.identity}.tmp")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    try:
        for name, text in packed.items():
            (making / f"{name}.js").write_text(side_file(name, text), "ascii", newline="\n")
        _move(making, folder)
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        with suppress(OSError):
            folder.parent.rmdir()
        raise
    return f"{folder.parent.name}/{folder.name}"


def bring(made: Path, page: Path) -> str | None:
    """Move the files beside a page to where another will be that replaces it.

    Args:
        made: The page as made, whose files are moved.
        page: Where it will be.

    Returns:
        The address of their folder as seen from the page; None if there are none.

    Raises:
        OSError: They cannot be moved.
    """
    kept = None
    for folder in folders(made):
        folder_of(page).mkdir(exist_ok=True)
        _move(folder, folder_of(page) / folder.name)
        kept = f"{folder_of(page).name}/{folder.name}"
    return kept


def discard(page: Path, folder: str | None, before: list[Path]) -> None:
    """Remove the files of a page that could not be written.

    Args:
        page: Where it was to be.
        folder: What :func:`write_files` gave.
        before: What :func:`folders` gave before that: what an earlier page has stays.
    """
    made = None if folder is None else page.parent / folder
    if made is not None and made not in before:
        shutil.rmtree(made, ignore_errors=True)
    with suppress(OSError):
        folder_of(page).rmdir()


def remove_stale(page: Path, kept: str | None) -> None:
    """Remove the files of earlier pages, and no others.

    Args:
        page: The page.
        kept: The address of the folder that it uses, None if it has no files beside it.
    """
    name = None if kept is None else kept.rsplit("/", 1)[-1]
    for folder in folders(page):
        if folder.name != name:
            for file in folder.iterdir():
                if _FILE.fullmatch(file.name):
                    file.unlink(missing_ok=True)
            with suppress(OSError):  # something else lies in it
                folder.rmdir()
    with suppress(OSError):
        folder_of(page).rmdir()


def folders(page: Path) -> list[Path]:
    """Give the folders that hold files of a page."""
    folder = folder_of(page)
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if _ID.fullmatch(path.name) and path.is_dir())


def _move(folder: Path, target: Path) -> None:
    """Move a folder of files; where it is already, file by file."""
    if not target.exists():
        folder.rename(target)
        return
    for file in sorted(folder.iterdir()):
        file.replace(target / file.name)
    folder.rmdir()
