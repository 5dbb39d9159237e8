"""The measures of candidates and what the text rules out, one by one: a text, a name, a place."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from geomap.resolution.candidates import Candidates, Columns, make_candidates
from geomap.resolution.constraints import excluded, prior
from geomap.resolution.features import CANDIDATE_MEASURES, candidate_measures, constants
from geomap.resolution.resolver import make_groups
from support.tables import prepared, recogniser, toponyms


@dataclass(frozen=True)
class Row:
    """A name in a text, one of the places it may mean, and what is measured of that one.

    Attributes:
        text: The text; every name in it counts as certainly a place's.
        name: The name, folded.
        place: How the full name of the place begins.
        sense: Which of the groups of that name, where the text tells senses apart.
        means: Of other names, the place that each means; of the rest the best known one.
        expected: Measures and their values; two numbers are the least and the most.
        excluded: Whether the text rules the place out.
    """

    text: str
    name: str
    place: str
    sense: int = 1
    means: dict[str, str] = field(default_factory=dict)
    expected: dict[str, Any] = field(default_factory=dict)
    excluded: bool | None = None


TABLE = tomllib.loads(Path(__file__).with_name("measures.toml").read_text("utf-8"))["row"]
ROWS = [Row(**{"expected" if key == "is" else key: row[key] for key in row}) for row in TABLE]


@cache
def columns() -> Columns:
    return Columns(toponyms())


def candidates_of(text: str) -> Candidates:
    """The candidates of every name that a text names as a place."""
    found = prepared(text)
    _, mentions = recogniser().recognise(found)
    groups = make_groups(mentions, found.words)
    for group in groups:
        group.certainty = 1
    return make_candidates(groups, columns())


def number_of(candidates: Candidates, name: str, place: str, sense: int = 1) -> int:
    """The number of the candidate of a name whose full name begins so; the best known one."""
    gazetteer = toponyms().gazetteer
    groups = [n for n, group in enumerate(candidates.groups) if group.toponym.key == name]
    assert len(groups) >= sense, (name, [group.toponym.key for group in candidates.groups])
    numbers = [
        int(number)
        for number in np.flatnonzero(candidates.group == groups[sense - 1])
        if gazetteer.place(int(candidates.rows[number])).full_name.startswith(place)
    ]
    assert numbers, f"{name} has no place {place}"
    return max(numbers, key=lambda number: float(candidates.fame[number]))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.place}: {', '.join(row.expected)}")
def test_what_is_measured(row: Row) -> None:
    candidates = candidates_of(row.text)
    ruled_out = excluded(candidates)
    fame = prior(candidates, ruled_out)
    weight = np.zeros_like(fame)
    weight[candidates.heaviest(fame)] = 1
    for name, place in row.means.items():
        meant = number_of(candidates, name, place)
        weight[candidates.group == candidates.group[meant]] = 0
        weight[meant] = 1
    number = number_of(candidates, row.name, row.place, row.sense)
    rows = candidate_measures(candidates, weight, constants(candidates))
    got = {name: float(CANDIDATE_MEASURES.column(rows, name)[number]) for name in row.expected}
    for name, expected in row.expected.items():
        if isinstance(expected, list):
            least, most = expected
            assert least <= got[name] <= most, (name, got)
        else:
            assert got[name] == pytest.approx(expected), (name, got)
    if row.excluded is not None:
        assert ruled_out[number] == row.excluded


def test_every_measure_has_a_row() -> None:
    assert {name for row in ROWS for name in row.expected} == set(CANDIDATE_MEASURES)


def test_what_is_ruled_out_and_what_is_not_have_rows() -> None:
    assert {row.excluded for row in ROWS} == {True, False, None}
