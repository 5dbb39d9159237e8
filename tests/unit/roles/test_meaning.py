"""The vectors around names: of the words beside them, of those that govern them, of sentences."""

from __future__ import annotations

import numpy as np

from geomap.languages.base import default_language
from geomap.languages.vectors import DIMENSIONS, LENGTH, UNIT, load_vectors
from geomap.roles.classifier import names_of
from geomap.roles.features import Usage
from geomap.roles.meaning import MEANINGS
from support.tables import prepared, recogniser

TEXT = "The mayor spoke. Police raided flats in Perm on Thursday. Rain fell in Omsk."


def meanings(text: str) -> list[dict[str, np.ndarray]]:
    """The vectors of each name of a text, by their names."""
    found = prepared(text)
    _, mentions = recogniser().recognise(found)
    names = names_of(mentions, found.spans, found.words, found.around)
    rows = Usage(found.words, found.around, names).meanings()
    return [
        dict(zip(MEANINGS, row.reshape(len(MEANINGS), DIMENSIONS), strict=True)) for row in rows
    ]


def of(word: str) -> np.ndarray:
    """The vector of a word."""
    vectors = load_vectors(default_language())
    assert vectors is not None
    row: np.ndarray = vectors.rows[vectors.numbers[word]].astype(np.int64) * (UNIT // LENGTH)
    return row


def test_single_words_beside_a_name_and_that_govern_it() -> None:
    perm = meanings(TEXT)[0]
    assert perm["left"].tolist() == of("in").tolist()
    assert perm["head"].tolist() == of("flats").tolist()
    assert perm["verb_before"].tolist() == of("raided").tolist()
    assert not perm["verb_after"].any()


def test_what_is_of_many_words_has_one_length_or_none() -> None:
    perm, omsk = meanings(TEXT)
    for name in ("preceding", "following", "sentence", "sentence_before", "text"):
        assert abs(np.sqrt((perm[name].astype(np.int64) ** 2).sum()) - UNIT) < 10, name
    assert not omsk["following"].any()  # nothing stands behind it
    assert perm["text"].tolist() == omsk["text"].tolist()
    assert omsk["sentence_before"].tolist() == perm["sentence"].tolist()


def test_the_nearest_words_count_most() -> None:
    perm = meanings(TEXT)[0]
    toward = perm["preceding"] @ np.stack([of("flats"), of("raided"), of("police")]).T
    assert toward[0] > toward[2]


def test_a_first_sentence_has_none_before_it() -> None:
    assert not meanings("Rain fell in Omsk.")[0]["sentence_before"].any()
