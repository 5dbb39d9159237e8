---
id: results-no-10
genre: results
country: "NO"
published: 2019-03-18
publisher: Varanger Tidende
title: "[FINNMARK](fin mention) ON {SKIS}(e1): SUNDAY'S LIST"
---
Course: [Kirkenes](kir event) to [Bugøyfjord](bug event) and part of the way back, 42 km, minus 17. Classic style.

Men
1. Isak Balto, [Karasjok](kar mention), 2.04.11
2. Pekka Lehtola ([Inari](ina mention), [Finland](fi mention)), 2.04.13
3. A. Semyonov, [Murmansk](mur mention), 2.06.50
17. The Bishop of [Tromsø](tro metonym), 2.39
Women
1. Ragnhild Mikkelsen, [Vadsø](vad mention), 2.21.02
2. M. Öhman, [Kiruna](kir2 mention), broken pole

Balto and Lehtola {sprinted}(e1) the last kilometre round the fish racks. It was {decided}(e1) by a ski tip, and by the school's camera.

Four [Russian](ru demonym) entrants had been {kept waiting}(e2) at [Storskog](sto event) for five hours on Saturday, though a patrol of both countries lent them a heated bus. Two {turned back}(e3) to [Nikel](nik mention).

Reindeer {racing}(e4) at [Kautokeino](kau event), same day: cancelled, ice too thin. {That}(e5) at [Tana](tan event) will be on Saturday.

A snowmobile marshal {went through the ice}(e6) of [Langfjorden](lan event) at eight in the morning and was {pulled out}(e7) by the eventual number 31. Skiers passed.

[Norwegian](nor demonym) {championships}(e8) in [Meråker](mer event), March 14: the [Alta](alt metonym) relay third. The 2021 event was {given}(e9) on Friday to [Lillehammer](lil event), not to us.

---
places:
  kir: {name: Kirkenes, geonameid: 779303, point: [69.7271, 30.0458]}
  bug: {name: Bugøyfjord, point: [69.88, 29.38], precision: near}
  kar: {name: Kárášjohka, geonameid: 779350, point: [69.4719, 25.5112]}
  ina: {name: Inari, geonameid: 656657, point: [68.906, 27.0288]}
  fi: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  mur: {name: Murmansk, geonameid: 524305, point: [68.9678, 33.0992]}
  tro: {name: Tromsø, geonameid: 3133895, point: [69.6489, 18.9551]}
  vad: {name: Vadsø, geonameid: 777073, point: [70.0735, 29.7494]}
  kir2: {name: Kiruna, geonameid: 605155, point: [67.8557, 20.2251]}
  ru: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  sto: {name: Storskog, point: [69.657, 30.2], precision: near}
  nik: {name: Nikel, geonameid: 522260, point: [69.4129, 30.222]}
  kau: {name: Kautokeino, geonameid: 779330, point: [69.0125, 23.0412]}
  tan: {name: Tana, point: [70.2, 28.2], precision: near}
  lan: {name: Langfjorden, point: [69.67, 29.8], precision: area, radius_km: 8}
  mer: {name: Meråker, point: [63.42, 11.75], precision: near}
  alt: {name: Alta, geonameid: 847633, point: [69.9689, 23.2717]}
  lil: {name: Lillehammer, geonameid: 3147474, point: [61.1151, 10.4663]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  fin: {name: Finnmark, point: [70.0, 25.5], precision: division, radius_km: 140}
events:
  e1: {type: match, places: [kir, bug], start: 2019-03-17, end: 2019-03-17, date_precision: day, date_text: "SUNDAY'S", status: happened, actors: Balto and Lehtola, main: true}
  e2: {type: transport_change, places: [sto], start: 2019-03-16, end: 2019-03-16, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e3: {type: transport_change, places: [nik], start: 2019-03-16, end: 2019-03-16, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: match, places: [kau], start: 2019-03-17, end: 2019-03-17, date_precision: day, date_text: same day, status: happened, negated: true, actors: Balto and Lehtola}
  e5: {type: match, places: [tan], start: 2019-03-23, end: 2019-03-23, date_precision: day, date_text: on Saturday, status: planned, actors: ""}
  e6: {type: other_accident, places: [lan], start: 2019-03-17, end: 2019-03-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: rescue, places: [lan], start: 2019-03-17, end: 2019-03-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: match, places: [mer], start: 2019-03-14, end: 2019-03-14, date_precision: day, date_text: March 14, status: happened, actors: ""}
  e9: {type: decision, places: [lil], start: 2019-03-15, end: 2019-03-15, date_precision: day, date_text: on Friday, status: happened, actors: ""}
notes: ""
