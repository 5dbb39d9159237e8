---
id: report-gb-146
genre: report
country: GB
published: 2026-02-05
publisher: "Channel & Kent Post"
title: "[Dover](dov mention) inquiry: coastguard '{logged}(e2) dinghy as rescued' while 31 {drowned}(e1)"
---
A coastguard officer has told an {inquiry}(e2) he marked a sinking dinghy as dealt with because he mixed it up with another boat 11 miles away.

At least 31 people {died}(e1) in the [English Channel](eng event) on the night of 23 November 2023 after their inflatable {went down}(e1) off [Dunkirk](dun event).

Giving evidence in [London](lon event) on Wednesday, the officer, who was on duty in [Dover](dov mention), said he was handling calls from "eight or nine" craft.

"I believed the Border Force vessel had them on board. I have to live with it that it did not," he said.

Most of those who {lost their lives}(e1) were from [Iraq](ira mention)'s [Kurdistan](kur mention) region, but there were also people from [Ethiopia](eth mention), [Eritrea](eri mention) and [Vietnam](vie mention).

The {inquiry}(e2) has {heard}(e2) that the boat {left}(e3) a beach near [Gravelines](gra event) at about 22:00 and {called}(e4) for help at 01:48.

Two survivors were {picked up}(e5) by a fishing boat from [Boulogne-sur-Mer](bou mention) the following afternoon.

One of them, Karwan Aziz, now lives in [Middlesbrough](mid mention). He said callers were told three times that they were in [French](fra demonym) waters.

In [Paris](par event), a {trial}(e6) of nine men accused of organising the crossing {opened}(e6) in January. Four of them are [Afghan](afg demonym) nationals. Prosecutors say that the group bought its boats in [Turkey](tur mention) and stored them in [Osnabrück](osn mention) in [Germany](ger mention).

Seven [French](fra demonym) military personnel at the [Gris-Nez](gri mention) centre remain under {investigation}(e7) for failing to help people in danger.

More than 41,000 people {crossed}(e8) the [Channel](eng event) in small boats last year, according to Home Office figures. The deadliest year on record was 2024, when 82 people, 14 of them children, {died}(e9).

On Sunday, 66 migrants were {brought}(e10) ashore at [Ramsgate](ram event) by the RNLI after an engine failed in fog. A woman was {airlifted}(e11) to hospital in [Ashford](ash event).

The {inquiry}(e2), chaired by Dame Helena Thursby, is expected to {report}(e12) in the autumn.

[Kent](ken metonym)'s police and crime commissioner has {called for}(e13) a single rescue centre for the [Strait of Dover](str mention), run jointly with [France](fra metonym).

---
places:
  str: {name: Strait of Dover, point: [51.0, 1.45], precision: near}
  eng: {name: English Channel, point: [50.2, -1.0], precision: area, radius_km: 250}
  dun: {name: Dunkirk, geonameid: 3020686, point: [51.0344, 2.3768]}
  dov: {name: Dover, geonameid: 2651048, point: [51.126, 1.3126]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  gra: {name: Gravelines, geonameid: 3014816, point: [50.9865, 2.1281]}
  bou: {name: Boulogne-sur-Mer, geonameid: 3031133, point: [50.7249, 1.6137]}
  mid: {name: Middlesbrough, geonameid: 2642607, point: [54.5762, -1.2348]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  osn: {name: Osnabrück, geonameid: 2856883, point: [52.2726, 8.0498]}
  gri: {name: Gris-Nez, point: [50.87, 1.58], precision: near}
  ram: {name: Ramsgate, geonameid: 2639660, point: [51.3357, 1.418]}
  ash: {name: Ashford, geonameid: 2656955, point: [51.1465, 0.8738]}
  ken: {name: Kent, geonameid: 3333158, point: [51.1979, 0.7189], precision: division}
  kur: {name: Kurdistan, point: [36.2, 44.2], precision: area, radius_km: 150}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  eri: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: sea_accident, places: [dun, eng], start: 2023-11-23, end: 2023-11-23, date_precision: day, date_text: on the night of 23 November 2023, killed: 31, killed_qualifier: at_least, status: happened, actors: "", targets: their inflatable, main: true}
  e2: {type: investigation, places: [lon], start: 2026-02-04, end: 2026-02-04, date_precision: day, date_text: on Wednesday, status: happened, actors: a coastguard officer, main: true}
  e3: {type: transport_change, places: [gra], start: 2023-11-23, end: 2023-11-23, date_precision: day, date_text: "at about 22:00", status: happened, actors: "", targets: the boat, minor: true}
  e4: {type: statement, places: [eng], start: 2023-11-24, end: 2023-11-24, date_precision: day, date_text: "at 01:48", status: happened, actors: "", minor: true}
  e5: {type: rescue, places: [eng], start: 2023-11-24, end: 2023-11-24, date_precision: day, date_text: the following afternoon, status: happened, actors: a fishing boat from Boulogne-sur-Mer, targets: Two survivors}
  e6: {type: trial, places: [par], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: nine men}
  e7: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Seven French military personnel}
  e8: {type: transport_change, places: [eng], start: 2025, end: 2025, date_precision: year, date_text: last year, status: happened, actors: "More than 41,000 people"}
  e9: {type: death, places: [eng], start: 2024, end: 2024, date_precision: year, date_text: 2024, killed: 82, status: happened, actors: ""}
  e10: {type: rescue, places: [ram], start: 2026-02-01, end: 2026-02-01, date_precision: day, date_text: On Sunday, status: happened, actors: the RNLI, targets: 66 migrants}
  e11: {type: medical, places: [ash], start: 2026-02-01, end: 2026-02-01, date_precision: day, date_text: "", status: happened, actors: "", targets: A woman, minor: true}
  e12: {type: publication, places: [], start: 2026, end: 2026, date_precision: year, date_text: in the autumn, status: planned, actors: The inquiry}
  e13: {type: statement, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Kent's police and crime commissioner"}
notes: ""
