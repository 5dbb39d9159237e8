---
id: report-ua-782
genre: report
country: UA
published: 2025-03-20
publisher: Dnipro Independent
title: "Drone {hits}(e1) bus stop in [Nikopol](nik event); three {killed}(e1), rail depot {burns}(e2) in [Okhtyrka](okh event)"
---
A [Russian](rus demonym) first-person-view drone {struck}(e1) a bus stop in [Nikopol](nik event) on the morning of March 19, {killing}(e1) two women and a man of 72 and {wounding}(e1) nine others, regional governor Yurii Zabolotnyi said.

The city lies across the emptied [Kakhovka](kak mention) reservoir from the occupied nuclear power plant at [Enerhodar](ene mention). Artillery then {fired}(e3) on [Marhanets](mar event) and [Pokrovske](pok event), damaging a kindergarten and a gas pipe.

"There was no siren. It was circling like it was choosing," said Tetiana Kravets, 58, who sells seeds opposite.

Overnight, air defenses {downed}(e4) 72 of 145 drones {launched}(e4) against nine regions, the Air Force said. In [Sumy](sum event) Oblast, a locomotive depot in [Okhtyrka](okh event) {burned}(e2) for six hours, and a maternity ward in [Krolevets](kro event) {lost}(e5) its windows. A dormitory was {hit}(e4) in [Kropyvnytskyi](krop event) the following night, {injuring}(e4) 14 people, four of them children. It was the largest {attack}(e4) on that city of the war.

The strikes came hours after the leaders of the [United States](uni mention) and [Russia](russ mention) {agreed}(e6) by phone on a 30-day pause in attacks on energy sites. [Kyiv](kyi metonym) {accused}(e7) [Moscow](mos metonym) of breaking it at once. [Russia](russ metonym)'s defense ministry, in turn, {blamed}(e7) [Ukraine](ukra metonym) for a fire at an oil pumping station in [Kavkazskaya](kav event), in [Krasnodar](kra mention) Krai.

On the front, troops {pulled back}(e8) from two villages west of [Sudzha](sud event), in [Kursk](kur mention) Oblast, the town that they had {taken}(e9) last August. Soldiers of the 35th Brigade {retook}(e10) a spoil heap at [Shevchenko](she event), near [Pokrovsk](pokr mention).

The two sides on Wednesday {exchanged}(e11) 175 prisoners each at the [Belarusian](bel demonym) border. Another 22 [Ukrainians](ukr demonym), severely wounded, were {handed over}(e11). Some had been captured in [Mariupol](mari event) in May 2022, when the {siege}(e12) of the Azovstal works {ended}(e12). Families waited for the buses in [Chernihiv](che event) with photographs.

In other news, a court in [Lviv](lvi event) {extended}(e13) the arrest of a man suspected of {shooting}(e14) a former lawmaker there last summer, and the [Zaporizhzhia](zap event) city council {renamed}(e15) 17 streets. [Britain](bri metonym) and [France](fra metonym) will {host}(e16) military planners at [Northwood](nor event), near [London](lon mention), on Thursday to {discuss}(e16) a force to guard a truce.

[Nikopol](nik metonym), once home to 105,000, has {declared}(e17) Friday a day of mourning.

---
places:
  nik: {name: Nikopol, geonameid: 700051, point: [47.5683, 34.3913]}
  okh: {name: Okhtyrka, point: [50.31, 34.9]}
  kak: {name: Kakhovka, point: [47.3, 34.2], precision: area, radius_km: 50}
  ene: {name: Enerhodar, point: [47.5, 34.66]}
  mar: {name: Marhanets, point: [47.65, 34.63]}
  pok: {name: Pokrovske, point: [47.63, 34.55], precision: near}
  sum: {name: Sumy, point: [51.0, 34.2], precision: division}
  kro: {name: Krolevets, point: [51.55, 33.38]}
  krop: {name: Kropyvnytskyi, point: [48.51, 32.26]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  kav: {name: Kavkazskaya, point: [45.44, 40.67]}
  kra: {name: Krasnodar, point: [45.3, 39.3], precision: division}
  sud: {name: Sudzha, point: [51.19, 35.27]}
  kur: {name: Kursk, point: [51.7, 36.2], precision: division}
  she: {name: Shevchenko, point: [48.25, 37.15], precision: near}
  pokr: {name: Pokrovsk, point: [48.28, 37.18]}
  mari: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  che: {name: Chernihiv, geonameid: 710735, point: [51.5054, 31.2866]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  zap: {name: Zaporizhzhia, point: [47.84, 35.14]}
  nor: {name: Northwood, point: [51.61, -0.42]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukra: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: airstrike, places: [nik], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: on the morning of March 19, killed: 3, injured: 9, status: happened, actors: A Russian first-person-view drone, targets: a bus stop, main: true}
  e2: {type: fire, places: [okh, sum], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: Overnight, status: happened, actors: "", targets: a locomotive depot, main: true}
  e3: {type: shelling, places: [mar, pok], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: "", status: happened, actors: Artillery, targets: a kindergarten and a gas pipe}
  e4: {type: airstrike, places: [okh, kro, krop, sum], start: 2025-03-19, end: 2025-03-20, date_precision: day, date_text: Overnight, injured: 14, status: happened, actors: "", targets: nine regions, main: true}
  e5: {type: airstrike, places: [kro], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: "", status: happened, actors: "", targets: a maternity ward, minor: true}
  e6: {type: agreement, places: [], start: 2025-03-18, end: 2025-03-18, date_precision: day, date_text: hours after, status: happened, actors: the leaders of the United States and Russia, targets: attacks on energy sites}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kyiv, targets: Moscow}
  e8: {type: battle, places: [sud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: troops, targets: two villages}
  e9: {type: battle, places: [sud], start: 2024-08, end: 2024-08, date_precision: month, date_text: last August, status: happened, actors: they, targets: the town}
  e10: {type: battle, places: [she], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Soldiers of the 35th Brigade, targets: a spoil heap}
  e11: {type: agreement, places: [], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: on Wednesday, status: happened, actors: The two sides, targets: 175 prisoners each}
  e12: {type: battle, places: [mari], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May 2022, status: happened, actors: "", targets: Azovstal works}
  e13: {type: verdict, places: [lvi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a court, targets: a man}
  e14: {type: shooting, places: [lvi], start: 2024, end: 2024, date_precision: year, date_text: last summer, status: happened, actors: a man, targets: a former lawmaker}
  e15: {type: decision, places: [zap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: city council, targets: 17 streets, minor: true}
  e16: {type: meeting, places: [nor], start: 2025-03-20, end: 2025-03-20, date_precision: day, date_text: on Thursday, status: planned, actors: Britain and France, targets: a force}
  e17: {type: decision, places: [nik], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nikopol, minor: true}
notes: ""
