---
id: council-np-01
genre: council
country: NP
published: 2021-06-15
publisher: Annapurna Khabar
title: "Boats off [Phewa](phe event) at dusk: [Pokhara](pok metonym) assembly {passes}(e1) lake bylaw"
---
[POKHARA](pok dateline), June 15: Boats will have to be tied up at [Barahi Ghat](bar event) and [Hallan Chowk](hal event) by seven each evening once the city reopens to visitors, under a bylaw {approved}(e1) on Monday by the assembly of [Pokhara](pok metonym org) Metropolitan City.

The rule follows two {drownings}(e2) in April, both of young men from [Syangja](sya mention) who had rented a canoe on the [Pame](pam event) side and taken no life jackets. Ward chair Bishnu Maya Gurung read their names before the {vote}(e1).

Boatmen, idle since the second lockdown, asked for relief. None was promised. Deputy mayor Tek Bahadur Pun said money {voted}(e3) last year by [Gandaki](gan metonym) Province had gone on oxygen, and that [Kathmandu](kat metonym) "answers the telephone on alternate Fridays".

The assembly also {endorsed}(e4) a rope barrier where the [Harpan Khola](har event) brings silt into the lake, a nursery for trout at [Begnas](beg event), and a letter to the authorities in [Chitwan](chi metonym), downstream, which have complained of plastic in the [Narayani](nar event).

The airport will be {taken up}(e5) next month. Its runway, being {laid}(e6) by a [Chinese](cn demonym) firm, is three-quarters done.

---
places:
  phe: {name: Phewa Lake, point: [28.215, 83.945], precision: exact}
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
  bar: {name: Barahi Ghat, point: [28.2085, 83.957], precision: near, near: pok}
  hal: {name: Hallan Chowk, point: [28.211, 83.956], precision: near, near: pok}
  sya: {name: Syangja, geonameid: 12095526, point: [27.9837, 83.7592], precision: division}
  pam: {name: Pame, point: [28.224, 83.923], precision: near, near: pok}
  gan: {name: Gandaki Province, point: [28.37, 83.9], precision: division}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  har: {name: Harpan Khola, point: [28.225, 83.92], precision: near}
  beg: {name: Begnas Lake, point: [28.175, 84.1], precision: exact}
  chi: {name: Chitwan, geonameid: 12095461, point: [27.6803, 84.4365], precision: division}
  nar: {name: Narayani River, point: [27.7, 84.35], precision: area, radius_km: 30}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: legislation, places: [pok], start: 2021-06-14, end: 2021-06-14, date_precision: day, date_text: on Monday, status: happened, actors: the assembly of Pokhara Metropolitan City, main: true}
  e2: {type: death, places: [pam], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April, killed: 2, status: happened, actors: ""}
  e3: {type: decision, places: [gan], start: 2020, end: 2020, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e4: {type: decision, places: [pok], start: 2021-06-14, end: 2021-06-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: meeting, places: [pok], start: 2021-07, end: 2021-07, date_precision: month, date_text: next month, status: planned, actors: "", minor: true}
  e6: {type: construction, places: [pok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Chinese firm}
notes: ""
