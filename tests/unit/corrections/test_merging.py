"""Corrections of several people in one file."""

from __future__ import annotations

from pathlib import Path

import pytest

from geomap.corrections.apply import read_corrections
from geomap.corrections.merging import corrections_csv, merge_corrections
from geomap.errors import CorrectionsError
from support.command import Run

HEAD = "article,mention,action,geonameid,place,who,when\n"
ANN = HEAD + (
    "a.txt,Perm,place,511196,Perm,Ann,2026-03-01T10:00:00Z\n"
    "a.txt,Mr. Stone,not a place,,,Ann,2026-03-01T10:01:00Z\n"
    "a.txt,London,place,2643743,London,Ann,2026-03-01T10:02:00Z\n"
)
BEN = HEAD + (
    'a.txt,London,right,6058560,"London, Ontario",Ben,2026-03-02T09:00:00Z\n'
    "a.txt,Mr. Stone,not a place,,,Ben,2026-03-02T09:01:00Z\n"
    "b.txt,Paris,place,2988507,Paris,Ben,2026-03-02T09:02:00Z\n"
)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    ann, ben = tmp_path / "ann.csv", tmp_path / "ben.csv"
    ann.write_text(ANN, "utf-8")
    ben.write_text(BEN, "utf-8")
    return ann, ben


def test_what_both_say_is_there_once_and_what_they_dispute_is_left_out(
    files: tuple[Path, Path],
) -> None:
    merged = merge_corrections(files)
    assert [row["mention"] for row in merged.rows] == ["Perm", "Mr. Stone", "Paris"]
    (conflict,) = merged.conflicts
    assert conflict.about == "'London' in a.txt" and conflict.taken is None
    assert [choice.says for choice in conflict.choices] == [
        "place: London",
        "right: London, Ontario",
    ]
    assert [choice.who for choice in conflict.choices] == ["Ann", "Ben"]


@pytest.mark.parametrize(("prefer", "place"), [("latest", "6058560"), (0, "2643743")])
def test_one_of_them_can_be_followed(
    files: tuple[Path, Path], prefer: str | int, place: str
) -> None:
    followed = files[prefer] if isinstance(prefer, int) else prefer
    merged = merge_corrections(files, prefer=followed)
    assert {row["mention"]: row.get("geonameid") for row in merged.rows}["London"] == place
    assert merged.conflicts[0].taken is not None


def test_a_merged_file_is_read_as_any_other(files: tuple[Path, Path], tmp_path: Path) -> None:
    merged = tmp_path / "merged.csv"
    merged.write_text(corrections_csv(merge_corrections(files, prefer="latest").rows), "utf-8")
    read = read_corrections(merged)
    assert not read.broken
    assert [(one.mention, one.action, one.who) for one in read.corrections] == [
        ("Perm", "place", "Ann"),
        ("Mr. Stone", "not a place", "Ann"),
        ("London", "right", "Ben"),
        ("Paris", "place", "Ben"),
    ]
    assert not merge_corrections([merged, *files], prefer=merged).broken


def test_what_others_wrote_runs_nowhere(tmp_path: Path) -> None:
    """Neither in a terminal nor in a spreadsheet; a southern latitude is no formula."""
    file = tmp_path / "a.csv"
    file.write_text(
        "article,mention,action,place,latitude,longitude\n"
        'a.txt,"\x1b[31mLima",place,=HYPERLINK(),-12.04,-77.03\n'
    )
    text = corrections_csv(merge_corrections([file]).rows)
    assert "\x1b" not in text and ",'=HYPERLINK()," in text and ",-12.04,-77.03," in text
    again = tmp_path / "b.csv"
    again.write_text(text)
    (read,) = read_corrections(again).corrections
    assert read.place is not None and read.place.latitude == -12.04


def test_a_second_thought_counts_and_a_role_is_no_place(tmp_path: Path) -> None:
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.write_text("article,mention,action,role\na,Perm,not a place,\na,Perm,role,event\n")
    other.write_text("article,mention,action,geonameid\na,Perm,place,1\na,Perm,not a place,\n")
    merged = merge_corrections([one, other])
    assert not merged.conflicts
    assert [row["action"] for row in merged.rows] == ["not a place", "role"]


def test_whoever_is_preferred_has_to_be_one_of_them(files: tuple[Path, Path]) -> None:
    with pytest.raises(CorrectionsError, match=r"carl\.csv: is none of the files to merge"):
        merge_corrections(files, prefer="carl.csv")


def test_the_command_shows_conflicts_and_makes_nothing_until_told(
    geomap: Run, files: tuple[Path, Path], tmp_path: Path
) -> None:
    out = tmp_path / "merged.csv"
    result = geomap("corrections", "merge", *map(str, files), "-o", str(out))
    assert result.returncode == 1 and not out.exists()
    assert "'London' in a.txt:" in result.stderr
    assert "(Ben 2026-03-02T09:00:00Z)" in result.stderr
    assert "1 conflict, so nothing was made: give --prefer latest" in result.stderr
    result = geomap("corrections", "merge", *map(str, files), "--prefer", "latest", "-o", str(out))
    assert result.returncode == 0
    assert "(4 corrections)" in result.stderr + result.stdout
    assert "taken: " in result.stderr
