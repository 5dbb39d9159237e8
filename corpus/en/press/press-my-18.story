---
id: press-my-18
genre: press
country: MY
published: 2023-06-07
publisher: "Royal Customs, Central Zone"
title: "Press Release: {Seizure}(e1) of 1.4 Tonnes of Pangolin Scales, [Port Klang](por event)"
---
[PORT KLANG](por dateline), 7 June 2023. Officers of the Royal Customs Department on 2 June {seized}(e1) 1,412 kg of pangolin scales, valued at RM 24 million, from a container at [Westports](wes event) declared as cashew nuts. No one has been {arrested}(e2).

The container was {loaded}(e3) at [Apapa](apa event), [Nigeria](nig event), on 19 April and was bound for [Haiphong](hai mention) by way of [Port Klang](por mention). It was selected for inspection after information was received from [Hong Kong](hon metonym) and [Paris](par mention). This is the third seizure of its kind this year: in January 310 kg were {found}(e4) in [Kuching](kuc event), and in March a [Laotian](lao demonym) man of 34 was {detained}(e5) at [Bukit Kayu Hitam](buk event) with 22 live animals, all of which have been handed to the wildlife department in [Perak](per event).

On 30 May the High Court in [Shah Alam](sha event) {sentenced}(e6) two directors of a forwarding firm in [Klang](kla mention) to four years' imprisonment for an offence of 2021.

The Department reminds importers that false declaration carries a fine of up to twenty times the duty. It denies reports, circulated since Sunday, that an officer was {assaulted}(e7) during the {raid}(e1); one officer {fainted}(e8) from the heat and resumed work the following day.

A {briefing}(e9) for the media will be held at the Department's office in [Putrajaya](put event) on Friday at 10 am, where the scales can be photographed. They will be {burned}(e10) in [Port Dickson](port event) next week.

---
places:
  por: {name: Port Klang, point: [3.0, 101.39], precision: near}
  wes: {name: Westports, point: [2.94, 101.31], precision: near}
  apa: {name: Apapa, geonameid: 2349656, point: [6.4488, 3.359]}
  hai: {name: Haiphong, geonameid: 1581298, point: [20.8648, 106.6834]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  kuc: {name: Kuching, geonameid: 1735634, point: [1.55, 110.3333]}
  lao: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  buk: {name: Bukit Kayu Hitam, point: [6.51, 100.42], precision: near}
  per: {name: Perak, geonameid: 1733041, point: [4.7474, 101.059], precision: division}
  sha: {name: Shah Alam, geonameid: 1732903, point: [3.0851, 101.5328]}
  kla: {name: Klang, geonameid: 1732905, point: [3.0367, 101.4433]}
  put: {name: Putrajaya, geonameid: 6697380, point: [2.9353, 101.6911]}
  port: {name: Port Dickson, geonameid: 1734815, point: [2.5246, 101.7965]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
events:
  e1: {type: raid, places: [por], start: 2023-06-02, end: 2023-06-02, date_precision: day, date_text: on 2 June, status: happened, actors: Officers of the Royal Customs Department, main: true}
  e2: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e3: {type: transport_change, places: [apa], start: 2023-04-19, end: 2023-04-19, date_precision: day, date_text: on 19 April, status: happened, actors: "", minor: true}
  e4: {type: raid, places: [kuc], start: 2023-01, end: 2023-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e5: {type: arrest, places: [buk], start: 2023-03, end: 2023-03, date_precision: month, date_text: in March, arrested: 1, status: happened, actors: "", targets: a Laotian man of 34}
  e6: {type: verdict, places: [sha], start: 2023-05-30, end: 2023-05-30, date_precision: day, date_text: On 30 May, status: happened, actors: the High Court, targets: two directors of a forwarding firm}
  e7: {type: attack, places: [por], start: 2023-06-02, end: 2023-06-02, date_precision: day, date_text: "", status: denied, actors: "", targets: an officer}
  e8: {type: medical, places: [por], start: 2023-06-02, end: 2023-06-02, date_precision: day, date_text: "", status: happened, actors: "", targets: one officer, minor: true}
  e9: {type: meeting, places: [put], start: 2023-06-09, end: 2023-06-09, date_precision: day, date_text: on Friday, status: planned, actors: the Department}
  e10: {type: ceremony, places: [port], start: 2023-06-12, end: 2023-06-12, date_precision: week, date_text: next week, status: planned, actors: ""}
notes: ""
