"""Tweets and posts: no capitals, hashtags, accounts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import geomap
from geomap.text.tokenizer import split_words


def places(text: str) -> dict[str, str]:
    frame = geomap.locate_text(text)
    frame = frame[frame["latitude"].notna()]
    return dict(zip(frame["mention"], frame["country_code"], strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("flooding in dhaka, send help. roads to chittagong closed", {"dhaka", "chittagong"}),
        ("wildfire near santa rosa, smoke over san francisco", {"santa rosa", "san francisco"}),
        ("protest in kiev today lol", {"kiev"}),
        ("anyone know if the metro in sao paulo runs tonight?", {"sao paulo"}),
    ],
)
def test_places_in_a_text_without_capitals(text: str, expected: set[str]) -> None:
    assert set(places(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "i love reading a nice book in my mobile home",
        "we had turkey and some hamburger buns at the bath house",
        "he is the most polish of them all, and a china shop is no place for him",
    ],
)
def test_words_that_are_names_of_places_too_stay_words(text: str) -> None:
    assert places(text) == {}


def test_a_text_with_capitals_is_taken_at_its_word() -> None:
    text = "The Mayor of Lyon said on Monday that France would ask the paris school to reopen."
    assert "paris" not in places(text)


def test_hashtags_are_words() -> None:
    found = places("RT @agency: Quake hits #Kathmandu, #NepalQuake victims need tents #mosul")
    assert found["Kathmandu"] == found["Nepal"] == "NP"
    assert found["mosul"] == "IQ"


def test_a_name_written_together_in_a_hashtag_keeps_its_offsets() -> None:
    text = "Snow again #NewYork"
    frame = geomap.locate_text(text)
    assert [text[row.start : row.end] for row in frame.itertuples()] == ["NewYork"]


def test_accounts_and_addresses_name_no_place() -> None:
    assert places("Thanks @London and @Nepal, or write to press@perm.example today.") == {}


@given(st.text(alphabet=st.sampled_from("aZ# @_éЖ1'’-.\n"), max_size=60))
def test_the_words_of_any_text_stand_where_they_say(text: str) -> None:
    words = split_words(text)
    assert len(words.words) == len(words.gaps) == len(words.keys) == len(words.sentences)
    for start, end, word in zip(words.starts, words.ends, words.words, strict=True):
        assert text[start:end] == word
    assert words.starts == sorted(words.starts)
