"""The tests' own Nominatim answers as the real one does, and falls for the traps."""

from __future__ import annotations

import pytest
from geopy.geocoders import Nominatim

from support.nominatim.osm_extract import entries, make_extract
from support.waiting import DEAD_MAN_SECONDS

pytestmark = pytest.mark.nominatim


def geopy_at(address: str) -> Nominatim:
    """geopy's own client, patient on a busy machine."""
    return Nominatim(
        domain=address, scheme="http", user_agent="geomap-tests", timeout=DEAD_MAN_SECONDS
    )


def test_extract_is_large_and_always_the_same() -> None:
    assert len(entries()) >= 300
    assert make_extract() == make_extract()
    assert len({entry.name for entry in entries() if entry.kind == "village"}) > 150


def test_geopy_asks_it_and_the_first_hit_is_the_wrong_perm(nominatim: str) -> None:
    client = Nominatim(
        domain=nominatim, scheme="http", user_agent="geomap-tests", timeout=DEAD_MAN_SECONDS
    )
    hits = client.geocode("Perm", exactly_one=False, language="en", limit=20)
    assert "Russia" not in hits[0].address
    perm = [hit for hit in hits if hit.raw["type"] == "city"]
    assert [round(hit.latitude, 2) for hit in perm] == [58.01]
    assert sum("Austria" in hit.address for hit in hits) == 2


@pytest.mark.parametrize(
    "query, address",
    [
        ("Perm Philharmonic Hall", "Perm Philharmonic Hall, Borchaninov Street, Perm"),
        ("Lenin Street, Kungur", "Lenin Street, Kungur, Perm Krai, Russia"),
        ("Blizhnyaya Chashchikha", "Blizhnyaya Chashchikha, Perm Krai, Russia"),
    ],
)
def test_it_knows_what_gazetteers_do_not(nominatim: str, query: str, address: str) -> None:
    client = Nominatim(
        domain=nominatim, scheme="http", user_agent="geomap-tests", timeout=DEAD_MAN_SECONDS
    )
    assert client.geocode(query, language="en").address.startswith(address)
