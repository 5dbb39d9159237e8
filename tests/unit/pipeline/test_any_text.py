"""Every row points into the text, whatever the text."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import geomap
from geomap.schema.location import COLUMNS, ROLES


def check_rows(found: pd.DataFrame, text: str) -> None:
    """The promises of ``geomap/locations.py`` that hold for any text."""
    assert tuple(found.columns) == COLUMNS
    end = 0
    for row in found.to_dict("records"):
        assert end <= row["start"] < row["end"] <= len(text)
        assert text[row["start"] : row["end"]] == row["mention"]
        end = row["end"]
        assert 0 <= row["confidence"] <= 1
        assert row["role"] in ROLES
        assert math.isnan(row["latitude"]) == math.isnan(row["longitude"])
        if not math.isnan(row["latitude"]):
            assert -90 <= row["latitude"] <= 90
            assert -180 <= row["longitude"] <= 180
            assert row["place"]


NAMES = [
    "Perm",
    "Perm, Russia",
    "New York City",
    "York",
    "St. Petersburg",
    "Côte d’Ivoire",
    "Paris, Texas",
    "Portland, Ore.",
    "Moscow",
    "the Urals",
    "Tripoli",
    "Georgia",
    "Washington, D.C.",
    "Пермь",
    "東京",
    "القاهرة",
    "Русские",
    "Mr. London",
    "Russian",
]
GLUE = [
    " ",
    ", ",
    ". ",
    "\n",
    "\r\n",
    " (",
    ") ",
    " — ",
    "'s ",
    "’s ",
    "-",
    "/",
    "\t",
    "\u00a0",
    "“",
    "]",
]
NEWSLIKE = st.lists(
    st.one_of(
        st.sampled_from(NAMES),
        st.sampled_from(GLUE),
        st.sampled_from(["said", "in", "near", "police", "of", "and", "The", "(AP)", "\U0001f600"]),
        st.text(max_size=6),
    ),
    max_size=30,
).map("".join)
ANY_TEXT = st.text(max_size=300)


@given(text=NEWSLIKE)
def test_any_mixture_of_names_and_noise_keeps_the_promises(text: str) -> None:
    check_rows(geomap.locate_text(text), text)


@given(text=ANY_TEXT)
def test_any_text_keeps_the_promises(text: str) -> None:
    check_rows(geomap.locate_text(text), text)


@given(title=st.text(max_size=80), text=NEWSLIKE)
def test_any_title_keeps_the_promises(title: str, text: str) -> None:
    check_rows(geomap.locate_text(text, title=title), text)


@given(text=NEWSLIKE)
def test_the_same_text_gives_the_same_rows(text: str) -> None:
    pd.testing.assert_frame_equal(geomap.locate_text(text), geomap.locate_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "A" * 10_000,
        "Perm " * 2_000,
        "Perm, " * 2_000,
        "New " * 3_000 + "York",
        "(" * 5_000,
        "Saint-" * 2_000,
        ". ".join(["St"] * 3_000),
        "Perm\u0301 and Mérida",
        "Perm\x00Moscow",
        "\ufeffMoscow was quiet.",
        '=HYPERLINK("http://example.org") in Perm',
        "</script><script>alert(1)</script> in Perm",
        "${alert(1)} in Perm",
        "lone surrogate \ud800 in Perm",
    ],
)
def test_rude_text_keeps_the_promises(text: str) -> None:
    check_rows(geomap.locate_text(text), text)


def test_offsets_count_code_points_after_an_emoji() -> None:
    text = "🚂🚂 The train to Perm left Moscow at noon."
    found = geomap.locate_text(text)
    check_rows(found, text)
    assert found["mention"].tolist() == ["Perm", "Moscow"]
