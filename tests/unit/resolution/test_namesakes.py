"""Namesakes of cities, lists of states, and divisions of one name, in whole texts."""

from __future__ import annotations

import pytest

from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article


def place_of(text: str, mention: str) -> tuple[str, str, str]:
    """Name, first-level division and country of what a text's first such mention is put at."""
    rows = shared_geoparser().parse(Article(article="story", text=text))
    row = next(row for row in rows if row.mention == mention)
    return row.place, row.admin1, row.country_code


ROUND_UP = """\
WASHINGTON (AP) - A judge in Oregon barred troops from Portland on Sunday, while flights were cut
in Newark.

In Illinois, agents who had been in Cicero and Broadview left for Charlotte, North Carolina, where
they made arrests in Matthews and Pineville. New Orleans is said to be next; in Kenner, shops shut.

A candidate carried Loudoun, Prince William and Chesterfield counties and spoke in Richmond,
Virginia; another took Passaic and celebrated in East Brunswick. In Georgia, two seats were won. In
Mississippi there were wins around Hattiesburg and in DeSoto County. In Pennsylvania, Bucks, Erie
and Northampton flipped. Texas lawmakers in Austin redrew districts in Houston and Dallas. In
Indianapolis, senators balked. Others came from Benton, Louisiana, and from Tucson, Arizona.
"""


@pytest.mark.parametrize(
    ("text", "mention", "place"),
    [
        (ROUND_UP, "WASHINGTON", ("Washington", "Washington, D.C.", "US")),
        (
            "In Negros Occidental, floods killed 12 people in La Carlota, Bago and La Castellana.",
            "Bago",
            ("Bago City", "Western Visayas", "PH"),
        ),
        (
            "Three villages of the Zaporizhzhia region were shelled on Friday.",
            "Zaporizhzhia",
            ("Zaporizhzhia Oblast", "Zaporizhzhia Oblast", "UA"),
        ),
        (
            "In Ontario, three people were hurt in a shooting in Scarborough.",
            "Scarborough",
            ("Scarborough", "Ontario", "CA"),
        ),
        (
            "Trains called at Grantham and Newark and left Peterborough at noon.",
            "Newark",
            ("Newark on Trent", "England", "GB"),
        ),
    ],
)
def test_who_is_meant(text: str, mention: str, place: tuple[str, str, str]) -> None:
    assert place_of(text, mention) == place


def test_a_village_is_meant_where_the_article_is_about_its_state() -> None:
    text = (
        "The board of Phoenix, a village north of Syracuse, met on Monday. Oswego County and the "
        "towns of Fulton, Baldwinsville and Liverpool share the cost. Phoenix votes in May."
    )
    assert place_of(text, "Phoenix")[1] == "New York"
