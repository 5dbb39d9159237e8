"""How names stand to the word that tells of an event."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.events.event_places import asked_names
from geomap.pipeline.events import find_event_places
from geomap.pipeline.geoparser import shared_geoparser
from geomap.recognition.prepare import prepare
from geomap.roles.event_features import VERB_MEASURES, VerbUsage
from geomap.schema.article import Article
from geomap.text.tokenizer import split_words


def usage_of(text: str, verb: str) -> VerbUsage:
    recogniser = shared_geoparser().recogniser
    prepared = prepare(
        Article("", text), recogniser.toponyms, title=False, truecase=False, as_meant=False
    )
    words, around = prepared.words, prepared.around
    names = asked_names(prepared.spans, recogniser.score(prepared), words, around)
    return VerbUsage(words, around, names, words.keys.index(verb))


def texts_of(usage: VerbUsage) -> list[str]:
    words = usage.words
    return [words.text[words.starts[n.first] : words.ends[n.last]] for n in usage.names]


def measured(usage: VerbUsage, name: str) -> dict[str, float]:
    row = usage.measures()[texts_of(usage).index(name)]
    return dict(zip(VERB_MEASURES, row[-len(VERB_MEASURES) :], strict=True))


def lead_clue(usage: VerbUsage, name: str) -> str:
    clues = usage.clues(texts_of(usage).index(name))
    return next(clue for clue in clues if clue.startswith("xl="))


@pytest.mark.parametrize(
    ("text", "verb", "name", "lead"),
    [
        ("Two men were killed in Omsk.", "killed", "Omsk", "Rin0"),
        ("Gunmen killed two in the restive border district of Omsk.", "killed", "Omsk", "Rin0"),
        ("Rebels captured the strategic town of Aleppo on Friday.", "captured", "Aleppo", "Rverb0"),
        ("Shells fell on Aleppo, Homs and Damascus, killing two.", "fell", "Homs", "Ron1"),
        ("Shells fell on Aleppo, Homs and Damascus, killing two.", "fell", "Damascus", "Ron2"),
        ("Near Aleppo two men were killed.", "killed", "Aleppo", "Lnear0"),
        ("Aleppo was shelled again.", "shelled", "Aleppo", "L^0"),
    ],
)
def test_what_leads_to_a_name_leads_to_its_whole_list(
    text: str, verb: str, name: str, lead: str
) -> None:
    assert lead_clue(usage_of(text, verb), name) == f"xl={lead}"


def test_what_stands_between_a_name_and_the_events_word_is_counted() -> None:
    usage = usage_of(
        "Police killed two men in Omsk, while a suspect who fled from Perm was arrested.", "killed"
    )
    near, far = measured(usage, "Omsk"), measured(usage, "Perm")
    assert (near["prepositions_between"], far["prepositions_between"]) == (1, 2)
    assert (near["clauses_between"], far["clauses_between"]) == (0, 2)
    assert (near["is_first_placed"], far["is_first_placed"]) == (1, 0)
    assert (near["after_first_placed"], far["after_first_placed"]) == (0, 1)
    assert (near["rank_from_verb"], far["rank_from_verb"]) == (0, 1)
    assert near["distance"] < far["distance"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A bomb went off on Castello Road.", "Castello Road"),
        ("Ten men died in a blast at the Zzyzko Hospital.", "Zzyzko Hospital"),
        ("Troops stormed the Zzyzko Barracks.", "Zzyzko Barracks"),
    ],
)
def test_streets_and_hospitals_are_asked_too(text: str, name: str) -> None:
    assert name in texts_of(usage_of(text, split_words(text).keys[0]))


def test_names_that_are_asked_do_not_overlap() -> None:
    usage = usage_of(
        "Shells hit the Kindi Hospital in Aleppo, New York Avenue and the Al Quds Hospital.", "hit"
    )
    taken = [word for name in usage.names for word in range(name.first, name.last + 1)]
    assert taken == sorted(set(taken))


_PIECES = st.sampled_from(
    "killed in of the town Aleppo Omsk and , . ; near Kindi Hospital “ said \n al-Ra'i Castello "
    "Road was who Иркутск 12 #Perm".split(" ")
)


@given(st.lists(_PIECES, max_size=25), st.integers(0, 200), st.integers(-1, 9))
def test_no_sentence_is_too_odd(pieces: list[str], start: int, length: int) -> None:
    text = " ".join(pieces)
    places = find_event_places(text, (start, start + length))
    for place in places:
        assert 0 <= place.start < place.end <= len(text)
        assert 0 < place.probability <= 1
    assert places == sorted(places, key=lambda place: place.start)
