"""Famous mistakes with the names that the English-speaking world shares, second half.

Every text is a paragraph as a newspaper would print it, written for this test: what tells
a reader which place is meant is in it, and nothing more.
"""

from __future__ import annotations

from support.truths import (
    Truth,
    assert_all_at,
    assert_in_turn_at,
)

# --- The English-speaking world's shared names --------------------------------------------


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
