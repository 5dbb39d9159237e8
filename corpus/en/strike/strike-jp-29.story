---
id: strike-jp-29
genre: strike
country: JP
published: 2017-01-10
publisher: Inland Sea Journal
title: "Dockers in [Kobe](kob event) {Strike}(e1) Over Casino"
---
[KOBE](kob dateline) — About 900 dock workers in [Kobe](kob event) and [Osaka](osa event) {refused}(e1) overtime and Sunday shifts from the weekend, their first industrial {action}(e1) since 1997, over a plan to {build}(e2) a casino on land where containers are stored.

The {action}(e1) will go on until the 22nd. Seven ships, of which four from [Busan](bus mention), were {diverted}(e3) to [Nagoya](nag event) on Monday. Importers of apples in [Himeji](him mention) have {hired}(e4) lorries.

Parliament {legalised}(e5) casinos in December after a debate of just three weeks. [Osaka](osa metonym) and [Yokohama](yok metonym) both want one. The union, which held a {rally}(e6) of 250 at [Kobe](kob event)'s [Meriken Park](mer event) on Sunday, fears for 1,400 jobs. "We unloaded the rice after the {quake}(e7)," said its head, Toshiro Kawabe, referring to 1995, when 6,400 died in and around the city.

An operator from [Las Vegas](las mention), which {opened}(e8) an office in [Tokyo](tok event) last autumn, {met}(e9) the mayor on Friday. He said nothing afterwards but that the coffee had been good.

{Mediation}(e10) begins on Thursday at the labour commission in [Tokyo](tok event). In 2004 a {threat}(e11) to close all ports was {withdrawn}(e11) an hour before midnight.

---
places:
  mer: {name: Meriken Park, point: [34.682, 135.188], precision: exact}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  kob: {name: Kobe, geonameid: 1859171, point: [34.6913, 135.183]}
  nag: {name: Nagoya, geonameid: 1856057, point: [35.1815, 136.9064]}
  him: {name: Himeji, geonameid: 1862627, point: [34.8167, 134.7]}
  yok: {name: Yokohama, geonameid: 1848354, point: [35.4333, 139.65]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: strike, places: [kob, osa], start: 2017-01-07, end: 2017-01-07, date_precision: day, date_text: from the weekend, status: happened, actors: About 900 dock workers, main: true}
  e2: {type: construction, places: [kob], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e3: {type: transport_change, places: [nag], start: 2017-01-09, end: 2017-01-09, date_precision: day, date_text: on Monday, status: happened, actors: Seven ships}
  e4: {type: deal, places: [him], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Importers of apples, minor: true}
  e5: {type: legislation, places: [], start: 2016-12, end: 2016-12, date_precision: month, date_text: in December, status: happened, actors: Parliament}
  e6: {type: protest, places: [mer], start: 2017-01-08, end: 2017-01-08, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e7: {type: earthquake, places: [kob], start: 1995, end: 1995, date_precision: year, date_text: 1995, killed: 6400, status: happened, actors: ""}
  e8: {type: opening, places: [tok], start: 2016, end: 2016, date_precision: year, date_text: last autumn, status: happened, actors: An operator from Las Vegas}
  e9: {type: meeting, places: [kob], start: 2017-01-06, end: 2017-01-06, date_precision: day, date_text: on Friday, status: happened, actors: An operator from Las Vegas}
  e10: {type: meeting, places: [tok], start: 2017-01-12, end: 2017-01-12, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e11: {type: strike, places: [tok], start: 2004, end: 2004, date_precision: year, date_text: In 2004, status: happened, negated: true, actors: ""}
notes: ""
