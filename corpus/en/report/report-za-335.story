---
id: report-za-335
genre: report
country: ZA
published: 2026-10-12
publisher: Overberg Gazette
title: "Abalone {bust}(e1): six in dock as [Gansbaai](gan event) mayor {pleads}(e2) for patrol boats"
---
Six men {appeared}(e3) in the [Hermanus](her event) Magistrate's Court on Friday after police {found}(e1) 4,600 shucked abalone in a double ceiling in [Kleinmond](kle event).

The {raid}(e1), on Wednesday night, followed a chase by sea. A rubber duck {fled}(e4) when a fisheries vessel approached it off [Dyer Island](dye event); its crew {dumped}(e4) bags and {landed}(e4) at [Pearly Beach](pea event), where officers with a dog from [Bredasdorp](bre mention) were waiting. Two of the accused are from [Mitchells Plain](mit mention), three from [Hawston](haw mention), and one is a [Chinese](chi demonym) national with an address in [Bedfordview](bed mention).

Magistrate Willemien Theart {postponed}(e3) the case to 26 October for bail applications. State prosecutor Lunga Mbeki said that the haul would have been worth R5.2 million in [Hong Kong](hon mention).

In August the court {jailed}(e5) a former fisheries inspector, Gerhard Moolman, for nine years. It was told that he had been paid R10,000 for every night on which he parked his vehicle elsewhere.

The [Overstrand](ove metonym) mayor, Dr Annelize Fourie, on Saturday {asked}(e2) the minister in [Pretoria](pre metonym) for two boats, saying the navy had none that could leave [Simon's Town](sim mention). The department has four patrol ships, of which one is at sea.

Shots have been heard at night in [Gansbaai](gan event) since June. Two poachers were {killed}(e6) in July at [Buffeljags](buf event) in what police believe was a quarrel over a dive site. When another {drowned}(e7) in September, 200 people in [Blompark](blo event) {stoned}(e8) cars and {burned}(e8) a municipal office.

"There are no fish quotas and no houses, and the sea is full of money," said Pastor Elroy Swarts. He doubts that boats would help.

Nor, some scientists say, would a reopening of legal harvesting at [Betty's Bay](bet mention), which was {banned}(e9) in 2008 and again, after a brief reprieve, in the years that followed. In the [Eastern Cape](eas event), a pilot scheme with permits was {scrapped}(e10) in 2024.

---
places:
  gan: {name: Gansbaai, point: [-34.58, 19.35]}
  kle: {name: Kleinmond, point: [-34.34, 19.03]}
  dye: {name: Dyer Island, point: [-34.68, 19.42], precision: near}
  pea: {name: Pearly Beach, point: [-34.66, 19.5]}
  haw: {name: Hawston, point: [-34.39, 19.13]}
  mit: {name: Mitchells Plain, point: [-34.05, 18.62]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bed: {name: Bedfordview, point: [-26.18, 28.13]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  ove: {name: Overstrand, point: [-34.45, 19.3], precision: area, radius_km: 40}
  sim: {name: "Simon's Town", point: [-34.19, 18.43]}
  buf: {name: Buffeljags, point: [-34.75, 19.61]}
  blo: {name: Blompark, point: [-34.59, 19.36]}
  bet: {name: "Betty's Bay", point: [-34.35, 18.92]}
  eas: {name: Eastern Cape, geonameid: 1085593, point: [-32.0622, 26.6417], precision: division}
  bre: {name: Bredasdorp, geonameid: 1015776, point: [-34.5322, 20.0403]}
  her: {name: Hermanus, geonameid: 3366880, point: [-34.4187, 19.2345]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
events:
  e1: {type: raid, places: [kle], start: 2026-10-07, end: 2026-10-07, date_precision: day, date_text: on Wednesday night, status: happened, actors: police, targets: "4,600 shucked abalone", main: true}
  e2: {type: statement, places: [gan], start: 2026-10-10, end: 2026-10-10, date_precision: day, date_text: on Saturday, status: happened, actors: "The Overstrand mayor, Dr Annelize Fourie", targets: the minister in Pretoria}
  e3: {type: trial, places: [her], start: 2026-10-09, end: 2026-10-09, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Six men, main: true}
  e4: {type: other, places: [dye, pea], start: 2026-10-07, end: 2026-10-07, date_precision: day, date_text: "", status: happened, actors: A rubber duck, minor: true}
  e5: {type: verdict, places: [her], start: 2026-08, end: 2026-08, date_precision: month, date_text: In August, status: happened, actors: the court, targets: Gerhard Moolman}
  e6: {type: killing, places: [buf], start: 2026-07, end: 2026-07, date_precision: month, date_text: in July, killed: 2, status: happened, actors: "", targets: Two poachers}
  e7: {type: death, places: [], start: 2026-09, end: 2026-09, date_precision: month, date_text: in September, killed: 1, status: happened, actors: "", targets: another}
  e8: {type: riot, places: [blo], start: 2026-09, end: 2026-09, date_precision: month, date_text: in September, status: happened, actors: 200 people, targets: a municipal office}
  e9: {type: decision, places: [bet], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: ""}
  e10: {type: decision, places: [eas], start: 2024, end: 2024, date_precision: year, date_text: in 2024, status: happened, actors: "", targets: a pilot scheme with permits}
notes: ""
