"""The scorer, on cases small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geomap.errors import CorpusError
from geomap.evaluation import evaluate, match, read_corpus

TEXT = "Police in Perm said on Monday that a man from Paris, Texas, had been found in Lyon."


def corpus(tmp_path: Path, toponyms: list[dict[str, object]], text: str = TEXT) -> Path:
    path = tmp_path / "corpus.jsonl"
    path.write_text(json.dumps({"text": text, "toponyms": toponyms}) + "\n", "utf-8")
    return path


def gold(phrase: str, lat: float | None, lon: float | None, shift: int = 0) -> dict[str, object]:
    start = TEXT.index(phrase) + shift
    return {"start": start, "end": start + len(phrase), "phrase": phrase, "lat": lat, "lon": lon}


def test_a_perfect_score(tmp_path: Path) -> None:
    path = corpus(
        tmp_path,
        [
            gold("Perm", 58.0, 56.3),
            gold("Paris", 33.66, -95.55),
            gold("Texas", 31.25, -99.25),
            gold("Lyon", 45.75, 4.85),
        ],
    )
    (row,) = evaluate([path]).to_dict("records")
    assert (row["gold"], row["found"], row["f1"], row["f1_161"]) == (4, 4, 1.0, 1.0)
    assert row["median_km"] < 20


def test_wrong_places_and_spurious_names_cost_what_they_should(tmp_path: Path) -> None:
    # Perm is put in Austria by this gold; Lyon is not annotated with coordinates.
    path = corpus(
        tmp_path, [gold("Perm", 47.0, 15.0), gold("Paris", 33.66, -95.55), gold("Lyon", None, None)]
    )
    (row,) = evaluate([path]).to_dict("records")
    assert (row["gold"], row["found"]) == (2, 4)
    assert row["precision"] == 0.5
    assert row["recall"] == 1.0
    assert row["accuracy_161"] == 0.5
    assert row["f1_161"] == pytest.approx(2 * 1 / (4 + 2))


def test_spans_match_by_text_and_nearness() -> None:
    assert match([(10, 14, "Perm")], [(12, 16, "PERM")]) == [(0, 0)]
    assert match([(10, 14, "Perm")], [(20, 24, "Perm")]) == []
    assert match([(10, 14, "Perm")], [(10, 18, "Perm Kra")]) == []
    # Each gold span is matched once, by the nearest.
    assert match([(10, 14, "Perm")], [(13, 17, "Perm"), (11, 15, "Perm")]) == [(0, 1)]


def test_several_files_have_a_row_for_all(tmp_path: Path) -> None:
    path = corpus(tmp_path, [gold("Perm", 58.0, 56.3)])
    ticks: list[int] = []
    frame = evaluate([path, path], progress=ticks.append)
    assert list(frame["corpus"]) == ["corpus", "corpus", "all"]
    assert frame["gold"].tolist() == [1, 1, 2]
    assert ticks == [1, 1]


@pytest.mark.parametrize(
    "line",
    ["not json", "[]", "{}", '{"text": "x"}', '{"text": "x", "toponyms": [{"start": 0}]}', "3"],
)
def test_a_line_that_is_no_annotated_article(tmp_path: Path, line: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(line + "\n", "utf-8")
    with pytest.raises(CorpusError, match="line 1: not an annotated article"):
        list(read_corpus(path))


def test_an_empty_corpus_has_no_score(tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("\n\n", "utf-8")
    with pytest.raises(CorpusError, match="is empty"):
        evaluate([tmp_path / "empty.jsonl"])


def test_a_missing_corpus(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="cannot be read"):
        evaluate([tmp_path / "none.jsonl"])
