"""Installing dump files goes on after kills, in bounded memory, and one at a time."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from geomap.errors import GazetteerError
from geomap.gazetteer import Gazetteer, fold
from geomap.gazetteer.install import installer as installing
from geomap.gazetteer.install.installer import install, remove
from geomap.gazetteer.installed import installed_layers, installed_names
from support.dumps import DUMPS, ids, line, save, zipped
from support.waiting import wait_until


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("GEOMAP_DATA", str(folder))
    return folder


def many_lines(count: int) -> list[str]:
    """A dump of places whose names are made of a few thousand words."""
    chance = random.Random(3)
    words = [f"Zv{chance.randrange(36**4):x}o" for _ in range(2000)]
    lines = []
    for number in range(count):
        name = " ".join(chance.choices(words, k=chance.choice([1, 2, 2, 3])))
        other = " ".join(chance.choices(words, k=2))
        where = {
            "latitude": round(chance.uniform(-90, 90), 5),
            "longitude": round(chance.uniform(-180, 180), 5),
        }
        lines.append(line(50_000_000 + number, name, alternates=other, **where))
    return lines


SCRIPT = """
import sys
from pathlib import Path
from geomap.gazetteer.install import ingest as reading
from geomap.gazetteer.install.installer import install
reading._RUN_PLACES = int(sys.argv[2])
report = install(Path(sys.argv[1]))
status = Path("/proc/self/status")  # the peak of getrusage is also that of the parent process
peak = 0
if status.exists():
    peak = int(status.read_text().split("VmHWM:")[1].split()[0]) // 1024
print(report.resumed_at, report.places, peak)
"""


def installer(dump: Path, data: Path, run: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(dump), str(run)],
        env={**os.environ, "GEOMAP_DATA": str(data)},
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX's")
def test_killed_midway_it_goes_on_and_makes_the_same(data: Path, tmp_path: Path) -> None:
    lines = many_lines(20_000)
    chance = random.Random(4)
    chance.shuffle(lines)
    dump = save(tmp_path / "many.txt", *lines)
    archive = zipped(dump, tmp_path / "many.zip")
    process = installer(archive, data, 1500)
    notes = data / "installing" / "many" / "notes.json"
    wait_until(notes.exists, "a part of it is done")
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    # Nothing of it is in use, and the lock is free.
    assert installed_names() == []
    assert installing.unfinished() == ["many"]
    assert len(Gazetteer()) == len(Gazetteer(layers=[]))
    resumed, places, _ = installer(archive, data, 1500).communicate()[0].split()
    assert 1500 <= int(resumed) < 20_000
    assert int(places) == 20_000
    assert list((data / "installing").iterdir()) == []
    interrupted = installed_layers()[0].fingerprint
    # In one go, from the text, in runs of another size: the same bytes.
    elsewhere = tmp_path / "elsewhere"
    install(dump, folder=elsewhere)
    assert installed_layers(elsewhere)[0].fingerprint == interrupted
    # And every name leads to its place.
    gazetteer = Gazetteer()
    for text in chance.sample(lines, 300):
        cells = text.split("\t")
        for name in (cells[1], cells[3]):
            assert int(cells[0]) in ids(gazetteer, name)
            key = fold(name)
            assert key in gazetteer.names_beginning(key + " and so on")
    assert gazetteer.names_beginning("zvezda of nothing") == []


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory is told by /proc")
def test_memory_is_bounded(data: Path, tmp_path: Path) -> None:
    dump = save(tmp_path / "many.txt", *many_lines(60_000))
    _, places, peak = installer(dump, data, 7_500).communicate()[0].split()
    assert int(places) == 60_000
    assert 30 < int(peak) < 105  # MB, of which 75 are those of an interpreter with numpy


def test_another_file_of_the_name_is_not_taken_for_the_rest(data: Path, tmp_path: Path) -> None:
    """Notes of an attempt with one file are of no use for another one."""
    dump = save(tmp_path / "RU.txt", *many_lines(10))
    work = data / "installing" / "RU"
    work.mkdir(parents=True)
    (work / "notes.json").write_text(json.dumps({"identity": {"size": 1}, "offset": 500}))
    assert install(dump).lines["read"] == 10
    (work).mkdir(parents=True)
    (work / "notes.json").write_text("{")
    assert install(dump).resumed_at == 0


def test_what_was_broken_off_can_be_removed(data: Path) -> None:
    (data / "installing" / "RU").mkdir(parents=True)
    remove("RU")
    assert installing.unfinished() == []
    with pytest.raises(GazetteerError, match="none is installed"):
        remove("RU")


def test_a_second_installation_at_once_is_refused(data: Path) -> None:
    data.mkdir()
    refused = pytest.raises(GazetteerError, match="another installation or removal is under way")
    with FileLock(data / "lock"), refused:
        install(DUMPS / "AU.txt")
    assert install(DUMPS / "AU.txt").places


def test_an_open_gazetteer_keeps_what_it_has(data: Path) -> None:
    install(DUMPS / "AU.txt")
    opened = Gazetteer()
    remove("AU")
    assert ids(opened, "Adelaide Oval") == [6615562]
    assert Gazetteer().lookup("Adelaide Oval") == []


def test_progress_is_told_by_step(data: Path) -> None:
    told: list[tuple[str, int, int]] = []
    install(DUMPS / "AU.txt", progress=lambda *step: told.append(step))
    assert list(dict.fromkeys(step for step, _, _ in told)) == ["Reading", "Sorting"]
    assert all(done <= total for _, done, total in told)
    assert told[-1][1] == told[-1][2]
