"""Words and sentences of a text."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geomap.text import tokenizer
from geomap.text.tokenizer import split_words


@given(st.text(alphabet=st.sampled_from("aZ# @_éЖ1'’-.\n"), max_size=60))
def test_the_words_of_any_text_stand_where_they_say(text: str) -> None:
    words = split_words(text)
    assert len(words.words) == len(words.gaps) == len(words.keys) == len(words.sentences)
    for start, end, word in zip(words.starts, words.ends, words.words, strict=True):
        assert text[start:end] == word
    assert words.starts == sorted(words.starts)


# The patterns that ends of sentences were found by, which took the square of a text's length.
ENDS = re.compile(
    r"[.!?…\n](?:(?<!\n)[.!?…]*[\"'”’»)\]]*(?=\s)|(?<=\n)(?:[^\S\n]*(?:\n\s*)+)?)",
)
FOLLOWING = re.compile(r"\s*[\"'“‘«(\[\-–—•*]*\s*(\S)")


@given(st.text(alphabet=st.sampled_from("aZ. !?…\n\t\"'”)-*("), max_size=40))
@example('He said. "')
@example("a.\n \n b")
@example("a\n  b...)\n")
def test_sentences_end_where_the_plain_patterns_say(text: str) -> None:
    assert [match.span() for match in tokenizer._END.finditer(text)] == [
        match.span() for match in ENDS.finditer(text)
    ]
    for at in range(len(text)):
        found, expected = tokenizer._NEXT.match(text, at), FOLLOWING.match(text, at)
        assert (found and found.span(1)) == (expected and expected.span(1))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("#PrayForParis now", ["Pray", "For", "Paris", "now"]),
        ("#PaLo #paris Perm #NewYork", ["Pa", "Lo", "paris", "Perm", "New", "York"]),
        ("Perm", ["Perm"]),
    ],
)
def test_hashtags_are_split_at_their_capitals(text: str, words: list[str]) -> None:
    split = split_words(text)
    assert split.words == words
    assert [text[a:b] for a, b in zip(split.starts, split.ends, strict=True)] == words
    assert len(split.gaps) == len(words)
