"""Places that geocoding services found, laid out beside the gazetteer's rows for the resolver.

The resolver compares the places of a name by the gazetteer's columns.  A `Found` adds rows to
these, in memory and for one article, so that a service's hits and the gazetteer's own places of a
name are weighed by the same measures.  A hit that is a place of the gazetteer, by its name, kind
and position, takes that place's row: with it come its population, its other names and its
GeoNames id, which no service tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from geomap.exact import magnitude
from geomap.gazetteer import NameKind, Place, fold
from geomap.gazetteer.lexicon import MAX_CANDIDATES, Toponym, Toponyms, fames
from geomap.geo import great_circle_km, squared_chord_of, squared_chords, unit_vectors
from geomap.geocoding.hits import Hit
from geomap.resolution.candidates import Columns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

__all__ = ["Found", "FoundColumns"]

_SAME_KM = 25.0
"""A hit this near to a place of the gazetteer of its name and kind is that place."""

_NEIGHBOUR = squared_chord_of(100.0)
"""A hit whose service names no state is in that of the nearest known place, if that is so near."""

_FAME_OF_KIND = {
    "city": 5.0, "town": 4.0, "village": 2.6, "suburb": 3.5, "neighbourhood": 2.5, "hamlet": 1.7,
    "isolated_dwelling": 1.0, "locality": 1.5, "administrative": 4.0,
}  # fmt: skip
"""log10 of the inhabitants that a place of a kind has, roughly, where the service gives no more."""

_FAME_OF_REST = 1.5

_FAME_PER_IMPORTANCE, _LEAST_FAME, _MOST_FAME = 8.0, 1.0, 7.5
"""Importance as powers of ten of inhabitants.

Nominatim's importance is 0.15 for a village without an article in Wikipedia, about 0.4 for a small
town, 0.6 for a city of a million and 0.8 for a great capital; a straight line through these gives
about what each has of inhabitants.
"""

_NAMES = 2  # a place that the gazetteer lacks seldom has more names than these


class FoundColumns:
    """The gazetteer's columns with further rows behind them: stands where ``Columns`` does."""

    def __init__(self, columns: Columns, start: int, rows: list[tuple[int, ...]]) -> None:
        further = np.array(rows, dtype=np.int64).reshape(-1, 8).T
        self.latitudes = _Column(columns.latitudes, start, further[0])
        self.longitudes = _Column(columns.longitudes, start, further[1])
        self.populations = _Column(columns.populations, start, further[2])
        self.countries = _Column(columns.countries, start, further[3])
        self.divisions = _Column(columns.divisions, start, further[4])
        self.codes = _Column(columns.codes, start, further[5])
        self.names = _Column(columns.names, start, further[6])
        self.extents = _Column(columns.extents, start, further[7])
        self.bits, self.capital = columns.bits, columns.capital
        self.country_fame = columns.country_fame

    def vectors(self, rows: Ints) -> NDArray[np.float64]:
        """Points of places on the unit sphere."""
        return unit_vectors(self.latitudes[rows] / 1e5, self.longitudes[rows] / 1e5)


class _Column:
    """A column of the gazetteer with further values behind it, to index by arrays of rows."""

    def __init__(self, base: Any, start: int, further: Ints) -> None:
        self._base, self._start, self._further = base, start, further

    def __getitem__(self, rows: Ints) -> Any:
        is_further = rows >= self._start
        values = np.asarray(self._base[np.where(is_further, 0, rows)]).astype(np.int64)
        values[is_further] = self._further[rows[is_further] - self._start]
        return values


class Found:
    """The places that services found for the names of one article.

    Args:
        toponyms: The gazetteer's names.
        columns: The gazetteer's columns.
    """

    def __init__(self, toponyms: Toponyms, columns: Columns) -> None:
        self.gazetteer, self._toponyms, self._columns = toponyms.gazetteer, toponyms, columns
        self._start = len(self.gazetteer)
        self._rows: list[tuple[int, ...]] = []
        self._places: dict[int, Place] = {}
        self._hits: dict[int, Hit] = {}
        self._known: dict[tuple[object, ...], int] = {}

    def columns(self) -> FoundColumns:
        """The gazetteer's columns and those of all places added so far."""
        return FoundColumns(self._columns, self._start, self._rows)

    def place(self, row: int) -> Place:
        """The place in a row, the gazetteer's or one that was found."""
        return self._places.get(row) or self.gazetteer.place(row)

    def hit(self, row: int) -> Hit | None:
        """What a service said of the place in a row; None if only the gazetteer knows it."""
        return self._hits.get(row)

    def toponym(
        self, name: str, hits: Iterable[Hit], known: Toponym | None = None, total: int = 0
    ) -> Toponym:
        """The name as a toponym whose candidates are a service's hits.

        Args:
            name: The name that was asked for.
            hits: What the service answered, one at least.
            known: What the gazetteer knows of the name: its places are candidates too.
            total: How many places the service knows by the name, if not all are candidates.
        """
        key = fold(name)
        kinds: dict[int, int] = {}
        for hit in hits:
            row = self._row(hit)
            kind = NameKind.MAIN if fold(hit.name) == key else NameKind.ALTERNATE
            kinds[row] = min(int(kind), kinds.get(row, kind))
        if known is not None:
            for row, own in zip(known.rows, known.kinds, strict=True):
                kinds[row] = min(own, kinds.get(row, own))
        rows = list(kinds)[:MAX_CANDIDATES]
        total = max(len(rows), known.total if known else 0, total)
        return self._toponym(key, rows, [kinds[row] for row in rows], known, total)

    def _toponym(
        self, key: str, rows: list[int], kinds: list[int], known: Toponym | None, total: int
    ) -> Toponym:
        columns, array = self.columns(), np.array(rows, dtype=np.int64)
        bits = (columns.bits[columns.codes[array]]).tolist()
        countries = columns.countries[array].tolist()
        divisions = columns.divisions[array].tolist()
        fame = fames(columns.populations[array], columns.extents[array]).tolist()
        main = [f for f, kind in zip(fame, kinds, strict=True) if kind <= NameKind.SHORT]
        classes = 0
        for bit in bits:
            classes |= bit
        return Toponym(
            key=key,
            rows=rows,
            kinds=kinds,
            accented=[not self.place(row).name.isascii() for row in rows],
            word_flags=known.word_flags if known else 0,
            best_kind=min(kinds),
            fame=max(fame),
            main_fame=max(main, default=0.0),
            names=magnitude(max(columns.names[array].tolist())),
            total=total,
            classes=classes,
            countries=frozenset(countries) - {0},
            divisions=frozenset(division - 1 for division in divisions) - {-1},
            is_abbreviation=known.is_abbreviation if known else False,
            held_countries=frozenset(
                country for country, bit in zip(countries, bits, strict=True) if bit == 1
            ),
            held_divisions=frozenset(row for row, bit in zip(rows, bits, strict=True) if bit == 2),
            named_divisions=frozenset(
                country
                for country, bit, kind in zip(countries, bits, kinds, strict=True)
                if bit == 2 and kind not in (NameKind.SHORT, NameKind.ALTERNATE)
            ),
        )

    def _row(self, hit: Hit) -> int:
        """The row of a hit: that of the gazetteer's place that it is, or a new one."""
        key = (hit.service, hit.name, hit.latitude, hit.longitude, hit.kind)
        row = self._known.get(key)
        if row is None:
            twin = self._twin(hit)
            row = self._known[key] = self._start + len(self._rows) if twin is None else twin
            if twin is None:
                self._add(hit)
            elif row not in self._hits:
                # The service's point, since it was asked first; the rest is the gazetteer's.
                self._places[row] = replace(
                    self.gazetteer.place(row), latitude=hit.latitude, longitude=hit.longitude
                )
            self._hits.setdefault(row, hit)
        return row

    def _twin(self, hit: Hit) -> int | None:
        """The gazetteer's place that a hit is, by its name, kind and position, if there is one."""
        toponym = self._toponyms.get(fold(hit.name), any_kind=True)
        if toponym is None or hit.feature_class not in ("P", "A", ""):
            return None
        best, nearest = None, float("inf")
        for row in toponym.rows:
            place = self.gazetteer.place(row)
            if hit.country_code and place.country_code not in ("", hit.country_code):
                continue
            if hit.feature_class and place.feature_class != hit.feature_class:
                continue
            if place.feature_class == "A" and _level(place.feature_code) != _level(
                hit.feature_code or place.feature_code
            ):
                continue
            km = great_circle_km((place.latitude, place.longitude), (hit.latitude, hit.longitude))
            # A country's or a state's point is anywhere in it: its name and level are enough.
            if (km <= _SAME_KM or _level(place.feature_code) in (0, 1)) and km < nearest:
                best, nearest = row, km
        return best

    def _add(self, hit: Hit) -> None:
        gazetteer, row = self.gazetteer, self._start + len(self._rows)
        country = 0
        if hit.country_code in gazetteer.country_codes:
            country = gazetteer.country_codes.index(hit.country_code)
        division = self._division(hit.admin1, country)
        if not country or not division:
            near_country, near_division = self._neighbourhood(hit, country)
            country, division = country or near_country, division or near_division
        fame = _FAME_OF_KIND.get(hit.kind.rpartition("=")[2], _FAME_OF_REST)
        if hit.importance is not None:
            fame = _LEAST_FAME + _FAME_PER_IMPORTANCE * hit.importance
        self._rows.append((
            round(hit.latitude * 100_000),
            round(hit.longitude * 100_000),
            round(10 ** min(fame, _MOST_FAME)),
            country,
            division,
            self._code(hit),
            _NAMES,
            0,
        ))  # fmt: skip
        country_row = gazetteer.country_rows.get(country) if country else None
        self._places[row] = Place(
            row=row,
            geonameid=None,
            name=hit.name,
            feature_class=hit.feature_class,
            feature_code=hit.feature_code,
            admin1=gazetteer.name(division - 1) if division else hit.admin1,
            country_code=gazetteer.country_codes[country] or hit.country_code,
            country=gazetteer.name(country_row) if country_row is not None else "",
            latitude=hit.latitude,
            longitude=hit.longitude,
            population=0,
            extent_km=0,
        )

    def _division(self, name: str, country: int) -> int:
        """Row + 1 of a country's first-level division of a name, or 0."""
        toponym = self._toponyms.get(fold(name), any_kind=True) if name and country else None
        for row in toponym.held_divisions if toponym else ():
            if self.gazetteer.country_numbers[row] == country:
                return row + 1
        return 0

    def _neighbourhood(self, hit: Hit, country: int) -> tuple[int, int]:
        """Country and division of the nearest populated place, within the country if it is told."""
        columns = self._columns
        rows = _towns(columns, self.gazetteer.info["places"], country)
        if not len(rows):
            return country, 0
        point = unit_vectors(np.array([hit.latitude]), np.array([hit.longitude]))
        squares = squared_chords(columns.vectors(rows), point)
        nearest = int(np.argmin(squares))
        if squares[nearest] > _NEIGHBOUR:
            return country, 0
        row = rows[nearest : nearest + 1]
        return int(columns.countries[row][0]), int(columns.divisions[row][0])

    def _code(self, hit: Hit) -> int:
        """Number of the feature code by which the resolver knows what kind of place a hit is."""
        gazetteer = self.gazetteer
        pairs = list(zip(gazetteer.feature_classes, gazetteer.feature_codes, strict=True))
        feature_class, feature_code = hit.feature_class or "P", hit.feature_code
        if feature_class == "P":
            return pairs.index(("P", "PPL"))
        if feature_class == "A":
            level = _level(feature_code)
            return pairs.index(("A", {0: "PCLI", 1: "ADM1"}.get(level, "ADM2")))
        if (feature_class, feature_code) in pairs:
            return pairs.index((feature_class, feature_code))
        return next(n for n, bits in enumerate(self._columns.bits.tolist()) if bits == 8)


@lru_cache(maxsize=64)
def _towns(columns: Columns, count: int, country: int) -> Ints:
    """Rows of the built-in populated places of a country, or of the world if it is 0."""
    rows = np.arange(count, dtype=np.int64)
    wanted = columns.bits[columns.codes[rows]] == 16
    if country:
        wanted &= columns.countries[rows] == country
    towns: Ints = rows[wanted]
    return towns


def _level(feature_code: str) -> int:
    """Level of an administrative area by its code: 0 a country, 1 a state, 9 anything else."""
    if feature_code.startswith("PCL"):
        return 0
    digit = feature_code[3:4]
    return int(digit) if feature_code.startswith("ADM") and digit.isdigit() else 9
