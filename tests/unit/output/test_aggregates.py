"""Mentions that are too many for a page: rows that stand for several, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from geomap.events.records import events_of
from geomap.output.frame import to_frame
from geomap.output.maps import write_map
from geomap.output.page import aggregates
from geomap.output.page.aggregates import Aggregates, aggregated
from geomap.output.page.data import page_data
from geomap.output.page.events import Events
from geomap.output.records import event_frame
from geomap.pipeline.builder import build
from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article
from geomap.schema.event import Event
from geomap.schema.location import Location
from support.page import column, data_in, read

TOWNS = ("Perm", "Omsk", "Kazan", "Tver")
DAYS = ("2019-09-12", "2019-09-13", "2019-10-01", "2020-01-05")


@pytest.fixture(scope="module")
def found() -> tuple[list[Location], list[Event]]:
    """The mentions and events of 48 articles, three of each town and day."""
    parsed = shared_geoparser()
    rows: list[Location] = []
    events: list[Event] = []
    for number, (town, day, copy) in enumerate(product(TOWNS, DAYS, range(3))):
        text = f"Police raided an office in {town}, Russia, and held {copy + 2} men on Thursday."
        article = Article(f"{number:02}.txt", text, published=day)
        own = parsed.parse(article)
        events += events_of(article, own)
        rows += [replace(row, confidence=round(0.5 + copy / 10, 3)) for row in own]
    return rows, events


def gathered(found: tuple[list[Location], list[Event]]) -> Aggregates:
    rows, events = found
    return aggregated(rows, events, (), articles=48)


def counted(made: Aggregates) -> dict[str, int]:
    """How many mentions there are of each place."""
    counts: dict[str, int] = {}
    for row, weight in zip(made.rows, made.weights, strict=True):
        counts[row.place] = counts.get(row.place, 0) + weight
    return counts


def test_rows_stand_for_all_mentions(found: tuple[list[Location], list[Event]]) -> None:
    made = gathered(found)
    true = dict.fromkeys(TOWNS, 12) | {"Russia": 48}
    assert counted(made) == true
    assert (made.mentions, made.places, made.articles) == (96, 5, 48)
    assert len(made.rows) < 96
    days = {row.published for row in made.rows if row.place == "Perm"}
    assert days == set(DAYS)


def test_a_row_is_the_surest_of_those_it_stands_for(
    found: tuple[list[Location], list[Event]],
) -> None:
    made = gathered(found)
    heavy = [row for row, n in zip(made.rows, made.weights, strict=True) if n > 1]
    assert heavy and {row.confidence for row in heavy} == {0.7}


@pytest.mark.parametrize("rows, periods", [(30, {"2019-09", "2019-10", "2020-01"}), (12, {"2019"})])
def test_days_become_months_and_years_where_rows_are_too_many(
    found: tuple[list[Location], list[Event]],
    monkeypatch: pytest.MonkeyPatch,
    rows: int,
    periods: set[str],
) -> None:
    monkeypatch.setattr(aggregates, "MOST_ROWS", rows)
    monkeypatch.setattr(aggregates, "MOST_EVENTS", 0)
    monkeypatch.setattr(aggregates, "_SENTENCES", 1)
    made = gathered(found)
    assert len(made.rows) <= 1.5 * rows
    assert sum(made.weights) == 96
    perm = {row.published for row in made.rows if row.place == "Perm"}
    assert len(perm) <= len(periods) + 1


def test_what_fewest_tell_of_is_left_out_and_that_is_said(
    found: tuple[list[Location], list[Event]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aggregates, "MOST_ROWS", 3)
    monkeypatch.setattr(aggregates, "MOST_EVENTS", 0)
    told = gathered(found).told()
    assert 0 < told["shown"] < told["mentions"] == 96


def test_events_are_those_that_most_articles_tell_of(
    found: tuple[list[Location], list[Event]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aggregates, "MOST_EVENTS", 2)
    rows, events = found
    many = [replace(event, reports=9) if n in (5, 7) else event for n, event in enumerate(events)]
    made = gathered((rows, many))
    assert made.events == [many[5], many[7]]
    data = page_data(to_frame(made.rows), events=Events(event_frame(made.events)), aggregates=made)
    assert data.core["events"]["count"] == 2  # their articles are on the page
    assert all(place > 0 for place in column(data.core["events"]["place"]))


def test_the_page_knows_what_there_is_in_all(found: tuple[list[Location], list[Event]]) -> None:
    made = gathered(found)
    data = page_data(to_frame(made.rows), aggregates=made)
    assert data.core["aggregated"] == made.told()
    assert data.counts["articles"] == 48
    weights = column(data.core["mentions"]["weight"])
    assert sum(weights) == 96
    assert "Police raided" in read(data).texts[0]


def test_a_build_of_very_many_draws_aggregates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aggregates, "MOST_MENTIONS", 20)
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for number in range(30):
        (seeds / f"{number:02}.txt").write_text(f"A fire in {TOWNS[number % 4]} killed two.")
    report = build(seeds, tmp_path / "maps", None)
    told = data_in((tmp_path / "maps" / "index.html").read_text("utf-8"))
    assert told["aggregated"]["mentions"] == report.mentions == 30
    assert len(column(told["mentions"]["place"])) < 30
    assert (tmp_path / "maps" / "locations.csv").read_text("utf-8").count("\n") == 31


def test_such_a_page_has_the_same_bytes_again(
    found: tuple[list[Location], list[Event]], tmp_path: Path
) -> None:
    for name in ("a.html", "b.html"):
        made = gathered(found)
        write_map(to_frame(made.rows), tmp_path / name, aggregates=made)
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
