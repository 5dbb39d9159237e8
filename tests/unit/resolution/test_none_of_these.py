"""None of these: what the gazetteer lacks goes beside what the text names, or has no place."""

from __future__ import annotations

import pytest

import geomap
from geomap.geo import great_circle_km


def rows_of(text: str, mention: str) -> list[tuple[float, float]]:
    """Where the rows of a mention are placed; nothing if they have no place."""
    frame = geomap.locate_text(text)
    mine = frame[frame["mention"] == mention]
    assert len(mine), f"{mention} has no row"
    placed = mine[mine["latitude"].notna()]
    return list(zip(placed["latitude"], placed["longitude"], strict=True))


@pytest.mark.parametrize(
    ("text", "mention", "point", "km"),
    [
        ("A grain store in Turkey, Texas, burned down.", "Turkey", (31.0, -99.0), 900),
        ("A chapel fell down in Moscow, a small Ayrshire village.", "Moscow", (55.5, -4.5), 80),
        ("They moved to Arlington, just outside Washington.", "Arlington", (38.9, -77.1), 60),
    ],
)
def test_a_namesake_far_from_what_the_text_says_is_not_meant(
    text: str, mention: str, point: tuple[float, float], km: float
) -> None:
    for found in rows_of(text, mention):
        assert great_circle_km(found, point) <= km


@pytest.mark.parametrize(
    ("text", "mention", "point"),
    [
        (
            "The road to the village of Tormala, 400 km east of Khartoum, is cut.",
            "Tormala",
            (15.5, 32.53),
        ),
        (
            "A bus fell into a gorge at Sarkimandu, 300 miles from Kathmandu.",
            "Sarkimandu",
            (27.7, 85.32),
        ),
    ],
)
def test_a_stated_distance_is_obeyed(text: str, mention: str, point: tuple[float, float]) -> None:
    for found in rows_of(text, mention):
        assert great_circle_km(found, point) > 100


def test_names_of_a_list_stay_where_they_are() -> None:
    text = "The airline flies from Moscow to Boston, Paris, London and Berlin."
    for mention, point in {"Paris": (48.86, 2.35), "London": (51.51, -0.13)}.items():
        (found,) = rows_of(text, mention)
        assert great_circle_km(found, point) < 50
