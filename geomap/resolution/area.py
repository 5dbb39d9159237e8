"""What a user says of where places are: an area to keep or lean to, gazetteers of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from geomap.config.area import Area, Scope
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.resolution.base import Resolves, resolve_all
from geomap.resolution.candidates import Candidates, Columns, Group
from geomap.resolution.resolver import Resolved, at_their_spots

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Bools = NDArray[np.bool_]
    Floats = NDArray[np.float64]

__all__ = ["InArea"]

LEAN = 25.0
"""How many times likelier a place in the preferred area is than the article alone makes it.

Leaning to Canada, "a man from London" is one from Ontario, and "leaders of France and Britain met
in London" is England's."""

_ENOUGH = 0.05
"""Places that are kept to are taken where the article leaves them this share at least; with less
the name means a place elsewhere, which is told as such and not forced into the area."""


class InArea:
    """A resolver that keeps to an area or leans to one, and to the user's own gazetteers.

    Args:
        resolver: What tells the meaning of names by the article.
        scope: The areas.
    """

    def __init__(self, resolver: Resolves, scope: Scope) -> None:
        self._resolver, self._scope = resolver, scope

    @property
    def toponyms(self) -> Toponyms:
        """The gazetteer's names."""
        return self._resolver.toponyms

    @property
    def columns(self) -> Columns:
        """The gazetteer's columns."""
        return self._resolver.columns

    def resolve(self, groups: list[Group], columns: Columns | None = None) -> Resolved:
        """What the groups of a text mean, as the article and the areas have it."""
        resolved = self._resolver.resolve(groups, columns)
        return self._kept(resolved, groups, columns or self.columns)

    def resolve_all(self, many: Sequence[list[Group]]) -> list[Resolved]:
        """The same of several articles, each by itself."""
        found = resolve_all(self._resolver, many)
        return [
            self._kept(resolved, groups, self.columns)
            for resolved, groups in zip(found, many, strict=True)
        ]

    def _kept(self, resolved: Resolved, groups: list[Group], places: Columns) -> Resolved:
        """What is resolved, as the areas have it."""
        candidates, gazetteer = resolved.candidates, self.toponyms.gazetteer
        weight = resolved.weight.astype(np.float64)
        share: Floats = np.ones(len(groups))
        factors = gazetteer.factors(candidates.rows)
        if factors is not None:
            weight = _shared(factors * weight, candidates)
        if self._scope.prefer:
            preferred = _within(candidates, self._scope.prefer, places, gazetteer)
            weight = _shared(np.where(preferred, LEAN * weight, weight), candidates)
        if self._scope.keep:
            kept = _within(candidates, self._scope.keep, places, gazetteer)
            share = np.bincount(candidates.group, np.where(kept, weight, 0.0)).astype(np.float64)
            is_kept = (share >= _ENOUGH)[candidates.group]
            weight = _shared(np.where(is_kept & ~kept, 0.0, weight), candidates)
            share = np.where(share >= _ENOUGH, share, 1.0)
        small = weight.astype(np.float32)
        best = _chosen(self._resolver, candidates, small)
        none = resolved.none
        if factors is not None:  # of a name that the user's own gazetteer has, it lacks no place
            none = [
                0.0 if factors[one] > 1 else lacks for one, lacks in zip(best, none, strict=True)
            ]
        likely = [
            chance * part * (1 - lacks)
            for chance, part, lacks in zip(
                at_their_spots(candidates, small, best), share.tolist(), none, strict=True
            )
        ]
        return replace(resolved, weight=small, best=best, probabilities=likely, none=none)


def _chosen(resolver: Resolves, candidates: Candidates, weight: NDArray[np.float32]) -> list[int]:
    """The candidate chosen for each group, never one that has no weight left."""
    choose = getattr(resolver, "choose", None)
    heaviest = candidates.heaviest(weight)
    if choose is None:
        return heaviest
    return [
        one if weight[one] > 0 else other
        for one, other in zip(choose(candidates, weight), heaviest, strict=True)
    ]


def _shared(weight: Floats, candidates: Candidates) -> Floats:
    """Weights that sum to one in each group."""
    total = np.bincount(candidates.group, weight)  # adds one after the other
    shared: Floats = weight / np.maximum(total, 1e-300)[candidates.group]
    return shared


def _within(candidates: Candidates, area: Area, columns: Columns, gazetteer: Gazetteer) -> Bools:
    """Which candidates are in an area."""
    known = {code: number for number, code in enumerate(gazetteer.country_codes) if code}
    numbers = [known[code] for code in area.countries if code in known]
    within: Bools = np.isin(candidates.country, numbers)
    latitude, longitude = (
        column[candidates.rows] / 1e5 for column in (columns.latitudes, columns.longitudes)
    )
    for west, south, east, north in area.boxes:
        between = (longitude >= west) & (longitude <= east)
        if west > east:
            between = (longitude >= west) | (longitude <= east)
        within |= (latitude >= south) & (latitude <= north) & between
    return within
