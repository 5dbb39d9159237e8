"""Datelines: in which forms a report says where it was filed, and what only looks like one."""

from __future__ import annotations

import pytest

import geomap


def datelines(text: str) -> list[str]:
    frame = geomap.locate_text(text)
    return frame.loc[frame["role"] == "dateline", "mention"].tolist()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("JAKARTA: A ferry with 40 people on board sank off Lombok.", ["JAKARTA"]),
        ("Karachi, June 2: A boat capsized near Gwadar.", ["Karachi"]),
        ("NAIROBI/KAMPALA: Banks closed early on Friday.", ["NAIROBI", "KAMPALA"]),
        ("TUNIS, Sept. 2 (Bureau): Fishermen blocked Sfax.", ["TUNIS"]),
        ("SKOPJE. Bakers went on strike.", ["SKOPJE"]),
        ("Mill burns down\n\nPerth, Wednesday\n\nA mill burned down in Leith.", ["Perth"]),
        ("(SUVA) A wharf fell into the sea on Sunday.", []),
        ("Strike\n\nBrussels | 8 March\n\nNo train ran in Namur.", ["Brussels"]),
        ("RENO, Nev. • A court rejected the appeal.", ["RENO", "Nev."]),
    ],
)
def test_a_dateline_can_end_in_many_ways(text: str, expected: list[str]) -> None:
    assert datelines(text) == expected


def test_each_brief_has_its_dateline() -> None:
    text = (
        "State briefs\n\nSilo burns\n\nMACON, Ga. (AP) — A silo burned on Monday.\n\n"
        "Bank robbed\n\nDOTHAN, Ala. (AP) — A bank was robbed on Monday."
    )
    assert datelines(text) == ["MACON", "Ga.", "DOTHAN", "Ala."]


def test_briefs_without_headings_have_theirs() -> None:
    text = (
        "World in brief\n\nNIAMEY: Gunmen killed six villagers.\n\n"
        "TASHKENT: Water was cut off in half of the city."
    )
    assert datelines(text) == ["NIAMEY", "TASHKENT"]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya: Drought grows worse\n\nRain is not expected in Marsabit.",
        "Results\n\nCardiff 1-1 Swansea\nLeeds 2-0 Hull",
        "Ghent: children cross the street by canoe.",
        "Roads closed today:\nA9, Perth\nA87, Portree",
        "Lagos at night. Traffic is slow.",
        "Police searched a house. Perth: the same, a neighbour said, and nobody knew why.",
    ],
)
def test_a_name_before_a_mark_is_not_yet_a_dateline(text: str) -> None:
    assert datelines(text) == []
