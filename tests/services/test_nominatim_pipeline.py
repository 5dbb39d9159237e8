"""A real Nominatim behind the gazetteer, through the whole pipeline and geopy's own client."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

import geomap as library
from support.command import Run
from support.nominatim.nominatim_server import Nominatim

pytestmark = pytest.mark.nominatim

RAIDS = """---
title: Concert in Perm is stopped
date: 2019-09-12
---

PERM, Russia (AFP) - Police stopped a concert in the Perm Philharmonic Hall on Thursday, a day
after raids across Russia. Officers also searched flats on Lenin Street in Kungur, and on Pushkin
Street. A teacher was held in the village of Verkhnyaya Mostovka, and two students in Dalnyaya
Losikha, Perm Krai. The road from Moscow to Yekaterinburg was closed near Sukhaya Tumanikha.
"""
SPRINGFIELD = """The library board of Springfield, Illinois, met on East Adams Street on Monday.
Readers from Chicago and St. Louis had sent letters. Springfield has three libraries.
"""
AUSTRIA = """KLAGENFURT, Austria - The Klagenfurt Theatre in Klagenfurt opens a play on Friday.
Guests come from Villach and Graz in Austria, and from the village of Perm in Carinthia.
"""


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GEOMAP_LIMITS", str(tmp_path / "limits"))
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for name, text in ("raids", RAIDS), ("springfield", SPRINGFIELD), ("austria", AUSTRIA):
        (seeds / f"{name}.txt").write_text(text)
    return tmp_path


def settings(address: str) -> None:
    Path("geomap.toml").write_text(
        "[geocoders.nominatim]\n"
        f'domain = "{address}"\n'
        'scheme = "http"\n'
        'user_agent = "geomap-tests (tests@example.org)"\n'
        "requests_a_second = 50\n"
    )


def rows(maps: str = "maps") -> dict[tuple[str, str], dict[str, str]]:
    with Path(maps, "locations.csv").open(encoding="utf-8-sig", newline="") as file:
        return {(row["article"], row["mention"]): row for row in csv.DictReader(file)}


def point(row: dict[str, str]) -> tuple[float, float]:
    return float(row["latitude"]), float(row["longitude"])


def test_villages_streets_and_the_venue_are_placed(
    nominatim: str, workplace: Path, geomap: Run
) -> None:
    settings(nominatim)
    geomap("build", "--geocoder", "nominatim", code=0)
    found = rows()
    expected = {
        "Perm Philharmonic Hall": (58.0079, 56.2269),
        "Verkhnyaya Mostovka": (57.6, 55.3),
        "Dalnyaya Losikha": (58.182, 56.135),
        "Sukhaya Tumanikha": (58.442, 57.149),
        "Lenin Street": (57.43, 56.95),  # the one in Kungur, of four
        "Pushkin Street": (58.007, 56.217),  # the one in Perm, of two
    }
    for mention, where in expected.items():
        row = found["raids.txt", mention]
        assert row["provenance"] == "nominatim", row
        assert point(row) == pytest.approx(where, abs=0.01), row
        assert "found by Nominatim" in row["reasons"]
    assert found["raids.txt", "Perm Philharmonic Hall"]["feature_code"] == "THTR"
    # What the gazetteer knows is still its own to place.
    assert found["raids.txt", "PERM"]["geonameid"] == "511196"
    assert found["raids.txt", "PERM"]["provenance"] == "gazetteer"
    street = found["springfield.txt", "East Adams Street"]
    assert street["provenance"] == "nominatim" and street["country_code"] == "US"
    theatre = found["austria.txt", "Klagenfurt Theatre"]
    assert point(theatre) == pytest.approx((46.626, 14.306), abs=0.01)
    geojson = json.loads(Path("maps/locations.geojson").read_text())
    assert "© OpenStreetMap contributors" in geojson["attribution"]
    assert "https://www.openstreetmap.org/copyright" in Path("maps/index.html").read_text()


def test_context_decides_not_the_first_hit(nominatim: str, workplace: Path) -> None:
    settings(nominatim)
    library.build(geocoders=["nominatim", "gazetteer"])
    found = rows()
    perm = found["raids.txt", "PERM"]
    assert (perm["provenance"], perm["country_code"]) == ("nominatim", "RU")
    assert point(perm) == pytest.approx((58.01, 56.25), abs=0.01)
    # And where the story is in Austria, it is one of the villages.
    village = found["austria.txt", "Perm"]
    assert (village["provenance"], village["country_code"]) == ("nominatim", "AT")
    assert village["admin1"] == "Carinthia"
    springfield = found["springfield.txt", "Springfield"]
    assert springfield["admin1"] == "Illinois"
    assert point(springfield) == pytest.approx((39.8, -89.64), abs=0.05)
    assert found["raids.txt", "Moscow"]["country_code"] == "RU"
    assert found["raids.txt", "Kungur"]["country_code"] == "RU"
    assert json.loads(perm["candidates"])


def test_offline_gives_the_same_when_the_server_is_gone(
    nominatim_database: Nominatim, workplace: Path, geomap: Run
) -> None:
    with nominatim_database.serve() as address:
        settings(address)
        geomap("build", "--geocoder", "nominatim", code=0)
        online = Path("maps/locations.csv").read_bytes()
        plan = geomap("build", "--geocoder", "nominatim", "--plan", code=0).stdout
        assert f"0 to send to {address}" in plan
    Path("cache/articles.sqlite").unlink()
    geomap("build", "--geocoder", "nominatim", "--offline", code=0)
    assert Path("maps/locations.csv").read_bytes() == online
    # Not offline, what is in the cache is not asked for either.
    Path("cache/articles.sqlite").unlink()
    geomap("build", "--geocoder", "nominatim", code=0)
    assert Path("maps/locations.csv").read_bytes() == online
    # A name more, and nobody to ask: said, and taken up again.
    (workplace / "seeds" / "more.txt").write_text(
        "Russia said that a man was held in the village of Dalnyaya Garevka, Perm Krai.\n"
    )
    Path("geomap.toml").write_text(Path("geomap.toml").read_text() + "attempts = 1\n")
    done = geomap("build", "--geocoder", "nominatim", code=1)
    assert "could not be asked for: Dalnyaya Garevka" in done.stderr
    assert rows()["more.txt", "Dalnyaya Garevka"]["provenance"] == "nearby"
    with nominatim_database.serve(int(address.rpartition(":")[2])):
        geomap("build", "--geocoder", "nominatim", code=0)
    assert rows()["more.txt", "Dalnyaya Garevka"]["provenance"] == "nominatim"


def test_geocode_lists_all_that_it_knows(nominatim: str, workplace: Path) -> None:
    settings(nominatim)
    streets = library.geocode("Lenin Street", geocoders=["nominatim"])
    assert len(streets) == 4 and set(streets.provenance) == {"nominatim"}
    assert set(library.geocode("Perm", geocoders=["nominatim"]).provenance) == {"gazetteer"}
    perms = library.geocode("Perm", geocoders=["nominatim", "gazetteer"])
    assert len(perms) >= 7 and perms.country_code[0] == "RU"
