---
id: match-vu-05
genre: match
country: VU
published: 2018-09-10
publisher: Nambawan Sport
title: "A last-ball six, and the goats got out of the way"
---
Needing five off one ball, Leimauri Kalsakau {hit}(e1) it over the goats.

So [Vanuatu](vu metonym)'s women beat [Samoa](ws metonym) by three wickets on Saturday at the [Mele](mel event) ground outside [Port Vila](vil mention), and a competition which began in drizzle last Monday has its first final without [Papua New Guinea](pg metonym). The [Papuans](pg demonym), {beaten}(e6) on Thursday at [Independence Park](ind event) by [Japan](jp metonym), {flew}(e2) home via [Brisbane](bri mention) with one bat bag missing.

Kalsakau is 19. She is from [Erakor](era mention) and learned on coral sand. "In [Tanna](tan mention) my cousins use a coconut frond. You have to hit it hard," she said.

The match was nearly called off. At 10.40 a {tremor}(e3) of magnitude 5.1, centred off [Malekula](mal event), {shook}(e3) the sightscreen, and the umpires, one from [Darwin](dar mention) and one from [Apia](api mention), took the players to the middle and made them sit.

[Fiji](fj metonym) and [Indonesia](id metonym) {shared}(e4) the points at [Luganville](lug event), on [Espiritu Santo](esp event), after a downpour.

The {final}(e5), [Vanuatu](vu metonym) against [Japan](jp metonym), {starts}(e5) on Tuesday at nine o'clock. Offices in [Port Vila](vil event) have been told to be flexible.

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
  e1: {type: match, places: [mel], start: 2018-09-08, end: 2018-09-08, date_precision: day, date_text: on Saturday, status: happened, actors: Vanuatu, targets: Samoa, main: true}
  e2: {type: transport_change, places: [bri], start: 2018-09, end: 2018-09, date_precision: month, date_text: "", status: happened, actors: ""}
  e3: {type: earthquake, places: [mal, mel], start: 2018-09-08, end: 2018-09-08, date_precision: day, date_text: At 10.40, status: happened, actors: ""}
  e4: {type: match, places: [lug, esp], start: 2018-09-08, end: 2018-09-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: match, places: [], start: 2018-09-11, end: 2018-09-11, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
  e6: {type: match, places: [ind], start: 2018-09-06, end: 2018-09-06, date_precision: day, date_text: on Thursday, status: happened, actors: Japan, targets: The Papuans}
notes: ""
