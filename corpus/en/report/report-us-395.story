---
id: report-us-395
genre: report
country: US
published: 2019-08-27
publisher: Ohio Valley Register
title: "Corrections and clarifications; World briefs"
---
[Portsmouth](por dateline), [Ohio](ohi dateline)

A story on Page A3 on Saturday about overdose {deaths}(e1) in [Scioto County](sci event) misstated the number for 2018. There were 84, not 48. The error was introduced in editing.

A caption on Sunday's front page gave the wrong location of a {rally}(e2) against the closing of a hospital. It was held in [Ironton](iro event), not in [Ashland](ash event), [Kentucky](ken mention).

An obituary of former state Rep. Walter Gilfillan on Aug. 20 said that he was born in [Athens](athe mention), [Georgia](geo mention). He was born in [Athens](ath mention), [Ohio](ohi mention).

A report on Thursday about the {sentencing}(e3) of a pharmacist said that he pleaded guilty in [Columbus](col event). The plea was entered in [Cincinnati](cin event); [U.S.](uni metonym) District Judge Helen Brandewie {sentenced}(e3) him to six years in [Columbus](col event) on Aug. 21.

WORLD BRIEFS

[GEORGETOWN](geor dateline), [Guyana](guy dateline) — Police {seized}(e4) nearly 3 tons of cocaine from a submarine-like vessel in the mouth of the [Essequibo](ess event) on Monday and {arrested}(e5) four men from [Colombia](colo mention). The craft may have been built near [Paramaribo](par mention), in [Suriname](sur mention), investigators said.

[MOSCOW](mos dateline) — The town of [Nyonoksa](nyo event), on the [White Sea](whi mention), was {told}(e6) to evacuate and then told to stay put, residents said, more than two weeks after a missile-engine {blast}(e7) that {killed}(e7) five nuclear engineers. Radiation monitors at [Dubna](dub mention) and [Kirov](kir mention) {went silent}(e8) after the explosion, a test-ban agency in [Vienna](vie mention) said.

[SANTA CRUZ](san dateline), [Bolivia](bol dateline) — Fires have {burned}(e9) more than 2.4 million acres in the [Chiquitania](chi event) region since early August. A leased jumbo tanker began {dropping}(e10) water near [Roboré](rob event) on Friday. Across the border in [Paraguay](para event), flames {reached}(e9) a park near [Bahía Negra](bah event).

[SUVA](suv dateline), [Fiji](fij dateline) — A ferry with 61 passengers {ran aground}(e11) on a reef off [Ovalau](ova event) early Monday. All were {taken off}(e12) in fishing boats; three were {treated}(e13) in [Levuka](lev event) for cuts.

[KABUL](kab dateline), [Afghanistan](afg dateline) — A {bomb}(e14) hidden in a motorcycle {exploded}(e14) outside a wedding in [Ghazni](gha event) on Monday night, {wounding}(e14) 13 people. It came nine days after a suicide {bomber}(e15) {killed}(e15) 63 at a wedding hall in [Kabul](kab event). In [Doha](doh event), [U.S.](uni metonym) and Taliban negotiators {began}(e16) what both called a final round of talks.

[WARSAW](war dateline) — Lightning {killed}(e17) five people, two of them children, on Mount [Giewont](gie event) in southern [Poland](pol mention) on Thursday, and {injured}(e17) more than 150. A 24-year-old nurse from [Gdańsk](gda mention) was named among the dead. On the same day a [Czech](cze demonym) tourist {died}(e17) when he was hit and fell in the [Slovak](slo demonym) part of the [Tatras](tat event).

---
places:
  por: {name: Portsmouth, geonameid: 4521816, point: [38.7317, -82.9977]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  sci: {name: Scioto County, geonameid: 4524221, point: [38.8149, -82.9987], precision: division}
  iro: {name: Ironton, geonameid: 4515247, point: [38.5367, -82.6829]}
  ash: {name: Ashland, geonameid: 4282757, point: [38.4784, -82.6379]}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  ath: {name: Athens, geonameid: 4505542, point: [39.3292, -82.1013]}
  athe: {name: Athens, geonameid: 4180386, point: [33.9609, -83.3779]}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  col: {name: Columbus, geonameid: 4509177, point: [39.9612, -82.9988]}
  cin: {name: Cincinnati, geonameid: 4508722, point: [39.1271, -84.5144]}
  geor: {name: Georgetown, geonameid: 3378644, point: [6.8045, -58.1553]}
  ess: {name: Essequibo, point: [6.9, -58.45], precision: near}
  par: {name: Paramaribo, geonameid: 3383330, point: [5.8664, -55.1668]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  nyo: {name: Nyonoksa, point: [64.63, 39.17]}
  whi: {name: White Sea, point: [65.5, 38.0], precision: area, radius_km: 200}
  dub: {name: Dubna, geonameid: 564719, point: [56.7405, 37.1865]}
  kir: {name: Kirov, geonameid: 548408, point: [58.5981, 49.6578]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  san: {name: Santa Cruz de la Sierra, geonameid: 3904906, point: [-17.7863, -63.1812]}
  chi: {name: Chiquitania, point: [-17.5, -60.5], precision: area, radius_km: 200}
  rob: {name: Roboré, point: [-18.33, -59.76]}
  bah: {name: Bahía Negra, point: [-20.23, -58.17]}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  ova: {name: Ovalau, point: [-17.68, 178.8], precision: area, radius_km: 8}
  lev: {name: Levuka, point: [-17.68, 178.84]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  gha: {name: Ghazni, geonameid: 1141269, point: [33.5539, 68.421]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  gie: {name: Giewont, point: [49.25, 19.93]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  tat: {name: Tatras, point: [49.2, 20.1], precision: area, radius_km: 25}
  para: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  guy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  colo: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  sur: {name: Suriname, geonameid: 3382998, point: [4.0, -56.0], precision: country}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
events:
  e1: {type: poisoning, places: [sci], start: 2018, end: 2018, date_precision: year, date_text: 2018, killed: 84, status: happened, actors: ""}
  e2: {type: protest, places: [iro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the closing of a hospital}
  e3: {type: verdict, places: [col], start: 2019-08-21, end: 2019-08-21, date_precision: day, date_text: on Aug. 21, status: happened, actors: U.S. District Judge Helen Brandewie, targets: a pharmacist}
  e4: {type: raid, places: [ess], start: 2019-08-26, end: 2019-08-26, date_precision: day, date_text: on Monday, status: happened, actors: Police, targets: nearly 3 tons of cocaine, main: true}
  e5: {type: arrest, places: [ess], start: 2019-08-26, end: 2019-08-26, date_precision: day, date_text: on Monday, arrested: 4, status: happened, actors: Police, targets: four men from Colombia}
  e6: {type: displacement, places: [nyo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The town of Nyonoksa}
  e7: {type: explosion, places: [nyo], start: 2019-08, end: 2019-08, date_precision: month, date_text: more than two weeks after, killed: 5, status: happened, actors: "", targets: five nuclear engineers}
  e8: {type: outage, places: [dub, kir], start: 2019-08, end: 2019-08, date_precision: month, date_text: after the explosion, status: happened, actors: "", targets: Radiation monitors, minor: true}
  e9: {type: wildfire, places: [chi, bah], start: 2019-08, end: 2019-08, date_precision: month, date_text: since early August, status: happened, actors: Fires, targets: more than 2.4 million acres, main: true}
  e10: {type: rescue, places: [rob], start: 2019-08-23, end: 2019-08-23, date_precision: day, date_text: on Friday, status: happened, actors: A leased jumbo tanker, minor: true}
  e11: {type: sea_accident, places: [ova], start: 2019-08-26, end: 2019-08-26, date_precision: day, date_text: early Monday, injured: 3, status: happened, actors: A ferry with 61 passengers}
  e12: {type: rescue, places: [ova], start: 2019-08-26, end: 2019-08-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e13: {type: medical, places: [lev], start: 2019-08-26, end: 2019-08-26, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: bombing, places: [gha], start: 2019-08-26, end: 2019-08-26, date_precision: day, date_text: on Monday night, injured: 13, status: happened, actors: A bomb hidden in a motorcycle, targets: a wedding}
  e15: {type: bombing, places: [kab], start: 2019-08-17, end: 2019-08-17, date_precision: day, date_text: nine days after, killed: 63, status: happened, actors: a suicide bomber, targets: a wedding hall}
  e16: {type: meeting, places: [doh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: U.S. and Taliban negotiators}
  e17: {type: extreme_weather, places: [gie, tat], start: 2019-08-22, end: 2019-08-22, date_precision: day, date_text: on Thursday, killed: 6, injured: 150, injured_qualifier: at_least, status: happened, actors: Lightning, targets: five people}
notes: ""
