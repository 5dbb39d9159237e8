"""One event told by many papers: measured on retellings of our own."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from geomap.events.merging import Merged, merge_events
from geomap.events.records import events_of
from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article
from geomap.schema.event import Event

RETELLINGS = Path(__file__).parents[2] / "data" / "retellings.toml"
REPORTS = {r["article"]: r for r in tomllib.loads(RETELLINGS.read_text("utf-8"))["report"]}


@pytest.fixture(scope="module")
def told() -> list[Event]:
    """The main event of each report."""
    found: list[Event] = []
    for name, report in REPORTS.items():
        article = Article(name, report["text"], published=report["published"])
        rows = events_of(article, shared_geoparser().parse(article))
        chief = max(rows, key=lambda row: (row.main, row.confidence))
        found += [row for row in rows if row.event == chief.event]
    return found


def event_of(merged: Merged) -> dict[str, str]:
    """The event that each report was counted for."""
    return {report.article: report.event for report in merged.reports}


def b_cubed(found: dict[str, str], true: dict[str, str]) -> float:
    """B-cubed F1: of each report, how far those put with it are those that belong with it."""

    def mean(one: dict[str, str], other: dict[str, str]) -> float:
        shares = []
        for name in true:
            together = {n for n in true if one[n] == one[name]}
            belong = {n for n in true if other[n] == other[name]}
            shares.append(len(together & belong) / len(together))
        return sum(shares) / len(shares)

    precision, recall = mean(found, true), mean(true, found)
    return 2 * precision * recall / (precision + recall)


def test_reports_of_one_event_are_put_together(told: list[Event]) -> None:
    found = event_of(merge_events(told))
    true = {name: report["event"] for name, report in REPORTS.items()}
    assert set(found) == set(true)
    assert b_cubed(found, true) >= 0.85


def test_a_wire_story_printed_twice_is_one_report(told: list[Event]) -> None:
    merged = merge_events(told)
    copies = {report.article: report.copy_of for report in merged.reports}
    assert copies["bus-2"] == "bus-1"
    assert not copies["bus-1"]
    # Every other report is in words of its own.
    assert [name for name, original in copies.items() if original] == ["bus-2"]


def test_reports_say_in_which_numbers_they_differ(told: list[Event]) -> None:
    differs = {report.article: report.differs for report in merge_events(told).reports}
    assert "injured: 4, elsewhere" in differs["quake-1"]


def test_the_order_in_which_articles_come_does_not_matter(told: list[Event]) -> None:
    shuffled = list(told)
    random.Random(5).shuffle(shuffled)
    assert merge_events(shuffled) == merge_events(told)


def test_a_later_article_changes_nothing_for_earlier_ones(told: list[Event]) -> None:
    ordered = sorted(told, key=lambda row: row.published)
    earlier = event_of(merge_events(ordered[:-5]))
    later = event_of(merge_events(ordered))
    assert {name: later[name] for name in earlier} == earlier


def ids(told: Sequence[Event], *articles: str) -> list[str]:
    """The ids of the events that articles tell of."""
    return [next(row.event for row in told if row.article == name) for name in articles]


def test_readers_can_put_events_together_and_keep_them_apart(told: list[Event]) -> None:
    gdansk, krakow = ids(told, "strike-1", "strike-3")
    found = event_of(merge_events(told, together=[(gdansk, krakow)]))
    assert found["strike-1"] == found["strike-3"]
    one, other = ids(told, "strike-1", "strike-2")
    found = event_of(merge_events(told, apart=[(one, other)]))
    assert found["strike-1"] != found["strike-2"]


def test_events_are_the_same_where_most_reports_are_on_disk(
    told: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = merge_events(told)
    monkeypatch.setattr("geomap.storage.pile._FEW", 1)
    monkeypatch.setattr("geomap.events.merging._HELD", 2)
    monkeypatch.setattr("geomap.events.merging._MANY", 1)
    spooled = merge_events(told)
    assert list(spooled.events) == list(plain.events)
    assert list(spooled.reports) == list(plain.reports)
