"""Famous mistakes with the names that Spain and South Asia gave to many places.

Every text is a paragraph as a newspaper would print it, written for this test: what tells
a reader which place is meant is in it, and nothing more.
"""

from __future__ import annotations

from support.truths import (
    Truth,
    assert_all_at,
)

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
