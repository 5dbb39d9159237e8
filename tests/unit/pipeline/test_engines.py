"""Where the work is done makes no difference to what comes out, and an article is analysed once."""

from __future__ import annotations

import os
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest

from geomap.analysis.packing import pack, unpack
from geomap.config.settings import Settings
from geomap.enrichment.queries import Ask, Reply
from geomap.geocoding.hits import Hit
from geomap.pipeline import engines, runner
from geomap.pipeline.geoparser import shared_geoparser
from geomap.pipeline.kept import Kept
from geomap.pipeline.worker import Analysed, Parsed, Task, Worker
from geomap.readers.articles import parse_article

TOWNS = "Perm Kazan Omsk Tver Samara Ufa Tomsk Kirov Penza Saratov".split()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(40):
        town = TOWNS[number % len(TOWNS)]
        (tmp_path / f"{number:02}.txt").write_text(f"Police in {town}, Russia, held {number} men.")
    return tmp_path


def threads(jobs: int) -> Executor:
    return ThreadPoolExecutor(jobs)


@pytest.mark.parametrize("engine", ["processes", "serial", "threads"])
def test_every_engine_gives_the_same_rows_in_the_same_order(
    engine: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = {"processes": engines.processes, "serial": engines.serial, "threads": threads}
    loaded = SimpleNamespace(load=lambda kind, name: own[name])
    monkeypatch.setattr(engines, "registry", loaded)
    alone = runner.geoparse(folder)
    together = runner.geoparse(folder, Settings(jobs=2, engine=engine))
    assert together.locations == alone.locations
    assert {row.place for row in alone.locations} >= {"Perm", "Omsk", "Russia"}


def test_an_analysis_is_the_same_when_it_was_packed() -> None:
    geoparser = shared_geoparser()
    text = "PERM, Russia (AFP) - Fire broke out in Zvyozdnaya Hall, Reuters said in Paris, Texas."
    analysis = geoparser.analyse(parse_article(text, article="a.txt", title="A fire"))
    toponyms = geoparser.recogniser.toponyms
    again = unpack(pack(analysis, toponyms), toponyms)
    assert again.mentions == analysis.mentions
    assert again.mentions[0].span.toponym is analysis.mentions[0].span.toponym
    assert geoparser.rows(again) == geoparser.rows(analysis)


def test_what_was_analysed_before_the_answers_came_is_finished_with_them() -> None:
    geoparser = shared_geoparser()
    article = parse_article("Police in Perm searched the village of Verkhnyaya Mostovka.")
    worker = Worker(geoparser)
    (analysed,) = worker.analyse([article])
    assert isinstance(analysed, Analysed)
    hit = Hit(
        "Verkhnyaya Mostovka",
        "Verkhnyaya Mostovka, Perm Krai, Russia",
        58.2,
        56.1,
        service="nominatim",
    )
    replies = {ask: Reply((hit,), "nominatim") for ask in analysed.asks if not ask.is_known}
    assert [ask.name for ask in replies] == ["Verkhnyaya Mostovka"]
    (kept, anew) = worker.parse(
        [Task(article, analysed.packed, replies), Task(article, None, replies)]
    )
    assert isinstance(kept, Parsed)
    assert kept == anew
    assert [row.latitude for row in kept.locations if "Mostovka" in row.mention] == [58.2]


def test_finishing_leaves_the_analysis_as_it_was() -> None:
    geoparser = shared_geoparser()
    analysis = geoparser.analyse(
        parse_article("Police in Perm searched the village of Nyazepalka.")
    )
    toponyms = geoparser.recogniser.toponyms
    before = pack(analysis, toponyms)
    hit = Hit("Nyazepalka", "Nyazepalka", 58.2, 56.1, service="nominatim")
    replies: dict[Ask, Reply] = {ask: Reply((hit,)) for ask in geoparser.asks(analysis)}
    assert geoparser.finish(analysis, replies).services is not None
    assert pack(analysis, toponyms) == before
    assert analysis.services is None


def test_an_article_that_has_changed_is_not_the_one_kept() -> None:
    with Kept() as kept:
        old = parse_article("Police in Perm.", article="a.txt")
        kept.put(old, b"one")
        kept.put(parse_article("Police in Omsk.", article="b.txt"), b"another")
        assert kept.get(old) == b"one"
        assert kept.get(parse_article("Police in Tver.", article="a.txt")) is None


def test_there_are_as_many_jobs_as_processors_where_there_is_enough_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: set(range(8)), raising=False)
    assert [engines.jobs_of(None, articles) for articles in (0, 1, 40, 1000)] == [1, 1, 2, 8]
    assert engines.jobs_of(None, 1, are_many=True) == 8
    assert engines.jobs_of(3, 1) == 3


@pytest.mark.parametrize("elsewhere", [False, True])
def test_work_beside_other_work_is_done_and_its_failure_told(
    elsewhere: bool, tmp_path: Path
) -> None:
    with engines.beside_others(lambda: (tmp_path / "a").mkdir(), if_=elsewhere):
        (tmp_path / "b").mkdir()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]
    with (
        pytest.raises(FileExistsError),
        engines.beside_others(lambda: (tmp_path / "a").mkdir(), if_=elsewhere),
    ):
        pass
