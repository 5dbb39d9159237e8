---
id: report-es-405
genre: report
country: ES
published: 2024-12-26
publisher: Iberian Rights Bulletin
title: "{Drowned}(e1) on the [Atlantic](atl event) route: 10,457 in a year, NGO says"
---
([MÁLAGA](mal dateline)/[LAS PALMAS](las dateline)) At least 10,457 people {died}(e1) or disappeared while trying to reach [Spain](spa mention) by sea this year, an average of 30 a day, the organisation Rutas Seguras {reported}(e2) on Thursday. It is the highest figure since it began to count in 2007, and 50 per cent above that of 2023.

The passage from north-west [Africa](afr mention) to the [Canary Islands](can mention) accounts for 9,757 of the deaths. Most of the 293 boats that {foundered}(e1) on it had {left}(e3) from [Mauritania](mau event), which has replaced [Senegal](sen event) as the main point of departure. At least 131 were {lost}(e1) with all on board. The remainder of the victims {died}(e1) between [Algeria](alg mention) and the [Balearic Islands](bal event), in the [Strait of Gibraltar](str event) and in the [Alboran Sea](alb event).

The report is based on calls to the organisation's telephone lines, on families and on official records. Among the cases that it {documents}(e2):

– 29 February: a pirogue with 65 from [Nouakchott](noua mention) {breaks up}(e4) off [Saint-Louis](sai event). 26 bodies are {washed ashore}(e4).
– 15 April: Fishermen in [Pará](par event), [Brazil](bra mention), {find}(e5) nine corpses in a boat that had drifted across the ocean.
– 8 July: 89 {drown}(e6) near [Ndiago](ndi event). A girl of five {survives}(e6).
– 28 September: 63 are missing after a boat from [Nouadhibou](nou mention) {capsizes}(e7) within sight of the harbour at [La Restinga](lar event), on [El Hierro](elh mention); 27 are {saved}(e8).
– 19 December: A dinghy with 80, most of them from [Mali](mali mention), {sinks}(e9) off [Lemsid](lem event), south of [Laayoune](laa mention).

More than 60,000 people {reached}(e10) [Spain](spa event)'s coasts alive by 15 December. [El Hierro](elh event), with 11,000 inhabitants, has {received}(e10) twice its population. The regional president, Nauzet Betancor, {asked}(e11) the government in [Madrid](mad metonym) last week to move 4,000 unaccompanied children from centres in [Arrecife](arr event) and [Santa Cruz de Tenerife](san event) to the mainland. A {bill}(e12) that would have made this compulsory was {voted down}(e12) in July.

"Shipwrecks are investigated when tourists die," said Carmen Oyarzábal, who wrote the report. "Here a phone goes silent and that is all." She {accused}(e13) the rescue services of [Spain](spa metonym) and [Morocco](mor metonym) of waiting for one another.

Salvamento Marítimo, the [Spanish](spa demonym) service, {rejected}(e14) the charge and said that it had {rescued}(e15) 41,000 people. The interior ministry pointed to the {visits}(e16) of the prime minister in August to [Nouakchott](noua event), [Banjul](ban event) and [Dakar](dak event), where memoranda on circular migration were {signed}(e17). The [European](eur demonym org) Commission has {paid}(e18) [Mauritania](mau metonym) 210 million euros since March.

In [Thiaroye-sur-Mer](thi event), a suburb of [Dakar](dak mention), mothers of the missing {hold}(e19) a vigil each year. On Saturday they will {read}(e19) out 312 names.

---
places:
  mal: {name: Málaga, geonameid: 2514256, point: [36.7202, -4.4203]}
  las: {name: Las Palmas de Gran Canaria, geonameid: 2515270, point: [28.1018, -15.4157]}
  atl: {name: Atlantic, point: [25.0, -18.0], precision: area, radius_km: 800}
  afr: {name: Africa, point: [5.0, 20.0], precision: area, radius_km: 3500}
  can: {name: Canary Islands, point: [28.3, -15.8], precision: area, radius_km: 250}
  bal: {name: Balearic Islands, point: [39.5, 2.9], precision: area, radius_km: 120}
  str: {name: Strait of Gibraltar, point: [35.95, -5.6], precision: area, radius_km: 40}
  alb: {name: Alboran Sea, point: [36.0, -3.5], precision: area, radius_km: 150}
  sai: {name: Saint-Louis, geonameid: 2246452, point: [16.0179, -16.4896]}
  par: {name: Pará, geonameid: 3393129, point: [-4.4431, -52.6491], precision: division}
  ndi: {name: Ndiago, point: [16.17, -16.5]}
  nou: {name: Nouadhibou, geonameid: 2377457, point: [20.9419, -17.0384]}
  lar: {name: La Restinga, point: [27.64, -17.98]}
  elh: {name: El Hierro, point: [27.73, -18.02], precision: area, radius_km: 15}
  lem: {name: Lemsid, point: [26.55, -13.8], precision: near}
  laa: {name: Laayoune, point: [27.15, -13.2]}
  arr: {name: Arrecife, geonameid: 2521570, point: [28.963, -13.5477]}
  san: {name: Santa Cruz de Tenerife, geonameid: 2511174, point: [28.4682, -16.2546]}
  eur: {name: European, point: [50.0, 10.0], precision: area, radius_km: 2000}
  thi: {name: Thiaroye-sur-Mer, point: [14.74, -17.37]}
  ban: {name: Banjul, geonameid: 2413876, point: [13.4527, -16.578]}
  noua: {name: Nouakchott, geonameid: 2377450, point: [18.0858, -15.9785]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  mali: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
events:
  e1: {type: sea_accident, places: [atl, bal, str, alb], start: 2024, end: 2024, date_precision: year, date_text: this year, killed: 10457, killed_qualifier: at_least, status: happened, actors: "", targets: "At least 10,457 people", main: true}
  e2: {type: publication, places: [mal, las], start: 2024-12-26, end: 2024-12-26, date_precision: day, date_text: on Thursday, status: happened, actors: the organisation Rutas Seguras, main: true}
  e3: {type: transport_change, places: [mau, sen], start: 2024, end: 2024, date_precision: year, date_text: "", status: happened, actors: the 293 boats, minor: true}
  e4: {type: sea_accident, places: [sai], start: 2024-02-29, end: 2024-02-29, date_precision: day, date_text: 29 February, killed: 26, status: happened, actors: a pirogue with 65 from Nouakchott}
  e5: {type: discovery, places: [par], start: 2024-04-15, end: 2024-04-15, date_precision: day, date_text: 15 April, killed: 9, status: happened, actors: Fishermen, targets: nine corpses}
  e6: {type: sea_accident, places: [ndi], start: 2024-07-08, end: 2024-07-08, date_precision: day, date_text: 8 July, killed: 89, status: happened, actors: "", targets: 89}
  e7: {type: sea_accident, places: [lar], start: 2024-09-28, end: 2024-09-28, date_precision: day, date_text: 28 September, status: happened, actors: a boat from Nouadhibou}
  e8: {type: rescue, places: [lar], start: 2024-09-28, end: 2024-09-28, date_precision: day, date_text: 28 September, status: happened, actors: "", targets: 27}
  e9: {type: sea_accident, places: [lem], start: 2024-12-19, end: 2024-12-19, date_precision: day, date_text: 19 December, status: happened, actors: A dinghy with 80}
  e10: {type: displacement, places: [spa, elh], start: 2024, end: 2024, date_precision: year, date_text: by 15 December, displaced: 60000, displaced_qualifier: at_least, status: happened, actors: "", targets: "More than 60,000 people"}
  e11: {type: statement, places: [arr, san], start: 2024-12-16, end: 2024-12-16, date_precision: week, date_text: last week, status: happened, actors: "The regional president, Nauzet Betancor", targets: the government in Madrid}
  e12: {type: legislation, places: [spa], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July, status: happened, negated: true, actors: ""}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Carmen Oyarzábal, targets: the rescue services of Spain and Morocco}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Salvamento Marítimo, targets: the charge, minor: true}
  e15: {type: rescue, places: [], start: 2024, end: 2024, date_precision: year, date_text: "", status: happened, actors: Salvamento Marítimo, targets: "41,000 people"}
  e16: {type: visit, places: [noua, ban, dak], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: the prime minister}
  e17: {type: agreement, places: [noua, ban, dak], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: memoranda on circular migration}
  e18: {type: aid, places: [mau], start: 2024-03, end: 2024-12, date_precision: month, date_text: since March, status: happened, actors: The European Commission, targets: 210 million euros}
  e19: {type: protest, places: [thi], start: 2024-12-28, end: 2024-12-28, date_precision: day, date_text: On Saturday, status: planned, actors: mothers of the missing}
notes: ""
