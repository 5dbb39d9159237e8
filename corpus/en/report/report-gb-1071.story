---
id: report-gb-1071
genre: report
country: GB
published: 2011-07-05
publisher: Dorset Shore Times
title: "Charity {appeals}(e2) for host families as language students head for [Bournemouth](bou mention)"
---
A charity that places young refugees and language students with families has {appealed}(e2) for more people in [Bournemouth](bou mention), [Poole](poo mention) and [Christchurch](chr mention) to open their homes this summer.

Common Table needs around 60 hosts by the end of the month. It pays £110 a week for each guest, who should have a room of his or her own, breakfast and an evening meal.

"You don't have to be a couple, you don't have to own the house and you don't have to be a good cook," said the charity's director, Rosalind Meech. "What we look for is patience. Some of our young people come from [Madrid](mad mention) or [São Paulo](sao mention) and will want to know where the beach is. Others have come from [Afghanistan](afg mention) or [Eritrea](eri mention) by themselves and may not want to talk at all for the first few weeks."

About 35,000 students come to the town each year to learn [English](eng demonym). The language schools are thought to be worth more than £200 million to the local economy, but the number of visas could fall under tighter rules on work and on the level of the language that applicants must have. The rules do not affect citizens of the [European](eur demonym org) Union.

Jim and Doreen Sealy, of [Southbourne](sou mention), have had 117 guests over 19 years, from 41 countries. They still exchange Christmas cards with a dentist in [Izmir](izm mention) and a bishop in [Kampala](kam mention). "We've never had a holiday abroad, we can't leave the dog. This way abroad comes to us," Mrs Sealy said.

Have there been difficulties? There are bound to be, she says. A host must be able to say what time the door is locked. Guests miss home, especially at weekends, and food can be a trial on both sides.

All hosts are visited before their first guest arrives and must have a criminal records check, for which the charity pays. Smokers can apply. An income from lodgers of up to £4,250 a year is free of tax.

An information evening will be {held}(e1) at the charity's office in [Boscombe](bos event) at 7.30pm on Wednesday 13 July. Anyone who is unable to come can telephone between 9am and 5pm.

---
places:
  bou: {name: Bournemouth, geonameid: 2655095, point: [50.7205, -1.8795]}
  poo: {name: Poole, geonameid: 2640101, point: [50.7143, -1.9846]}
  chr: {name: Christchurch, geonameid: 2653075, point: [50.7358, -1.7813]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  eri: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  eng: {name: English, point: [52.5, -1.5], precision: area, radius_km: 250}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  sou: {name: Southbourne, point: [50.72, -1.8]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  bos: {name: Boscombe, point: [50.73, -1.84]}
events:
  e1: {type: meeting, places: [bos], start: 2011-07-13, end: 2011-07-13, date_precision: day, date_text: on Wednesday 13 July, status: planned, actors: "", main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A charity, main: true}
notes: ""
