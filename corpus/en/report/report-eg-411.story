---
id: report-eg-411
genre: report
country: EG
published: 2016-11-27
publisher: Cairo Weekly Digest
title: "Week in [Egypt](egy event): checkpoint {attack}(e1) in [Sinai](sin event), 56 {sentenced}(e2) over [Rosetta](ros event) boat, sugar {shortage}(e3)"
---
Militants {killed}(e1) 12 soldiers at a checkpoint at [El Sabeel](els event), west of [Al-Arish](ala mention), on Thursday night, the army said. They {detonated}(e1) a pick-up loaded with explosives before {opening fire}(e1) with machine guns. Islamic State's local branch {claimed}(e4) the attack. Troops, backed by Apaches, {killed}(e5) three gunmen in [Sheikh Zuweid](she event) and [Rafah](raf event) on Friday. A curfew in the north of the peninsula, in {force}(e6) since October 2014, was {prolonged}(e6) for another three months.

In [Rosetta](ros event), on the western mouth of the [Nile](nil mention), a criminal court {began}(e2) hearing the case against 56 people charged over the {sinking}(e7) of a fishing boat on 21 September. More than 200 migrants from [Egypt](egy mention), [Sudan](sud mention), [Eritrea](eri mention) and [Somalia](som mention) {drowned}(e7) when the vessel, the Rasoul, {rolled over}(e7) 12 kilometres off [Burg Rashid](bur event). Families from [Beheira](beh mention) and [Kafr el-Sheikh](kaf mention) filled the court room. The hearing was {put off}(e2) until 26 December. The headline on our website on Thursday, which said that sentences had been passed, was wrong and has been corrected.

The sugar {shortage}(e3) entered its sixth week. Shops in [Mansoura](man event) and [Tanta](tan event) limit customers to one kilogram. Inspectors {raided}(e8) a confectionery plant in [10th of Ramadan City](tho event) and {confiscated}(e8) 2,000 tonnes; its owners, who say that the sugar was for their own use, have been {released}(e9). The government {bought}(e10) 134,000 tonnes from [Brazil](bra mention).

The pound has {lost}(e11) half its value since the central bank {floated}(e12) it on 3 November, a step that was followed on the 11th by the {approval}(e13) of a $12 billion loan in [Washington](was event). Calls for mass {protests}(e14) on that day came to nothing: the squares of [Cairo](cai event) and [Alexandria](ale event) {stayed empty}(e14). In [Port Said](por event), though, hundreds had {marched}(e15) in October over the price of flats.

A regional court in [Minya](min event) {acquitted}(e16) three men accused of {stripping}(e17) an elderly Christian woman in the village of [al-Karm](alk event) last May. Bishop Makar {appealed}(e18) to the president.

The prime minister, Sherif Abdel-Moneim, {opened}(e19) a desalination plant in [Marsa Matruh](mar event) on Wednesday. From there he {flew}(e20) to [Hurghada](hur event), where he {told}(e21) hoteliers that [Moscow](mos metonym) would soon lift the {ban}(e22) on flights imposed after a {bomb}(e23) {brought down}(e23) a plane from [Sharm el-Sheikh](sha mention) in October 2015 with 224 people on board. [Russian](rus demonym) experts {inspected}(e24) the airports of [Cairo](cai event) and [Hurghada](hur event) this month.

Archaeologists of the antiquities ministry {unearthed}(e25) the huts and tombs of a town more than 7,000 years old at [Abydos](aby event), in [Sohag](soh mention). In [Luxor](lux event), the tourist police {recovered}(e26) a limestone head stolen in [Saqqara](saq event) in 2011.

Football: [Zamalek](zam metonym) {lost}(e27) 2–0 at [Ismailia](ism event).

---
places:
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  sin: {name: Sinai, point: [29.8, 33.8], precision: area, radius_km: 150}
  ros: {name: Rosetta, geonameid: 350203, point: [31.3995, 30.4172]}
  els: {name: El Sabeel, point: [31.05, 33.7], precision: near}
  ala: {name: Al-Arish, point: [31.13, 33.8]}
  she: {name: Sheikh Zuweid, point: [31.22, 34.12]}
  raf: {name: Rafah, point: [31.28, 34.24]}
  nil: {name: Nile, point: [31.0, 30.5], precision: area, radius_km: 100}
  bur: {name: Burg Rashid, point: [31.45, 30.37]}
  beh: {name: Beheira, point: [30.6, 30.2], precision: division}
  kaf: {name: Kafr el-Sheikh, point: [31.3, 30.9], precision: division}
  man: {name: Mansoura, point: [31.04, 31.38]}
  tan: {name: Tanta, point: [30.79, 31.0]}
  tho: {name: 10th of Ramadan City, point: [30.3, 31.75]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  min: {name: Minya, point: [28.1, 30.75]}
  alk: {name: al-Karm, point: [27.9, 30.85], precision: near}
  mar: {name: Marsa Matruh, point: [31.35, 27.24]}
  hur: {name: Hurghada, point: [27.26, 33.81]}
  mos: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  sha: {name: Sharm el-Sheikh, point: [27.91, 34.33]}
  aby: {name: Abydos, point: [26.19, 31.92]}
  soh: {name: Sohag, geonameid: 347796, point: [26.557, 31.6948]}
  lux: {name: Luxor, geonameid: 360502, point: [25.6989, 32.6421]}
  saq: {name: Saqqara, point: [29.87, 31.22]}
  zam: {name: Zamalek, point: [30.06, 31.22]}
  ism: {name: Ismailia, point: [30.6, 32.27]}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  eri: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: attack, places: [sin, els], start: 2016-11-24, end: 2016-11-24, date_precision: day, date_text: on Thursday night, killed: 12, status: happened, actors: Militants, targets: 12 soldiers, main: true}
  e2: {type: trial, places: [ros], start: null, end: null, date_precision: unknown, date_text: until 26 December, status: happened, actors: a criminal court, targets: 56 people, main: true}
  e3: {type: drought, places: [egy, man, tan], start: null, end: null, date_precision: unknown, date_text: its sixth week, status: happened, actors: "", main: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Islamic State's local branch", targets: the attack, minor: true}
  e5: {type: battle, places: [she, raf], start: 2016-11-25, end: 2016-11-25, date_precision: day, date_text: on Friday, killed: 3, status: happened, actors: "Troops, backed by Apaches", targets: three gunmen}
  e6: {type: decision, places: [sin], start: null, end: null, date_precision: unknown, date_text: for another three months, status: happened, actors: ""}
  e7: {type: sea_accident, places: [bur], start: 2016-09-21, end: 2016-09-21, date_precision: day, date_text: on 21 September, killed: 200, killed_qualifier: at_least, status: happened, actors: "the vessel, the Rasoul", targets: More than 200 migrants}
  e8: {type: raid, places: [tho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Inspectors, targets: a confectionery plant}
  e9: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: its owners, minor: true}
  e10: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: "134,000 tonnes"}
  e11: {type: market, places: [egy], start: 2016-11-03, end: 2016-11-27, date_precision: day, date_text: since, status: happened, actors: The pound}
  e12: {type: decision, places: [egy], start: 2016-11-03, end: 2016-11-03, date_precision: day, date_text: on 3 November, status: happened, actors: the central bank}
  e13: {type: decision, places: [was], start: 2016-11-11, end: 2016-11-11, date_precision: day, date_text: on the 11th, status: happened, actors: "", targets: "a $12 billion loan"}
  e14: {type: protest, places: [cai, ale], start: 2016-11-11, end: 2016-11-11, date_precision: day, date_text: on that day, status: happened, negated: true, actors: ""}
  e15: {type: protest, places: [por], start: 2016-10, end: 2016-10, date_precision: month, date_text: in October, status: happened, actors: hundreds, targets: the price of flats}
  e16: {type: verdict, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A regional court, targets: three men}
  e17: {type: attack, places: [alk], start: 2016-05, end: 2016-05, date_precision: month, date_text: last May, status: happened, actors: three men, targets: an elderly Christian woman}
  e18: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bishop Makar, targets: the president, minor: true}
  e19: {type: opening, places: [mar], start: 2016-11-23, end: 2016-11-23, date_precision: day, date_text: on Wednesday, status: happened, actors: "The prime minister, Sherif Abdel-Moneim", targets: a desalination plant}
  e20: {type: visit, places: [hur], start: 2016-11-23, end: 2016-11-23, date_precision: day, date_text: "", status: happened, actors: he, minor: true}
  e21: {type: statement, places: [hur], start: 2016-11-23, end: 2016-11-23, date_precision: day, date_text: "", status: happened, actors: he, targets: hoteliers}
  e22: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, targets: flights}
  e23: {type: bombing, places: [], start: 2015-10, end: 2015-10, date_precision: month, date_text: in October 2015, killed: 224, status: happened, actors: a bomb, targets: a plane from Sharm el-Sheikh}
  e24: {type: investigation, places: [cai, hur], start: 2016-11, end: 2016-11, date_precision: month, date_text: this month, status: happened, actors: Russian experts, targets: the airports of Cairo and Hurghada}
  e25: {type: discovery, places: [aby], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Archaeologists of the antiquities ministry, targets: "the huts and tombs of a town more than 7,000 years old"}
  e26: {type: raid, places: [lux], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the tourist police, targets: a limestone head}
  e27: {type: match, places: [ism], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zamalek}
notes: ""
