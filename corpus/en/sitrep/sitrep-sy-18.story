---
id: sitrep-sy-18
genre: sitrep
country: SY
published: 2023-02-14
title: "NW [Syria](syr event) {quake}(e1) response: daily update no. 8, 14 Feb, 18.00 [Gaziantep](gaz dateline)"
---
CASUALTIES (north-west only): 4,400 {killed}(e1), 8,100 injured. Worst: [Jandairis](jan event), [Salqin](sal event), [Harem](har event), [Sarmada](sar event); and [Al-Atarib](ala event).

CROSSINGS. [Bab al-Hawa](bab event): 58 {lorries}(e2) since Thursday. [Bab al-Salama](baba event) and [Al-Ra'ee](alr event) {open}(e3) from today for three months, following [Damascus](dam metonym)'s {assent}(e4) last night. An 11-lorry UN convoy {went through}(e5) [Bab al-Salama](baba event) at 14.10.

[Aleppo](ale event) city (government side): school shelters full; director-general from [Geneva](gen mention) {visited}(e6) on Saturday.

{SEARCH}(e7). {Closed}(e7). White Helmets, of [Idlib](idl mention), {announced}(e7) it on Friday. Last {alive}(e8): a girl, [Jandairis](jan event), 6 Feb+4.

SECURITY. {Shelling}(e9) at [Maaret al-Naasan](maa event) overnight: none. A {fight}(e10) over tents in [Afrin](afr event), {shots}(e10), two wounded.

BORDER [TURKEY](tur event). Bodies of [Syrians](syri demonym) who {died}(e11) in [Antakya](ant event), [Kırıkhan](krk event) and [Nurdağı](nur event) {returned}(e12) by [Bab al-Hawa](bab event): 1,795.

SHORT OF: cranes (in the first days), now graves, gas.

[Latakia](lat event) and [Hama](ham event): see the other hub.

---
places:
  gaz: {name: Gaziantep, geonameid: 314830, point: [37.0594, 37.3825]}
  jan: {name: Jandairis, point: [36.395, 36.69]}
  sal: {name: Salqin, point: [36.14, 36.45]}
  har: {name: Harem, point: [36.206, 36.52]}
  sar: {name: Sarmada, point: [36.185, 36.725]}
  ala: {name: Al-Atarib, point: [36.14, 36.83]}
  bab: {name: Bab al-Hawa, point: [36.24, 36.68], precision: exact}
  baba: {name: Bab al-Salama, point: [36.65, 37.09], precision: exact}
  alr: {name: "Al-Ra'ee", point: [36.61, 37.45], precision: near}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  idl: {name: Idlib, geonameid: 169389, point: [35.9306, 36.6339]}
  maa: {name: Maaret al-Naasan, point: [36.0, 36.87], precision: near}
  afr: {name: Afrin, point: [36.51, 36.87]}
  ant: {name: Antakya, geonameid: 323779, point: [36.2066, 36.1572]}
  krk: {name: Kırıkhan, geonameid: 307657, point: [36.4994, 36.3576]}
  nur: {name: Nurdağı, point: [37.18, 36.74]}
  ham: {name: Hama, geonameid: 170017, point: [35.1318, 36.7578]}
  lat: {name: Latakia, geonameid: 173576, point: [35.5312, 35.7909]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  syri: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
events:
  e1: {type: earthquake, places: [jan, sal, har, sar, ala], start: 2023-02-06, end: 2023-02-06, date_precision: day, date_text: "", killed: 4400, injured: 8100, status: happened, actors: "", main: true}
  e2: {type: aid, places: [bab], start: 2023-02-09, end: 2023-02-14, date_precision: day, date_text: since Thursday, status: happened, actors: ""}
  e3: {type: opening, places: [baba, alr], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: from today, status: happened, actors: ""}
  e4: {type: decision, places: [dam], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: last night, status: happened, actors: ""}
  e5: {type: aid, places: [baba], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: at 14.10, status: happened, actors: ""}
  e6: {type: visit, places: [ale], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: on Saturday, status: happened, actors: director-general from Geneva}
  e7: {type: rescue, places: [syr], start: 2023-02-10, end: 2023-02-10, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e8: {type: rescue, places: [jan], start: 2023-02-10, end: 2023-02-10, date_precision: day, date_text: "6 Feb+4", status: happened, actors: ""}
  e9: {type: shelling, places: [maa], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: overnight, status: happened, negated: true, actors: ""}
  e10: {type: attack, places: [afr], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: ""}
  e11: {type: earthquake, places: [ant, krk, nur], start: null, end: null, date_precision: unknown, date_text: "", killed: 1795, status: happened, actors: ""}
  e12: {type: transport_change, places: [bab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
