---
id: obituary-pl-08
genre: obituary
country: PL
published: 2017-02-10
publisher: Kurier Podlaski
title: "Halina Wojnar-Sobol, cartographer"
---
Halina Wojnar-Sobol, who drew more of [Africa](afr mention) than any other [Pole](pol demonym) and had been in it once, for a weekend, has {died}(e1) in [Warsaw](war event) aged 86.

Her first map was a scrap: the way through the woods from [Białowieża](bia event) to [Hajnówka](haj event), in pencil, made at thirteen for a partisan. In 1944 her father was {shot}(e2) at [Supraśl](sup event). Aged twenty, she was {taken on}(e3) by the state map works in [Wrocław](wro event), later in [Warsaw](war event), and given [Chad](cha mention) because no one wanted it.

Sheets by her hung in offices in [Fort-Lamy](for mention), [Bamako](bam mention) and [Luanda](lua mention); soldiers of six armies got lost with them. "[Bangui](ban mention) is right," she would insist. "The river moved."

Her {atlas}(e4) of 1977 showed [Katyn](kat mention). The censor thought it was a misprint for [Khatyn](kha mention), near [Minsk](min mention), and {passed}(e5) it. She was {transferred}(e6) to road signs.

The weekend was [Tunis](tun event), in 1969, for a {congress}(e7). It rained.

She leaves a husband and 4,000 sheets, of which [Łódź](odz metonym org) University has {taken}(e8) half, and a firm in [Mountain View](mou mention), [California](cal mention), photographs of the rest.

{Funeral}(e9) Wednesday, [Powązki](pow event), noon.

---
places:
  afr: {name: Africa, point: [7.0, 21.0], precision: area, radius_km: 4000}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  bia: {name: Białowieża, point: [52.7, 23.87]}
  haj: {name: Hajnówka, point: [52.744, 23.583]}
  sup: {name: Supraśl, point: [53.21, 23.34]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  for: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  kat: {name: Katyn, point: [54.77, 31.7], precision: near}
  kha: {name: Khatyn, point: [54.33, 27.94], precision: near}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  mou: {name: Mountain View, geonameid: 5375480, point: [37.386, -122.0838]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  pow: {name: Powązki, point: [52.25, 20.975], precision: near, near: war}
  odz: {name: Łódź, geonameid: 3093133, point: [51.7706, 19.4739]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  ban: {name: Bangui, geonameid: 2389853, point: [4.3612, 18.555]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
events:
  e1: {type: death, places: [war], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Halina Wojnar-Sobol, main: true}
  e2: {type: shooting, places: [sup], start: 1944, end: 1944, date_precision: year, date_text: In 1944, killed: 1, status: happened, actors: "", targets: her father}
  e3: {type: career, places: [wro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: publication, places: [], start: 1977, end: 1977, date_precision: year, date_text: of 1977, status: happened, actors: ""}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: She, minor: true}
  e7: {type: meeting, places: [tun], start: 1969, end: 1969, date_precision: year, date_text: in 1969, status: happened, actors: "", minor: true}
  e8: {type: aid, places: [odz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: ceremony, places: [pow], start: 2017-02-15, end: 2017-02-15, date_precision: day, date_text: Wednesday, status: planned, actors: "", main: true}
notes: ""
