"""Articles that name thousands of places: looked at in parts, nothing is lost or moved."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.events.records import events_of
from geomap.pipeline import analysing
from geomap.pipeline.geoparser import shared_geoparser
from geomap.readers.articles import parse_article
from geomap.recognition import parts
from geomap.resolution import candidates as columns
from geomap.resolution.constraints import prior
from geomap.resolution.features import candidate_measures, constants
from geomap.roles.frames import Frame
from geomap.roles.scores import Scored

SENTENCE = "Police raided offices in Bogot&aacute;, Perm and Kazan. "


def test_an_article_of_thousands_of_mentions_is_cut_between_sentences(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in (parts, analysing):
        monkeypatch.setattr(module, "TOGETHER", 20)
    text = f"---\ntitle: A register\n---\n{SENTENCE * 10}"
    article = parse_article(text, article="register.txt")
    geoparser = shared_geoparser()
    analysis = geoparser.analyse(article)
    assert [len(part.mentions) for part in analysis.parts] == [18, 12]
    rows = geoparser.rows(analysis)
    assert len(rows) == 30
    assert [row.start for row in rows] == sorted(row.start for row in rows)
    assert all(article.text[row.start : row.end] == row.mention for row in rows)
    assert {(row.mention, row.country_code) for row in rows} == {
        ("Bogot&aacute;", "CO"),
        ("Perm", "RU"),
        ("Kazan", "RU"),
    }
    assert {row.title for row in rows} == {"A register"}
    assert {event.type for event in events_of(article, rows)} == {"raid"}


def test_an_article_of_fewer_is_one_part() -> None:
    article = parse_article("Perm and Kazan. " * 50, article="short.txt")
    analysis = shared_geoparser().analyse(article)
    assert len(analysis.mentions) == 100
    assert analysis.parts == (analysis,)


def test_tables_that_are_made_in_parts_are_the_same_to_the_byte(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "Police raided Springfield, San Jose, Perm, Georgia and Paris, Texas. "
    resolution = shared_geoparser().analyse(parse_article(text)).resolution
    assert resolution is not None
    candidates = resolution.candidates
    weight = prior(candidates)
    whole = candidate_measures(candidates, weight, constants(candidates, weight))
    monkeypatch.setattr(columns, "CELLS", 500)
    assert len(columns.column_parts(100, len(candidates.rows))) > 10
    again = candidate_measures(candidates, weight, constants(candidates, weight))
    assert np.array_equal(again, whole)


@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.sampled_from([-12.0, -1.0, 0.5, 2.0])),
        min_size=1,
        max_size=9,
    )
)
def test_names_are_compared_within_their_sentence(told: list[tuple[int, float]]) -> None:
    told.sort(key=lambda name: name[0])
    sentences, scores = [name[0] for name in told], np.array([name[1] for name in told])
    frame = Frame(group=0, last=0)
    scored = Scored([(sentences, [frame] * len(told))])
    rows = scored.measures(np.zeros((len(told), 0), np.float32), scores, None)
    for own, (sentence, score) in enumerate(told):
        others = [
            other if there == sentence and number != own else -10.0
            for number, (there, other) in enumerate(told)
        ]
        assert rows[own, 1] == max(others)
        assert rows[own, 2] == sum(other > score for other in others)
