---
id: report-pl-766
genre: report
country: PL
published: 2023-01-31
publisher: Baltic Coast Daily
title: "Officer {killed}(e1), homes {searched}(e2) after grenade launcher {went off}(e1) at [Koszalin](kos event) police station"
---
A policewoman who was hurt when an anti-tank weapon {went off}(e1) in an office in [Koszalin](kos event) has {died}(e1), bringing the number of {dead}(e1) to two, the prosecutor in [Szczecin](szc event) said on Monday.

Sergeant Kinga Malicka, 33, had been in a coma in [Gdańsk](gda event) since the {blast}(e1) of 19 January. An archivist {died}(e1) at once. The tube, a gift to a senior officer from a colleague in [Lviv](lvi mention), was thought to be empty and had {stood}(e1) by a cupboard for a month.

Military police on Monday {searched}(e2) four private homes and a shooting club in [Kołobrzeg](koo event) and {found}(e2) two rifles, a mortar fuse and a drone. The station commander, who had been {suspended}(e3) last week, was {questioned}(e4) for five hours as a witness.

"We were told that it is a lamp," said a detective, who asked not to be quoted by name.

Customs officers at [Medyka](med event) and [Dorohusk](dor event) have {stopped}(e5) 96 travellers from [Ukraine](ukr mention) with shells, helmets or bits of missiles since last February; at [Przemyśl](prz event) station in October, a [German](ger demonym) volunteer was {fined}(e6) for a cluster bomblet in his rucksack. A similar launcher {exploded}(e7) in the national commander's office in [Warsaw](war event) on 14 December and {injured}(e7) him slightly. He had {brought}(e8) it from [Kyiv](kyi mention) by train. Opposition leaders have {demanded}(e9) that he resign.

On 15 November, a stray missile {killed}(e10) two farmers at [Przewodów](prze event), near the border with [Ukraine](ukr mention). Nato's head {said}(e11) then that it was most likely from air defences.

Other events in the voivodeship: In [Darłowo](dar event), the fleet {blessed}(e12) its new sea rescue boat on Sunday. A fire at a plastics warehouse at [Sianów](sia event) was {put out}(e13) on Monday afternoon after 19 hours; schools within 3 km had been {closed}(e13). Two brothers from [Sławno](saw mention) were {sentenced}(e14) in [Słupsk](sup event) to 12 and 15 years for the {murder}(e15) of a taxi driver in 2021.

The {funeral}(e16) of the officer is to be held in her native [Białogard](bia event) on Friday. Interior minister Przemysław Gawron will {attend}(e16). The police union has {called on}(e17) stations from [Świnoujście](swi mention) to [Suwałki](suw mention) to {hand in}(e17) all "souvenirs" by the end of February.

---
places:
  kos: {name: Koszalin, geonameid: 3095049, point: [54.1944, 16.1722]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  koo: {name: Kołobrzeg, point: [54.18, 15.58]}
  med: {name: Medyka, point: [49.8, 22.93]}
  dor: {name: Dorohusk, point: [51.16, 23.8]}
  prz: {name: Przemyśl, point: [49.78, 22.77]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  prze: {name: Przewodów, point: [50.47, 23.93]}
  dar: {name: Darłowo, point: [54.42, 16.41]}
  sia: {name: Sianów, point: [54.23, 16.29]}
  saw: {name: Sławno, point: [54.36, 16.68]}
  sup: {name: Słupsk, point: [54.46, 17.03]}
  bia: {name: Białogard, point: [54.01, 15.99]}
  swi: {name: Świnoujście, point: [53.91, 14.25]}
  suw: {name: Suwałki, point: [54.1, 22.93]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e1: {type: explosion, places: [kos], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: of 19 January, killed: 2, status: happened, actors: an anti-tank weapon, targets: "Sergeant Kinga Malicka, 33", main: true}
  e2: {type: raid, places: [koo], start: 2023-01-30, end: 2023-01-30, date_precision: day, date_text: on Monday, status: happened, actors: Military police, targets: four private homes and a shooting club, main: true}
  e3: {type: decision, places: [kos], start: 2023-01-23, end: 2023-01-23, date_precision: week, date_text: last week, status: happened, actors: "", targets: The station commander}
  e4: {type: investigation, places: [], start: 2023-01-30, end: 2023-01-30, date_precision: day, date_text: "", status: happened, actors: "", targets: The station commander}
  e5: {type: raid, places: [med, dor], start: 2022-02, end: 2023-01, date_precision: month, date_text: since last February, status: happened, actors: Customs officers, targets: 96 travellers}
  e6: {type: verdict, places: [prz], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: a German volunteer}
  e7: {type: explosion, places: [war], start: 2022-12-14, end: 2022-12-14, date_precision: day, date_text: on 14 December, injured: 1, status: happened, actors: A similar launcher}
  e8: {type: other, places: [kyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: it, minor: true}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Opposition leaders, minor: true}
  e10: {type: shelling, places: [prze], start: 2022-11-15, end: 2022-11-15, date_precision: day, date_text: On 15 November, killed: 2, status: happened, actors: a stray missile, targets: two farmers}
  e11: {type: statement, places: [], start: 2022-11, end: 2022-11, date_precision: month, date_text: then, status: happened, actors: "", minor: true}
  e12: {type: ceremony, places: [dar], start: 2023-01-29, end: 2023-01-29, date_precision: day, date_text: on Sunday, status: happened, actors: the fleet, targets: its new sea rescue boat}
  e13: {type: fire, places: [sia], start: 2023-01-29, end: 2023-01-30, date_precision: day, date_text: on Monday afternoon, status: happened, actors: "", targets: a plastics warehouse}
  e14: {type: verdict, places: [sup], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two brothers from Sławno}
  e15: {type: killing, places: [], start: 2021, end: 2021, date_precision: year, date_text: in 2021, killed: 1, status: happened, actors: Two brothers from Sławno, targets: a taxi driver}
  e16: {type: ceremony, places: [bia], start: 2023-02-03, end: 2023-02-03, date_precision: day, date_text: on Friday, status: planned, actors: Interior minister Przemysław Gawron, targets: the officer}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The police union, targets: stations, minor: true}
notes: ""
