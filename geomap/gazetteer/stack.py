"""The built-in places and the layers above them, as one gazetteer sees them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from copy import copy
from typing import TYPE_CHECKING, overload

from geomap.gazetteer.layers import (
    COLUMNS,
    IS_NAME,
    LONGER,
    Layer,
    MemoryLayer,
    Numbers,
    name_digest,
)
from geomap.geo import great_circle_km

if TYPE_CHECKING:
    from typing import Any

    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

__all__ = ["Stack", "Stacked"]

_SAME_KM = 50.0
"""A layer's feature that bears the name of a built-in one without geonameid is the same within
so many km, or within the built-in one's extent."""


class Stacked:
    """A column of all places by row: the built-in ones', then those of each layer.

    It takes a row, or an array of rows.
    """

    __slots__ = ("_array", "_base", "_column", "_count", "_layers", "_starts")

    def __init__(
        self, column: str, base: memoryview, layers: Sequence[Layer], starts: list[int]
    ) -> None:
        import numpy as np

        self._column, self._base, self._layers, self._starts = column, base, layers, starts
        self._count = len(base)
        self._array: NDArray[Any] = np.frombuffer(base, dtype=base.format)

    def __len__(self) -> int:
        return self._starts[-1] + len(self._layers[-1])

    @overload
    def __getitem__(self, rows: int) -> int: ...
    @overload
    def __getitem__(self, rows: Ints) -> Ints: ...
    def __getitem__(self, rows: int | Ints) -> int | Ints:
        """The value for a row, or the values for an array of them."""
        if isinstance(rows, int):
            if rows < self._count:
                value: int = self._base[rows]
                return value
            if rows >= len(self):
                raise IndexError(rows)
            number = bisect_right(self._starts, rows) - 1
            return self._layers[number].number(self._column, rows - self._starts[number])
        return self._take(rows)

    def _take(self, rows: Ints) -> Ints:
        import numpy as np

        is_base = rows < self._count
        if is_base.all():
            return self._array[rows].astype(np.int64)
        values = np.empty(len(rows), dtype=np.int64)
        values[is_base] = self._array[rows[is_base]]
        of_layer = np.searchsorted(self._starts, rows, side="right") - 1
        for number, (layer, start) in enumerate(zip(self._layers, self._starts, strict=True)):
            mine = of_layer == number
            if mine.any():
                values[mine] = layer.numbers(self._column, rows[mine] - start)
        return values


class Stack:
    """The built-in places and the layers above them.

    Args:
        base: The built-in columns, by name.
        layers: Those above, the earliest first; of two that have the same place, the later one's
            counts.
        codes: Pairs of feature class and code, by number; those of the layers are added.
        countries: Codes of countries, by number.
        base_row: Gives the row of the built-in place with a geonameid, or -1.
    """

    def __init__(
        self,
        base: dict[str, memoryview],
        layers: Sequence[Layer],
        codes: list[tuple[str, str]],
        countries: list[str],
        base_row: Callable[[int], int],
    ) -> None:
        self._base, self._base_row = base, base_row
        self.layers: tuple[Layer, ...] = ()
        self._count = len(base["geonameid"])
        self.starts: list[int] = []
        self._codes, self._countries = codes, countries
        for layer in layers:
            codes.extend(code for code in dict.fromkeys(layer.codes) if code not in codes)
        self._lay(layers)

    def over(self, layer: Layer) -> Stack:
        """The same places with one more layer above them; this stack stays as it is."""
        higher = copy(self)
        higher.starts, higher._codes = list(self.starts), list(self._codes)
        new = dict.fromkeys(layer.codes)
        higher._codes.extend(code for code in new if code not in higher._codes)
        higher._lay([layer])
        return higher

    @property
    def codes(self) -> list[tuple[str, str]]:
        """Pairs of feature class and code, by number, those of the layers included."""
        return self._codes

    def _lay(self, layers: Sequence[Layer]) -> None:
        """Puts layers, which know no numbers yet, above those that are here."""
        before = self.layers
        self.layers = (*before, *layers)
        for layer in self.layers[:-1]:
            if isinstance(layer, MemoryLayer):
                raise ValueError(f"layer {layer.name} grows: it must be the last one")
        by_code: dict[tuple[str, str], int] = {}
        for number, code in enumerate(self._codes):
            by_code.setdefault(code, number)
        by_country = {code: number for number, code in enumerate(self._countries) if code}
        start = self.starts[-1] + len(before[-1]) if before else self._count
        for layer in layers:
            self.starts.append(start)
            layer.attach(Numbers(start, by_code, by_country, self._base_row))
            start += len(layer)
        self.columns = {
            column: Stacked(column, self._base[column], self.layers, self.starts)
            for column in COLUMNS
        }

    def row_of(self, geonameid: int) -> int:
        """Row of a geonameid, or -1: the built-in place, else that of the latest layer."""
        row = self._base_row(geonameid)
        if row >= 0:
            return row
        for layer, start in zip(reversed(self.layers), reversed(self.starts), strict=True):
            if (row := layer.row_of(geonameid)) >= 0:
                return start + row
        return -1

    def name(self, row: int) -> str:
        """The name of a place of a layer, by its row in the gazetteer."""
        number = bisect_right(self.starts, row) - 1
        return self.layers[number].place_name(row - self.starts[number])

    def own(self, row: int) -> tuple[str, str] | None:
        """The user's own gazetteer that a place is of and its identifier there, None if of none."""
        if row < self._count:
            return None
        number = bisect_right(self.starts, row) - 1
        layer = self.layers[number]
        return (layer.name, layer.identifier(row - self.starts[number])) if layer.is_own else None

    def factors(self, rows: Ints) -> NDArray[Any]:
        """How many times likelier places are than others of their names."""
        import numpy as np

        found = np.ones(len(rows))
        for layer, start in zip(self.layers, self.starts, strict=True):
            found[(rows >= start) & (rows < start + len(layer))] = layer.factor
        return found

    def names_beginning(self, text: str, keys: list[str]) -> list[str]:
        """``keys`` with the layers' names that a folded text begins with, as whole words."""
        end = text.find(" ")
        while True:
            key = text[:end] if end >= 0 else text
            digest = name_digest(key)
            bits = 0
            for layer in self.layers:
                bits |= layer.step(digest)
            if bits & IS_NAME and key not in keys:
                keys.append(key)
            if end < 0 or not bits & LONGER:
                return keys
            end = text.find(" ", end + 1)

    def postings(self, key: str, built_in: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Row and kind of every place that bears a name, the built-in ones first."""
        digest = name_digest(key)
        kinds: dict[int, int] = {}
        for layer, start in zip(self.layers, self.starts, strict=True):
            for reference, kind in layer.find(digest):
                row = self.row_of(reference) if reference >= 0 else start + ~reference
                if row >= 0:
                    kinds[row] = min(kind, kinds.get(row, kind))
        for row, _ in built_in:
            kinds.pop(row, None)
        added = sorted(kinds.items(), key=lambda pair: (pair[1], pair[0]))
        nameless = [row for row, _ in built_in if not self._base["geonameid"][row]]
        if nameless:
            added = [pair for pair in added if not self._is_one_of(pair[0], nameless)]
        return built_in + added

    def _is_one_of(self, row: int, others: list[int]) -> bool:
        """Whether a layer's place is one of built-in ones that have no geonameid."""
        if row < self._count:
            return False
        group = self._group(row)
        return any(
            self._group(other) == group
            and self._km(row, other) <= max(_SAME_KM, self._base["extent"][other])
            for other in others
        )

    def _group(self, row: int) -> str:
        """Towns, divisions, and all else: sources differ in what they call a feature."""
        feature_class = self._codes[self.columns["code"][row]][0]
        return feature_class if feature_class in "PA" else "feature"

    def _km(self, one: int, other: int) -> float:
        latitudes, longitudes = self.columns["latitude"], self.columns["longitude"]
        return great_circle_km(
            (latitudes[one] / 1e5, longitudes[one] / 1e5),
            (latitudes[other] / 1e5, longitudes[other] / 1e5),
        )

    def word_flags(self, key: str) -> int:
        """What else a name of the layers is in English: bits of ``WordFlag``."""
        digest = name_digest(key)
        flags = 0
        for layer in self.layers:
            flags |= layer.word_flags(digest)
        return flags
