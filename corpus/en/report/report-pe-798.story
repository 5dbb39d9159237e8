---
id: report-pe-798
genre: report
country: PE
published: 2024-01-23
publisher: Pacific South Dispatch
title: "[Ica](ica event) farmworkers {return}(e1) to asparagus fields; {oil spill}(e2) off [Talara](tal event) {fouls}(e2) beaches"
---
Farmworkers in the desert of southern [Peru](peru event) {ended}(e1) a six-day stoppage on Monday after exporters agreed to raise the daily wage by 9 soles, or $2.40.

Two buses had been {burned}(e3) on Friday at kilometre 290 of the Pan-American Highway near [Santiago](san event), outside [Ica](ica mention), and a sergeant {lost}(e3) an eye to a stone. Police {arrested}(e4) 22. Lorries with grapes for [Rotterdam](rot mention) were still {parked}(e5) on the hard shoulder as far as [Nazca](naz event) late on Monday.

"For a box that costs 12 dollars in [Germany](ger mention) I get 30 cents," said Yenny Huamaní, 33, who came from [Ayacucho](aya mention) ten years ago. She has no contract.

The {accord}(e1), {signed}(e1) in [Pisco](pis event) in the presence of Agriculture Minister Efraín Calderón, is valid until December. Three years ago, three young people were {shot}(e6) dead in a similar {conflict}(e6) in [Virú](vir event), in the north; no one has stood trial for it. The law at the root of both, which let companies pay less tax and workers less holiday, was {repealed}(e7) in December 2020 and {reinstated}(e8) in part this month.

Farther up the coast, a slick of crude from a pipe belonging to the state company has {reached}(e2) [Lobitos](lob event) and [Cabo Blanco](cab event), near [Talara](tal mention). About 90 fishing boats {stayed}(e9) in port on Monday. Sixteen pelicans were {washed}(e10) in [Máncora](man event) by volunteers. It comes two years after 12,000 barrels {poured}(e11) into the sea at [Ventanilla](ven event) from a tanker when a volcano near [Tonga](ton mention) sent waves across the ocean.

In [Lima](lim event), relatives of the 49 people who {died}(e12) during {protests}(e12) in [Juliaca](jul event) and [Ayacucho](aya event) a year ago {held}(e13) a wake with paper coffins before the Palace of Justice on Saturday. The president was {questioned}(e14) by prosecutors on the matter for the fourth time last week.

Across the border, [Ecuador](ecua metonym)'s declaration of an internal armed {conflict}(e15) has led [Peru](peru metonym) to {send}(e16) 500 soldiers to [Tumbes](tum event), where a bridge at [Aguas Verdes](agu event) is {closed}(e16) from 10 p.m. Two [Ecuadorian](ecu demonym) policemen, {held}(e17) captive in [Huaquillas](hua event) last Tuesday, are {free}(e17).

[Peruvian](per demonym) asparagus {exports}(e18) {fell}(e18) by 11 percent to $340 million in 2023. Growers blame El Niño, which {warmed}(e19) the water along the coast to 27 degrees.

---
places:
  ica: {name: Ica, geonameid: 3938527, point: [-14.0754, -75.7342]}
  tal: {name: Talara, geonameid: 3691582, point: [-4.5772, -81.2719]}
  san: {name: Santiago, point: [-14.19, -75.71]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  naz: {name: Nazca, point: [-14.83, -74.94]}
  aya: {name: Ayacucho, geonameid: 3947019, point: [-13.1638, -74.2234]}
  pis: {name: Pisco, geonameid: 3932145, point: [-13.7103, -76.2054]}
  vir: {name: Virú, point: [-8.41, -78.75]}
  lob: {name: Lobitos, point: [-4.45, -81.28]}
  cab: {name: Cabo Blanco, point: [-4.25, -81.23]}
  man: {name: Máncora, point: [-4.11, -81.05]}
  ven: {name: Ventanilla, point: [-11.87, -77.13]}
  ton: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  jul: {name: Juliaca, geonameid: 3937513, point: [-15.5, -70.1333]}
  tum: {name: Tumbes, geonameid: 3691148, point: [-3.5559, -80.4426]}
  agu: {name: Aguas Verdes, point: [-3.48, -80.24]}
  hua: {name: Huaquillas, geonameid: 3655720, point: [-3.4752, -80.2308]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  peru: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  ecua: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
events:
  e1: {type: agreement, places: [ica, pis], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: on Monday, status: happened, actors: exporters, targets: the daily wage, main: true}
  e2: {type: other_accident, places: [tal, lob, cab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a pipe belonging to the state company, targets: beaches, main: true}
  e3: {type: riot, places: [san, ica], start: 2024-01-19, end: 2024-01-19, date_precision: day, date_text: on Friday, injured: 1, status: happened, actors: "", targets: Two buses}
  e4: {type: arrest, places: [san, ica], start: null, end: null, date_precision: unknown, date_text: "", arrested: 22, status: happened, actors: Police, targets: 22}
  e5: {type: transport_change, places: [naz], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: late on Monday, status: happened, actors: "", targets: Lorries with grapes, minor: true}
  e6: {type: shooting, places: [vir], start: 2020-12, end: 2020-12, date_precision: month, date_text: Three years ago, killed: 3, status: happened, actors: "", targets: three young people}
  e7: {type: legislation, places: [peru], start: 2020-12, end: 2020-12, date_precision: month, date_text: in December 2020, status: happened, actors: "", targets: The law}
  e8: {type: legislation, places: [peru], start: 2024-01, end: 2024-01, date_precision: month, date_text: this month, status: happened, actors: "", targets: The law}
  e9: {type: transport_change, places: [tal], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: on Monday, status: happened, actors: About 90 fishing boats, minor: true}
  e10: {type: rescue, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: volunteers, targets: Sixteen pelicans, minor: true}
  e11: {type: other_accident, places: [ven], start: 2022, end: 2022, date_precision: year, date_text: two years after, status: happened, actors: a tanker, targets: "12,000 barrels"}
  e12: {type: riot, places: [jul, aya], start: 2023, end: 2023, date_precision: year, date_text: a year ago, killed: 49, status: happened, actors: "", targets: the 49 people}
  e13: {type: protest, places: [lim], start: 2024-01-20, end: 2024-01-20, date_precision: day, date_text: on Saturday, status: happened, actors: relatives}
  e14: {type: investigation, places: [], start: 2024-01-15, end: 2024-01-15, date_precision: week, date_text: last week, status: happened, actors: prosecutors, targets: The president}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ecuador, minor: true}
  e16: {type: decision, places: [tum, agu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Peru, targets: 500 soldiers}
  e17: {type: abduction, places: [hua], start: 2024-01-16, end: 2024-01-16, date_precision: day, date_text: last Tuesday, status: happened, actors: "", targets: Two Ecuadorian policemen}
  e18: {type: market, places: [peru], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: "", targets: asparagus exports}
  e19: {type: extreme_weather, places: [peru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: El Niño, targets: the water, minor: true}
notes: ""
