---
id: sitrep-kg-05
genre: sitrep
country: KG
published: 2022-09-20
title: "[Batken](btr event) emergency – Flash update #3"
---
Status at 10:00, 20 September: the {ceasefire}(e1) {agreed}(e1) on Friday evening and {again}(e2) on Monday is holding along the whole of the [Kyrgyz](kg demonym)-[Tajik](tj demonym) frontier. No {shelling}(e3) was heard overnight in [Ak-Say](aks event) or in [Samarkandek](sam event).

→ Some 136,000 persons {left their homes}(e4) from the 14th to the 17th; about a third are {back}(e5). In [Batken](bat event) town 21 schools still serve as shelters. The [Osh](osh event) sites are {closing}(e6).
→ The market and 80 houses in [Ak-Say](aks event) were {burned}(e7). At [Dostuk](dos event) an engineer unit is {collecting}(e8) mortar rounds from the stadium.
→ [Bishkek](bis metonym) counts 59 {dead}(e9); [Dushanbe](dus metonym) has published a figure of 41. Neither list can be verified by us.
→ [Isfana](isf event) airstrip will {receive}(e10) a cargo plane from [Ankara](ank mention) tomorrow. Trucks from [Almaty](alm mention) are {held}(e11) at [Kordai](kor event) by a queue, not by policy.
→ Across the line, partners in [Isfara](isf2 mention) {ask}(e12) for insulin. The [Vorukh](vor event) road is {shut}(e13) from both ends.

Rumour watch: a post that the [Tort-Gul](tor event) reservoir dam had been {blown up}(e14) is false. It was photographed at eight this morning, with ducks.

---
places:
  bat: {name: Batken, geonameid: 1528735, point: [40.0604, 70.8193]}
  btr: {name: Batken, geonameid: 1463580, point: [39.7902, 70.8882], precision: division}
  kg: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  tj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  aks: {name: "Ak-Say", point: [39.93, 70.58], precision: near}
  sam: {name: Samarkandek, point: [39.98, 70.63], precision: near}
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  dos: {name: Dostuk, point: [40.02, 70.6], precision: near}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  isf: {name: Razzakov, geonameid: 1222662, point: [39.8389, 69.5276]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  kor: {name: Korday, point: [43.04, 74.71], precision: near}
  isf2: {name: Isfara, geonameid: 1514896, point: [40.1265, 70.6253]}
  vor: {name: Vorukh, point: [39.85, 70.57], precision: near}
  tor: {name: "Tort-Gul Reservoir", point: [40.01, 70.65], precision: near}
events:
  e1: {type: agreement, places: [aks], start: 2022-09-16, end: 2022-09-16, date_precision: day, date_text: on Friday evening, status: happened, actors: "", main: true}
  e2: {type: agreement, places: [aks], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: shelling, places: [aks, sam], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: overnight, status: happened, negated: true, actors: ""}
  e4: {type: displacement, places: [bat], start: 2022-09-14, end: 2022-09-17, date_precision: day, date_text: from the 14th to the 17th, displaced: 136000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e5: {type: displacement, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: closure, places: [osh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: fire, places: [aks], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: rescue, places: [dos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: battle, places: [btr], start: null, end: null, date_precision: unknown, date_text: "", killed: 59, status: happened, actors: "", main: true}
  e10: {type: aid, places: [isf], start: 2022-09-21, end: 2022-09-21, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
  e11: {type: transport_change, places: [kor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: aid, places: [isf2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: closure, places: [vor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: explosion, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
notes: ""
