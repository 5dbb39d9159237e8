"""Scores against sentences with the place of their event."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from geomap.errors import CorpusError
from geomap.evaluation import evaluate
from geomap.evaluation.events import EventTally, is_event_corpus, merged, read_events
from support.command import Run

KHOST = "A bomb exploded near a market in Khost on Monday, killing two men from Kabul."


def a_corpus(folder: Path, *rows: Mapping[str, object]) -> Path:
    path = folder / "events.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def a_row(text: str, event: str, *places: str) -> dict[str, object]:
    def span(part: str) -> list[int]:
        return [text.index(part), text.index(part) + len(part)]

    return {"text": text, "event": [span(event)], "location": [span(place) for place in places]}


def test_an_event_corpus_is_told_from_articles(tmp_path: Path) -> None:
    assert is_event_corpus(a_corpus(tmp_path, a_row(KHOST, "exploded", "Khost")))
    articles = tmp_path / "articles.jsonl"
    articles.write_text('{"text": "Perm", "toponyms": []}\n')
    assert not is_event_corpus(articles)
    assert not is_event_corpus(tmp_path / "nothing.jsonl")


def test_sentences_of_one_text_are_one_without_their_events(tmp_path: Path) -> None:
    path = a_corpus(
        tmp_path, a_row(KHOST, "exploded", "Khost"), a_row("  " + KHOST, "killing", "Kabul")
    )
    (sentence,) = merged(read_events(path))
    assert [KHOST[start:end] for start, end in sentence.locations] == ["Khost", "Kabul"]
    assert sentence.event is None


def test_counts_of_events() -> None:
    tally = EventTally()
    tally.add([(0, 5), (10, 15)], [(3, 8), (20, 25)])
    assert tally.scores() == (0.5, 0.5)
    assert EventTally().scores() == (0.0, 0.0)


def test_geomap_is_scored_with_and_without_the_verb(tmp_path: Path) -> None:
    quiet = {"text": "The firm has its seat in Lyon.", "event": [[9, 12]], "location": []}
    path = a_corpus(tmp_path, a_row(KHOST, "exploded", "Khost"), quiet)
    frame = evaluate([path])
    assert list(frame["system"]) == ["geomap", "geomap, sentences with a place"]
    assert frame["event_recall"].tolist() == frame["verb_event_recall"].tolist() == [1.0, 1.0]
    assert (frame["verb_event_precision"] > 0).all()
    assert frame["f1_161"].isna().all()


@pytest.mark.parametrize(
    "line",
    [
        "{",
        '{"text": "x", "location": [[1]]}',
        '{"text": "x", "location": 3}',
        '{"text": "x", "location": [[0, 2]]}',
    ],
)
def test_a_broken_line_is_told_with_its_number(line: str, tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_text(json.dumps(a_row(KHOST, "exploded", "Khost")) + "\n" + line + "\n")
    with pytest.raises(CorpusError, match=r"events\.jsonl:2: "):
        read_events(path)


def test_the_command_prints_the_scores(tmp_path: Path, geomap: Run) -> None:
    path = a_corpus(tmp_path, a_row(KHOST, "exploded", "Khost"))
    out = geomap("evaluate", str(path), code=0).stdout
    assert "Where something happened" in out
    assert "event_recall" in out
