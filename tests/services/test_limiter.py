"""The pace: one request at a time, so many a second, of all processes together."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import stat
import subprocess
import sys
import threading
from itertools import pairwise
from pathlib import Path

import pytest

from geomap.errors import GeocodingError, NotAskedError
from geomap.geocoding import limiter as module
from geomap.geocoding.limiter import Limiter
from support.rude_server import rude_server
from support.waiting import run_together

posix = pytest.mark.skipif(os.name != "posix", reason="as POSIX systems have it")

HOST = "nominatim.example.org"


class Clock:
    """The limiter's clocks, which nothing moves but its own sleeping (and the test)."""

    def __init__(self) -> None:
        self.now = 5000.0
        self.of_day = 1_800_000_000.0
        self.slept = 0.0

    def sleep(self, seconds: float) -> None:
        self.slept += seconds
        self.pass_by(seconds)

    def pass_by(self, seconds: float) -> None:
        self.now += seconds
        self.of_day += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(module, "_monotonic", lambda: made.now)
    monkeypatch.setattr(module, "_time", lambda: made.of_day)
    monkeypatch.setattr(module, "_sleep", made.sleep)
    return made


def request(limiter: Limiter) -> float:
    """As the client does it; gives the time at which the request was sent."""
    with limiter.turn() as turn:
        assert turn is not None
        turn.wait()
        sent = module._monotonic()
        turn.done()
    return sent


def is_about(waited: float, seconds: float) -> bool:
    """Whether it is so long, or longer by a look at the file or two at most."""
    return seconds <= round(waited, 3) <= seconds + 2 * module._POLL_SECONDS


def state_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_the_first_request_need_not_wait(tmp_path: Path, clock: Clock) -> None:
    request(Limiter(HOST, 1, folder=tmp_path))
    assert clock.slept == 0


def test_the_interval_begins_when_the_answer_has_come(tmp_path: Path, clock: Clock) -> None:
    limiter = Limiter(HOST, 5, folder=tmp_path)
    with limiter.turn() as turn:
        assert turn is not None
        turn.wait()
        clock.pass_by(0.3)  # a slow answer
        answered = clock.now
    assert is_about(request(limiter) - answered, 0.2)


def test_several_requests_of_one_turn_keep_the_pace_too(tmp_path: Path, clock: Clock) -> None:
    """As where a service wants a token before it answers."""
    with Limiter(HOST, 10, folder=tmp_path).turn() as turn:
        assert turn is not None
        times = []
        for _ in range(3):
            turn.wait()
            times.append(clock.now)
            turn.done()
    assert all(is_about(b - a, 0.1) for a, b in pairwise(times))


def test_a_turn_without_a_request_costs_nothing(tmp_path: Path, clock: Clock) -> None:
    """As when the answer is in the cache by then."""
    limiter = Limiter(HOST, 0.5, folder=tmp_path)
    for _ in range(5):
        with limiter.turn():
            pass
    assert clock.slept == 0


def test_hosts_do_not_wait_for_each_other(tmp_path: Path, clock: Clock) -> None:
    for host in ("a.example.org", "b.example.org", "a.example.org:8080"):
        request(Limiter(host, 1, folder=tmp_path))
    assert clock.slept == 0
    assert len(list(tmp_path.iterdir())) == 3


def test_threads_take_turns_and_all_get_theirs(tmp_path: Path) -> None:
    times: list[tuple[float, int]] = []
    ready = threading.Barrier(3)

    def work(number: int) -> None:
        limiter = Limiter(HOST, 200, folder=tmp_path)
        ready.wait()
        for _ in range(20):
            times.append((request(limiter), number))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    times.sort()
    assert len(times) == 60
    assert min(b[0] - a[0] for a, b in pairwise(times)) >= 0.005
    # Nobody has to wait until another one is done with everything.
    first_done = min(max(t for t, n in times if n == number) for number in range(3))
    assert all(min(t for t, n in times if n == number) < first_done for number in range(3))


# ---- processes -----------------------------------------------------------------------------------


def ask(folder: Path, port: int, rate: float, times: int) -> None:
    import urllib.request

    limiter = Limiter(f"127.0.0.1:{port}", rate, folder=folder)
    for number in range(times):
        with limiter.turn() as turn:
            assert turn is not None
            turn.wait()
            urllib.request.urlopen(f"http://127.0.0.1:{port}/?q={number}").read()
            turn.done()


@pytest.mark.parametrize(("rate", "times"), [(1.0, 2), (50.0, 20)])
def test_two_processes_never_ask_within_one_interval(
    tmp_path: Path, rate: float, times: int
) -> None:
    """At the pace that Nominatim's policy allows, and at a quicker one: by the server's clock."""
    with rude_server() as server:
        context = multiprocessing.get_context("spawn")
        arguments = (tmp_path, server.port, rate, times)
        run_together(context.Process(target=ask, args=arguments) for _ in range(2))
    arrived = [request.time for request in server.requests]
    assert len(arrived) == 2 * times
    gaps = [b - a for a, b in pairwise(arrived)]
    assert min(gaps) >= 1 / rate
    assert server.most_busy == 1


SCRIPT = """
import sys
from geomap.geocoding.limiter import Limiter
with Limiter(sys.argv[1], float(sys.argv[2]), folder=sys.argv[3]).turn() as turn:
    turn.wait()
    print("asking", flush=True)
    sys.stdin.read()  # for ever
"""


@posix
def test_a_killed_process_gives_its_turn_back(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SCRIPT, HOST, "5", str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        until = json.loads(state_file(tmp_path).read_text())[0]
        with Limiter(HOST, 5, folder=tmp_path).turn(answered=lambda: True) as turn:
            assert turn is None  # it is the other process's turn
        process.send_signal(signal.SIGKILL)
        process.wait()
    # Its request may still have been on the way: it had said that it might be for two intervals.
    assert request(Limiter(HOST, 5, folder=tmp_path)) >= until


def test_before_a_request_two_intervals_are_told(tmp_path: Path, clock: Clock) -> None:
    with Limiter(HOST, 5, folder=tmp_path).turn() as turn:
        assert turn is not None
        turn.wait()
        assert json.loads(state_file(tmp_path).read_text())[0] == clock.now + 0.4


def test_a_process_that_never_ends_its_turn_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    monkeypatch.setattr(module, "_LOCK_SECONDS", 0.1)
    limiter = Limiter(HOST, 100, folder=tmp_path)
    other = Limiter(HOST, 100, folder=tmp_path)
    with limiter.turn(), pytest.raises(GeocodingError, match="another process has been asking"):
        request(other)


def test_a_wait_ends_when_another_process_has_got_the_answer(tmp_path: Path) -> None:
    with (
        Limiter(HOST, 1, folder=tmp_path).turn(),
        Limiter(HOST, 1, folder=tmp_path).turn(answered=lambda: True) as turn,
    ):
        assert turn is None


# ---- clocks --------------------------------------------------------------------------------------


def test_the_time_of_day_set_back_or_forward_changes_nothing(tmp_path: Path, clock: Clock) -> None:
    limiter = Limiter(HOST, 10, folder=tmp_path)
    for shift in (-86_400.0, 86_400.0):
        first = request(limiter)
        clock.of_day += shift
        assert is_about(request(limiter) - first, 0.1)


def test_after_a_restart_the_wait_is_short(tmp_path: Path, clock: Clock) -> None:
    """The clock that runs since the start is then far behind what the file says."""
    limiter = Limiter(HOST, 1, folder=tmp_path)
    request(limiter)
    clock.now = 1.0
    assert 1.0 < request(limiter) < 13.0


def test_a_host_that_asks_for_a_rest_gets_it_from_all(tmp_path: Path, clock: Clock) -> None:
    limiter = Limiter(HOST, 100, folder=tmp_path)
    with limiter.turn() as turn:
        assert turn is not None
        turn.wait()
        turn.hold(0.3)
        rested = clock.now
    assert is_about(request(Limiter(HOST, 100, folder=tmp_path)) - rested, 0.3)


def test_a_longer_rest_than_anyone_waits_for_is_an_error(tmp_path: Path) -> None:
    limiter = Limiter(HOST, 1, folder=tmp_path)
    with limiter.turn() as turn:
        assert turn is not None
        turn.hold(600)
    with (
        pytest.raises(NotAskedError, match="left alone for another 600 s"),
        limiter.turn(patience=9),
    ):
        pass


@pytest.mark.parametrize(
    ("since_start", "of_day"),
    [
        pytest.param(1800, 90_000, id="time of day set back by a day"),
        pytest.param(500_000, 1800, id="restarted"),
        pytest.param(500_000, 90_000, id="both"),
    ],
)
def test_no_rest_is_longer_than_an_hour_whatever_the_clocks_do(
    tmp_path: Path, clock: Clock, since_start: float, of_day: float
) -> None:
    limiter = Limiter(HOST, 1, folder=tmp_path)
    with limiter.turn() as turn:
        assert turn is not None
        turn.hold(1e9)
        state = [clock.now + since_start, clock.of_day + of_day, True]
        state_file(tmp_path).write_text(json.dumps(state))
        assert 1800 <= turn.remaining() <= 3600


# ---- its file ------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", ["", "[", "null", "[1, 2]", '["a", "b", "c"]', "\0" * 200])
def test_a_torn_file_delays_by_an_interval_at_most(
    tmp_path: Path, clock: Clock, content: str
) -> None:
    limiter = Limiter(HOST, 10, folder=tmp_path)
    request(limiter)
    state_file(tmp_path).write_text(content)
    began = clock.now
    assert request(limiter) - began <= 0.1 + 2 * module._POLL_SECONDS
    assert json.loads(state_file(tmp_path).read_text())[2] is False


def test_a_file_that_a_cleaner_removes_is_made_again(tmp_path: Path) -> None:
    limiter = Limiter(HOST, 100, folder=tmp_path)
    with limiter.turn() as turn:
        assert turn is not None
        turn.wait()
        state_file(tmp_path).unlink()
    request(limiter)
    assert state_file(tmp_path).exists()


def test_where_nothing_can_be_written_the_lock_keeps_the_pace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    """As on a full disk."""
    limiter = Limiter(HOST, 5, folder=tmp_path)
    request(limiter)
    clock.pass_by(0.5)
    monkeypatch.setattr(module, "_write", lambda *_, **__: False)
    first = request(limiter)
    assert is_about(request(limiter) - first, 0.2)


@posix
def test_the_file_is_everyones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the mask of the user that is the first: the next one is to use it as well."""
    monkeypatch.delenv(module.FOLDER_VARIABLE, raising=False)
    mask = os.umask(0o077)
    try:
        shared = tmp_path / module._SHARED
        monkeypatch.setattr(module, "_folders", lambda: iter([shared]))
        request(Limiter(HOST, 100))
    finally:
        os.umask(mask)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o1777
    assert stat.S_IMODE(state_file(shared).stat().st_mode) == 0o666


@posix
def test_no_link_is_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A folder that anyone can write to is one where anyone can leave a link."""
    home, own = tmp_path / "home", tmp_path / "own"
    home.mkdir()
    (tmp_path / module._SHARED).symlink_to(home)
    monkeypatch.setattr(module, "_folders", lambda: iter([tmp_path / module._SHARED, own]))
    request(Limiter(HOST, 100))
    assert not list(home.iterdir()) and state_file(own).exists()
    assert "other users' requests cannot be counted" in caplog.text


def test_a_folder_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(module.FOLDER_VARIABLE, str(tmp_path / "limits"))
    request(Limiter(HOST, 100))
    assert state_file(tmp_path / "limits").name.startswith(HOST)


def test_without_any_folder_nothing_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv(module.FOLDER_VARIABLE, str(tmp_path / "file" / "limits"))
    with pytest.raises(GeocodingError, match="set GEOMAP_LIMITS to a folder that can be written"):
        request(Limiter(HOST, 100))


@pytest.mark.parametrize("host", ["../../etc/passwd", "a" * 300, "[::1]:8080", "bücher.example"])
def test_rude_hosts_are_files_in_the_folder(tmp_path: Path, host: str) -> None:
    request(Limiter(host, 100, folder=tmp_path / "limits"))
    assert state_file(tmp_path / "limits").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["limits"]
