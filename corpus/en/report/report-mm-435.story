---
id: report-mm-435
genre: report
country: MM
published: 2022-09-04
publisher: Burma Evidence Project
title: "Landmines, schools, dams: [Myanmar](mya event)'s army in the central plain"
---
Summary of findings

Between 1 May 2021 and 31 July 2022 the [Burma](bur metonym org) Evidence Project {verified}(e1) 401 arson {attacks}(e2) on villages in [Sagaing](sag event) and [Magway](mag event) regions and in [Chin](chi event) State. Using imagery from three satellites, we estimate that 18,886 structures were {burned}(e2). The most affected townships are [Khin-U](khi event), [Ye-U](yeu event), [Tabayin](tab event) and [Pale](pal event) in [Sagaing](sag mention), [Pauk](pau event) in [Magway](mag mention) and [Thantlang](tha event), the town in [Chin](chi mention) State from which all 10,000 people have {fled}(e3), most to [Mizoram](miz event), in [India](ind mention).

Case study 1: [Mone Taing Pin](mon event), [Ye-U](yeu mention), 10–12 May 2022

Troops of the 33rd division {arrived}(e4) at dawn. Villagers returning two days later {found}(e5) 27 bodies, ten of them with hands tied. A soldier's telephone, lost there and handed to us, {contains}(e6) pictures of men in rows in the grounds of the monastery, taken at 7.14, and a video in which three uniformed men {boast}(e6) of the number they have killed. We could geolocate all of them.

Case study 2: The [Thapyay Aye](thap mention) column, August 2022

On 11 August helicopters {landed}(e7) soldiers near [Yin Paung Taing](yin event). They {killed}(e8) at least 18 people in three days. A monk of 65 and two children were {taken}(e9) as shields to [Yinmarbin](yinm event) and {freed}(e9) on the 14th. Nine schools have been {hit}(e10) in that township since the school year began on 2 June.

Case study 3: [Monywa](mony mention) to [Mandalay](man mention)

On the main road trees and bridges have been {felled}(e11) by the resistance. On 3 August a landmine {exploded}(e12) under a bus at [Chaung-U](cha event): four women from [Myingyan](myi mention) {died}(e12). The local defence force first {denied}(e13), then {acknowledged}(e13) laying it. The army, for its part, has {mined}(e14) the surroundings of the copper mine at [Letpadaung](let event) and the pipeline that runs to [Kunming](kun mention) by way of [Natogyi](nat mention).

Response of the parties

The State Administration Council, in [Naypyidaw](nay mention), {called}(e15) earlier findings "fabricated". On 25 July it {executed}(e16) four prisoners in [Yangon](yan event)'s [Insein](ins metonym org) jail, the first such deaths since 1988. A court there {sentenced}(e17) a former [British](bri demonym) ambassador to a year in prison on Friday over her address.

International steps

The special envoy of the United Nations {visited}(e18) [Naypyidaw](nay event) on 17 August and was {photographed}(e18) with the army chief. Foreign ministers of ASEAN had {decided}(e19) in [Phnom Penh](phn event) on the 5th to keep the junta from their meetings. On 22 July, judges in [The Hague](the event) {rejected}(e20) [Myanmar](mya metonym)'s objections in the case brought by [Gambia](gam metonym) over the {expulsion}(e21) of the [Rohingya](roh demonym) in 2017. [Russia](rus metonym) {received}(e22) the army chief in [Moscow](mos event) in July; six Su-30 aircraft {promised}(e23) in 2018 are being assembled at [Meiktila](mei mention).

Recommendations

To the [European Union](eur metonym), [Australia](aus metonym) and [Singapore](sin metonym): {stop}(e24) sales of aviation fuel.

Method and sources: see annex. Names have been changed.

---
places:
  bur: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  ins: {name: Insein, point: [16.89, 96.1]}
  sag: {name: Sagaing, point: [23.5, 95.5], precision: division}
  mag: {name: Magway, point: [20.5, 94.7], precision: division}
  chi: {name: Chin, point: [22.0, 93.5], precision: division}
  khi: {name: Khin-U, point: [22.77, 95.62]}
  yeu: {name: Ye-U, point: [22.77, 95.43]}
  tab: {name: Tabayin, point: [22.63, 95.3]}
  pal: {name: Pale, point: [21.93, 94.87]}
  pau: {name: Pauk, point: [21.45, 94.47]}
  tha: {name: Thantlang, point: [22.7, 93.43]}
  miz: {name: Mizoram, geonameid: 1262963, point: [23.2037, 92.8409], precision: division}
  mon: {name: Mone Taing Pin, point: [22.85, 95.4], precision: near}
  thap: {name: Thapyay Aye, point: [22.0, 94.9], precision: near}
  yin: {name: Yin Paung Taing, point: [22.05, 94.85], precision: near}
  yinm: {name: Yinmarbin, point: [22.08, 94.9]}
  cha: {name: Chaung-U, point: [21.95, 95.28]}
  let: {name: Letpadaung, point: [22.1, 95.08], precision: near}
  kun: {name: Kunming, geonameid: 1804651, point: [25.0389, 102.7183]}
  nat: {name: Natogyi, point: [21.42, 95.65]}
  nay: {name: Naypyidaw, point: [19.75, 96.12]}
  yan: {name: Yangon, geonameid: 1298824, point: [16.8053, 96.1561]}
  phn: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  gam: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  roh: {name: Rohingya, point: [20.8, 92.6], precision: area, radius_km: 60}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 2000}
  myi: {name: Myingyan, geonameid: 1307835, point: [21.46, 95.3884]}
  mei: {name: Meiktila, geonameid: 1309793, point: [20.8778, 95.8584]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  mony: {name: Monywa, geonameid: 1308522, point: [22.1086, 95.1358]}
  man: {name: Mandalay, geonameid: 1311874, point: [21.9747, 96.0836]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
events:
  e1: {type: survey, places: [sag, mag, chi], start: 2021-05-01, end: 2022-07-31, date_precision: day, date_text: Between 1 May 2021 and 31 July 2022, status: happened, actors: the Burma Evidence Project, targets: 401 arson attacks, main: true}
  e2: {type: fire, places: [sag, mag, chi, khi, yeu, tab, pal, pau, tha], start: 2021-05-01, end: 2022-07-31, date_precision: day, date_text: Between 1 May 2021 and 31 July 2022, status: happened, actors: "", targets: "18,886 structures", main: true}
  e3: {type: displacement, places: [tha, miz], start: null, end: null, date_precision: unknown, date_text: "", displaced: 10000, status: happened, actors: "", targets: "all 10,000 people"}
  e4: {type: raid, places: [mon], start: 2022-05-10, end: 2022-05-10, date_precision: day, date_text: at dawn, status: happened, actors: Troops of the 33rd division, minor: true}
  e5: {type: killing, places: [mon], start: 2022-05-10, end: 2022-05-12, date_precision: day, date_text: "10–12 May 2022", killed: 27, status: happened, actors: Troops of the 33rd division, targets: 27 bodies, main: true}
  e6: {type: statement, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: three uniformed men, minor: true}
  e7: {type: raid, places: [yin], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: On 11 August, status: happened, actors: helicopters, minor: true}
  e8: {type: killing, places: [yin], start: 2022-08-11, end: 2022-08-14, date_precision: day, date_text: in three days, killed: 18, killed_qualifier: at_least, status: happened, actors: They, targets: at least 18 people}
  e9: {type: abduction, places: [yinm], start: 2022-08, end: 2022-08, date_precision: month, date_text: on the 14th, status: happened, actors: They, targets: A monk of 65 and two children}
  e10: {type: attack, places: [yinm], start: 2022-06-02, end: 2022-09-04, date_precision: day, date_text: since the school year began on 2 June, status: happened, actors: "", targets: Nine schools}
  e11: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the resistance, targets: trees and bridges, minor: true}
  e12: {type: bombing, places: [cha], start: 2022-08-03, end: 2022-08-03, date_precision: day, date_text: On 3 August, killed: 4, status: happened, actors: "", targets: four women from Myingyan}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The local defence force, minor: true}
  e14: {type: other, places: [let], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The army, targets: the surroundings of the copper mine}
  e15: {type: statement, places: [nay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The State Administration Council, targets: earlier findings, minor: true}
  e16: {type: killing, places: [yan], start: 2022-07-25, end: 2022-07-25, date_precision: day, date_text: On 25 July, killed: 4, status: happened, actors: it, targets: four prisoners}
  e17: {type: verdict, places: [yan], start: 2022-09-02, end: 2022-09-02, date_precision: day, date_text: on Friday, status: happened, actors: A court, targets: a former British ambassador}
  e18: {type: visit, places: [nay], start: 2022-08-17, end: 2022-08-17, date_precision: day, date_text: on 17 August, status: happened, actors: The special envoy of the United Nations}
  e19: {type: decision, places: [phn], start: 2022-08-05, end: 2022-08-05, date_precision: day, date_text: on the 5th, status: happened, actors: Foreign ministers of ASEAN, targets: the junta}
  e20: {type: verdict, places: [the], start: 2022-07-22, end: 2022-07-22, date_precision: day, date_text: On 22 July, status: happened, actors: judges, targets: "Myanmar's objections"}
  e21: {type: displacement, places: [mya], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: "", targets: the Rohingya}
  e22: {type: visit, places: [mos], start: 2022-07, end: 2022-07, date_precision: month, date_text: in July, status: happened, actors: Russia, targets: the army chief}
  e23: {type: statement, places: [], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: "", targets: six Su-30 aircraft, minor: true}
  e24: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: sales of aviation fuel, minor: true}
notes: ""
