---
id: report-mu-209
genre: report
country: MU
published: 2020-08-20
publisher: Port Louis Standard
title: "[Mauritius](mau event) {arrests}(e1) captain as wrecked ship's bow is {towed}(e2) out"
---
The [Indian](ind demonym) captain and the [Sri Lankan](sri demonym) first officer of the bulk carrier Wakashio Star have been {arrested}(e1) in [Mauritius](mau event) on a charge of endangering safe navigation, police said on Tuesday, as tugs {pulled}(e2) the front half of the ship towards the open sea.

The vessel, [Japan](jap mention)-owned and [Panama](pan mention)-flagged, {ran aground}(e3) on a reef off [Pointe d'Esny](poi event) on the evening of 25 July on its way from [Lianyungang](lia mention), [China](chi mention), to [Brazil](bra mention). On 6 August it began to {leak}(e4) fuel oil, about 1,000 tonnes of which {spread}(e4) over the lagoon of [Grand Port](gra event) as far as [Ile aux Aigrettes](ile event), a nature reserve. It {broke in two}(e3) on Saturday.

Crew members told investigators that there had been a birthday party on board that evening and that the ship had sailed close to the coast to get a signal for their telephones, an officer close to the case said.

Thousands of islanders have {sewn}(e5) booms of sugar cane straw and hair, cut free of charge by hairdressers in [Curepipe](cur event) and [Mahébourg](mah event). Schools on the coast remained {shut}(e6) for a sixth day.

"Our boats will stay on the beach this year. Who will buy a fish from here?" asked Sandrine Lafleur of the fishermen's association in [Bambous Virieux](bam mention).

[France](fra metonym) {flew}(e7) absorbents and experts over from [Réunion](reu mention), 200 km away; [Tokyo](tok metonym) has sent two {teams}(e7).

Opposition leader Ravi Boodhoo called for the minister of fisheries to {resign}(e8), which he {declined}(e8) to do. A lawyer in [Rose Hill](ros mention) {filed}(e9) a private suit against two ministers on Wednesday. A {march}(e10) is planned in [Port Louis](por event) on 29 August.

The bow is to be {sunk}(e11) in deep water, at a place that the government has not disclosed. Greenpeace {urged}(e12) it to think again.

---
places:
  mau: {name: Mauritius, geonameid: 934292, point: [-20.3, 57.58333], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  poi: {name: "Pointe d'Esny", point: [-20.43, 57.73]}
  lia: {name: Lianyungang, geonameid: 10859300, point: [34.5984, 119.2156]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  gra: {name: Grand Port, point: [-20.38, 57.72], precision: near}
  ile: {name: Ile aux Aigrettes, point: [-20.42, 57.73], precision: near}
  cur: {name: Curepipe, geonameid: 934570, point: [-20.3163, 57.5259]}
  mah: {name: Mahébourg, point: [-20.41, 57.7]}
  bam: {name: Bambous Virieux, point: [-20.34, 57.76]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  reu: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  ros: {name: Rose Hill, point: [-20.23, 57.47]}
  por: {name: Port Louis, geonameid: 934154, point: [-20.1619, 57.4989]}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: arrest, places: [mau], start: 2020-08-18, end: 2020-08-18, date_precision: day, date_text: on Tuesday, arrested: 2, status: happened, actors: police, targets: The Indian captain and the Sri Lankan first officer, main: true}
  e2: {type: transport_change, places: [gra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: tugs, targets: the front half of the ship, main: true}
  e3: {type: sea_accident, places: [poi], start: 2020-07-25, end: 2020-07-25, date_precision: day, date_text: on the evening of 25 July, status: happened, actors: "", targets: the bulk carrier Wakashio Star, main: true}
  e4: {type: other_accident, places: [gra, ile], start: 2020-08-06, end: 2020-08-06, date_precision: day, date_text: On 6 August, status: happened, actors: "", targets: "about 1,000 tonnes", main: true}
  e5: {type: aid, places: [cur, mah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Thousands of islanders, targets: booms of sugar cane straw and hair}
  e6: {type: closure, places: [mau], start: null, end: null, date_precision: unknown, date_text: for a sixth day, status: happened, actors: "", targets: Schools on the coast}
  e7: {type: aid, places: [mau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: France, targets: absorbents and experts}
  e8: {type: resignation, places: [mau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the minister of fisheries}
  e9: {type: trial, places: [mau], start: 2020-08-19, end: 2020-08-19, date_precision: day, date_text: on Wednesday, status: happened, actors: A lawyer in Rose Hill, targets: two ministers}
  e10: {type: protest, places: [por], start: 2020-08-29, end: 2020-08-29, date_precision: day, date_text: on 29 August, status: planned, actors: ""}
  e11: {type: other, places: [mau], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: The bow, minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Greenpeace, minor: true}
notes: ""
