---
id: press-kz-05
genre: press
country: KZ
published: 2025-02-11
title: "Steppe Rail Logistics moves its thousandth train through [Dostyk](dos event)"
---
[Almaty](alm dateline), 11 February 2025

At 04:12 this morning train 80314 {left}(e1) [Dostyk](dos event), on the [Chinese](cn demonym) border, for the [Caspian](cas mention) port of [Aktau](akt mention). It was the thousandth that our company has run along the [Middle Corridor](mid mention) since May 2022, and carried solar glass from [Xi'an](xia mention).

Key facts:
• Average time [Khorgos](kho mention)–[Poti](pot mention) has fallen to 15 days from 38.
• A container yard in [Saryagash](sar event), opposite [Tashkent](tas mention), {opened}(e2) on 20 January.
• Sixty locomotive crews will be {hired}(e3) at [Zhezkazgan](zhe event) by the summer.

In December a {rockfall}(e4) at the [Beskempir](besk event) cutting shut the line for five days. Repairs are complete. The company confirms that two shunters {hurt}(e4) in it are back at work.

"[Brussels](bru metonym) and [Beijing](bei metonym) both telephone us now. Ten years ago they asked where [Kazakhstan](kz mention) was," commented the chairman, Yerlan Abishev.

Steppe Rail Logistics, founded in [Karaganda](kar mention) in 2009, has offices in [Baku](bak mention), [Tbilisi](tbi mention) and [Duisburg](dui mention). It will {report}(e5) its results for 2024 on 14 March, in [Astana](ast event).

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
  e2: {type: opening, places: [sar], start: 2025-01-20, end: 2025-01-20, date_precision: day, date_text: 20 January, status: happened, actors: ""}
  e3: {type: career, places: [zhe], start: 2025, end: 2025, date_precision: year, date_text: by the summer, status: planned, actors: ""}
  e4: {type: landslide, places: [besk], start: 2024-12, end: 2024-12, date_precision: month, date_text: In December, injured: 2, status: happened, actors: ""}
  e5: {type: earnings, places: [ast], start: 2025-03-14, end: 2025-03-14, date_precision: day, date_text: 14 March, status: planned, actors: ""}
notes: "Beskempir cutting is invented."
