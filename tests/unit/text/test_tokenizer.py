"""Words and sentences of a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from geomap.text.tokenizer import split_words


@given(st.text(alphabet=st.sampled_from("aZ# @_éЖ1'’-.\n"), max_size=60))
def test_the_words_of_any_text_stand_where_they_say(text: str) -> None:
    words = split_words(text)
    assert len(words.words) == len(words.gaps) == len(words.keys) == len(words.sentences)
    for start, end, word in zip(words.starts, words.ends, words.words, strict=True):
        assert text[start:end] == word
    assert words.starts == sorted(words.starts)
