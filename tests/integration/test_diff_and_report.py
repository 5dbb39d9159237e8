"""What two builds tell a desk: what changed, what to check, how it was made."""

from __future__ import annotations

import csv
import json
import shutil
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

import pytest

from geomap import build
from geomap.output.compare import compare
from support.command import Run, run_here
from support.paths import SEEDS

RAID = "Police raided an office in Perm, Russia. Police arrested two people in Perm on Monday."
HOSTILE = "Raid <script>alert(1)</script> | [x](javascript:1)"


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two builds of one folder: an article changed, one gone, one new, a place corrected."""
    folder = tmp_path_factory.mktemp("builds")
    seeds = folder / "seeds"
    seeds.mkdir()
    (seeds / "raid.txt").write_text(RAID)
    (seeds / "flood.txt").write_text("A flood hit Paris, France, on Monday. London was dry.")
    build(seeds, folder / "maps", folder / "cache")
    shutil.copytree(folder / "maps", folder / "old")
    (seeds / "raid.txt").write_text(RAID.replace("two", "three"))
    (seeds / "flood.txt").write_text("London was dry, they said in Paris, France.")
    (seeds / "new.txt").write_text(
        f"{HOSTILE}\n\nA fire broke out in Lagos <b>, Nigeria, and shops were shut. "
        "Nobody came to Xyzzy Street."
    )
    corrections = folder / "corrections.csv"
    corrections.write_text(
        "article,sentence,mention,action,place,latitude,longitude,feature_class,feature_code,"
        "country_code\n"
        "raid.txt,,Perm,place,Perm (village),60.5,50.25,P,PPL,RU\n"
    )
    build(seeds, folder / "maps", folder / "cache", corrections=corrections)
    return folder


@pytest.fixture
def geomap(builds: Path) -> Run:
    """The command in the folder of the builds."""
    return partial(run_here, builds)


def test_what_appeared_vanished_moved_and_changed_is_told(builds: Path) -> None:
    changes = {(c.kind, c.change, c.name): c for c in compare(builds / "old", builds / "maps")}
    assert ("place", "appeared", "Lagos") in changes
    assert ("place", "vanished", "Perm") in changes
    assert changes["mention", "moved", "Perm"].after == "Perm (village), Russia"
    moved = next(
        change for key, change in changes.items() if key[1] == "appeared" and "village" in key[2]
    )
    assert (moved.latitude, moved.longitude) == (60.5, 50.25)
    assert ("event", "vanished", "flood") in changes
    assert compare(builds / "maps", builds / "maps") == []


def test_a_mention_that_was_put_elsewhere_has_moved(builds: Path, tmp_path: Path) -> None:
    for name in ("locations.csv", "events.csv"):
        shutil.copy(builds / "maps" / name, tmp_path / name)
    text = (tmp_path / "locations.csv").read_text("utf-8")
    (tmp_path / "locations.csv").write_text(text.replace("Lagos,2332459", "Lagos,2267226"), "utf-8")
    (moved,) = [c for c in compare(tmp_path, builds / "maps") if c.kind == "mention"]
    assert (moved.change, moved.name, moved.article) == ("moved", "Lagos", "new.txt")


def test_diff_writes_a_table_and_a_map(geomap: Run, builds: Path, tmp_path: Path) -> None:
    done = geomap(
        "diff", "old", "maps", "-o", tmp_path / "c.csv", "--map", tmp_path / "c.html", code=0
    )
    with (tmp_path / "c.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["kind"] for row in rows} == {"place", "mention", "event"}
    assert "places appeared" in done.stdout
    assert "Lagos" in (tmp_path / "c.html").read_text("utf-8")
    # Without folders it compares with what the cache has of the last build.
    assert "Lagos" in geomap("diff", code=0).stdout
    assert geomap("diff", "maps", "maps", code=0).stdout == "Nothing differs.\n"


class Tags(HTMLParser):
    """The names of the elements of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.names.append(tag)


def test_a_report_tells_where_when_what_changed_and_what_to_check(geomap: Run) -> None:
    text = geomap("report", code=0).stdout
    assert text.startswith("3 articles\n")
    assert "Lagos, Lagos, Nigeria" in text or "Lagos, Nigeria" in text
    assert "arrest: 3 arrested" in text
    assert "place vanished: Perm" in text
    assert "Xyzzy Street (not placed): no place is known for it" in text
    assert "No earlier build" not in text


def test_a_report_shows_what_articles_say_and_does_not_obey_it(geomap: Run, tmp_path: Path) -> None:
    geomap("report", "--output", tmp_path / "d.html", code=0)
    geomap("report", "--output", tmp_path / "d.md", code=0)
    tags = Tags()
    tags.feed((tmp_path / "d.html").read_text("utf-8"))
    assert {"table", "blockquote", "ul"} <= set(tags.names)
    assert not {"script", "b"} & set(tags.names)
    assert r"\<b\>" in (tmp_path / "d.md").read_text("utf-8")
    assert "give one of .txt, .md, .html" in " ".join(
        geomap("report", "--output", tmp_path / "d.pdf", code=2).stderr.replace("│", "").split()
    )


def test_a_map_is_cited_by_what_made_it(geomap: Run, builds: Path) -> None:
    made = json.loads((builds / "maps" / "manifest.json").read_text("utf-8"))
    text = geomap("cite", code=0).stdout
    assert "named in 3 articles were found" in text
    for part in (
        made["generator"],
        made["model"][:12],
        made["gazetteer"],
        "corrections.csv",
        "GeoNames",
    ):
        assert part in text
    assert geomap("cite", "--format", "bibtex", code=0).stdout.startswith("@software{geomap,")
    assert "no manifest.json there" in geomap("cite", SEEDS, code=1).stderr
