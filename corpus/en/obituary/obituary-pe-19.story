---
id: obituary-pe-19
genre: obituary
country: PE
published: 2022-05-10
publisher: Sierra Sur
title: "Saturnina Huillca, Who {Found}(e1) the Graves of [Putis](put event), {Dies}(e2)"
---
[AYACUCHO](aya dateline).- Saturnina Huillca Quispe, a potato seller who for 24 years searched the hills of [Huanta](hua event) province for the bodies of her husband and three sons, {died}(e2) here on Saturday at the regional hospital, of pneumonia, her daughter said. She was 79.

In December 1984 soldiers at [Putis](put event), in the highlands, {ordered}(e3) villagers to dig what they were told would be a fish pond, then {shot}(e4) them beside it. At least 123 were {killed}(e4), nineteen of them her kin. She was in [Huanta](hua mention) that day, selling.

She {walked}(e5) to [Lima](lim mention) in 1985 and was {turned}(e5) away from four ministries. In [Huancayo](huan event), in 1988, she was {detained}(e6) for eleven days as a suspected guerrilla; the guerrillas, for their part, {killed}(e7) her brother at [Luricocha](lur event) the next year.

In 2008 forensic teams {exhumed}(e1) 92 bodies from the place that she'd pointed out. A {funeral}(e8) for them was {held}(e8) the following August: the coffins were {carried}(e8) for two days from [Ayacucho](aya event) by way of [Quinua](qui event). She {refused}(e9) to shake the minister's hand.

[Peru](per metonym) {paid}(e10) her 10,000 soles in 2012. A {trial}(e11) of three officers in [Lima](lim event), {begun}(e11) in 2019, has been {suspended}(e11) four times. One of them {died}(e12) in [Miami](mia event) in January.

[Geneva](gen mention) knew her as well as [Ayacucho](aya mention): she {spoke}(e13) there before a UN committee, in Quechua, in 2015. She'll be {buried}(e14) at [Putis](put event) on Thursday, on the hill.

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
  e1: {type: discovery, places: [put], start: 2008, end: 2008, date_precision: year, date_text: In 2008, status: happened, actors: forensic teams}
  e2: {type: death, places: [aya], start: 2022-05-07, end: 2022-05-07, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: Saturnina Huillca Quispe, main: true}
  e3: {type: decision, places: [put], start: 1984-12, end: 1984-12, date_precision: month, date_text: In December 1984, status: happened, actors: soldiers, targets: villagers}
  e4: {type: killing, places: [put], start: 1984-12, end: 1984-12, date_precision: month, date_text: In December 1984, killed: 123, killed_qualifier: at_least, status: happened, actors: soldiers, targets: villagers}
  e5: {type: other, places: [lim], start: 1985, end: 1985, date_precision: year, date_text: in 1985, status: happened, actors: ""}
  e6: {type: arrest, places: [huan], start: 1988, end: 1988, date_precision: year, date_text: in 1988, arrested: 1, status: happened, actors: "", targets: Saturnina Huillca}
  e7: {type: killing, places: [lur], start: 1989, end: 1989, date_precision: year, date_text: the next year, killed: 1, status: happened, actors: the guerrillas, targets: her brother}
  e8: {type: ceremony, places: [aya, qui, put], start: 2009-08, end: 2009-08, date_precision: month, date_text: the following August, status: happened, actors: ""}
  e9: {type: other, places: [], start: 2009-08, end: 2009-08, date_precision: month, date_text: "", status: happened, actors: ""}
  e10: {type: aid, places: [], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: Peru}
  e11: {type: trial, places: [lim], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: three officers}
  e12: {type: death, places: [mia], start: 2022-01, end: 2022-01, date_precision: month, date_text: in January, killed: 1, status: happened, actors: "", targets: One of them}
  e13: {type: statement, places: [gen], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: ""}
  e14: {type: ceremony, places: [put], start: 2022-05-12, end: 2022-05-12, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
notes: ""
