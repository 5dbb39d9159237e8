"""Corrections: what readers found wrong is put right, and stays right when articles change."""

from __future__ import annotations

import csv
import io
import json
import logging
from collections.abc import Mapping
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import geomap as library
from geomap import CorrectionsError, apply_corrections
from geomap.corrections.apply import Corrected, correct, read_corrections
from geomap.corrections.correction import COLUMNS, Correction
from geomap.output.csv_writer import CsvWriter
from geomap.output.frame import to_frame
from geomap.schema.location import COLUMNS as TABLE
from geomap.schema.location import ROLES, Location
from support.command import Run
from support.rows import a_location, an_unplaced_location

SENTENCE = "The office in the city of Perm was raided."
PERM = {"article": "raids.txt", "sentence": SENTENCE, "mention": "Perm"}
BERN = {
    "action": "place",
    "place": "Bern",
    "geonameid": 2661552,
    "latitude": 46.94809,
    "longitude": 7.44744,
    "feature_class": "P",
    "feature_code": "PPLC",
    "admin1": "Bern",
    "country_code": "CH",
    "country": "Switzerland",
    "population": 121631,
}
OTHER = {
    "start": 90,
    "end": 94,
    "sentence": "Perm is a city, and Perm is a krai.",
}
HERE = a_location()
THERE = a_location(**OTHER)
THERE_TOO = a_location(**OTHER | {"start": 110, "end": 114})
ELSEWHERE = a_location(article="flood.txt", sentence="A flood hit Perm.", start=12, end=16)
ROWS = [ELSEWHERE, HERE, THERE, THERE_TOO]


def a_file(folder: Path, *rows: Mapping[str, object], name: str = "corrections.csv") -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def a_text(folder: Path, text: str | bytes) -> Path:
    path = folder / "corrections.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def applied(
    folder: Path, *rows: Mapping[str, object], to: list[Location] | None = None
) -> Corrected[list[Location]]:
    read = read_corrections(a_file(folder, *rows))
    assert read.broken == ()
    return correct(ROWS if to is None else to, read.corrections)


# ---- applying ------------------------------------------------------------------------------------


def test_a_name_that_is_no_place_leaves_the_article(tmp_path: Path) -> None:
    done = applied(tmp_path, PERM | {"action": "not a place"})
    assert done.locations == [ELSEWHERE]
    assert (done.applied, done.mentions, done.stale) == (1, 3, ())


def test_another_place_stands_wherever_the_article_has_the_name(tmp_path: Path) -> None:
    done = applied(tmp_path, PERM | BERN)
    assert done.locations[0] == ELSEWHERE
    for row, before in zip(done.locations[1:], ROWS[1:], strict=True):
        for column in ("place", "geonameid", "latitude", "longitude", "feature_code", "admin1"):
            assert getattr(row, column) == BERN[column]
        assert (row.country, row.country_code, row.population) == ("Switzerland", "CH", 121631)
        assert row.provenance == "correction"
        assert row.confidence == 1.0
        assert row.reasons == "corrected by a reader"
        assert (row.start, row.sentence, row.role) == (before.start, before.sentence, before.role)


def test_the_place_it_was_before_stays_among_the_candidates(tmp_path: Path) -> None:
    bern = {key: BERN[key] for key in ("geonameid", "latitude", "longitude")}
    others = json.dumps([bern | {"place": "Bern, Switzerland", "probability": 0.2}])
    done = applied(tmp_path, PERM | BERN, to=[a_location(candidates=others)])
    (former,) = json.loads(done.locations[0].candidates)
    assert former["place"] == "Perm, Perm Krai, Russia"
    assert (former["geonameid"], former["probability"]) == (511196, 0.987)


def test_another_role_keeps_the_place_and_what_placed_it(tmp_path: Path) -> None:
    done = applied(tmp_path, PERM | {"action": "role", "role": "event"})
    row = done.locations[1]
    assert (row.role, row.place, row.provenance, row.confidence) == (
        *("event", "Perm", "gazetteer", HERE.confidence),
    )
    assert row.reasons == f"{HERE.reasons}; role corrected by a reader"


def test_another_place_can_bring_its_role(tmp_path: Path) -> None:
    done = applied(tmp_path, PERM | BERN | {"role": "dateline"})
    assert {(row.place, row.role) for row in done.locations[1:]} == {("Bern", "dateline")}


def test_what_could_not_be_placed_is(tmp_path: Path) -> None:
    lost = an_unplaced_location(provenance="")
    done = applied(tmp_path, PERM | {"mention": "Nowhereville"} | BERN, to=[lost])
    assert (done.locations[0].place, done.locations[0].candidates) == ("Bern", "")


def test_in_all_articles_if_the_reader_says_so(tmp_path: Path) -> None:
    done = applied(tmp_path, PERM | BERN | {"scope": "all"})
    assert {row.place for row in done.locations} == {"Bern"}


def test_one_mention_alone(tmp_path: Path) -> None:
    second = {"scope": "mention", "sentence": OTHER["sentence"], "occurrence": 2}
    done = applied(tmp_path, PERM | BERN | second)
    assert [row.place for row in done.locations] == ["Perm", "Perm", "Perm", "Bern"]


def test_of_sentences_with_the_same_letters_the_very_one(tmp_path: Path) -> None:
    rows = [a_location(sentence=sentence) for sentence in ("Perm?", "Perm.", "Perm!", "Perm.")]
    second = {"scope": "mention", "sentence": "Perm.", "occurrence": 2}
    done = applied(tmp_path, PERM | BERN | second, to=rows)
    assert [row.place for row in done.locations] == ["Perm", "Perm", "Perm", "Bern"]


def test_names_are_told_apart_by_their_letters(tmp_path: Path) -> None:
    rows = [a_location(mention="PERM"), a_location(mention="Permian"), a_location()]
    done = applied(tmp_path, PERM | {"action": "not a place"}, to=rows)
    assert done.locations == rows[:2]


def test_the_narrowest_decides_then_the_last(tmp_path: Path) -> None:
    paris = BERN | {"place": "Paris", "geonameid": 2988507}
    rows = (
        PERM | BERN,
        PERM | {"action": "not a place", "scope": "all"},
        PERM | paris,
        PERM | {"action": "role", "role": "event"},
        PERM | {"action": "role", "role": "metonym", "scope": "mention"},
    )
    done = applied(tmp_path, *rows)
    assert [(row.place, row.role) for row in done.locations] == [
        *(("Paris", "metonym"), ("Paris", "event"), ("Paris", "event")),
    ]


def test_a_narrower_role_says_that_it_is_a_place_after_all(tmp_path: Path) -> None:
    role = PERM | {"action": "role", "role": "event", "scope": "mention"}
    done = applied(tmp_path, PERM | {"action": "not a place"}, role)
    assert [row.role for row in done.locations] == ["mention", "event"]
    assert done.locations[1].place == "Perm"


@pytest.mark.parametrize(
    "now",
    [
        "The office in the city of\n  Perm was  raided.",
        "\ufeffThe office in the city of Perm was raided…",
        "“The office in the city of Perm was raided”.",
    ],
)
def test_a_text_may_change_around_the_letters_of_the_sentence(tmp_path: Path, now: str) -> None:
    done = applied(tmp_path, PERM | BERN, to=[a_location(start=190, end=194, sentence=now)])
    assert done.locations[0].place == "Bern"


def test_the_sentence_may_be_an_excerpt_of_a_long_one(tmp_path: Path) -> None:
    cut = {"sentence": "…in the city of Perm was …", "scope": "mention"}
    done = applied(tmp_path, PERM | BERN | cut)
    assert [row.place for row in done.locations] == ["Perm", "Bern", "Perm", "Perm"]


@pytest.mark.parametrize(
    ("gone", "why"),
    [
        ({"sentence": "The office in Perm was raided."}, "the sentence is no longer there"),
        ({"article": "old.txt"}, "the article has no such mention any more"),
        ({"mention": "Perth"}, "the article has no such mention any more"),
        ({"mention": "Perth", "scope": "all"}, "no article has this mention any more"),
        (
            {"scope": "mention", "occurrence": 2},
            "the sentence has no mention number 2 of it any more",
        ),
    ],
)
def test_what_no_longer_applies_is_listed(
    tmp_path: Path, gone: dict[str, object], why: str
) -> None:
    done = applied(tmp_path, PERM | BERN | gone)
    assert done.locations == ROWS
    assert (done.applied, done.mentions) == (0, 0)
    (line,) = done.stale
    assert line.startswith(f"{tmp_path}/corrections.csv, line 2: '{(PERM | gone)['mention']}'")
    assert line.endswith(f": {why}")


# ---- reading -------------------------------------------------------------------------------------


def test_written_by_hand_a_number_of_geonames_is_enough(tmp_path: Path) -> None:
    path = a_text(tmp_path, "mention,article,action,geonameid\nPerm,raids.txt,place,2661552\n")
    (correction,) = read_corrections(path).corrections
    place = correction.place
    assert place is not None
    assert (place.place, place.feature_code, place.admin1) == ("Bern", "PPLC", "Canton of Bern")
    assert (place.country_code, place.country) == ("CH", "Switzerland")
    assert (round(place.latitude), round(place.longitude)) == (47, 7)
    assert (correction.scope, correction.occurrence, correction.sentence) == ("article", 1, "")


def test_a_point_on_the_map_with_a_name_is_enough(tmp_path: Path) -> None:
    row = {"action": "place", "place": "The dacha", "latitude": "55,5", "longitude": -0.5}
    (correction,) = read_corrections(
        a_file(tmp_path, PERM | row | {"country_code": "ru"})
    ).corrections
    place = correction.place
    assert place is not None
    assert (place.place, place.latitude, place.longitude) == ("The dacha", 55.5, -0.5)
    assert (place.geonameid, place.feature_class) == (None, "")
    assert (place.country_code, place.country) == ("RU", "Russia")


def test_a_sea_has_no_number_and_is_found_by_name_and_point(tmp_path: Path) -> None:
    table = library.geocode("Black Sea")
    sea = table.iloc[0]
    assert pd.isna(sea["geonameid"])
    row = {"action": "place", "place": "Black Sea"}
    row |= {"latitude": sea["latitude"], "longitude": sea["longitude"]}
    (correction,) = read_corrections(a_file(tmp_path, PERM | row)).corrections
    assert correction.place is not None
    assert correction.place.feature_code == "SEA"


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"action": ""}, "has no action: give one of not a place, place, role"),
        ({"action": "delete"}, "action 'delete' is not known"),
        ({"action": "role"}, "has no role: give one of event"),
        ({"action": "role", "role": "scene"}, "role 'scene' is not known"),
        ({"action": "not a place", "scope": "world"}, "scope 'world' is not known"),
        ({"action": "not a place", "mention": " "}, "has no mention"),
        ({"action": "not a place", "article": ""}, "has no article"),
        ({"action": "not a place", "scope": "mention", "sentence": ""}, "has no sentence"),
        (
            {"action": "not a place", "mention": "x" * 301},
            f"mention '{'x' * 39}…' is longer than 300",
        ),
        ({"action": "not a place", "occurrence": "1.5"}, "occurrence '1.5' is no whole number"),
        ({"action": "not a place", "occurrence": -1}, "occurrence '-1' is no whole number"),
        ({"action": "place"}, "has no new place"),
        ({"action": "place", "place": "Bern", "latitude": 46.9}, "has no new place"),
        ({"action": "place", "geonameid": 1}, "geonameid 1 is not in the gazetteer"),
        (BERN | {"latitude": 91}, "latitude '91' is not on the globe"),
        (BERN | {"longitude": "-180.5"}, "longitude '-180.5' is not on the globe"),
        (BERN | {"longitude": "NaN"}, "longitude 'NaN' is no number"),
        (BERN | {"longitude": "1e999"}, "longitude '1e999' is no number"),
        (BERN | {"latitude": "=1+1"}, "latitude '=1+1' is no number"),
        (BERN | {"country_code": "C1"}, "country_code 'C1' is not understood"),
        (BERN | {"country_code": "CHE"}, "country_code 'CHE' is longer than 2"),
    ],
)
def test_a_broken_row_is_told_and_skipped(
    tmp_path: Path, row: dict[str, object], problem: str
) -> None:
    path = a_file(tmp_path, PERM | row, PERM | BERN)
    read = read_corrections(path)
    (line,) = read.broken
    assert line.startswith(f"{path}, line 2: {problem}")
    assert [correction.place.place for correction in read.corrections if correction.place] == [
        "Bern"
    ]


def test_cells_beyond_the_columns_are_told_and_lines_counted_as_editors_do(tmp_path: Path) -> None:
    text = 'mention,article,action\n"Perm","a\nb",not a place\n\nPerm,a,not a place,b\n'
    read = read_corrections(a_text(tmp_path, text))
    assert len(read.corrections) == 1
    (line,) = read.broken
    assert "line 5: has more cells than columns" in line


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (b"", "is empty|no column 'mention'"),
        (b"\n\n", "no column 'mention'"),
        (b"place,article\nPerm,a\n", "no column 'mention'"),
        (b"mention,article\nPerm,a\n", "no column 'action'"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"PK\x03\x04 a spreadsheet", "a ZIP or office document"),
    ],
)
def test_a_file_that_is_no_table_of_corrections(tmp_path: Path, text: bytes, problem: str) -> None:
    with pytest.raises(CorrectionsError, match=problem):
        read_corrections(a_text(tmp_path, text))


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(CorrectionsError, match="no such file: check the path"):
        read_corrections(tmp_path / "none.csv")
    with pytest.raises(CorrectionsError, match="cannot be read: is a directory"):
        read_corrections(tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_as_spreadsheets_save_it(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    rows = [["Mention", "Article", "Action", "Note"], ["Пермь", "a, b; c.txt", "Not a place", "!"]]
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
    read = read_corrections(a_text(tmp_path, text.getvalue().encode(encoding)))
    (correction,) = read.corrections
    assert (correction.mention, correction.article) == ("Пермь", "a, b; c.txt")
    assert correction.action == "not a place"


def test_of_several_files_the_last_prevails(tmp_path: Path) -> None:
    first = a_file(tmp_path, PERM | BERN, name="1.csv")
    second = a_file(tmp_path, PERM | BERN | {"place": "Paris"}, name="2.csv")
    read = read_corrections([first, second])
    assert {row.place for row in correct([HERE], read.corrections).locations} == {"Paris"}


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(st.binary(max_size=200) | st.binary(max_size=200).map(lambda b: b"mention,action\n" + b))
def test_any_file_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = a_text(tmp_path_factory.mktemp("any"), data)
    try:
        read = read_corrections(path)
    except CorrectionsError as error:
        assert "\n" not in str(error)
    else:
        assert all("\n" not in line for line in read.broken)


@given(st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(COLUMNS, cells)), max_size=4))
def test_any_cells_are_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, object]]
) -> None:
    path = a_file(tmp_path_factory.mktemp("cells"), *rows)
    try:
        read = read_corrections(path)
    except CorrectionsError as error:
        assert "binary" in str(error)  # control characters, many of them
        return
    assert len(read.corrections) + len(read.broken) <= len(rows)
    correct(ROWS, read.corrections)


@given(mention=cells.filter(str.strip), sentence=cells, article=cells, spaces=st.integers(0, 3))
def test_any_mention_in_the_table_can_be_corrected_by_copying_its_cells(
    tmp_path_factory: pytest.TempPathFactory,
    mention: str,
    sentence: str,
    article: str,
    spaces: int,
) -> None:
    """Through the table's own CSV, with whatever it guards, drops and replaces."""
    folder = tmp_path_factory.mktemp("copied")
    row = a_location(article=article, mention=mention, sentence=f"{mention} {sentence}")
    CsvWriter().write([row], folder / "table.csv")
    with (folder / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        (copied,) = csv.DictReader(file)
    given = {name: copied[name] for name in ("article", "mention", "sentence")}
    given["sentence"] = (" " * spaces).join(given["sentence"])
    read = read_corrections(a_file(folder, given | {"action": "not a place"}))
    if not read.broken:
        assert correct([row, ELSEWHERE], read.corrections).locations == [ELSEWHERE]
    else:
        assert "has no" in read.broken[0]  # of a name or article that nothing can be seen of


@given(
    st.lists(st.sampled_from(ROWS), max_size=6),
    st.lists(
        st.builds(
            Correction,
            where=st.just("c.csv, line 2"),
            article=st.sampled_from(["raids.txt", "flood.txt", "x"]),
            sentence=st.sampled_from([SENTENCE, OTHER["sentence"], ""]),
            mention=st.sampled_from(["Perm", "Nowhere"]),
            occurrence=st.integers(1, 3),
            scope=st.sampled_from(["mention", "article", "all"]),
            action=st.just("role"),
            role=st.sampled_from(ROLES),
        ),
        max_size=5,
    ),
)
def test_roles_are_all_that_corrections_of_roles_change(
    rows: list[Location], corrections: list[Correction]
) -> None:
    done = correct(rows, corrections)
    assert done.applied + len(done.stale) == len(corrections)
    assert len(done.locations) == len(rows)
    for before, after in zip(rows, done.locations, strict=True):
        assert (before.place, before.start, before.confidence, before.provenance) == (
            *(after.place, after.start, after.confidence, after.provenance),
        )
    again = [row.role for row in correct(done.locations, corrections).locations]
    assert again == [row.role for row in done.locations]


# ---- tables of pandas ----------------------------------------------------------------------------


def test_a_table_in_a_notebook_keeps_its_columns_and_types(tmp_path: Path) -> None:
    frame = to_frame(ROWS)
    frame.index = pd.Index([7, 5, 3, 1])
    path = a_file(tmp_path, PERM | BERN, PERM | {"action": "not a place", "scope": "mention"})
    done = apply_corrections(frame, path)
    assert list(done["place"]) == ["Perm", "Bern", "Bern"]
    assert list(done.columns) == list(TABLE)
    assert (done.dtypes == frame.dtypes).all()
    assert list(done.index) == [0, 1, 2]
    assert list(frame["place"]) == ["Perm"] * 4, "the table given stays as it was"


def test_a_table_that_comes_from_a_file(tmp_path: Path) -> None:
    CsvWriter().write([HERE, an_unplaced_location(provenance="")], tmp_path / "table.csv")
    frame = pd.read_csv(tmp_path / "table.csv")
    nowhere = PERM | {"mention": "Nowhereville"} | BERN
    done = apply_corrections(frame, a_file(tmp_path, PERM | BERN, nowhere))
    assert list(done["place"]) == ["Bern", "Bern"]
    assert list(done["provenance"]) == ["correction", "correction"]


def test_a_table_of_a_few_columns(tmp_path: Path) -> None:
    frame = pd.DataFrame({"mention": ["Perm", "Kyiv"], "place": ["Perm", "Kyiv"]})
    done = apply_corrections(frame, a_file(tmp_path, PERM | BERN | {"scope": "all"}))
    assert done.to_dict("list") == {"mention": ["Perm", "Kyiv"], "place": ["Bern", "Kyiv"]}


def test_a_notebook_is_warned(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = a_file(tmp_path, PERM | {"action": "?"}, PERM | BERN | {"article": "old.txt"})
    with caplog.at_level(logging.WARNING):
        done = apply_corrections(to_frame([HERE]), path)
    assert list(done["place"]) == ["Perm"]
    assert [record.message.rsplit(": ", 1)[0] for record in caplog.records] == [
        f"{path}, line 2: action '?' is not known",
        f"{path}, line 3: 'Perm' in old.txt",
    ]


# ---- building ------------------------------------------------------------------------------------

STORY = "Police raided an office in Perm, Russia.\n\nParis said nothing. They left for Moscow.\n"


def test_the_cache_stays_valid_and_a_changed_text_keeps_its_corrections(tmp_path: Path) -> None:
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "raids.txt").write_text(STORY)
    sentence = "Police raided an office in Perm, Russia."
    row = {"article": "raids.txt", "mention": "Perm", "sentence": sentence, "action": "place"}
    path = a_file(tmp_path, row | {"geonameid": 2661552})

    def built(corrections: Path | None) -> tuple[library.BuildReport, dict[str, str]]:
        report = library.build(
            folder, tmp_path / "maps", tmp_path / "cache", corrections=corrections
        )
        table = pd.read_csv(tmp_path / "maps" / "locations.csv")
        return report, dict(zip(table["mention"], table["place"], strict=True))

    assert built(None)[1]["Perm"] == "Perm"
    report, places = built(path)
    assert report.from_cache == 1
    assert (report.corrections, report.corrected) == (1, 1)
    assert places["Perm"] == "Bern"
    assert built(None)[1]["Perm"] == "Perm"

    (folder / "raids.txt").write_text("It was late.\n\n" + STORY.replace("office in", "office\nin"))
    report, places = built(path)
    assert (report.from_cache, report.stale_corrections) == (0, ())
    assert places["Perm"] == "Bern"

    (folder / "raids.txt").write_text(STORY.replace("an office", "a house"))
    report, places = built(path)
    assert places["Perm"] == "Perm"
    assert [line.rsplit(": ", 1)[1] for line in report.stale_corrections] == [
        "the sentence is no longer there"
    ]


def test_the_command_applies_them_and_says_what_it_could_not(geomap: Run, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "raids.txt").write_text(STORY)
    moscow = {"article": "raids.txt", "mention": "Moscow", "action": "not a place"}
    a_file(tmp_path, moscow, moscow | {"mention": "Kyiv"})
    done = geomap("build", "--corrections", "corrections.csv", code=0)
    assert "Applied 1 correction, to 1 mention." in done.stderr + done.stdout
    assert "line 3: 'Kyiv' in raids.txt: the article has no such mention" in (
        done.stderr + done.stdout
    )
    assert "Moscow" not in pd.read_csv(tmp_path / "maps" / "locations.csv")["mention"].to_list()

    a_file(tmp_path, moscow | {"action": "\x1b[31mremove"}, moscow, name="more.csv")
    done = geomap("build", "--corrections", "corrections.csv", "--corrections", "more.csv", code=1)
    assert "more.csv, line 2: action '[31mremove' is not known" in done.stderr
    assert "\x1b" not in done.stderr
    assert (tmp_path / "maps" / "index.html").exists()


@pytest.mark.parametrize(
    ("given", "code", "message"),
    [
        ("none.csv", 2, "no such file"),
        ("seeds", 1, "cannot be read"),
        ("seeds/raids.txt", 1, "has no column 'mention'"),
    ],
)
def test_the_command_refuses_what_is_no_file_of_corrections(
    geomap: Run, tmp_path: Path, given: str, code: int, message: str
) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "raids.txt").write_text(STORY)
    assert message in geomap("build", "--corrections", given, code=code).stderr
    assert not (tmp_path / "maps").exists()
