"""Reasons in the page's languages: every sentence that is written in English has its own there."""

from __future__ import annotations

import csv
import json
import re
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from geomap import resources
from geomap.languages.base import default_language
from geomap.pipeline.rows import _NO_WORDS
from geomap.resolution.reasons import UNKNOWN

TABLES = files("geomap.output.page").joinpath("strings", "reasons")
LANGUAGES = sorted(set(resources.page_languages()) - {"en"})
SAME = "des Artikels liegen im selben Land"
MAPS = Path(__file__).parents[3] / "maps" / "locations.csv"
WRITTEN_BY_CODE = [
    "put at 3, where the publisher is",
    "put at 3, which is a part of the name",
    "the text gives its coordinates",
    "3 km from 3",
    "found by Nominatim (city)",
    "in your gazetteer stops: 3",
    f"{UNKNOWN}, and Nominatim could not be asked: the next build asks again",
    f"{UNKNOWN}, nor do the geocoding services that were asked",
    _NO_WORDS,
]
SLOT = re.compile(r"\{(\d)(?::(n|name))?\}")
NUMBERS = ["no", *"one two three four five six seven eight nine ten".split()]


def table(lang: str) -> list[tuple[str, str]]:
    return [
        (english, own)
        for english, own in json.loads(TABLES.joinpath(f"{lang}.json").read_text("utf-8"))
    ]


def told(reason: str, lang: str) -> str:
    """The reason in a language, as js/reasons.js makes it: the first row that fits it."""
    for english, own in table(lang):
        if found := re.fullmatch(english, reason):
            for slot, kind in SLOT.findall(own):
                if kind == "n":
                    assert found[int(slot)] in NUMBERS or found[int(slot)].isdigit(), reason
            return SLOT.sub(lambda slot: found[int(slot[1])] or "", own)
    raise AssertionError(f"no sentence for {reason!r} in {lang}")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_languages_have_the_same_sentences_with_the_same_slots(lang: str) -> None:
    assert [english for english, _ in table(lang)] == [english for english, _ in table("ru")]
    for (english, own), (_, russian) in zip(table(lang), table("ru"), strict=True):
        assert sorted(SLOT.findall(own)) == sorted(SLOT.findall(russian)), english
    assert len({own for _, own in table(lang)}) == len(table(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_map_of_the_seeds_says_is_said_in_every_language(lang: str) -> None:
    with MAPS.open(encoding="utf-8", newline="") as file:
        reasons = {
            reason
            for row in csv.DictReader(file)
            for reason in row["reasons"].split("; ")
            if reason
        }
    assert len(reasons) > 100
    for reason in sorted(reasons):
        assert told(reason, lang) != reason


@pytest.mark.parametrize(
    ("reason", "german"),
    [
        ("both other places of the story are in Peru", f"beide anderen Orte {SAME}: Peru"),
        ("the other place of the story is in Peru", "der andere Ort des Artikels liegt"),
        ("two of the three other places of the story are in Peru", "two von three anderen Orten"),
        ("all three other places of the story are in Peru", "alle three anderen Orte"),
        ("Ohio is named 3 words later, as “Ohio state”", "weiter hinten steht Ohio (Wörter"),
    ],
)
def test_the_sentence_that_fits_is_taken(reason: str, german: str) -> None:
    assert told(reason, "de").startswith(german)


def test_every_sentence_of_the_english_file_has_one() -> None:
    said = default_language().read("reasons.toml")
    known = tomllib.loads(said)
    sentences = [
        known["unknown"],
        known["none_fits"],
        *known["name"].values(),
        *known["kind"].values(),
    ]
    sentences += [
        known["beside"][key] for key in ("follows", "follows_elsewhere", "said_elsewhere")
    ]
    for key in ("called", "called_before"):
        sentences += [
            known["beside"][key].replace("{kind}", kind) for kind in known["class"].values()
        ]
    sentences += [
        known["where"]["named"].replace("{where}", known["where"][key])
        for key in ("right_after", "right_before", "later", "before", "elsewhere")
    ]
    story = known["story"]
    for others, key in [("the_one", "one_in"), ("both", "some_in"), ("all", "some_in")]:
        sentences.append(story[key].replace("{others}", story[others]))
    sentences += [story[key].replace("{others}", story["one_of"]) for key in ("one_in", "some_in")]
    sentences += [story["one_lies_in"], story["some_lie_in"], *known["publisher"].values()]
    sentences += [
        story["town_near"].replace("{distance}", story[key]) for key in ("distance", "no_distance")
    ]
    for sentence in sentences:
        filled = re.sub(r"\{\w+\}", "3", sentence)
        assert told(filled, "zh") != filled, sentence
