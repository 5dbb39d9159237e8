"""One named test for each mistake that geoparsers are famous for.

Every text is a paragraph as a newspaper would print it, written for this test: what tells
a reader which place is meant is in it, and nothing more.
"""

from __future__ import annotations

import pytest

import geomap
from support.truths import (
    GEORGIA_COUNTRY,
    GEORGIA_STATE,
    MOSCOW,
    Truth,
    assert_all_at,
    assert_in_turn_at,
    check,
    rows_of,
)

# --- Russia and Ukraine ------------------------------------------------------------------


def test_perm_is_in_russia_when_the_story_is():
    text = (
        "Police in the city of Perm, in the Urals, searched the office on Thursday. Staff there "
        "said officers climbed in through the windows. Similar raids took place in Moscow and "
        "Yekaterinburg, Russian media reported."
    )
    assert_all_at(text, "Perm", Truth(58.01, 56.25, "RU"))


def test_moscow_is_the_russian_capital_without_a_word_of_help():
    text = (
        "Talks between the two delegations broke up in Moscow late on Tuesday without agreement. "
        "Neither side would say when they might meet again."
    )
    assert_all_at(text, "Moscow", MOSCOW)


def test_moscow_in_idaho():
    text = (
        "The city council of Moscow voted on Monday to widen the road to Pullman, across the "
        "Washington border. Students at the University of Idaho make up nearly half of the "
        "town, and Latah County will share the cost. The last time Moscow raised its gas tax "
        "was in 1998."
    )
    assert_all_at(text, "Moscow", Truth(46.73, -117.0, "US", "Idaho"))


def test_st_petersburg_in_russia():
    text = (
        "A container ship bound for St. Petersburg ran aground in the Gulf of Finland on Friday. "
        "The crew of 19 was taken off by a Russian tug, the coast guard in Helsinki said."
    )
    assert_all_at(text, "St. Petersburg", Truth(59.94, 30.31, "RU"))


def test_st_petersburg_in_florida():
    text = (
        "A pelican found with a hook in its wing has been released off St. Petersburg after "
        "three weeks of care. Volunteers in Tampa and Clearwater have treated 40 birds since "
        "the start of the season, more than in any year since the Gulf oil spill."
    )
    assert_all_at(text, "St. Petersburg", Truth(27.77, -82.68, "US", "Florida"))


def test_odessa_in_ukraine():
    text = (
        "Grain ships left Odessa on Sunday for the first time in a month, the port authority "
        "said. Officials in Kyiv hope that three vessels a day can sail through the Black Sea."
    )
    assert_all_at(text, "Odessa", Truth(46.49, 30.74, "UA"))


def test_odessa_in_texas():
    text = (
        "Oil workers in Odessa say that rents have doubled since the drilling came back. A "
        "two-room apartment costs more than in Dallas, and families have moved to Midland or "
        "to trailers outside Big Spring."
    )
    assert_all_at(text, "Odessa", Truth(31.85, -102.37, "US", "Texas"))


# --- Georgia, Albany, Lebanon, Jordan: countries and their namesakes ----------------------


def test_georgia_the_country_and_the_state_in_one_text():
    text = (
        "The prime minister of Georgia flew from Tbilisi to Washington on Monday. At a dinner "
        "he was seated beside a senator from Atlanta, who presented him with a basket of peaches. "
        "The senator said that she had been to every county in Georgia, the state, but never "
        "to Georgia, the country."
    )
    assert_in_turn_at(text, "Georgia", GEORGIA_COUNTRY, GEORGIA_STATE, GEORGIA_COUNTRY)


def test_georgia_the_country():
    text = (
        "Thousands marched in Tbilisi for a third night against a law on foreign funding. "
        "Georgia has been an applicant for membership of the European Union since 2022. The "
        "opposition says the law was copied from Russia."
    )
    assert_all_at(text, "Georgia", GEORGIA_COUNTRY)


def test_georgia_the_state():
    text = (
        "Onion growers around Vidalia have lost half of their crop to hail. Insurance covers "
        "part of it, but farmers in Georgia say that pickers who find no work in April will go "
        "to Florida and not come back. The commissioner visited from Atlanta on Saturday."
    )
    assert_all_at(text, "Georgia", GEORGIA_STATE)


def test_albany_is_not_albania():
    text = (
        "Lawmakers in Albany passed the state budget eleven days late. The governor, who had "
        "threatened to keep them in session over Easter, said New York could now pay its "
        "teachers. Protesters from Buffalo and Syracuse slept on the steps of the Capitol."
    )
    assert_all_at(text, "Albany", Truth(42.65, -73.76, "US", "New York"))


def test_albany_in_georgia():
    text = (
        "A tornado tore the roof off a school in Albany, Georgia, on Sunday. Nobody was in the "
        "building. Power was out across Dougherty County, and shelters opened in Albany and "
        "in Tifton."
    )
    assert_all_at(text, "Albany", Truth(31.58, -84.16, "US", "Georgia"))


def test_lebanon_the_country():
    text = (
        "Lebanon has been without a president for a year. Banks in Beirut allow depositors to "
        "take out 400 dollars a month, and the lights go out at dusk."
    )
    assert_all_at(text, "Lebanon", Truth(33.83, 35.83, "LB", km=100))


def test_lebanon_in_pennsylvania():
    text = (
        "A warehouse fire in Lebanon sent smoke over much of central Pennsylvania on Wednesday. "
        "Crews came from Harrisburg and Reading. The owner, a maker of pretzels, has promised to "
        "rebuild in Lebanon."
    )
    assert_all_at(text, "Lebanon", Truth(40.34, -76.41, "US", "Pennsylvania"))


def test_lebanon_in_tennessee():
    text = (
        "Two people were hurt on Interstate 40 near Lebanon, Tenn., when a truck carrying "
        "mattresses overturned. Traffic was backed up as far as Nashville for most of the morning. "
        "The road reopened at noon, police in Lebanon said."
    )
    assert_all_at(text, "Lebanon", Truth(36.21, -86.29, "US", "Tennessee"))


def test_jordan_the_country_beside_a_man_called_jordan():
    text = (
        "Refugees from Syria have lived in tents in northern Jordan for more than ten years. "
        "Jordan Peters, who runs a clinic near Mafraq, said that the winter had been the worst "
        "so far. The government in Amman wants help from abroad."
    )
    rows = rows_of(text, "Jordan")
    assert len(rows) == 1
    check(rows.iloc[0], Truth(31.0, 36.0, "JO", km=150))


def test_tripoli_in_lebanon():
    text = (
        "Soldiers cleared barricades in Tripoli on Friday after a night of protests over the "
        "price of bread. Lebanon's second city is also its poorest. In Beirut the cabinet met "
        "without reaching a decision."
    )
    assert_all_at(text, "Tripoli", Truth(34.43, 35.84, "LB"))


def test_tripoli_in_libya():
    text = (
        "Flights to Tripoli resumed on Friday, a week after rockets hit a fuel depot at the "
        "airport. Militias from Misrata have withdrawn from the ring road. The eastern "
        "government, in Benghazi, denies having sent them weapons."
    )
    assert_all_at(text, "Tripoli", Truth(32.89, 13.19, "LY"))


def test_countries_are_not_buildings():
    text = (
        "Exports from Brazil to China fell in June while those from Canada, Peru and Nigeria "
        "rose, according to figures published in Geneva. Economists had expected Turkey to do "
        "better than India."
    )
    rows = geomap.locate_text(text).set_index("mention")
    for name, code in {
        "Brazil": "BR",
        "China": "CN",
        "Canada": "CA",
        "Peru": "PE",
        "Nigeria": "NG",
        "Turkey": "TR",
        "India": "IN",
    }.items():
        assert rows.loc[name, "country_code"] == code
        assert rows.loc[name, "feature_class"] == "A", name
        assert str(rows.loc[name, "feature_code"]).startswith("PCL"), name


def test_chad_niger_and_mali_are_countries():
    text = (
        "Soldiers from Chad crossed into Niger at dawn to relieve a garrison that had been cut "
        "off for a week. Fighters had come over the border from Mali, the army said."
    )
    assert_all_at(text, "Chad", Truth(15.0, 19.0, "TD", km=200))
    assert_all_at(text, "Niger", Truth(18.0, 9.0, "NE", km=250))
    assert_all_at(text, "Mali", Truth(18.0, -2.0, "ML", km=250))


def test_mexico_is_not_new_mexico_and_not_mexico_city():
    text = (
        "A dust storm closed roads in New Mexico on Tuesday and reached Mexico by night. "
        "Flights were held in Mexico City until morning."
    )
    assert_all_at(text, "New Mexico", Truth(34.5, -106.0, "US", "New Mexico", km=150))
    assert_all_at(text, "Mexico", Truth(23.0, -102.0, "MX", km=250))
    assert_all_at(text, "Mexico City", Truth(19.43, -99.13, "MX"))


# --- Capitals that stand for governments --------------------------------------------------


def test_washington_said_is_a_metonym():
    text = (
        "Washington said on Monday that it would lift tariffs on steel. Brussels welcomed the "
        "step and promised to answer in kind within a week."
    )
    row = rows_of(text, "Washington").iloc[0]
    check(row, Truth(38.9, -77.04, "US"))
    assert row["role"] == "metonym"


def test_moscow_accused_is_a_metonym_and_the_dateline_is_not():
    text = (
        "KYIV, Ukraine (Lantern) — Moscow accused its neighbour on Tuesday of shelling a village "
        "near Belgorod. Officials in Kyiv denied it."
    )
    found = geomap.locate_text(text)
    roles = dict(zip(found["start"], found["role"], strict=True))
    assert roles[0] == "dateline"
    assert roles[text.index("Moscow")] == "metonym"
    assert roles[text.index("Kyiv")] == "mention"


def test_washington_is_a_state_when_its_towns_are_named():
    text = (
        "Apple growers in Washington expect a record harvest. Around Yakima and Wenatchee the "
        "orchards are short of pickers, and trucks to Seattle are booked for weeks."
    )
    assert_all_at(text, "Washington", Truth(47.5, -120.5, "US", "Washington", km=150))


# --- Failures that took a whole document with them -------------------------------------------


def test_one_unresolved_place_does_not_empty_the_document():
    text = (
        "The caravan left Qarat al Zummeyta for Cairo and was seen again at Wadi Brennabor in "
        "Sudan. From Khartoum it went on to Asmara."
    )
    for mention, truth in {
        "Cairo": Truth(30.06, 31.25, "EG"),
        "Khartoum": Truth(15.55, 32.53, "SD"),
        "Asmara": Truth(15.34, 38.93, "ER"),
    }.items():
        assert_all_at(text, mention, truth)


@pytest.mark.parametrize(
    "name",
    ["Perm (Russia", "Perm) Russia", "[Perm] (Russia)", "Perm ((Russia", "{Perm|Russia", "(Perm)*"],
)
def test_brackets_do_not_crash(name: str):
    text = f"Trains to {name} and on to Yekaterinburg were late on Monday."
    assert_all_at(text, "Yekaterinburg", Truth(56.86, 60.62, "RU"))
    assert_all_at(text, "Perm", Truth(58.01, 56.25, "RU"))


@pytest.mark.xfail(strict=True, reason="the state of Victoria outweighs Seychelles in the title")
def test_the_title_counts_as_context():
    text = (
        "A man in his sixties died when his boat overturned on Sunday. Police in Victoria said "
        "that he had been fishing alone."
    )
    rows = rows_of(text, "Victoria", title="Seychelles fisherman drowns off Mahé")
    check(rows.iloc[0], Truth(-4.62, 55.46, "SC"))


def test_an_accent_left_out_or_capitals_do_not_hide_a_place():
    text = "BOGOTA, Colombia (Lantern) — Rain fell on Medellin and on CALI all night."
    for mention, truth in {
        "BOGOTA": Truth(4.61, -74.08, "CO"),
        "Medellin": Truth(6.25, -75.56, "CO"),
        "CALI": Truth(3.44, -76.52, "CO"),
    }.items():
        assert_all_at(text, mention, truth)


def test_usa_uk_and_uae_are_countries():
    text = (
        "Officials from the USA, the UK and the UAE met in Doha on Monday. The U.S. side spoke "
        "first and the U.K. side last."
    )
    for mention, code in {"USA": "US", "UK": "GB", "UAE": "AE", "U.S.": "US", "U.K.": "GB"}.items():
        assert rows_of(text, mention)["country_code"].tolist() == [code], mention


def test_republic_of_ireland_and_northern_ireland_are_told_apart():
    text = (
        "Lorries crossed from Ireland into Northern Ireland without a check on Monday. Dublin "
        "and Belfast had agreed to it in spring."
    )
    assert_all_at(text, "Ireland", Truth(53.0, -8.0, "IE", km=100))
    assert_all_at(text, "Northern Ireland", Truth(54.6, -6.7, "GB", "Northern Ireland", km=80))


def test_the_two_congos():
    text = (
        "A ferry capsized on the river between Kinshasa, in the Democratic Republic of the Congo, "
        "and Brazzaville, in the Republic of the Congo."
    )
    found = geomap.locate_text(text)
    placed = dict(
        zip(found["mention"].str.removeprefix("the "), found["country_code"], strict=True)
    )
    assert placed["Democratic Republic of the Congo"] == "CD"
    assert placed["Republic of the Congo"] == "CG"
