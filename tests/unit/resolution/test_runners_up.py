"""Runners-up: what else a mention could have meant, in the table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import geomap
from geomap.resolution.alternatives import from_json


def test_a_location_tells_of_the_other_places_of_its_name() -> None:
    frame = geomap.locate_text("Police in Perm, Russia, and in Paris, Texas, opened an inquiry.")
    paris = frame[frame["mention"] == "Paris"].iloc[0]
    others = from_json(paris["candidates"])
    assert paris["provenance"] == "gazetteer"
    assert (paris["admin1"], paris["country_code"]) == ("Texas", "US")
    assert 1 <= len(others) <= 4
    assert any(other["place"].endswith("France") for other in others)
    assert paris["geonameid"] not in [other["geonameid"] for other in others]
    odds = [other["probability"] for other in others]
    assert odds == sorted(odds, reverse=True)
    assert all(abs(o["latitude"]) <= 90 and abs(o["longitude"]) <= 180 for o in others)


def test_a_name_that_means_no_place_has_none() -> None:
    frame = geomap.locate_text("Rescuers went to the village of Zzyzkovo, police said.")
    assert list(frame["mention"]) == ["Zzyzkovo"]
    assert list(frame["candidates"]) == list(frame["provenance"]) == [""]


@pytest.mark.parametrize(
    "cell",
    ["", "[", "{}", "[1]", '[{"place": "Perm"}]', '[{"place": 1, "latitude": 2}]', "[" * 9999],
)
def test_a_cell_that_is_no_list_of_places_holds_none(cell: str) -> None:
    assert from_json(cell) == []


@given(st.text())
def test_any_text_can_be_asked(cell: str) -> None:
    assert isinstance(from_json(cell), list)
