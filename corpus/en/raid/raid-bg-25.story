---
id: raid-bg-25
genre: raid
country: BG
published: 2016-07-13
publisher: Thracian News
title: "Police {Raid}(e1) Fake Passport Workshop in [Plovdiv](plo event)"
---
[SOFIA](sof dateline) (TN) - [Bulgarian](bul demonym) police on Tuesday {raided}(e1) a printing workshop in [Plovdiv](plo event) that they believe {supplied}(e2) forged passports to hundreds of migrants on their way to western [Europe](eur mention), the interior ministry said.

Five people were {detained}(e3) in the {operation}(e1), which was carried out together with officers from [Austria](aus mention). Three of them are [Bulgarians](bulg demonym), one is from [Syria](syr mention) and one from [Moldova](mol mention). Investigators {seized}(e4) more than 1,100 blank documents, two laminating machines and 85,000 leva in cash.

"This was a factory, not a kitchen table," Chief Commissioner Stoyan Velchev told reporters outside the building, a former cigarette warehouse on Ivan Vazov Street. He said the {raid}(e1) had been prepared since February, when border guards at [Kapitan Andreevo](kap event) {stopped}(e5) a van with 14 people whose papers bore the same watermark.

Neighbours said they had noticed nothing. "They paid the rent on time and greeted everyone," said Penka Ruseva, who owns a grocery next door. She had been woken at 5 a.m. by the blast of a stun grenade.

Those arrested face up to eight years in prison. They were to be {brought}(e6) before the regional court in [Plovdiv](plo event) on Thursday.

[Bulgaria](bulga mention), which shares a 260-kilometre frontier with [Turkey](tur mention), is not part of the passport-free Schengen zone. It has {built}(e7) a fence along most of that frontier since 2014. Last year about 30,000 migrants were {caught}(e8) crossing into the country illegally, three times as many as in 2013.

---
places:
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  kap: {name: Kapitan Andreevo, point: [41.72, 26.32], precision: near}
  plo: {name: Plovdiv, geonameid: 728193, point: [42.1539, 24.75]}
  sof: {name: Sofia, geonameid: 727011, point: [42.6975, 23.3241]}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  bulg: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  bulga: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: raid, places: [plo], start: 2016-07-12, end: 2016-07-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Bulgarian police, targets: a printing workshop, main: true}
  e2: {type: fraud, places: [plo], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e3: {type: arrest, places: [plo], start: 2016-07-12, end: 2016-07-12, date_precision: day, date_text: "", arrested: 5, status: happened, actors: Bulgarian police, targets: Five people, main: true}
  e4: {type: raid, places: [plo], start: 2016-07-12, end: 2016-07-12, date_precision: day, date_text: "", status: happened, actors: Bulgarian police, targets: a printing workshop, minor: true}
  e5: {type: raid, places: [kap], start: 2016-02, end: 2016-02, date_precision: month, date_text: since February, status: happened, actors: border guards, targets: a van with 14 people}
  e6: {type: trial, places: [plo], start: 2016-07-14, end: 2016-07-14, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e7: {type: construction, places: [bulga], start: 2014, end: 2014, date_precision: year, date_text: since 2014, status: happened, actors: "", minor: true}
  e8: {type: arrest, places: [bulga], start: 2015, end: 2015, date_precision: year, date_text: Last year, arrested: 30000, arrested_qualifier: about, status: happened, actors: "", targets: migrants, minor: true}
notes: ""
