---
id: shipping-pl-26
genre: shipping
country: PL
published: 2022-05-12
publisher: Amber Coast News
title: "Dredger {Snags}(e1) Gas Pipe in [Gdańsk](gda event) Harbour"
---
[GDAŃSK](gda dateline) – A dredger {tore}(e1) a gas pipe on the bed of the [Dead Vistula](deadvx event) in [Gdańsk](gda event) on Wednesday morning, {cutting}(e2) supplies to 4,100 homes and {closing}(e3) the inner harbour for nine hours.

Two men on the dredger were {treated in hospital}(e4) after inhaling gas, and 230 workers were {cleared}(e5) from a shipyard on [Ostrów](ost event) island. There was no {explosion}(e6).

Six vessels were {held}(e7) in the roads, among them a ferry from [Nynäshamn](nyn mention) with 410 passengers, which was {diverted}(e8) to [Gdynia](gdy event). The pipe had been {laid}(e9) in 1974 and was not on the captain's chart, the maritime office said. It has opened an {inquiry}(e10).

The dredger's owner, in [Szczecin](szc mention), was {fined}(e11) last autumn because one of its barges had {struck}(e12) a lock at [Świnoujście](swi event).

Gas was {restored}(e13) in [Stogi](sto event) by nightfall, in [Przeróbka](prz event) on Thursday. The channel is being {deepened}(e14) for ships that will bring coal from [Colombia](col mention) and [Australia](aus mention): [Warsaw](war metonym) {banned}(e15) coal from [Russia](rus mention) in April.

---
places:
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  ost: {name: Ostrów, point: [54.37, 18.66], precision: near}
  nyn: {name: Nynäshamn, geonameid: 2687636, point: [58.9034, 17.9479]}
  swi: {name: Świnoujście, geonameid: 3083955, point: [53.9105, 14.2471]}
  sto: {name: Stogi, point: [54.37, 18.7], precision: near}
  prz: {name: Przeróbka, point: [54.365, 18.69], precision: near}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  gdy: {name: Gdynia, geonameid: 3099424, point: [54.5189, 18.5319]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  deadvx: {name: "Dead Vistula", point: [54.36, 18.68], precision: near}
events:
  e1: {type: other_accident, places: [gda], start: 2022-05-11, end: 2022-05-11, date_precision: day, date_text: on Wednesday morning, injured: 2, status: happened, actors: A dredger, targets: a gas pipe, main: true}
  e2: {type: outage, places: [gda], start: 2022-05-11, end: 2022-05-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: closure, places: [gda], start: 2022-05-11, end: 2022-05-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: Two men, minor: true}
  e5: {type: displacement, places: [ost], start: 2022-05-11, end: 2022-05-11, date_precision: day, date_text: "", displaced: 230, status: happened, actors: ""}
  e6: {type: explosion, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e7: {type: transport_change, places: [gda], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: transport_change, places: [gdy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: construction, places: [], start: 1974, end: 1974, date_precision: year, date_text: in 1974, status: happened, actors: "", minor: true}
  e10: {type: investigation, places: [gda], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: verdict, places: [], start: 2021-09, end: 2021-11, date_precision: month, date_text: last autumn, status: happened, actors: "", targets: "The dredger's owner"}
  e12: {type: sea_accident, places: [swi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: one of its barges, targets: a lock}
  e13: {type: opening, places: [sto, prz], start: 2022-05-11, end: 2022-05-12, date_precision: day, date_text: by nightfall, status: happened, actors: ""}
  e14: {type: construction, places: [gda], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: sanction, places: [war], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: happened, actors: Warsaw, targets: Russia}
notes: ""
