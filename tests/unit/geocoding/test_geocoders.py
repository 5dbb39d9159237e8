"""The gazetteer behind geopy's interface."""

from __future__ import annotations

from typing import Any

import geopy
import pytest
from geopy.extra.rate_limiter import RateLimiter

from geomap.geocoders import COLUMNS, Gazetteer, geocode


@pytest.fixture(scope="module")
def geocoder() -> Gazetteer:
    return Gazetteer()


def test_it_is_a_geopy_geocoder(geocoder: Gazetteer) -> None:
    assert isinstance(geocoder, geopy.geocoders.base.Geocoder)
    location = geocoder.geocode("Perm")
    assert isinstance(location, geopy.Location)
    assert location.address == "Perm, Perm Krai, Russia"
    assert (location.latitude, location.longitude) == (58.01046, 56.25017)
    assert location.raw["geonameid"] == 511196


def test_geopy_s_own_tools_work_with_it(geocoder: Gazetteer) -> None:
    limited = RateLimiter(geocoder.geocode, min_delay_seconds=0)
    assert limited("Vladivostok").latitude == pytest.approx(43.1, abs=0.2)


def test_several_places_best_first(geocoder: Gazetteer) -> None:
    locations: Any = geocoder.geocode("Springfield", exactly_one=False, limit=3)
    assert [location.raw["country_code"] for location in locations] == ["US"] * 3
    scores = [location.raw["score"] for location in locations]
    assert scores == sorted(scores, reverse=True)


def test_a_name_with_what_holds_it(geocoder: Gazetteer) -> None:
    def found(name: str) -> dict[str, Any]:
        location: Any = geocoder.geocode(name)
        raw: dict[str, Any] = location.raw
        return raw

    assert found("Paris")["country_code"] == "FR"
    assert found("Paris, Texas")["admin1"] == "Texas"
    assert found("Portland, Ore.")["admin1"] == "Oregon"
    assert geocoder.geocode("Paris, Texas, Russia") is None


@pytest.mark.parametrize("name", ["", " ", "Qwxyzzy", "Paris, Qwxyzzy", "x" * 10_000, ",", "\0"])
def test_no_such_place(geocoder: Gazetteer, name: str) -> None:
    assert geocoder.geocode(name) is None
    assert geocoder.geocode(name, exactly_one=False) is None


def test_a_table_of_candidates() -> None:
    frame = geocode("Perm", limit=5)
    assert tuple(frame.columns) == COLUMNS
    assert frame.loc[0, "geonameid"] == 511196
    assert len(geocode("Qwxyzzy")) == 0
    assert len(geocode("Springfield", limit=None)) > 20
    assert len(geocode("Springfield", limit=0)) == 0
