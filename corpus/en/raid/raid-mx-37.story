---
id: raid-mx-37
genre: raid
country: MX
published: 2025-03-20
publisher: El Faro del Occidente
title: "Mothers {find}(e1) ovens and 200 pairs of shoes at ranch in [Jalisco](jal event)"
---
[GUADALAJARA](gua dateline). A group of mothers looking for their missing children has {found}(e1) charred bones, three ovens and about 200 pairs of shoes at a ranch an hour west of here that the National Guard {searched}(e2) six months ago.

The women {entered}(e1) the property, outside the village of [La Estanzuela](lae event), on 5 March, after an anonymous call. Prosecutors, who had reported only one body there in September, {admitted}(e3) on Wednesday that the place had not been "fully processed".

On that occasion ten men were {arrested}(e4), two hostages {freed}(e5) and a corpse wrapped in plastic was removed.

A cartel is believed to have used the ranch to train recruits lured by false offers of work from bus stations in [Tlaquepaque](tla event). One who got away says that those who refused were {killed}(e6).

A former policeman from [Tala](tal mention) was {detained}(e7) on Saturday. In [Mexico City](mex event) on the same day, thousands {laid out}(e8) shoes and candles on the [Zócalo](zoc event); there were {vigils}(e8) in [León](leo event) and [Mérida](mer event) too.

---
places:
  zoc: {name: Zócalo, point: [19.4326, -99.1332], near: mex}
  gua: {name: Guadalajara, geonameid: 4005539, point: [20.6774, -103.3475]}
  jal: {name: Jalisco, geonameid: 4004156, point: [20.3026, -103.602], precision: division}
  lae: {name: La Estanzuela, geonameid: 4006415, point: [20.6686, -103.8257]}
  tla: {name: Tlaquepaque, geonameid: 3981461, point: [20.6412, -103.2934]}
  tal: {name: Tala, geonameid: 3982616, point: [20.6527, -103.7015]}
  leo: {name: León de los Aldama, geonameid: 3998655, point: [21.1218, -101.6825]}
  mer: {name: Mérida, geonameid: 3523349, point: [20.967, -89.6232]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
events:
  e1: {type: discovery, places: [lae], start: 2025-03-05, end: 2025-03-05, date_precision: day, date_text: on 5 March, status: happened, actors: A group of mothers, targets: "charred bones, three ovens and about 200 pairs of shoes", main: true}
  e2: {type: raid, places: [lae], start: 2024-09, end: 2024-09, date_precision: month, date_text: six months ago, status: happened, actors: the National Guard, targets: a ranch, main: true}
  e3: {type: statement, places: [gua], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: on Wednesday, status: happened, actors: Prosecutors}
  e4: {type: arrest, places: [lae], start: 2024-09, end: 2024-09, date_precision: month, date_text: On that occasion, arrested: 10, status: happened, actors: "", targets: ten men}
  e5: {type: rescue, places: [lae], start: 2024-09, end: 2024-09, date_precision: month, date_text: On that occasion, status: happened, actors: "", targets: two hostages}
  e6: {type: killing, places: [lae], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: those who refused}
  e7: {type: arrest, places: [tal], start: 2025-03-15, end: 2025-03-15, date_precision: day, date_text: on Saturday, arrested: 1, status: happened, actors: "", targets: A former policeman from Tala}
  e8: {type: protest, places: [mex, leo, mer], start: 2025-03-15, end: 2025-03-15, date_precision: day, date_text: on the same day, status: happened, actors: thousands}
notes: ""
