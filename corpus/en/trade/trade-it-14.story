---
id: trade-it-14
genre: trade
country: IT
published: 2023-06-07
publisher: "Gazzetta del Nordest, English page"
title: "A name worth 600 million: prosecco, prosek and the bottle from [Victoria](vic mention)"
---
[Treviso](tre dateline)
Customs police {seized}(e1) 14,000 bottles in the port of [Ravenna](rav event) on Monday. The label said "Prosecco"; the vineyard, in the [King Valley](kin mention), lies in [Victoria](vic mention), [Australia](au mention), and not between [Conegliano](con mention) and [Valdobbiadene](val mention).

The wine was {on its way}(e2) from [Melbourne](mel mention) to a cash-and-carry at [Graz](gra mention), in [Austria](at mention), by way of a warehouse in [Koper](kop mention). Nothing had been {sold}(e3) in [Italy](it event), the importer insists.

Growers of the [Veneto](ven mention) feel besieged. Last autumn a maker of sweet prošek on the [Dalmatian](dal demonym) coast, near [Stari Grad](sta mention), {asked}(e4) for protection of his own; [Rome](rom metonym) {objected}(e5). [Croatia](hr metonym) has {called}(e6) that bullying. And in [Brussels](bru event) on Thursday negotiators {sit down}(e7) for a nineteenth {round}(e7) with [Canberra](cbr metonym), which has said there can be no treaty if the word must go.

"They may plant what they please," said Ottavia Zanchetta, who presses Glera above [Asolo](aso mention). "Let them call it [Victoria](vic mention)."

---
places:
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  tre: {name: Treviso, geonameid: 3165201, point: [45.6667, 12.2416]}
  rav: {name: Ravenna, geonameid: 3169561, point: [44.4134, 12.2012]}
  kin: {name: King Valley, point: [-36.85, 146.4], precision: near}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  con: {name: Conegliano, geonameid: 3178197, point: [45.888, 12.302]}
  val: {name: Valdobbiadene, geonameid: 3164931, point: [45.8969, 11.9825]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  gra: {name: Graz, geonameid: 2778067, point: [47.0673, 15.442]}
  at: {name: Austria, geonameid: 2782113, point: [47.3333, 13.3333], precision: country}
  kop: {name: Koper, geonameid: 3197753, point: [45.5482, 13.7296]}
  it: {name: Italy, geonameid: 3175395, point: [42.8333, 12.8333], precision: country}
  ven: {name: Veneto, geonameid: 3164604, point: [45.6229, 11.8652], precision: division}
  dal: {name: Dalmatia, point: [43.5, 16.5], precision: area, radius_km: 150}
  sta: {name: Stari Grad, geonameid: 3189965, point: [43.1839, 16.5978]}
  aso: {name: Asolo, geonameid: 3182732, point: [45.7885, 11.917]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  hr: {name: Croatia, geonameid: 3202326, point: [45.1667, 15.5], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  cbr: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
events:
  e1: {type: raid, places: [rav], start: 2023-06-05, end: 2023-06-05, date_precision: day, date_text: on Monday, status: happened, actors: Customs police, main: true}
  e2: {type: transport_change, places: [mel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: deal, places: [it], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e4: {type: statement, places: [sta], start: 2022, end: 2022, date_precision: year, date_text: Last autumn, status: happened, actors: Rome}
  e5: {type: statement, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rome}
  e6: {type: statement, places: [hr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: meeting, places: [bru], start: 2023-06-08, end: 2023-06-08, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
notes: ""
