"""Names that a model has cut, where the gazetteer has them whole."""

from __future__ import annotations

from geomap.recognition.sequence import whole_names


def test_parts_of_a_name_are_made_the_whole() -> None:
    sure = {0: 0.9, 1: 0.1, 2: 0.8}.__getitem__
    assert whole_names([(0, 0), (2, 2)], [(0, 2)], sure) == [(0, 2)]  # "Боснии и Герцеговины"
    assert whole_names([(1, 1)], [(0, 1)], sure) == [(0, 1)]


def test_words_that_are_surely_none_stay_out() -> None:
    assert whole_names([(0, 0)], [(0, 1)], {0: 0.9, 1: 0.001}.__getitem__) == [(0, 0)]
    assert whole_names([], [(0, 1)], {0: 0.3, 1: 0.3}.__getitem__) == []  # nothing of it was found


def test_a_name_that_reaches_beyond_stays() -> None:
    likely = {0: 0.9, 1: 0.9, 2: 0.9}.__getitem__
    assert whole_names([(1, 2)], [(0, 1)], likely) == [(1, 2)]
    assert whole_names([(0, 1)], [(0, 1), (0, 2)], likely) == [(0, 2)]
