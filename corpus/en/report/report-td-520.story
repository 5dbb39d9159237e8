---
id: report-td-520
genre: report
country: TD
published: 2022-10-24
publisher: Lake Basin Press
title: "[Chad](cha metonym) buries its dead as junta counts 'around 50' {killed}(e1) in {protests}(e1)"
---
[N'DJAMENA](ndj dateline) — Families in the southern districts of [N'Djamena](ndj event) {buried}(e2) relatives over the weekend after Thursday's {demonstrations}(e1) against the extension of military rule were {put down}(e1) with live fire.

Prime Minister Saleh Abakar, whose government had been {formed}(e3) only a week before, said that about 50 people were {killed}(e1) and some 300 {injured}(e1) in the capital, [Moundou](moun event), [Koumra](koum event) and [Doba](dob event). The Human Rights League puts the number at 98 or more in [N'Djamena](ndj event) and 32 in [Moundou](moun event). Both sides agree that a policeman was {lynched}(e4) in the [Moursal](mou event) quarter, and that crowds {set fire}(e5) to the headquarters of the prime minister's party.

Witnesses spoke of men in civilian clothes in unmarked pick-ups with tinted windows. "They {took}(e6) my two sons from the courtyard. I have been to every police post from [Chagoua](chag event) to [Walia](wal event)," said Denise Ngarbaye, who sells millet beer.

The government {imposed}(e7) a curfew from 6 p.m. to 6 a.m. in four towns and {suspended}(e8) seven parties. More than 600 people have been {sent}(e9) to the desert prison of [Koro Toro](kor event), 600 km to the north, according to a lawyer, some of whom {died}(e9) on the way. The leader of the main opposition movement, Gabin Masra-Ngueto, has {fled}(e10) to [Cameroon](cam event), one of his aides said in [Kousséri](kou event).

20 October was to have been the end of an 18-month transition. But a national forum {decided}(e11) on 1 October to {prolong}(e11) it by two years, and to let General Idriss Youssouf, who {took over}(e12) when his father was {killed}(e13) at the front in [Kanem](kan event) in April 2021, stand for president.

[France](fra metonym), which keeps 1,000 soldiers in the country, {condemned}(e14) the {violence}(e1) and denied any part in it. The [African](afr demonym org) Union Commission's chairman, himself a [Chadian](chad demonym), {called for}(e15) restraint. ECCAS, the regional bloc, will {meet}(e16) in [Kinshasa](kin event) on Tuesday to {name}(e17) [DR Congo](dem metonym)'s president as facilitator.

It comes as the [Chari](char mention) and [Logone](log mention) rivers are at their highest in 60 years. A state of emergency was {declared}(e18) last Wednesday over {floods}(e19) that have {affected}(e19) more than a million people and filled the streets of [Walia](wal event); those who {demonstrated}(e1) there did so knee-deep in water.

---
places:
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  mou: {name: Moursal, point: [12.1, 15.06]}
  chag: {name: Chagoua, point: [12.09, 15.08]}
  wal: {name: Walia, point: [12.06, 15.07]}
  char: {name: Chari, point: [11.5, 15.5], precision: area, radius_km: 60}
  log: {name: Logone, point: [11.3, 15.1], precision: area, radius_km: 60}
  kor: {name: Koro Toro, point: [16.08, 18.5]}
  kou: {name: Kousséri, geonameid: 2229798, point: [12.0769, 15.0306]}
  kan: {name: Kanem, point: [14.5, 15.4], precision: division}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  koum: {name: Koumra, geonameid: 2429605, point: [8.9159, 17.5505]}
  moun: {name: Moundou, geonameid: 2427455, point: [8.5744, 16.0772]}
  dob: {name: Doba, geonameid: 2433437, point: [8.6639, 16.8532]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  chad: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
events:
  e1: {type: riot, places: [ndj, moun, koum, dob, wal], start: 2022-10-20, end: 2022-10-20, date_precision: day, date_text: "Thursday's", killed: 50, killed_qualifier: about, injured: 300, injured_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [ndj], start: 2022-10-22, end: 2022-10-23, date_precision: day, date_text: over the weekend, status: happened, actors: Families, targets: relatives}
  e3: {type: appointment, places: [cha], start: 2022-10-13, end: 2022-10-13, date_precision: day, date_text: only a week before, status: happened, actors: "", targets: government, minor: true}
  e4: {type: killing, places: [mou], start: 2022-10-20, end: 2022-10-20, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a policeman}
  e5: {type: fire, places: [ndj], start: 2022-10-20, end: 2022-10-20, date_precision: day, date_text: "", status: happened, actors: crowds, targets: "the headquarters of the prime minister's party"}
  e6: {type: abduction, places: [ndj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: men in civilian clothes, targets: my two sons}
  e7: {type: decision, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: a curfew}
  e8: {type: decision, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: seven parties}
  e9: {type: arrest, places: [kor], start: null, end: null, date_precision: unknown, date_text: "", arrested: 600, arrested_qualifier: at_least, status: happened, actors: "", targets: More than 600 people}
  e10: {type: displacement, places: [cam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gabin Masra-Ngueto}
  e11: {type: decision, places: [cha], start: 2022-10-01, end: 2022-10-01, date_precision: day, date_text: on 1 October, status: happened, actors: a national forum}
  e12: {type: appointment, places: [cha], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April 2021, status: happened, actors: General Idriss Youssouf}
  e13: {type: battle, places: [kan], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April 2021, killed: 1, status: happened, actors: "", targets: his father}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: France, targets: the violence}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Union Commission's chairman", minor: true}
  e16: {type: meeting, places: [kin], start: 2022-10-25, end: 2022-10-25, date_precision: day, date_text: on Tuesday, status: planned, actors: ECCAS}
  e17: {type: appointment, places: [kin], start: 2022-10-25, end: 2022-10-25, date_precision: day, date_text: on Tuesday, status: planned, actors: ECCAS, targets: president}
  e18: {type: decision, places: [cha], start: 2022-10-19, end: 2022-10-19, date_precision: day, date_text: last Wednesday, status: happened, actors: "", targets: A state of emergency}
  e19: {type: flood, places: [wal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
