---
id: frontline-az-05
genre: frontline
country: AZ
published: 2020-10-19
publisher: Caspian Evening
title: "{Truce}(e1) lasts four minutes"
---
[BAKU](bak dateline)/[YEREVAN](yer dateline). A humanitarian {ceasefire}(e1) in [Nagorno-Karabakh](nag event) that was to start at midnight on Saturday was {broken}(e2), by the clock of the [Armenian](arm demonym) defence ministry, at 00:04.

By that of [Baku](bak metonym) it took two minutes, with {shells}(e3) on [Jabrayil](jab event). Both sides went on {firing}(e4) through Sunday near the [Araz](ara event) river and the [Khudaferin](khu event) bridge, over which, the president of [Azerbaijan](aze metonym) announced, his flag now flies.

A missile had {struck}(e5) [Ganja](gan event) in the small hours of Saturday, the third time this month: thirteen dead, forty-eight hurt, an entire street off its foundations. [Yerevan](yer metonym) denied it. In [Stepanakert](ste event), where sirens sounded eleven times, two people were {wounded}(e6).

[Tehran](teh metonym), whose villagers at [Khoda Afarin](kho event) collect splinters from their orchards, has {moved}(e7) guns up to the frontier.

The {truce}(e1), the second, came of {telephone calls}(e8) from [Moscow](mos metonym) and [Paris](par metonym). [Ankara](ank metonym) was not on the line. [Russian](rus demonym) newspapers put the military {dead}(e9) since 27 September at 1,200. A mother from [Vanadzor](van mention), asking at the morgue in [Goris](gor event), had a number written on her hand.

---
places:
  nag: {name: Nagorno-Karabakh, point: [39.9, 46.6], precision: area, radius_km: 60}
  jab: {name: Jabrayil, point: [39.4, 47.03]}
  ara: {name: Araz, point: [39.15, 46.95], precision: area, radius_km: 60}
  khu: {name: Khudaferin, point: [39.149, 46.948], precision: near}
  gan: {name: Ganja, point: [40.683, 46.36]}
  ste: {name: Stepanakert, point: [39.815, 46.752]}
  kho: {name: Khoda Afarin, point: [39.13, 46.94], precision: near}
  van: {name: Vanadzor, geonameid: 616530, point: [40.8074, 44.497]}
  gor: {name: Goris, geonameid: 174895, point: [39.5111, 46.3417]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: agreement, places: [nag], start: 2020-10-17, end: 2020-10-17, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e2: {type: battle, places: [nag], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: "at 00:04", status: happened, actors: "", main: true}
  e3: {type: shelling, places: [jab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: battle, places: [ara, khu], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: through Sunday, status: happened, actors: ""}
  e5: {type: shelling, places: [gan], start: 2020-10-17, end: 2020-10-17, date_precision: day, date_text: of Saturday, killed: 13, injured: 48, status: happened, actors: "", main: true}
  e6: {type: shelling, places: [ste], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: ""}
  e7: {type: other, places: [kho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: meeting, places: [mos, par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: battle, places: [nag], start: 2020-09-27, end: 2020-10-19, date_precision: day, date_text: since 27 September, killed: 1200, status: happened, actors: ""}
notes: ""
