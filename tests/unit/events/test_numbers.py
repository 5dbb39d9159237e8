"""How many were killed, injured, arrested or displaced, as people write it."""

from __future__ import annotations

import pytest

import geomap
from geomap.events.linear import Linear
from geomap.events.numbers import tallies_of
from geomap.events.tallies import Counted, Numbers
from geomap.events.told import Told, told_of
from geomap.events.triggers import Trigger
from geomap.pipeline.geoparser import shared_geoparser
from geomap.schema.article import Article
from geomap.schema.event import COUNTED


def counted(text: str) -> dict[str, tuple[int, str]]:
    """What a sentence counts, the first of each kind."""
    told = told_of(Article("a.txt", text), [])
    found: dict[str, tuple[int, str]] = {}
    for tally in tallies_of(told, 0):
        found.setdefault(tally.kind, (tally.count.number, tally.count.qualifier))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed three people and wounded 12.", {"killed": (3, ""), "injured": (12, "")}),
        ("At least 1,200 people were killed.", {"killed": (1200, "at least")}),
        ("Police arrested two dozen marchers.", {"arrested": (24, "")}),
        ("A man and his son were killed.", {"killed": (2, "")}),
        ("Nobody was injured.", {"injured": (0, "")}),
        ("About 900 residents were evacuated.", {"displaced": (900, "about")}),
        ("The death toll rose to 50.", {"killed": (50, "")}),
        ("More than a hundred people drowned.", {"killed": (100, "more than")}),
        ("Forty-two miners died.", {"killed": (42, "")}),
        ("The mayor was arrested.", {"arrested": (1, "")}),
        ("The flood destroyed 31 houses.", {}),
        ("He was sentenced to death in 2019.", {}),
        ("Both sisters were killed.", {"killed": (2, "")}),
        ("A fisherman of 61 drowned.", {"killed": (1, "")}),
        ("The painter, 88, died at home.", {"killed": (1, "")}),
        ("The wind died down.", {}),
        ("Of those aboard, 14 of the 20 were killed.", {"killed": (14, "")}),
        ("Her brother was killed on August 4.", {"killed": (1, "")}),
        ("Some 39 persons, most of them from Mali, were drowned.", {"killed": (39, "about")}),
        ("Nine people, six of them French, were held.", {"arrested": (9, "")}),
        ("The quake took 98 lives; nobody lives there now.", {"killed": (98, "")}),
        ("Half a million people were displaced.", {"displaced": (500_000, "")}),
        ("A jury tried three men for the murder of two guards.", {"killed": (2, "")}),
        ("The storm has displaced 1.7 million people.", {"displaced": (1_700_000, "")}),
        ("All passengers were led back unhurt.", {"injured": (0, "")}),
        ("Troopers arrested Kettleson at a roadhouse.", {"arrested": (1, "")}),
        ("Four men aged between 19 and 47 were arrested.", {"arrested": (4, "")}),
        ("A landslide buried forty people.", {"killed": (40, "")}),
        ("Last year some 30,000 migrants were caught.", {"arrested": (30_000, "about")}),
        (
            "At least 70 people, most of them children under four, died.",
            {"killed": (70, "at least")},
        ),
        ("He was shot in October.", {"injured": (1, ""), "killed": (1, "")}),
    ],
)
def test_counts(text: str, expected: dict[str, tuple[int, str]]) -> None:
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast killed six soldiers and at least 11 rebels.", {"killed": (17, "at least")}),
        ("A major and three soldiers were killed.", {"killed": (4, "")}),
        (
            "Mud swept away huts, killing at least 11 people and leaving two dozen missing.",
            {"killed": (11, "at least")},
        ),
        ("It hit a tree, killing a captain and a cadet.", {"killed": (2, "")}),
        ("Four people were killed and five injured.", {"killed": (4, ""), "injured": (5, "")}),
        ("One was killed and two wounded.", {"killed": (1, ""), "injured": (2, "")}),
        ("They counted 129 cases and 89 deaths.", {"killed": (89, "")}),
        (
            "Two people were missing and about 2,500 had been evacuated.",
            {"displaced": (2500, "about")},
        ),
    ],
)
def test_those_told_of_together_are_added(text: str, expected: dict[str, tuple[int, str]]) -> None:
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five people, among them three guards, have been jailed.", {"arrested": (5, "")}),
        ("Six persons, including three of a family, died.", {"killed": (6, "")}),
        ("He was one of 28 injured.", {"injured": (28, "")}),
        ("The victims, aged 79 to 91, died at a hospital.", {}),
        ("Eleven rhinos died after the move.", {}),
        ("Four were hurt when an L-410 came down.", {"injured": (4, "")}),
        ("Police seized four guns and arrested a man.", {"arrested": (1, "")}),
        ("Two sorters were shot and wounded in a quarrel.", {"injured": (2, "")}),
        ("It followed the killing of a Danish diver.", {"killed": (1, "")}),
        ("The march ended with 22 arrests.", {"arrested": (22, "")}),
        ("Police sentenced five men for the murder of an editor.", {"killed": (1, "")}),
    ],
)
def test_who_is_counted(text: str, expected: dict[str, tuple[int, str]]) -> None:
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Floods drove some 4,300 families from their homes.", {"displaced": (4300, "about")}),
        ("More than 3,000 families were evacuated.", {"displaced": (3000, "more than")}),
        ("The flood forced 2,000 people out of their homes.", {"displaced": (2000, "")}),
        ("They arrested 14 men on suspicion of arson.", {"arrested": (14, "")}),
        ("A supporter was stabbed to death at a game.", {"killed": (1, "")}),
        ("A steward was grazed.", {"injured": (1, "")}),
        ("There were no injuries.", {"injured": (0, "")}),
    ],
)
def test_what_befell_them(text: str, expected: dict[str, tuple[int, str]]) -> None:
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Over 10 lakh people were evacuated.", {"displaced": (1_000_000, "more than")}),
        ("A Turkish student of 39 and a Swede of 22 were crushed.", {"killed": (2, "")}),
        ("They killed the manager, William Moore, and two other men.", {"killed": (3, "")}),
        ("He killed his wife, two sons and a neighbour.", {"killed": (4, "")}),
        (
            "Six suspects were arrested in the sweep, and a seventh at the airport.",
            {"arrested": (7, "")},
        ),
        (
            "Nineteen people, among them two inspectors and a naval officer, were arrested.",
            {"arrested": (19, "")},
        ),
        ("Three, one of them a child, drowned.", {"killed": (3, "")}),
        ("The four crew, one Briton and three Ghanaians, were hurt.", {"injured": (4, "")}),
        ("It lies on its side with eight of its crew of 137 injured.", {"injured": (8, "")}),
        (
            "Two drivers were slightly hurt and four detained.",
            {"injured": (2, ""), "arrested": (4, "")},
        ),
        ("A bus hit a lorry in May, killing nine.", {"killed": (9, "")}),
        ("Three patients who had caught the bug died.", {"killed": (3, "")}),
        ("Two gunmen killed the mayor.", {"killed": (1, "")}),
        ("Police shot six miners dead.", {"killed": (6, "")}),
        ("A fire injured four firefighters and a resident.", {"injured": (5, "")}),
        # The number of the last is not how many an event killed.
        ("It was the 21st killing in the province.", {}),
        ("She was the 36th to be murdered this year.", {}),
    ],
)
def test_lists_and_parts(text: str, expected: dict[str, tuple[int, str]]) -> None:
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Woman in her 50s killed by falling tree.", {"killed": (1, "")}),
        ("Body found in car at Gobur.", {"killed": (1, "")}),
        ("It is three years since he was arrested.", {"arrested": (1, "")}),
        (
            "A novelist was acquitted on Friday and detained again an hour later.",
            {"arrested": (1, "")},
        ),
        ("The driver, 58, is under house arrest.", {"arrested": (1, "")}),
        ("In the fall he broke his collarbone.", {"injured": (1, "")}),
        ("Some 6,200 are in 88 shelters.", {"displaced": (6200, "about")}),
        ("Three musicians were taken to the district hospital.", {"injured": (3, "")}),
    ],
)
def test_who_is_not_counted_in_so_many_words(
    text: str, expected: dict[str, tuple[int, str]]
) -> None:
    assert counted(text) == expected


def test_none_of_those_aboard_survived() -> None:
    text = "The plane, with 62 people from Cascavel, fell on Friday. None survived."
    told = told_of(Article("a.txt", text), [])
    (tally,) = tallies_of(told, 1)
    assert (tally.kind, tally.count.number, tally.how) == ("killed", 62, "all")


def test_each_place_of_one_disaster_has_its_dead() -> None:
    text = "It killed at least 65 people in Nepal, 17 in northern India and one in Tibet."
    article = Article("a.txt", text)
    told = told_of(article, shared_geoparser().parse(article))
    (tally,) = tallies_of(told, 0)
    assert (tally.count.number, tally.count.qualifier) == (83, "at least")


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "A bomb in Kandahar killed 12 people and wounded 30.",
            "bombing",
            {"killed": 12, "injured": 30},
        ),
        (
            "A bus overturned near Ambato on Monday. Twelve people were killed and 21 injured.",
            "road_accident",
            {"killed": 12, "injured": 21},
        ),
        (
            "The council in Perm voted on Monday to honour a nurse who was shot dead.",
            "decision",
            {},
        ),
    ],
)
def test_which_event_they_are_of(text: str, kind: str, expected: dict[str, int]) -> None:
    found = geomap.find_events(text, published="2021-05-21")
    row = next(row for row in found.to_dict("records") if row["type"] == kind)
    assert {
        name: row[name] for name in COUNTED if row[name] == row[name] and row[name] is not None
    } == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # How high a toll is may stand far behind it.
        (
            "The death toll from Tuesday's earthquake in northern Kashmir rose to 38.",
            {"killed": (38, "")},
        ),
        ("Storms brought the toll in Kerr County this week to 104.", {"killed": (104, "")}),
        # A number right behind a verb is of those whom it befell.
        (
            "Two explosions killed at least 69 people and injured more than 100 in Quetta.",
            {"killed": (69, "at least"), "injured": (100, "more than")},
        ),
        # None of so many.
        ("No oil was spilled and none of the 24 crew was hurt.", {"injured": (0, "")}),
        ("A tug was damaged; none of its crew of five was hurt.", {"injured": (0, "")}),
        # No day of a month.
        ("Since April 1,140 residents have been evacuated.", {"displaced": (1140, "")}),
        ("Police arrested a man on April 12.", {"arrested": (1, "")}),
        # What is said of one person between him and what befell him.
        ("The woman who distilled the liquor was arrested.", {"arrested": (1, "")}),
        ("A clerk who claimed to be the owner was apprehended.", {"arrested": (1, "")}),
        # In several words.
        ("The war has claimed the lives of some 70,000 people.", {"killed": (70_000, "about")}),
        ("Police gunned down 27 rebels.", {"killed": (27, "")}),
        ("Some 365 people fell sick in Sragen.", {"injured": (365, "about")}),
    ],
)
def test_what_is_counted_by_the_words_around(
    text: str, expected: dict[str, tuple[int, str]]
) -> None:
    assert counted(text) == expected


def numbers_of(text: str, *events: tuple[str, tuple[str, ...]]) -> tuple[Numbers, Told]:
    """The numbers of a text whose events are told by some words, each of a type."""
    told = told_of(Article("a.txt", text), [])
    keys = told.words.keys

    def trigger(word: str) -> Trigger:
        at = keys.index(word)
        return Trigger(at, at, word, "d", frozenset(), frozenset())

    counted = [Counted([*map(trigger, words)], name, True) for name, words in events]
    return Numbers(told, counted), told


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        # No word says what befell them, and a model may still choose the number.
        ("Two women were hit by a car.", ("road_accident", ("hit",)), ("injured", 2)),
        ("Officers picked up 27 marchers.", ("arrest", ("picked",)), ("arrested", 27)),
        ("A driver was traced and picked up.", ("arrest", ("picked",)), ("arrested", 1)),
        # Far from the word that says it.
        (
            "Of 42 patients whom the doctors of the two wards treated for the fever, 13 died.",
            ("outbreak", ("fever",)),
            ("killed", 42),
        ),
    ],
)
def test_all_numbers_near_may_be_chosen(
    text: str, event: tuple[str, tuple[str, ...]], expected: tuple[str, int]
) -> None:
    numbers, _ = numbers_of(text, event)
    near = {(tally.kind, tally.count.number) for tally, _ in numbers.candidates(0)}
    assert expected in near


def test_each_number_is_seen_from_the_nearest_telling() -> None:
    text = "A bomb exploded in a market. It was noon. Police said the blast killed 12 people."
    numbers, _ = numbers_of(text, ("bombing", ("exploded", "blast")))
    nearest = {
        trigger.lemma for tally, trigger in numbers.candidates(0) if tally.count.number == 12
    }
    assert nearest == {"blast"}


def test_an_event_has_one_number_of_a_kind() -> None:
    text = "A bomb killed three people. The blast was loud. Later the toll rose to 12."
    numbers, told = numbers_of(text, ("bombing", ("bomb", "blast")))
    # Where nothing was learned, the greatest that is told beside the event's own words.
    assert numbers.of(0, None)["killed"].number == 12
    latest = Linear({"tally.toll=TrueFalseFalse": 1000}, 500)
    assert numbers.of(0, latest)["killed"].number == 12
    assert told.sentence_of[-1] == 2


def test_so_many_numbers_are_weighed_at_most() -> None:
    text = " ".join(f"A bomb killed {n} people." for n in range(2, 300))
    told = told_of(Article("a.txt", text), [])
    bombs = [
        Trigger(at, at, "bomb", "N", frozenset(), frozenset())
        for at, key in enumerate(told.words.keys)
        if key == "bomb"
    ]
    assert len(Numbers(told, [Counted(bombs, "bombing", True)]).candidates(0)) <= 120
