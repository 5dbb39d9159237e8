---
id: report-iq-431
genre: report
country: IQ
published: 2016-10-21
publisher: Mesopotamia News
title: "IS {attacks}(e1) [Kirkuk](kir event) as [Iraqi](ira demonym) forces {close in}(e2) on [Mosul](mos mention)"
---
[KIRKUK](kir dateline), [Iraq](ira dateline), Oct 21 - Dozens of Islamic State fighters with suicide vests and assault rifles {stormed}(e1) police and government buildings in [Kirkuk](kir event) before dawn on Friday, {killing}(e1) at least 35 people, in what commanders called an attempt to draw troops away from the {offensive}(e2) on [Mosul](mos event).

Gunmen also {entered}(e3) a power station under construction at [Dibis](dib event), northwest of the city, where 16 workers, four of them [Iranians](iran demonym), were {killed}(e3) and three attackers blew themselves up, the mayor, Abdullah Nureddin Salihi, said.

By the evening snipers were holding out in two hotels and a mosque. Mosques {called}(e4) on residents to join the fight. Governor Najat Karim Jabari {imposed}(e5) a curfew and a television reporter, Ahmad Hajar Oglu, was {shot}(e6) dead as he was on the air. "They have come from among us, from the camps and from [Hawija](haw mention)," a police colonel said.

[Hawija](haw mention), 55 kilometres to the south-west, has been in the hands of the group since June 2014, when [Mosul](mos event), [Tikrit](tik event) and much of the north {fell}(e7) within days. Peshmerga of the [Kurdish](kur demonym) region have {held}(e8) [Kirkuk](kir event) since the army {abandoned}(e9) it that week. [Baghdad](bag metonym) still claims the city.

The {operation}(e2) to recapture [Mosul](mos event) {began}(e2) on Monday with some 30,000 troops, [Kurdish](kur demonym) fighters and tribal militia, backed by aircraft of a [US](uni metonym)-led coalition. On Thursday special forces {took}(e10) [Bartella](bar event), a Christian town 15 kilometres to the east. [Kurds](kurd demonym) {advanced}(e11) on [Bashiqa](bas event) and [Tel Skuf](tel event). To the south, the army is at [Qayyarah](qay event), where retreating militants {set fire}(e12) to a sulphur plant at [Mishraq](mis event) on Thursday; two people {died}(e12) of the fumes and nearly 1,000 were {treated}(e13).

An [American](uni demonym) sailor serving as an adviser was {killed}(e14) by a roadside {bomb}(e14) north of [Mosul](mos event) on Thursday.

The UN human rights office said in [Geneva](gen mention) that IS had {forced}(e15) 550 families from [Samalia](sam event) and [Najafia](naj event) into the city as human shields, and that it had reports that 40 people had been {executed}(e16) in one village. The UN refugee agency, expecting 200,000 people to {flee}(e17) in the first weeks, has {opened}(e18) camps at [Debaga](deb event), [Zelikan](zel event) and [Hasansham](has event). 5,640 have {arrived}(e17) so far. In [Syria](syr event), [al-Hol](alh event) camp has {received}(e19) 912 who came across the desert.

In [Paris](par event), ministers of 20 countries {met}(e20) on Thursday to talk about how [Mosul](mos mention) should be governed afterwards. The [US](uni metonym) defence secretary, who {visited}(e21) [Ankara](ank event) on Friday, said that [Turkey](tur metonym) might be given a part. [Turkish](tur demonym) soldiers at [Bashiqa](bas event) are a matter of {dispute}(e22) between the two neighbours; demonstrators {marched}(e23) on the [Turkish](tur demonym) embassy in [Baghdad](bag event) on Tuesday.

In [Kirkuk](kir mention)'s hospital, doctors {appealed}(e24) for blood.

---
places:
  dib: {name: Dibis, point: [35.67, 44.07]}
  mos: {name: Mosul, geonameid: 99072, point: [36.335, 43.1189]}
  haw: {name: Hawija, point: [35.33, 43.77]}
  tik: {name: Tikrit, geonameid: 90150, point: [34.6158, 43.6786]}
  kur: {name: Kurdish, point: [36.5, 44.5], precision: area, radius_km: 250}
  kurd: {name: Kurds, point: [36.5, 44.5], precision: area, radius_km: 250}
  bar: {name: Bartella, point: [36.35, 43.38]}
  bas: {name: Bashiqa, point: [36.45, 43.35]}
  tel: {name: Tel Skuf, point: [36.5, 43.12]}
  qay: {name: Qayyarah, point: [35.78, 43.29]}
  mis: {name: Mishraq, point: [35.98, 43.3]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  sam: {name: Samalia, point: [36.2, 43.3], precision: near}
  naj: {name: Najafia, point: [36.2, 43.25], precision: near}
  deb: {name: Debaga, point: [35.87, 43.83]}
  zel: {name: Zelikan, point: [36.55, 43.45], precision: near}
  has: {name: Hasansham, point: [36.3, 43.6]}
  alh: {name: al-Hol, point: [36.39, 41.13]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: attack, places: [kir], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: before dawn on Friday, killed: 35, killed_qualifier: at_least, status: happened, actors: Dozens of Islamic State fighters, targets: police and government buildings, main: true}
  e2: {type: battle, places: [mos], start: 2016-10-17, end: 2016-10-21, date_precision: day, date_text: on Monday, status: happened, actors: "some 30,000 troops, Kurdish fighters and tribal militia", main: true}
  e3: {type: attack, places: [dib], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: "", killed: 16, status: happened, actors: Gunmen, targets: "16 workers, four of them Iranians"}
  e4: {type: statement, places: [kir], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: "", status: happened, actors: Mosques, targets: residents, minor: true}
  e5: {type: decision, places: [kir], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: "", status: happened, actors: Governor Najat Karim Jabari}
  e6: {type: shooting, places: [kir], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: Ahmad Hajar Oglu}
  e7: {type: battle, places: [mos, tik], start: 2014-06, end: 2014-06, date_precision: month, date_text: June 2014, status: happened, actors: the group}
  e8: {type: other, places: [kir], start: 2014-06, end: 2014-06, date_precision: month, date_text: since the army abandoned it that week, status: happened, actors: Peshmerga, minor: true}
  e9: {type: battle, places: [kir], start: 2014-06, end: 2014-06, date_precision: month, date_text: that week, status: happened, actors: the army, minor: true}
  e10: {type: battle, places: [bar], start: 2016-10-20, end: 2016-10-20, date_precision: day, date_text: On Thursday, status: happened, actors: special forces, targets: Bartella}
  e11: {type: battle, places: [bas, tel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kurds}
  e12: {type: fire, places: [mis], start: 2016-10-20, end: 2016-10-20, date_precision: day, date_text: on Thursday, killed: 2, status: happened, actors: retreating militants, targets: a sulphur plant}
  e13: {type: medical, places: [qay, mis], start: null, end: null, date_precision: unknown, date_text: "", injured: 1000, injured_qualifier: about, status: happened, actors: "", targets: "nearly 1,000", minor: true}
  e14: {type: bombing, places: [mos], start: 2016-10-20, end: 2016-10-20, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: "", targets: An American sailor}
  e15: {type: displacement, places: [sam, naj], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: IS, targets: 550 families}
  e16: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 40, status: reported, actors: IS, targets: 40 people}
  e17: {type: displacement, places: [deb, zel, has], start: null, end: null, date_precision: unknown, date_text: "", displaced: 5640, status: happened, actors: "", targets: "5,640"}
  e18: {type: opening, places: [deb, zel, has], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The UN refugee agency, targets: camps}
  e19: {type: displacement, places: [alh], start: null, end: null, date_precision: unknown, date_text: "", displaced: 912, status: happened, actors: "", targets: 912}
  e20: {type: meeting, places: [par], start: 2016-10-20, end: 2016-10-20, date_precision: day, date_text: on Thursday, status: happened, actors: ministers of 20 countries}
  e21: {type: visit, places: [ank], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: on Friday, status: happened, actors: The US defence secretary}
  e22: {type: statement, places: [bas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the two neighbours, targets: Turkish soldiers, minor: true}
  e23: {type: protest, places: [bag], start: 2016-10-18, end: 2016-10-18, date_precision: day, date_text: on Tuesday, status: happened, actors: demonstrators, targets: the Turkish embassy}
  e24: {type: statement, places: [kir], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: "", status: happened, actors: doctors, targets: blood, minor: true}
notes: ""
