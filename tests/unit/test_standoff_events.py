"""Events of texts that are not ours: drafted by sentences, kept by offsets, read as stories."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import standoff_events
from standoff_events import Told, agreement, as_story, kept_lines, read_draft, read_kept, read_texts

TEXT = (
    "Fire guts mill in Perm. A fire gutted a mill on Monday, killing two. "
    "The blaze spread to a school in Kungur. Nobody in Perm was arrested."
)

DRAFT = """
=== one
0 Fire / 1 fire / 2 blaze | fire | Perm; 2 Kungur | mon = on Monday | killed=2 | main
3 arrested | arrest | Perm | | arrested=0 | neg minor
"""


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    start = TEXT.index("Perm")
    toponym = {"start": start, "end": start + 4, "phrase": "Perm", "lat": 58.0, "lon": 56.2}
    line = {"doc_id": "one", "title": "", "text": TEXT, "date": "2024-03-08", "toponyms": [toponym]}
    (tmp_path / "lgl.jsonl").write_text(json.dumps(line) + "\n", "utf-8")
    return tmp_path


def events_of(corpora: Path, draft: str = DRAFT) -> tuple[list[Told], list[str]]:
    texts = {text.id: text for text in read_texts(corpora, "lgl")}
    events, wrong = read_draft(draft, texts)
    return events.get("one", []), wrong


def test_a_draft_becomes_offsets(corpora: Path) -> None:
    (fire, arrest), wrong = events_of(corpora)
    assert wrong == []
    assert [TEXT[a:b] for a, b in fire.triggers] == ["Fire", "fire", "blaze"]
    assert [TEXT[a:b] for a, b in fire.places] == ["Perm", "Kungur"]
    assert (fire.date, fire.numbers, fire.flags) == (
        "2024-03-04",
        ("killed=2",),
        frozenset({"main"}),
    )
    assert TEXT.index("Nobody") < arrest.places[0][0], "the name nearest to the words"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("0 water | fire", "no 'water' in sentence 0"),
        ("9 fire | fire", "no sentence 9"),
        ("1 fire | burning", "no type 'burning'"),
        ("1 fire | fire | Kazan", "no place 'Kazan'"),
        ("1 fire | fire | Perm | someday", "no date 'someday'"),
        ("1 fire | fire | Perm | | dead=2", "no number 'dead=2'"),
        ("1 fire | fire | Perm | | | maybe", "no flag maybe"),
    ],
)
def test_what_cannot_be_is_told_with_its_line(corpora: Path, line: str, said: str) -> None:
    events, wrong = events_of(corpora, f"=== one\n{line}\n")
    assert events == []
    assert len(wrong) == 1
    assert said in wrong[0]
    assert wrong[0].startswith("2: ")


def test_what_is_kept_is_read_again_and_has_none_of_the_text(corpora: Path, tmp_path: Path) -> None:
    (text,) = read_texts(corpora, "lgl")
    events, _ = events_of(corpora)
    lines = kept_lines({"one": events}, {"one": text})
    path = tmp_path / "lgl.tsv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    assert read_kept(path) == {("one", text.digest): events}
    assert "Perm" not in path.read_text("utf-8")


def test_a_text_with_its_events_is_a_story(corpora: Path) -> None:
    (text,) = read_texts(corpora, "lgl")
    events, _ = events_of(corpora)
    story = as_story(text, events)
    fire, arrest = story.events
    assert (fire.type, fire.places, fire.main, fire.minor) == (
        "fire",
        ("perm", "kungur"),
        True,
        False,
    )
    assert (fire.start, fire.date_precision, fire.date_text) == ("2024-03-04", "day", "on Monday")
    assert fire.numbers == {"killed": 2}
    assert (arrest.negated, arrest.minor) == (True, True)
    assert story.places["perm"]["point"] == [58.0, 56.2]
    named = [story.text[m.start : m.end] for m in story.mentions]
    assert named == ["Perm", "Kungur", "Perm"], "each name of an event's place wherever it stands"


def test_two_drafts_agree_with_themselves(corpora: Path) -> None:
    events, _ = events_of(corpora)
    told = agreement({"one": events}, {"one": events})
    assert told.startswith("2 and 2 events, F1 1.000; type 1.000")


def test_the_texts_that_are_kept_for_measuring_are_some(corpora: Path) -> None:
    kept = [standoff_events.is_kept("lgl", str(number)) for number in range(1000)]
    assert 100 < sum(kept) < 180
    (text,) = read_texts(corpora, "lgl")
    assert text.is_held == standoff_events.is_kept("lgl", "one")
