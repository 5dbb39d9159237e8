"""What a clause is set in, and what is named beside a name, as evidence for its place."""

from __future__ import annotations

import numpy as np
import pytest

from geomap.pipeline.geoparser import shared_geoparser
from geomap.resolution.candidates import Candidates, Columns, Group, make_candidates
from geomap.resolution.constraints import prior
from geomap.resolution.passages import hamlets, passage_support
from geomap.resolution.scenes import scene_support, scenes_of
from geomap.schema.article import Article
from support.tables import toponyms


@pytest.mark.parametrize(
    ("text", "name", "scene"),
    [
        ("In Tanzania, the vote was early in Dodoma.", "Dodoma", "Tanzania"),
        ("In western Kenya, rain fell. A bridge broke at Kisumu.", "Kisumu", "Kenya"),
        ("In western Kenya, rain fell.\n\nA bridge broke at Kisumu.", "Kisumu", ""),
        ("Rain fell in Kenya. A bridge broke at Kisumu.", "Kisumu", ""),
        ("Oslo was calm; in Poland, trams stood still in Kraków.", "Kraków", "Poland"),
        ("Ebola was found in Biharamulo, in Tanzania; Kigali shut nothing.", "Kigali", ""),
        ("Police searched Germany's Hamburg.", "Hamburg", "Germany"),
        (
            "The fire threatens Ararat, Stawell and Horsham in western Victoria.",
            "Ararat",
            "Victoria",
        ),
        ("They met in Rome, Paris and Berlin, Germany.", "Paris", ""),
    ],
)
def test_the_scene_of_a_name(text: str, name: str, scene: str) -> None:
    analysis = shared_geoparser().analyse(Article("a.txt", text))
    written = [text[m.span.start : m.span.end] for m in analysis.mentions]
    told = scenes_of(analysis.mentions, analysis.words)[written.index(name)]
    assert (written[told.mention] if told is not None else "") == scene


def candidates_of(
    *groups: tuple[str, list[tuple[int, int]], list[tuple[int, float]]],
) -> Candidates:
    """The candidates of names with their sentences and paragraphs, and their scenes."""
    made = []
    for number, (name, sentences, scenes) in enumerate(groups):
        toponym = toponyms().get(name)
        assert toponym is not None
        made.append(
            Group(
                toponym, mentions=[number], words=[9 * number], certainty=1.0,
                sentences=sentences, scenes=scenes,
            )
        )  # fmt: skip
    return make_candidates(made, Columns(toponyms()))


def by_place(
    candidates: Candidates, values: np.ndarray[tuple[int], np.dtype[np.float64]]
) -> dict[str, float]:
    """The largest value among the first group's places of each country."""
    found: dict[str, float] = {}
    for number in range(candidates.of_group(0).stop):
        country = toponyms().gazetteer.place(int(candidates.rows[number])).country_code
        found[country] = max(found.get(country, -1.0), float(values[number]))
    return found


def test_a_scene_speaks_for_what_lies_in_it() -> None:
    candidates = candidates_of(("trinidad", [(0, 0)], [(1, 1.0)]), ("bolivia", [(0, 0)], []))
    support = by_place(candidates, scene_support(candidates, prior(candidates)))
    assert support["BO"] > 0.8
    assert support["TT"] == 0


def test_a_city_that_is_far_better_known_is_named_for_itself() -> None:
    candidates = candidates_of(("paris", [(0, 0)], [(1, 1.0)]), ("texas", [(0, 0)], []))
    support = by_place(candidates, scene_support(candidates, prior(candidates)))
    assert 0 < support["US"] < 0.4


def test_a_passage_speaks_for_what_its_other_names_are_near() -> None:
    here, there = [(0, 0)], [(20, 5)]
    candidates = candidates_of(
        ("newcastle", here, []), ("sunderland", here, []), ("durham", here, []),
        ("seattle", there, []), ("tacoma", there, []), ("bellevue", there, []),
    )  # fmt: skip
    support = by_place(candidates, passage_support(candidates, prior(candidates)))
    assert support["GB"] > 0 > support["US"]


def test_where_all_names_stand_together_a_passage_says_no_more_than_they() -> None:
    here = [(0, 0)]
    candidates = candidates_of(("newcastle", here, []), ("sunderland", here, []))
    assert not passage_support(candidates, prior(candidates)).any()


def test_hamlets_of_a_large_citys_name_are_told_apart_in_its_own_country_only() -> None:
    candidates = candidates_of(("monterrey", [(0, 0)], []))
    small = hamlets(candidates)
    places = [toponyms().gazetteer.place(int(row)) for row in candidates.rows]
    assert any(small)
    assert all(
        p.country_code == "MX" and p.population < 4000
        for p, s in zip(places, small, strict=True)
        if s
    )
