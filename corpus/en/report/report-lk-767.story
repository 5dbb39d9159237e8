---
id: report-lk-767
genre: report
country: LK
published: 2023-05-22
publisher: The Ceylon Mirror
title: "Hunger in the hills: [Nuwara Eliya](nuw event) estates {report}(e1) rise in thin children as bus strike {bites}(e2)"
---
Nearly four in ten children under five on tea estates in [Nuwara Eliya](nuw event) district are underweight, a survey {published}(e1) on Monday found, up from three in ten before the economic crisis.

Midwives {weighed}(e3) 4,160 children on 61 estates around [Hatton](hat event), [Talawakele](tal event) and [Ragala](rag event) between January and March. In [Moneragala](mon event), in the southeast, the figure was 36 percent.

"A packet of milk powder costs more than I earn in a day," said Letchumi Sivaperumal, 27, who plucks leaves at [Bogawantalawa](bog mention) and feeds three children on rice and sambol.

The report comes as a {strike}(e2) by private bus owners over the price of tyres {enters}(e2) its third day in the [Central Province](cen event). Pupils walk up to nine kilometres, and clinics in [Maskeliya](mas event) had to {cancel}(e4) vaccinations. Trains on the [Colombo](col mention)-[Badulla](bad mention) line, after a derailment at [Kotagala](kot event) on Friday that {hurt}(e5) nobody, {run}(e6) only as far as [Nanu Oya](nan event).

Health Minister Dr. Rohan Abeygunasekara {disputed}(e7) the method. A school meals scheme, he said, would be {widened}(e8) from June with a loan of $200 million that the [Asian](asi demonym org) Development Bank {approved}(e9) this month.

Inflation has {fallen}(e10) from 70 percent last September to 35, and queues for petrol are gone since the island, which {defaulted}(e11) on its debts in April 2022, {obtained}(e12) a $2.9 billion bailout from the IMF in March. Plantation companies, however, refuse to raise the daily wage of 1,000 rupees, {fixed}(e13) by gazette in 2021 and {contested}(e14) in the Court of Appeal in [Colombo](col event).

Workers at the Glenmore estate have {surrounded}(e15) the manager's bungalow since Thursday. On the previous Sunday, five women from one line of houses near [Lindula](lin event) were {stung}(e16) by hornets while plucking; one {died}(e16) at [Dickoya](dic mention) Base Hospital.

Hill country Tamils this year {mark}(e17) two centuries since the first of their forebears {came}(e18) by boat from southern [India](ind mention) to [Thalaimannar](tha event) and walked inland. A march in their honour is to {leave}(e19) from there on July 28 and {end}(e19) in [Matale](mat event).

In the north, meanwhile, fishermen from [Point Pedro](poi mention) {burned}(e20) an effigy on Saturday over poaching by trawlers from [Rameswaram](ram mention), and the navy {seized}(e21) two boats with 22 crew off [Delft](del event).

---
places:
  nuw: {name: Nuwara Eliya, geonameid: 1232783, point: [6.9708, 80.7829]}
  hat: {name: Hatton, point: [6.9, 80.6]}
  tal: {name: Talawakele, point: [6.94, 80.66]}
  rag: {name: Ragala, point: [6.98, 80.78]}
  mon: {name: Moneragala, point: [6.87, 81.35]}
  bog: {name: Bogawantalawa, point: [6.8, 80.68]}
  cen: {name: Central Province, point: [7.25, 80.7], precision: division}
  mas: {name: Maskeliya, point: [6.83, 80.57]}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  bad: {name: Badulla, point: [6.99, 81.06]}
  kot: {name: Kotagala, point: [6.92, 80.63]}
  nan: {name: Nanu Oya, point: [6.94, 80.74]}
  asi: {name: Asia, point: [34.0, 100.0], precision: area, radius_km: 4000}
  lin: {name: Lindula, point: [6.91, 80.68]}
  dic: {name: Dickoya, point: [6.88, 80.6]}
  tha: {name: Thalaimannar, point: [9.1, 79.73]}
  mat: {name: Matale, geonameid: 1235855, point: [7.4698, 80.6217]}
  poi: {name: Point Pedro, point: [9.82, 80.23]}
  ram: {name: Rameswaram, geonameid: 1258698, point: [9.2885, 79.3127]}
  del: {name: Delft, point: [9.52, 79.68]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: publication, places: [nuw], start: 2023-05-22, end: 2023-05-22, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: a survey, main: true}
  e2: {type: strike, places: [cen], start: 2023-05-20, end: 2023-05-22, date_precision: day, date_text: its third day, status: happened, actors: private bus owners, targets: the price of tyres, main: true}
  e3: {type: survey, places: [hat, tal, rag], start: 2023-01, end: 2023-03, date_precision: month, date_text: between January and March, status: happened, actors: Midwives, targets: "4,160 children", main: true}
  e4: {type: medical, places: [mas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: clinics, targets: vaccinations}
  e5: {type: rail_accident, places: [kot], start: 2023-05-19, end: 2023-05-19, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Trains}
  e6: {type: transport_change, places: [nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Trains, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Health Minister Dr. Rohan Abeygunasekara, targets: the method, minor: true}
  e8: {type: aid, places: [], start: 2023-06, end: 2023-06, date_precision: month, date_text: from June, status: planned, actors: "", targets: A school meals scheme}
  e9: {type: decision, places: [], start: 2023-05, end: 2023-05, date_precision: month, date_text: this month, status: happened, actors: Development Bank, targets: "a loan of $200 million"}
  e10: {type: market, places: [], start: 2022-09, end: 2023-05, date_precision: month, date_text: from 70 percent last September, status: happened, actors: Inflation}
  e11: {type: decision, places: [], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April 2022, status: happened, actors: the island, targets: its debts, minor: true}
  e12: {type: agreement, places: [], start: 2023-03, end: 2023-03, date_precision: month, date_text: in March, status: happened, actors: the island, targets: "a $2.9 billion bailout"}
  e13: {type: decision, places: [], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", targets: "the daily wage of 1,000 rupees", minor: true}
  e14: {type: trial, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Plantation companies}
  e15: {type: protest, places: [nuw], start: 2023-05-18, end: 2023-05-22, date_precision: day, date_text: since Thursday, status: happened, actors: Workers at the Glenmore estate, targets: "the manager's bungalow"}
  e16: {type: other_accident, places: [lin], start: 2023-05-14, end: 2023-05-14, date_precision: day, date_text: On the previous Sunday, killed: 1, injured: 4, status: happened, actors: "", targets: five women}
  e17: {type: ceremony, places: [], start: 2023, end: 2023, date_precision: year, date_text: this year, status: happened, actors: Hill country Tamils, minor: true}
  e18: {type: displacement, places: [tha], start: null, end: null, date_precision: unknown, date_text: two centuries since, status: happened, actors: the first of their forebears, minor: true}
  e19: {type: protest, places: [tha, mat], start: 2023-07-28, end: 2023-07-28, date_precision: day, date_text: on July 28, status: planned, actors: A march}
  e20: {type: protest, places: [poi], start: 2023-05-20, end: 2023-05-20, date_precision: day, date_text: on Saturday, status: happened, actors: fishermen from Point Pedro}
  e21: {type: raid, places: [del], start: null, end: null, date_precision: unknown, date_text: "", arrested: 22, status: happened, actors: the navy, targets: two boats}
notes: ""
