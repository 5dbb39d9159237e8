"""Layers: further places and names above the built-in ones.

A layer numbers its places from 0; the gazetteer it is given to numbers them on from its own.  Its
names are kept as 64-bit digests of folded names.  That two of twenty million names share one is
as likely as 1 in 90,000, and that an unknown word passes for one of them as 1 in 10^12.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from array import array
from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from geomap.text.names import NameKind, fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

__all__ = ["COLUMNS", "IS_NAME", "LONGER", "Layer", "MemoryLayer", "Numbers", "name_digest"]

COLUMNS = (
    "geonameid",
    "latitude",
    "longitude",
    "population",
    "country",
    "admin1",
    "code",
    "names",
    "extent",
)
"""The columns of places, as in the compiled index."""

IS_NAME = 1
"""Bit of :meth:`Layer.step`: some place bears the name."""
LONGER = 2
"""Bit of :meth:`Layer.step`: a longer name begins with these words."""


def name_digest(key: str) -> int:
    """The 64-bit digest under which layers keep a folded name."""
    return int.from_bytes(blake2b(key.encode("utf-8", "replace"), digest_size=8).digest(), "little")


class Numbers:
    """How a gazetteer numbers what the columns of its layers refer to.

    Attributes:
        start: Row of the layer's first place in the gazetteer.
        codes: Number of each pair of feature class and code.
        countries: Number of each country's code.
        row_of: Row of the built-in place with a geonameid, or -1.
    """

    __slots__ = ("codes", "countries", "row_of", "start")

    def __init__(
        self,
        start: int,
        codes: dict[tuple[str, str], int],
        countries: dict[str, int],
        row_of: Callable[[int], int],
    ) -> None:
        self.start, self.codes, self.countries, self.row_of = start, codes, countries, row_of


class Layer(ABC):
    """Places and names above the built-in ones.

    Attributes:
        name: What the layer is called.
        codes: Pairs of feature class and code that its places may have.
        is_own: Whether it is a user's own gazetteer, which is told of where it places something.
        factor: How many times likelier its places are than others of their names.
    """

    name: str
    codes: Sequence[tuple[str, str]]
    is_own: bool = False
    factor: float = 1.0

    def identifier(self, row: int) -> str:
        """What a user's own gazetteer calls the place in a row; empty for others."""
        return ""

    @abstractmethod
    def __len__(self) -> int:
        """How many places it has."""

    @property
    @abstractmethod
    def fingerprint(self) -> str:
        """Version of what it holds, 16 hex digits."""

    @property
    def info(self) -> dict[str, Any]:
        """The layer's name, places and version, as :attr:`Gazetteer.info` lists them."""
        return {"name": self.name, "places": len(self), "fingerprint": self.fingerprint}

    @abstractmethod
    def attach(self, numbers: Numbers) -> None:
        """Take the numbers of the gazetteer that opens the layer, before anything is asked."""

    @abstractmethod
    def number(self, column: str, row: int) -> int:
        """The value of one of ``COLUMNS`` for a row of the layer, in the gazetteer's numbers."""

    @abstractmethod
    def numbers(self, column: str, rows: Ints) -> Ints:
        """The same for many rows at once."""

    @abstractmethod
    def place_name(self, row: int) -> str:
        """Name of the place in a row of the layer."""

    @abstractmethod
    def row_of(self, geonameid: int) -> int:
        """Row of the layer with a geonameid, or -1."""

    @abstractmethod
    def find(self, digest: int) -> list[tuple[int, int]]:
        """What bears a name: geonameids, or ``~row`` for its own rows, with the name's kind."""

    @abstractmethod
    def step(self, digest: int) -> int:
        """Bits ``IS_NAME`` and ``LONGER`` for a name's digest."""

    @abstractmethod
    def word_flags(self, digest: int) -> int:
        """What else a name is in English (bits of ``WordFlag``)."""


class MemoryLayer(Layer):
    """A layer that is held in memory and grows, for places that other services know.

    It must be the last layer of its gazetteer, and rows can be added once the gazetteer is open.
    One is laid over a gazetteer that stays as it is, for as long as an article is worked on::

        found = MemoryLayer("services")
        both = gazetteer.over(found)
        row = found.add("Perm-2", 58.0, 56.1, feature_class="S", feature_code="RSTN")
        both.place(row)

    Args:
        name: What the layer is called.
        codes: Pairs of feature class and code beyond those of the built-in places.
    """

    def __init__(self, name: str, codes: Sequence[tuple[str, str]] = ()) -> None:
        self.name, self.codes = name, tuple(codes)
        self._columns = {column: array("q") for column in COLUMNS}
        self._names: list[str] = []
        self._rows_by_id: dict[int, int] = {}
        self._found: dict[int, dict[int, int]] = {}
        self._beginnings: set[int] = set()
        self._numbers: Numbers | None = None

    def __len__(self) -> int:
        return len(self._names)

    @property
    def fingerprint(self) -> str:
        """Version of what it holds; changes with every place that is added."""
        digest = blake2b(self.name.encode(), digest_size=8)
        for column in self._columns.values():
            digest.update(column.tobytes())
        digest.update("\0".join(self._names).encode("utf-8", "replace"))
        return digest.hexdigest()

    def attach(self, numbers: Numbers) -> None:
        """Take the numbers of the gazetteer that opens the layer."""
        self._numbers = numbers

    def add(
        self,
        name: str,
        latitude: float,
        longitude: float,
        *,
        feature_class: str,
        feature_code: str,
        geonameid: int = 0,
        population: int = 0,
        country: int = 0,
        admin1: int = 0,
        names: int = 1,
        extent: int = 0,
    ) -> int:
        """Add a place.

        Args:
            name: Its name, which leads to it.
            latitude: Degrees WGS84.
            longitude: Degrees WGS84.
            feature_class: GeoNames feature class.
            feature_code: GeoNames feature code; with the class one that the gazetteer knows.
            geonameid: GeoNames id, 0 if it has none.
            population: Inhabitants, 0 if unknown.
            country: Index into ``Gazetteer.country_codes``, 0 for none.
            admin1: Row of its first-level division + 1, 0 for none.
            names: How many names it has, a measure of its fame.
            extent: Rough radius in km, 0 if unknown.

        Returns:
            Its row in the gazetteer.

        Raises:
            ValueError: If no gazetteer has opened the layer, or it does not know the code.
        """
        if self._numbers is None:
            raise ValueError(f"layer {self.name}: give it to a Gazetteer before adding places")
        code = self._numbers.codes.get((feature_class, feature_code))
        if code is None:
            raise ValueError(
                f"layer {self.name}: {feature_class}.{feature_code} is no feature code of the "
                "gazetteer: name it in codes"
            )
        row = len(self._names)
        values = (
            geonameid,
            round(latitude * 100_000),
            round(longitude * 100_000),
            population,
            country,
            admin1,
            code,
            names,
            extent,
        )
        for column, value in zip(self._columns.values(), values, strict=True):
            column.append(value)
        if geonameid:
            self._rows_by_id[geonameid] = row
        self._names.append(name)
        self.add_name(name, self._numbers.start + row, NameKind.MAIN)
        return self._numbers.start + row

    def add_name(self, name: str, row: int, kind: NameKind) -> None:
        """Let a further name lead to the place in a row of the gazetteer, one of this layer's."""
        if self._numbers is None or not 0 <= row - self._numbers.start < len(self._names):
            raise ValueError(f"layer {self.name}: it has no row {row}")
        if key := fold(name):
            kinds = self._found.setdefault(name_digest(key), {})
            reference = ~(row - self._numbers.start)
            kinds[reference] = min(kind, kinds.get(reference, kind))
            words = key.split(" ")
            for count in range(1, len(words)):
                self._beginnings.add(name_digest(" ".join(words[:count])))

    def number(self, column: str, row: int) -> int:
        """The value of a column for a row of the layer."""
        return self._columns[column][row]

    def numbers(self, column: str, rows: Ints) -> Ints:
        """The same for many rows at once."""
        import numpy as np

        values = self._columns[column]
        return np.array([values[row] for row in rows.tolist()], dtype=np.int64)

    def place_name(self, row: int) -> str:
        """Name of the place in a row of the layer."""
        return self._names[row]

    def row_of(self, geonameid: int) -> int:
        """Row of the layer with a geonameid, or -1."""
        return self._rows_by_id.get(geonameid, -1)

    def find(self, digest: int) -> list[tuple[int, int]]:
        """What bears a name, with the name's kind."""
        return list(self._found.get(digest, {}).items())

    def step(self, digest: int) -> int:
        """Bits ``IS_NAME`` and ``LONGER`` for a name's digest."""
        return IS_NAME * (digest in self._found) | LONGER * (digest in self._beginnings)

    def word_flags(self, digest: int) -> int:
        """Always 0: what services find are no words."""
        return 0
