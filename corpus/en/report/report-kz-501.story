---
id: report-kz-501
genre: report
country: KZ
published: 2021-09-07
publisher: Central Asia Ledger
title: "Former deputy governor {detained}(e1) in [Aktobe](akt event) over {bribe}(e2)"
---
[NUR-SULTAN](nur dateline), Sept 7 — [Kazakhstan](kaz metonym)'s Anti-Corruption Agency said on Tuesday it had {detained}(e1) the former deputy governor of [Aktobe](akt metonym) region, Nurlan Zhaksybekov, on suspicion of having {taken}(e2) 180 million tenge ($423,000) from the builder of a ring road.

He was {stopped}(e1) at the airport of [Aktobe](akt event) on Sunday evening as he was about to board a flight to [Istanbul](ist mention). A court has {remanded}(e3) him in custody for two months. Searches were also {carried out}(e4) in [Khromtau](khr event), [Uralsk](ura event) and at a company in [Shymkent](shy event).

The agency {published}(e5) a video in which a man counts notes on the back seat of a car. The lawyer Aigul Tulegenova said that it did not show her client.

Zhaksybekov was {dismissed}(e6) in July, a month after an unfinished overpass on the road {caved in}(e7), {injuring}(e7) two workers from [Uzbekistan](uzb mention). The contract, worth 39 billion tenge, had been {awarded}(e8) in 2019 without a tender.

In other cases, a deputy health minister was {jailed}(e9) for eight years in [Nur-Sultan](nur event) last month, and in [Kostanay](kos event) the head of the penal department was {charged}(e10) on Friday with {selling}(e11) seized timber. President Baurzhan Ospanov {told}(e12) officials in a speech last week that "the time of quiet agreements is over". The agency says that it {opened}(e13) 1,100 cases in the first half of the year.

[Kazakhstan](kaz mention) ranks 94th out of 180 countries in an international index of perceived corruption, ahead of its neighbours [Russia](rus mention), [Kyrgyzstan](kyr mention) and [Uzbekistan](uzb mention).

---
places:
  nur: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  akt: {name: Aktobe, geonameid: 610611, point: [50.2797, 57.2072]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  khr: {name: Khromtau, point: [50.25, 58.44]}
  ura: {name: Oral, geonameid: 608668, point: [51.246, 51.4256]}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  kos: {name: Kostanay, geonameid: 1519928, point: [53.2144, 63.6246]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
events:
  e1: {type: arrest, places: [akt], start: 2021-09-05, end: 2021-09-05, date_precision: day, date_text: on Sunday evening, arrested: 1, status: happened, actors: Anti-Corruption Agency, targets: Nurlan Zhaksybekov, main: true}
  e2: {type: fraud, places: [akt], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Nurlan Zhaksybekov, targets: the builder of a ring road, main: true}
  e3: {type: verdict, places: [akt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A court, targets: him}
  e4: {type: raid, places: [khr, ura, shy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The agency, targets: a video, minor: true}
  e6: {type: resignation, places: [akt], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: Zhaksybekov}
  e7: {type: collapse, places: [akt], start: 2021-06, end: 2021-06, date_precision: month, date_text: a month after, injured: 2, status: happened, actors: "", targets: an unfinished overpass}
  e8: {type: deal, places: [akt], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: The contract, minor: true}
  e9: {type: verdict, places: [nur], start: 2021-08, end: 2021-08, date_precision: month, date_text: last month, status: happened, actors: "", targets: a deputy health minister}
  e10: {type: charge, places: [kos], start: 2021-09-03, end: 2021-09-03, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: the head of the penal department}
  e11: {type: fraud, places: [kos], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: the head of the penal department, targets: seized timber}
  e12: {type: statement, places: [], start: 2021-08-30, end: 2021-08-30, date_precision: week, date_text: last week, status: happened, actors: President Baurzhan Ospanov, targets: officials, minor: true}
  e13: {type: investigation, places: [kaz], start: 2021-01, end: 2021-06, date_precision: month, date_text: in the first half of the year, status: happened, actors: The agency, minor: true}
notes: ""
