"""Words of events are folded as those of texts are, though languages stand below what folds."""

from __future__ import annotations

import tomllib

import pytest

from geomap.languages.base import load_language
from geomap.languages.sections import folded
from geomap.languages.words import EventWords
from geomap.text.names import fold_word


@pytest.mark.parametrize("code", ["ru", "uk"])
def test_words_of_events_are_folded_as_those_of_texts_are(code: str) -> None:
    file = load_language(code).folder / "events.toml"
    told = tomllib.loads(file.read_text("utf-8"))
    lines = (value for value in told.values() if isinstance(value, str))
    words = frozenset(word for line in lines for word in line.split() if word.isalpha())
    assert len(words) > 100
    assert folded(EventWords(modals=words)).modals == frozenset(map(fold_word, words))
