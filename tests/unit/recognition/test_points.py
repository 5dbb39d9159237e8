"""Points that a text gives by numbers: coordinates, and so far from a place."""

from __future__ import annotations

import pytest

from geomap.geo import destination, great_circle_km
from geomap.pipeline.geoparser import shared_geoparser
from geomap.recognition.coordinates import find_coordinates
from geomap.schema.article import Article
from geomap.schema.location import Location


def rows_of(text: str) -> list[Location]:
    """The rows of a text."""
    return shared_geoparser().parse(Article("text", text))


def point_of(row: Location) -> tuple[float, float]:
    """Where a row is placed."""
    assert row.latitude is not None
    assert row.longitude is not None
    return row.latitude, row.longitude


COORDINATES = [
    ("The convoy was filmed at 47.9771, 37.5312 on Friday.", "47.9771, 37.5312", 47.9771, 37.5312),
    ("It sank at 12.61N, 43.33E at dawn.", "12.61N, 43.33E", 12.61, 43.33),
    ("It sank at 12.61°S 43.33°W at dawn.", "12.61°S 43.33°W", -12.61, -43.33),
    ("It lies at 35°30'N 15°06'E now.", "35°30'N 15°06'E", 35.5, 15.1),
    ("See 33°30'36\"N 36°18'00\"E there.", "33°30'36\"N 36°18'00\"E", 33.51, 36.3),
    ("The grid is 37UCQ 1234 5678.", "37UCQ 1234 5678", 49.23506, 36.42211),
]


@pytest.mark.parametrize(("text", "mention", "latitude", "longitude"), COORDINATES)
def test_coordinates_have_a_row(text: str, mention: str, latitude: float, longitude: float) -> None:
    (row,) = rows_of(text)
    assert (row.mention, text[row.start : row.end]) == (mention, mention)
    assert point_of(row) == pytest.approx((latitude, longitude), abs=1e-4)
    assert (row.provenance, row.precision) == ("coordinates", "exact")
    assert row.radius_km is not None
    assert row.radius_km <= 2


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose from 3.141 to 2.718, then fell.",
        "He ran 48.015, 37.803 and 12.5 seconds.",
        "It was 95.1234, 300.5678 of a unit.",
        "The 12th S. and 13th E. Streets cross.",
        "Form 37ABC 12 is due.",
    ],
)
def test_other_numbers_are_no_coordinates(text: str) -> None:
    assert find_coordinates(text) == []


RELATIVE = [
    ("A bus crashed 20 km east of Nanjing on Sunday.", "20 km east of Nanjing", 20, 90),
    ("Rebels camp 12 miles north-west of Goma.", "12 miles north-west of Goma", 19.3, 315),
    ("A well forty kilometres to the south of Agadez burns.",
     "forty kilometres to the south of Agadez", 40, 180),
    ("A quake struck 30 km (19 miles) west of Izmir.", "30 km (19 miles) west of Izmir", 30, 270),
    ("Pirates boarded it 30 nautical miles off Mogadishu.",
     "30 nautical miles off Mogadishu", 0, 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention", "km", "degrees"), RELATIVE)
def test_so_far_from_a_place_is_a_row_beside_its_own(
    text: str, mention: str, km: float, degrees: float
) -> None:
    relative, place = rows_of(text)
    assert (relative.mention, relative.provenance, relative.precision) == (
        mention, "relative", "near",
    )  # fmt: skip
    assert place.mention in mention
    expected = destination(point_of(place), km, degrees)
    assert great_circle_km(point_of(relative), expected) < 0.2
    assert relative.radius_km is not None
    assert relative.radius_km >= 5


def test_a_name_nobody_knows_is_where_the_text_says() -> None:
    text = "Aid reached the village of Ramidanda, 500 km west of Kathmandu, on foot."
    rows = {row.mention: row for row in rows_of(text)}
    apart = great_circle_km(point_of(rows["Ramidanda"]), point_of(rows["Kathmandu"]))
    assert apart == pytest.approx(500, abs=1)


def test_how_well_a_point_is_known() -> None:
    text = "He went from Kenya to Butte County, to Nairobi and to the Red Sea."
    found = {row.mention: row.precision for row in rows_of(text)}
    assert found == {
        "Kenya": "country", "Butte County": "division", "Nairobi": "exact", "Red Sea": "area",
    }  # fmt: skip


def test_a_name_in_an_organisations_name_is_told_as_such() -> None:
    rows = rows_of("The Paris Police Department searched a flat in Lyon.")
    assert {row.mention: row.inside for row in rows} == {
        "Paris": "organisation", "Lyon": "",
    }  # fmt: skip
