---
id: match-lt-11
genre: match
country: LT
published: 2016-11-14
publisher: Nemunas Rytas
title: "Basketball: [Utena](ute metonym) {spoil}(e1) [Kaunas](kau metonym)'s {birthday}(e2)"
---
[VILNIUS](vil dateline), 14 Nov (NR)

The cake was in the shape of a backboard. It went uncut.

Žalgiris of [Kaunas](kau mention), unbeaten since April, {lost}(e1) 78-81 on Sunday to Juventus of [Utena](ute mention) at the [Žalgiris Arena](zal event), on the island in the [Nemunas](nem mention), on the evening kept for the hall's fifth {birthday}(e2). Nobody laughed much.

[Utena](ute mention) is a brewery town of 27,000. Its centre, Tadas Grigas, 2.11 metres, is a farmer's son from near [Zarasai](zar mention), on the [Latvian](lv demonym) frontier, and was {playing}(e3) in the second division of [Poland](pl mention), for [Suwałki](suw metonym), in March. He had 24 points and a split lip.

The rest of the round. [Klaipėda](kla event): Neptūnas {saw off}(e4) [Alytus](aly metonym) by 30. [Panevėžys](pan event): Lietkabelis {beat}(e5) [Prienai](pri metonym) in overtime. [Šiauliai](sia event): {no play}(e6), as moisture dripped from the roof on to the boards.

In [Vilnius](vil event) Rytas fans {threw}(e7) coins at a [Slovene](si demonym) referee, for which the club expects a {fine}(e8) by Wednesday.

[Kaunas](kau metonym) fly to [Tel Aviv](tlv event) for Thursday's {game}(e9) in [Europe](eur mention), where nobody bakes.

---
places:
  ute: {name: Utena, geonameid: 593672, point: [55.4978, 25.6046]}
  kau: {name: Kaunas, geonameid: 598316, point: [54.9016, 23.9091]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  zal: {name: Žalgiris Arena, point: [54.8905, 23.9145], precision: exact, near: kau}
  nem: {name: Nemunas, point: [54.9, 23.8], precision: area, radius_km: 80}
  zar: {name: Zarasai, geonameid: 592891, point: [55.7323, 26.2511]}
  lv: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  pl: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  suw: {name: Suwałki, geonameid: 757718, point: [54.1118, 22.9309]}
  kla: {name: Klaipėda, geonameid: 598098, point: [55.7068, 21.1391]}
  aly: {name: Alytus, geonameid: 601084, point: [54.3957, 24.0389]}
  pan: {name: Panevėžys, geonameid: 596128, point: [55.7319, 24.3598]}
  pri: {name: Prienai, geonameid: 595596, point: [54.636, 23.9459]}
  sia: {name: Šiauliai, geonameid: 594739, point: [55.9333, 23.3167]}
  si: {name: Slovenia, geonameid: 3190538, point: [46.0833, 15.0], precision: country}
  tlv: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
events:
  e1: {type: match, places: [kau], start: 2016-11-13, end: 2016-11-13, date_precision: day, date_text: on Sunday, status: happened, actors: Juventus of Utena, targets: Žalgiris of Kaunas, main: true}
  e2: {type: ceremony, places: [kau], start: 2016-11-13, end: 2016-11-13, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e3: {type: career, places: [suw], start: 2016-03, end: 2016-03, date_precision: month, date_text: in March, status: happened, actors: "", minor: true}
  e4: {type: match, places: [kla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: match, places: [pan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: match, places: [sia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: riot, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rytas fans, targets: a Slovene referee}
  e8: {type: verdict, places: [vil], start: 2016-11-16, end: 2016-11-16, date_precision: day, date_text: by Wednesday, status: planned, actors: ""}
  e9: {type: match, places: [tlv], start: 2016-11-17, end: 2016-11-17, date_precision: day, date_text: "for Thursday's", status: planned, actors: Kaunas}
notes: ""
