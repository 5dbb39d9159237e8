"""The NUTS code of a place is that of its division, of the last level that covers the same area."""

from __future__ import annotations

import pytest

from geomap.gazetteer import Gazetteer
from geomap.output.codes import with_codes
from geomap.output.selection import Rows


@pytest.mark.parametrize(
    ("name", "code", "nuts"),
    [
        ("Bavaria", "ADM1", "DE2"),
        ("Hamburg", "ADM1", "DE600"),  # DE6 and DE60 are the same area
        ("Attica", "ADM1", "EL30"),  # EL3 is the same area, and has seven parts of the third level
        ("Lombardy", "ADM1", "ITC4"),
        ("Catalonia", "ADM1", "ES51"),
        ("Dalarna", "ADM1", "SE312"),
        ("Seine-Maritime", "ADM2", "FRD22"),
        ("Scotland", "ADM1", "UKM"),
        ("Munich", "PPL", "DE2"),  # a town's is that of its first-level division
        ("Perm", "PPL", ""),
    ],
)
def test_a_division_has_the_code_of_its_region(name: str, code: str, nuts: str) -> None:
    places = [place for place, _ in Gazetteer(layers=()).lookup(name)]
    place = next(place for place in places if place.feature_code.startswith(code))
    columns = ["geonameid", "country_code", "admin1"]
    rows = with_codes(Rows(columns, [[place.geonameid, place.country_code, place.admin1]]))
    (row,) = rows.rows
    assert dict(zip(rows.columns, row, strict=True))["nuts"] == nuts
