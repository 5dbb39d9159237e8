"""Corrections of events: not one, another type, place or date; one event, or two."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import geomap

ARTICLES = {
    "one.md": "---\ntitle: Perm\ndate: 2019-09-13\n---\n"
    "Police raided an office in Perm on Thursday.\n",
    "two.md": "---\ntitle: Raid\ndate: 2019-09-13\n---\n"
    "On Thursday police raided an office in Perm, and carried papers away.\n",
    "three.md": "---\ntitle: Quake\ndate: 2019-09-13\n---\n"
    "=cmd: An earthquake shook Quetta on Tuesday.\n",
}


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def build(seeds: Path, corrections: str = "") -> tuple[pd.DataFrame, geomap.BuildReport]:
    """The table of events of a build with some corrections."""
    file = seeds.parent / "corrections.csv"
    file.write_text("mention,action,event,other,type,date,geonameid\n" + corrections, "utf-8")
    maps = seeds.parent / "maps"
    report = geomap.build(seeds, maps, None, corrections=file)
    return pd.read_csv(maps / "events.csv", keep_default_na=False), report


def test_a_raid_told_twice_is_one_event(seeds: Path) -> None:
    events, report = build(seeds)
    assert set(events["type"]) == {"raid", "earthquake"}
    assert events[events["type"] == "raid"]["reports"].tolist() == [2]
    reports = pd.read_csv(seeds.parent / "maps" / "reports.csv", keep_default_na=False)
    assert set(reports["article"]) == set(ARTICLES)
    assert report.events == 2


def test_what_a_spreadsheet_could_run_is_made_harmless(seeds: Path) -> None:
    build(seeds)
    raw = (seeds.parent / "maps" / "events.csv").read_text("utf-8-sig")
    assert "'=cmd" in raw


def test_not_an_event_another_type_place_and_date(seeds: Path) -> None:
    events, _ = build(seeds)
    raid, quake = (
        events[events["type"] == kind]["event"].iloc[0] for kind in ("raid", "earthquake")
    )
    changed, report = build(
        seeds,
        f",not an event,{quake},,,,\n"
        f",event type,{raid},,arrest,,\n"
        f",event date,{raid},,,2019-09-11,\n"
        f",event place,{raid},,,,524901\n",
    )
    assert not report.broken_corrections
    (row,) = changed.to_dict("records")
    assert (row["type"], row["group"]) == ("arrest", "police")
    assert (row["date_start"], row["date_precision"]) == ("2019-09-11", "day")
    assert (row["place"], row["geonameid"]) == ("Moscow", 524901)
    assert "type corrected by a reader" in row["reasons"]
    assert report.corrections == 4


def test_events_kept_apart(seeds: Path) -> None:
    build(seeds)
    reports = pd.read_csv(seeds.parent / "maps" / "reports.csv", keep_default_na=False)
    one, other = reports[reports["type"] == "raid"]["report"].tolist()
    events, _ = build(seeds, f",other event,{one},{other},,,\n")
    assert len(events[events["type"] == "raid"]) == 2


def test_corrections_that_no_longer_apply_are_told(seeds: Path) -> None:
    _, report = build(seeds, ",not an event,abcdef,,,,\n")
    assert any("is no longer told" in line for line in report.stale_corrections)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",not an event,,,,,", "has no event"),
        (",event date,abc,,,soon,", "is not understood"),
        (",same event,abc,,,,", "has no other"),
    ],
)
def test_broken_rows_are_told(seeds: Path, row: str, why: str) -> None:
    _, report = build(seeds, row + "\n")
    assert any(why in line for line in report.broken_corrections)
