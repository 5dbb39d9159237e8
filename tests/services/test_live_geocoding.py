"""Geocoding services behind the gazetteer: who is asked for what, in which order, and when not."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

import geomap as library
from geomap.config.settings import Settings
from geomap.errors import GeocodingError, SettingsError
from support.command import Run
from support.live_server import StandIn, standing_in
from support.waiting import wait_until

STORY = """Police search homes near Perm

PERM, Russia (AFP) - Police searched homes in the village of Verkhnyaya Mostovka on Thursday and
stopped a concert at the Perm Philharmonic Hall. Officers came from Kungur and Moscow, said Sergei
Boyko, and drove through Dalnyaya Losikha, Perm Krai. Leonid Volkov was held near Zheltukhin's car.
The police also went to the village of Nigdeevo, and a man was stopped in Nikudykino.
"""
MOSTOVKA = (57.6, 55.3, "place=village")
LOSIKHA = (58.182, 56.135, "place=village")
HALL = (58.0079, 56.2269, "amenity=theatre")
ASKED = {
    "Verkhnyaya Mostovka", "Perm Philharmonic Hall", "Dalnyaya Losikha", "Nigdeevo", "Nikudykino",
}  # fmt: skip


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """A stand-in for services, and a folder with one story and settings that lead there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GEOMAP_LIMITS", str(tmp_path / "limits"))
    with standing_in() as stand_in:
        stand_in.nominatim = {"verkhnyaya mostovka": [MOSTOVKA], "perm philharmonic hall": [HALL]}
        stand_in.photon = {"dalnyaya losikha": [LOSIKHA]}
        (tmp_path / "geomap.toml").write_text(stand_in.settings())
        (tmp_path / "seeds").mkdir()
        (tmp_path / "seeds" / "story.txt").write_text(STORY)
        yield stand_in


def table(maps: str = "maps") -> pd.DataFrame:
    frame = pd.read_csv(Path(maps) / "locations.csv", keep_default_na=False, dtype=str)
    return frame.set_index("mention", drop=False)


def test_without_a_geocoder_nothing_is_asked(server: StandIn, geomap: Run) -> None:
    geomap("build", code=0)
    library.locate("seeds")
    library.geocode("Nikudykino")
    library.build(geocoders=["gazetteer"])
    assert server.asked == []
    assert not Path("cache/lookups.sqlite").exists()


def test_a_service_places_what_the_gazetteer_does_not_know(server: StandIn, geomap: Run) -> None:
    geomap("build", "--geocoder", "nominatim", code=0)
    found = table()
    village, hall = found.loc["Verkhnyaya Mostovka"], found.loc["Perm Philharmonic Hall"]
    assert (village.latitude, village.longitude) == ("57.6", "55.3")
    assert (village.provenance, village.admin1, village.country_code) == (
        "nominatim", "Perm Krai", "RU",
    )  # fmt: skip
    assert "found by Nominatim" in village.reasons
    assert village.geonameid == "" and village.feature_class == "P"
    assert (hall.provenance, hall.feature_class) == ("nominatim", "S")
    assert found.loc["Kungur"].provenance == "gazetteer"
    assert set(found.loc[["PERM"]].provenance) == {"gazetteer"}
    assert set(server.names()) == ASKED


def test_what_nobody_knows_is_told_if_the_article_leaves_no_doubt_that_it_is_a_place(
    server: StandIn,
) -> None:
    library.build(geocoders=["nominatim"])
    found = table()
    assert found.loc["Nigdeevo"].provenance == "nearby"
    assert "nor do the geocoding services" in found.loc["Nigdeevo"].reasons
    assert "; put at Perm, Perm Krai, Russia" in found.loc["Nigdeevo"].reasons
    # "A man was stopped in Nikudykino": a place by its use, called nothing.
    assert "nor do the geocoding services" in found.loc["Nikudykino"].reasons


def test_each_service_is_asked_only_for_what_those_before_it_do_not_know(server: StandIn) -> None:
    library.build(geocoders=["nominatim", "photon"])
    assert set(server.names("/search")) == ASKED
    assert set(server.names("/api")) == ASKED - {"Verkhnyaya Mostovka", "Perm Philharmonic Hall"}
    assert table().loc["Dalnyaya Losikha"].provenance == "photon"


def test_a_service_can_stand_before_the_gazetteer_and_context_decides(server: StandIn) -> None:
    server.nominatim["perm"] = [(47.0, 14.9, "place=village"), (58.01, 56.25, "place=city")]
    library.build(geocoders=["nominatim", "gazetteer", "photon"])
    perm = table().loc["PERM"]
    assert (perm.latitude, perm.longitude, perm.provenance) == ("58.01", "56.25", "nominatim")
    assert perm.geonameid == "511196"  # the same place, of which GeoNames knows more
    assert "Perm" in server.names("/search") and "Kungur" in server.names("/search")
    assert "Kungur" not in server.names("/api")
    assert table().loc["Kungur"].provenance == "gazetteer"
    assert not {"Police", "Sergei Boyko", "AFP"} & set(server.names())


def test_only_names_and_a_sure_country_are_sent(server: StandIn) -> None:
    library.build(geocoders=["nominatim", "photon"])
    words = set(re.findall(r"\w+", STORY.lower()))
    for _, query in server.asked:
        assert set(query) <= {
            "q", "format", "limit", "addressdetails", "accept-language", "countrycodes", "lang",
        }  # fmt: skip
        (name,) = query["q"]
        assert name in ASKED
        assert query.get("countrycodes", ["ru"]) == ["ru"]
    allowed = {word for name in ASKED for word in name.lower().split()}
    for request in server.requests:
        sent = set(re.findall(r"[a-z]+", request.decode().lower()))
        assert sent & words <= allowed | {"search"}


def test_the_country_is_not_sent_where_the_story_leaves_it_open(server: StandIn) -> None:
    Path("seeds/story.txt").write_text(
        "Trucks went from Paris and Madrid to Rome and Kungur, and one stopped near Sosnolesye.\n"
    )
    library.build(geocoders=["nominatim"])
    ((_, query),) = server.asked
    assert query["q"] == ["Sosnolesye"] and "countrycodes" not in query


def test_persons_companies_and_dates_are_not_asked_for(server: StandIn) -> None:
    Path("seeds/story.txt").write_text(
        "The talks in September were led by Sergei Boyko. Critics in NATO, in Parliament and near "
        "President Zheltukhin spoke to Reuters. In English-language media, Anna Petrova from "
        "Yandex and Ivan Sidorov of Gazprombank disagreed. Petrova's aunt lives in Muslim Street "
        "Fashions. The Perm Philharmonic Orchestra played, and Vladimir Zheltukhin sang in "
        "Zheltukhin Productions.\n"
    )
    library.build(geocoders=["nominatim"])
    assert server.names() == []


def test_a_name_in_many_articles_is_asked_for_once(server: StandIn) -> None:
    for number in range(8):
        Path(f"seeds/story-{number}.txt").write_text(STORY)
    library.build(geocoders=["nominatim"])
    assert sorted(server.names()) == sorted(ASKED)


def test_offline_sends_nothing_and_finds_what_is_in_the_cache(server: StandIn, geomap: Run) -> None:
    done = geomap("build", "--geocoder", "nominatim", "--offline", code=0)
    assert server.asked == []
    assert "offline, and not in the cache: 5 names" in done.stdout
    assert table().loc["Verkhnyaya Mostovka"].provenance == "nearby"

    library.build(geocoders=["nominatim"])
    online = Path("maps/locations.csv").read_bytes()
    assert table().loc["Verkhnyaya Mostovka"].provenance == "nominatim"
    server.asked.clear()
    server.server.socket.close()  # nobody answers any more
    Path("cache/articles.sqlite").unlink()
    assert library.build(geocoders=["nominatim"], offline=True).unasked == ()
    assert Path("maps/locations.csv").read_bytes() == online
    done = geomap("locate", "seeds", "--geocoder", "nominatim", "--offline", code=0)
    assert "﻿" + done.stdout == online.decode()


def test_results_with_and_without_services_are_kept_apart(server: StandIn) -> None:
    assert library.build().from_cache == 0
    assert library.build(geocoders=["nominatim"]).from_cache == 0
    assert "nominatim" in set(table().provenance)
    assert library.build().from_cache == 1
    assert "nominatim" not in set(table().provenance)
    assert library.build(geocoders=["nominatim"]).from_cache == 1
    assert library.build(geocoders=["photon", "nominatim"]).from_cache == 0
    asked = len(server.asked)
    assert library.build(geocoders=["nominatim"]).from_cache == 1
    assert len(server.asked) == asked


def test_a_plan_tells_what_would_be_sent_and_does_nothing(server: StandIn, geomap: Run) -> None:
    before = sorted(Path().rglob("*"))
    arguments = ["build", "--geocoder", "nominatim", "--geocoder", "photon", "--plan"]
    done = geomap(*arguments, code=0)
    assert f"1 article: {len(ASKED)} names to ask for" in done.stdout
    assert f"nominatim: 0 cached, 5 to send to {server.address}" in done.stdout
    assert "photon: 0 cached, at most 5 to send" in done.stdout
    assert server.asked == [] and sorted(Path().rglob("*")) == before

    library.build(geocoders=["nominatim"])
    server.asked.clear()
    kept = Path("cache/lookups.sqlite").read_bytes()
    done = geomap(*arguments, code=0)
    assert "nominatim: 5 cached, 0 to send" in done.stdout
    assert "photon: 0 cached, at most 3 to send" in done.stdout
    assert server.asked == [] and Path("cache/lookups.sqlite").read_bytes() == kept


def test_a_plan_counts_the_time_at_the_permitted_rate(server: StandIn) -> None:
    from geomap.pipeline.runner import plan

    settings = server.settings().replace("= 1000", "= 0.5")
    Path("slow.toml").write_text(settings)
    made = plan(Settings(geocoder=("nominatim",), config=Path("slow.toml")))
    (service,) = made.services
    assert service.to_send == 5 and 10 <= service.seconds <= 15
    assert made.to_send == 5 and made.seconds == service.seconds


def test_what_a_service_fails_to_answer_is_taken_up_again(server: StandIn, geomap: Run) -> None:
    server.broken = {"verkhnyaya mostovka"}
    done = geomap("build", "--geocoder", "nominatim", code=1)
    assert "1 name could not be asked for: Verkhnyaya Mostovka: the next run asks" in done.stderr
    assert "Nominatim" in done.stderr and done.stderr.count("\n") == 2
    row = table().loc["Verkhnyaya Mostovka"]
    assert row.provenance == "nearby" and "could not be asked" in row.reasons
    assert table().loc["Perm Philharmonic Hall"].provenance == "nominatim"

    server.broken = set()
    server.asked.clear()
    library.build(geocoders=["nominatim"])
    assert server.names() == ["Verkhnyaya Mostovka"]
    assert table().loc["Verkhnyaya Mostovka"].provenance == "nominatim"


def test_those_behind_a_service_that_fails_are_not_asked_in_its_place(server: StandIn) -> None:
    server.broken = {"dalnyaya losikha"}
    report = library.build(geocoders=["nominatim", "photon"])
    assert report.unasked == ("Dalnyaya Losikha",) and len(report.problems) == 1
    assert "Dalnyaya Losikha" not in server.names("/api")


def test_several_processes_give_the_same_table(server: StandIn) -> None:
    for number in range(40):
        Path(f"seeds/{number:02}.txt").write_text(STORY.replace("Thursday", f"May {number % 28}"))
    library.build(maps="one", cache="cache-1", geocoders=["nominatim"])
    asked = len(server.asked)
    library.build(maps="two", cache="cache-2", geocoders=["nominatim"], jobs=2)
    assert len(server.asked) == 2 * asked
    one, two = (Path(maps, "locations.csv").read_bytes() for maps in ("one", "two"))
    assert one == two


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_a_run_that_is_stopped_goes_on_where_it_was(server: StandIn, how: signal.Signals) -> None:
    names = [f"Verkhnyaya {a}{b}ovka" for a in ("Tal", "Sol", "Bel") for b in "bdgklmnprst"]
    server.nominatim = {name.lower(): [MOSTOVKA] for name in names}
    Path("seeds/story.txt").write_text("".join(f"A man lives in {name}.\n\n" for name in names))
    Path("geomap.toml").write_text(server.settings().replace("= 1000", "= 25"))
    command = [sys.executable, "-m", "geomap", "build", "--geocoder", "nominatim"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    wait_until(lambda: len(server.asked) >= 8 or process.poll() is not None, "it asks for names")
    os.kill(process.pid, how)
    _, err = process.communicate()
    first = server.names()
    assert 8 <= len(first) < len(names)
    if how == signal.SIGINT:
        assert process.returncode == 130 and b"run again to go on" in err
    server.asked.clear()
    library.build(geocoders=["nominatim"])
    again = set(first) & set(server.names())
    assert again <= {first[-1]}  # all but what was on its way when the end came
    assert set(first) | set(server.names()) == set(names)


def test_mistakes_in_the_command_and_in_settings(server: StandIn, geomap: Run) -> None:
    done = geomap("build", "--geocoder", "nominatum", code=2)
    assert "nominatum" in done.stderr
    geomap("build", "--geocoder", "nominatim", "--config", "missing.toml", code=2)
    Path("geomap.toml").unlink()  # the public server then, which has to be told who asks
    done = geomap("build", "--geocoder", "nominatim", code=1)
    assert "user_agent" in done.stderr and not Path("maps/index.html").exists()
    done = geomap("build", "--geocoder", "google", code=1)
    assert "GEOMAP_GOOGLE_API_KEY" in done.stderr
    assert server.asked == []


def test_the_credit_of_each_service_is_in_the_page_and_in_geojson(server: StandIn) -> None:
    library.build(geocoders=["nominatim"])
    assert (
        "OpenStreetMap contributors"
        in json.loads(Path("maps/locations.geojson").read_text())["attribution"]
    )
    assert "https://www.openstreetmap.org/copyright" in Path("maps/index.html").read_text()
    library.build(maps="without")
    assert "OpenStreetMap contributors" not in Path("without/locations.geojson").read_text()
    assert "openstreetmap.org/copyright" not in Path("without/index.html").read_text()


def test_geocode_asks_services_for_what_the_gazetteer_does_not_know(
    server: StandIn, geomap: Run
) -> None:
    done = geomap("geocode", "Perm", "Verkhnyaya Mostovka", "--geocoder", "nominatim",
                  "--format", "jsonl", code=0)  # fmt: skip
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert {row["query"]: row["provenance"] for row in rows} == {
        "Perm": "gazetteer", "Verkhnyaya Mostovka": "nominatim",
    }  # fmt: skip
    assert server.names() == ["Verkhnyaya Mostovka"]
    server.broken = {"nikudykino"}
    done = geomap("geocode", "Nikudykino", "--geocoder", "nominatim", code=1)
    assert "no place is called" not in done.stderr and "the next run asks again" in done.stderr
    with pytest.raises(GeocodingError, match="offline"):
        library.geocode("Nikudykino", geocoders=["nominatim"], offline=True)


def test_the_library_asks_as_the_command_does(server: StandIn) -> None:
    frame = library.locate("seeds", geocoders=["nominatim"])
    assert "nominatim" in set(frame.provenance)
    assert library.geocode("Verkhnyaya Mostovka", geocoders=["nominatim"]).latitude.tolist() == [
        57.6
    ]
    assert library.geocode("Nikudykino", geocoders=["nominatim"]).empty
    server.broken = {"dalyokoye"}
    with pytest.raises(GeocodingError):
        library.geocode("Dalyokoye", geocoders=["nominatim"])
    with pytest.raises(SettingsError):
        library.build(geocoders=["nowhere"])
