---
id: report-am-562
genre: report
country: AM
published: 2024-04-20
publisher: Caucasus Newsroom
title: "[Armenia](arm metonym) to {hand over}(e1) four villages as border commission {agrees}(e2) first stretch"
---
[YEREVAN](yer dateline) — [Armenia](arm metonym) and [Azerbaijan](aze metonym) have {reached}(e2) their first {agreement}(e2) on where their frontier runs, under which [Yerevan](yer metonym) will {return}(e1) the ruins of four villages that its forces {took}(e3) in the early 1990s.

The two deputy prime ministers, {meeting}(e4) on Friday on the border between [Ijevan](ije event) and [Qazax](qaz event), {signed}(e2) a protocol on 12.7 km of the line. The villages, [Baghanis Ayrum](bag event), [Ashaghi Askipara](ash event), [Kheyrimli](khe event) and [Gizilhajili](giz event), have been empty for three decades. But a road to [Georgia](geo mention) and the pipeline that brings [Russian](rus demonym) gas pass close by.

Within hours, people in [Voskepar](vos event) and [Kirants](kir event) {put}(e5) tyres and a tractor across the highway. Others {blocked}(e5) the road at [Noyemberyan](noy event) and near [Lake Sevan](lak event). A priest in [Kirants](kir event), whose parish hall would be 40 metres from the line, {rang}(e5) the bell for an hour. Three men were {detained}(e6) in [Yerevan](yer event).

Prime Minister Vahe Hakobyan, who had {visited}(e7) [Voskepar](vos event) last month, {warned}(e7) there that [Armenia](arm mention) could otherwise be at war within days. He {said}(e8) on Friday that [Russian](rus demonym) border guards, posted in [Tavush](tav event) since 2020, would be {replaced}(e9) by [Armenian](arme demonym) ones.

It is seven months since [Azerbaijan](aze metonym) {recaptured}(e10) [Nagorno-Karabakh](nag event) in a day, and over 100,000 [Armenians](armen demonym) {fled}(e11) through [Goris](gor event). [Russian](rus demonym) peacekeepers {began}(e12) to leave [Khojaly](kho event) and [Dadivank](dad event) on Wednesday; a column was filmed on its way to [Ganja](gan mention).

[Washington](was metonym) and [Brussels](bru metonym) welcomed the protocol. "It's a step to a treaty," said an adviser to the president in [Baku](bak metonym), who is to {receive}(e13) the [German](ger demonym) chancellor next week. [Moscow](mos metonym) said that its offer to host talks was open.

At [The Hague](the event), the International Court of Justice on Monday {opened}(e15) two weeks of hearings in the cases that the neighbours have {brought}(e15) against one another.

For Arpine Simonyan, who keeps bees at [Berkaber](ber event), the map on her phone has two lines already. "I can't see either from my door," she said. "I see their post. They've got a new flag."

---
places:
  ije: {name: Ijevan, geonameid: 616627, point: [40.8804, 45.1478]}
  qaz: {name: Qazax, point: [41.09, 45.37]}
  bag: {name: Baghanis Ayrum, point: [41.09, 45.11]}
  ash: {name: Ashaghi Askipara, point: [41.07, 45.07]}
  khe: {name: Kheyrimli, point: [41.02, 45.25]}
  giz: {name: Gizilhajili, point: [41.02, 45.3]}
  vos: {name: Voskepar, point: [41.06, 45.06]}
  kir: {name: Kirants, point: [41.03, 45.09]}
  noy: {name: Noyemberyan, point: [41.17, 45.0]}
  lak: {name: Lake Sevan, point: [40.4, 45.3], precision: area, radius_km: 30}
  tav: {name: Tavush, point: [40.93, 45.15], precision: division}
  nag: {name: Nagorno-Karabakh, point: [39.83, 46.75], precision: area, radius_km: 50}
  gor: {name: Goris, geonameid: 174895, point: [39.5111, 46.3417]}
  kho: {name: Khojaly, point: [39.91, 46.79]}
  dad: {name: Dadivank, point: [40.16, 46.29]}
  gan: {name: Ganja, point: [40.68, 46.36]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  ber: {name: Berkaber, point: [41.05, 45.15]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  arme: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  armen: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: decision, places: [bag, ash, khe, giz], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Armenia, targets: four villages, main: true}
  e2: {type: agreement, places: [ije, qaz], start: 2024-04-19, end: 2024-04-19, date_precision: day, date_text: on Friday, status: happened, actors: Armenia and Azerbaijan, main: true}
  e3: {type: battle, places: [bag, ash, khe, giz], start: 1990, end: 1993, date_precision: year, date_text: in the early 1990s, status: happened, actors: its forces}
  e4: {type: meeting, places: [ije, qaz], start: 2024-04-19, end: 2024-04-19, date_precision: day, date_text: on Friday, status: happened, actors: The two deputy prime ministers, minor: true}
  e5: {type: protest, places: [vos, kir, noy, lak], start: 2024-04-19, end: 2024-04-19, date_precision: day, date_text: Within hours, status: happened, actors: people}
  e6: {type: arrest, places: [yer], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: "", targets: Three men}
  e7: {type: visit, places: [vos], start: 2024-03, end: 2024-03, date_precision: month, date_text: last month, status: happened, actors: Prime Minister Vahe Hakobyan}
  e8: {type: statement, places: [], start: 2024-04-19, end: 2024-04-19, date_precision: day, date_text: on Friday, status: happened, actors: Prime Minister Vahe Hakobyan, minor: true}
  e9: {type: decision, places: [tav], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Armenian ones, targets: Russian border guards, minor: true}
  e10: {type: battle, places: [nag], start: 2023-09, end: 2023-09, date_precision: month, date_text: seven months since, status: happened, actors: Azerbaijan, targets: Nagorno-Karabakh}
  e11: {type: displacement, places: [gor], start: 2023-09, end: 2023-09, date_precision: month, date_text: seven months since, displaced: 100000, displaced_qualifier: at_least, status: happened, actors: "over 100,000 Armenians"}
  e12: {type: displacement, places: [kho, dad], start: 2024-04-17, end: 2024-04-17, date_precision: day, date_text: on Wednesday, status: happened, actors: Russian peacekeepers}
  e13: {type: visit, places: [], start: 2024-04-22, end: 2024-04-22, date_precision: week, date_text: next week, status: planned, actors: "", targets: the German chancellor, minor: true}
  e15: {type: trial, places: [the], start: 2024-04-15, end: 2024-04-15, date_precision: day, date_text: on Monday, status: happened, actors: the International Court of Justice}
notes: ""
