"""The first step of an installation: the lines of a dump, checked, chosen and written as runs.

What is in memory is written out as a run every so many places or names, with a note of where in
the file that was: an installation that was broken off goes on from the last note.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geomap.errors import GazetteerError
from geomap.gazetteer.build.builder import MAX_NAME, short_names
from geomap.gazetteer.build.tables import read_table
from geomap.gazetteer.features import is_kept
from geomap.gazetteer.format import KIND_SHIFT
from geomap.gazetteer.install.assembling import BEGINNING, NAMES, PLACES
from geomap.gazetteer.install.dumps import BadLineError, DumpPlace, parse_name, parse_place
from geomap.gazetteer.install.runs import Run, write_run
from geomap.gazetteer.install.sources import DumpFile
from geomap.gazetteer.layers import name_digest
from geomap.resources import DATA
from geomap.storage.atomic import replacing, to_disk
from geomap.text.names import NameKind, fold, kind_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geomap.gazetteer.index import Gazetteer

__all__ = ["MAX_BAD_SHARE", "Notes", "Reader"]

MAX_BAD_SHARE = 0.01
"""A file with a larger share of bad lines is refused."""

_HOPELESS_SHARE = 0.5
"""Where more than this are bad the rest of the file is not read."""

_FEW_BAD = 2
"""So many bad lines are no reason to refuse a file, however small it is."""

_SHOWN_BAD = 5
"""Of the bad lines so many are told, the first ones."""

_RUN_PLACES = 200_000
_RUN_NAMES = 800_000
"""Places and names in memory at most, before they are written as a run."""

_MAX_WORDS = 8
"""Longer names are looked up as a whole only, not found in texts (see ``spans.MAX_WORDS``)."""

_REPORT = 2000
"""Lines between two reports of progress."""


@dataclass
class Notes:
    """How far the reading has come, kept on disk.

    Attributes:
        identity: What file it is, and how it is read.
        offset: Bytes of the unpacked file that are done.
        lines: Lines that are done, of which there were:
        kept: lines that made a place, or added a name to one.
        merged: places that the built-in index has already: only their names were taken.
        left_out: places of feature codes that are not wanted, names that are none.
        unknown: names of places that the gazetteer does not have.
        rejected: bad lines.
        examples: What was wrong with the first of them.
        newest: ISO 8601 date of the newest change in the file.
        places: Rows of each run of places.
        names: Rows of each run of names.
        text_bytes: Length of all names of places.
        countries: Their codes, by the number used in the columns.
        codes: Feature class and code, by the number used in the columns.
        divisions: Geonameids of first-level divisions, by the number used in the columns - 1.
    """

    identity: dict[str, Any]
    offset: int = 0
    lines: int = 0
    kept: int = 0
    merged: int = 0
    left_out: int = 0
    unknown: int = 0
    rejected: int = 0
    examples: list[str] = field(default_factory=list)
    newest: str = ""
    places: list[int] = field(default_factory=list)
    names: list[int] = field(default_factory=list)
    text_bytes: int = 0
    countries: list[str] = field(default_factory=list)
    codes: list[list[str]] = field(default_factory=list)
    divisions: list[int] = field(default_factory=list)

    def counts(self) -> dict[str, int]:
        """Numbers of lines that were kept, and that were left out for each reason."""
        keys = "read kept merged left_out unknown rejected".split()
        values = (
            self.lines, self.kept, self.merged, self.left_out, self.unknown, self.rejected,
        )  # fmt: skip
        return dict(zip(keys, values, strict=True))


class Reader:
    """Reads a dump into runs.

    Args:
        dump: The file.
        folder: Where runs and notes are kept.
        gazetteer: What is there already: the built-in places, and for a file of names the
            installed ones.
        keep_all: Whether places of all feature codes are wanted.
    """

    def __init__(
        self, dump: DumpFile, folder: Path, gazetteer: Gazetteer, *, keep_all: bool
    ) -> None:
        self._dump, self._folder, self._gazetteer = dump, folder, gazetteer
        self._keep_all = keep_all
        identity = {**dump.identity, "kind": dump.kind, "keep_all": keep_all}
        identity["gazetteer"] = gazetteer.fingerprint
        self.notes = self._read_notes(identity)
        self.resumed_at = self.notes.lines
        self._countries = {code: number for number, code in enumerate(self.notes.countries)}
        self._codes = {(a, b): number for number, (a, b) in enumerate(self.notes.codes)}
        self._divisions = {id_: number for number, id_ in enumerate(self.notes.divisions, 1)}
        self._ids_of_divisions: dict[tuple[str, str], int] = {}
        if dump.kind == "places":
            self._ids_of_divisions = {
                (line["country_code"], line["admin1"]): int(line["geonameid"] or 0)
                for line in read_table(DATA / "admin1.tsv")
            }
        self._clear()

    def _read_notes(self, identity: dict[str, Any]) -> Notes:
        """The notes of an earlier attempt with the same file, if all they speak of is there."""
        try:
            notes = Notes(**json.loads((self._folder / "notes.json").read_bytes()))
        except (OSError, ValueError, TypeError):
            return Notes(identity)
        runs = (*self._runs("places", notes), *self._runs("names", notes))
        whole = all(run.is_whole() for run in runs)
        texts = sum(path.stat().st_size for path in self.texts(notes) if path.is_file())
        if notes.identity != identity or not whole or texts != notes.text_bytes:
            return Notes(identity)
        return notes

    def _runs(self, what: str, notes: Notes) -> list[Run]:
        layout, rows = (PLACES, notes.places) if what == "places" else (NAMES, notes.names)
        return [
            Run(self._folder / f"{what}-{number:05}.run", count, layout)
            for number, count in enumerate(rows)
        ]

    @property
    def places(self) -> list[Run]:
        """The runs of places."""
        return self._runs("places", self.notes)

    @property
    def names(self) -> list[Run]:
        """The runs of names."""
        return self._runs("names", self.notes)

    def texts(self, notes: Notes | None = None) -> list[Path]:
        """The files with the names of the places."""
        count = len((notes or self.notes).places)
        return [self._folder / f"places-{number:05}.txt" for number in range(count)]

    def _clear(self) -> None:
        self._columns = {name: array(_ARRAY[dtype]) for name, dtype in PLACES.dtypes.items()}
        self._text = bytearray()
        self._digests, self._postings = array("Q"), array("I")

    def read(self, progress: Callable[[int, int], None]) -> None:
        """Read to the end of the file.

        Args:
            progress: Called with how many bytes are done, and of how many.

        Raises:
            GazetteerError: If the file is damaged, or too many of its lines are bad.
        """
        notes, take = self.notes, self._take_place
        if self._dump.kind == "names":
            take = self._take_name
        for line in self._dump.lines(notes.offset, notes.lines):
            notes.offset, notes.lines = line.end, line.number
            try:
                take(line.content)
            except BadLineError as error:
                notes.rejected += 1
                if len(notes.examples) < _SHOWN_BAD:
                    notes.examples.append(f"line {line.number:,}: {error}")
            if notes.lines % _REPORT == 0:
                progress(notes.offset, self._dump.size)
                if notes.rejected > _HOPELESS_SHARE * notes.lines:
                    self._check()  # so that gigabytes of blank lines are not read to their end
                if (
                    len(self._digests) >= _RUN_NAMES
                    or len(self._columns["geonameid"]) >= _RUN_PLACES
                ):
                    self._check()
                    self._write()
        self._check()
        self._write()
        progress(notes.offset, self._dump.size)

    def _check(self) -> None:
        notes = self.notes
        if notes.rejected > _FEW_BAD + MAX_BAD_SHARE * notes.lines:
            raise GazetteerError(
                f"{self._dump.path}: {notes.rejected:,} of the first {notes.lines:,} lines are bad "
                f"({'; '.join(notes.examples[:3])}): give a dump file of GeoNames as it is"
            )

    def _write(self) -> None:
        """Write what is in memory as runs, then the notes."""
        # Imported late: the command line shows its help without.
        import numpy as np

        notes = self.notes
        number = len(notes.places)
        columns: dict[str, NDArray[Any]] = {
            name: np.frombuffer(values, dtype=PLACES.dtypes[name])
            for name, values in self._columns.items()
        }
        write_run(self._folder / f"places-{number:05}.run", PLACES, columns)
        names: dict[str, NDArray[Any]] = {
            "digest": np.frombuffer(self._digests, dtype=np.uint64),
            "posting": np.frombuffer(self._postings, dtype=np.uint32),
        }
        write_run(self._folder / f"names-{number:05}.run", NAMES, names)
        with (self._folder / f"places-{number:05}.txt").open("wb") as file:
            file.write(self._text)
            to_disk(file)
        notes.places.append(len(self._columns["geonameid"]))
        notes.names.append(len(self._digests))
        notes.text_bytes += len(self._text)
        notes.countries, notes.divisions = list(self._countries), list(self._divisions)
        notes.codes = [list(code) for code in self._codes]
        with replacing(self._folder / "notes.json") as file:
            json.dump(asdict(notes), file)
        self._clear()

    def _take_place(self, line: bytes) -> None:
        notes = self.notes
        place = parse_place(line)
        if not self._keep_all and not is_kept(place.feature_class, place.feature_code):
            notes.left_out += 1
            return
        notes.newest = max(notes.newest, place.modified)
        names = dict(_names(place))
        row = self._gazetteer.row_of(place.geonameid)
        if row >= 0:
            notes.merged += 1
            for key, kind in names.items():
                self._add_to_built_in(key, row, place.geonameid, kind)
            return
        notes.kept += 1
        for key, kind in names.items():
            self._add_name(key, place.geonameid, kind)
        division = self._ids_of_divisions.get((place.country, place.admin1), 0)
        text = place.name.encode()
        values = (
            place.geonameid,
            place.latitude,
            place.longitude,
            place.population,
            self._countries.setdefault(place.country, len(self._countries)),
            self._codes.setdefault((place.feature_class, place.feature_code), len(self._codes)),
            self._divisions.setdefault(division, len(self._divisions) + 1) if division else 0,
            len(names),
            notes.text_bytes + len(self._text),
            len(text),
        )
        for column, value in zip(self._columns.values(), values, strict=True):
            column.append(value)
        self._text += text

    def _take_name(self, line: bytes) -> None:
        notes = self.notes
        name = parse_name(line)
        if name is None or not _is_usable(name.name) or not (key := fold(name.name)):
            notes.left_out += 1
            return
        row = self._gazetteer.row_of(name.geonameid)
        if row < 0:
            notes.unknown += 1
            return
        if self._add_to_built_in(key, row, name.geonameid, name.kind):
            notes.kept += 1
        else:
            notes.merged += 1

    def _add_to_built_in(self, key: str, row: int, geonameid: int, kind: NameKind) -> bool:
        """Add a name to a place of the gazetteer unless it has it. Returns whether it was added."""
        if any(row == known for known, _ in self._gazetteer.postings(key)):
            return False
        self._add_name(key, geonameid, kind)
        return True

    def _add_name(self, key: str, geonameid: int, kind: NameKind) -> None:
        self._digests.append(name_digest(key))
        self._postings.append(kind << KIND_SHIFT | geonameid)
        if " " not in key:
            return
        words = key.split(" ")
        if len(words) <= _MAX_WORDS:
            beginning = ""
            for word in words[:-1]:
                beginning += word
                self._digests.append(name_digest(beginning))
                self._postings.append(BEGINNING)
                beginning += " "


_ARRAY = {"<u4": "I", "<i4": "i", "<u2": "H"}


def _names(place: DumpPlace) -> Iterator[tuple[str, NameKind]]:
    """The folded names of a place, each once, with the strongest kind."""
    kinds: dict[str, NameKind] = {}

    def add(name: str, kind: NameKind) -> None:
        if _is_usable(name) and (key := fold(name)) and kind < kinds.get(key, 99):
            kinds[key] = kind

    add(place.name, NameKind.MAIN)
    for name in place.alternates:
        add(name, kind_of(name, place.name))
    if place.feature_class == "A":
        for name in short_names(place.name):
            add(name, NameKind.SHORT)
    yield from kinds.items()


def _is_usable(name: str) -> bool:
    return len(name) <= MAX_NAME and "http" not in name
