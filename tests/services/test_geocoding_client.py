"""Asking a service: what is sent, what is kept, and what becomes of a service that misbehaves."""

from __future__ import annotations

import json
import logging
import time
import traceback
import warnings
from collections.abc import Iterator
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from geomap.errors import (
    GeocodingError,
    NotAskedError,
    ServiceFailedError,
    ServiceRefusedError,
    SettingsError,
)
from geomap.geocoding import failures, lookups
from geomap.geocoding.client import Client
from geomap.geocoding.lookups import LookupCache
from geomap.geocoding.settings import ServiceTables
from support import rude_server as rude
from support.asking_client import kept, quicken, settings_for
from support.rude_server import RudeServer, a_place, rude_server
from support.waiting import wait_until

KEY = "s3cr3t/k%y+1"


@pytest.fixture
def server() -> Iterator[RudeServer]:
    with rude_server() as running:
        yield running


@pytest.fixture(autouse=True)
def _quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quicken(tmp_path, monkeypatch)


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[LookupCache]:
    with LookupCache(tmp_path / "cache") as opened:
        yield opened


# ---- answers -------------------------------------------------------------------------------------


def test_a_name_is_asked_for_once(server: RudeServer, cache: LookupCache) -> None:
    client = Client(settings_for(server), cache)
    assert client.cached("Perm") is None
    (hit,) = client.lookup("Perm")
    assert (hit.name, hit.admin1, hit.country_code) == ("Perm", "Perm Krai", "RU")
    assert (hit.latitude, hit.longitude, hit.importance) == (58.01046, 56.25017, 0.62)
    assert (hit.kind, hit.feature_class, hit.feature_code) == ("place=city", "P", "PPL")
    assert (hit.service, hit.service_id) == ("nominatim", "node/27")
    assert client.lookup(" PERM ") == client.cached("perm") == [hit]
    assert server.names == ["Perm"] and client.sent == client.answered == 1


def test_that_a_name_is_not_known_is_kept_too(server: RudeServer, cache: LookupCache) -> None:
    client = Client(settings_for(server), cache)
    assert client.lookup("Nowhere") == client.lookup("Nowhere") == client.cached("Nowhere") == []
    assert server.names == ["Nowhere"]


def test_several_hits_come_in_the_services_order(server: RudeServer, cache: LookupCache) -> None:
    places = [
        a_place("Perm", type="village", osm_id=1, lat="47.1", address={"country_code": "at"}),
        a_place("Perm", osm_id=2),
        a_place("Permskaya", osm_id=3, **{"class": "highway", "type": "residential"}),
    ]
    server.always = rude.says(json.dumps(places))
    hits = Client(settings_for(server), cache).lookup("Perm")
    assert [hit.service_id for hit in hits] == ["node/1", "node/2", "node/3"]
    assert [hit.country_code for hit in hits] == ["AT", "RU", "RU"]
    assert [hit.feature_class for hit in hits] == ["P", "P", "R"]
    assert len(Client(settings_for(server, limit=2), cache).lookup("Perm")) == 2


def test_country_language_server_and_limit_are_lookups_of_their_own(
    server: RudeServer, cache: LookupCache
) -> None:
    for values in ({}, {"language": "de"}, {"limit": 3}, {"domain": f"localhost:{server.port}"}):
        for country in (None, "RU", "ru", "AT"):
            Client(settings_for(server, **values), cache).lookup("Perm", country)
    assert len(server.requests) == 4 * 3


def test_only_the_name_and_the_country_are_sent(server: RudeServer, cache: LookupCache) -> None:
    """Every byte of the request is looked at: nothing else of an article can have gone out."""
    client = Client(settings_for(server, user_agent="newsroom/1 (desk@example.org)"), cache)
    client.lookup("  Stara\n Zagora ", "BG")
    (request,) = server.requests
    assert request.path == "/search"
    assert request.query == {
        "q": "Stara Zagora",
        "countrycodes": "bg",
        "format": "json",
        "limit": "10",
        "addressdetails": "1",
        "accept-language": "en",
    }
    assert request.headers == {
        "Host": server.domain,
        "User-Agent": "newsroom/1 (desk@example.org)",
        "Accept": "application/json, */*;q=0.5",
        "Accept-Encoding": "identity",
        "Connection": "close",
    }
    assert request.body == b""


@pytest.mark.parametrize(
    "name", ["", "  ", "?!", "a" * 201, "Perm\x1b[31m", "x\u202ey", "\ud800", "…"]
)
def test_what_is_no_name_is_not_sent(server: RudeServer, cache: LookupCache, name: str) -> None:
    with pytest.raises(NotAskedError, match="not a name"):
        Client(settings_for(server), cache).lookup(name)
    assert server.requests == [] and kept(cache) == {}


@pytest.mark.parametrize("name", ["O'Hare & Sons", "Пермь", "São Paulo", "100% #1?", "東京", "a=b"])
def test_names_arrive_as_they_are(server: RudeServer, cache: LookupCache, name: str) -> None:
    Client(settings_for(server), cache).lookup(name)
    assert server.names == [name]


def test_offline_nothing_is_sent_and_no_key_needed(server: RudeServer, cache: LookupCache) -> None:
    Client(settings_for(server), cache).lookup("Perm")
    client = Client(settings_for(server), cache, offline=True)
    assert len(client.lookup("Perm")) == 1
    with pytest.raises(NotAskedError, match="'Paris': offline"):
        client.lookup("Paris")
    with pytest.raises(NotAskedError):
        Client(ServiceTables().service("google"), cache, offline=True).lookup("Paris")
    assert server.names == ["Perm"] and client.sent == 0


def test_old_answers_are_asked_for_anew_and_used_offline(
    server: RudeServer, cache: LookupCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_for(server)
    now = time.time()

    def ask(days: float, *, offline: bool = False) -> list[str]:
        begin = len(server.requests)
        monkeypatch.setattr(lookups, "_now", lambda: now + days * 86_400)
        for name in ("Perm", "Nowhere"):
            assert len(Client(settings, cache, offline=offline).lookup(name)) == (name == "Perm")
        return server.names[begin:]

    assert ask(0) == ["Perm", "Nowhere"]
    assert ask(13.9) == []
    assert ask(179, offline=True) == []
    assert ask(179) == ["Nowhere"]
    assert ask(181) == ["Perm"]
    assert ask(1000, offline=True) == []


# ---- misbehaviour --------------------------------------------------------------------------------

FAILS = {
    "429": (rude.too_many(), "HTTP 429", 5),
    "429 with Retry-After": (rude.too_many("0"), "HTTP 429", 5),
    "500": (rude.says("<h1>Oops</h1>", 500), "HTTP 500", 5),
    "502": (rude.says("", 502), "HTTP 502", 5),
    "503": (rude.says("", 503), "HTTP 503", 5),
    "truncated JSON": (rude.truncated_json, "cut off or broken JSON", 5),
    "fewer bytes than told": (rude.cut_off, "the answer was cut off", 5),
    "HTML in place of JSON": (rude.a_web_page, "a web page in the place of an answer", 5),
    "a closed socket": (rude.closes, "the connection was closed", 5),
    "an empty object": (rude.says("{}"), "an answer of a form that is not known", 5),
    "null": (rude.says("null"), "an answer of a form that is not known", 5),
    "nothing": (rude.says(""), "no JSON", 5),
    "a string": (rude.says('"Perm"'), "an answer of a form that is not known", 5),
    "NaN": (rude.says("[NaN]"), "cut off or broken JSON", 5),
    "deep nesting": (rude.says("[" * 100_000), "cut off or broken JSON", 5),
    "no coordinates": (rude.says('[{"name": "Perm"}]'), "a form that is not known", 5),
    "latitude null": (rude.says('[{"name": "P", "lat": null, "lon": 9}]'), "not known", 5),
    "latitude true": (rude.says('[{"name": "P", "lat": true, "lon": 9}]'), "not known", 5),
    "longitude 999": (rude.says('[{"name": "P", "lat": 9, "lon": 999}]'), "not known", 5),
    "off the globe": (rude.says('[{"name": "P", "lat": 99, "lon": 9}]'), "not known", 5),
    "an error with status 200": (rude.says('{"error": "database busy"}'), "database busy", 1),
    "not UTF-8": (rude.says(b'[{"name": "\xff"}]'), "text in no known encoding", 5),
    "400": (rude.says("", 400), "HTTP 400", 1),
    "404": (rude.says("", 404), "HTTP 404", 1),
    "10 MB": (rude.ten_megabytes, "larger than 4 MB", 1),
    "without an end": (rude.endless, "larger than 4 MB", 1),
}


@pytest.mark.parametrize("what", FAILS)
def test_a_failure_is_told_and_never_kept(
    server: RudeServer, cache: LookupCache, what: str
) -> None:
    server.always, said, requests = FAILS[what]
    client = Client(settings_for(server), cache)
    with pytest.raises(ServiceFailedError, match="no answer for 'Perm'") as caught:
        client.lookup("Perm")
    assert said in str(caught.value) and "run again later" in str(caught.value)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 300
    assert len(server.requests) == requests
    assert kept(cache) == {}
    # When it has recovered, it is asked again, and the answer is kept.
    server.always = None
    assert len(client.lookup("Perm")) == 1
    assert kept(cache) == {"perm": 1}


@pytest.mark.parametrize("what", [name for name, (_, _, requests) in FAILS.items() if requests > 1])
def test_a_passing_failure_is_got_over(server: RudeServer, cache: LookupCache, what: str) -> None:
    server.behaviours = [FAILS[what][0]] * 2
    assert len(Client(settings_for(server), cache).lookup("Perm")) == 1
    assert len(server.requests) == 3 and kept(cache) == {"perm": 1}


@pytest.mark.parametrize("slow", [rude.drips, rude.drips_headers, rude.says_nothing])
def test_a_slow_answer_ends_at_the_deadline(
    server: RudeServer, cache: LookupCache, slow: rude.Behaviour
) -> None:
    server.always = slow  # and never comes to an end by itself
    with pytest.raises(ServiceFailedError, match=r"no complete answer within 0\.2 s"):
        Client(settings_for(server, timeout=0.2, attempts=2), cache).lookup("Perm")
    wait_until(lambda: len(server.requests) == 2, "both requests have been read")
    assert kept(cache) == {}


def test_a_server_that_is_not_there(server: RudeServer, cache: LookupCache) -> None:
    settings = settings_for(server, domain="127.0.0.1:9")
    with pytest.raises(ServiceFailedError, match="the connection was refused"):
        Client(settings, cache).lookup("Perm")
    with pytest.raises(ServiceFailedError, match="host is not known"):
        Client(settings_for(server, domain="no-such-host.invalid"), cache).lookup("Perm")
    assert kept(cache) == {}


@pytest.mark.parametrize("status", [401, 403])
def test_a_refusal_is_final_and_says_what_to_do(
    server: RudeServer, cache: LookupCache, status: int
) -> None:
    server.always = rude.says("blocked", status)
    client = Client(settings_for(server), cache)
    with pytest.raises(ServiceRefusedError, match=f"HTTP {status}: .*read https://operations.osm"):
        client.lookup("Perm")
    with pytest.raises(NotAskedError, match="left alone for the rest of this run"):
        client.lookup("Paris")
    assert len(server.requests) == 1 and kept(cache) == {}


def test_a_refused_key_names_its_variable(server: RudeServer, cache: LookupCache) -> None:
    server.always = rude.says("", 401)
    settings = settings_for(server, "opencage")
    client = Client(settings, cache, environment={"GEOMAP_OPENCAGE_API_KEY": KEY})
    with pytest.raises(ServiceRefusedError, match="check GEOMAP_OPENCAGE_API_KEY"):
        client.lookup("Perm")


def test_a_redirect_is_not_followed(server: RudeServer, cache: LookupCache) -> None:
    with rude_server() as elsewhere:
        server.always = rude.redirects(f"http://{elsewhere.domain}/search?q=Perm&key={KEY}")
        with pytest.raises(ServiceRefusedError) as caught:
            Client(settings_for(server), cache).lookup("Perm")
        assert elsewhere.requests == []
    assert "sends elsewhere to http://127.0.0.1: correct domain or scheme" in str(caught.value)
    assert KEY not in str(caught.value) and len(server.requests) == 1 and kept(cache) == {}


# ---- patience ------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_retry_after_is_honoured(server: RudeServer, cache: LookupCache, form: str) -> None:
    after = (
        "1"
        if form == "seconds"
        else format_datetime(failures._now() + timedelta(seconds=2), usegmt=True)
    )
    server.behaviours = [rude.too_many(after)]
    assert len(Client(settings_for(server), cache).lookup("Perm")) == 1
    first, second = server.requests
    assert second.time - first.time >= (0.95 if form == "seconds" else 0.9)


@pytest.mark.parametrize("after", ["-5", "soon", "", "Fri, 99 Foo 2026", "1e400"])
def test_a_retry_after_that_is_none_is_passed_over(
    server: RudeServer, cache: LookupCache, after: str
) -> None:
    server.behaviours = [rude.too_many(after)]
    assert len(Client(settings_for(server), cache).lookup("Perm")) == 1


@pytest.mark.parametrize("after", ["9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_rest_of_any_length_is_a_day_at_most(
    server: RudeServer, cache: LookupCache, after: str
) -> None:
    server.behaviours = [rude.too_many(after)]
    client = Client(settings_for(server), cache)
    with pytest.raises(ServiceFailedError, match="run again later"):
        client.lookup("Perm")
    assert "a rest of 86400 s" in str(client.left_alone)


@pytest.mark.parametrize("wrong", ["null", "true", '"north"', "999", "[]"])
def test_a_place_at_a_point_that_is_none_is_left_out_and_the_others_kept(
    server: RudeServer, cache: LookupCache, wrong: str
) -> None:
    good = rude.a_place("Perm")
    bad = {**rude.a_place("Nowhere"), "lat": "WRONG"}
    server.always = rude.says(json.dumps([bad, good]).replace('"WRONG"', wrong))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        (hit,) = Client(settings_for(server), cache).lookup("Perm")
    assert hit.name == "Perm"


def test_an_answer_that_begins_with_a_byte_order_mark_is_read(
    server: RudeServer, cache: LookupCache
) -> None:
    server.always = rude.says("\ufeff" + json.dumps([rude.a_place("Perm")]))
    assert [hit.name for hit in Client(settings_for(server), cache).lookup("Perm")] == ["Perm"]


def test_a_long_rest_is_not_waited_for_by_this_run_nor_cut_short_by_the_next(
    server: RudeServer, cache: LookupCache
) -> None:
    server.behaviours = [rude.too_many("1800")]
    client = Client(settings_for(server), cache)
    with pytest.raises(ServiceFailedError, match="it asks for a rest of 1800 s"):
        client.lookup("Perm")
    with pytest.raises(NotAskedError):
        client.lookup("Paris")
    with pytest.raises(NotAskedError, match="asks to be left alone for another 1800 s"):
        Client(settings_for(server), cache).lookup("Perm")
    assert len(server.requests) == 1


def test_waits_double_and_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failures, "_BACK_OFF_SECONDS", 1.0)
    waits = [[failures.back_off(attempt) for _ in range(50)] for attempt in range(1, 12)]
    for attempt, drawn in enumerate(waits):
        middle = min(2.0**attempt, 60.0)
        assert all(0.5 * middle <= wait <= 1.5 * middle for wait in drawn)
        assert len(set(drawn)) > 40


def test_a_service_that_goes_on_failing_is_left_alone_and_taken_up_by_the_next_run(
    server: RudeServer, cache: LookupCache, caplog: pytest.LogCaptureFixture
) -> None:
    names = [(f"Place {number}", None) for number in range(20)]
    server.always = rude.says("", 500)
    client = Client(settings_for(server), cache)
    shown: list[tuple[int, int]] = []
    results = list(client.lookup_all(names, lambda done, total: shown.append((done, total))))
    assert [type(result) for result in results] == [ServiceFailedError] * 2 + [NotAskedError] * 18
    assert "failed 8 times in a row (HTTP 500)" in client.left_alone
    assert len(server.requests) == 8 and kept(cache) == {}
    assert caplog.text.count("left alone") == 1
    assert shown == [(done, 20) for done in range(1, 21)]

    server.always = None
    results = list(Client(settings_for(server), cache).lookup_all(names))
    assert [len(result) for result in results if isinstance(result, list)] == [1] * 20
    assert len(kept(cache)) == 20


def test_failures_that_come_singly_do_not_add_up(server: RudeServer, cache: LookupCache) -> None:
    client = Client(settings_for(server), cache)
    for number in range(12):
        server.behaviours = [rude.says("", 500)]
        client.lookup(f"Place {number}")
    assert client.left_alone == "" and len(server.requests) == 24


# ---- keys ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "behaviour",
    [
        rude.says("", 401),
        rude.says("", 500),
        rude.says(f'{{"status": {{"code": 400, "message": "bad key {KEY}"}}}}'),
        rude.says(f"<html>{KEY}</html>"),
        rude.says(f'{{"results": "{KEY}"}}'),
        rude.closes,
        rude.redirects(f"https://{KEY}.example.org/?key={KEY}"),
        rude.says('{"results": []}'),
        rude.says('{"status": {"code": 200, "message": "OK"}, "results": []}'),
    ],
)
def test_a_key_is_never_shown_logged_or_kept(
    server: RudeServer,
    cache: LookupCache,
    caplog: pytest.LogCaptureFixture,
    behaviour: rude.Behaviour,
) -> None:
    from urllib.parse import quote, quote_plus

    caplog.set_level(logging.DEBUG)
    server.always = behaviour
    settings = settings_for(server, "opencage", attempts=2)
    client = Client(settings, cache, environment={"GEOMAP_OPENCAGE_API_KEY": KEY})
    shown = ""
    try:
        client.lookup("Perm")
    except GeocodingError as error:
        shown = "".join(traceback.format_exception(error))
    assert server.requests[0].query["key"] == KEY  # it did go where it belongs
    shown += caplog.text + repr(client.__dict__) + repr(settings) + repr(client._keys)
    shown += repr(list(cache.answers()))
    data = (cache.path.read_bytes()).decode("latin-1")
    for form in (KEY, quote(KEY, safe=""), quote(KEY), quote_plus(KEY)):
        assert form not in shown and form not in data
    assert "opencage" in shown.lower() and "geopy" in caplog.text  # something was logged


def test_keys_do_not_travel_by_accident(server: RudeServer, cache: LookupCache) -> None:
    import pickle

    settings = settings_for(server, "opencage")
    keys = settings.keys({"GEOMAP_OPENCAGE_API_KEY": KEY})
    assert KEY not in repr(keys) and KEY not in str(keys) and KEY not in f"{keys!r:>40}"
    with pytest.raises(TypeError):
        pickle.dumps(keys)
    assert KEY.encode() not in pickle.dumps(settings)


@pytest.mark.parametrize(
    ("service", "variable"),
    [
        ("google", "GEOMAP_GOOGLE_API_KEY or GEOMAP_GOOGLE_CLIENT_ID and GEOMAP_GOOGLE_SECRET_KEY"),
        ("googlev3", "GEOMAP_GOOGLE_API_KEY"),
        ("geonames", "GEOMAP_GEONAMES_USERNAME"),
        ("here", "GEOMAP_HERE_API_KEY or GEOMAP_HERE_APP_ID and GEOMAP_HERE_APP_CODE"),
    ],
)
def test_a_missing_key_is_told_before_anything_is_sent(
    cache: LookupCache, service: str, variable: str
) -> None:
    with pytest.raises(SettingsError, match=f"needs a key: set {variable}"):
        Client(ServiceTables().service(service), cache, environment={})


def test_the_public_nominatim_wants_to_know_who_asks(cache: LookupCache) -> None:
    with pytest.raises(SettingsError, match=r"user_agent is missing: .*\[geocoders\.nominatim\]"):
        Client(ServiceTables().service("nominatim"), cache, environment={})
    told = ServiceTables(tables={"nominatim": {"user_agent": "newsroom (desk@example.org)"}})
    assert Client(told.service("nominatim"), cache, environment={}).sent == 0
