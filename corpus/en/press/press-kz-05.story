---
id: press-kz-05
genre: press
country: KZ
published: 2025-02-11
title: "Steppe Rail Logistics {moves}(e1) its thousandth train through [Dostyk](dos event)"
---
[Almaty](alm dateline), 11 February 2025

At 04:12 this morning train 80314 {left}(e1) [Dostyk](dos event), on the [Chinese](cn demonym) border, for the [Caspian](cas mention) port of [Aktau](akt mention). It was the thousandth that our company has {run}(e1) along the [Middle Corridor](mid mention) since May 2022, and carried solar glass from [Xi'an](xia mention).

Key facts:
• Average time [Khorgos](kho mention)–[Poti](pot mention) has {fallen}(e2) to 15 days from 38.
• A container yard in [Saryagash](sar event), opposite [Tashkent](tas mention), {opened}(e3) on 20 January.
• Sixty locomotive crews will be {hired}(e4) at [Zhezkazgan](zhe event) by the summer.

In December a {rockfall}(e5) at the [Beskempir](besk event) cutting {shut}(e6) the line for five days. {Repairs}(e7) are complete. The company confirms that two shunters hurt in it are {back at work}(e8).

"[Brussels](bru metonym) and [Beijing](bei metonym) both telephone us now. Ten years ago they asked where [Kazakhstan](kz mention) was," commented the chairman, Yerlan Abishev.

Steppe Rail Logistics, {founded}(e9) in [Karaganda](kar mention) in 2009, has offices in [Baku](bak mention), [Tbilisi](tbi mention) and [Duisburg](dui mention). It will {report}(e10) its results for 2024 on 14 March, in [Astana](ast event).

---
places:
  dos: {name: Dostyk, point: [45.25, 82.48], precision: near}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  cas: {name: Caspian Sea, point: [41.7, 50.7], precision: area, radius_km: 500}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  mid: {name: Middle Corridor, point: [43.0, 55.0], precision: area, radius_km: 1500}
  xia: {name: Xi’an, geonameid: 1790630, point: [34.2583, 108.9286]}
  kho: {name: Khorgos, point: [44.22, 80.41], precision: near}
  pot: {name: Poti, geonameid: 612366, point: [42.1427, 41.6738]}
  sar: {name: Saryaghash, geonameid: 1519673, point: [41.4604, 69.1679]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  zhe: {name: Zhezqazghan, geonameid: 1516589, point: [47.7941, 67.7063]}
  besk: {name: Beskempir, point: null, near: dos}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  kz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  kar: {name: Karagandy, geonameid: 609655, point: [49.8019, 73.1021]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  dui: {name: Duisburg, geonameid: 2934691, point: [51.4325, 6.7652]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
events:
  e1: {type: transport_change, places: [dos], start: 2025-02-11, end: 2025-02-11, date_precision: day, date_text: this morning, status: happened, actors: "", main: true}
  e2: {type: market, places: [kho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: opening, places: [sar], start: 2025-01-20, end: 2025-01-20, date_precision: day, date_text: on 20 January, status: happened, actors: ""}
  e4: {type: career, places: [zhe], start: 2025, end: 2025, date_precision: year, date_text: by the summer, status: planned, actors: ""}
  e5: {type: landslide, places: [besk], start: 2024-12, end: 2024-12, date_precision: month, date_text: In December, injured: 2, status: happened, actors: ""}
  e6: {type: closure, places: [besk], start: 2024-12, end: 2024-12, date_precision: month, date_text: for five days, status: happened, actors: ""}
  e7: {type: construction, places: [besk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: opening, places: [kar], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", minor: true}
  e10: {type: earnings, places: [ast], start: 2025-03-14, end: 2025-03-14, date_precision: day, date_text: on 14 March, status: planned, actors: ""}
notes: "Beskempir cutting is invented."
