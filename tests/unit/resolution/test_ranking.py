"""The measures of candidates: round after round, and where nothing is likely."""

from __future__ import annotations

import numpy as np
import pytest

from geomap.resolution.candidates import Candidates, Columns, Group, make_candidates
from geomap.resolution.constraints import prior
from geomap.resolution.features import CANDIDATE_MEASURES, candidate_measures, constants
from support.tables import toponyms


@pytest.fixture(scope="module")
def candidates() -> Candidates:
    """Those of "Santa Rosa" and "San Antonio", of which there are hundreds."""
    found = [toponyms().get(name) for name in ("santa rosa", "san antonio")]
    groups = [Group(toponym, words=[n], certainty=1) for n, toponym in enumerate(found) if toponym]
    return make_candidates(groups, Columns(toponyms()))


def test_a_row_has_every_measure(candidates: Candidates) -> None:
    weight = prior(candidates)
    rows = candidate_measures(candidates, weight, constants(candidates, weight))
    assert rows.shape == (len(candidates.rows), len(CANDIDATE_MEASURES))
    assert np.array_equal(CANDIDATE_MEASURES.column(rows, "weight"), weight)


def test_where_no_candidate_is_likely_none_is_company(candidates: Candidates) -> None:
    sizes = np.bincount(candidates.group)
    assert sizes.min() > 50  # so that each has less than a fiftieth
    weight = (1 / sizes[candidates.group]).astype(np.float32)
    rows = candidate_measures(candidates, weight, constants(candidates, weight))
    assert np.isfinite(rows).all()
    assert (rows[:, CANDIDATE_MEASURES.index("near_200")] == 0).all()
    assert (rows[:, CANDIDATE_MEASURES.index("nearest_km")] == 20_000).all()
