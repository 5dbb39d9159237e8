"""Names of places that no gazetteer has, wherever they stand."""

from __future__ import annotations

import pytest

from geomap import locate_text

FOUND = [
    # in lists
    ("Clinics shut in Nyal, Duk Padiet and Akobo.", {"Nyal", "Duk Padiet", "Akobo"}),
    ("Rockets fell on Sderot, Nirim and Kissufim overnight.", {"Sderot", "Nirim", "Kissufim"}),
    ("Rebels took Bukombo, Kishishe and Tongo on Tuesday.", {"Bukombo", "Kishishe", "Tongo"}),
    # at the head of a sentence, by what is done there
    ("Tabelot was attacked by men on motorbikes.", {"Tabelot"}),
    ("Umm Barkush was shelled twice on Friday.", {"Umm Barkush"}),
    # streets
    ("A van was left in Marlbeck Road, Netherton, overnight.", {"Marlbeck Road", "Netherton"}),
    ("A man was shot near Nostrand Avenue in Brooklyn.", {"Nostrand Avenue", "Brooklyn"}),
    ("A shell hit Khreshchatyk Street in Kyiv.", {"Khreshchatyk Street", "Kyiv"}),
]


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_names_are_found_wherever_they_stand(text: str, names: set[str]) -> None:
    assert names <= set(locate_text(text)["mention"])


def test_a_street_is_put_at_the_town_that_its_sentence_names() -> None:
    rows = {row.mention: row for row in locate_text(FOUND[-1][0]).itertuples()}
    street, town = rows["Khreshchatyk Street"], rows["Kyiv"]
    assert (street.latitude, street.longitude) == (town.latitude, town.longitude)
    assert (street.precision, street.provenance) == ("near", "nearby")


def test_a_street_without_a_town_is_told_of_and_not_placed() -> None:
    (row,) = locate_text("The van was found in Marlbeck Road by a jogger.").itertuples()
    assert (row.mention, row.precision) == ("Marlbeck Road", "")


def test_persons_in_a_list_are_no_places() -> None:
    found = set(locate_text("Thanks went to Ana Ruiz, Bo Chen and Li Wei of Lima.")["mention"])
    assert found <= {"Lima"}
