---
id: frontline-sy-03
genre: frontline
country: SY
published: 2019-06-28
publisher: Levant Courier
title: "Wheat {burns}(e1) between the lines in [Hama](ham event)"
---
{Smoke}(e1) hid the hills of northern [Hama](ham event) on Thursday as the army and insurgents {fought}(e2) for [Tal Malah](tal event) and [Jubbayn](jub event), two villages which have changed masters five times in June.

At least 87 combatants {died}(e2) in a day, said a monitor in [Coventry](cov mention), who counts by telephone. Government jets {struck}(e3) [Kafr Nabl](kaf event), [Khan Shaykhun](kha event) and [Ariha](ari event); in [Ariha](ari event) a vegetable seller and his three sons were {killed}(e3).

Rockets from the other side {landed}(e4) at [Mhardeh](mha event), a Christian town near the power station. [Damascus](dam metonym) radio put the dead at two.

Wheat that was to feed both sides is {ash}(e1). "Twenty hectares, and I had a combine hired from [Raqqa](raq mention)," said Abu Omar of [Kafr Zita](kafr mention), now in a tent near [Atmeh](atm mention) with a view of the [Turkish](tur demonym) wall.

[Ankara](ank metonym), which keeps ten posts in the province, {accuses}(e5) the army of {shelling}(e6) one at [Morek](mor event), where a soldier was {killed}(e6) on Thursday night. [Moscow](mos metonym) {flew}(e7) an officer to [Latakia](lat mention) to talk.

The [Sochi](soc mention) {truce}(e8), {signed}(e8) last September, is nobody's business any more.

---
places:
  ham: {name: Hama Governorate, geonameid: 170015, point: [35.2352, 37.22], precision: division}
  tal: {name: Tal Malah, point: [35.33, 36.5], precision: near}
  jub: {name: Jubbayn, point: [35.35, 36.49], precision: near}
  cov: {name: Coventry, geonameid: 2652221, point: [52.4066, -1.5122]}
  kaf: {name: Kafr Nabl, point: [35.614, 36.561]}
  kha: {name: Khan Shaykhun, point: [35.442, 36.651]}
  ari: {name: Ariha, point: [35.814, 36.609]}
  mha: {name: Mhardeh, point: [35.248, 36.574]}
  raq: {name: Raqqa, point: [35.95, 39.009]}
  kafr: {name: Kafr Zita, point: [35.374, 36.602]}
  atm: {name: Atmeh, point: [36.31, 36.69], precision: near}
  mor: {name: Morek, point: [35.374, 36.69], precision: near}
  lat: {name: Latakia, geonameid: 173576, point: [35.5312, 35.7909]}
  soc: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: wildfire, places: [ham], start: 2019-06-27, end: 2019-06-27, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: battle, places: [tal, jub], start: 2019-06-27, end: 2019-06-27, date_precision: day, date_text: on Thursday, killed: 87, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: airstrike, places: [kaf, kha, ari], start: null, end: null, date_precision: unknown, date_text: "", killed: 4, status: happened, actors: Government jets}
  e4: {type: shelling, places: [mha], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: ""}
  e5: {type: statement, places: [ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: shelling, places: [mor], start: 2019-06-27, end: 2019-06-27, date_precision: day, date_text: on Thursday night, killed: 1, status: happened, actors: the army}
  e7: {type: meeting, places: [lat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: agreement, places: [soc], start: 2018-09, end: 2018-09, date_precision: month, date_text: last September, status: happened, actors: "", minor: true}
notes: ""
