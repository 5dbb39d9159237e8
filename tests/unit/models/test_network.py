"""A small network of whole numbers: what it says of a name's numbers and clues."""

from __future__ import annotations

import numpy as np
import pytest

from geomap.models.network import Networks, record_of

ROW = np.array([[1000, 0], [0, 1000]], dtype=np.int64)


def made() -> Networks:
    """A network of two numbers, one clue and two hidden units."""
    record = record_of(
        500.0,
        dense=[[1.0, 0.0], [0.0, -1.0]],
        clues={"in": [0.5, 0.25]},
        hidden=[0.0, 0.0],
        out=[2.0, 4.0],
        bias=-1.0,
    )
    return Networks({"event": record})


def test_a_score_is_the_sum_of_the_hidden_units_that_are_above_zero() -> None:
    scores = made().scores(ROW, [["in"], ["in", "in"]])["event"]
    # (2 + .5) * 2 + .25 * 4 - 1; the second: 1 * 2 + max(.5 - 2, 0) * 4 - 1
    assert scores.tolist() == [5.0, 1.0]


def test_unknown_clues_say_nothing() -> None:
    scores = made().scores(ROW[:1], [["of", "under"]])["event"]
    assert scores.tolist() == [3.0]


def test_each_name_is_scored_as_if_it_were_alone() -> None:
    rows = np.arange(40, dtype=np.int64).reshape(20, 2) * 37 - 500
    clues = [["in"] if number % 3 else ["at"] for number in range(20)]
    together = made().scores(rows, clues)["event"]
    alone = [
        made().scores(row[None], [seen])["event"][0] for row, seen in zip(rows, clues, strict=True)
    ]
    assert together.tolist() == pytest.approx(alone, abs=0)
