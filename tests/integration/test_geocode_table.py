"""Place columns: a table of names gets points, ids and how sure they are."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from support.command import Run

TABLE = """name;birthplace;country;place
Ann;Paris;US;home
Boris;Perm;Russia;home
Cy;Springfield;;home
Dee;Nowhereville;GB;home
Eva;;DE;home
Flo;"London, Ontario";;=1+1
"""


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"))))


def test_a_table_of_names_gets_points(geomap: Run, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(TABLE, "utf-16")
    arguments = ["--column", "Birthplace", "--context", "country", "--output", "out.csv"]
    done = geomap("geocode", "--csv", "people.csv", *arguments, code=0)
    assert done.stderr.startswith("geomap: 4 of 6 rows placed\n")
    assert "no place is called 'Nowhereville' there" in done.stderr
    found = rows((tmp_path / "out.csv").read_text("utf-8"))
    assert [(row["name"], row["geomap_place"], row["admin1"]) for row in found] == [
        ("Ann", "Paris", "Texas"),
        ("Boris", "Perm", "Perm Krai"),
        ("Cy", "Springfield", "Missouri"),
        ("Dee", "", ""),
        ("Eva", "", ""),
        ("Flo", "London", "Ontario"),
    ]
    perm = found[1]
    assert (perm["latitude"], perm["longitude"]) == ("58.01046", "56.25017")
    assert (perm["geonameid"], perm["place"], perm["country_code"]) == ("511196", "home", "RU")
    assert 0 < float(found[2]["confidence"]) < float(perm["confidence"]) <= 1
    assert found[3]["latitude"] == "" and found[5]["place"] == "'=1+1"


def test_standard_input_and_other_forms(geomap: Run) -> None:
    given = ["geocode", "--csv", "-", "--column", "city", "--format", "jsonl"]
    done = geomap(*given, stdin=b"city\nPerm\n", code=0)
    assert '"geonameid": 511196' in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["--csv", "t.csv"], 2, "name the column with the names of places"),
        (
            ["--csv", "t.csv", "--column", "town"],
            1,
            "t.csv: has no column 'town': give one of",
        ),
        (["--csv", "t.csv", "Perm"], 2, "takes no names and no service beside it"),
        (["--csv", "none.csv", "--column", "city"], 2, "no such file"),
        ([], 2, "give one, or a table with --csv"),
    ],
)
def test_what_is_missing_is_told(
    geomap: Run, tmp_path: Path, arguments: list[str], code: int, told: str
) -> None:
    (tmp_path / "t.csv").write_text("city\nPerm\n")
    assert told in geomap("geocode", *arguments, code=code).stderr
