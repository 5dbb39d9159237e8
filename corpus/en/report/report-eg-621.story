---
id: report-eg-621
genre: report
country: EG
published: 2021-12-13
publisher: Nile Valley Herald
title: "[Luxor](lux event) {reopens}(e1) Avenue of Sphinxes; guides hope for winter season"
---
[Luxor](lux dateline), Dec. 13 — Sixteen days after a televised {parade}(e2) with chariots and floodlights {marked}(e2) the {reopening}(e1) of the 3,000-year-old road between the temples of [Karnak](kar event) and [Luxor](lux event), the souvenir sellers along it are still waiting for the crowds.

"They showed it to the whole world and the whole world has Omicron," said Hassan Abdel-Radi, 46, whose shop faces one of the ram-headed statues. He {sold}(e3) two scarabs on Sunday.

Hotels in the city are 38% full, against 75% in the same week of 2019, according to the chamber of tourism. Several tour operators from [Britain](bri event) and [Japan](jap event) {cancelled}(e4) bookings after new travel rules were {brought in}(e5) in both countries at the start of the month. [Russian](rus demonym) charter flights have {returned}(e6) to [Hurghada](hur event) and [Sharm el-Sheikh](sha event) since August, ending a halt of almost six years which followed the {bombing}(e7) of an airliner over the [Sinai](sin event) in October 2015 in which 224 people {died}(e7), but few of those guests make the trip inland.

The restoration of the avenue took more than seven decades. The first sphinxes were {dug up}(e8) in 1949; work {stopped}(e9) after the {uprising}(e10) in 2011, when houses and a mosque that stood in the way had just been {demolished}(e11), and {resumed}(e9) in 2017.

Some of those who {lost their homes}(e11) are bitter. Nadia Fouad was {moved}(e12) to a block in [New Tiba](new event), 14 kilometres northeast. "They paid me 75,000 pounds. A metre of that road cost more."

Across the river in [Gurna](gur event), a [Polish](pol demonym) team last week {opened}(e13) the tomb of an official under Hatshepsut, and the ministry of antiquities plans an {exhibition}(e14) of finds from the avenue in [Sohag](soh event) from February. The long delayed museum near the pyramids at [Giza](giz event) is now {due}(e15) in November 2022.

The city has {raised}(e16) prices in the meantime. Since Dec. 1 foreigners pay 20% more for the [Valley of the Kings](val event).

---
places:
  lux: {name: Luxor, geonameid: 360502, point: [25.6989, 32.6421]}
  kar: {name: Karnak, point: [25.718, 32.657], precision: near}
  sin: {name: Sinai, point: [29.5, 33.8], precision: area, radius_km: 100}
  new: {name: New Tiba, point: [25.77, 32.8]}
  gur: {name: Gurna, point: [25.73, 32.61]}
  hur: {name: Hurghada, geonameid: 361291, point: [27.2574, 33.8129]}
  sha: {name: Sharm el-Sheikh, point: [27.91, 34.33]}
  soh: {name: Sohag, geonameid: 347796, point: [26.557, 31.6948]}
  val: {name: Valley of the Kings, point: [25.74, 32.6], precision: near}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  giz: {name: Giza, geonameid: 360995, point: [30.0094, 31.2086]}
events:
  e1: {type: opening, places: [lux, kar], start: 2021-11-27, end: 2021-11-27, date_precision: day, date_text: Sixteen days after, status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [lux, kar], start: 2021-11-27, end: 2021-11-27, date_precision: day, date_text: Sixteen days after, status: happened, actors: "", main: true}
  e3: {type: deal, places: [lux], start: 2021-12-12, end: 2021-12-12, date_precision: day, date_text: on Sunday, status: happened, actors: Hassan Abdel-Radi, targets: two scarabs, minor: true}
  e4: {type: transport_change, places: [lux], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Several tour operators, targets: bookings}
  e5: {type: decision, places: [bri, jap], start: 2021-12, end: 2021-12, date_precision: month, date_text: at the start of the month, status: happened, actors: "", targets: new travel rules, minor: true}
  e6: {type: opening, places: [hur, sha], start: 2021-08, end: 2021-12, date_precision: month, date_text: since August, status: happened, actors: Russian charter flights}
  e7: {type: bombing, places: [sin], start: 2015-10, end: 2015-10, date_precision: month, date_text: in October 2015, killed: 224, status: happened, actors: "", targets: an airliner}
  e8: {type: discovery, places: [lux], start: 1949, end: 1949, date_precision: year, date_text: in 1949, status: happened, actors: "", targets: The first sphinxes, minor: true}
  e9: {type: construction, places: [lux], start: 2011, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: "", minor: true}
  e10: {type: protest, places: [], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", minor: true}
  e11: {type: construction, places: [lux], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", targets: houses and a mosque}
  e12: {type: displacement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Nadia Fouad, minor: true}
  e13: {type: discovery, places: [gur], start: 2021-12-06, end: 2021-12-06, date_precision: week, date_text: last week, status: happened, actors: a Polish team, targets: the tomb of an official}
  e14: {type: exhibition, places: [soh], start: 2022-02, end: 2022-02, date_precision: month, date_text: from February, status: planned, actors: the ministry of antiquities, targets: finds}
  e15: {type: opening, places: [giz], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November 2022, status: planned, actors: "", targets: museum}
  e16: {type: decision, places: [val], start: 2021-12-01, end: 2021-12-01, date_precision: day, date_text: Since Dec. 1, status: happened, actors: The city, targets: prices}
notes: ""
