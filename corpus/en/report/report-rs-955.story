---
id: report-rs-955
genre: report
country: RS
published: 2020-01-16
publisher: Danube Policy Watch
title: "[Balkan](bal demonym) route to [Brussels](bru mention): what the new method for enlargement would mean"
---
[BELGRADE](bel dateline) – Governments in the Western [Balkans](balk mention) are waiting for a document. In early February, the [European](eur demonym org) Commission is expected to present a new method for negotiations with countries that want to join the [European](eur demonym org) Union, and diplomats say that it may decide whether the process survives.

The method became necessary after leaders {failed}(e1) in October to agree on opening talks with [North Macedonia](nor mention) and [Albania](alb mention). [Paris](par metonym) led the refusal, joined in the case of [Albania](alb mention) by [The Hague](the metonym) and [Copenhagen](cop metonym). The prime minister in [Skopje](sko mention), who had accepted a new name for his country in order to end a dispute with [Athens](ath metonym), called early {elections}(e2) for 12 April.

Under the current rules, negotiations consist of 35 chapters, each of which has to be opened and closed by unanimity. [Montenegro](mon mention) has opened 32 of them and closed three since 2012. [Serbia](ser mention) has opened 18. [Bosnia-Herzegovina](bos mention) isn't a candidate, and [Kosovo](kos mention) isn't recognised by five member states.

A [French](fre demonym) paper, {circulated}(e6) in November, proposes seven stages instead, with money and access to the market at the end of each, and the possibility of going back if a government weakens the courts. Nine states, among them [Austria](aus metonym), [Poland](pol metonym) and [Italy](ita metonym), have written a paper of their own.

"Reversibility sounds like a threat. It could also be read as a sign that somebody is paying attention," said Milica Obradović-Krstić, an analyst in [Novi Sad](nov mention). In her opinion the main problem isn't the method. It is that leaders in the region live quite well in the waiting room.

Others are more worried about alternatives. [Chinese](chi demonym) loans pay for a railway from [Belgrade](bel mention) to [Budapest](bud mention) and a motorway between [Bar](bar mention) and [Boljare](bol mention). Gas from [Russia](rus mention) will flow through [Bulgaria](bul mention). [Ankara](ank metonym) builds mosques and airports.

Public support for membership varies from 93 per cent in [Albania](alb mention) to little more than half in [Serbia](ser mention), according to the latest [Balkan](bal metonym org) Barometer. Young people don't wait for chapters. Between 2008 and 2018, one in eight inhabitants of [Kosovo](kos event) {left}(e3) for the west.

A summit is to be {held}(e4) in [Zagreb](zag event) in May. In 2003 in [Thessaloniki](thes event), at an earlier {summit}(e5), the countries were {promised}(e5) that their future lay in the union.

---
places:
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  bal: {name: Balkan, point: [43.0, 20.5], precision: area, radius_km: 350}
  balk: {name: Balkans, point: [43.0, 20.5], precision: area, radius_km: 350}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  nor: {name: North Macedonia, geonameid: 718075, point: [41.66667, 21.75], precision: country}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  par: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  the: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  cop: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  sko: {name: Skopje, geonameid: 785842, point: [41.9965, 21.4314]}
  ath: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  mon: {name: Montenegro, geonameid: 3194884, point: [42.75, 19.25], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  bos: {name: Bosnia and Herzegovina, geonameid: 3277605, point: [44.25, 17.83333], precision: country}
  kos: {name: Kosovo, geonameid: 831053, point: [42.58333, 20.91667], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  eur: {name: European, point: [50.0, 10.0], precision: area, radius_km: 2000}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  nov: {name: Novi Sad, geonameid: 3194360, point: [45.2517, 19.8369]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  bar: {name: Bar, geonameid: 3204509, point: [42.0937, 19.0984]}
  bol: {name: Boljare, point: [43.1, 19.9]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  ank: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  thes: {name: Thessaloniki, geonameid: 734077, point: [40.6407, 22.9349]}
events:
  e1: {type: decision, places: [], start: 2019-10, end: 2019-10, date_precision: month, date_text: in October, status: happened, actors: leaders, targets: opening talks with North Macedonia and Albania, main: true}
  e2: {type: election, places: [], start: 2020-04-12, end: 2020-04-12, date_precision: day, date_text: for 12 April, status: planned, actors: The prime minister in Skopje}
  e3: {type: displacement, places: [kos], start: 2008, end: 2018, date_precision: year, date_text: Between 2008 and 2018, status: happened, actors: one in eight inhabitants of Kosovo}
  e4: {type: meeting, places: [zag], start: 2020-05, end: 2020-05, date_precision: month, date_text: in May, status: planned, actors: "", main: true}
  e5: {type: meeting, places: [thes], start: 2003, end: 2003, date_precision: year, date_text: In 2003, status: happened, actors: "", targets: the countries}
  e6: {type: publication, places: [], start: 2019-11, end: 2019-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: A French paper, minor: true}
notes: ""
