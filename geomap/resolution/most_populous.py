"""The baseline of the field: of all places of a name, the one with the most people."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

import numpy as np

from geomap.gazetteer.lexicon import Toponyms
from geomap.resolution.candidates import Candidates, Columns, Group, make_candidates, softmax
from geomap.resolution.constraints import prior
from geomap.resolution.features import candidate_measures, constants
from geomap.resolution.resolver import Resolver

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["MostPopulous"]


class MostPopulous(Resolver):
    """Takes each name for the best known of its places, whatever the article says."""

    def __init__(self, toponyms: Toponyms) -> None:
        super().__init__(toponyms, rounds=[])

    def weigh(
        self, groups: list[Group], columns: Columns | None = None
    ) -> tuple[Candidates, Floats, Floats]:
        """The candidates, each weighed by its share of the people of all places of its name."""
        candidates = make_candidates(groups, columns or self.columns)
        none = np.zeros(len(candidates.rows), dtype=np.bool_)
        weight = softmax(log(10) * candidates.fame.astype(np.float64), candidates, none)
        fame = prior(candidates)
        rows = candidate_measures(candidates, fame, constants(candidates, fame))
        return candidates, weight, rows

    def choose(self, candidates: Candidates, weight: Floats) -> list[int]:
        """The candidate with the largest weight of each group."""
        return candidates.heaviest(weight)
