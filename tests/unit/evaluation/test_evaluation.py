"""The scorer, on cases small enough to count by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.errors import CorpusError, GeomapError
from geomap.evaluation import COLUMNS, GoldToponym, evaluate, match, read_corpus
from geomap.evaluation.calibration import calibration_error
from geomap.evaluation.gold import read_names, resolve_spans
from geomap.evaluation.literal import LiteralTally
from geomap.evaluation.outlines import country_at
from geomap.evaluation.published import corpus_of, published_rows, published_sources
from geomap.evaluation.seen import digests_of, is_seen, seen_names
from geomap.languages.base import default_language
from geomap.models.ensemble import load_model
from geomap.pipeline.geoparser import Geoparser
from geomap.readers.articles import Article
from geomap.resolution.nil_placement import nearest_place
from geomap.resources import DATA
from geomap.schema.location import Location
from support.command import Run
from support.rows import a_location

SHARED = Geoparser()
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


def test_a_country_is_the_same_wherever_its_point_is(tmp_path: Path) -> None:
    # Canada's point is put in Manitoba by this gold, Queensland's beside Mount Isa; and a town of
    # Canada that is called like it is none of these.
    text = "Canada and Queensland signed. Ottawa did not."
    canada = {"start": 0, "end": 6, "phrase": "Canada", "lat": 52.0, "lon": -97.0}
    queensland = {"start": 11, "end": 21, "phrase": "Queensland", "lat": -20.7, "lon": 139.5}
    ottawa = {"start": 30, "end": 36, "phrase": "Ottawa", "lat": 50.3, "lon": -81.6}
    (row,) = evaluate([corpus(tmp_path, [canada, queensland, ottawa], text)]).to_dict("records")
    assert (row["recall"], row["accuracy_161"]) == (1, 0)
    assert row["accuracy_same"] == pytest.approx(2 / 3)
    another = {**canada, "geonameid": 1, "kind": "PPL"}
    (row,) = evaluate([corpus(tmp_path, [another], text)]).to_dict("records")
    assert row["accuracy_same"] == 0


def test_names_that_training_has_seen_stand_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = digests_of([("PERM", (57.9, 56.1))])
    monkeypatch.setitem(load_model(), "seen", seen)
    path = corpus(tmp_path, [gold("Perm", 58.01, 56.25), gold("Paris", 48.85, 2.35)])
    seen_names.cache_clear()
    try:
        (row,) = evaluate([path]).to_dict("records")
        assert not is_seen("Perm", (47.0, 15.0))
    finally:
        seen_names.cache_clear()
    assert (row["seen"], row["novel"]) == (1, 1)
    assert (row["seen_right"], row["novel_right"]) == (1, 0)


def test_a_row_for_the_articles_of_each_country(tmp_path: Path) -> None:
    path = corpus(tmp_path, [gold("Perm", 58.0, 56.3), gold("Lyon", 45.75, 4.85)])
    lines = path.read_text("utf-8")
    other = {"text": "A fire in Perm.", "toponyms": [
        {"start": 10, "end": 14, "phrase": "Perm", "lat": 58.0, "lon": 56.3}
    ]}  # fmt: skip
    path.write_text(lines + json.dumps(other) + "\n", "utf-8")
    frame = evaluate([path], by_country=True)
    assert frame["country"].fillna("").tolist() == ["", "FR", "RU"]
    assert frame["gold"].tolist() == [3, 2, 1]


def test_coordinates_that_cannot_be_are_named_and_set_aside(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = corpus(tmp_path, [gold("Perm", 56.25, 58.01), gold("Lyon", 145.75, 4.85)])
    (row,) = evaluate([path]).to_dict("records")
    assert row["gold"] == 1  # the two points are near enough to each other to be both right
    assert "'Lyon' at 145.75, 4.85: no point on the globe" in caplog.text
    caplog.clear()
    (row,) = evaluate([corpus(tmp_path, [gold("Lyon", 4.85, 45.75)])]).to_dict("records")
    assert row["gold"] == 0
    assert "'Lyon' at 4.85, 45.75: latitude and longitude are swapped: set aside" in caplog.text


def test_a_point_lies_in_the_country_whose_outline_holds_it() -> None:
    places = [(60.0, -95.0), (66.0, -175.0), (-18.1, 178.0), (0.0, -30.0)]
    assert [country_at(point) for point in places] == ["CA", "RU", "FJ", ""]


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


# ---- beside other systems ---------------------------------------------------------------------


def renamed(path: Path, name: str) -> Path:
    return path.rename(path.with_name(name))


@pytest.mark.parametrize(
    ("name", "corpus_name"),
    [
        ("lgl", "lgl"),
        ("LGL-heldout", "lgl"),
        ("tr_news.v2", "trnews"),
        ("TR-News", "trnews"),
        ("gwn", "geowebnews"),
        ("GeoWebNews test", "geowebnews"),
        ("lglossary", "lglossary"),
        ("my-lgl", "mylgl"),
        ("", ""),
    ],
)
def test_a_corpus_is_known_by_what_its_name_begins_with(name: str, corpus_name: str) -> None:
    assert corpus_of(name) == corpus_name


def test_published_figures_stand_beside_those_of_a_known_corpus(tmp_path: Path) -> None:
    path = renamed(corpus(tmp_path, [gold("Perm", 58.0, 56.3)]), "geovirus.jsonl")
    frame = evaluate([path])
    assert tuple(frame.columns) == COLUMNS
    assert frame["system"].iloc[0] == "geomap"
    assert set(frame["corpus"]) == {"geovirus"}
    others = frame.set_index("system")
    scores = others.loc[["CamCoder"], ["f1", "accuracy_161", "f1_161"]]
    assert scores.values.tolist() == [[0.866, 0.77, 0.667]]
    assert others["gold_accuracy_161"].drop("geomap").dropna().tolist() == [0.946]
    assert others["gold"].isna()["CamCoder"]


def test_published_rows_are_not_counted_into_the_row_for_all(tmp_path: Path) -> None:
    one = renamed(corpus(tmp_path, [gold("Perm", 58.0, 56.3)]), "lgl.jsonl")
    other = corpus(tmp_path, [gold("Perm", 58.0, 56.3)])
    frame = evaluate([one, other])
    assert frame.tail(2)["corpus"].tolist() == ["corpus", "all"]
    assert frame.tail(1)["gold"].tolist() == [2]


def test_every_published_figure_is_a_share_in_a_column_and_has_a_source() -> None:
    record = json.loads((DATA / "published.json").read_text("utf-8"))
    for system in record["systems"]:
        assert system["sources"]
        assert set(system["sources"]) <= set(record["sources"])
        for name, figures in system["figures"].items():
            assert name in record["corpora"]
            assert set(figures) <= set(COLUMNS)
            assert all(0 < figure < 1 for figure in figures.values())
    # F1 with distance is at most what recognition and accuracy allow.
    for name in record["corpora"]:
        for row in published_rows(name):
            if "f1_161" in row:
                assert row["f1_161"] == pytest.approx(row["f1"] * row["accuracy_161"], abs=0.002)
        assert published_sources(name)


def test_a_corpus_that_the_model_was_trained_on_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = renamed(corpus(tmp_path, [gold("Perm", 58.0, 56.3)]), "GeoWebNews.jsonl")
    monkeypatch.setitem(load_model(), "trained_on", ["lgl", "gwn"])
    evaluate([path])
    assert "trained on articles of GeoWebNews" in caplog.text
    assert "docs/accuracy.md" in caplog.text
    caplog.clear()
    evaluate([renamed(path, "own.jsonl")])
    assert caplog.text == ""


# ---- the names given --------------------------------------------------------------------------


def test_gold_names_are_resolved_whether_recognised_or_not(tmp_path: Path) -> None:
    # "Reading" begins a sentence, which recognition takes for the verb; Zqxvland is no place.
    text = "Reading is fun. Zqxvland is not in Lyon, France."
    toponyms: list[dict[str, object]] = [
        {"start": 0, "end": 7, "phrase": "Reading", "lat": 51.456, "lon": -0.971},
        {"start": 16, "end": 24, "phrase": "Zqxvland", "lat": 1.0, "lon": 1.0},
        {"start": 35, "end": 39, "phrase": "Lyon", "lat": 45.75, "lon": 4.85},
        {"start": 41, "end": 47, "phrase": "France", "lat": None, "lon": None},
    ]
    (row,) = evaluate([corpus(tmp_path, toponyms, text)]).to_dict("records")
    assert row["gold_accuracy_161"] == row["gold_best_161"] == pytest.approx(2 / 3)
    assert row["recall"] == pytest.approx(1 / 3)


def test_given_names_inform_each_other_and_part_of_a_name_will_do() -> None:
    text = "Paris, Texas. He came to Perm City Hall, not to Zqxvland."
    article = Article(article="a", text=text)
    spans = [(text.index(name), text.index(name) + len(name)) for name in ("Paris", "Texas")]
    hall = text.index("Perm"), text.index(", not")
    spans += [hall, (48, 56)]
    paris, texas, perm, unknown = resolve_spans(SHARED, article, spans)
    assert paris == pytest.approx((33.66, -95.56), abs=0.1)
    assert texas == pytest.approx((31.25, -99.25), abs=0.1)
    assert perm == pytest.approx((58.01, 56.25), abs=0.1)
    assert unknown in (paris, texas, perm)  # where nothing is known, beside what is
    assert resolve_spans(SHARED, article, [(48, 56)]) == [None]


def test_no_choice_betters_the_nearest_candidate() -> None:
    text = "He came from Perm to Paris, not to Zqxvland."
    article = Article(article="a", text=text)
    spans = [(text.index(name), text.index(name) + len(name)) for name in ("Perm", "Paris")]
    texas = (33.66, -95.56)
    names = read_names(SHARED, article, spans)
    assert names.best(spans[0], (58.01, 56.25)) == pytest.approx((58.01, 56.25), abs=0.1)
    assert names.best(spans[1], texas) == pytest.approx(texas, abs=0.1)
    model = nearest_place(default_language())
    assert names.resolve(model)[spans[1]] != pytest.approx(texas, abs=0.1)
    assert read_names(SHARED, article, [(35, 43)]).best((35, 43), texas) is None


@given(st.lists(st.tuples(st.integers(-9, 99), st.integers(-9, 99)), max_size=6))
def test_any_offsets_have_an_answer(spans: list[tuple[int, int]]) -> None:
    article = Article(article="a", text=TEXT)
    assert len(resolve_spans(SHARED, article, spans)) == len(spans)


# ---- literal names ----------------------------------------------------------------------------


def span(start: int, end: int) -> Location:
    return a_location(start=start, end=end)


def marked(start: int, end: int, kind: str) -> GoldToponym:
    return GoldToponym(start, end, "x", None, None, None, kind)


def test_literal_names_by_overlap() -> None:
    tally = LiteralTally()
    tally.add(
        [
            marked(0, 10, "Literal"),
            marked(20, 30, "Coercion"),
            marked(40, 50, "Metonymic"),
            marked(60, 70, "Homonym"),
            marked(80, 90, "Non_Lit_Expression"),
        ],
        [
            span(0, 4),  # right
            span(6, 12),  # right: the same name once more
            span(30, 40),  # wrong: it only touches
            span(45, 55),  # set aside
            span(60, 70),  # wrong: a homonym
            span(85, 90),  # wrong: an expression
        ],
    )
    assert (tally.gold, tally.recalled, tally.right, tally.wrong) == (2, 1, 2, 3)
    assert tally.scores() == {
        "literal_precision": pytest.approx(0.4),
        "literal_recall": pytest.approx(0.5),
        "literal_f1": pytest.approx(2 * 0.4 * 0.5 / 0.9),
    }


def test_a_corpus_without_literal_kinds_has_no_score_for_them_and_spoils_none(
    tmp_path: Path,
) -> None:
    plain = renamed(corpus(tmp_path, [gold("Perm", 58.0, 56.3)]), "plain.jsonl")
    literal = corpus(tmp_path, [{**gold("Perm", 58.0, 56.3), "kind": "Literal"}])
    frame = evaluate([plain, literal]).set_index("corpus")
    assert frame["literal_f1"].isna().tolist() == [True, False, False]
    # Of the 4 places found, the other 3 are not annotated.
    assert frame.loc["all", "literal_precision"] == 0.25
    assert frame.loc["all", "literal_recall"] == 1.0


# ---- roles and confidence ---------------------------------------------------------------------


def test_predictions_of_a_role_are_left_out(tmp_path: Path) -> None:
    text = "Russian police raided an office in Perm."
    toponyms: list[dict[str, object]] = [
        {"start": 35, "end": 39, "phrase": "Perm", "lat": 58.0, "lon": 56.25}
    ]
    path = corpus(tmp_path, toponyms, text)
    (every,) = evaluate([path]).to_dict("records")
    (without,) = evaluate([path], without_roles=["demonym"]).to_dict("records")
    (nothing,) = evaluate([path], without_roles=["demonym", "mention", "event"]).to_dict("records")
    assert [row["found"] for row in (every, without, nothing)] == [2, 1, 0]
    assert [row["precision"] for row in (every, without)] == [0.5, 1.0]
    assert [row["gold"] for row in (every, without, nothing)] == [1, 1, 1]
    assert list(every) == list(without)
    assert nothing["f1_161"] == 0
    assert nothing["gold_accuracy_161"] == 1
    assert nothing["ece"] != nothing["ece"]


def test_what_is_put_at_a_place_beside_it_is_left_out(tmp_path: Path) -> None:
    text = "The school in the village of Verkhnyaya Mostovka, near Perm, is shut. Perm has others."
    path = corpus(tmp_path, [gold("Perm", 58.0, 56.25)], text)
    (every,) = evaluate([path]).to_dict("records")
    (without,) = evaluate([path], without_nearby=True).to_dict("records")
    assert [row["found"] for row in (every, without)] == [3, 2]


def test_an_unknown_role_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        GeomapError, match="no role is called 'adjective': give one of event, mention"
    ):
        evaluate([corpus(tmp_path, [])], without_roles=["adjective"])


def test_the_calibration_error_by_hand() -> None:
    # In [0.8, 0.9): 0.8 and 0.84, one right: |0.82 - 0.5| for 2 of 4.  In [0.9, 1]: 0.95 and 1,
    # both right: |0.975 - 1| for 2 of 4.
    error = calibration_error([0.8, 0.84, 0.95, 1.0], [True, False, True, True])
    assert error == pytest.approx((0.32 + 0.025) / 2)
    assert calibration_error([0.0, 1.0], [False, True]) == 0
    assert calibration_error([0.0, 1.0], [True, False]) == 1


def test_confidence_is_held_against_place_and_match(tmp_path: Path) -> None:
    locations = SHARED.parse(Article(article="a", text=TEXT))
    confidence = {p.mention: p.confidence for p in locations}
    sure = [replace(p, confidence=1.0) for p in locations]
    # Perm is right, Paris is elsewhere, Texas and Lyon are not annotated.
    path = corpus(tmp_path, [gold("Perm", 58.0, 56.3), gold("Paris", 48.85, 2.35)])
    (row,) = evaluate([path], locate=lambda article: sure).to_dict("records")
    assert len(confidence) == 4
    assert row["ece"] == 0.75
    assert row["gold_accuracy_161"] != row["gold_accuracy_161"]  # no resolver was given


# ---- the command ------------------------------------------------------------------------------


def test_the_table_fits_a_terminal_and_names_its_sources(geomap: Run, tmp_path: Path) -> None:
    renamed(corpus(tmp_path, [gold("Perm", 58.0, 56.3)]), "geovirus.jsonl")
    lines = geomap("evaluate", "geovirus.jsonl", code=0).stdout.splitlines()
    figures = [line for line in lines if not line.startswith("Published: ")]
    assert max(map(len, figures)) <= 100
    assert sum("CamCoder" in line for line in figures) == 1
    assert any("arxiv.org" in line for line in lines if line.startswith("Published: "))
    assert "literal_f1" not in "".join(lines)  # nothing literal is annotated


def test_the_option_for_roles(geomap: Run, tmp_path: Path) -> None:
    corpus(tmp_path, [gold("Perm", 58.0, 56.3)])
    roles = ("event", "mention", "demonym")
    options = [part for role in roles for part in ("--without-role", role)]
    options += ["--format", "jsonl"]
    done = geomap("evaluate", "corpus.jsonl", *options, code=0)
    assert json.loads(done.stdout)["found"] == 0
    done = geomap("evaluate", "corpus.jsonl", "--without-role", "adjective", code=2)
    assert "no role is called 'adjective'" in done.stderr
