"""Trees: evaluated for all rows at once, they say what each would say one by one."""

from __future__ import annotations

import numpy as np
import pytest

from geomap.models.ensemble import Trees


def walk(trees: Trees, row: list[float]) -> float:
    """The score of one row, question by question."""
    total = trees.bias
    for features, thresholds, leaves in zip(
        trees.features, trees.thresholds, trees.leaves, strict=True
    ):
        leaf = 0
        for level, (feature, threshold) in enumerate(zip(features, thresholds, strict=True)):
            leaf |= int(row[feature] > threshold) << level
        total += float(leaves[leaf])
    return total


@pytest.mark.parametrize("depth", [1, 6, 9])
@pytest.mark.parametrize("rows", [1, 40])
def test_all_rows_at_once_score_as_one_by_one(depth: int, rows: int) -> None:
    random = np.random.default_rng(depth)
    shape = (30, depth)
    trees = Trees(
        random.integers(0, 4, shape),
        random.integers(-2, 3, shape),  # few values: the same question is asked again and again
        random.normal(size=(30, 2**depth)),
        bias=-0.5,
    )
    measures = random.integers(-3, 4, (rows, 4)).astype(np.float32)

    assert trees.score(measures).tolist() == pytest.approx([walk(trees, row) for row in measures])


def test_a_value_at_the_threshold_is_not_above_it() -> None:
    trees = Trees([[0]], [[0.5]], [[1.0, 2.0]], bias=0.0)

    scores = trees.score(np.array([[0.5], [0.6], [-np.inf], [np.nan]], dtype=np.float32))

    assert scores.tolist() == [1.0, 2.0, 1.0, 1.0]


def test_the_record_of_trees_makes_the_same_trees() -> None:
    trees = Trees([[0, 1], [1, 0]], [[0.5, np.inf], [0.5, 0.5]], [[1, 2, 3, 4]] * 2, bias=1.0)
    measures = np.array([[0, 0], [1, 0], [0, 1], [1, 1]], dtype=np.float32)

    again = Trees.from_json(trees.to_json())

    assert again.score(measures).tolist() == trees.score(measures).tolist() == [3, 6, 4, 7]
