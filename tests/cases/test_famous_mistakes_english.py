"""Famous mistakes with the names that the English-speaking world shares, first half.

Every text is a paragraph as a newspaper would print it, written for this test: what tells
a reader which place is meant is in it, and nothing more.
"""

from __future__ import annotations

import pytest

from support.truths import (
    LONDON,
    PARIS,
    VICTORIA_STATE,
    Truth,
    assert_all_at,
)

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
