"""Shards: whoever makes them, and whatever becomes of them, the tables are the same."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

from geomap.config.settings import Settings
from geomap.errors import ArticleError, OutputError, PluginError, SettingsError
from geomap.output.csv_writer import CsvWriter
from geomap.pipeline import shards
from geomap.pipeline.geoparser import locate, shared_geoparser
from geomap.pipeline.joining import join
from geomap.pipeline.shards import Shard, locate_shards, order_of
from geomap.pipeline.worker import Worker
from geomap.readers.base import Options
from geomap.readers.remote import find_remote, is_address

TOWNS = "Perm Kazan Omsk Tver Samara Ufa Tomsk Kirov Penza Saratov".split()


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file of many articles, small ones, and one that cannot be read."""
    folder = tmp_path_factory.mktemp("archive")
    lines = [
        json.dumps(
            {
                "title": f"Raid {n}",
                "text": f"Police raided an office in {TOWNS[n % 10]}, Russia, and held {n} men.",
                "published": "2019-09-13",
                "desk": "crime",
            }
        )
        for n in range(60)
    ]
    (folder / "many.jsonl").write_text("\n".join(lines))
    (folder / "empty.txt").write_text("")
    for n, town in enumerate(TOWNS[:4]):
        (folder / f"own{n}.txt").write_text(f"A fire in {town} killed two, officials said.")
    return folder


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "SHARD_ARTICLES", 8)


@pytest.fixture(scope="module")
def table(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The table of mentions as it is made without shards."""
    path = tmp_path_factory.mktemp("table") / "table.csv"
    CsvWriter().write(locate(archive, on_error=lambda path, error: None), path)
    return path.read_bytes()


def merged(folder: Path) -> bytes:
    from geomap.output.selection import Selection
    from geomap.output.tables_of import Found, table_of

    joined = join([folder])
    found = Found(joined.locations, joined.events, carried=joined.carried)
    path = folder / "merged.csv"
    CsvWriter().write(table_of("mentions", found, Selection()), path)
    return path.read_bytes()


def test_what_a_killed_worker_had_begun_is_gone_after_the_next_run(
    archive: Path, tmp_path: Path
) -> None:
    first = locate_shards([archive], Settings(jobs=1), tmp_path, events=False).names[0]
    begun = tmp_path / f".{first[:40]}.x1y2z3"
    begun.write_bytes(b"half")
    (tmp_path / first).unlink()
    locate_shards([archive], Settings(jobs=1), tmp_path, events=False)
    assert not begun.exists() and (tmp_path / first).exists()


def test_an_engine_that_is_not_there_is_told_of_before_anything_is_done(
    archive: Path, tmp_path: Path
) -> None:
    with pytest.raises(PluginError, match="nope: is none of geomap's engines: choose from"):
        locate_shards([archive], Settings(jobs=1, engine="nope"), tmp_path / "none")
    assert not (tmp_path / "none").exists()


@pytest.fixture
def cluster() -> Iterator[Any]:
    """A Dask cluster of two workers on this machine."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, memory_limit=0
    ) as cluster:
        yield cluster


def test_shards_joined_are_the_table_itself(archive: Path, table: bytes, tmp_path: Path) -> None:
    report = locate_shards([archive], Settings(jobs=1), tmp_path)
    assert (report.articles, report.fresh, len(report.problems)) == (64, len(report.names), 1)
    assert merged(tmp_path) == table
    assert len(join([tmp_path]).events) >= 64
    again = locate_shards([archive], Settings(jobs=1), tmp_path)
    assert (again.names, again.fresh) == (report.names, 0)


def test_a_cluster_that_loses_a_worker_gives_the_same(
    archive: Path, table: bytes, tmp_path: Path, cluster: Any
) -> None:
    killed: list[int] = []

    def kill_one(done: int) -> None:
        if not killed:
            killed.append(next(iter(cluster.workers.values())).pid)
            os.kill(killed[0], signal.SIGKILL)

    settings = Settings(jobs=2, engine=f"dask={cluster.scheduler_address}")
    locate_shards([archive], settings, tmp_path, progress=kill_one)
    assert killed
    assert merged(tmp_path) == table


def test_a_run_that_was_stopped_is_not_taken_for_a_whole_one(
    archive: Path, table: bytes, tmp_path: Path
) -> None:
    def stop(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        locate_shards([archive], Settings(jobs=1), tmp_path, progress=stop)
    with pytest.raises(OutputError, match="it goes on where it was"):
        order_of(tmp_path)
    report = locate_shards([archive], Settings(jobs=1), tmp_path)
    assert 0 < report.fresh < len(report.names)
    assert merged(tmp_path) == table


def test_a_full_disk_leaves_no_half_of_a_shard(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    worker = Worker(shared_geoparser())
    shard = next(shards.cut(shards._files([archive / "many.jsonl"], Settings())))
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="no space left"):
        shards.work(worker, tmp_path, True, shard)
    assert not list(tmp_path.iterdir())


def test_repeated_articles_are_found_and_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text("Police in Perm held two\nmen on Friday, they said.")
    locate_shards([folder], Settings(jobs=1), tmp_path / "shards")
    assert join([tmp_path / "shards"]).repeated == 1
    once = join([tmp_path / "shards"], unique=True)
    assert {row.article for row in once.locations} == {"a.txt"}
    assert len(once.locations) == len(list(once.locations))


def test_files_of_a_store_are_read_by_their_addresses(archive: Path, tmp_path: Path) -> None:
    pytest.importorskip("fsspec")
    address = Path(f"file:/{archive}")  # what pathlib makes of file:///...
    assert is_address(address)
    files = find_remote(address, Options())
    assert [file.article for file in files][:3] == ["empty.txt", "many.jsonl", "own0.txt"]
    here = locate_shards([archive / "own0.txt"], Settings(jobs=1), tmp_path / "here")
    there = locate_shards([address / "own0.txt"], Settings(jobs=1), tmp_path / "there")
    assert there.names == here.names
    with pytest.raises(ArticleError, match="no files there"):
        find_remote(address / "nothing", Options())
    (problem,) = Shard(tuple(files[:1])).articles()
    assert str(problem).startswith(f"file://{archive}/empty.txt: ")


def test_a_lost_scheduler_is_told_of_and_the_run_goes_on_by_another_engine(
    archive: Path, table: bytes, tmp_path: Path, cluster: Any
) -> None:
    lost: list[int] = []

    def lose(done: int) -> None:
        if not lost:
            lost.append(done)
            cluster.sync(cluster.scheduler.close)

    settings = Settings(jobs=1, engine=f"dask={cluster.scheduler_address}")
    with pytest.raises(OutputError, match="was lost while shards were made"):
        locate_shards([archive], settings, tmp_path, progress=lose)
    with pytest.raises(OutputError, match="it goes on where it was"):
        order_of(tmp_path)
    report = locate_shards([archive], Settings(jobs=1), tmp_path)
    assert 0 < report.fresh < len(report.names)
    assert merged(tmp_path) == table


def test_no_scheduler_at_an_address_is_told_of(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("geomap.pipeline.dask_engine._WAIT", "1s")
    settings = Settings(jobs=1, engine="dask=tcp://127.0.0.1:9")
    with pytest.raises(SettingsError, match="no scheduler answers"):
        locate_shards([archive], settings, tmp_path)


def test_a_killed_process_of_this_machine_changes_nothing(
    archive: Path, table: bytes, tmp_path: Path
) -> None:
    killed: list[int] = []

    def kill_one(done: int) -> None:
        children = active_children()
        if not killed and children and children[0].pid:
            killed.append(children[0].pid)
            os.kill(killed[0], signal.SIGKILL)

    locate_shards([archive], Settings(jobs=2), tmp_path, progress=kill_one)
    assert killed
    assert merged(tmp_path) == table
