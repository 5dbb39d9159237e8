---
id: report-am-53
genre: report
country: AM
published: 2020-10-19
publisher: Transcaucasus Today
title: "Truce in [Nagorno-Karabakh](nag event) {broken}(e1) within minutes, both sides say"
---
[YEREVAN](yer dateline)/[BAKU](bak dateline) – A second attempt at a {ceasefire}(e2) in [Nagorno-Karabakh](nag event) {collapsed}(e1) on Sunday almost as soon as it {began}(e2), with [Armenia](arme metonym) and [Azerbaijan](aze metonym) {accusing}(e3) each other of {shelling}(e4) towns and trenches.

The "humanitarian {truce}(e2)", {announced}(e2) by the foreign ministries after telephone calls from [Paris](par metonym), took effect at midnight. [Azerbaijani](azer demonym) forces {fired}(e4) artillery in the north four minutes later and {launched}(e5) an {assault}(e5) in the south at dawn, [Armenia](arme metonym)'s defence ministry said; a spokeswoman reported hard {fighting}(e5) at the [Khudaferin](khu event) reservoir, on the [Iranian](ira demonym) border. [Baku](bak metonym) said that [Aghdam](agh event) and [Tartar](tar event) had come under {fire}(e4) and that one of its villages had been {hit}(e4) by mortars.

On Saturday a missile {flattened}(e6) 20 houses in [Ganja](gan event), [Azerbaijan](aze event)'s second city, and {killed}(e6) 14 people, two of them small children. It was the second such {strike}(e7) in a week. "I was watching television with the sound off, so that I would hear the siren. There was none," said Elnur Quliyev, a locksmith, who {dug}(e8) for his aunt with a spade.

The separatist authorities in [Stepanakert](ste metonym) reported that a drone had {hit}(e9) a car in [Martuni](mar event) and that the number of their soldiers {killed}(e10) since 27 September was 710. [Baku](bak metonym) does not publish military losses. At least 60 of its civilians have {died}(e10), it says, and more than 30 on the other side.

About half of [Karabakh](kar mention)'s 150,000 people have {left}(e11), most for [Goris](gor event), [Sisian](sis event) and [Yerevan](yer event). A kindergarten in [Goris](gor event) has been {turned}(e12) into a dormitory.

A first {truce}(e13), {negotiated}(e13) for ten hours in [Moscow](mos event) on 9 October, had also failed. [Russia](rus metonym), which has a base at [Gyumri](gyu mention), and [Turkey](tur metonym), which openly backs [Azerbaijan](aze metonym), spoke by telephone again on Sunday. [Tehran](teh metonym) {warned}(e14) both against stray rounds after several {landed}(e15) near [Khoda Afarin](kho event). [Canada](can metonym) has {suspended}(e16) exports of drone parts to [Ankara](ank metonym).

The mountain enclave, which belongs to [Azerbaijan](aze mention) under international law, {broke}(e17) away in a {war}(e17) of 1991-94 that {cost}(e17) 30,000 lives. In April 2016 {clashes}(e18) over four days left some 200 {dead}(e18).

In [Los Angeles](los event), tens of thousands of [Armenians](arm demonym) {marched}(e19) to the [Turkish](turk demonym) consulate at the weekend.

---
places:
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  nag: {name: Nagorno-Karabakh, point: [39.8, 46.75], precision: area, radius_km: 60}
  kar: {name: Karabakh, point: [39.8, 46.75], precision: area, radius_km: 60}
  khu: {name: Khudaferin, point: [39.15, 46.95], precision: near}
  kho: {name: Khoda Afarin, point: [39.14, 46.95], precision: near}
  agh: {name: Aghdam, point: [40.0, 46.93]}
  tar: {name: Tartar, point: [40.34, 46.93]}
  gan: {name: Ganja, geonameid: 586523, point: [40.6816, 46.3613]}
  ste: {name: Stepanakert, point: [39.82, 46.75]}
  mar: {name: Martuni, point: [39.8, 47.1]}
  gor: {name: Goris, geonameid: 174895, point: [39.5111, 46.3417]}
  sis: {name: Sisian, geonameid: 174763, point: [39.5219, 46.027]}
  gyu: {name: Gyumri, geonameid: 616635, point: [40.7931, 43.8464]}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  arme: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  azer: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  turk: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: battle, places: [nag], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: on Sunday, status: happened, actors: Armenia, targets: Azerbaijan, main: true}
  e2: {type: agreement, places: [nag], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: at midnight, status: happened, actors: the foreign ministries, main: true}
  e3: {type: statement, places: [], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: on Sunday, status: happened, actors: Armenia and Azerbaijan, targets: each other, minor: true}
  e4: {type: shelling, places: [nag, agh, tar], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: on Sunday, status: happened, actors: Azerbaijani forces, targets: towns and trenches}
  e5: {type: battle, places: [khu], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: at dawn, status: happened, actors: Azerbaijani forces}
  e6: {type: shelling, places: [gan], start: 2020-10-17, end: 2020-10-17, date_precision: day, date_text: On Saturday, killed: 14, status: happened, actors: a missile, targets: 20 houses, main: true}
  e7: {type: shelling, places: [gan], start: 2020-10-12, end: 2020-10-12, date_precision: week, date_text: in a week, status: happened, actors: ""}
  e8: {type: rescue, places: [gan], start: 2020-10-17, end: 2020-10-17, date_precision: day, date_text: "", status: happened, actors: Elnur Quliyev, targets: his aunt, minor: true}
  e9: {type: airstrike, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a drone, targets: a car}
  e10: {type: battle, places: [nag], start: 2020-09-27, end: 2020-09-27, date_precision: day, date_text: since 27 September, killed: 800, killed_qualifier: at_least, status: happened, actors: ""}
  e11: {type: displacement, places: [kar, gor, sis, yer], start: null, end: null, date_precision: unknown, date_text: "", displaced: 75000, displaced_qualifier: about, status: happened, actors: "About half of Karabakh's 150,000 people"}
  e12: {type: other, places: [gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A kindergarten, minor: true}
  e13: {type: agreement, places: [mos], start: 2020-10-09, end: 2020-10-09, date_precision: day, date_text: on 9 October, status: happened, actors: ""}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tehran, targets: both}
  e15: {type: shelling, places: [kho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Canada, targets: exports of drone parts}
  e17: {type: battle, places: [nag], start: 1991, end: 1994, date_precision: year, date_text: 1991-94, killed: 30000, status: happened, actors: ""}
  e18: {type: battle, places: [nag], start: 2016-04, end: 2016-04, date_precision: month, date_text: In April 2016, killed: 200, killed_qualifier: about, status: happened, actors: ""}
  e19: {type: protest, places: [los], start: 2020-10-17, end: 2020-10-18, date_precision: day, date_text: at the weekend, status: happened, actors: tens of thousands of Armenians}
notes: ""
