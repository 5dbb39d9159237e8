---
id: report-il-617
genre: report
country: IL
published: 2019-05-21
publisher: Levant Heritage News
title: "Byzantine mosaic {found}(e1) under playground in the [Golan](gol event)"
---
Workmen laying a drain beneath a kindergarten have {uncovered}(e1) a church floor of the late fifth century with nine [Greek](gre demonym) inscriptions, the antiquities authority {announced}(e2) on Monday.

The mosaic, some 14 metres long, was {struck}(e1) by a digger in February in [Katzrin](kat event), on the [Golan Heights](gola event), but kept secret until most of it had been {cleaned}(e3). It shows pomegranates, birds and a walled town that the excavators take for [Hippos](hip mention), above the [Sea of Galilee](sea mention).

One inscription asks for rest for "Theodora, deaconess, and her sister". Another names a bishop known from the acts of the council {held}(e4) at [Chalcedon](cha event) in 451.

Tiles of the same workshop have {come to light}(e17) at [Umm Qais](umm event) in [Jordan](jor mention) and in the south of [Syria](syr mention), where looters {broke up}(e5) a floor near [Bosra](bos event) in 2014. Fragments of that were {seized}(e6) two years later from a dealer in [Basel](bas event).

The digging itself is contentious. [Israel](isr metonym) {captured}(e7) the heights from [Syria](syr metonym) in 1967, and in March the [United States](uni metonym) became the only country to {recognise}(e8) its sovereignty there. A spokesman for the culture ministry in [Damascus](dam event) {denounced}(e9) the excavation on Tuesday as "theft by trowel", and said a complaint would be {lodged}(e10) with UNESCO in [Paris](par event).

Such protests seldom change much. Finds from the occupied territories are shown at museums in [Jerusalem](jer mention); the authority says that its archaeologists go only where building work forces them to.

The floor, which {cracked}(e11) in two places when an {earthquake}(e12) of magnitude 4.6 {shook}(e12) [Tiberias](tib event) on 15 May, will be {lifted}(e13) in 60 sections and {moved}(e13) to a laboratory in [Haifa](hai event). It is to {go on show}(e14) in the autumn of 2020.

The children have been {taught}(e15) in caravans since winter. They were each {allowed}(e16) to place one stone.

---
places:
  gol: {name: Golan, point: [33.0, 35.8], precision: area, radius_km: 25}
  kat: {name: Katzrin, point: [32.99, 35.69]}
  gola: {name: Golan Heights, point: [33.0, 35.8], precision: area, radius_km: 25}
  hip: {name: Hippos, point: [32.78, 35.66], precision: near}
  sea: {name: Sea of Galilee, point: [32.82, 35.59], precision: area, radius_km: 10}
  cha: {name: Chalcedon, point: [40.98, 29.03]}
  umm: {name: Umm Qais, point: [32.65, 35.68]}
  bos: {name: Bosra, point: [32.52, 36.48]}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  tib: {name: Tiberias, geonameid: 293322, point: [32.794, 35.5315]}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
events:
  e1: {type: discovery, places: [kat], start: 2019-02, end: 2019-02, date_precision: month, date_text: in February, status: happened, actors: Workmen, targets: a church floor, main: true}
  e2: {type: statement, places: [kat], start: 2019-05-20, end: 2019-05-20, date_precision: day, date_text: on Monday, status: happened, actors: the antiquities authority, minor: true}
  e3: {type: construction, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: meeting, places: [cha], start: null, end: null, date_precision: unknown, date_text: in 451, status: happened, actors: "", minor: true}
  e5: {type: robbery, places: [bos], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: looters, targets: a floor}
  e6: {type: raid, places: [bas], start: 2016, end: 2016, date_precision: year, date_text: two years later, status: happened, actors: "", targets: Fragments}
  e7: {type: battle, places: [gola], start: 1967, end: 1967, date_precision: year, date_text: in 1967, status: happened, actors: Israel, targets: the heights}
  e8: {type: decision, places: [gola], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March, status: happened, actors: the United States, targets: its sovereignty}
  e9: {type: statement, places: [dam], start: 2019-05-21, end: 2019-05-21, date_precision: day, date_text: on Tuesday, status: happened, actors: A spokesman for the culture ministry, targets: the excavation}
  e10: {type: charge, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: a complaint}
  e11: {type: other_accident, places: [kat], start: 2019-05-15, end: 2019-05-15, date_precision: day, date_text: on 15 May, status: happened, actors: "", minor: true}
  e12: {type: earthquake, places: [tib], start: 2019-05-15, end: 2019-05-15, date_precision: day, date_text: on 15 May, status: happened, actors: ""}
  e13: {type: transport_change, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: The floor}
  e14: {type: exhibition, places: [], start: 2020-09, end: 2020-11, date_precision: month, date_text: in the autumn of 2020, status: planned, actors: ""}
  e15: {type: education, places: [kat], start: 2018-12, end: 2019-05, date_precision: month, date_text: since winter, status: happened, actors: "", targets: The children, minor: true}
  e16: {type: ceremony, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The children, minor: true}
  e17: {type: discovery, places: [umm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Tiles of the same workshop, minor: true}
notes: ""
