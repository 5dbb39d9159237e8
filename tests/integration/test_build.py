"""Building: from a folder to a map and a table, again and again."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import pytest

import geomap
from geomap import ArticleError, BuildReport, OutputError, build
from geomap.analysis.result import Analysis
from geomap.config.settings import Settings
from geomap.pipeline import making
from geomap.pipeline.builder import run_build
from geomap.pipeline.runner import Geoparsed, geoparse
from geomap.storage.results import FILE_NAME
from support.command import run_here
from support.page import column, data_in
from support.paths import SEEDS
from support.rows import rows_of
from support.waiting import wait_until

FILES = {
    "index.html",
    "locations.csv",
    "locations.geojson",
    "places.csv",
    "articles.csv",
    "manifest.json",
    "events.csv",
    "events.geojson",
    "events.jsonl",
    "reports.csv",
}


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A folder with three articles, one of which is empty."""
    folder = tmp_path / "seeds"
    (folder / "more").mkdir(parents=True)
    (folder / "b.txt").write_text("Police raided an office in Perm, Russia. They left for Moscow.")
    (folder / "more" / "a.md").write_text("---\ntitle: Flood\nsource: AFP\n---\nA flood hit Paris.")
    (folder / "empty.txt").touch()
    return folder


def made(seeds: Path, **options: object) -> BuildReport:
    return build(seeds, seeds.parent / "maps", seeds.parent / "cache", **options)  # type: ignore[arg-type]


def table(seeds: Path) -> pd.DataFrame:
    return pd.read_csv(seeds.parent / "maps" / "locations.csv")


def test_a_build_writes_map_table_and_geojson_and_says_what_it_did(seeds: Path) -> None:
    report = made(seeds)
    assert {path.name for path in report.files} == FILES
    assert all(path.stat().st_size for path in report.files)
    assert {path.name for path in (seeds.parent / "maps").iterdir()} == FILES
    assert report.articles == 2
    assert [Path(path).name for path, _ in report.skipped] == ["empty.txt"]
    assert "is empty" in report.skipped[0][1]
    assert report.mentions == report.placed + report.not_placed == len(table(seeds))
    assert report.places >= 3
    assert {"Perm", "Moscow", "Paris"} <= set(table(seeds)["place"])


def test_rows_are_in_the_order_of_articles_and_mentions(seeds: Path) -> None:
    made(seeds)
    rows = table(seeds)[["article", "start"]].values.tolist()
    assert rows == sorted(rows)
    assert rows[0][0] == "b.txt"
    assert rows[-1][0] == "more/a.md"


def test_offsets_are_those_of_the_file_front_matter_included(seeds: Path) -> None:
    made(seeds)
    for row in rows_of(table(seeds)):
        assert (seeds / row.article).read_text()[row.start : row.end] == row.mention


def test_a_second_build_works_on_nothing_and_makes_the_same_bytes(seeds: Path) -> None:
    before = {path: path.read_bytes() for path in made(seeds).files}
    report = made(seeds)
    assert report.from_cache == report.articles == 2
    assert {path: path.read_bytes() for path in report.files} == before


def test_a_build_of_nothing_new_writes_nothing_and_says_what_the_last_said(seeds: Path) -> None:
    first = made(seeds)
    written = {path: path.stat().st_mtime_ns for path in first.files}
    again = made(seeds)
    assert again.unchanged and not first.unchanged
    assert {path: path.stat().st_mtime_ns for path in again.files} == written
    assert (again.skipped, again.mentions, again.places) == (
        first.skipped,
        first.mentions,
        first.places,
    )


def test_what_changed_is_told(seeds: Path) -> None:
    made(seeds)
    (seeds / "b.txt").write_text("Police raided an office in Vladivostok, Russia.")
    (seeds / "more").rename(seeds / "moved")
    corrections = seeds.parent / "corrections.csv"
    corrections.write_text("article,mention,action\nb.txt,Russia,not a place\n")
    report = made(seeds, corrections=corrections, title="Raids")
    assert report.changes == ("articles: 1 new, 1 changed, 1 gone; changed: corrections, settings")
    (seeds.parent / "maps" / "places.csv").unlink()  # what is lost is made again
    assert not made(seeds, corrections=corrections, title="Raids").unchanged
    assert (seeds.parent / "maps" / "places.csv").exists()


def test_a_light_page_is_made_and_removed_where_nothing_else_changed(seeds: Path) -> None:
    folder = seeds.parent / "maps"
    plain = Settings.of(seeds=seeds, maps=folder, cache=seeds.parent / "cache")
    light = plain.model_copy(update={"embed": True})
    run_build(plain)
    assert run_build(light).changes == "changed: embed"
    again = run_build(light)
    assert again.unchanged and folder / "embed.html" in again.files
    assert not run_build(light.model_copy(update={"deck": "Where police searched"})).unchanged
    assert "Where police searched" in (folder / "embed.html").read_text("utf-8")
    run_build(plain)
    assert not (folder / "embed.html").exists() and not (folder / "embed.png").exists()


def test_a_hidden_article_is_in_the_tables_and_on_no_page(seeds: Path) -> None:
    """An event that another article tells of as well is told by that one."""
    folder = seeds.parent / "maps"
    for name in ("c.txt", "d.txt"):
        story = "Police raided three offices in Vladivostok, Russia, on September 12."
        (seeds / name).write_text(f"---\ndate: 2019-09-13\n---\nFrom {name}: {story}")
    run_build(Settings.of(seeds=seeds, maps=folder, hidden=("c.txt",), notes={"d.txt": "Late."}))
    assert "c.txt" in (folder / "locations.csv").read_text("utf-8")
    page = (folder / "index.html").read_text("utf-8")
    assert "From c.txt" not in page and "From d.txt" in page
    data = data_in(page)
    name = data["articles"]["name"].index("d.txt")
    assert name in column(data["events"]["article"])
    assert data["published"]["notes"]["articles"] == [[name, "Late."]]


def test_the_manifest_leads_from_a_row_to_the_bytes_of_its_source(seeds: Path) -> None:
    made(seeds)
    manifest = json.loads((seeds.parent / "maps" / "manifest.json").read_text())
    for row in rows_of(table(seeds)):
        source = (seeds / row.article).read_bytes()
        assert manifest["inputs"][row.article] == hashlib.sha256(source).hexdigest()
    for name, digest in manifest["outputs"].items():
        assert hashlib.sha256((seeds.parent / "maps" / name).read_bytes()).hexdigest() == digest
    assert set(manifest["outputs"]) == FILES - {"manifest.json"}


def test_a_check_writes_nothing_and_names_what_differs(seeds: Path) -> None:
    maps = seeds.parent / "maps"
    settings = Settings(seeds=seeds, maps=maps, cache=seeds.parent / "cache")
    assert set(run_build(settings, check=True).differing) == FILES
    assert [path.name for path in seeds.parent.iterdir()] == ["seeds"]
    made(seeds)
    assert run_build(settings, check=True).differing == ()
    (maps / "reports.csv").write_text("mine")
    before = {path: path.read_bytes() for path in seeds.parent.rglob("*") if path.is_file()}
    assert run_build(settings, check=True).differing == ("reports.csv",)
    after = {path: path.read_bytes() for path in seeds.parent.rglob("*") if path.is_file()}
    assert after == before


@pytest.mark.parametrize("number", range(len(FILES)))
def test_a_fault_at_any_file_leaves_the_old_ones_whole(
    seeds: Path, monkeypatch: pytest.MonkeyPatch, number: int, built: Path
) -> None:
    """The files are put in their places one by one: whichever fails, none is another's."""
    shutil.copytree(built, seeds.parent / "maps")
    before = {path.name: path.read_bytes() for path in (seeds.parent / "maps").iterdir()}
    monkeypatch.setattr(making, "geoparse", lambda *given, **options: Geoparsed(articles=1))
    replaced: list[Path] = []
    whole = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if self.parent.name == "files" and not self.name.startswith("."):
            replaced.append(self)
            if len(replaced) == number + 1:
                raise OSError(28, "No space left on device")
        return whole(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OutputError, match="no space left"):
        made(seeds)
    after = {path.name: path.read_bytes() for path in (seeds.parent / "maps").iterdir()}
    assert after == before


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The maps of one article."""
    folder = tmp_path_factory.mktemp("built")
    (folder / "seeds").mkdir()
    (folder / "seeds" / "a.txt").write_text("Police raided an office in Perm, Russia, on Sunday.")
    build(folder / "seeds", folder / "maps", None)
    return folder / "maps"


def test_only_what_changed_is_worked_on(seeds: Path) -> None:
    made(seeds)
    (seeds / "b.txt").write_text("Police raided an office in Vladivostok, Russia.")
    (seeds / "more").rename(seeds / "moved")
    assert made(seeds).from_cache == 1
    assert {"Vladivostok", "Paris"} <= set(table(seeds)["place"])
    assert "Perm" not in set(table(seeds)["place"])
    assert set(table(seeds)["article"]) == {"b.txt", "moved/a.md"}


def test_without_a_cache_the_result_is_the_same(seeds: Path) -> None:
    with_cache = made(seeds).files[1].read_bytes()
    report = build(seeds, seeds.parent / "other", None)
    assert report.files[1].read_bytes() == with_cache


def test_a_foreign_file_in_the_caches_place_changes_nothing(
    seeds: Path, caplog: pytest.LogCaptureFixture
) -> None:
    expected = made(seeds).files[1].read_bytes()
    (seeds.parent / "cache" / FILE_NAME).write_text("my own notes")
    (seeds.parent / "maps" / "manifest.json").unlink()  # all is made again
    assert made(seeds).files[1].read_bytes() == expected
    assert "set aside" in caplog.text


def test_several_processes_give_what_one_gives(tmp_path: Path) -> None:
    folder = tmp_path / "seeds"
    for number in range(4):
        shutil.copytree(SEEDS, folder / str(number))
    (folder / "empty.txt").touch()
    one = geoparse(folder)
    two = geoparse(folder, Settings(jobs=2))
    assert two.locations == one.locations
    assert two.skipped == one.skipped
    assert len(one.locations) > 400


def test_progress_is_told_article_by_article(seeds: Path) -> None:
    told: list[tuple[int, int]] = []
    made(seeds, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_an_empty_folder_makes_an_empty_map(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    report = made(tmp_path / "seeds")
    assert (report.articles, report.mentions) == (0, 0)
    assert len(table(tmp_path / "seeds")) == 0
    assert "<html" in (tmp_path / "maps" / "index.html").read_text("utf-8")


def test_an_empty_folder_never_takes_a_maps_place(seeds: Path) -> None:
    made(seeds)
    before = {path.name: path.read_bytes() for path in (seeds.parent / "maps").iterdir()}
    shutil.rmtree(seeds)
    seeds.mkdir()
    report = made(seeds)
    assert (report.articles, report.files) == (0, ())
    after = {path.name: path.read_bytes() for path in (seeds.parent / "maps").iterdir()}
    assert after == before


def test_a_missing_folder_is_an_error_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="none: no such folder"):
        made(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []


def test_maps_that_cannot_be_written_are_an_error(seeds: Path) -> None:
    (seeds.parent / "maps").write_text("a file in the way")
    with pytest.raises(OutputError, match="maps: cannot be made"):
        made(seeds)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs Linux's /proc")
def test_maps_that_take_no_file_are_an_error_before_any_work(seeds: Path) -> None:
    told: list[tuple[int, int]] = []
    with pytest.raises(OutputError, match=r"/proc: cannot be written to: .*: make room or give"):
        build(seeds, "/proc", None, progress=lambda done, total: told.append((done, total)))
    assert told == []


def test_a_full_disk_is_told_and_leaves_the_maps_as_they_were(seeds: Path) -> None:
    """A file that may not grow is what a full disk is to a program."""
    resource = pytest.importorskip("resource")
    before = {path: path.read_bytes() for path in made(seeds).files}
    (seeds / "b.txt").write_text("Police raided an office in Vladivostok, Russia.")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        done = run_here(seeds.parent, "build", code=1)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert done.stderr == (
        "geomap: maps: cannot be written to: file too large: make room or give another folder\n"
    )
    assert {path: path.read_bytes() for path in before} == before
    assert {path.name for path in (seeds.parent / "maps").iterdir()} == FILES


def test_a_folder_in_the_place_of_the_map_is_an_error_and_leaves_no_litter(seeds: Path) -> None:
    (seeds.parent / "maps" / "index.html").mkdir(parents=True)
    with pytest.raises(OutputError, match="maps: cannot be written to: is a directory"):
        made(seeds)
    assert [path.name for path in (seeds.parent / "maps").iterdir()] == ["index.html"]


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    folder = tmp_path / "seeds"
    folder.mkdir()
    attacks = ["</script><script>alert(1)</script>", "${alert(1)}", '=HYPERLINK("//evil","Perm")']
    for number, attack in enumerate(attacks):
        (folder / f"{number}.txt").write_text(
            f"{attack}\n\nPolice raided Perm, Russia {attack} on Sunday.\n{attack} is in Moscow.\n"
        )
    (folder / "long.txt").write_text("Police raided " + "Perm" * 2500 + " in Russia on Sunday.")
    report = made(folder)
    assert report.skipped == ()
    assert "<script>alert" not in (tmp_path / "maps" / "index.html").read_text("utf-8")
    with (tmp_path / "maps" / "locations.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {"Perm", "Moscow"} <= {row["place"] for row in rows}
    assert {row["title"] for row in rows if row["article"] == "2.txt"} == {f"'{attacks[2]}"}
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row.values())
    features = json.loads((tmp_path / "maps" / "locations.geojson").read_text("utf-8"))["features"]
    assert {f["properties"]["title"] for f in features} >= set(attacks)


def test_an_article_that_breaks_the_program_does_not_take_the_others_with_it(
    seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from geomap.pipeline.geoparser import Geoparser

    whole = Geoparser.analyse_all

    def analyse_all(self: Geoparser, articles: Sequence[geomap.Article]) -> list[Analysis]:
        if any("Perm" in article.text for article in articles):
            raise ZeroDivisionError("by\nzero")
        return whole(self, articles)

    monkeypatch.setattr(Geoparser, "analyse_all", analyse_all)
    report = made(seeds)
    assert report.articles == 1
    assert report.skipped[0][1] == (
        "b.txt: cannot be worked on: ZeroDivisionError: by zero: please report it"
    )


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_build_changes_nothing_and_goes_on_where_it_was(
    tmp_path: Path, how: signal.Signals
) -> None:
    story = (SEEDS / "2019-09-12-raids.txt").read_text("utf-8")
    (tmp_path / "seeds").mkdir()
    for number in range(800):  # each another text, or the cache would know it
        (tmp_path / "seeds" / f"{number}.txt").write_text(f"{story}\n{number}\n", "utf-8")
    (tmp_path / "maps").mkdir()
    for name in FILES:
        (tmp_path / "maps" / name).write_text("as it was")
    command = [sys.executable, "-m", "geomap", "build"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE) as process:
        wait_until(lambda: _kept(tmp_path / "cache" / FILE_NAME), "a part of it is done")
        process.send_signal(how)
        _, error = process.communicate()
    assert process.returncode == 130
    assert error.decode() == "geomap: interrupted, nothing is half-written; run again to go on\n"
    assert {p.name: p.read_text() for p in (tmp_path / "maps").iterdir()} == dict.fromkeys(
        FILES, "as it was"
    )
    if how is not signal.SIGINT:
        return
    # Of what was not reached yet a little is enough to see it go on.
    files = sorted((tmp_path / "seeds").iterdir())
    for path in files[_kept(tmp_path / "cache" / FILE_NAME) + 20 :]:
        path.unlink()
    report = made(tmp_path / "seeds")
    assert 0 < report.from_cache < report.articles


def _kept(path: Path) -> int:
    if not path.exists():
        return 0
    database = sqlite3.connect(path, timeout=0)
    try:
        return int(database.execute("SELECT COUNT(*) FROM results").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        database.close()
