---
id: report-lt-720
genre: report
country: LT
published: 2025-10-03
publisher: Baltic Post
title: "[Vilnius](vil event) airport {shut}(e1) for third night as balloons {drift}(e2) in from [Belarus](bela mention)"
---
Flights at [Vilnius](vil event) airport were {suspended}(e1) for almost four hours overnight on Thursday after radar picked up some 20 balloons {drifting}(e2) across the border from [Belarus](bela mention), in the third such closure within a week.

Eleven arrivals were {diverted}(e3) to [Kaunas](kau event), [Riga](rig event) and [Warsaw](war event), and six departures were {scrapped}(e4), affecting close to 3,000 passengers, the airport operator said. Normal service {resumed}(e1) shortly before 3am.

Border guards later {recovered}(e5) 13 of the balloons near [Šalčininkai](sal event) and [Švenčionys](sve event), each with a box of untaxed cigarettes beneath it. Four men, residents of [Nemenčinė](nem mention) aged between 22 and 39, were {caught}(e6) in two vans with trackers and telephones. They are {suspected}(e7) of being the receivers for a gang in [Grodno](gro mention).

"We used to treat this as {smuggling}(e8). It is now a matter of national security," Interior Minister Rimantas Gudelis told a press conference on Friday morning. He said the government would {discuss}(e9) next week whether to {close}(e10) the two remaining road crossings, at [Medininkai](med event) and [Raigardas](rai event).

Hauliers' organisations {objected}(e11) at once. About 1,100 lorries with [Lithuanian](lit demonym) plates are on the [Belarusian](bel demonym) side at any time, and a month-long {closure}(e12) in the winter of 2023 cost them tens of millions of euros.

[Minsk](min metonym) {called}(e13) the accusations "a pretext". It has denied any part in the {flow}(e14) of migrants from [Iraq](ira mention) and [Syria](syr mention) over the same border in 2021, to which [Vilnius](vil metonym) responded by {building}(e15) a 500-km fence.

Tobacco has been carried westward by stranger means. In 2019, customs officers {found}(e16) a remote-controlled raft on the [Neris](ner event) river; a glider with 300 cartons {crashed}(e17) near [Druskininkai](dru event) in 2022. The number of balloons {counted}(e18) last year was 966, up from three in 2023.

Across the region, airports have been on edge since drones were {sighted}(e19) at [Copenhagen](cop event) and [Oslo](osl event) in late September. [Munich](mun event) {halted}(e20) flights late on Thursday for the same reason, stranding some 3,000 people on the eve of a holiday.

---
places:
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  kau: {name: Kaunas, geonameid: 598316, point: [54.9016, 23.9091]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  sal: {name: Šalčininkai, point: [54.31, 25.39]}
  sve: {name: Švenčionys, point: [55.13, 26.16]}
  nem: {name: Nemenčinė, point: [54.85, 25.47]}
  gro: {name: Grodno, point: [53.68, 23.83]}
  med: {name: Medininkai, point: [54.54, 25.65]}
  rai: {name: Raigardas, point: [53.98, 23.97], precision: near}
  ner: {name: Neris, point: [54.75, 25.3], precision: near}
  dru: {name: Druskininkai, point: [54.02, 23.97]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  min: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  bela: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
events:
  e1: {type: closure, places: [vil], start: 2025-10-02, end: 2025-10-02, date_precision: day, date_text: overnight on Thursday, status: happened, actors: "", targets: Flights, main: true}
  e2: {type: smuggling, places: [vil], start: 2025-10-02, end: 2025-10-02, date_precision: day, date_text: overnight on Thursday, status: happened, actors: "", targets: some 20 balloons, main: true}
  e3: {type: transport_change, places: [kau, rig, war], start: 2025-10-02, end: 2025-10-02, date_precision: day, date_text: "", status: happened, actors: "", targets: Eleven arrivals}
  e4: {type: transport_change, places: [vil], start: 2025-10-02, end: 2025-10-02, date_precision: day, date_text: "", status: happened, actors: "", targets: six departures}
  e5: {type: raid, places: [sal, sve], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Border guards, targets: 13 of the balloons}
  e6: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 4, status: happened, actors: "", targets: Four men}
  e7: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Four men, minor: true}
  e8: {type: smuggling, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: meeting, places: [], start: 2025-10-06, end: 2025-10-06, date_precision: week, date_text: next week, status: planned, actors: the government}
  e10: {type: closure, places: [med, rai], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the two remaining road crossings}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Hauliers' organisations", minor: true}
  e12: {type: closure, places: [], start: 2023, end: 2023, date_precision: year, date_text: in the winter of 2023, status: happened, actors: ""}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Minsk, targets: the accusations, minor: true}
  e14: {type: displacement, places: [], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", targets: migrants from Iraq and Syria}
  e15: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Vilnius, targets: a 500-km fence}
  e16: {type: raid, places: [ner], start: 2019, end: 2019, date_precision: year, date_text: In 2019, status: happened, actors: customs officers, targets: a remote-controlled raft}
  e17: {type: air_accident, places: [dru], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: a glider with 300 cartons}
  e18: {type: survey, places: [], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e19: {type: other, places: [cop, osl], start: 2025-09, end: 2025-09, date_precision: month, date_text: in late September, status: happened, actors: "", targets: drones}
  e20: {type: closure, places: [mun], start: 2025-10-02, end: 2025-10-02, date_precision: day, date_text: late on Thursday, status: happened, actors: "", targets: flights}
notes: ""
