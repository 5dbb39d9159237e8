"""How many were killed, injured, arrested or displaced, as people write it."""

from __future__ import annotations

import pytest

from geomap.events.numbers import counts_of
from geomap.events.told import told_of
from geomap.schema.article import Article


def counted(text: str) -> dict[str, tuple[int, str]]:
    """What a sentence counts."""
    told = told_of(Article("a.txt", text), [])
    return {kind: (count.number, count.qualifier) for kind, count in counts_of(told, 0).items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed three people and wounded 12.", {"killed": (3, ""), "injured": (12, "")}),
        ("At least 1,200 people were killed.", {"killed": (1200, "at least")}),
        ("Police arrested two dozen marchers.", {"arrested": (24, "")}),
        ("A man and his son were killed.", {"killed": (2, "")}),
        ("Nobody was injured.", {"injured": (0, "")}),
        ("About 900 residents were evacuated.", {"displaced": (900, "about")}),
        ("The death toll rose to 50.", {"killed": (50, "")}),
        ("More than a hundred people drowned.", {"killed": (100, "more than")}),
        ("Forty-two miners died.", {"killed": (42, "")}),
        ("The mayor was arrested.", {"arrested": (1, "")}),
        ("The flood destroyed 31 houses.", {}),
        ("He was sentenced to death in 2019.", {}),
        ("Both sisters were killed.", {"killed": (2, "")}),
        ("A fisherman of 61 drowned.", {"killed": (1, "")}),
        ("The painter, 88, died at home.", {"killed": (1, "")}),
        ("The wind died down.", {}),
        ("Of those aboard, 14 of the 20 were killed.", {"killed": (14, "")}),
        ("Her brother was killed on August 4.", {"killed": (1, "")}),
        ("Some 39 persons, most of them from Mali, were drowned.", {"killed": (39, "about")}),
        ("Nine people, six of them French, were held.", {"arrested": (9, "")}),
        ("The quake took 98 lives; nobody lives there now.", {"killed": (98, "")}),
        ("Half a million people were displaced.", {"displaced": (500_000, "")}),
        ("A jury tried three men for the murder of two guards.", {"killed": (2, "")}),
    ],
)
def test_counts(text: str, expected: dict[str, tuple[int, str]]) -> None:
    assert counted(text) == expected
