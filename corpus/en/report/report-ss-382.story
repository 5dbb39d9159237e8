---
id: report-ss-382
genre: report
country: SS
published: 2020-11-27
publisher: Nile Basin Relief Network
title: "[South Sudan](sou event): {Floods}(e1) and {fighting}(e2) drive thousands into [Pibor](pib event) and [Bor](bor event)"
---
Flash Update No. 6

More than 850,000 people have been affected by {flooding}(e1) along the [White Nile](whi event) and the [Sobat](sob event) since July, about 390,000 of whom are {displaced}(e1). [Jonglei](jon event) and [Lakes](lak event) are the worst-hit states. Water levels at [Mangalla](man event) {fell}(e3) for the first time this month, but remained above those of 2019.

Needs
In the Greater [Pibor](pib event) Administrative Area, partners {found}(e4) pockets of catastrophic hunger in [Gumuruk](gum event), [Likuangole](lik event) and [Verteth](ver event) during an {assessment}(e4) between 9 and 17 November. Two children {died}(e5) of malnutrition in [Likuangole](lik event) on the second day of the visit, according to their mothers. The nutrition store in [Gumuruk](gum event) was {looted}(e6) on 3 November by armed youths.

In [Bor](bor event), the dyke built after the floods of the 1960s {gave way}(e7) in four places. The hospital operates from tents on the airstrip. Families continue to {arrive}(e8) in [Mingkaman](min event), across the river, by canoe; nine persons {drowned}(e9) on 15 November when an overloaded boat {capsized}(e9) near [Malek](mal event).

In [Twic East](twi event) and [Duk](duk event), cattle owners have {moved}(e10) their herds towards [Mangalla](man mention) and [Magwi](mag event), where {clashes}(e11) with farmers left six {dead}(e11) last week. A {peace conference}(e12) was held in [Torit](tor event) on Tuesday.

Access
A World Food Programme convoy of boats was {attacked}(e13) between [Bor](bor mention) and [Shambe](sha event) on 29 October. Three of its crew were {wounded}(e13) and one is missing, presumed dead. Aid workers were {evacuated}(e14) from [Renk](ren event), in [Upper Nile](upp mention), after youths {demonstrated}(e15) for jobs. Flights to [Old Fangak](old event) have {resumed}(e16) since the airstrip was {raised}(e17) with sandbags.

Response
Food: 162,000 persons in [Bor South](bors event) and [Twic East](twi event) {reached}(e18) with half rations. {Airdrops}(e19) over [Likuangole](lik event) and [Pieri](pie event) began on 20 November.

Health: A {measles}(e20) outbreak was {declared}(e20) in [Aweil East](awe event) and a {campaign}(e21) is planned for 7–11 December. Malaria accounts for 61 per cent of consultations in [Akobo](ako mention).

Water and sanitation: Purification tablets sent from [Lokichoggio](lok mention) in [Kenya](ken mention) {arrived}(e22) in [Juba](jub event) on 22 November and go on by barge.

Funding
The allocation of $10 million from the Central Emergency Response Fund, {announced}(e23) in [New York](new event) on 17 November, covers a fifth of what is required until March. [Sweden](swe metonym) and [Japan](jap metonym) have {pledged}(e24) a further $4.2 million.

Caption: Women carry sorghum through the water at [Mingkaman](min event), [Lakes](lak mention). (12 November 2020)

Correction: Update No. 5 wrongly stated that [Leer](lee mention) was cut off. The affected county was [Mayendit](may mention), in [Unity State](uni mention).

---
places:
  pib: {name: Pibor, point: [6.8, 33.13]}
  bor: {name: Bor, geonameid: 377241, point: [6.2089, 31.5586]}
  whi: {name: White Nile, point: [7.5, 31.0], precision: area, radius_km: 250}
  sob: {name: Sobat, point: [9.0, 32.0], precision: area, radius_km: 80}
  jon: {name: Jonglei, geonameid: 408662, point: [7.2461, 32.5795], precision: division}
  lak: {name: Lakes, geonameid: 408647, point: [6.8802, 30.1369], precision: division}
  man: {name: Mangalla, point: [5.2, 31.77]}
  gum: {name: Gumuruk, point: [6.6, 32.9]}
  lik: {name: Likuangole, point: [6.99, 33.07]}
  ver: {name: Verteth, point: [6.75, 32.8], precision: near}
  min: {name: Mingkaman, point: [6.06, 31.51]}
  mal: {name: Malek, point: [6.08, 31.6]}
  twi: {name: Twic East, point: [7.1, 31.3], precision: area, radius_km: 30}
  duk: {name: Duk, point: [7.75, 31.4], precision: area, radius_km: 30}
  mag: {name: Magwi, point: [4.13, 32.3]}
  tor: {name: Torit, geonameid: 365742, point: [4.4118, 32.5705]}
  sha: {name: Shambe, point: [7.11, 30.77]}
  ren: {name: Renk, point: [11.83, 32.8]}
  upp: {name: Upper Nile, geonameid: 381229, point: [10.3577, 32.5251], precision: division}
  old: {name: Old Fangak, point: [9.07, 30.88]}
  bors: {name: Bor South, point: [6.2, 31.6], precision: area, radius_km: 30}
  pie: {name: Pieri, point: [8.1, 32.0], precision: near}
  awe: {name: Aweil East, point: [9.0, 27.7], precision: area, radius_km: 30}
  ako: {name: Akobo, point: [7.78, 33.0]}
  lok: {name: Lokichoggio, point: [4.2, 34.35]}
  lee: {name: Leer, point: [8.3, 30.14]}
  may: {name: Mayendit, point: [8.2, 29.9]}
  uni: {name: Unity State, point: [9.0, 29.7], precision: division}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: flood, places: [whi, sob, jon, lak], start: 2020-07, end: 2020-11, date_precision: month, date_text: since July, displaced: 390000, displaced_qualifier: about, status: happened, actors: "", targets: "More than 850,000 people", main: true}
  e2: {type: battle, places: [pib, bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: other, places: [man], start: 2020-11, end: 2020-11, date_precision: month, date_text: this month, status: happened, actors: "", minor: true}
  e4: {type: survey, places: [gum, lik, ver], start: 2020-11-09, end: 2020-11-17, date_precision: day, date_text: between 9 and 17 November, status: happened, actors: partners}
  e5: {type: drought, places: [lik], start: 2020-11-10, end: 2020-11-10, date_precision: day, date_text: on the second day of the visit, killed: 2, status: happened, actors: "", targets: Two children}
  e6: {type: robbery, places: [gum], start: 2020-11-03, end: 2020-11-03, date_precision: day, date_text: on 3 November, status: happened, actors: armed youths, targets: The nutrition store}
  e7: {type: collapse, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the dyke}
  e8: {type: displacement, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Families}
  e9: {type: sea_accident, places: [mal], start: 2020-11-15, end: 2020-11-15, date_precision: day, date_text: on 15 November, killed: 9, status: happened, actors: an overloaded boat, targets: nine persons}
  e10: {type: displacement, places: [twi, duk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: cattle owners, targets: their herds}
  e11: {type: battle, places: [mag], start: 2020-11-16, end: 2020-11-16, date_precision: week, date_text: last week, killed: 6, status: happened, actors: "", targets: farmers}
  e12: {type: meeting, places: [tor], start: 2020-11-24, end: 2020-11-24, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e13: {type: attack, places: [sha], start: 2020-10-29, end: 2020-10-29, date_precision: day, date_text: on 29 October, injured: 3, status: happened, actors: "", targets: A World Food Programme convoy of boats}
  e14: {type: displacement, places: [ren], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Aid workers}
  e15: {type: protest, places: [ren], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: youths}
  e16: {type: opening, places: [old], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Flights to Old Fangak}
  e17: {type: construction, places: [old], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the airstrip, minor: true}
  e18: {type: aid, places: [bors, twi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "162,000 persons"}
  e19: {type: aid, places: [lik, pie], start: 2020-11-20, end: 2020-11-20, date_precision: day, date_text: on 20 November, status: happened, actors: ""}
  e20: {type: outbreak, places: [awe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e21: {type: medical, places: [awe], start: 2020-12-07, end: 2020-12-11, date_precision: day, date_text: "for 7–11 December", status: planned, actors: ""}
  e22: {type: aid, places: [jub], start: 2020-11-22, end: 2020-11-22, date_precision: day, date_text: on 22 November, status: happened, actors: "", targets: Purification tablets}
  e23: {type: aid, places: [new], start: 2020-11-17, end: 2020-11-17, date_precision: day, date_text: on 17 November, status: happened, actors: the Central Emergency Response Fund, targets: "$10 million"}
  e24: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Sweden and Japan, targets: "a further $4.2 million"}
notes: ""
