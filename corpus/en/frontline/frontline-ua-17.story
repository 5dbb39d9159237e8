---
id: frontline-ua-17
genre: frontline
country: UA
published: 2023-08-14
publisher: Dnipro Dispatch
title: "Seven Killed, Infant Among Them, in {Shelling}(e1) of [Kherson](khe event) Villages"
---
[KYIV](kyi dateline), Aug 14 - Seven people, including a girl of 23 days, were {killed}(e1) on Sunday when [Russian](rus demonym) artillery {hit}(e1) two villages on the [Dnipro](dni event) below [Kherson](khe event), [Ukraine](ukr metonym)'s interior minister said.

The girl, her brother of 12 and their parents {died}(e1) in [Shyroka Balka](shy event); two men, one of them a pastor, in [Stanislav](sta event) nearby. Thirteen people were {wounded}(e2) across the region, which was {shelled}(e2) 67 times in 24 hours. Monday was {declared}(e3) a day of mourning.

[Moscow](mos metonym), which {withdrew}(e4) from the western bank in November, did not comment. Its defence ministry said earlier that its guns had {struck}(e5) "crossing parties" at [Kozachi Laheri](koz event), where [Ukrainian](ukra demonym) scouts {landed}(e6) last week.

In the south-east, [Kyiv](kyi metonym)'s troops {entered}(e7) [Urozhaine](uro event) after two weeks of street fighting, a deputy minister wrote, but were {thrown back}(e8) near [Robotyne](rob event). Neither claim could be checked.

Overnight, three waves of missiles and fifteen drones were {launched}(e9) at [Odesa](ode event). All were {shot down}(e9), the air force said; falling fragments {set alight}(e10) a supermarket and a dormitory, and three workers were hurt.

[Romania](rom metonym) said it would {inspect}(e11) a field near [Sulina](sul event) for debris. [Berlin](ber metonym) {announced}(e12) two more launchers of air-defence missiles for [Ukraine](ukr mention), to be delivered by October.

A year ago the family from [Shyroka Balka](shy mention) had {fled}(e13) to [Mykolaiv](myk event). They came back in spring, a neighbour said, to plant tomatoes.

---
places:
  dni: {name: Dnipro, point: [46.55, 32.3], precision: area, radius_km: 40}
  shy: {name: Shyroka Balka, point: [46.567, 32.167], precision: near}
  sta: {name: Stanislav, point: [46.567, 32.133], precision: near}
  koz: {name: Kozachi Laheri, point: [46.71, 32.97], precision: near}
  uro: {name: Urozhaine, point: [47.745, 36.815], precision: near}
  rob: {name: Robotyne, point: [47.447, 35.838], precision: near}
  sul: {name: Sulina, geonameid: 665790, point: [45.1556, 29.654]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ukra: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
events:
  e1: {type: shelling, places: [shy, sta], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: on Sunday, killed: 7, status: happened, actors: Russian artillery, targets: two villages, main: true}
  e2: {type: shelling, places: [khe], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: "", injured: 13, status: happened, actors: Russian artillery, targets: two villages}
  e3: {type: decision, places: [khe], start: 2023-08-14, end: 2023-08-14, date_precision: day, date_text: Monday, status: happened, actors: ""}
  e4: {type: battle, places: [khe], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: Moscow, minor: true}
  e5: {type: shelling, places: [koz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: battle, places: [koz], start: 2023-08-07, end: 2023-08-07, date_precision: week, date_text: last week, status: happened, actors: Ukrainian scouts}
  e7: {type: battle, places: [uro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Kyiv's troops"}
  e8: {type: battle, places: [rob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "Kyiv's troops"}
  e9: {type: airstrike, places: [ode], start: 2023-08-14, end: 2023-08-14, date_precision: day, date_text: Overnight, injured: 3, status: happened, actors: ""}
  e10: {type: fire, places: [ode], start: 2023-08-14, end: 2023-08-14, date_precision: day, date_text: "", injured: 3, status: happened, actors: "", targets: three workers}
  e11: {type: investigation, places: [sul], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Romania}
  e12: {type: aid, places: [ber], start: 2023-10, end: 2023-10, date_precision: month, date_text: by October, status: planned, actors: Berlin}
  e13: {type: displacement, places: [myk], start: 2022-08, end: 2022-08, date_precision: month, date_text: A year ago, status: happened, actors: "", minor: true}
notes: ""
