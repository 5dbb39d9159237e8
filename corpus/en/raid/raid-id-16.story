---
id: raid-id-16
genre: raid
country: ID
published: 2023-10-05
publisher: Tempo Sulsel
title: "Twelve Guns, Rp 30 Billion And A Shredder"
---
[JAKARTA](jak dateline)/[MAKASSAR](mak dateline), Oct 5: Anti-graft investigators {raided}(e1) the official residence of the agriculture minister in [Widya Chandra](wid event), South [Jakarta](jak event), last Thursday, and his family's house on [Jalan Pelita Raya](jal event), [Makassar](mak event), on Wednesday. They {found}(e2) Rp 30 billion, in rupiah, dollars and [Singapore](sin mention) dollars, and twelve firearms.

At the ministry in [Ragunan](rag event), on Friday, papers were being {shredded}(e3) as they came up in the lift.

The minister, who was away in [Rome](rom mention) and [Seville](sev mention) for {meetings}(e4), didn't {land}(e5) on Saturday with the rest of his party at [Soekarno-Hatta](soe event); he was {reported}(e6) in [Doha](doh mention), then in [Kuala Lumpur](kua mention). He {resigned}(e7) on Thursday, in [Jakarta](jak event). "I'm a Bugis," he said. "We do not run."

Mango farmers from [Pangkep](pan mention) {rallied}(e8) for him outside the [Mandala](man event) monument. In [Gowa](gow event), where he was {regent}(e9) for ten years, there's a bridge named after his father.

He will be {questioned}(e10) on Wednesday. Rice costs more than ever.

---
places:
  mak: {name: Makassar, geonameid: 1622786, point: [-5.1486, 119.4319]}
  wid: {name: Widya Chandra, point: [-6.23, 106.81], precision: near}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  jal: {name: Jalan Pelita Raya, point: [-5.16, 119.43], precision: near, near: mak}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  rag: {name: Ragunan, point: [-6.3, 106.82], precision: near}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  soe: {name: Soekarno-Hatta, point: [-6.126, 106.656], precision: exact}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  pan: {name: Pangkep, point: [-4.8, 119.6], precision: division}
  man: {name: Mandala, point: [-5.14, 119.415], precision: exact, near: mak}
  gow: {name: Gowa, point: [-5.3, 119.75], precision: division}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
events:
  e1: {type: raid, places: [wid], start: 2023-09-28, end: 2023-09-28, date_precision: day, date_text: last Thursday, status: happened, actors: Anti-graft investigators, main: true}
  e2: {type: discovery, places: [jak, mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Anti-graft investigators, minor: true}
  e3: {type: other_crime, places: [rag], start: 2023-09-29, end: 2023-09-29, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e4: {type: meeting, places: [rom, sev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: transport_change, places: [soe], start: 2023-09-30, end: 2023-09-30, date_precision: day, date_text: on Saturday, status: happened, negated: true, actors: ""}
  e6: {type: visit, places: [doh, kua], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", minor: true}
  e7: {type: resignation, places: [jak], start: 2023-10-05, end: 2023-10-05, date_precision: day, date_text: on Thursday, status: happened, actors: The minister, main: true}
  e8: {type: protest, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mango farmers from Pangkep}
  e9: {type: appointment, places: [gow], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: investigation, places: [jak], start: 2023-10-11, end: 2023-10-11, date_precision: day, date_text: on Wednesday, status: planned, actors: ""}
notes: ""
