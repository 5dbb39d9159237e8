---
id: report-na-649
genre: report
country: NA
published: 2017-11-14
publisher: The Windhoek Examiner
title: "Fourteen in court over theft of diamonds at [Oranjemund](oran event)"
---
FOURTEEN people accused of {stealing}(e1) unpolished diamonds worth N$36 million from a coastal mine {appeared}(e2) in the [Oranjemund](oran metonym org) Magistrate's Court yesterday.

The State {alleges}(e1) that the stones were {taken}(e1) between January 2015 and August this year from a recovery plant north of the town by two senior security officers, and {carried}(e3) across the [Orange River](ora mention) to [Alexander Bay](ale event) in the soles of shoes.

They were {arrested}(e4) in the course of last week in {raids}(e5) at [Oranjemund](oran event), [Keetmanshoop](kee event), [Walvis Bay](wal event) and [Swakopmund](swa event). A dealer from [Kimberley](kim mention) in [South Africa](sou mention) was {caught}(e4) at [Noordoewer](noo event) on Thursday with 41 stones and R600 000 in cash.

Magistrate Lazarus Shikongo {postponed}(e2) the matter to 12 February 2018. He {refused}(e6) bail to the first and fourth accused because they hold [Congolese](con demonym) and [Portuguese](por demonym) passports respectively; the others were {granted}(e6) bail of N$40 000 each and may not leave [ǁKaras Region](kar mention).

Public prosecutor Hileni Amukoto said that further {arrests}(e7) were likely. A former mayor of [Lüderitz](lud metonym) has been {questioned}(e8).

The mining company, owned in equal parts by the government and a [Johannesburg](joh mention) group, {welcomed}(e9) the case in a statement. It produced 1.6 million carats last year, three quarters of them from ships off the coast. In June it {launched}(e11) the largest exploration vessel of its kind, which was {built}(e12) at [Ulsteinvik](uls event) in [Norway](nor mention), in a ceremony at [Cape Town](cap event).

Diamond theft is as old as the industry here, but convictions are rare. In 2012 the High Court in [Windhoek](win event) {set aside}(e13) the sentences of two divers because their telephones had been tapped without a warrant. An engineer who had {smuggled}(e14) out five stones in a hollow tool was {jailed}(e15) in 1999.

[Oranjemund](oran event), where a permit was needed to enter for eight decades, was {proclaimed}(e16) an ordinary town in 2011. Its gates were {opened}(e17) to the public last month.

---
places:
  ora: {name: Orange River, point: [-28.6, 16.5], precision: near}
  ale: {name: Alexander Bay, point: [-28.6, 16.49]}
  kim: {name: Kimberley, geonameid: 990930, point: [-28.7323, 24.7623]}
  noo: {name: Noordoewer, point: [-28.74, 17.62]}
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  kar: {name: ǁKaras Region, point: [-27.0, 17.5], precision: area, radius_km: 200}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  uls: {name: Ulsteinvik, point: [62.34, 5.85]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  oran: {name: Oranjemund, geonameid: 3354071, point: [-28.5515, 16.4273]}
  kee: {name: Keetmanshoop, geonameid: 3356264, point: [-26.5765, 18.1336]}
  wal: {name: Walvis Bay, geonameid: 3359638, point: [-22.9575, 14.5053]}
  swa: {name: Swakopmund, geonameid: 3352844, point: [-22.6784, 14.5266]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  lud: {name: Lüderitz, geonameid: 3355672, point: [-26.6481, 15.1538]}
events:
  e1: {type: robbery, places: [oran], start: 2015-01, end: 2017-08, date_precision: month, date_text: between January 2015 and August this year, status: reported, actors: two senior security officers, targets: unpolished diamonds, main: true}
  e2: {type: trial, places: [oran], start: 2017-11-13, end: 2017-11-13, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Fourteen people, main: true}
  e3: {type: smuggling, places: [ale], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e4: {type: arrest, places: [oran, kee, wal, swa, noo], start: 2017-11-06, end: 2017-11-06, date_precision: week, date_text: in the course of last week, arrested: 14, status: happened, actors: "", targets: Fourteen people, main: true}
  e5: {type: raid, places: [oran, kee, wal, swa], start: 2017-11-06, end: 2017-11-06, date_precision: week, date_text: in the course of last week, status: happened, actors: ""}
  e6: {type: decision, places: [oran], start: 2017-11-13, end: 2017-11-13, date_precision: day, date_text: yesterday, status: happened, actors: Magistrate Lazarus Shikongo, minor: true}
  e7: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e8: {type: investigation, places: [lud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A former mayor}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The mining company, targets: the case, minor: true}
  e11: {type: launch, places: [cap], start: 2017-06, end: 2017-06, date_precision: month, date_text: In June, status: happened, actors: it, targets: the largest exploration vessel of its kind}
  e12: {type: construction, places: [uls], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: verdict, places: [win], start: 2012, end: 2012, date_precision: year, date_text: In 2012, status: happened, actors: the High Court, targets: the sentences of two divers}
  e14: {type: smuggling, places: [oran], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: An engineer, targets: five stones, minor: true}
  e15: {type: verdict, places: [], start: 1999, end: 1999, date_precision: year, date_text: in 1999, status: happened, actors: "", targets: An engineer}
  e16: {type: decision, places: [oran], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", minor: true}
  e17: {type: opening, places: [oran], start: 2017-10, end: 2017-10, date_precision: month, date_text: last month, status: happened, actors: "", targets: Its gates}
notes: ""
