---
id: press-kz-23
genre: press
country: KZ
published: 2022-01-14
publisher: Steppe Information Bureau
title: "Prosecutor's Office: 225 {Killed}(e1) in January Unrest"
---
[Nur-Sultan](nur dateline), January 14. The bodies of 225 people, 19 of them officers of the police and the army, were {delivered}(e2) to morgues during the state of {emergency}(e3), the General Prosecutor's Office {informs}(e4). More than 4,300 persons were {injured}(e1).

The {disorders}(e1) {began}(e5) on January 2 in [Zhanaozen](zha event) with a peaceful {rally}(e5) over the price of liquefied gas and {spread}(e1) to [Aktau](akt event), [Aktobe](akto event), [Shymkent](shy event) and [Taldykorgan](tal event). On January 5 armed groups {seized}(e6) the airport of [Almaty](alm event) for nine hours and {set}(e7) fire to the city hall. In [Kyzylorda](kyz event) a police department was {attacked}(e8); in [Taraz](tar event) the offices of the ruling party {burned}(e9) down.

As of today 2,600 persons are in {custody}(e10). Of 672 criminal cases {opened}(e11), 44 concern terrorism. Five officers have been {detained}(e12) on suspicion of torture in [Almaty](alm event) and [Semey](sem event).

Peacekeepers of the Collective Treaty, who {arrived}(e13) on January 6 from [Ivanovo](iva mention), [Minsk](min mention) and [Dushanbe](dus mention), {began}(e14) to {leave}(e14) yesterday and will be {gone}(e14) by the 19th. They took no part in {combat}(e15). Reports of foreign snipers are {being}(e16) verified.

The {emergency}(e3) was {lifted}(e17) in [Atyrau](aty event) and [North Kazakhstan](nor event) on the 13th and {remains}(e3) in [Almaty](alm event). Trains between [Shymkent](shy event) and the capital are {running}(e18) again.

The {trial}(e19) of the former head of security, {arrested}(e20) on January 6, is to {open}(e19) in [Nur-Sultan](nur event) in March, behind closed doors. [Brussels](bru metonym)'s {call}(e21) for an international inquiry has been noted.

---
places:
  nur: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  zha: {name: Zhanaozen, geonameid: 607610, point: [43.3412, 52.8619]}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  akto: {name: Aktobe, geonameid: 610611, point: [50.2797, 57.2072]}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  tal: {name: Taldykorgan, geonameid: 1518542, point: [45.0156, 78.3739]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  kyz: {name: Kyzylorda, geonameid: 1519922, point: [44.8528, 65.5092]}
  tar: {name: Taraz, geonameid: 1516905, point: [42.898, 71.3733]}
  sem: {name: Semey, geonameid: 1519422, point: [50.4206, 80.2502]}
  iva: {name: Ivanovo, geonameid: 555312, point: [56.9999, 40.9726]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  aty: {name: Atyrau, geonameid: 610529, point: [47.1048, 51.8843]}
  nor: {name: North Kazakhstan, geonameid: 1519367, point: [54.4528, 69.0682], precision: division}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: riot, places: [zha, akt, akto, shy, tal, alm], start: 2022-01-02, end: 2022-01-14, date_precision: day, date_text: during the state of emergency, killed: 225, injured: 4300, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: other, places: [], start: 2022-01, end: 2022-01, date_precision: month, date_text: during the state of emergency, status: happened, actors: ""}
  e3: {type: decision, places: [alm], start: 2022-01, end: 2022-01, date_precision: month, date_text: "", status: happened, actors: ""}
  e4: {type: statement, places: [nur], start: 2022-01-14, end: 2022-01-14, date_precision: day, date_text: "", status: happened, actors: "the General Prosecutor's Office"}
  e5: {type: protest, places: [zha], start: 2022-01-02, end: 2022-01-02, date_precision: day, date_text: on January 2, status: happened, actors: ""}
  e6: {type: battle, places: [alm], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: On January 5, status: happened, actors: armed groups, targets: the airport}
  e7: {type: fire, places: [alm], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: On January 5, status: happened, actors: armed groups, targets: the city hall}
  e8: {type: attack, places: [kyz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a police department}
  e9: {type: fire, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the offices of the ruling party}
  e10: {type: arrest, places: [], start: 2022-01-14, end: 2022-01-14, date_precision: day, date_text: As of today, arrested: 2600, status: happened, actors: ""}
  e11: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: arrest, places: [alm, sem], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: "", targets: Five officers}
  e13: {type: transport_change, places: [], start: 2022-01-06, end: 2022-01-06, date_precision: day, date_text: on January 6, status: happened, actors: Peacekeepers}
  e14: {type: transport_change, places: [], start: 2022-01-13, end: 2022-01-19, date_precision: day, date_text: by the 19th, status: planned, actors: Peacekeepers}
  e15: {type: battle, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: Peacekeepers}
  e16: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: decision, places: [aty, nor], start: 2022-01-13, end: 2022-01-13, date_precision: day, date_text: on the 13th, status: happened, actors: ""}
  e18: {type: transport_change, places: [shy, nur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e19: {type: trial, places: [nur], start: 2022-03, end: 2022-03, date_precision: month, date_text: in March, status: planned, actors: "", targets: the former head of security}
  e20: {type: arrest, places: [], start: 2022-01-06, end: 2022-01-06, date_precision: day, date_text: on January 6, arrested: 1, status: happened, actors: "", targets: the former head of security}
  e21: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels}
notes: ""
