---
id: report-sd-367
genre: report
country: SD
published: 2024-12-17
publisher: The Horn Monitor
title: "Satellite images show at least 40 villages {burned}(e1) in [North Darfur](nor event), [Sudanese](sud demonym) researchers say"
---
At least 40 villages and hamlets west of [El Fasher](elf mention) were {set on fire}(e1) between April and October this year, according to an analysis of satellite imagery {released}(e2) on Monday by a group of [Sudanese](sud demonym) and [European](eur demonym) open-source researchers.

The report, which took eight months to compile, says the {fires}(e1) followed the advance of fighters of the paramilitary Rapid Support Forces along the road that links [El Fasher](elf mention) with [Kabkabiya](kab mention). In 31 of the 40 cases, the researchers found thermal anomalies on the same night on which residents told of {raids}(e3) by gunmen on pick-up trucks and motorcycles.

"The pattern is consistent: men {are killed}(e3), livestock {is taken}(e4) and the houses {are burned}(e1) so that nobody comes back," said Hanan Idris, the lead author, by telephone from [Kampala](kam mention).

The group verified 64 videos, most of them posted on Telegram. In one, filmed on 9 May about 12 kilometres north of [Tawila](taw event), armed men {shoot}(e5) at people running across a dry riverbed. The bodies of seven people are visible in a clip recorded at the same spot two days later.

The RSF {denied}(e6) that its forces had targeted civilians and {accused}(e6) the army of {bombing}(e7) the area from the air. The army carried out {air strikes}(e7) on [Kutum](kut event) and [Kabkabiya](kab event) in the same period; a {strike}(e8) on the weekly market in [Kabkabiya](kab event) on 9 December {killed}(e8) more than 100 people, according to a local lawyers' committee.

[Sudan](sud mention)'s {war}(e9) {broke out}(e9) in [Khartoum](kha event) in April 2023 and soon {spread}(e9) to [Darfur](dar event). [El Geneina](elg event), the capital of [West Darfur](wes mention), saw {mass killings}(e10) of members of the Masalit community within weeks, and by November of that year the RSF had {taken}(e11) the army's garrisons in [Nyala](nya event), [Zalingei](zal event) and [Ed Daein](edd event). Only [El Fasher](elf mention), under {siege}(e12) since May, has held out.

Some 400,000 people have {fled}(e13) to [Tawila](taw event) and to the slopes of [Jebel Marra](jeb event) since then, the International Organization for Migration estimates. Others have {crossed}(e14) into [Chad](cha event). In the camp of [Adré](adr mention), Mariam Abakar, a teacher, said that she recognised her own village, [Hillat Adam](hil event), in one of the images that journalists showed her. "That black square is the school," she said. "We {left}(e15) on the second day of Ramadan, with the donkey and the children."

In August a famine was {confirmed}(e16) in [Zamzam](zam event) camp, south of [El Fasher](elf mention), where aid lorries have not {arrived}(e17) since the rains.

The researchers said they had shared their findings with the International Criminal Court in [The Hague](the mention), whose prosecutor told the Security Council in January that his office was {collecting evidence}(e18) of crimes in [Darfur](dar event). The office declined to comment.

---
places:
  nor: {name: Northern Darfur, geonameid: 408666, point: [16.4602, 25.506], precision: division}
  wes: {name: Western Darfur, geonameid: 408658, point: [14.2109, 23.0863], precision: division}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  dar: {name: Darfur, point: [13.5, 24.5], precision: area, radius_km: 300}
  elf: {name: El Fasher, point: [13.63, 25.35]}
  kab: {name: Kabkabiya, point: [13.65, 24.09]}
  taw: {name: Tawila, point: [13.5, 24.88]}
  kut: {name: Kutum, point: [14.2, 24.66]}
  edd: {name: Ed Daein, point: [11.46, 26.13]}
  zal: {name: Zalingei, point: [12.91, 23.47]}
  jeb: {name: Jebel Marra, point: [13.0, 24.3], precision: area, radius_km: 50}
  adr: {name: Adré, point: [13.47, 22.2]}
  hil: {name: Hillat Adam, point: [13.7, 24.7], precision: near}
  zam: {name: Zamzam, point: [13.49, 25.31]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  elg: {name: Al-Junaynah, geonameid: 379303, point: [13.4526, 22.4473]}
  nya: {name: Nyala, geonameid: 369004, point: [12.0489, 24.8807]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
events:
  e1: {type: fire, places: [nor], start: 2024-04, end: 2024-10, date_precision: month, date_text: between April and October this year, status: happened, actors: fighters of the paramilitary Rapid Support Forces, targets: At least 40 villages and hamlets, main: true}
  e2: {type: publication, places: [], start: 2024-12-16, end: 2024-12-16, date_precision: day, date_text: on Monday, status: happened, actors: a group of Sudanese and European open-source researchers, targets: an analysis of satellite imagery, main: true}
  e3: {type: attack, places: [nor], start: 2024-04, end: 2024-10, date_precision: month, date_text: between April and October this year, status: reported, actors: gunmen, targets: men}
  e4: {type: robbery, places: [nor], start: 2024-04, end: 2024-10, date_precision: month, date_text: "", status: reported, actors: gunmen, targets: livestock}
  e5: {type: shooting, places: [taw], start: 2024-05-09, end: 2024-05-09, date_precision: day, date_text: on 9 May, killed: 7, status: happened, actors: armed men, targets: people running across a dry riverbed}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The RSF, targets: the army}
  e7: {type: airstrike, places: [kut, kab], start: 2024-04, end: 2024-10, date_precision: month, date_text: in the same period, status: happened, actors: The army}
  e8: {type: airstrike, places: [kab], start: 2024-12-09, end: 2024-12-09, date_precision: day, date_text: on 9 December, killed: 100, killed_qualifier: at_least, status: happened, actors: "", targets: the weekly market}
  e9: {type: battle, places: [kha, dar], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April 2023, status: happened, actors: ""}
  e10: {type: killing, places: [elg], start: 2023-04, end: 2023-05, date_precision: month, date_text: within weeks, status: happened, actors: "", targets: members of the Masalit community}
  e11: {type: battle, places: [nya, zal, edd], start: 2023-11, end: 2023-11, date_precision: month, date_text: by November of that year, status: happened, actors: the RSF, targets: "the army's garrisons"}
  e12: {type: battle, places: [elf], start: 2024-05, end: 2024-12, date_precision: month, date_text: since May, status: happened, actors: ""}
  e13: {type: displacement, places: [taw, jeb], start: 2024-05, end: 2024-12, date_precision: month, date_text: since then, displaced: 400000, displaced_qualifier: about, status: happened, actors: "Some 400,000 people"}
  e14: {type: displacement, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Others}
  e15: {type: displacement, places: [hil], start: null, end: null, date_precision: unknown, date_text: on the second day of Ramadan, status: happened, actors: Mariam Abakar, minor: true}
  e16: {type: drought, places: [zam], start: 2024-08, end: 2024-08, date_precision: month, date_text: In August, status: happened, actors: ""}
  e17: {type: aid, places: [zam], start: null, end: null, date_precision: unknown, date_text: since the rains, status: happened, negated: true, actors: aid lorries}
  e18: {type: investigation, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: his office, targets: crimes}
notes: ""
