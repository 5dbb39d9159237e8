"""Asking a service from several processes, through kills and interruptions, and the waits."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from geomap.errors import (
    ServiceFailedError,
)
from geomap.geocoding import client as module
from geomap.geocoding import failures, limiter
from geomap.geocoding.client import Client
from geomap.geocoding.lookups import Lookup, LookupCache
from support import rude_server as rude
from support.asking_client import ask_all, kept, quicken, settings_for
from support.command import script_command
from support.rude_server import RudeServer, rude_server
from support.waiting import run_together, wait_until


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


def test_four_processes_with_the_same_names_ask_for_each_once(
    server: RudeServer, tmp_path: Path
) -> None:
    every = [f"Place {number}" for number in range(180)]
    shares = [every[n * 10 : n * 10 + 150] for n in range(4)]  # 150 names each
    shares = [share if n % 2 else share[::-1] for n, share in enumerate(shares)]
    context = multiprocessing.get_context("spawn")
    run_together(
        context.Process(target=ask_all, args=(tmp_path, server.port, share)) for share in shares
    )
    assert sorted(server.names) == sorted(every)
    assert server.most_busy == 1
    with LookupCache(tmp_path) as cache:
        assert len(kept(cache)) == 180


def answered(folder: Path) -> set[str]:
    """The names that the file holds an answer for, read past the cache; checks the file."""
    database = sqlite3.connect(folder / "lookups.sqlite", timeout=10)
    try:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {query for (query,) in database.execute("SELECT query FROM lookups")}
    finally:
        database.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs POSIX")
def test_killed_fifty_times_it_never_asks_again_for_what_was_answered(
    server: RudeServer, tmp_path: Path
) -> None:
    """A child that has imported everything is forked 50 times, and killed in the middle."""
    script = (
        "import os\n"
        "from support.asking_client import *\n"
        "import geopy.geocoders, geomap.geocoding.transport, geomap.geocoding.answers\n"
        "names = [f'Place {number}' for number in range(2000)]\n"
        "for line in sys.stdin:\n"
        "    child = os.fork()\n"
        "    if not child:\n"
        "        sys.stdout = open(os.devnull, 'w')\n"
        "        ask_all(Path(sys.argv[1]), int(sys.argv[2]), names)\n"
        "        os._exit(0)\n"
        "    print(child, flush=True)\n"
        "    os.waitpid(child, 0)\n"
        "    print('ended', flush=True)\n"
    )
    command = script_command(script, tmp_path, server.port)
    with LookupCache(tmp_path):
        pass
    asked_again: list[str] = []
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdin is not None and parent.stdout is not None
        for number in range(50):
            known, begin = answered(tmp_path), len(server.requests)
            parent.stdin.write("\n")
            parent.stdin.flush()
            child = int(parent.stdout.readline())
            enough = begin + 1 + number % 5
            wait_until(lambda: len(server.requests) >= enough, "requests of the child")  # noqa: B023
            time.sleep((number % 7) * 0.0007)  # at every point of a lookup
            os.kill(child, signal.SIGKILL)
            assert parent.stdout.readline() == "ended\n"
            asked_again += [name for name in server.names[begin:] if name.lower() in known]
        parent.stdin.close()
    assert asked_again == []
    assert len(server.requests) >= 50
    # An answer that was on its way at the kill is asked for once more, and no other one.
    assert len(server.requests) - len(set(server.names)) <= 50
    assert sorted(path.name for path in tmp_path.glob("lookups*")) in (
        ["lookups.sqlite"],
        ["lookups.sqlite", "lookups.sqlite-journal"],
    )
    with LookupCache(tmp_path) as cache:
        assert len(kept(cache)) == len(answered(tmp_path)) > 0


def test_an_interruption_at_any_point_loses_nothing(
    server: RudeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while a request is on its way, and during a wait."""

    def interrupts(handler: rude.Handler) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.05)
        handler.close_connection = True

    server.behaviours = [rude.answers, interrupts]
    with LookupCache(tmp_path / "cache") as cache, pytest.raises(KeyboardInterrupt):
        for name in ("Perm", "Paris", "Rome"):
            Client(settings_for(server), cache).lookup(name)
    with LookupCache(tmp_path / "cache") as cache:
        assert kept(cache) == {"perm": 1}
        for name in ("Perm", "Paris", "Rome"):
            Client(settings_for(server), cache).lookup(name)
    assert server.names == ["Perm", "Paris", "Paris", "Rome"]


# ---- the cache and the wait ----------------------------------------------------------------------


def test_a_cached_answer_does_not_wait_for_anything(
    server: RudeServer, cache: LookupCache, tmp_path: Path
) -> None:
    """Neither for the pace, nor for another process's turn, which would last for ever."""
    client = Client(settings_for(server), cache)
    client.lookup("Perm")
    with limiter.Limiter(server.domain, 500).turn() as turn:
        assert turn is not None
        turn.hold(1e6)
        assert client.lookup("Perm")


def test_an_answer_that_another_process_gets_meanwhile_is_not_asked_for(
    server: RudeServer, cache: LookupCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = Client(settings_for(server), cache)
    hit = client.lookup("Perm")[0]
    lookup = Lookup.of("nominatim", "Paris", client.settings.parameters())
    real = limiter._try_lock
    calls: list[int] = []

    def answered_meanwhile(file: int) -> bool:
        calls.append(file)
        if len(calls) == 3:
            with LookupCache(tmp_path / "cache") as other:
                other.put(lookup, [hit])
        return len(calls) > 3 and real(file)

    monkeypatch.setattr(limiter, "_try_lock", answered_meanwhile)
    assert client.lookup("Paris") == [hit]
    assert server.names == ["Perm"]


def test_how_long_it_will_take(server: RudeServer, cache: LookupCache) -> None:
    client = Client(settings_for(server, requests_a_second=1), cache)
    assert 100 <= client.seconds(100) <= 200
    assert client.seconds(0) == 0


def test_when_nothing_can_be_kept_no_name_is_asked_for_twice_in_a_run(
    server: RudeServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "cache").write_text("a file in the way")
    with LookupCache(tmp_path / "cache") as cache:
        client = Client(settings_for(server), cache)
        assert client.lookup("Perm") == client.lookup("Perm")
    assert server.names == ["Perm"] and "no cache can be kept there" in caplog.text


def test_back_off_is_waited_for(
    server: RudeServer, cache: LookupCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr(failures, "_BACK_OFF_SECONDS", 1.0)
    monkeypatch.setattr(module, "_sleep", slept.append)
    server.always = rude.says("", 500)
    with pytest.raises(ServiceFailedError):
        Client(settings_for(server), cache).lookup("Perm")
    assert len(slept) == 4  # not after the last attempt
    assert all(0.5 * 2**n <= wait <= 1.5 * 2**n for n, wait in enumerate(slept))
