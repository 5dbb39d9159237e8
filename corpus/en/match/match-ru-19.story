---
id: match-ru-19
genre: match
country: RU
published: 2017-12-04
publisher: Amur Sport
title: "Bandy at minus thirty-one"
---
[Khabarovsk](kha metonym) 7-4 [Arkhangelsk](ark metonym). Four thousand came and kept their gloves on.

The visitors, who'd {flown}(e1) eight hours by way of [Moscow](mos mention), {led}(e2) till the ball, orange, froze and split. The next one suited Lomakin: five {goals}(e2), the last from a corner. He's of [Kemerovo](kem mention), and it's said that a [Swedish](swe demonym) club, [Sandviken](san metonym), has {rung}(e3) his mother.

Elsewhere. [Kazan](kaz metonym) {lost}(e4) at [Ulyanovsk](uly event), [Kirov](kir metonym) in [Krasnoyarsk](kra event). [Irkutsk](irk event): {match}(e5) {called off}(e5) at minus 38; the rule says 35. A tram {ran into}(e6) the [Murmansk](mur metonym) team's bus at [Nizhny Novgorod](niz event) on Saturday, no one hurt, and they {drew}(e7).

[China](chi metonym) have {entered}(e8) the world {championship}(e9) that {opens}(e9) here, for the B teams, on 28 January. Players of [Somalia](som metonym), who live in [Borlänge](bor mention), arrive with their own imam. The [Mongolians](mon demonym) come by train.

"In [Kabul](kab mention) nobody skates", the [Somali](soma demonym) coach, a [Swede](swed demonym), had said once. He meant [Mogadishu](mog mention), and he was told it.

---
places:
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  ark: {name: "Arkhangel'sk", geonameid: 581049, point: [64.5461, 40.5518]}
  kem: {name: Kemerovo, geonameid: 1503901, point: [55.3542, 86.1043]}
  san: {name: Sandviken, geonameid: 2680075, point: [60.6167, 16.7667]}
  kaz: {name: Kazan, geonameid: 551487, point: [55.7887, 49.1221]}
  uly: {name: Ulyanovsk, geonameid: 479123, point: [54.3282, 48.3866]}
  kir: {name: Kirov, point: [58.6, 49.65]}
  kra: {name: Krasnoyarsk, geonameid: 1502026, point: [56.0374, 92.9314]}
  irk: {name: Irkutsk, geonameid: 2023469, point: [52.2957, 104.2908]}
  mur: {name: Murmansk, geonameid: 524305, point: [68.9678, 33.0992]}
  niz: {name: Nizhny Novgorod, geonameid: 520555, point: [56.3287, 44.002]}
  bor: {name: Borlänge, geonameid: 2720383, point: [60.4858, 15.4371]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  soma: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  swed: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
events:
  e1: {type: transport_change, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: match, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: career, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", minor: true}
  e4: {type: match, places: [uly, kra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: match, places: [irk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e6: {type: road_accident, places: [niz], start: 2017-12-02, end: 2017-12-02, date_precision: day, date_text: on Saturday, injured: 0, status: happened, actors: ""}
  e7: {type: match, places: [niz], start: 2017-12-02, end: 2017-12-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: match, places: [kha], start: 2018-01-28, end: 2018-01-28, date_precision: day, date_text: on 28 January, status: planned, actors: ""}
notes: ""
