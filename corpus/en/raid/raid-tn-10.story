---
id: raid-tn-10
genre: raid
country: TN
published: 2021-03-13
publisher: La Gazette du Cap
title: "Dozen {held}(e1) after {searches}(e2) in [Sousse](sou event) and [Kairouan](kai event)"
---
[TUNIS](tun dateline), March 13: The National Guard {arrested}(e1) twelve men in {raids}(e2) on Thursday and Friday in [Sousse](sou event), [Kairouan](kai event) and two villages of [Kasserine](kas event) governorate on suspicion of {sending}(e3) young people by boat to [Lampedusa](lam mention).

The {sweep}(e2) followed the {sinking}(e4) on Tuesday of two boats off [Sfax](sfa event), in which 39 persons, most of them from [Ivory Coast](ivo mention) and [Mali](mal mention), were {drowned}(e4).

A house at [Hergla](her event) {had}(e5) nine outboard engines under a heap of olive nets. In [Sidi Bouali](sid event) a baker kept the telephones in flour. Four more suspects, believed to be in [Zuwara](zuw mention), over the [Libyan](lib demonym) frontier, are wanted.

A spokesman for the court at [Sousse](sou metonym) said the ring asked 3,500 dinars a seat.

[Rome](rom metonym), which has been pressing for such raids since the interior ministers {met}(e6) here in December, sent {congratulations}(e7). They weren't welcome in [Sfax](sfa event): a few hundred people {walked}(e8) on Friday behind an empty coffin from the [Bab Diwan](bab event) gate to the port.

---
places:
  tun: {name: Tunis, geonameid: 2464470, point: [36.819, 10.1658]}
  kas: {name: Kasserine Governorate, geonameid: 2473460, point: [35.2529, 8.7877], precision: division}
  lam: {name: Lampedusa, point: [35.508, 12.61], precision: area, radius_km: 6}
  her: {name: Hergla, point: [36.03, 10.508], precision: near}
  sid: {name: Sidi Bouali, point: [35.957, 10.473], precision: near}
  zuw: {name: Zuwara, point: [32.934, 12.08]}
  bab: {name: Bab Diwan, point: [34.734, 10.763], precision: near, near: sfa}
  sou: {name: Sousse, geonameid: 2464915, point: [35.8254, 10.637]}
  kai: {name: Kairouan, geonameid: 2473449, point: [35.6781, 10.0963]}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
events:
  e1: {type: arrest, places: [sou, kai, kas], start: 2021-03-11, end: 2021-03-12, date_precision: day, date_text: on Thursday and Friday, arrested: 12, status: happened, actors: The National Guard, main: true}
  e2: {type: raid, places: [sou, kai, kas], start: 2021-03-11, end: 2021-03-12, date_precision: day, date_text: on Thursday and Friday, status: happened, actors: "", main: true}
  e3: {type: smuggling, places: [lam], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e4: {type: sea_accident, places: [sfa], start: 2021-03-09, end: 2021-03-09, date_precision: day, date_text: on Tuesday, killed: 39, status: happened, actors: "", main: true}
  e5: {type: discovery, places: [her], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: meeting, places: [tun], start: 2020-12, end: 2020-12, date_precision: month, date_text: in December, status: happened, actors: the interior ministers}
  e7: {type: statement, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: protest, places: [sfa], start: 2021-03-12, end: 2021-03-12, date_precision: day, date_text: on Friday, status: happened, actors: ""}
notes: ""
