"""What the words beside a name say of its place: its class, its container, how far it is."""

from __future__ import annotations

from functools import lru_cache

import pytest

from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponyms
from geomap.recognition.apposition import Beside, beside_of
from geomap.recognition.class_words import descriptions
from geomap.recognition.matcher import Span, find_spans
from geomap.resolution.stated_distance import stated_km
from geomap.text.tokenizer import Words, split_words

COUNTRY, DIVISION, COUNTY, TOWN = 1, 2, 4, 16


@lru_cache(maxsize=1)
def toponyms() -> Toponyms:
    return Toponyms(Gazetteer())


def names_of(text: str, *names: str) -> tuple[list[Span], Words]:
    words = split_words(text)
    spans = {text[s.start : s.end]: s for s in find_spans(words, toponyms())}
    return [spans[name] for name in names], words


@pytest.mark.parametrize(
    ("text", "names", "classes"),
    [
        ("Bandits fled from Zamfara and Sokoto states.", ("Zamfara", "Sokoto"), DIVISION),
        ("Fog closed the counties of Kent and Essex.", ("Kent", "Essex"), COUNTY | DIVISION),
        ("Roads in Arequipa, Tacna and Moquegua regions", ("Arequipa", "Tacna", "Moquegua"), 6),
        ("Fuel ran out in the states of Sonora and Sinaloa.", ("Sonora", "Sinaloa"), DIVISION),
        ("It rained in the cities of Perm and Omsk.", ("Perm", "Omsk"), TOWN),
        ("He fled to Benin Republic.", ("Benin",), COUNTRY),
        ("The republic of Tatarstan voted.", ("Tatarstan",), DIVISION),
        ("It was seen in Zamfara State.", ("Zamfara",), DIVISION),
    ],
)
def test_a_class_word_speaks_for_the_names_beside_it(
    text: str, names: tuple[str, ...], classes: int
) -> None:
    spans, words = names_of(text, *names)
    assert descriptions(spans, words)[: len(names)] == [classes] * len(names)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Perm district court sat.", "Perm"),
        ("He left Oregon State University.", "Oregon"),
        ("He came from Lagos and Kano.", "Lagos"),
        ("The bus left Bauchi's state house.", "Bauchi"),
    ],
)
def test_a_class_word_of_something_else_says_nothing(text: str, name: str) -> None:
    spans, words = names_of(text, name)
    assert descriptions(spans, words) == [0]


def test_the_noun_of_one_name_is_not_that_of_the_next() -> None:
    spans, words = names_of("Nurses in Kanyama district of Lusaka fell ill.", "Kanyama", "Lusaka")
    assert descriptions(spans, words) == [COUNTY | DIVISION, 0]


@pytest.mark.parametrize(
    ("text", "name", "other", "how"),
    [
        ("A shop in Dorchester, Boston.", "Dorchester", "Boston", Beside.AT),
        ("A shop: Dorchester, Boston.", "Dorchester", "Boston", Beside.COMMA),
        ("Santiago, the capital of the windy region of Galicia", "Santiago", "Galicia", Beside.IN),
        ("In Aylmer, a suburb of Ottawa, it snowed.", "Aylmer", "Ottawa", Beside.PART),
        ("They met in Aylmer, just outside Ottawa.", "Aylmer", "Ottawa", Beside.NEAR),
        ("Nurses in Kanyama district of Lusaka fell ill.", "Kanyama", "Lusaka", Beside.PART),
        ("Berlin, a small Devon village, was cut off.", "Berlin", "Devon", Beside.PART),
        ("the Boston neighbourhood of Dorchester", "Dorchester", "Boston", Beside.PART),
        ("A fair at Berlin, near Exeter.", "Berlin", "Exeter", Beside.NEAR),
    ],
)
def test_the_text_says_what_a_place_lies_at(text: str, name: str, other: str, how: int) -> None:
    names = sorted((name, other), key=text.index)
    spans, words = names_of(text, *names)
    assert beside_of(spans, words)[names.index(name)] == (names.index(other), how)


@pytest.mark.parametrize(
    "text",
    [
        "Shares fell in Boston, Ottawa and Exeter.",
        "He left Boston. Ottawa was next.",
        "Trains run from Boston to Ottawa.",
        "Flights to Boston, Ottawa, and Exeter were late.",
    ],
)
def test_names_of_a_list_or_a_way_lie_at_none_of_the_others(text: str) -> None:
    names = [name for name in ("Boston", "Ottawa", "Exeter") if name in text]
    spans, words = names_of(text, *names)
    assert beside_of(spans, words)[0] == (-1, Beside.NOTHING)


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("At Berlin, 300 km west of Exeter, it rained.", 300),
        ("At Berlin, a camp 100 miles from Exeter, it rained.", 160.9344),
        ("At Berlin, about 1,200 kilometres north of the capital, Exeter, it rained.", 1200),
        ("At Berlin, near Exeter, 300 people met.", None),
        ("At Berlin 20 people came from Exeter.", None),
    ],
)
def test_a_distance_is_read(text: str, km: float | None) -> None:
    (name, other), words = names_of(text, "Berlin", "Exeter")
    stated = stated_km((name.first, name.last), [(other.first, other.last)], words)
    assert stated == (None if km is None else pytest.approx(km))
