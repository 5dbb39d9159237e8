---
id: match-vu-05
genre: match
country: VU
published: 2018-09-10
publisher: Nambawan Sport
title: "A last-ball six, and the goats got out of the way"
---
Needing five off one ball, Leimauri Kalsakau hit it over the goats.

So [Vanuatu](vu metonym)'s women {beat}(e1) [Samoa](ws metonym) by three wickets on Saturday at the [Mele](mel event) ground outside [Port Vila](vil mention), and a {competition}(e2) which began in drizzle last Monday has its first final without [Papua New Guinea](pg metonym). The [Papuans](pg demonym), {beaten}(e3) on Thursday at [Independence Park](ind event) by [Japan](jp metonym), {flew home}(e4) via [Brisbane](bri mention) with one bat bag {missing}(e5).

Kalsakau is 19. She is from [Erakor](era mention) and learned on coral sand. "In [Tanna](tan mention) my cousins use a coconut frond. You have to hit it hard," she said.

The match was nearly called off. At 10.40 a {tremor}(e6) of magnitude 5.1, centred off [Malekula](mal event), {shook}(e6) the sightscreen, and the umpires, one from [Darwin](dar mention) and one from [Apia](api mention), took the players to the middle and made them sit.

[Fiji](fj metonym) and [Indonesia](id metonym) {shared the points}(e7) at [Luganville](lug event), on [Espiritu Santo](esp event), after a {downpour}(e8).

The {final}(e9), [Vanuatu](vu metonym) against [Japan](jp metonym), starts on Tuesday at nine o'clock. Offices in [Port Vila](vil event) have been told to be flexible.

---
places:
  vu: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
  ws: {name: Samoa, geonameid: 4034894, point: [-13.8, -172.1333], precision: country}
  mel: {name: Mele, point: [-17.68, 168.25], precision: near}
  vil: {name: Port-Vila, geonameid: 2135171, point: [-17.7365, 168.3137]}
  pg: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  ind: {name: Independence Park, point: [-17.738, 168.318], precision: exact, near: vil}
  jp: {name: Japan, geonameid: 1861060, point: [35.6854, 139.7531], precision: country}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  era: {name: Erakor, point: [-17.77, 168.31], precision: near}
  tan: {name: Tanna, point: [-19.5, 169.35], precision: area, radius_km: 18}
  mal: {name: Malekula, point: [-16.3, 167.5], precision: area, radius_km: 40}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  api: {name: Apia, geonameid: 4035413, point: [-13.8333, -171.7667]}
  fj: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  id: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  lug: {name: Luganville, geonameid: 2136150, point: [-15.5199, 167.1624]}
  esp: {name: Espiritu Santo, point: [-15.3, 166.9], precision: area, radius_km: 45}
events:
  e1: {type: match, places: [mel], start: 2018-09-08, end: 2018-09-08, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e2: {type: match, places: [vil], start: 2018-09-03, end: 2018-09-03, date_precision: day, date_text: last Monday, status: happened, actors: ""}
  e3: {type: match, places: [vil], start: 2018-09-06, end: 2018-09-06, date_precision: day, date_text: on Thursday, status: happened, actors: Japan, targets: The Papuans}
  e4: {type: transport_change, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: earthquake, places: [mal], start: 2018-09-08, end: 2018-09-08, date_precision: day, date_text: At 10.40, status: happened, actors: "", main: true}
  e7: {type: match, places: [lug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: extreme_weather, places: [lug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: match, places: [vil], start: 2018-09-11, end: 2018-09-11, date_precision: day, date_text: on Tuesday, status: planned, actors: "", main: true}
notes: ""
