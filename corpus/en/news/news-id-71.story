---
id: news-id-71
genre: news
country: ID
published: 2025-08-31
publisher: Selat Post
title: "Finance minister's house {looted}(e1) as {protests}(e2) spread after driver's {death}(e3)"
---
[JAKARTA](jak dateline) – Crowds {broke}(e1) into the home of the finance minister before dawn on Sunday and {carried}(e1) off a piano, the fourth such {attack}(e4) in two days.

The {unrest}(e5) {began}(e2) on Monday over an allowance for members of parliament equal to ten times the lowest wage. It {turned}(e5) violent after an armoured police car {ran}(e3) over a motorcycle courier, Rizal Kurnia, 21, late on Thursday.

In [Makassar](mak event) three people were {trapped}(e6) in the council building and {died}(e6) when it was set {alight}(e6) on Friday night; a fourth, taken for a spy, was {beaten}(e7) to death in the street. Assemblies have also been {torched}(e5) in [Mataram](mat event) and [Pekalongan](pek event).

Seven policemen are under {investigation}(e8) and 1,240 people have been {picked}(e9) up in the capital since the start.

The president {called}(e10) off a trip to [Beijing](bei event) and {said}(e11) the allowance would {go}(e12). TikTok {suspended}(e13) its live service. In [Yogyakarta](yog event) students {cleaned}(e14) the streets with brooms.

---
places:
  mak: {name: Makassar, geonameid: 1622786, point: [-5.1486, 119.4319]}
  mat: {name: Mataram, geonameid: 1635882, point: [-8.5833, 116.1167]}
  pek: {name: Pekalongan, geonameid: 1631766, point: [-6.8886, 109.6753]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  yog: {name: Yogyakarta, geonameid: 1621177, point: [-7.8014, 110.3647]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
events:
  e1: {type: robbery, places: [jak], start: 2025-08-31, end: 2025-08-31, date_precision: day, date_text: before dawn on Sunday, status: happened, actors: Crowds, targets: the home of the finance minister, main: true}
  e2: {type: protest, places: [jak], start: 2025-08-25, end: 2025-08-31, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: road_accident, places: [jak], start: 2025-08-28, end: 2025-08-28, date_precision: day, date_text: late on Thursday, killed: 1, status: happened, actors: an armoured police car, targets: Rizal Kurnia}
  e4: {type: robbery, places: [jak], start: 2025-08-29, end: 2025-08-31, date_precision: day, date_text: in two days, status: happened, actors: ""}
  e5: {type: riot, places: [jak, mat, pek], start: 2025-08-28, end: 2025-08-31, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: fire, places: [mak], start: 2025-08-29, end: 2025-08-29, date_precision: day, date_text: on Friday night, killed: 3, status: happened, actors: "", targets: the council building}
  e7: {type: killing, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a fourth}
  e8: {type: investigation, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Seven policemen}
  e9: {type: arrest, places: [jak], start: 2025-08-25, end: 2025-08-31, date_precision: day, date_text: since the start, arrested: 1240, status: happened, actors: "", targets: "1,240 people"}
  e10: {type: visit, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: The president}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the allowance}
  e13: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: TikTok, targets: its live service}
  e14: {type: other, places: [yog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: students, targets: the streets}
notes: ""
