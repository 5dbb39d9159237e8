---
id: press-kz-23
genre: press
country: KZ
published: 2022-01-14
publisher: Steppe Information Bureau
title: "Prosecutor's Office: 225 {Killed}(e1) in January {Unrest}(e1)"
---
[Nur-Sultan](nur dateline), January 14. The bodies of 225 people, 19 of them officers of the police and the army, were delivered to morgues during the {state of emergency}(e2), the General Prosecutor's Office {informs}(e3). More than 4,300 persons were injured.

The {disorders}(e1) began on January 2 in [Zhanaozen](zha event) with a peaceful {rally}(e4) over the price of liquefied gas and spread to [Aktau](akt event), [Aktobe](akto event), [Shymkent](shy event) and [Taldykorgan](tal event). On January 5 armed groups {seized}(e5) the airport of [Almaty](alm event) for nine hours and {set fire}(e6) to the city hall. In [Kyzylorda](kyz event) a police department was {attacked}(e7); in [Taraz](tar event) the offices of the ruling party {burned down}(e8).

As of today 2,600 persons are in {custody}(e9). Of 672 criminal cases {opened}(e10), 44 concern terrorism. Five officers have been {detained}(e11) on suspicion of {torture}(e12) in [Almaty](alm event) and [Semey](sem event).

Peacekeepers of the Collective Treaty, who {arrived}(e13) on January 6 from [Ivanovo](iva mention), [Minsk](min mention) and [Dushanbe](dus mention), began to {leave}(e14) yesterday and will be {gone}(e14) by the 19th. They took no part in {combat}(e15). Reports of foreign snipers are being verified.

The {emergency}(e2) was {lifted}(e2) in [Atyrau](aty event) and [North Kazakhstan](nor event) on the 13th and remains in [Almaty](alm event). Trains between [Shymkent](shy event) and the capital are {running}(e16) again.

The {trial}(e17) of the former head of security, {arrested}(e18) on January 6, is to open in [Nur-Sultan](nur event) in March, behind closed doors. [Brussels](bru metonym)'s {call}(e19) for an international inquiry has been noted.

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
  e1: {type: riot, places: [zha, akt, akto, shy, tal], start: 2022-01, end: 2022-01, date_precision: month, date_text: January, killed: 225, injured: 4300, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: decision, places: [aty, nor], start: 2022-01-13, end: 2022-01-13, date_precision: day, date_text: on the 13th, status: happened, actors: ""}
  e3: {type: statement, places: [nur], start: 2022-01-14, end: 2022-01-14, date_precision: day, date_text: "", status: happened, actors: "the General Prosecutor's Office", minor: true}
  e4: {type: protest, places: [zha], start: 2022-01-02, end: 2022-01-02, date_precision: day, date_text: on January 2, status: happened, actors: ""}
  e5: {type: battle, places: [alm], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: On January 5, status: happened, actors: armed groups, targets: the airport}
  e6: {type: riot, places: [alm], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: On January 5, status: happened, actors: armed groups, targets: the city hall}
  e7: {type: attack, places: [kyz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a police department}
  e8: {type: fire, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the offices of the ruling party}
  e9: {type: arrest, places: [nur], start: 2022-01-14, end: 2022-01-14, date_precision: day, date_text: As of today, arrested: 2600, status: happened, actors: ""}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: arrest, places: [alm, sem], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: "", targets: Five officers}
  e12: {type: attack, places: [alm, sem], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e13: {type: rescue, places: [alm], start: 2022-01-06, end: 2022-01-06, date_precision: day, date_text: on January 6, status: happened, actors: Peacekeepers}
  e14: {type: displacement, places: [alm], start: 2022-01-13, end: 2022-01-13, date_precision: day, date_text: yesterday, status: happened, actors: Peacekeepers}
  e15: {type: battle, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Peacekeepers}
  e16: {type: opening, places: [shy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: trial, places: [nur], start: 2022-03, end: 2022-03, date_precision: month, date_text: in March, status: planned, actors: "", targets: the former head of security}
  e18: {type: arrest, places: [nur], start: 2022-01-06, end: 2022-01-06, date_precision: day, date_text: on January 6, arrested: 1, status: happened, actors: "", targets: the former head of security}
  e19: {type: statement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels}
notes: ""
