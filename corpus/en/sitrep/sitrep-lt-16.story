---
id: sitrep-lt-16
genre: sitrep
country: LT
published: 2021-11-12
publisher: Baltic Relief Roundtable
title: "Note on the [Belarusian](by demonym) frontier, for members only, 12 November"
---
Numbers. Guards at [Kapčiamiestis](kap event), where [Poland](pl mention) begins too, {turned back}(e1) 281 persons on Tuesday and 110 on Wednesday. The year's total admitted is about 4,200, chiefly [Iraqis](iq demonym), then [Congolese](cd demonym) and [Cameroonians](cm demonym).

Conditions. In [Kybartai](kyb event), where 670 men live in a former prison, and at [Medininkai](med event), {inspections}(e2) found heat, beds and too few showers. On Monday some 40 {rioted}(e3) at [Kybartai](kyb event) after news came from [Kuźnica](kuz event), on the [Polish](pl demonym) side of things, of the {push}(e4) against the wire there. Four {arrested}(e5), none hurt.

Law. [Vilnius](vil metonym) {imposed}(e6) a {state of emergency}(e6) at midnight on the 9th along the border, and five kilometres deep. Journalists need a permit; one from [Utrecht](utr mention) was {fined}(e7) in [Druskininkai](dru event).

Airlines. [Minsk](min mention) flights from [Istanbul](ist mention) will {no longer carry}(e8) [Syrians](sy demonym) or [Yemenis](ye demonym), it was {announced}(e8) this morning.

Fence. 508 km in all; the first stretch, by [Dieveniškės](die event), should be {done}(e9) in April. [Tallinn](tal metonym) has {sent}(e10) 100 km of wire, [Copenhagen](cop metonym) 15.

Our stores in [Alytus](aly mention) hold 900 sleeping bags.

---
places:
  by: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  kap: {name: Kapčiamiestis, point: [54.0, 23.65], precision: near}
  pl: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  iq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  cd: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  cm: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  kyb: {name: Kybartai, geonameid: 597729, point: [54.6386, 22.7632]}
  med: {name: Medininkai, point: [54.54, 25.66], precision: near}
  kuz: {name: Kuźnica, point: [53.51, 23.65], precision: near}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
  dru: {name: Druskininkai, geonameid: 599757, point: [54.0157, 23.987]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  sy: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ye: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  die: {name: Dieveniškės, point: [54.19, 25.62], precision: near}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  aly: {name: Alytus, geonameid: 601084, point: [54.3957, 24.0389]}
events:
  e1: {type: displacement, places: [kap], start: 2021-11-09, end: 2021-11-10, date_precision: day, date_text: on Tuesday and 110 on Wednesday, status: happened, actors: "", main: true}
  e2: {type: investigation, places: [kyb, med], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: riot, places: [kyb], start: 2021-11-08, end: 2021-11-08, date_precision: day, date_text: On Monday, injured: 0, status: happened, actors: "", main: true}
  e4: {type: riot, places: [kuz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: arrest, places: [kyb], start: 2021-11-08, end: 2021-11-08, date_precision: day, date_text: "", arrested: 4, status: happened, actors: ""}
  e6: {type: decision, places: [vil], start: 2021-11-09, end: 2021-11-09, date_precision: day, date_text: on the 9th, status: happened, actors: Vilnius, main: true}
  e7: {type: verdict, places: [dru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: transport_change, places: [min, ist], start: 2021-11-12, end: 2021-11-12, date_precision: day, date_text: this morning, status: happened, actors: ""}
  e9: {type: construction, places: [die], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: planned, actors: ""}
  e10: {type: aid, places: [tal, cop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
