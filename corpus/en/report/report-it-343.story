---
id: report-it-343
genre: report
country: IT
published: 2018-10-05
publisher: "Calabria Mattina (translated)"
title: "[Crotone](cro event): bridge over the [Esaro](esa event) {closed}(e1), mayor {accuses}(e2) region"
---
The provincial road bridge over the [Esaro](esa event) at the entrance to [Crotone](cro event) has been {shut}(e1) to heavy vehicles since yesterday morning. A crack in the third pier, {noticed}(e3) by a bus driver on Tuesday, is 11 millimetres wide.

Lorries bound for the port have to {detour}(e4) by [Isola di Capo Rizzuto](iso event); firms in the industrial zone speak of an hour more. The school bus for [Papanice](pap mention) {stopped}(e5).

Mayor Rosa Talarico {attacked}(e2) the regional government in [Catanzaro](cat metonym). Her letters of 2016 and 2017 had remained without an answer, she said. "After [Genoa](gen mention), nobody will be able to say he did not know." The region replies that the bridge belongs to the province, the province that since the reform of 2014 it has had neither money nor engineers.

Since the motorway viaduct in [Genoa](gen event) {collapsed}(e6) on 14 August with 43 dead, prefectures all over the country have been {ordering}(e7) inspections, and the number of restrictions grows. In [Calabria](cal event) there are 27; in the neighbouring [Basilicata](bas event), the bridge on the [Sinni](sin event) at [Senise](sen event) has been {reduced}(e8) to one lane. The minister {announced}(e9) from [Rome](rom event) last week a register of all bridges. How many there are nobody knows, perhaps 1.5 million if the culverts are included.

A storm could decide sooner. In the night, 180 millimetres of rain {fell}(e10) between [Cutro](cut event) and [San Pietro Lametino](san event), and on the other coast, near [San Pietro a Maida](sanp event), a mother of 30 and her sons of seven and two, who had {got out}(e10) of their car, were {carried off}(e10) by a stream. The bodies of the mother and the older child were {found}(e11) this morning.

[Crotone](cro mention) remembers. On 14 October 1996 the [Esaro](esa event) itself {came over}(e12) its banks and {killed}(e12) six. The committee of that time still meets on the first Friday of the month, which is today.

---
places:
  cro: {name: Crotone, geonameid: 2524881, point: [39.0808, 17.1276]}
  esa: {name: Esaro, point: [39.08, 17.12], precision: near}
  iso: {name: Isola di Capo Rizzuto, point: [38.96, 17.1]}
  pap: {name: Papanice, point: [39.06, 17.03]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  cal: {name: Calabria, geonameid: 2525468, point: [38.9913, 16.3281], precision: division}
  bas: {name: Basilicata, geonameid: 3182306, point: [40.4729, 16.0678], precision: division}
  sin: {name: Sinni, point: [40.13, 16.3], precision: near}
  sen: {name: Senise, point: [40.14, 16.29]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  san: {name: San Pietro Lametino, point: [38.9, 16.25]}
  sanp: {name: San Pietro a Maida, point: [38.85, 16.34]}
  cut: {name: Cutro, point: [39.03, 16.98]}
  cat: {name: Catanzaro, geonameid: 2525059, point: [38.8825, 16.6009]}
events:
  e1: {type: closure, places: [cro, esa], start: 2018-10-04, end: 2018-10-04, date_precision: day, date_text: since yesterday morning, status: happened, actors: "", targets: The provincial road bridge over the Esaro, main: true}
  e2: {type: statement, places: [cro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mayor Rosa Talarico, targets: the regional government, main: true}
  e3: {type: discovery, places: [cro], start: 2018-10-02, end: 2018-10-02, date_precision: day, date_text: on Tuesday, status: happened, actors: a bus driver, targets: A crack in the third pier, minor: true}
  e4: {type: transport_change, places: [iso], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Lorries}
  e5: {type: transport_change, places: [pap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The school bus, minor: true}
  e6: {type: collapse, places: [gen], start: 2018-08-14, end: 2018-08-14, date_precision: day, date_text: on 14 August, killed: 43, status: happened, actors: "", targets: the motorway viaduct}
  e7: {type: investigation, places: [cal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: prefectures all over the country}
  e8: {type: closure, places: [sen, sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the bridge on the Sinni}
  e9: {type: statement, places: [rom], start: 2018-09-24, end: 2018-09-24, date_precision: week, date_text: last week, status: happened, actors: The minister, targets: a register of all bridges}
  e10: {type: flood, places: [sanp, cut, san], start: 2018-10-04, end: 2018-10-05, date_precision: day, date_text: In the night, killed: 2, status: happened, actors: "", targets: a mother of 30 and her sons, main: true}
  e11: {type: discovery, places: [sanp], start: 2018-10-05, end: 2018-10-05, date_precision: day, date_text: this morning, status: happened, actors: "", minor: true}
  e12: {type: flood, places: [cro, esa], start: 1996-10-14, end: 1996-10-14, date_precision: day, date_text: On 14 October 1996, killed: 6, status: happened, actors: ""}
notes: ""
