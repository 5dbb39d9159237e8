---
id: obituary-pe-19
genre: obituary
country: PE
published: 2022-05-10
publisher: Sierra Sur
title: "Saturnina Huillca, Who {Found}(e6) the Graves of [Putis](put event), {Dies}(e1)"
---
[AYACUCHO](aya dateline).- Saturnina Huillca Quispe, a potato seller who for 24 years searched the hills of [Huanta](hua event) province for the bodies of her husband and three sons, {died}(e1) here on Saturday at the regional hospital, of pneumonia, her daughter said. She was 79.

In December 1984 soldiers at [Putis](put event), in the highlands, ordered villagers to dig what they were told would be a fish pond, then {shot}(e2) them beside it. At least 123 were {killed}(e2), nineteen of them her kin. She was in [Huanta](hua mention) that day, selling.

She {walked}(e3) to [Lima](lim mention) in 1985 and was turned away from four ministries. In [Huancayo](huan event), in 1988, she was {detained}(e4) for eleven days as a suspected guerrilla; the guerrillas, for their part, {killed}(e5) her brother at [Luricocha](lur event) the next year.

In 2008 forensic teams {exhumed}(e6) 92 bodies from the place that she'd pointed out. A {funeral}(e7) for them was held the following August: the coffins were carried for two days from [Ayacucho](aya event) by way of [Quinua](qui event). She refused to shake the minister's hand.

[Peru](per metonym) {paid}(e8) her 10,000 soles in 2012. A {trial}(e9) of three officers in [Lima](lim event), begun in 2019, has been suspended four times. One of them {died}(e10) in [Miami](mia event) in January.

[Geneva](gen mention) knew her as well as [Ayacucho](aya mention): she {spoke}(e11) there before a UN committee, in Quechua, in 2015. She'll be {buried}(e12) at [Putis](put event) on Thursday, on the hill.

---
places:
  put: {name: Putis, point: [-12.68, -74.12], precision: near}
  aya: {name: Ayacucho, geonameid: 3947019, point: [-13.1638, -74.2234]}
  hua: {name: Huanta, point: [-12.75, -74.2], precision: area, radius_km: 40}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  huan: {name: Huancayo, geonameid: 3939459, point: [-12.0687, -75.2103]}
  lur: {name: Luricocha, point: [-12.9, -74.27], precision: near}
  qui: {name: Quinua, point: [-13.05, -74.14], precision: near}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
events:
  e1: {type: death, places: [aya], start: 2022-05-07, end: 2022-05-07, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: Saturnina Huillca Quispe, main: true}
  e2: {type: killing, places: [put], start: 1984-12, end: 1984-12, date_precision: month, date_text: In December 1984, killed: 123, killed_qualifier: at_least, status: happened, actors: soldiers, targets: villagers, main: true}
  e3: {type: protest, places: [lim], start: 1985, end: 1985, date_precision: year, date_text: in 1985, status: happened, actors: "", minor: true}
  e4: {type: arrest, places: [huan], start: 1988, end: 1988, date_precision: year, date_text: in 1988, arrested: 1, status: happened, actors: "", targets: Saturnina Huillca}
  e5: {type: killing, places: [lur], start: 1989, end: 1989, date_precision: year, date_text: the next year, killed: 1, status: happened, actors: the guerrillas, targets: her brother}
  e6: {type: investigation, places: [put], start: 2008, end: 2008, date_precision: year, date_text: In 2008, status: happened, actors: forensic teams, main: true}
  e7: {type: ceremony, places: [aya, qui], start: 2009-08, end: 2009-08, date_precision: month, date_text: the following August, status: happened, actors: ""}
  e8: {type: aid, places: [per], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: Peru}
  e9: {type: trial, places: [lim], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: three officers}
  e10: {type: death, places: [mia], start: 2022-01, end: 2022-01, date_precision: month, date_text: in January, killed: 1, status: happened, actors: "", targets: One of them, minor: true}
  e11: {type: statement, places: [gen], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: ""}
  e12: {type: ceremony, places: [put], start: 2022-05-12, end: 2022-05-12, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
notes: ""
