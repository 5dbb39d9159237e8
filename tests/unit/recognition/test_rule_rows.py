"""The rules of recognition, one by one: a text, the names each applies to, and those it leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from geomap.recognition.rules import RULES, Seen
from support.tables import Ruled, prepared, read_rows, recogniser, values, written

ROWS = read_rows(Path(__file__).with_name("rules.toml"), Ruled)
NAMED = {rule.name: rule for rule in RULES}


@pytest.mark.parametrize("row", ROWS)
def test_what_a_rule_applies_to(row: Ruled) -> None:
    found = prepared(row.text)
    names = {written(found, number) for number in range(len(found.spans))}
    assert names >= {*row.yes, *row.no}
    # Some rules look at how likely the other names are.
    seen = Seen(found.spans, recogniser().score(found), found.words, found.around)
    ruled = {written(found, number) for number in NAMED[row.rule].find(seen)}
    assert ruled >= set(row.yes)
    assert not ruled & set(row.no)


def test_every_rule_has_a_row_in_which_it_applies() -> None:
    assert {row.rule for row in values(ROWS) if row.yes} == set(NAMED)


def test_every_rule_has_a_row_with_a_name_that_it_leaves() -> None:
    assert {row.rule for row in values(ROWS) if row.no} == set(NAMED)
