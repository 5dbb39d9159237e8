"""Open the compiled gazetteer and look names up in it."""

from __future__ import annotations

import json
import mmap
import struct
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from geomap.errors import GazetteerError
from geomap.gazetteer import format as layout
from geomap.gazetteer.format import FORMAT, INDEX, KIND_SHIFT, MAGIC, ROW_MASK, fingerprint
from geomap.gazetteer.layers import COLUMNS, Layer, MemoryLayer
from geomap.gazetteer.stack import Stack, Stacked
from geomap.registry import load_all
from geomap.text.names import NameKind, fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Gazetteer", "Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer.

    Attributes:
        row: Its number in the index.
        geonameid: GeoNames id, or None where GeoNames has no such place.
        name: Its name as news prints it.
        feature_class: GeoNames feature class (P, A, L, H, T, ...).
        feature_code: GeoNames feature code (PPL, PPLC, PCLI, ADM1, ...).
        admin1: Name of the first-level division that holds it, or empty.
        country_code: ISO 3166-1 alpha-2, or empty.
        country: English name of the country, or empty.
        latitude: Degrees WGS84.
        longitude: Degrees WGS84.
        population: Inhabitants, 0 if unknown.
        extent_km: Rough radius of a region or feature in km, 0 if unknown.
    """

    row: int
    geonameid: int | None
    name: str
    feature_class: str
    feature_code: str
    admin1: str
    country_code: str
    country: str
    latitude: float
    longitude: float
    population: int
    extent_km: int

    @property
    def full_name(self) -> str:
        """The name with what holds it, as in ``Perm, Perm Krai, Russia``."""
        parts = [self.name]
        for part in (self.admin1, self.country):
            if part and part not in parts:
                parts.append(part)
        return ", ".join(parts)


class Gazetteer:
    """The embedded gazetteer: names to places, opened by memory-mapping in milliseconds.

    Args:
        folder: Where the compiled index lies; the package's own by default.
        layers: Further places and names above it; by default none if a folder is given, else
            those of all plug-ins of the group ``geomap.gazetteers``, which are functions that give
            them: ``installed`` those that the user has installed.

    Raises:
        GazetteerError: If the index or a layer is missing, damaged or of another version.
    """

    def __init__(
        self, folder: Path | str | None = None, *, layers: Sequence[Layer] | None = None
    ) -> None:
        import marisa_trie

        if layers is None:
            layers = _other_layers() if folder is None else ()
        folder = INDEX if folder is None else Path(folder)
        try:
            with (folder / "places.bin").open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            self._view = memoryview(self._map)
            self._header = self._read_header()
            if folder == INDEX and self._header["fingerprint"] != fingerprint():
                raise ValueError("the tables of the package have changed since it was compiled")
            trie = folder / "names.marisa"
            if trie.stat().st_size != self._header["names_size"]:
                raise ValueError("names.marisa is of another size")
            self._trie = marisa_trie.Trie()
            self._trie.mmap(str(trie))
        except FileNotFoundError:
            raise GazetteerError(
                f"no gazetteer index in {folder}: install geomap again (pip install .)"
            ) from None
        except (OSError, ValueError, KeyError, RuntimeError, struct.error) as error:
            raise GazetteerError(
                f"the gazetteer index in {folder} cannot be used ({error}): "
                "install geomap again (pip install .)"
            ) from error
        self._base_columns = {column: self._section(column) for column in COLUMNS}
        self.country_codes: list[str] = self._header["countries"]
        codes = [layout.class_and_code(code) for code in self._header["codes"]]
        self.layers = tuple(layers)
        self._stack = None
        columns: dict[str, memoryview] | dict[str, Stacked] = self._base_columns
        if layers:
            self._stack = Stack(
                self._base_columns, layers, codes, self.country_codes, self._base_row
            )
            columns = self._stack.columns
        self._number(columns, codes)
        self._word_flags = self._section("word_flags")
        self._postings = self._section("postings")
        self._posting_offsets = self._section("posting_offset")
        self._name_offsets = self._section("name_offset")
        self._name_text = self._section("name_text")
        renown = zip(self._section("renown_row"), self._section("renown_people"), strict=True)
        self.renown: Mapping[int, int] = dict(renown)
        """Places that are better known than their size says, by row: as if so many lived there."""
        self._shown_rows = self._section("shown_row")
        self._shown_offsets = self._section("shown_offset")
        self._shown_text = self._section("shown_text")
        self._admin2_rows = self._section("admin2")
        self._base_count = len(self._base_columns["geonameid"])
        self._places: dict[int, Place] = {}
        self._shown: Mapping[int, Place] = {}

    def over(
        self, layer: MemoryLayer, shown: Mapping[int, Place] = MappingProxyType({})
    ) -> Gazetteer:
        """A gazetteer with one more layer above; this one stays as it is.

        What they share is not opened again, so that one can be made for each article.

        Args:
            layer: The further places.
            shown: Places that are told otherwise than the columns have it, by row: those of the
                layer, and those beneath of which it knows better.
        """
        higher = copy(self)
        if self._stack is None:
            codes = list(zip(self.feature_classes, self.feature_codes, strict=True))
            higher._stack = Stack(
                self._base_columns, [layer], codes, self.country_codes, self._base_row
            )
        else:
            higher._stack = self._stack.over(layer)
        higher.layers = higher._stack.layers
        higher._number(higher._stack.columns, higher._stack.codes)
        higher._shown, higher._places = shown, {}
        return higher

    def _number(
        self,
        columns: Mapping[str, memoryview] | Mapping[str, Stacked],
        codes: list[tuple[str, str]],
    ) -> None:
        """Gives the columns and feature codes their names."""
        self.geonameids = columns["geonameid"]
        self.latitudes = columns["latitude"]
        """Of all places, by row, in units of 0.00001 degree."""
        self.longitudes = columns["longitude"]
        self.populations = columns["population"]
        self.country_numbers = columns["country"]
        """Of all places, by row: index into :attr:`country_codes`."""
        self.admin1_rows = columns["admin1"]
        """Of all places, by row: row of the first-level division + 1, or 0."""
        self.code_numbers = columns["code"]
        self.name_counts = columns["names"]
        """Of all places, by row: how many names the place has, a measure of its fame."""
        self.extents = columns["extent"]
        self.feature_classes = [pair[0] for pair in codes]
        """Feature class of each code number."""
        self.feature_codes = [pair[1] for pair in codes]
        """Feature code of each code number."""

    def _read_header(self) -> dict[str, Any]:
        start = len(MAGIC) + 4
        if self._map[: len(MAGIC)] != MAGIC:
            raise ValueError("places.bin is not a gazetteer index")
        (length,) = struct.unpack("<I", self._map[len(MAGIC) : start])
        header: dict[str, Any] = json.loads(self._map[start : start + length])
        if header["format"] != FORMAT:
            raise ValueError(f"format {header['format']}, expected {FORMAT}")
        self._base = start + length
        for _, offset, size in header["sections"].values():
            if self._base + offset + size > len(self._map):
                raise ValueError("places.bin is cut short")
        return header

    def _section(self, name: str) -> memoryview:
        typecode, offset, size = self._header["sections"][name]
        return self._view[self._base + offset : self._base + offset + size].cast(
            "B" if typecode == "c" else typecode
        )

    def __len__(self) -> int:
        return len(self.geonameids)

    def array(self, column: str) -> NDArray[Any] | Stacked:
        """One of ``COLUMNS`` to index by an array of rows; without layers it is an array itself."""
        if self._stack is not None:
            return self._stack.columns[column]
        import numpy as np

        view = self._base_columns[column]
        return np.frombuffer(view, dtype=view.format)

    @property
    def fingerprint(self) -> str:
        """Version of what the index was compiled from and with, and its layers; 16 hex digits."""
        digest = blake2b(self._header["fingerprint"].encode(), digest_size=8)
        for name, version in sorted(self._header.get("versions", {}).items()):
            digest.update(f"{name} {version}\0".encode())
        for layer in self.layers:
            digest.update(layer.fingerprint.encode())
        return digest.hexdigest()

    @property
    def info(self) -> dict[str, Any]:
        """What the index holds.

        ``places`` and ``names`` are numbers, ``counts`` those of places by feature code,
        ``sources`` a list of name, version, date, license and url, ``fingerprint`` that of the
        package's tables, ``versions`` those of what it was compiled with, all of the built-in
        index; ``layers`` is a list of what each layer holds.
        """
        keys = ("places", "names", "counts", "sources", "fingerprint", "format")
        about = {key: self._header[key] for key in keys}
        about["versions"] = self._header.get("versions", {})
        return about | {"layers": [layer.info for layer in self.layers]}

    @cached_property
    def country_rows(self) -> dict[int, int]:
        """Row of each country by its number in :attr:`country_codes`."""
        countries = self._base_columns["country"]
        return {countries[row]: row for row in range(len(self.country_codes) - 1)}

    @cached_property
    def _ids(self) -> tuple[memoryview, memoryview]:
        """The built-in geonameids in ascending order, and the row of each."""
        # Imported late: most have no use for it.
        import numpy as np

        ids = np.frombuffer(self._base_columns["geonameid"], dtype=np.uint32)
        order = np.argsort(ids, kind="stable").astype(np.uint32)
        return ids[order].data, order.data

    def _base_row(self, geonameid: int) -> int:
        ids, rows = self._ids
        position = bisect_left(ids, geonameid)
        if geonameid > 0 and position < len(ids) and ids[position] == geonameid:
            row: int = rows[position]
            return row
        return -1

    def row_of(self, geonameid: int) -> int:
        """Row of the place with a geonameid, or -1 if there is none."""
        return self._base_row(geonameid) if self._stack is None else self._stack.row_of(geonameid)

    def place(self, row: int) -> Place:
        """The place in a row of the index."""
        place = self._shown.get(row) or self._places.get(row)
        if place is None:
            place = self._places[row] = self._read_place(row)
        return place

    def forget(self, most: int) -> None:
        """Empties what is kept of places, where these are more than so many."""
        if len(self._places) > most:
            self._places.clear()

    def holders(self, row: int) -> tuple[int, ...]:
        """Rows of what holds a place, the smallest first: district, division, country.

        Only what is known of it is there; a place does not hold itself.  Of the places that a
        user has installed, no district is known.
        """
        district = self._admin2_rows[row] if row < self._base_count else 0
        country = self.country_rows.get(self.country_numbers[row], -1)
        found = (district - 1, self.admin1_rows[row] - 1, country)
        return tuple(holder for holder in found if holder >= 0 and holder != row)

    def name(self, row: int) -> str:
        """The gazetteer's name of the place in a row."""
        if row >= self._base_count and self._stack is not None:
            return self._stack.name(row)
        start, end = self._name_offsets[row], self._name_offsets[row + 1]
        return bytes(self._name_text[start:end]).decode()

    def shown_name(self, row: int) -> str:
        """The name of the place in a row as news prints it: ``Hama`` for ``Ḩamāh``."""
        position = bisect_left(self._shown_rows, row)
        if position < len(self._shown_rows) and self._shown_rows[position] == row:
            start, end = self._shown_offsets[position], self._shown_offsets[position + 1]
            return bytes(self._shown_text[start:end]).decode()
        return self.name(row)

    def _read_place(self, row: int) -> Place:
        code = self.code_numbers[row]
        country = self.country_numbers[row]
        admin1 = self.admin1_rows[row]
        return Place(
            row=row,
            geonameid=self.geonameids[row] or None,
            name=self.shown_name(row),
            feature_class=self.feature_classes[code],
            feature_code=self.feature_codes[code],
            admin1=self.shown_name(admin1 - 1) if admin1 else "",
            country_code=self.country_codes[country],
            country=self.name(self.country_rows[country]) if country else "",
            latitude=self.latitudes[row] / 100_000,
            longitude=self.longitudes[row] / 100_000,
            population=self.populations[row],
            extent_km=self.extents[row],
        )

    def word_flags(self, key: str) -> int:
        """What else a name is in English: bits of :class:`~geomap.gazetteer.format.WordFlag`.

        Args:
            key: A folded name that some place bears.
        """
        number = self._trie.get(key)
        if number is not None:
            flags: int = self._word_flags[number]
            return flags
        return 0 if self._stack is None else self._stack.word_flags(key)

    def own(self, row: int) -> tuple[str, str] | None:
        """The user's own gazetteer that a place is of and its identifier there, None if of none."""
        return None if self._stack is None else self._stack.own(row)

    def factors(self, rows: NDArray[Any]) -> NDArray[Any] | None:
        """How many times likelier places are than others of their names, None where all are 1."""
        if self._stack is None or all(layer.factor == 1.0 for layer in self.layers):
            return None
        return self._stack.factors(rows)

    def postings(self, key: str) -> list[tuple[int, int]]:
        """Row and kind of every place that bears a folded name, the strongest claims first."""
        number = self._trie.get(key)
        pairs: list[tuple[int, int]] = []
        if number is not None:
            offsets = self._posting_offsets
            pairs = [
                (posting & ROW_MASK, posting >> KIND_SHIFT)
                for posting in self._postings[offsets[number] : offsets[number + 1]]
            ]
        return pairs if self._stack is None else self._stack.postings(key, pairs)

    def names_beginning(self, text: str) -> list[str]:
        """The folded names that ``text``, itself folded, begins with; ends are not checked."""
        keys: list[str] = self._trie.prefixes(text)
        return keys if self._stack is None else self._stack.names_beginning(text, keys)

    def first_word(self, word: str) -> tuple[bool, bool]:
        """Whether a folded word is a name, and whether names of several words begin with it.

        This spares most words of a text a look for longer names.  Layers may grow: with them the
        answer is always False and True, and :meth:`names_beginning` has to tell.
        """
        if self._stack is not None:
            return False, True
        return word in self._trie, next(self._trie.iterkeys(word + " "), None) is not None

    def lookup(self, name: str) -> list[tuple[Place, NameKind]]:
        """The places that bear a name, in any script, the strongest claims first.

        Args:
            name: As written anywhere; case, diacritics, hyphens and periods don't matter.

        Returns:
            Places with the kind of the name, empty if there is none.
        """
        return [(self.place(row), NameKind(kind)) for row, kind in self.postings(fold(name))]


def _other_layers() -> list[Layer]:
    """The layers of all plug-ins, in their order."""
    return [layer for opened in load_all("gazetteers").values() for layer in opened()]
