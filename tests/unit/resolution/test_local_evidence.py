"""What an article says of a small place by itself: states are no evidence, towns around it are."""

from __future__ import annotations

import numpy as np

from geomap.recognition.apposition import Beside
from geomap.resolution.candidates import Candidates, Columns, Group, make_candidates
from geomap.resolution.constraints import prior
from geomap.resolution.local_evidence import LOCAL_MEASURES, beside_km, local_evidence
from support.tables import toponyms


def candidates_of(*names: str, publisher: str = "") -> Candidates:
    """The candidates of an article that names these places, and of its publisher's."""
    groups = []
    for number, name in enumerate([*names, *filter(None, [publisher])]):
        toponym = toponyms().get(name)
        assert toponym is not None
        mentions = [] if name == publisher else [number]
        groups.append(Group(toponym, mentions=mentions, words=[5 * number], certainty=1.0))
    return make_candidates(groups, Columns(toponyms()))


def evidence(candidates: Candidates, admin1: str) -> dict[str, float]:
    """The evidence for the first name's town in a state."""
    numbers: dict[str, int] = {}
    names = [numbers.setdefault(g.toponym.key, len(numbers)) for g in candidates.groups]
    measures = local_evidence(candidates, prior(candidates), np.array(names))
    place = toponyms().gazetteer.place
    mine = [
        number
        for number in np.flatnonzero(candidates.group == 0).tolist()
        if place(int(candidates.rows[number])).admin1 == admin1
        and place(int(candidates.rows[number])).feature_class == "P"
    ]
    return {
        name: round(float(values[mine[0]]), 2)
        for name, values in zip(LOCAL_MEASURES, measures, strict=True)
    }


def test_a_state_and_its_other_namesakes_are_no_evidence() -> None:
    for names in (("berlin", "wisconsin"), ("london", "paris", "kentucky")):
        state = names[-1].capitalize()
        assert max(evidence(candidates_of(*names), state).values()) < 0.1


def test_towns_and_counties_around_are() -> None:
    local = evidence(candidates_of("berlin", "oshkosh", "fond du lac"), "Wisconsin")
    assert local["local_towns"] > 1.5
    assert local["local_near"] > 0.5
    assert local["local_best"] > 0.8
    elsewhere = evidence(candidates_of("berlin", "oshkosh", "fond du lac"), "New Hampshire")
    assert elsewhere["local_towns"] < 0.1


def test_what_only_the_publisher_tells_is_told_apart() -> None:
    local = evidence(candidates_of("berlin", publisher="oshkosh"), "Wisconsin")
    assert local["local_towns"] > 0.8
    assert local["local_told"] < 0.1


def test_how_far_a_candidate_is_from_what_the_article_puts_it_at() -> None:
    candidates = candidates_of("arlington", "washington d c")
    weight = prior(candidates)
    assert (beside_km(candidates, weight) == 20_000).all()  # nothing is said
    candidates.groups[0].beside, candidates.groups[0].beside_how = 1, Beside.NEAR
    km = beside_km(candidates, weight)
    place = toponyms().gazetteer.place
    nearest = int(np.argmin(np.where(candidates.group == 0, km, np.inf)))
    assert place(int(candidates.rows[nearest])).admin1 == "Virginia"
    assert km[nearest] < 15
    texan = [
        n
        for n in np.flatnonzero(candidates.group == 0).tolist()
        if place(int(candidates.rows[n])).admin1 == "Texas"
    ]
    assert km[texan].min() > 1500


def test_what_lies_in_a_division_is_not_far_from_it() -> None:
    candidates = candidates_of("el paso", "texas")
    candidates.groups[0].beside, candidates.groups[0].beside_how = 1, Beside.COMMA
    km = beside_km(candidates, prior(candidates))
    assert km[candidates.group == 0].min() == 0
    assert km[candidates.group == 0].max() > 300
