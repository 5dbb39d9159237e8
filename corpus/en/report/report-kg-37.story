---
id: report-kg-37
genre: report
country: KG
published: 2022-09-17
publisher: Fergana Newsline
title: "[Kyrgyzstan](kyr event) counts its dead after border {clashes}(e1) with [Tajikistan](taj event)"
---
[BISHKEK](bis dateline)/[KHUJAND](khu dateline) - At least 24 people were {killed}(e1) and 103 {wounded}(e1) on the [Kyrgyz](kyrg demonym) side of the border in three days of {fighting}(e1) with [Tajikistan](taj metonym), the health ministry in [Bishkek](bis metonym) said on Saturday, as a {ceasefire}(e2) {agreed}(e2) on Friday evening appeared to hold.

[Tajikistan](taj metonym) did not give an overall figure, but an official in [Isfara](isf event) told the agency that 15 bodies had been {brought}(e3) to the hospital there.

Some 136,000 people were {evacuated}(e4) from villages in the [Batken](bat event) region, a salient of [Kyrgyz](kyrg demonym) territory between [Tajikistan](taj mention) and [Uzbekistan](uzb mention). In [Ak-Sai](aks event) and [Dostuk](dos event), houses and a school were {burned}(e5) down. "They parked an armoured carrier in my apricot orchard," said Nurgul Asanova, who left with five children for [Osh](osh event).

The {battle}(e1) {began}(e1) on Wednesday with {shots}(e1) near [Bulak-Bashy](bul event) and by Friday involved tanks, mortars and, according to [Dushanbe](dus metonym), [Turkish](tur demonym)-made drones. [Kyrgyzstan](kyr metonym) {accused}(e6) its neighbour of {shelling}(e7) the airport and outskirts of [Batken](bat event) town with multiple-launch rockets; [Tajikistan](taj metonym) said that [Ovchi Kalacha](ovc event), on the road to [Khujand](khu mention), had been {hit}(e8) from the air.

The presidents of the two nations, both of whom were attending a {summit}(e9) in [Samarkand](sam event), [Uzbekistan](uzb event), of the [Shanghai](sha metonym org) Cooperation Organisation, {met}(e10) on Friday and {ordered}(e2) a halt to firing and a withdrawal of troops. The heads of the national security services {signed}(e11) a protocol at the [Guliston](gul event) crossing shortly before midnight. Even so, [Bishkek](bis metonym) {reported}(e12) the {shelling}(e12) of two hamlets on Saturday morning.

In [Osh](osh event), volunteers {packed}(e13) lorries with flour and quilts. Concerts were {cancelled}(e14) in [Jalal-Abad](jal event) and [Karakol](kar event), and some 200 young men {gathered}(e15) outside the defence ministry in the capital to ask for arms.

Nearly half of the 970-km frontier has never been marked. In April last year a quarrel over a water intake at [Golovnoi](gol event) {led}(e16) to {clashes}(e16) that {cost}(e16) at least 55 lives, and in January two villagers {died}(e17) near [Tort-Kocho](tor event).

[Moscow](mos metonym), which keeps bases in both countries, {urged}(e18) them to settle the matter "by exclusively peaceful means". [Russia](rus mention)'s own {war}(e19) in [Ukraine](ukr event) has tied up troops that were once stationed at [Kant](kan mention).

---
places:
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  khu: {name: Khujand, geonameid: 1514879, point: [40.2826, 69.6222]}
  isf: {name: Isfara, geonameid: 1514896, point: [40.1265, 70.6253]}
  bat: {name: Batken, geonameid: 1528735, point: [40.0604, 70.8193]}
  aks: {name: Ak-Sai, point: [39.93, 70.65], precision: near}
  dos: {name: Dostuk, point: [39.95, 70.7], precision: near}
  bul: {name: Bulak-Bashy, point: [39.9, 70.8], precision: near}
  ovc: {name: Ovchi Kalacha, point: [40.1, 69.6], precision: near}
  sam: {name: Samarkand, geonameid: 1216265, point: [39.6546, 66.9644]}
  gul: {name: Guliston, point: [40.05, 70.8], precision: near}
  gol: {name: Golovnoi, point: [39.87, 70.63], precision: near}
  tor: {name: Tort-Kocho, point: [39.95, 70.75], precision: near}
  kan: {name: Kant, geonameid: 1528193, point: [42.8911, 74.8508]}
  jal: {name: Manas, geonameid: 1528249, point: [40.945, 72.9931]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  kyrg: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  kar: {name: Karakol, geonameid: 1528121, point: [42.4905, 78.392]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e1: {type: battle, places: [bat, bul, aks, dos], start: 2022-09-14, end: 2022-09-16, date_precision: day, date_text: three days of, killed: 39, killed_qualifier: at_least, injured: 103, injured_qualifier: at_least, status: happened, actors: Kyrgyzstan, targets: Tajikistan, main: true}
  e2: {type: agreement, places: [sam], start: 2022-09-16, end: 2022-09-16, date_precision: day, date_text: on Friday evening, status: happened, actors: The presidents of the two nations, main: true}
  e3: {type: medical, places: [isf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 15 bodies, minor: true}
  e4: {type: displacement, places: [bat], start: 2022-09-14, end: 2022-09-17, date_precision: day, date_text: "", displaced: 136000, displaced_qualifier: about, status: happened, actors: "", targets: "Some 136,000 people", main: true}
  e5: {type: fire, places: [aks, dos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: houses and a school}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kyrgyzstan, targets: its neighbour}
  e7: {type: shelling, places: [bat], start: 2022-09-16, end: 2022-09-16, date_precision: day, date_text: by Friday, status: reported, actors: its neighbour, targets: the airport}
  e8: {type: airstrike, places: [ovc], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e9: {type: meeting, places: [sam], start: 2022-09-16, end: 2022-09-16, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e10: {type: meeting, places: [sam], start: 2022-09-16, end: 2022-09-16, date_precision: day, date_text: on Friday, status: happened, actors: The presidents of the two nations}
  e11: {type: agreement, places: [gul], start: 2022-09-16, end: 2022-09-16, date_precision: day, date_text: shortly before midnight, status: happened, actors: The heads of the national security services, targets: a protocol}
  e12: {type: shelling, places: [bat], start: 2022-09-17, end: 2022-09-17, date_precision: day, date_text: on Saturday morning, status: reported, actors: "", targets: two hamlets}
  e13: {type: aid, places: [osh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: volunteers, targets: flour and quilts}
  e14: {type: performance, places: [jal, kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Concerts}
  e15: {type: protest, places: [bis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: some 200 young men}
  e16: {type: battle, places: [gol], start: 2021-04, end: 2021-04, date_precision: month, date_text: In April last year, killed: 55, killed_qualifier: at_least, status: happened, actors: ""}
  e17: {type: killing, places: [tor], start: 2022-01, end: 2022-01, date_precision: month, date_text: in January, killed: 2, status: happened, actors: "", targets: two villagers}
  e18: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, targets: them}
  e19: {type: battle, places: [ukr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Russia}
notes: ""
