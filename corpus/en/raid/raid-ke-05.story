---
id: raid-ke-05
genre: raid
country: KE
published: 2022-07-02
publisher: Coast Observer
title: "\"Maize flour, not miraa\": warehouse men {go free}(e1)"
---
[MOMBASA](mom dateline) — Detectives who {broke the lock}(e2) of a godown in [Changamwe](cha event) on Thursday night, looking for 400 kg of heroin, {found}(e2) maize flour, and then, since they were there, 300 unregistered phones.

The owner, Salim Abubakar Noor, 49, was {taken}(e3) to [Makupa](mak event) police station with three porters. All were {out}(e1) on Friday. He has {sued}(e4) the Inspector-General at the High Court in [Mombasa](mom event).

A {tip}(e5) had come from [Dar es Salaam](dar mention) that a dhow from the [Makran](makr mention) coast would {unload}(e6) at [Shimoni](shi event). Officers waited there until dawn with mosquitoes. Another party {searched}(e7) a villa in [Nyali](nya event) belonging to a [German](ger demonym) couple, and {apologised}(e8).

[Nairobi](nai metonym) denies that any foreign agency took part. But two men seen at [Changamwe](cha event), according to the watchman, wore caps of a baseball team from [Houston](hou mention) and asked for ice.

The last real {haul}(e9) on this coast, in April 2014, when the [Australian](aus demonym) navy {stopped}(e9) a dhow 45 km off [Mombasa](mom event) with a tonne aboard, ended with no {conviction}(e10).

---
places:
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  cha: {name: Changamwe, point: [-4.026, 39.63], precision: near, near: mom}
  mak: {name: Makupa, point: [-4.044, 39.655], precision: near, near: mom}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  makr: {name: Makran, point: [25.5, 61.5], precision: area, radius_km: 200}
  shi: {name: Shimoni, point: [-4.648, 39.38], precision: near}
  nya: {name: Nyali, point: [-4.03, 39.7], precision: near, near: mom}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: decision, places: [mom], start: 2022-07-01, end: 2022-07-01, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e2: {type: raid, places: [cha], start: 2022-06-30, end: 2022-06-30, date_precision: day, date_text: on Thursday night, status: happened, actors: Detectives, main: true}
  e3: {type: arrest, places: [mak], start: 2022-06-30, end: 2022-06-30, date_precision: day, date_text: "", arrested: 4, status: happened, actors: "", targets: "The owner, Salim Abubakar Noor"}
  e4: {type: trial, places: [mom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: smuggling, places: [shi], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e7: {type: raid, places: [nya], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [nya], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: smuggling, places: [mom], start: 2014-04, end: 2014-04, date_precision: month, date_text: in April 2014, status: happened, actors: the Australian navy}
  e10: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
