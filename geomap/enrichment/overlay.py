"""Places that geocoding services found, as a layer above the gazetteer for one article.

The resolver compares the places of a name by the gazetteer's columns.  An `Overlay` lays rows
above these, in memory and for one article, so that a service's hits and the gazetteer's own places
of a name are weighed by the same measures.  A hit that is a place of the gazetteer, by its name,
kind and position, takes that place's row: with it come its population, its other names and its
GeoNames id, which no service tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from geomap.analysis.result import Services
from geomap.gazetteer import NameKind, Place, fold
from geomap.gazetteer.layers import MemoryLayer
from geomap.gazetteer.lexicon import MAX_CANDIDATES, Toponym, Toponyms
from geomap.geo import great_circle_km, squared_chord_of, squared_chords, unit_vectors
from geomap.geocoding.hits import Hit
from geomap.resolution.candidates import Columns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

__all__ = ["Overlay"]

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


class Overlay:
    """The places that services found for the names of one article, as a layer of the gazetteer.

    Args:
        toponyms: The gazetteer's names.
        columns: The gazetteer's columns.

    Attributes:
        gazetteer: The gazetteer with the layer above.
        columns: Its columns.
    """

    def __init__(self, toponyms: Toponyms, columns: Columns) -> None:
        self._beneath, self._base_columns = toponyms, columns
        self._layer = MemoryLayer("services")
        self._shown: dict[int, Place] = {}
        self.gazetteer = toponyms.gazetteer.over(self._layer, self._shown)
        self._toponyms = toponyms.over(self.gazetteer)
        self.columns = columns.over(self.gazetteer)
        self._hits: dict[int, Hit] = {}
        self._known: dict[tuple[object, ...], int] = {}

    def services(self, failed: Mapping[str, str], missed: Iterable[str]) -> Services:
        """What the services know of the article's names.

        Args:
            failed: Names of which no service could say whether it knows them, with the service.
            missed: Names that no service knows.
        """
        return Services(self._layer, self._shown, self._hits, failed, frozenset(missed))

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
        return self._toponyms.of(
            key,
            rows,
            [kinds[row] for row in rows],
            total=total,
            word_flags=known.word_flags if known else 0,
            is_abbreviation=known.is_abbreviation if known else False,
        )

    def _row(self, hit: Hit) -> int:
        """The row of a hit: that of the gazetteer's place that it is, or a new one."""
        key = (hit.service, hit.name, hit.latitude, hit.longitude, hit.kind)
        row = self._known.get(key)
        if row is None:
            twin = self._twin(hit)
            row = self._known[key] = self._add(hit) if twin is None else twin
            if twin is not None and row not in self._hits:
                # The service's point, since it was asked first; the rest is the gazetteer's.
                self._shown[row] = replace(
                    self.gazetteer.place(row), latitude=hit.latitude, longitude=hit.longitude
                )
            self._hits.setdefault(row, hit)
        return row

    def _twin(self, hit: Hit) -> int | None:
        """The gazetteer's place that a hit is, by its name, kind and position, if there is one."""
        toponym = self._beneath.get(fold(hit.name), any_kind=True)
        if toponym is None or hit.feature_class not in ("P", "A", ""):
            return None
        best, nearest = None, float("inf")
        for row in toponym.rows:
            place = self._beneath.gazetteer.place(row)
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

    def _add(self, hit: Hit) -> int:
        """The row that a hit gets in the layer."""
        gazetteer = self.gazetteer
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
        feature_class, feature_code = self._code(hit)
        row = self._layer.add(
            hit.name,
            hit.latitude,
            hit.longitude,
            feature_class=feature_class,
            feature_code=feature_code,
            population=round(10 ** min(fame, _MOST_FAME)),
            country=country,
            admin1=division,
            names=_NAMES,
        )
        country_row = gazetteer.country_rows.get(country) if country else None
        self._shown[row] = Place(
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
        return row

    def _division(self, name: str, country: int) -> int:
        """Row + 1 of a country's first-level division of a name, or 0."""
        toponym = self._beneath.get(fold(name), any_kind=True) if name and country else None
        for row in toponym.held_divisions if toponym else ():
            if self.gazetteer.country_numbers[row] == country:
                return row + 1
        return 0

    def _neighbourhood(self, hit: Hit, country: int) -> tuple[int, int]:
        """Country and division of the nearest populated place, within the country if it is told."""
        columns = self._base_columns
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

    def _code(self, hit: Hit) -> tuple[str, str]:
        """Feature class and code by which the resolver knows what kind of place a hit is."""
        gazetteer = self.gazetteer
        pairs = list(zip(gazetteer.feature_classes, gazetteer.feature_codes, strict=True))
        feature_class, feature_code = hit.feature_class or "P", hit.feature_code
        if feature_class == "P":
            return "P", "PPL"
        if feature_class == "A":
            return "A", {0: "PCLI", 1: "ADM1"}.get(_level(feature_code), "ADM2")
        if (feature_class, feature_code) in pairs:
            return feature_class, feature_code
        return pairs[next(n for n, bits in enumerate(self._beneath.class_bits) if bits == 8)]


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
