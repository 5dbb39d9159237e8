"""The table as CSV, JSON Lines and GeoJSON: whole, harmless, and the same bytes every time."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
import subprocess
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.errors import OutputError
from geomap.output.base import writer
from geomap.output.csv_writer import CsvWriter
from geomap.output.frame import to_frame
from geomap.output.geojson_writer import GeoJsonWriter
from geomap.output.jsonl_writer import JsonLinesWriter
from geomap.output.tables import replacing
from geomap.registry import names
from geomap.schema.location import COLUMNS
from geomap.text.escapes import for_terminal
from support.command import script_command
from support.rows import a_location, an_unplaced_location

ROWS = [a_location(), an_unplaced_location(start=40, end=52)]
HOSTILE = [
    '=HYPERLINK("https://evil.example","click")',
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r\n=1+1",
    "\0=1+1",
    "＝1+1",
    "</script><script>alert(1)</script>",
    "${alert(1)}",
    "\x1b]0;owned\x07\x1b[2J",
    "\x9b2J",
    "\u202egnp.exe",
    'a "quoted", text;\nwith\u2028lines',
    "half a pair: \ud83d",
]


def as_csv(*rows: object) -> str:
    stream = io.StringIO()
    CsvWriter().write(rows, stream)  # type: ignore[arg-type]
    return stream.getvalue()


def test_a_row_of_csv() -> None:
    assert as_csv(a_location()) == (
        "article,title,published,mention,start,end,sentence,place,geonameid,feature_class,"
        "feature_code,admin1,country_code,latitude,longitude,role,confidence,country,population,"
        "source,url,reasons,provenance,candidates,precision,radius_km,inside,lang\n"
        "raids.txt,Police raid offices,2019-09-12,Perm,19,23,"
        "The office in the city of Perm was raided.,Perm,511196,P,PPLA,Perm Krai,RU,58.01046,"
        "56.25017,mention,0.987,Russia,982419,AFP,https://example.org/raids,"
        "the only place of that name in Russia,gazetteer,,,,,\n"
    )


def test_a_mention_that_was_not_placed_keeps_its_row_with_empty_cells() -> None:
    (row,) = csv.DictReader(io.StringIO(as_csv(an_unplaced_location())))
    assert row["mention"] == "Nowhereville"
    assert [row[c] for c in ("place", "geonameid", "latitude", "longitude")] == [""] * 4


def test_a_csv_file_has_a_mark_for_excel_and_a_stream_has_none(tmp_path: Path) -> None:
    CsvWriter().write(ROWS, tmp_path / "a.csv")
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfarticle,")
    assert data.decode("utf-8-sig") == as_csv(*ROWS)
    assert b"\r" not in data


def test_a_csv_file_comes_back_through_pandas(tmp_path: Path) -> None:
    CsvWriter().write(ROWS, tmp_path / "a.csv")
    CsvWriter().write(pd.read_csv(tmp_path / "a.csv"), tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_can_run_as_a_formula_or_drive_a_terminal(text: str) -> None:
    written = as_csv(a_location(title=text, mention=text, sentence=text))
    written.encode("utf-8")
    (row,) = csv.DictReader(io.StringIO(written))
    for column in ("title", "mention", "sentence"):
        assert row[column][0] not in "=+-@＝\t\r"
        assert row[column].isprintable()


def test_a_formula_is_kept_as_text_behind_an_apostrophe() -> None:
    (row,) = csv.DictReader(io.StringIO(as_csv(a_location(title="=1+1"))))
    assert row["title"] == "'=1+1"


def test_a_formula_cannot_hide_behind_another_locales_separator() -> None:
    assert ";=" not in as_csv(a_location(sentence="Perm;=cmd|'/C calc'!A1;"))


def test_a_western_longitude_stays_a_number() -> None:
    (row,) = csv.DictReader(io.StringIO(as_csv(a_location(longitude=-117.16472))))
    assert row["longitude"] == "-117.16472"


def test_numbers_are_rounded_the_same_everywhere() -> None:
    location = a_location(latitude=58.123456789, longitude=-0.0000001, confidence=0.12345)
    assert ",58.12346,0.0,mention,0.123," in as_csv(location)


def test_json_lines_keep_the_text_as_it_is() -> None:
    rows = [a_location(title=text, mention=text) for text in HOSTILE]
    stream = io.StringIO()
    JsonLinesWriter().write(rows, stream)
    lines = stream.getvalue().splitlines()
    assert [json.loads(line)["title"] for line in lines] == HOSTILE
    assert all(line.isprintable() for line in lines)


def test_missing_numbers_are_null() -> None:
    stream = io.StringIO()
    JsonLinesWriter().write([an_unplaced_location()], stream)
    row = json.loads(stream.getvalue())
    assert list(row) == list(COLUMNS)
    assert row["latitude"] is None
    assert row["geonameid"] is None
    assert row["place"] == ""


def test_geojson_has_a_feature_for_each_mention(tmp_path: Path) -> None:
    GeoJsonWriter().write(ROWS, tmp_path / "a.geojson")
    collection = json.loads((tmp_path / "a.geojson").read_text("utf-8"))
    assert collection["type"] == "FeatureCollection"
    assert "GeoNames" in collection["attribution"]
    perm, nowhere = collection["features"]
    assert perm["geometry"] == {"type": "Point", "coordinates": [56.25017, 58.01046]}
    assert perm["properties"]["mention"] == "Perm"
    assert nowhere["geometry"] is None
    assert nowhere["properties"]["mention"] == "Nowhereville"


@pytest.mark.parametrize("format", ["csv", "jsonl", "geojson", "kml", "tsv"])
def test_an_empty_table_is_still_a_table(format: str) -> None:
    stream = io.StringIO()
    writer(format).write([], stream)
    assert stream.getvalue() == {
        "csv": ",".join(COLUMNS) + "\n",
        "tsv": "\t".join(COLUMNS) + "\n",
        "jsonl": "",
    }.get(format, stream.getvalue())
    if format == "geojson":
        assert json.loads(stream.getvalue())["features"] == []


@pytest.mark.parametrize("format", names("writers"))
def test_a_frame_gives_the_same_bytes_as_its_locations(format: str, tmp_path: Path) -> None:
    made = []
    for table in (ROWS, to_frame(ROWS)):
        writer(format).write(table, tmp_path / f"a{writer(format).suffix}")
        made.append((tmp_path / f"a{writer(format).suffix}").read_bytes())
    assert made[0] == made[1]


def test_the_frame_has_the_same_types_with_and_without_rows() -> None:
    full, empty = to_frame(ROWS), to_frame([])
    assert list(full.columns) == list(empty.columns) == list(COLUMNS)
    assert full.dtypes.equals(empty.dtypes)
    assert str(full["geonameid"].dtype) == "Int64"
    assert full["geonameid"].isna().tolist() == [False, True]
    assert full["latitude"].isna().tolist() == [False, True]


@given(st.text(max_size=60))
def test_any_text_makes_one_row_of_csv_that_is_safe(text: str) -> None:
    written = as_csv(a_location(sentence=text))
    written.encode("utf-8")
    (row,) = csv.DictReader(io.StringIO(written))
    assert not row["sentence"].startswith(tuple("=+-@"))
    assert "\n" not in row["sentence"]
    assert "\0" not in row["sentence"]


@given(st.text(max_size=60))
def test_any_text_is_harmless_on_a_terminal(text: str) -> None:
    shown = for_terminal(text)
    shown.encode("utf-8")
    assert not any(c in shown for c in "\x1b\x9b\n\r\0\u202e\u2066")


# ---- files -------------------------------------------------------------------------------------


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError), replacing(path) as file:
        file.write("new")
        raise ZeroDivisionError
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.csv"]


def test_a_file_keeps_its_permissions_and_a_new_one_gets_the_usual(tmp_path: Path) -> None:
    (tmp_path / "private.csv").touch(mode=0o600)
    mask = os.umask(0o022)
    try:
        for name in ("private.csv", "new.csv"):
            CsvWriter().write(ROWS, tmp_path / name)
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "private.csv").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "new.csv").stat().st_mode) == 0o644


def test_a_link_stays_a_link_to_the_new_file(tmp_path: Path) -> None:
    (tmp_path / "real.csv").touch()
    (tmp_path / "link.csv").symlink_to("real.csv")
    CsvWriter().write(ROWS, tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text("utf-8-sig") == as_csv(*ROWS)


def test_what_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"the folder does not exist: make it first$"):
        CsvWriter().write(ROWS, tmp_path / "none" / "a.csv")
    with pytest.raises(OutputError, match=r"is a folder: give the name of a file$"):
        CsvWriter().write(ROWS, tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match=r"cannot be written: not a directory: give another file"):
        CsvWriter().write(ROWS, tmp_path / "file" / "a.csv")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's /dev/full")
def test_a_full_disk_is_told_in_one_line() -> None:
    with pytest.raises(OutputError, match=r"/dev/full: cannot be written: no space left"):
        CsvWriter().write(ROWS, "/dev/full")


def test_a_file_size_limit_leaves_the_old_file(tmp_path: Path) -> None:
    """The nearest to a full disk that a test can have: the system refuses the write."""
    resource = pytest.importorskip("resource")
    del resource
    path = tmp_path / "a.csv"
    path.write_text("old")
    script = (
        "import resource, sys\n"
        "from support.rows import a_location\n"
        "from geomap.output.csv_writer import CsvWriter\n"
        "from geomap.errors import OutputError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: CsvWriter().write([a_location()] * 1000, sys.argv[1])\n"
        "except OutputError as error: print(error)\n"
    )
    done = subprocess.run(
        script_command(script, path),
        capture_output=True,
        text=True,
        check=True,
    )
    assert "a.csv: cannot be written: file too large" in done.stdout
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.csv"]
