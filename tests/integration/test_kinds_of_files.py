"""Files of many kinds, from the command line: read, counted, named, and their columns carried."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest

import geomap as library
from support.command import Run
from support.files import MAKERS, PAGE


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"))))


def test_a_build_of_many_kinds(geomap: Run, tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for name in ("a.csv", "a.pdf", "a.zip"):
        (seeds / name).write_bytes(MAKERS[name]())
    for name in ("b.heic", "b.exe"):
        (seeds / name).write_bytes(b"x")
    (seeds / "bad.docx").write_bytes(b"PK")
    done = geomap("build", code=1)
    assert "Read 4 articles, skipped 1.\nPassed over 2 files: 1 .exe, 1 .heic." in done.stdout
    assert "bad.docx: is a damaged archive" in done.stderr
    assert "a.csv: rows without a text in 'Body': 1: left out" in done.stderr
    written = rows((tmp_path / "maps" / "locations.csv").read_text("utf-8"))
    desks = {row["article"]: row["desk"] for row in written}
    assert desks == {"a.csv#1": "crime", "a.csv#3": "weather", "a.pdf": "", "a.zip/deep/a.txt": ""}
    # What stands at the offsets of the table is what "geomap text" prints.
    for name in desks:
        text = geomap("text", name, code=0).stdout
        for row in written:
            if row["article"] == name:
                assert text[int(row["start"]) : int(row["end"])] == row["mention"]
    told = geomap("explain", "a.csv#3", "Kazan", code=0).stdout
    assert "Kazan, Tatarstan" in told


def test_a_page_that_is_piped_in_is_a_page(geomap: Run) -> None:
    found = rows(geomap("locate", "-", stdin=PAGE.encode(), code=0).stdout)
    assert {row["mention"] for row in found} == {"Perm", "Yekaterinburg", "São Paulo"}
    assert {(row["published"], row["source"]) for row in found} == {("2019-09-12", "The Example")}
    assert {(row["author"], row["language"]) for row in found} == {("A Writer", "en")}


def test_a_table_that_is_piped_in_needs_the_name_of_its_column(geomap: Run) -> None:
    table = b"n,latitude,report\n7,1.5,Police raided Perm.\n"
    (row,) = rows(geomap("locate", "-", "--text-column", "report", stdin=table, code=0).stdout)
    assert (row["place"], row["n"], row["given_latitude"]) == ("Perm", "7", "1.5")


def test_the_library_carries_columns_too(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("text,desk\nPolice raided Perm.,crime\n")
    assert library.locate(tmp_path)[["place", "desk"]].to_numpy().tolist() == [["Perm", "crime"]]


def test_nothing_heavy_is_imported_before_a_file_needs_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Police raided Perm.")
    script = (
        "import sys\nfrom geomap.readers.articles import read_articles\n"
        f"list(read_articles({str(tmp_path)!r}))\nprint(*sys.modules)"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    heavy = {"trafilatura", "pypdf", "openpyxl", "pyarrow", "feedparser", "warcio", "lxml", "numpy"}
    assert not heavy & set(done.stdout.split())


def test_what_files_need_is_told_for_make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from geomap.readers import base, lacking

    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    (tmp_path / "a.txt").write_text("Perm")
    assert lacking.extras_for([str(tmp_path), str(tmp_path / "none")]) == []
    monkeypatch.setattr(base, "find_spec", lambda name: None)
    assert lacking.extras_for([str(tmp_path)]) == ["pdf"]
