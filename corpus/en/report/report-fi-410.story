---
id: report-fi-410
genre: report
country: FI
published: 2025-02-13
publisher: Nordic Security Review
title: "Five cables, eleven weeks: the [Baltic Sea](bal event) {breaks}(e1) explained"
---
Between 17 November and 26 January, five telecommunications cables and one power line on the bed of the [Baltic Sea](bal event) were {damaged}(e1). Three ships have been {boarded}(e2). Here is what investigators in [Finland](fin event), [Sweden](swe event), [Latvia](lat event) and [Germany](ger event) have made public, and what is still in dispute.

17–18 November. A cable from [Šventoji](sve event), in [Lithuania](lit mention), to [Katthammarsvik](kat event), on [Gotland](got mention), {fails}(e1), and 16 hours later one from [Helsinki](hel event) to [Rostock](ros event). The bulk carrier Yi Peng 3, which had left [Ust-Luga](ust mention) with fertiliser for [Port Said](por mention), was near both. It {anchored}(e3) in the [Kattegat](katt event) for a month under the eyes of three navies. [Chinese](chi demonym) officials {let}(e4) investigators from four countries {aboard}(e4) on 19 December, but not the [Swedish](swe demonym) prosecutor. Two days later it {sailed}(e5).

25 December. The power link Estlink 2, from [Anttila](ant event) to [Püssi](pus event), {goes dark}(e1) at 12.26; four data cables {follow}(e1). The next night [Finnish](fin demonym) special police {abseil}(e2) on to the tanker Eagle S, registered in the [Cook Islands](coo mention), and order it to [Svartbeck](sva event), near [Porvoo](porv mention). Its anchor was {raised}(e6) from the bottom near [Porkkala](pork event) on 6 January. Nine of its crew are {banned}(e7) from leaving the country. The owner, a firm in [Dubai](dub mention), {demanded}(e8) its release; the [Helsinki](hel event) District Court {refused}(e8).

26 January. A cable of the [Latvian](lat demonym) state radio and television centre is {cut}(e1) between [Ventspils](ven event) and [Gotland](got event). The Vezhen, under the flag of [Malta](mal mention), is {seized}(e2) and taken to [Karlskrona](kar event). On 3 February the prosecutor {releases}(e9) it: bad weather and poor seamanship were to blame. A second ship, the Silver Dania, stopped off [Tromsø](tro event) on 31 January, is {let go}(e10) within a day.

Accident or sabotage? A senior official in [Brussels](bru mention) says that "nobody drags an anchor for 100 kilometres without noticing". Others point to the winter of 2023: the Newnew Polar Bear, which {tore}(e11) the gas pipeline between [Inkoo](ink event) and [Paldiski](pal event) in October of that year, had, [Hong Kong](hon metonym) {conceded}(e12) later, lost its anchor in a storm.

Who pays? Fingrid puts repairs to Estlink 2 at tens of millions of euros. They will {last}(e13) until August.

What has changed? Leaders of eight coastal states {met}(e14) in [Helsinki](hel event) on 14 January and {launched}(e15) a patrol named Baltic Sentry, with frigates, aircraft and a small fleet of naval drones. [Estonia](est metonym) {sent}(e16) its only patrol ship, the Raju, to guard Estlink 1. On Saturday and Sunday, [Estonia](est event), [Latvia](lat event) and [Lithuania](lit event) {disconnected}(e17) from the [Russian](rus demonym) grid and {joined}(e17) that of the continent by way of [Poland](pol mention). A ceremony was {held}(e18) in [Vilnius](vil event).

And [Russia](rus metonym)? It has {denied}(e19) any part. "The shoals of the [Gulf of Finland](gul mention) are as they always were," its embassy in [Stockholm](sto mention) said.

---
places:
  bal: {name: Baltic Sea, point: [58.0, 20.0], precision: area, radius_km: 400}
  sve: {name: Šventoji, point: [56.03, 21.08]}
  kat: {name: Katthammarsvik, point: [57.43, 18.85]}
  got: {name: Gotland, point: [57.5, 18.5], precision: area, radius_km: 50}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  ros: {name: Rostock, geonameid: 2844588, point: [54.0887, 12.1405]}
  ust: {name: Ust-Luga, point: [59.66, 28.29]}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  katt: {name: Kattegat, point: [56.7, 11.5], precision: area, radius_km: 80}
  ant: {name: Anttila, point: [60.4, 25.9], precision: near}
  pus: {name: Püssi, point: [59.36, 27.05]}
  sva: {name: Svartbeck, point: [60.27, 25.6], precision: near}
  porv: {name: Porvoo, geonameid: 660561, point: [60.3923, 25.6651]}
  pork: {name: Porkkala, point: [59.95, 24.4], precision: near}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ven: {name: Ventspils, geonameid: 454310, point: [57.3948, 21.5612]}
  kar: {name: Karlskrona, geonameid: 2701713, point: [56.1616, 15.5866]}
  tro: {name: Tromsø, geonameid: 3133895, point: [69.6489, 18.9551]}
  ink: {name: Inkoo, point: [60.05, 24.0]}
  pal: {name: Paldiski, point: [59.35, 24.05]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  gul: {name: Gulf of Finland, point: [60.0, 26.0], precision: area, radius_km: 150}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  coo: {name: Cook Islands, geonameid: 1899402, point: [-16.08333, -161.58333], precision: country}
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
events:
  e1: {type: outage, places: [bal, sve, kat, hel, ros, ant, pus, ven, got], start: 2024-11-17, end: 2025-01-26, date_precision: day, date_text: Between 17 November and 26 January, status: happened, actors: "", targets: five telecommunications cables and one power line, main: true}
  e2: {type: raid, places: [sva, kar], start: 2024-12-26, end: 2025-01-26, date_precision: day, date_text: "", status: happened, actors: Finnish special police, targets: Three ships, main: true}
  e3: {type: transport_change, places: [katt], start: 2024-11, end: 2024-11, date_precision: month, date_text: for a month, status: happened, actors: The bulk carrier Yi Peng 3, minor: true}
  e4: {type: investigation, places: [katt], start: 2024-12-19, end: 2024-12-19, date_precision: day, date_text: on 19 December, status: happened, actors: investigators from four countries}
  e5: {type: transport_change, places: [katt], start: 2024-12-21, end: 2024-12-21, date_precision: day, date_text: Two days later, status: happened, actors: The bulk carrier Yi Peng 3, minor: true}
  e6: {type: rescue, places: [pork], start: 2025-01-06, end: 2025-01-06, date_precision: day, date_text: on 6 January, status: happened, actors: "", targets: Its anchor}
  e7: {type: decision, places: [fin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Nine of its crew, minor: true}
  e8: {type: verdict, places: [hel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Helsinki District Court, targets: "The owner, a firm in Dubai"}
  e9: {type: decision, places: [kar], start: 2025-02-03, end: 2025-02-03, date_precision: day, date_text: On 3 February, status: happened, actors: the prosecutor, targets: The Vezhen}
  e10: {type: arrest, places: [tro], start: 2025-01-31, end: 2025-01-31, date_precision: day, date_text: on 31 January, status: happened, actors: "", targets: the Silver Dania, minor: true}
  e11: {type: other_accident, places: [ink, pal], start: 2023-10, end: 2023-10, date_precision: month, date_text: in October of that year, status: happened, actors: the Newnew Polar Bear, targets: the gas pipeline}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: later, status: happened, actors: Hong Kong, minor: true}
  e13: {type: construction, places: [], start: 2025-08, end: 2025-08, date_precision: month, date_text: until August, status: planned, actors: Fingrid, targets: Estlink 2}
  e14: {type: meeting, places: [hel], start: 2025-01-14, end: 2025-01-14, date_precision: day, date_text: on 14 January, status: happened, actors: Leaders of eight coastal states}
  e15: {type: launch, places: [hel], start: 2025-01-14, end: 2025-01-14, date_precision: day, date_text: on 14 January, status: happened, actors: Leaders of eight coastal states, targets: a patrol named Baltic Sentry}
  e16: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Estonia, targets: "its only patrol ship, the Raju", minor: true}
  e17: {type: other, places: [est, lat, lit], start: 2025-02-08, end: 2025-02-09, date_precision: day, date_text: On Saturday and Sunday, status: happened, actors: "Estonia, Latvia and Lithuania", targets: the Russian grid}
  e18: {type: ceremony, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: It, minor: true}
notes: ""
