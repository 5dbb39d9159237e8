---
id: raid-za-14
genre: raid
country: ZA
published: 2022-08-02
publisher: West Rand Herald
title: "Eighty {in the dock}(e1); mine dumps {combed}(e2) at dawn"
---
[KRUGERSDORP](kru dateline) – Under helicopters, and cheered by women with kettles, police {swept}(e2) the old shafts around [West Village](wes event) and [Kagiso](kag event) on Saturday and Sunday, and {arrested}(e3) more than eighty men, zama zamas, said to come mainly from [Lesotho](les mention) and [Zimbabwe](zim mention).

Two suspects were {shot dead}(e2). On Thursday eight women, a film crew on a music video at a dump by [West Village](wes event), had been {raped}(e4) and {robbed}(e4) down to the make-up.

The men {appeared}(e1) in the magistrate's court at [Krugersdorp](kru event) on Monday on immigration {charges}(e5); DNA has gone to [Pretoria](pre mention).

A crowd from [Kagiso](kag mention) {blocked}(e6) the [Randfontein](ran mention) road and {burnt}(e6) huts at [Tudor Shaft](tud event). "The police are from Monday to Friday, the miners work weekends," said Ma Dineo Mokoena, 58, born in [Soweto](sow mention).

[Maseru](mas metonym) has {asked}(e7) to see its citizens. The minister, in a bulletproof vest, {promised}(e8) in [Johannesburg](joh event) to {fill}(e9) the holes. There are six thousand, from [Springs](spr mention) to [Carletonville](car mention).

---
places:
  kru: {name: Krugersdorp, geonameid: 986822, point: [-26.0858, 27.7752]}
  wes: {name: West Village, point: [-26.12, 27.75], precision: near}
  kag: {name: Kagiso, point: [-26.16, 27.78], precision: near}
  ran: {name: Randfontein, geonameid: 963230, point: [-26.1844, 27.702]}
  tud: {name: Tudor Shaft, point: [-26.13, 27.78], precision: near}
  sow: {name: Soweto, geonameid: 953781, point: [-26.2678, 27.8585]}
  mas: {name: Maseru, geonameid: 932505, point: [-29.3167, 27.4833]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  spr: {name: Springs, geonameid: 952865, point: [-26.25, 28.4]}
  car: {name: Carletonville, geonameid: 1014073, point: [-26.3609, 27.3977]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  les: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
events:
  e1: {type: trial, places: [kru], start: 2022-08-01, end: 2022-08-01, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e2: {type: raid, places: [wes, kag], start: 2022-07-30, end: 2022-07-31, date_precision: day, date_text: on Saturday and Sunday, killed: 2, status: happened, actors: police, main: true}
  e3: {type: arrest, places: [wes, kag], start: 2022-07-30, end: 2022-07-31, date_precision: day, date_text: on Saturday and Sunday, arrested: 80, arrested_qualifier: at_least, status: happened, actors: "", main: true}
  e4: {type: other_crime, places: [wes], start: 2022-07-28, end: 2022-07-28, date_precision: day, date_text: On Thursday, status: happened, actors: "", targets: eight women, main: true}
  e5: {type: charge, places: [kru], start: 2022-08-01, end: 2022-08-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: riot, places: [ran, tud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A crowd from Kagiso}
  e7: {type: statement, places: [mas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [joh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The minister}
  e9: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
