"""Places of events, and what the table says of a role that is not plain.

Roles of many texts: ``tests/cases/roles.toml``.
"""

from __future__ import annotations

import geomap
from geomap.pipeline.events import find_event_places
from geomap.pipeline.rows import ABSTAIN_BELOW
from geomap.resolution.alternatives import from_json
from geomap.resolution.reasons import NONE_FITS
from support.rows import rows_of


def test_the_place_of_one_event_among_others() -> None:
    text = "Two men from Perm were killed in Omsk, and police arrested a suspect in Tomsk."
    start = text.index("killed")
    found = find_event_places(text, (start, start + len("killed")))
    assert [text[place.start : place.end] for place in found] == ["Omsk"]
    assert all(0 < place.probability <= 1 for place in found)


def test_a_text_without_names_has_no_place_of_its_event() -> None:
    assert find_event_places("two men were killed.", (13, 19)) == []
    assert find_event_places("", (0, 0)) == []


def test_what_happened_across_a_country_happened_at_both_of_its_ends() -> None:
    text = (
        "Police raided flats in Perm on Thursday. Officers searched homes across Russia, from the "
        "western exclave of Kaliningrad to the far eastern port of Vladivostok, lawyers said. "
        "Trains from Omsk to Tomsk ran late."
    )
    frame = geomap.locate_text(text).set_index("mention")
    assert frame.role["Kaliningrad"] == frame.role["Vladivostok"] == "event"
    assert frame.role["Tomsk"] == "mention"  # "from" and "to" alone say nothing


def test_a_place_that_the_gazetteer_lacks_is_told_of() -> None:
    frame = geomap.locate_text(
        "Militants attacked a checkpoint at the village of Zzyzkovo, and troops shelled the "
        "Tal Qarqush area near Aleppo on Monday, killing six people."
    )
    missing = frame[frame["provenance"] != "gazetteer"]
    assert {"Zzyzkovo", "Tal Qarqush"} <= set(missing["mention"])
    assert set(missing["provenance"]) == {"nearby"}  # of a place that is told of too
    assert set(missing["place"]) == {"Aleppo"}


def test_a_name_too_uncertain_is_not_placed_and_says_so() -> None:
    frame = geomap.locate_text("The mayors of Clinton and Union met in Salem.")
    unsure = frame[frame["latitude"].isna() & (frame["candidates"] != "")]
    assert len(unsure)
    assert (frame["confidence"][frame["latitude"].notna()] >= ABSTAIN_BELOW).all()
    for row in rows_of(unsure):
        assert row.confidence < ABSTAIN_BELOW
        assert row.reasons.startswith(("too uncertain to place: ", NONE_FITS))
        assert from_json(row.candidates)
