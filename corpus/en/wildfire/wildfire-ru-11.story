---
id: wildfire-ru-11
genre: wildfire
country: RU
published: 2021-08-10
publisher: Aldan Herald
title: "{Smoke}(e2) of [Yakutia](yak event) seen from the Pole"
---
[YAKUTSK](yaku dateline), Aug 10 (Taiga) — Thirty-one houses out of two hundred in the village of [Byas-Kuel](bya event) {burned down}(e1) on Saturday, and nobody in it was hurt because the women had dug a line.

[Russia](rus metonym)'s forestry agency counted 155 {fires}(e2) in [Yakutia](yak event) on Monday, over 3.4 million hectares, most of which are not being fought: they are farther from anything than the law obliges. Their smoke has {crossed}(e3) the [North Pole](nor event), the first time that was ever recorded, a space agency in [Maryland](mar mention) said.

[Mirny](mir event) and [Nyurba](nyu event) spent a week without sun. Flights from [Yakutsk](yaku event) to [Novosibirsk](nov mention) and [Vladivostok](vla mention) were {held}(e4), river boats too at [Olyokminsk](oly event).

Firemen {came}(e5) from [Tuva](tuv mention) and [Khabarovsk](kha mention), and 200 troops from the [Baikal](bai mention) country. In [Chelyabinsk](che event) region, 3,500 km to the west, a different fire {took}(e6) the village of [Dzhabyk](dzh event) last month; in [Karelia](kar event) one {burnt}(e7) for six weeks.

[Moscow](mos metonym) {promises}(e8) 8 billion roubles. "I asked for 30 litres of diesel," said the head of [Byas-Kuel](bya metonym), Izabella Popova. "That came in a limousine."

---
places:
  bya: {name: Byas-Kuel, point: [62.4, 126.6], precision: near}
  yak: {name: Yakutia, point: [66.0, 130.0], precision: division}
  nor: {name: North Pole, point: [90.0, 0.0], precision: near}
  mir: {name: Mirny, point: [62.536, 113.961]}
  nyu: {name: Nyurba, point: [63.284, 118.333]}
  mar: {name: Maryland, geonameid: 4361885, point: [39.0004, -76.75], precision: division}
  oly: {name: Olyokminsk, point: [60.374, 120.426]}
  tuv: {name: Tuva, point: [51.5, 95.0], precision: division}
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  bai: {name: Baikal, point: [53.5, 108.0], precision: area, radius_km: 250}
  che: {name: Chelyabinsk, point: [54.4, 60.4], precision: division}
  dzh: {name: Dzhabyk, point: [52.98, 59.95], precision: near}
  kar: {name: Karelia, point: [63.6, 33.0], precision: division}
  vla: {name: Vladivostok, geonameid: 2013348, point: [43.1056, 131.8735]}
  nov: {name: Novosibirsk, geonameid: 1496747, point: [55.0226, 82.9317]}
  yaku: {name: Yakutsk, geonameid: 2013159, point: [62.0311, 129.7229]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: wildfire, places: [bya], start: 2021-08-07, end: 2021-08-07, date_precision: day, date_text: on Saturday, killed: 0, status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [yak], start: 2021-08-09, end: 2021-08-09, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: other, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [yaku, oly], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: aid, places: [yak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: wildfire, places: [dzh], start: 2021-07, end: 2021-07, date_precision: month, date_text: last month, status: happened, actors: ""}
  e7: {type: wildfire, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
