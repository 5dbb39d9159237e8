---
id: news-id-71
genre: news
country: ID
published: 2025-08-31
publisher: Selat Post
title: "Finance minister's house {looted}(e1) as {protests}(e2) {spread}(e2) after driver's {death}(e3)"
---
[JAKARTA](jak dateline) – Crowds {broke into}(e1) the home of the finance minister before dawn on Sunday and {carried off}(e1) a piano, the fourth such {attack}(e1) in two days.

The {unrest}(e2) began on Monday over an allowance for members of parliament equal to ten times the lowest wage. It {turned violent}(e2) after an armoured police car {ran over}(e3) a motorcycle courier, Rizal Kurnia, 21, late on Thursday.

In [Makassar](mak event) three people were trapped in the council building and {died}(e4) when it was {set alight}(e4) on Friday night; a fourth, taken for a spy, was {beaten to death}(e5) in the street. Assemblies have also been {torched}(e6) in [Mataram](mat event) and [Pekalongan](pek event).

Seven policemen are under {investigation}(e7) and 1,240 people have been {picked up}(e8) in the capital since the start.

The president {called off}(e9) a {trip}(e9) to [Beijing](bei event) and said the allowance would {go}(e10). TikTok {suspended}(e11) its live service. In [Yogyakarta](yog event) students {cleaned}(e12) the streets with brooms.

---
places:
  mak: {name: Makassar, geonameid: 1622786, point: [-5.1486, 119.4319]}
  mat: {name: Mataram, geonameid: 1635882, point: [-8.5833, 116.1167]}
  pek: {name: Pekalongan, geonameid: 1631766, point: [-6.8886, 109.6753]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  yog: {name: Yogyakarta, geonameid: 1621177, point: [-7.8014, 110.3647]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
events:
  e1: {type: riot, places: [jak], start: 2025-08-31, end: 2025-08-31, date_precision: day, date_text: before dawn on Sunday, status: happened, actors: Crowds, targets: the home of the finance minister, main: true}
  e2: {type: protest, places: [jak], start: 2025-08-25, end: 2025-08-31, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: road_accident, places: [jak], start: 2025-08-28, end: 2025-08-28, date_precision: day, date_text: late on Thursday, killed: 1, status: happened, actors: an armoured police car, targets: Rizal Kurnia, main: true}
  e4: {type: riot, places: [mak], start: 2025-08-29, end: 2025-08-29, date_precision: day, date_text: on Friday night, killed: 3, status: happened, actors: "", targets: the council building}
  e5: {type: killing, places: [mak], start: 2025-08-29, end: 2025-08-29, date_precision: day, date_text: on Friday night, killed: 1, status: happened, actors: "", targets: a fourth}
  e6: {type: riot, places: [mat, pek], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Seven policemen}
  e8: {type: arrest, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1240, status: happened, actors: "", targets: "1,240 people"}
  e9: {type: visit, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: The president}
  e10: {type: decision, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the allowance}
  e11: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: TikTok, targets: its live service}
  e12: {type: other, places: [yog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: students, targets: the streets, minor: true}
notes: ""
