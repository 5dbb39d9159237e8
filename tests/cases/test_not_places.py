"""What is found as a place and what is not, and that every row points into the text.

Each trap is the name of some real place on the map, used in a sentence for something else.
"""

from __future__ import annotations

import math
import re

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import geomap
from geomap.schema.location import COLUMNS, ROLES


def mentions(text: str) -> list[str]:
    """The mentions of a text as written."""
    return geomap.locate_text(text)["mention"].tolist()


def without_article(mention: str) -> str:
    """A mention without the article that may stand before it ("the Urals")."""
    return re.sub(r"^the ", "", mention, flags=re.IGNORECASE)


# --- Traps ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("trap", "text"),
    [
        ("Navalny", "Supporters of Navalny said that the lawyers had not been let in."),
        ("Navalny", "Alexei Navalny instructed his supporters to vote. Navalny's aide agreed."),
        ("Putin", "The decree was signed by Putin on the last day of the year."),
        ("Putin", "President Vladimir Putin did not comment on the searches."),
        ("Sunday", "The vote on Sunday was the closest in forty years."),
        ("Sunday", "Sunday was warm, and Monday warmer."),
        ("Monday", "A decision is expected by Monday at the latest."),
        ("March", "He resigned in March and was back in office by June."),
        ("May", "Since May the price of bread has doubled."),
        ("May", "May was the wettest month of the year."),
        ("August", "Investigators opened a case in August and closed it in October."),
        ("Twitter", "He wrote on Twitter that the party would appeal."),
        ("Reading", "Reading the paper over breakfast, she found her own name in it."),
        ("Reading", "Reading is taught in the first year and arithmetic in the second."),
        ("Paris", "Paris Hilton will play the records at the opening of the club."),
        ("Paris Hilton", "The guests had come to be photographed with Paris Hilton."),
        ("Hilton", "Paris Hilton will play the records at the opening of the club."),
        ("London", "The complaint was brought by Mr. London, who lives next door to the mill."),
        ("London", "Ms. London said that her client had never seen the letter."),
        ("Jordan", "Jordan Peterson will speak in the large hall at eight o'clock."),
        ("Peterson", "Jordan Peterson will speak in the large hall at eight o'clock."),
        ("Jordan", "Michael Jordan bought the team with two partners."),
        ("Nice", "Nice weather brought thousands of people to the lake."),
        ("Nice", '"Nice try," said the goalkeeper.'),
        ("Mobile", "Mobile phone sales fell for the third quarter in a row."),
        ("Mobile", "Mobile phones are forbidden in the reading room."),
        ("Orange", "Orange juice costs twice what it did a year ago."),
        ("Bath", "Bath towels were handed out to those who had been pulled from the water."),
        ("Police", "Police closed the road in both directions."),
        ("Most", "Most of the money was never found."),
        ("Of", "A Matter Of Time is the band's third album."),
        ("Both", "Both drivers were unhurt."),
        ("Split", "Split decisions are rare in this court."),
        ("Many", "Many have waited for a year."),
        ("Police", "Police said no one was hurt. Police are looking for witnesses."),
        ("Along", "Along the road people stood and waved."),
        ("Bishop", "Bishop Desmond Clarke said a prayer for the miners."),
        ("Normal", "Normal service will be resumed on Tuesday, the company said."),
        ("Hope", "Hope is fading for the four climbers."),
        ("Lincoln", "Abraham Lincoln wrote the speech on the back of an envelope."),
        ("Washington", "George Washington never lived in the house that bears his name."),
        ("Washington", "Denzel Washington plays the judge."),
        ("Austin", "Austin Powers was on television again."),
        ("Clinton", "Hillary Clinton spoke for an hour without notes."),
        ("Sydney", "The part of the aunt is played by Sydney Sweeney."),
        ("Chelsea", "Chelsea Manning was released after seven years."),
        ("Charlotte", "Princess Charlotte waved from the balcony."),
        ("Victoria", "Queen Victoria gave the clock to her dentist."),
        ("Israel", "Israel Adesanya lost the fight in the third round."),
        ("Chad", "Chad Smith has played the drums for the band since 1988."),
        ("Georgia", "Georgia O'Keeffe painted the door again and again."),
        ("Independence", "They will celebrate Independence Day with fireworks."),
        ("Turkey", "Turkey sandwiches were served to the crew after the landing."),
        ("china", "She collects china cups and has two hundred of them."),
        ("Java", "The program is written in Java and runs on any telephone."),
        ("Amazon", "Shares of Amazon rose four percent after the company raised its forecast."),
        ("Boston", "Boston Dynamics has sold eleven of its mechanical dogs."),
        ("cologne", "He smelled of cologne and cigarettes."),
        ("Sandwich", "Sandwich shops have been hit hardest by the strike."),
        ("Union", "Union leaders walked out of the meeting."),
        ("Enterprise", "Enterprise software is seldom loved by those who use it."),
        ("Progress", "Progress has been slow, both sides said."),
        ("Male", "Male nurses are paid more than their colleagues, the study found."),
        ("Page", "Page 4 of the contract is missing."),
        ("Cork", "Cork stoppers are going out of use."),
        ("Best", "Best of all was the ending."),
        ("Lima", "Lima beans should be soaked overnight."),
        ("Berlin", "Irving Berlin could play in one key only."),
        ("Florence", "Florence Nightingale kept a small owl in her pocket."),
        ("Houston", "Whitney Houston recorded the song in one take."),
        ("Buffalo", "Buffalo wings are the most popular dish of the evening."),
    ],
)
def test_a_trap_is_not_a_mention(trap: str, text: str):
    assert trap in text
    found = mentions(text)
    assert trap not in {without_article(mention) for mention in found}, found
    # Nor may it be a part of something longer, "Mr. London" or "Michael Jordan".
    assert not any(trap in mention.split() for mention in found), found


@pytest.mark.parametrize(
    "text",
    [
        "Supporters of Navalny waited outside, and Putin did not comment on Sunday.",
        "Reading the paper, Mr. London saw that Jordan Peterson had left Twitter in May.",
        "Nice weather and a mobile phone were all that Paris Hilton asked for.",
        "In his first speech as minister he said that it was time to cut taxes and mend roads.",
        "The company will report its earnings on Tuesday, March 4, after markets close.",
        "He was born in 1961, studied law, married twice and died on Friday at the age of 58.",
        "Goals by Hassan, Silva and Petrov made it three to one at half-time.",
        "“We won’t stop,” she said. “This is an act of intimidation.”",
        "",
        " ",
        "\n\n\n",
        "12345 67890",
        "!?.,;:()[]{}<>",
    ],
)
def test_a_text_without_places_has_no_rows(text: str):
    found = geomap.locate_text(text)
    assert found.empty, found["mention"].tolist()
    assert tuple(found.columns) == COLUMNS


# --- What must be found -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Kaliningrad", "The searches reached from Kaliningrad to the Pacific."),
        ("St. Petersburg", "A court in St. Petersburg turned down the appeal on Friday."),
        ("Côte d'Ivoire", "Cocoa from Côte d'Ivoire will cost more next year."),
        ("Côte d’Ivoire", "Cocoa from Côte d’Ivoire will cost more next year."),
        ("Ivory Coast", "Cocoa from Ivory Coast will cost more next year."),
        ("NIZHNY NOVGOROD", "NIZHNY NOVGOROD, Russia — Ice on the Volga broke up on Monday."),
        ("Nizhny Novgorod", "The team will play in Nizhny Novgorod on Saturday."),
        ("Rostov-on-Don", "The train to Rostov-on-Don was nine hours late."),
        ("Urals", "Snow fell in the Urals in the first week of September."),
        ("New York City", "The marathon in New York City drew 50,000 runners."),
        ("New York", "A museum in New York has bought the letters."),
        ("New Jersey", "Voters in New Jersey will choose a governor in November."),
        ("Rio de Janeiro", "Carnival in Rio de Janeiro was called off because of rain."),
        ("Dar es Salaam", "The port of Dar es Salaam has three new cranes."),
        ("Stratford-upon-Avon", "The actors go to Stratford-upon-Avon for the summer."),
        ("Ho Chi Minh City", "Factories around Ho Chi Minh City are short of hands."),
        ("Washington, D.C.", "The bus to Washington, D.C., leaves at six in the morning."),
        ("Winston-Salem", "A tobacco warehouse in Winston-Salem will be made into flats."),
        ("Val-d'Or", "Miners from Val-d'Or walked out on Thursday."),
        ("Val-d’Or", "Miners from Val-d’Or walked out on Thursday."),
        ("'s-Hertogenbosch", "Trains between Utrecht and 's-Hertogenbosch were cancelled."),
        ("’s-Hertogenbosch", "Trains between Utrecht and ’s-Hertogenbosch were cancelled."),
        ("Saint-Denis", "Police were sent to Saint-Denis, on the edge of Paris, on Sunday."),
        ("São Paulo", "Buses in São Paulo did not run on Wednesday."),
        ("Sao Paulo", "Buses in Sao Paulo did not run on Wednesday."),
        ("Zürich", "Bankers in Zürich had expected worse."),
        ("Zurich", "Bankers in Zurich had expected worse."),
        ("Łódź", "A cotton mill in Łódź has been turned into a school."),
        ("Reykjavík", "Ash fell on Reykjavík for the second day."),
        ("Ürümqi", "Flights to Ürümqi were resumed after three years."),
        ("Nuku'alofa", "The wave reached Nuku'alofa twenty minutes later."),
        ("Ouagadougou", "Shots were heard near the barracks in Ouagadougou before dawn."),
        ("Antananarivo", "Cyclone rains flooded the rice fields of Antananarivo."),
        ("Port-au-Prince", "Gangs hold most of Port-au-Prince, the envoy said."),
        ("Guinea-Bissau", "Soldiers in Guinea-Bissau have closed the borders."),
        ("Papua New Guinea", "A landslide in Papua New Guinea buried a village."),
        ("Equatorial Guinea", "Oil has made Equatorial Guinea rich on paper."),
        ("Bosnia and Herzegovina", "The high representative for Bosnia and Herzegovina resigned."),
        ("Trinidad and Tobago", "A ship from Trinidad and Tobago lost its cargo."),
        ("Saudi Arabia", "Pilgrims to Saudi Arabia must book by June."),
        ("South Korea", "Shipyards in South Korea have orders for three years."),
        ("S. Korea", "S. Korea fires warning shots after soldiers cross the line."),
        ("North Korea", "North Korea fired two missiles into the sea, Japan said."),
        ("Baden-Württemberg", "The greens lost votes in Baden-Württemberg."),
        ("Nagorno-Karabakh", "Almost everyone has left Nagorno-Karabakh."),
        ("West Bank", "Settlers set fire to cars in the West Bank on Friday."),
        ("Gaza", "No lorry entered Gaza on Thursday, the agency said."),
        ("Middle East", "The envoy will travel to the Middle East next week."),
        ("Southeast Asia", "Haze covered much of Southeast Asia for a month."),
        ("Black Sea", "Mines are adrift in the Black Sea."),
        ("Gulf of Mexico", "Rigs in the Gulf of Mexico were shut before the storm."),
        ("Mississippi", "Barges were stuck on the Mississippi for eleven days."),
        ("Danube", "Ships sunk in 1944 have come to light in the Danube."),
        ("Siberia", "Smoke from fires in Siberia reached the Arctic."),
        ("Himalayas", "Two climbers are missing in the Himalayas."),
        ("Sahara", "Dust from the Sahara coloured the snow."),
        ("King's Lynn", "The ring was dug up in a field near King's Lynn."),
        ("Newcastle upon Tyne", "She was born in Newcastle upon Tyne in 1931."),
        ("Stoke-on-Trent", "Potteries in Stoke-on-Trent are closing one by one."),
        ("Las Vegas", "He lost the money in Las Vegas in a night."),
        ("Los Angeles", "Firefighters from Los Angeles were sent north."),
        ("El Paso", "A bridge between El Paso and Ciudad Juárez was shut."),
        ("Ciudad Juárez", "A bridge between El Paso and Ciudad Juárez was shut."),
        ("Coeur d'Alene", "Loggers near Coeur d'Alene say that the wolves are back."),
        ("Truth or Consequences", "Tourists in Truth or Consequences watched the launch."),
        ("Kyiv", "Sirens sounded in Kyiv for most of the night."),
        ("Kiev", "The archive was taken to Kiev in 1945."),
        ("Tel Aviv", "Flights to Tel Aviv were turned back over Cyprus."),
        ("Xi'an", "The tomb near Xi'an will not be opened."),
    ],
)
def test_a_name_is_found_whole(name: str, text: str):
    found = {without_article(mention) for mention in mentions(text)}
    assert name in found, found
    # The longest sensible name wins: no "York" beside "New York City".
    assert not any(part in found for part in re.split(r"[ -]", name) if part != name), found


def test_a_name_in_another_script_is_found():
    assert "Пермь" in mentions("The sign at the station read Пермь in letters a metre high.")


def test_a_name_broken_over_two_lines_is_one_mention():
    found = geomap.locate_text("The marathon in New\nYork City drew 50,000 runners.")
    assert found["mention"].tolist() == ["New\nYork City"]
    assert found["country_code"].tolist() == ["US"]


def test_a_possessive_is_not_part_of_the_name():
    found = mentions("Moscow's mayor met Berlin’s on Monday in Warsaw.")
    assert found == ["Moscow", "Berlin", "Warsaw"]


def test_a_street_named_after_a_town_is_not_the_town():
    found = mentions("The shop stood at 1400 Paris Avenue, between Oxford Street and Dublin Road.")
    assert not {"Paris", "Oxford", "Dublin"} & set(found)


def test_a_newspaper_named_after_a_town_is_not_an_event_there():
    found = mentions("The letter was first published by The Washington Post on Thursday.")
    assert "Washington" not in found


def test_demonyms_are_told_from_names():
    found = geomap.locate_text("Russian police stopped two French reporters near Kaliningrad.")
    roles = dict(zip(found["mention"], found["role"], strict=True))
    assert roles.pop("Kaliningrad") in ("event", "mention")
    assert roles == {"Russian": "demonym", "French": "demonym"}


# --- Every row points into the text -------------------------------------------------------------


def check_rows(found: pd.DataFrame, text: str) -> None:
    """The promises of ``geomap/locations.py`` that hold for any text."""
    assert tuple(found.columns) == COLUMNS
    end = 0
    for row in found.to_dict("records"):
        assert end <= row["start"] < row["end"] <= len(text)
        assert text[row["start"] : row["end"]] == row["mention"]
        end = row["end"]
        assert 0 <= row["confidence"] <= 1
        assert row["role"] in ROLES
        assert math.isnan(row["latitude"]) == math.isnan(row["longitude"])
        if not math.isnan(row["latitude"]):
            assert -90 <= row["latitude"] <= 90
            assert -180 <= row["longitude"] <= 180
            assert row["place"]


NAMES = [
    "Perm",
    "Perm, Russia",
    "New York City",
    "York",
    "St. Petersburg",
    "Côte d’Ivoire",
    "Paris, Texas",
    "Portland, Ore.",
    "Moscow",
    "the Urals",
    "Tripoli",
    "Georgia",
    "Washington, D.C.",
    "Пермь",
    "東京",
    "القاهرة",
    "Русские",
    "Mr. London",
    "Russian",
]
GLUE = [
    " ",
    ", ",
    ". ",
    "\n",
    "\r\n",
    " (",
    ") ",
    " — ",
    "'s ",
    "’s ",
    "-",
    "/",
    "\t",
    "\u00a0",
    "“",
    "]",
]
NEWSLIKE = st.lists(
    st.one_of(
        st.sampled_from(NAMES),
        st.sampled_from(GLUE),
        st.sampled_from(["said", "in", "near", "police", "of", "and", "The", "(AP)", "\U0001f600"]),
        st.text(max_size=6),
    ),
    max_size=30,
).map("".join)
ANY_TEXT = st.text(max_size=300)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=NEWSLIKE)
def test_any_mixture_of_names_and_noise_keeps_the_promises(text: str):
    check_rows(geomap.locate_text(text), text)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=ANY_TEXT)
def test_any_text_keeps_the_promises(text: str):
    check_rows(geomap.locate_text(text), text)


@settings(max_examples=50, deadline=None)
@given(title=st.text(max_size=80), text=NEWSLIKE)
def test_any_title_keeps_the_promises(title: str, text: str):
    check_rows(geomap.locate_text(text, title=title), text)


@settings(max_examples=50, deadline=None)
@given(text=NEWSLIKE)
def test_the_same_text_gives_the_same_rows(text: str):
    pd.testing.assert_frame_equal(geomap.locate_text(text), geomap.locate_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "A" * 10_000,
        "Perm " * 2_000,
        "Perm, " * 2_000,
        "New " * 3_000 + "York",
        "(" * 5_000,
        "Saint-" * 2_000,
        ". ".join(["St"] * 3_000),
        "Perm\u0301 and Mérida",
        "Perm\x00Moscow",
        "\ufeffMoscow was quiet.",
        '=HYPERLINK("http://example.org") in Perm',
        "</script><script>alert(1)</script> in Perm",
        "${alert(1)} in Perm",
        "lone surrogate \ud800 in Perm",
    ],
)
def test_rude_text_keeps_the_promises(text: str):
    check_rows(geomap.locate_text(text), text)


def test_offsets_count_code_points_after_an_emoji():
    text = "🚂🚂 The train to Perm left Moscow at noon."
    found = geomap.locate_text(text)
    check_rows(found, text)
    assert found["mention"].tolist() == ["Perm", "Moscow"]
