"""Install a dump file of GeoNames as a layer above the built-in places, or remove one.

Everything is written beside what is in use; the list of layers in use is replaced at the end, in
one step.  One installation or removal goes on at a time in a data folder.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from geomap.errors import GazetteerError
from geomap.gazetteer.index import Gazetteer
from geomap.gazetteer.install.assembling import assemble
from geomap.gazetteer.install.download import discard, download, without_credentials
from geomap.gazetteer.install.ingest import Notes, Reader
from geomap.gazetteer.install.sources import DumpFile, open_dump
from geomap.gazetteer.installed import (
    LAYER_FORMAT,
    LAYERS,
    MANIFEST,
    data_folder,
    installed_layers,
    read_manifest,
)
from geomap.storage.atomic import replacing

__all__ = [
    "WORK",
    "InstallReport",
    "activate",
    "install",
    "is_url",
    "layer_name",
    "locked",
    "remove",
    "tidy",
    "unfinished",
]

WORK, _DOWNLOADS = "installing", "downloads"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
_NEEDED = 1.3
"""Free space needed, in sizes of the unpacked file: runs and the layer made of them."""

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class InstallReport:
    """What an installation has done.

    Attributes:
        name: What the layer is called.
        kind: ``places`` or ``names``, ``own`` for a list of the user's own.
        places: Places added.
        names: Different names in the layer.
        lines: Lines by what became of them: ``read``, ``kept``, ``merged``, ``left_out``,
            ``unknown``, ``rejected`` (see :class:`~geomap.gazetteer.install.ingest.Notes`).
        examples: What was wrong with the first bad lines.
        replaced: Whether a layer of this name was there before.
        resumed_at: Lines that an earlier attempt had read already.
        seconds: How long it took.
    """

    name: str
    kind: str
    places: int
    names: int
    lines: dict[str, int]
    examples: list[str]
    replaced: bool
    resumed_at: int
    seconds: float


def is_url(source: str) -> bool:
    """Whether a source is to be downloaded."""
    return bool(re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", source))


def install(
    source: str | os.PathLike[str],
    *,
    name: str = "",
    keep_all: bool = False,
    folder: Path | None = None,
    progress: Progress = lambda step, done, total: None,
) -> InstallReport:
    """Add a dump file of GeoNames to the gazetteer.

    Places that the built-in index has stay as they are: of these only further names are taken.

    Args:
        source: Path or URL of ``allCountries.zip``, a country's zip such as ``AU.zip``,
            ``alternateNamesV2.zip``, or the text file within one of them.
        name: What to call the layer; by default what the file is called.  A layer of the same
            name is replaced.
        keep_all: Take places of all feature codes, not only those of
            :data:`~geomap.gazetteer.features.KEPT`.
        folder: The data folder; the user's own by default.
        progress: Called with the name of the step, and how much of it is done and in all.

    Raises:
        GazetteerError: If the file is no dump, damaged, or has too many bad lines; if it cannot
            be downloaded; if another installation is under way.
    """
    begin = time.monotonic()
    source = os.fspath(source)
    folder = folder or data_folder()
    name = name or layer_name(source)
    with locked(folder, name):
        tidy(folder)
        path = Path(source)
        if is_url(source):
            path = download(
                source,
                folder / _DOWNLOADS,
                lambda done, total: progress("Downloading", done, total),
            )
        report = _install(
            path, source, name=name, keep_all=keep_all, folder=folder, progress=progress
        )
        if is_url(source):
            discard(path)
    name, places, names, notes, replaced, resumed_at = report
    return InstallReport(
        name=name,
        kind=notes.identity["kind"],
        places=places,
        names=names,
        lines=notes.counts(),
        examples=notes.examples,
        replaced=replaced,
        resumed_at=resumed_at,
        seconds=time.monotonic() - begin,
    )


def _install(
    path: Path, source: str, *, name: str, keep_all: bool, folder: Path, progress: Progress
) -> tuple[str, int, int, Notes, bool, int]:
    work = folder / WORK / name
    with _of_no_use(path if is_url(source) else None, work):
        dump = open_dump(path)
    work.mkdir(parents=True, exist_ok=True)
    _check_space(dump, folder)
    # Places join the built-in ones only: which layers there are beside may change any day.
    others = installed_layers(folder, without=name) if dump.kind == "names" else []
    reader = Reader(dump, work, Gazetteer(layers=others), keep_all=keep_all)
    with _of_no_use(path if is_url(source) else None, work):
        reader.read(lambda done, total: progress("Reading", done, total))
        notes = reader.notes
        if not sum(notes.names):
            raise GazetteerError(
                f"{path}: nothing to install: no line of it adds a place or a name to the gazetteer"
            )
    build = work / "layer"
    shutil.rmtree(build, ignore_errors=True)
    build.mkdir()
    about = assemble(
        reader.places,
        reader.names,
        reader.texts(),
        build,
        {
            "format": LAYER_FORMAT,
            "kind": dump.kind,
            "source": without_credentials(source) if is_url(source) else str(path.absolute()),
            "date": dump.date,
            "newest": notes.newest,
            "lines": notes.counts(),
            "kept_codes": "all" if keep_all else "useful",
            "license": "CC BY 4.0 (CC BY 3.0 for dumps whose readme.txt says so)",
            "url": "https://www.geonames.org/",
            "countries": notes.countries,
            "codes": notes.codes,
            "divisions": notes.divisions,
        },
        lambda done, total: progress("Sorting", done, total),
    )
    replaced = activate(build, name, folder)
    shutil.rmtree(work, ignore_errors=True)
    return name, about["places"], about["names"], notes, replaced, reader.resumed_at


@contextmanager
def _of_no_use(downloaded: Path | None, work: Path) -> Iterator[None]:
    """Delete a file that turns out to be bad, and what was read of it: next time all anew."""
    try:
        yield
    except GazetteerError:
        shutil.rmtree(work, ignore_errors=True)
        if downloaded:
            discard(downloaded)
        raise


def unfinished(folder: Path | None = None) -> list[str]:
    """Names of the layers whose installation was broken off, or is under way."""
    work = (folder or data_folder()) / WORK
    return sorted(path.name for path in work.iterdir()) if work.is_dir() else []


def remove(name: str, *, folder: Path | None = None) -> None:
    """Take an installed layer away, and what there is of one that was broken off.

    Raises:
        GazetteerError: If no layer has that name, or an installation is under way.
    """
    folder = folder or data_folder()
    broken_off = name in unfinished(folder)
    known = [entry["name"] for entry in read_manifest(folder)]
    if name not in known and not broken_off:
        raise GazetteerError(_no_layer(name, known))
    with locked(folder, name):
        kept = [entry for entry in read_manifest(folder) if entry["name"] != name]
        _write_manifest(kept, folder)
        if broken_off:
            shutil.rmtree(folder / WORK / name, ignore_errors=True)
        tidy(folder)


def _no_layer(name: str, known: list[str]) -> str:
    those = f"give one of {', '.join(known)}" if known else "none is installed"
    return f"no installed layer is called {name!r}: {those}"


def layer_name(source: str) -> str:
    """A layer's name from a file's or a URL's: ``AU`` from ``https://.../AU.zip``."""
    path = unquote(urlsplit(source).path) if is_url(source) else source
    return re.sub(r"[^A-Za-z0-9_-]+", "-", Path(path).stem).strip("-_")[:40] or "layer"


@contextmanager
def locked(folder: Path, name: str) -> Iterator[None]:
    """Keeps others from changing the layers meanwhile, the one of this name among them.

    Raises:
        GazetteerError: It cannot be the name of a layer, or another installation is under way.
    """
    if not _NAME.fullmatch(name):
        raise GazetteerError(
            f"{name!r} cannot be the name of a layer: give one of letters, digits, _ and -"
        )
    from filelock import FileLock, Timeout

    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / "lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise GazetteerError(
            f"{folder}: another installation or removal is under way: wait for it to end"
        ) from None
    try:
        yield
    finally:
        lock.release()


def _check_space(dump: DumpFile, folder: Path) -> None:
    needed = int(dump.size * _NEEDED)
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise GazetteerError(
            f"{folder}: {free // 1_000_000:,} MB are free, but about {needed // 1_000_000:,} are "
            "needed: make room, or set GEOMAP_DATA to a folder on another disk"
        )


def activate(build: Path, name: str, folder: Path) -> bool:
    """Move a layer to its place and into the list of those in use."""
    layers = folder / LAYERS
    layers.mkdir(exist_ok=True)
    entries = read_manifest(folder)
    number = 1
    while (layers / f"{name}.{number}").exists():
        number += 1
    build.rename(layers / f"{name}.{number}")
    kept = [entry for entry in entries if entry["name"] != name]
    _write_manifest([*kept, {"name": name, "folder": f"{name}.{number}"}], folder)
    tidy(folder)
    return len(kept) < len(entries)


def _write_manifest(entries: list[dict[str, str]], folder: Path) -> None:
    with replacing(folder / MANIFEST) as file:
        json.dump({"layers": entries}, file, indent=1)
        file.write("\n")


def tidy(folder: Path) -> None:
    """Delete layers that are no longer in use, unless something still holds their files."""
    used = {entry["folder"] for entry in read_manifest(folder)}
    if (folder / LAYERS).is_dir():
        for path in (folder / LAYERS).iterdir():
            if path.name not in used and (path / "layer.json").is_file():
                shutil.rmtree(path, ignore_errors=True)
