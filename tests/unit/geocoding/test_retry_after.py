"""Retry-After: of any length it is understood, or capped at a day."""

from __future__ import annotations

import pytest

from geomap.geocoding.failures import seconds_of

DAY = 86_400.0


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0.0),
        (" 7 ", 7.0),
        ("1.5", 1.5),
        ("9" * 30, DAY),
        ("9" * 100_000, DAY),
        ("Thu, 12 Sep 2019 10:00:00 GMT", 0.0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", DAY),
        ("Fri, 31 Dec 9999 23:59:59 -2359", DAY),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        ("Thu, 12 Sep " + "2" * 5_000, None),
        ("-1", None),
        ("1e9", None),
        ("soon", None),
        ("", None),
    ],
)
def test_the_seconds_of_a_header(header: str, seconds: float | None) -> None:
    assert seconds_of(header) == seconds
