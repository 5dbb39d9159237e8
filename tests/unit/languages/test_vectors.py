"""Vectors of words: used alike, of one direction; means that are the same in any order."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.languages.base import load_language
from geomap.languages.vectors import DIMENSIONS, UNIT, Vectors, load_vectors


@pytest.fixture(scope="module")
def english() -> Vectors:
    found = load_vectors(load_language("en"))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("word", "alike", "unlike"),
    [
        ("blaze", "fire", "parliament"),
        ("embezzlement", "bribery", "goal"),
        ("goalkeeper", "striker", "earthquake"),
        ("shelling", "bombardment", "marriage"),
    ],
)
def test_words_used_alike_are_of_one_direction(
    english: Vectors, word: str, alike: str, unlike: str
) -> None:
    own, near, far = (english.mean([one]) for one in (word, alike, unlike))

    assert own @ near > own @ far


def test_a_word_without_a_vector_counts_for_nothing(english: Vectors) -> None:
    assert english.mean(["fire", "qqqq"]).tolist() == english.mean(["fire"]).tolist()
    assert english.mean(["qqqq"]).tolist() == [0] * DIMENSIONS


def test_a_language_may_have_none() -> None:
    assert load_vectors(load_language("pl")) is None


@given(st.data())
def test_a_mean_has_one_length_and_no_order(data: st.DataObject) -> None:
    english = load_vectors(load_language("en"))
    assert english is not None
    known = st.sampled_from(sorted(english.numbers)[::97])
    words = data.draw(st.lists(known, min_size=1, max_size=30))
    mean = english.mean(words)
    random.Random(1).shuffle(words)

    assert mean.tolist() == english.mean(words).tolist()
    assert abs(np.sqrt(float(mean @ mean)) - UNIT) < DIMENSIONS**0.5


def test_of_nearest_words_the_first_counts_most(english: Vectors) -> None:
    fire, vote = english.mean(["fire"]), english.mean(["vote"])
    both, none = english.nearest([["fire", "qqqq", "vote"], []])

    assert both @ fire > both @ vote
    assert not none.any()
