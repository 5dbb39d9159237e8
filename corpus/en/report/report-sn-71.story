---
id: report-sn-71
genre: report
country: SN
published: 2024-08-29
publisher: Dakar Policy Review
title: "ANALYSIS: Why [Burkina Faso](bur mention)'s villages are digging their own trenches"
---
In [Barsalogho](bar event), 30 km north of [Kaya](kay mention), men were ordered out on Saturday with picks and wheelbarrows to dig a ditch around the town. The ditch was meant to keep out jihadists. By noon it had become a grave. Fighters of JNIM, al-Qaeda's [Sahel](sah mention) branch, {opened}(e1) fire on the diggers from three sides and {killed}(e1) at least 200, local sources say; videos that the group posted itself suggest more. Some 140 wounded were {carried}(e2) to [Kaya](kay event) and on to [Ouagadougou](oua event).

The {massacre}(e1) tells much about a strategy that has run its course. Since junior officers {took}(e3) power in September 2022, [Burkina Faso](bur metonym) has enlisted some 50,000 civilians, bought [Turkish](tur demonym) drones and {turned}(e4) from [Paris](par metonym) to [Moscow](mos metonym) for help. About 100 of the [Russian](rus demonym) "Bear Brigade" who {arrived}(e5) in May are now {leaving}(e6) again, their commander said on Tuesday, to fight in [Kursk](kur event).

Yet the map goes on shrinking. [Djibo](dji event) has been under {siege}(e7) since February 2022 and is fed by convoys and helicopters. [Arbinda](arb event), [Titao](tit event) and [Sebba](seb event) are not much better off. In June, insurgents {overran}(e8) an army base at [Mansila](man event), near [Niger](nig mention), and {killed}(e8) more than 100 soldiers; shells {landed}(e9) next to the state broadcaster in the capital the next day, in what the army called an accident.

The violence also goes the other way. Human Rights Watch {accused}(e10) troops of {executing}(e11) 223 people in [Nondin](non event) and [Soro](sor event), in [Yatenga](yat event) province, on 25 February. The authorities {suspended}(e12) the BBC and Voice of [America](ame metonym org) for reporting it.

Neighbours have taken note. [Accra](acc metonym) fears for [Bawku](baw mention), where a chieftaincy dispute offers an opening; [Benin](ben metonym) {lost}(e13) seven soldiers in [Pendjari](pen event) park this year; [Togo](tog metonym) has {prolonged}(e14) the state of emergency in [Savanes](sav event) until next March. [Abidjan](abi metonym), whose northern villages of [Kafolo](kaf event) and [Kolobougou](kol event) were {attacked}(e15) in 2020 and 2021, has answered with soldiers and microcredit, and has had peace since.

Could talks help? In [Djibo](dji event) an imam's {negotiations}(e16) bought eight quiet months in 2020-21. The present rulers rule them out. "You do not dig a trench," says Aminata Sawadogo of Joseph Ki-Zerbo University, "if you intend to go out and meet someone."

---
places:
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sah: {name: Sahel, point: [15.0, 0.0], precision: area, radius_km: 1500}
  bar: {name: Barsalogho, point: [13.42, -1.06]}
  kay: {name: Kaya, geonameid: 2359608, point: [13.0883, -1.0837]}
  oua: {name: Ouagadougou, geonameid: 2357048, point: [12.3657, -1.5339]}
  kur: {name: Kursk, geonameid: 538560, point: [51.7269, 36.1846]}
  dji: {name: Djibo, geonameid: 2361177, point: [14.0986, -1.6266]}
  arb: {name: Arbinda, point: [14.23, -0.86]}
  tit: {name: Titao, point: [13.77, -2.07]}
  seb: {name: Sebba, point: [13.43, 0.53]}
  man: {name: Mansila, point: [13.15, 0.6], precision: near}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  non: {name: Nondin, point: [13.4, -2.5], precision: near}
  sor: {name: Soro, point: [13.4, -2.45], precision: near}
  yat: {name: Yatenga, point: [13.6, -2.4], precision: area, radius_km: 40}
  baw: {name: Bawku, geonameid: 2303287, point: [11.0593, -0.2425]}
  pen: {name: Pendjari, point: [11.1, 1.5], precision: area, radius_km: 40}
  sav: {name: Savanes, geonameid: 2364205, point: [10.5136, 0.4153], precision: division}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  kaf: {name: Kafolo, point: [9.6, -4.3], precision: near}
  kol: {name: Kolobougou, point: [9.8, -4.2], precision: near}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  tog: {name: Togo, geonameid: 2363686, point: [8.66667, 1.08333], precision: country}
events:
  e1: {type: killing, places: [bar], start: 2024-08-24, end: 2024-08-24, date_precision: day, date_text: on Saturday, killed: 200, killed_qualifier: at_least, injured: 140, injured_qualifier: about, status: happened, actors: Fighters of JNIM, targets: the diggers, main: true}
  e2: {type: medical, places: [kay, oua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Some 140 wounded, minor: true}
  e3: {type: coup, places: [bur], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September 2022, status: happened, actors: junior officers}
  e4: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Burkina Faso, minor: true}
  e5: {type: other, places: [bur], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, status: happened, actors: "About 100 of the Russian \"Bear Brigade\"", minor: true}
  e6: {type: other, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "About 100 of the Russian \"Bear Brigade\""}
  e7: {type: battle, places: [dji], start: 2022-02, end: 2022-02, date_precision: month, date_text: since February 2022, status: happened, actors: "", targets: Djibo}
  e8: {type: battle, places: [man], start: 2024-06, end: 2024-06, date_precision: month, date_text: In June, killed: 100, killed_qualifier: at_least, status: happened, actors: insurgents, targets: an army base}
  e9: {type: shelling, places: [oua], start: 2024-06, end: 2024-06, date_precision: month, date_text: the next day, status: happened, actors: "", targets: the state broadcaster}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Human Rights Watch, targets: troops}
  e11: {type: killing, places: [non, sor], start: 2024-02-25, end: 2024-02-25, date_precision: day, date_text: on 25 February, killed: 223, status: happened, actors: troops, targets: 223 people}
  e12: {type: decision, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The authorities, targets: the BBC and Voice of America}
  e13: {type: attack, places: [pen], start: 2024, end: 2024, date_precision: year, date_text: this year, killed: 7, status: happened, actors: "", targets: seven soldiers}
  e14: {type: decision, places: [sav], start: null, end: null, date_precision: unknown, date_text: until next March, status: happened, actors: Togo, targets: the state of emergency}
  e15: {type: attack, places: [kaf, kol], start: 2020, end: 2021, date_precision: year, date_text: in 2020 and 2021, status: happened, actors: ""}
  e16: {type: meeting, places: [dji], start: 2020, end: 2021, date_precision: year, date_text: in 2020-21, status: happened, actors: an imam}
notes: ""
