---
id: frontline-ua-21
genre: frontline
country: UA
published: 2024-07-12
publisher: Humanitarian Coordination Cell
title: "[Ukraine](ukr event) — Humanitarian Flash Update No. 3: {Attack}(e1) on [Dnipro](dni event) and Front-Line Communities"
---
This update covers 10–11 July 2024.

KEY POINTS
— A wave of {missiles}(e1) {hit}(e1) four cities on the morning of 10 July, {killing}(e1) 27 civilians and injuring more than 110, according to local authorities.
— Two hospitals and a centre for displaced people were damaged. None of the patients was hurt.
— Some 1,400 people, a third of them children, have been {evacuated}(e2) from [Pokrovsk](pok event) and [Toretsk](tor event) since Monday.

OVERVIEW
In [Dnipro](dni event), 19 people {died}(e3) when a nine-storey building {collapsed}(e3). {Search}(e4) and rescue ended at 6 p.m. on 11 July. In [Kryvyi Rih](kry event), a mine {lost power}(e5) and 854 workers were {brought to the surface}(e6). {Air defence}(e7) was active over [Poltava](pol event), [Sumy](sum event) and [Kyiv](kyi event).

On 11 July {shelling}(e8) {killed}(e8) a postwoman in [Nikopol](nik event) and two farmers near [Orikhiv](ori event). Water supply has been {interrupted}(e9) in [Myrnohrad](myr event) for a week.

RESPONSE
Within hours, partners {provided}(e10) hot meals to 900 people and {boarded up}(e11) 310 windows. A convoy of six trucks {reached}(e12) [Kurakhove](kur event) on Thursday; another, bound for [Kostiantynivka](kos mention), {turned back}(e13) because of drones. Psychologists from [Lviv](lvi mention) are working at two schools.

FUNDING
The winter plan, to be {launched}(e14) in [Kyiv](kyi event) on 30 July, seeks $500 million. [Norway](nor metonym) and [Canada](can metonym) have {pledged}(e15) $62 million. In 2023, 60 per cent of the need was met.

OUTLOOK
Fighting is likely to intensify around [Pokrovsk](pok event). Two border crossings with [Moldova](mol mention) will {close}(e16) for repairs in August.

---
places:
  myr: {name: Myrnohrad, point: [48.3, 37.26]}
  pok: {name: Pokrovsk, geonameid: 704422, point: [48.2801, 37.1771]}
  tor: {name: Toretsk, point: [48.4, 37.85]}
  ori: {name: Orikhiv, point: [47.567, 35.785]}
  kur: {name: Kurakhove, point: [47.98, 37.28]}
  nik: {name: Nikopol, geonameid: 700051, point: [47.5683, 34.3913]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  kos: {name: Kostyantynivka, geonameid: 705104, point: [48.5273, 37.7059]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
events:
  e1: {type: shelling, places: [dni, kry], start: 2024-07-10, end: 2024-07-10, date_precision: day, date_text: on the morning of 10 July, killed: 27, injured: 110, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [pok, tor], start: 2024-07-08, end: 2024-07-11, date_precision: day, date_text: since Monday, displaced: 1400, displaced_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: collapse, places: [dni], start: 2024-07-10, end: 2024-07-10, date_precision: day, date_text: "", killed: 19, status: happened, actors: ""}
  e4: {type: rescue, places: [dni], start: 2024-07-11, end: 2024-07-11, date_precision: day, date_text: on 11 July, status: happened, actors: ""}
  e5: {type: outage, places: [kry], start: 2024-07-10, end: 2024-07-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: rescue, places: [kry], start: 2024-07-10, end: 2024-07-10, date_precision: day, date_text: "", status: happened, actors: "", targets: 854 workers}
  e7: {type: battle, places: [pol, sum, kyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: shelling, places: [nik, ori], start: 2024-07-11, end: 2024-07-11, date_precision: day, date_text: On 11 July, killed: 3, status: happened, actors: ""}
  e9: {type: outage, places: [myr], start: 2024-07-05, end: 2024-07-05, date_precision: week, date_text: for a week, status: happened, actors: ""}
  e10: {type: aid, places: [], start: 2024-07-10, end: 2024-07-10, date_precision: day, date_text: Within hours, status: happened, actors: partners}
  e11: {type: construction, places: [], start: 2024-07-10, end: 2024-07-10, date_precision: day, date_text: "", status: happened, actors: partners, minor: true}
  e12: {type: aid, places: [kur], start: 2024-07-11, end: 2024-07-11, date_precision: day, date_text: on Thursday, status: happened, actors: A convoy of six trucks}
  e13: {type: aid, places: [kos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: another}
  e14: {type: launch, places: [kyi], start: 2024-07-30, end: 2024-07-30, date_precision: day, date_text: on 30 July, status: planned, actors: ""}
  e15: {type: aid, places: [nor, can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Norway and Canada}
  e16: {type: closure, places: [mol], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: planned, actors: ""}
notes: ""
