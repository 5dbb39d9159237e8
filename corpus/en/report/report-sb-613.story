---
id: report-sb-613
genre: report
country: SB
published: 2022-12-08
publisher: Oceania Broadcasting Service
title: "Tuna deal {signed}(e1) in [Honiara](hon event) after all-night haggling"
---
[Pacific](pac mention) fishing nations have {agreed}(e1) to raise by a quarter the fee that foreign boats pay to catch skipjack tuna in their waters.

The {deal}(e1), {reached}(e1) at five o'clock on Thursday morning in [Honiara](hon event), sets a minimum of US$10,000 a day from January 2024.

It was {signed}(e1) by eight island states from [Palau](pal mention) to [Tuvalu](tuv mention) which between them hold about half the world's supply of the fish.

Ministers had {talked}(e2) through the night after delegates from [Kiribati](kir metonym) {walked out}(e3) of the session on Wednesday.

They {came back}(e3), according to three people in the room, when [Papua New Guinea](pap metonym) dropped a demand to have more of the catch landed at canneries in [Lae](lae mention) and [Madang](mad mention).

"Nobody got everything they came for, but it is a fair price," said the [Solomon Islands](sol metonym) fisheries minister, Walter Maelaua.

Fleets from [Japan](jap mention), [Taiwan](tai mention) and the [United States](uni mention) had {lobbied}(e4) against any rise, citing the price of diesel.

A spokesman for boat owners in [Kaohsiung](kao mention) said some of them would move to the [Indian Ocean](ind mention).

Conservationists were more pleased with a second {decision}(e5).

From next July every purse seiner must carry cameras as well as an observer, a measure {prompted}(e5) by the {deaths}(e6) of at least ten observers at sea since 2015.

The last of them, a 40-year-old man from [Tarawa](tar mention), was {found}(e6) dead in his cabin on a [Taiwanese](taiw demonym) vessel in March 2020.

The case has never been {solved}(e7).

The police chief in [Kiribati](kir metonym) first {treated}(e7) it as murder but later {gave}(e7) high blood pressure as the cause.

In a separate development, a [Chinese](chi demonym) longliner with 28 people on board was {escorted}(e8) to [Port Vila](por event) on Tuesday by a patrol boat given by [Australia](aus metonym).

Shark fins were {seized}(e9) and the captain has been {charged}(e10).

Local fishers in [Gizo](giz mention), in the west of [Solomon Islands](sol event), say big vessels come so close to shore that they can read the names at night.

---
places:
  hon: {name: Honiara, geonameid: 2108502, point: [-9.4333, 159.95]}
  sol: {name: Solomon Islands, geonameid: 2103350, point: [-8.0, 159.0], precision: country}
  lae: {name: Lae, geonameid: 2092740, point: [-6.7233, 146.9961]}
  mad: {name: Madang, geonameid: 2091996, point: [-5.2215, 145.7869]}
  kao: {name: Kaohsiung, geonameid: 1673820, point: [22.6163, 120.3133]}
  ind: {name: Indian Ocean, point: [-15.0, 75.0], precision: area, radius_km: 2500}
  tar: {name: Tarawa, geonameid: 2110257, point: [1.3278, 172.977]}
  por: {name: Port-Vila, geonameid: 2135171, point: [-17.7365, 168.3137]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  pac: {name: Pacific, point: [0.0, -170.0], precision: area, radius_km: 5000}
  pal: {name: Palau, geonameid: 1559582, point: [7.503, 134.621], precision: country}
  tuv: {name: Tuvalu, geonameid: 2110297, point: [-8.51719, 179.14478], precision: country}
  kir: {name: Kiribati, geonameid: 4030945, point: [1.421, 172.984], precision: country}
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  taiw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  giz: {name: Gizo, geonameid: 2108857, point: [-8.103, 156.8419]}
events:
  e1: {type: agreement, places: [hon], start: 2022-12-08, end: 2022-12-08, date_precision: day, date_text: on Thursday morning, status: happened, actors: Pacific fishing nations, main: true}
  e2: {type: meeting, places: [hon], start: 2022-12-07, end: 2022-12-08, date_precision: day, date_text: through the night, status: happened, actors: Ministers}
  e3: {type: protest, places: [hon], start: 2022-12-07, end: 2022-12-07, date_precision: day, date_text: on Wednesday, status: happened, actors: delegates from Kiribati, minor: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Fleets from Japan, Taiwan and the United States", targets: any rise, minor: true}
  e5: {type: decision, places: [hon], start: 2022-12-08, end: 2022-12-08, date_precision: day, date_text: "", status: happened, actors: "", targets: every purse seiner, main: true}
  e6: {type: death, places: [kir], start: 2015, end: 2022, date_precision: year, date_text: since 2015, killed: 10, killed_qualifier: at_least, status: happened, actors: "", targets: observers}
  e7: {type: investigation, places: [kir], start: 2020, end: 2020, date_precision: year, date_text: "", status: happened, actors: The police chief}
  e8: {type: arrest, places: [por], start: 2022-12-06, end: 2022-12-06, date_precision: day, date_text: on Tuesday, status: happened, actors: a patrol boat, targets: a Chinese longliner}
  e9: {type: raid, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Shark fins, minor: true}
  e10: {type: charge, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the captain}
notes: ""
