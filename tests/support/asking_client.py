"""A client of a geocoding service that misbehaves, at a pace that makes tests quick."""

from __future__ import annotations

from pathlib import Path

import pytest

from geomap.geocoding import failures, limiter
from geomap.geocoding.client import Client
from geomap.geocoding.lookups import LookupCache
from geomap.geocoding.settings import ServiceSettings, ServiceTables
from support.rude_server import RudeServer


def quicken(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pace of the test's own, and waits that are a hundredth of the real ones."""
    monkeypatch.setenv(limiter.FOLDER_VARIABLE, str(folder / "limits"))
    monkeypatch.setattr(failures, "_BACK_OFF_SECONDS", 0.01)
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost,no-such-host.invalid")


def settings_for(
    server: RudeServer, service: str = "nominatim", **values: object
) -> ServiceSettings:
    table = {"domain": server.domain, "scheme": "http", "requests_a_second": 500, **values}
    return ServiceTables(tables={service: table}).service(service)


def kept(cache: LookupCache) -> dict[str, int]:
    """How many hits are kept of each name."""
    return {answer.lookup.query: len(answer.hits) for answer in cache.answers()}


def ask_all(folder: Path, port: int, names: list[str], rate: float = 500.0) -> None:
    """What a process of geomap does, with a pace that makes the test quick."""
    failures._BACK_OFF_SECONDS = 0.01
    table = {"domain": f"127.0.0.1:{port}", "scheme": "http", "requests_a_second": rate}
    settings = ServiceTables(tables={"nominatim": table}).service("nominatim")
    with LookupCache(folder) as cache:
        client = Client(settings, cache)
        for name in names:
            assert isinstance(client.lookup(name), list)
            print(name, flush=True)
