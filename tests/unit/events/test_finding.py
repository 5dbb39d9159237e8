"""What happened, where and when, in short texts."""

from __future__ import annotations

import pytest

import geomap
from geomap.schema.event import EVENT_COLUMNS

FRIDAY = "2019-09-13"


def rows(text: str, published: str = FRIDAY) -> list[dict[str, object]]:
    """The rows of the events that a text tells of."""
    frame = geomap.find_events(text, published=published)
    return [{str(key): value for key, value in row.items()} for row in frame.to_dict("records")]


def test_a_raid_with_its_place_and_day() -> None:
    (row,) = rows("Police raided an office in Perm on Thursday.")
    assert row["type"] == "raid"
    assert row["group"] == "police"
    assert row["place"] == "Perm"
    assert row["precision"] == "settlement"
    assert (row["date_start"], row["date_precision"]) == ("2019-09-12", "day")
    assert row["date_text"] == "on Thursday"
    assert row["status"] == "happened"
    assert "raided" in str(row["trigger"]) or "raided" in str(row["sentence"])


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("On 3 May 2021 a bomb exploded in Kabul.", "2021-05-03"),
        ("A quake struck Patras in June 2008.", "2008-06"),
        ("A quake struck Patras on Tuesday.", ""),
    ],
)
def test_a_whole_date_dates_an_event_of_an_article_without_one(text: str, date: str) -> None:
    (row,) = rows(text, published="")
    assert row["date_start"] == date


def test_its_reasons_name_the_words_that_decided() -> None:
    (row,) = rows("Police raided an office in Perm on Thursday.")
    assert '"Perm": named in its sentence' in str(row["reasons"])
    assert '"on Thursday" dates it, seen from 2019-09-13' in str(row["reasons"])


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("An earthquake shook Quetta on Tuesday.", "earthquake", "Quetta"),
        ("Floods killed six people in Chittagong on Monday.", "flood", "Chattogram"),
        ("Dockers in Gdansk went on strike over pay.", "strike", "Gdańsk"),
        ("Thousands protested in Almaty against a new tax.", "protest", "Almaty"),
        ("A bus overturned near Ambato in Ecuador, injuring 21.", "road_accident", "Ambato"),
    ],
)
def test_types(text: str, kind: str, place: str) -> None:
    found = rows(text)
    assert kind in {row["type"] for row in found}
    assert place in {row["place"] for row in found}


def test_numbers_with_how_they_were_told() -> None:
    found = rows("A bomb in Kandahar killed at least 12 people and wounded about 30 on Monday.")
    assert (found[0]["killed"], found[0]["killed_as"]) == (12, "at least")
    assert (found[0]["injured"], found[0]["injured_as"]) == (30, "about")


def test_the_same_text_has_the_same_ids() -> None:
    text = "Police raided an office in Perm on Thursday."
    assert rows(text)[0]["event"] == rows(text)[0]["event"]
    assert rows(text)[0]["event"] != rows(text.replace("office", "shop"))[0]["event"]


@pytest.mark.parametrize("text", ["", "\n\n", "Perm", "?", "On Thursday.", "1917 1918 1919"])
def test_texts_without_events(text: str) -> None:
    assert rows(text) == []


def test_the_table_has_its_columns_when_it_is_empty() -> None:
    assert tuple(geomap.find_events("").columns) == EVENT_COLUMNS


@pytest.mark.parametrize(
    ("text", "kind", "date"),
    [
        (
            "Rescuers searched Izmir on Thursday, two days after an earthquake killed 41 people.",
            "earthquake",
            "2019-09-10",
        ),
        (
            "A quake struck Patras on Tuesday. Two days later floods hit Volos.",
            "flood",
            "2019-09-12",
        ),
    ],
)
def test_days_told_from_another_event(text: str, kind: str, date: str) -> None:
    assert date in {row["date_start"] for row in rows(text) if row["type"] == kind}


def test_a_clause_with_a_place_of_its_own_tells_of_its_own_event() -> None:
    found = rows(
        "A court in Izmir acquitted 12 students on Tuesday, while in Gaziantep a factory fire "
        "injured seven workers."
    )

    assert {(row["place"], row["type"]) for row in found} >= {
        ("İzmir", "verdict"),
        ("Gaziantep", "fire"),
    }
    triggers = {row["place"]: row["trigger"] for row in found}
    assert triggers["İzmir"] == "acquitted"
    assert triggers["Gaziantep"] in ("fire", "injured")  # both tell of it


def test_what_was_months_ago_is_no_part_of_undated_news() -> None:
    found = rows(
        "Police have arrested 43 people in Van. A lawyer arrested in Izmir in March was freed."
    )
    of_van = {row["event"] for row in found if row["place"] == "Van"}
    of_izmir = {row["event"] for row in found if row["place"] == "İzmir"}

    assert of_van and of_van.isdisjoint(of_izmir)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("A ferry sank off Izmir at about 7.30 p.m. on Saturday.", "2019-09-07"),
        ("Police said on Thursday that a bridge collapsed in Volos on Tuesday.", "2019-09-10"),
        ("A march to the Treasury in Accra is set for Saturday.", "2019-09-14"),
        ("The council in Accra votes on Monday.", "2019-09-16"),
    ],
)
def test_which_day_is_meant_is_told_by_what_stands_beside_it(text: str, date: str) -> None:
    assert [row["date_start"] for row in rows(text)] == [date]


def test_an_evening_is_that_of_the_day_told_before() -> None:
    found = rows(
        "Protesters clashed in Accra on Tuesday. In the evening four were arrested in Tema."
    )
    assert {row["date_start"] for row in found} == {"2019-09-10"}


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        ("Police arrested two men in Perm on Thursday.", "Police", "two men"),
        ("Two men were arrested by customs officers in Perm.", "customs officers", "Two men"),
        pytest.param(
            "A ferry sank off Izmir on Saturday.",
            "",
            "",
            marks=pytest.mark.xfail(strict=True, reason="what sank is told as who did it"),
        ),
    ],
)
def test_who_did_it_to_whom(text: str, actors: str, targets: str) -> None:
    (row,) = rows(text)
    assert (row["actors"], row["targets"]) == (actors, targets)
