---
id: obituary-jp-05
genre: obituary
country: JP
published: 2022-07-29
publisher: Setouchi Days
title: "Last charcoal burner of [Shodoshima](sho event)"
---
Tadao Okinaka, a charcoal burner, whose kiln above [Tonosho](ton event) {went out}(e1) on 14 July for the first time since his grandfather's day, {died}(e2) on the 20th in [Takamatsu](tak event). He was 95.

At sixteen he was sent to [Kure](kur event), to the yard, and was on a tram in [Hiroshima](hir event) at {a quarter past eight}(e3) on the morning of 6 August 1945, late for an errand. The driver told them to lie down. He never rode one again.

From 1950, his oak went to [Kyoto](kyo mention) for tea and [Osaka](osa mention) for eels. A man from [Limoges](lim mention) {came}(e4) in 1988 to learn, stayed eleven years and married a postmistress of [Naoshima](nao mention).

He disliked bridges. When the [Seto](set event) bridge was {opened}(e5), in 1988, he shut himself in. "Now they'll come by car," he said, and they did, and bought olive soap.

Prefectural treasure, 2003. [Tokyo](tok metonym) offered the yellow ribbon; he used it to tie sacks.

The priest at [Fukuda](fuk mention) port will {light}(e6) the kiln once more, at Obon. After that the town wants a café. "Iced," said his daughter, Yumi, a nurse in [Okayama](oka mention).

---
places:
  sho: {name: Shodoshima, point: [34.5, 134.28], precision: area, radius_km: 10}
  ton: {name: Tonosho, point: [34.487, 134.187]}
  tak: {name: Takamatsu, geonameid: 1851100, point: [34.3333, 134.05]}
  kur: {name: Kure, geonameid: 1858296, point: [34.2322, 132.5666]}
  hir: {name: Hiroshima, geonameid: 1862415, point: [34.4, 132.45]}
  kyo: {name: Kyoto, geonameid: 1857910, point: [35.0211, 135.7538]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  lim: {name: Limoges, geonameid: 2998286, point: [45.8336, 1.2476]}
  nao: {name: Naoshima, point: [34.46, 133.995], precision: near}
  set: {name: Seto, point: [34.4, 133.81], precision: near}
  fuk: {name: Fukuda, point: [34.54, 134.34], precision: near}
  oka: {name: Okayama, geonameid: 1854383, point: [34.65, 133.9333]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: closure, places: [ton], start: 2022-07-14, end: 2022-07-14, date_precision: day, date_text: on 14 July, status: happened, actors: "", main: true}
  e2: {type: death, places: [tak], start: 2022-07-20, end: 2022-07-20, date_precision: day, date_text: on the 20th, killed: 1, status: happened, actors: "", targets: Tadao Okinaka, main: true}
  e3: {type: airstrike, places: [hir], start: 1945-08-06, end: 1945-08-06, date_precision: day, date_text: 6 August 1945, status: happened, actors: "", minor: true}
  e4: {type: education, places: [], start: 1988, end: 1988, date_precision: year, date_text: in 1988, status: happened, actors: "", minor: true}
  e5: {type: opening, places: [set], start: 1988, end: 1988, date_precision: year, date_text: in 1988, status: happened, actors: ""}
  e6: {type: ceremony, places: [fuk], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
