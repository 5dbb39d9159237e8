---
id: frontline-ly-13
genre: frontline
country: LY
published: 2019-04-22
publisher: Gulf of Sirte Mail
title: "Airport of ruins {taken}(e1) for the fourth time"
---
[TRIPOLI](tri dateline): The wreck that was once [Tripoli](tri mention)'s international airport was {captured}(e1) on Sunday by forces of the government, {lost}(e1) at dusk and captured again after supper.

Eastern troops loyal to General Mansour Bargathi, who {marched}(e2) on the capital from [Benghazi](ben mention) on 4 April by way of [Jufra](juf event) and [Gharyan](gha event), still hold [Qasr bin Ghashir](qas event). {Clashes}(e3) were reported in [Ain Zara](ain event), at the [Yarmouk](yar event) barracks and round [Azizia](azi event).

Fighters from [Misrata](mis mention), with crates of dates on their pick-ups, form the core of the defence; the men of [Zawiya](zaw mention) and [Zintan](zin mention) guard the coast road. The World Health Organization puts the killed at 254.

Air {raids}(e4) at night, by drones nobody owns to, shook [Abu Salim](abu event) and the camp at [Sawani](saw event). Residents of [Salah al-Din](sal event) {fled}(e5) to schools in [Tajoura](taj mention).

[Paris](par metonym) {denies}(e6) taking sides. So do [Abu Dhabi](abud metonym), [Cairo](cai metonym) and [Ankara](ank metonym), the last of which makes the trucks. The [US](us metonym) president, it {emerged}(e7) on Friday, had {telephoned}(e8) the general. At [Palermo](pal mention), where the rivals last {shook hands}(e9), in November, the hotel still has the flag.

---
places:
  juf: {name: Jufra, point: [29.1, 15.9], precision: area, radius_km: 60}
  gha: {name: Gharyan, point: [32.172, 13.02]}
  qas: {name: Qasr bin Ghashir, point: [32.68, 13.17], precision: near}
  ain: {name: Ain Zara, point: [32.8, 13.27], precision: near}
  yar: {name: Yarmouk, point: [32.79, 13.18], precision: near, near: tri}
  azi: {name: Azizia, point: [32.532, 13.018]}
  zaw: {name: Zawiya, point: [32.757, 12.728]}
  zin: {name: Zintan, point: [31.93, 12.253]}
  abu: {name: Abu Salim, point: [32.85, 13.17], precision: near, near: tri}
  saw: {name: Sawani, point: [32.71, 13.02], precision: near}
  sal: {name: Salah al-Din, point: [32.83, 13.22], precision: near, near: tri}
  taj: {name: Tajoura, point: [32.882, 13.35]}
  pal: {name: Palermo, geonameid: 2523920, point: [38.1166, 13.3636]}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mis: {name: Misratah, geonameid: 2214846, point: [32.3753, 15.0925]}
  abud: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  ben: {name: Benghazi, geonameid: 88319, point: [32.1149, 20.0686]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
events:
  e1: {type: battle, places: [tri], start: 2019-04-21, end: 2019-04-21, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: battle, places: [tri], start: 2019-04-04, end: 2019-04-04, date_precision: day, date_text: on 4 April, killed: 254, status: happened, actors: Eastern troops loyal to General Mansour Bargathi, main: true}
  e3: {type: battle, places: [ain, yar, azi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: airstrike, places: [abu, saw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: displacement, places: [taj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Residents of Salah al-Din}
  e6: {type: statement, places: [par, abud, cai, ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: discovery, places: [], start: 2019-04-19, end: 2019-04-19, date_precision: day, date_text: on Friday, status: happened, actors: "", minor: true}
  e8: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The US president, targets: the general}
  e9: {type: meeting, places: [pal], start: 2018-11, end: 2018-11, date_precision: month, date_text: in November, status: happened, actors: ""}
notes: ""
