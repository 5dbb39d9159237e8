"""Text as it comes: read as what it means, with offsets into the file's text."""

from __future__ import annotations

import unicodedata

import pytest

from geomap import locate_text
from geomap.text.written import read_as_meant
from support.rows import rows_of

ODD = [
    # decomposed accents
    (unicodedata.normalize("NFD", "A fire in São Paulo killed two."), "Sa\u0303o Paulo", "BR"),
    (unicodedata.normalize("NFD", "Police in Zürich closed a road."), "Zu\u0308rich", "CH"),
    (unicodedata.normalize("NFD", "Snow fell in Kraków on Monday."), "Krako\u0301w", "PL"),
    # entities
    ("Police in S&atilde;o Paulo said so.", "S&atilde;o Paulo", "BR"),
    ("Police in D&#252;sseldorf said so.", "D&#252;sseldorf", "DE"),
    ("Rain fell in Reykjav&#xED;k overnight.", "Reykjav&#xED;k", "IS"),
    ("A bus burned in Medell&amp;iacute;n.", "Medell&amp;iacute;n", "CO"),
    ("Rain fell in New&nbsp;Delhi overnight.", "New&nbsp;Delhi", "IN"),
    # hyphens that are not seen, and breaks at a line's end
    ("Crowds in Johan\u00adnesburg cheered.", "Johan\u00adnesburg", "ZA"),
    ("Crowds in Johannes-\nburg cheered.", "Johannes-\nburg", "ZA"),
    ("Dockers in Rotter-\n   dam walked out.", "Rotter-\n   dam", "NL"),
    ("A court in Guinea-\nBissau freed him.", "Guinea-\nBissau", "GW"),
]


@pytest.mark.parametrize(("text", "mention", "country"), ODD)
def test_odd_text_is_read_as_meant(text: str, mention: str, country: str) -> None:
    row = locate_text(text).iloc[0]
    assert (row["mention"], row["country_code"]) == (mention, country)
    assert text[row["start"] : row["end"]] == mention


def test_vowels_of_arabic_are_not_read() -> None:
    text = "وقع انفجارٌ في دِمَشْقَ وفي بَيْرُوتَ."
    written = read_as_meant(text, {}.__contains__)
    assert written is not None
    assert written.text == "وقع انفجار في دمشق وفي بيروت."
    start = written.text.index("دمشق")
    begin, end = written.span(start, start + len("دمشق"))
    assert text[begin:end] == "دِمَشْق"


def test_offsets_after_odd_text_and_a_title_are_the_files() -> None:
    text = "---\ntitle: Caf&eacute; news\n---\nFood &amp; drink: caf&eacute;s in Lima shut."
    (row,) = rows_of(locate_text(text))
    assert text[row.start : row.end] == row.mention == "Lima"


def test_the_address_of_a_link_is_no_text() -> None:
    text = (
        "Police raided [Perm](https://example.org/Perm_(Berlin)/London), Russia, and\n"
        '![Paris](/a.png "Rome") too. See [the map](#Tokyo) of [1](x) (Oslo).'
    )
    rows = rows_of(locate_text(text))
    assert [row.mention for row in rows] == ["Perm", "Russia", "Paris", "Oslo"]
    assert [text[row.start : row.end] for row in rows] == [row.mention for row in rows]


def test_hyphens_that_belong_stay() -> None:
    assert read_as_meant("a state-\nrun bank", {"run", "state"}.__contains__) is None
    written = read_as_meant("an explo-\nsion in Stoke-\nOn-Trent", {"explosion"}.__contains__)
    assert written is not None
    assert written.text == "an explosion in Stoke-On-Trent"
    start = written.text.index("Stoke")
    assert written.original[slice(*written.span(start, start + 8))] == "Stoke-\nOn"


def test_plain_text_is_left_as_it_is() -> None:
    assert read_as_meant("Plain text - with a dash, R&D and AT&T; no more.", bool) is None
