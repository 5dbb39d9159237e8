---
id: sitrep-ye-21
genre: sitrep
country: YE
published: 2017-07-04
publisher: Inter-Agency Information Unit
title: "[Yemen](yem event): {Cholera}(e1) and Conflict — Weekly Situation Report, 26 June–2 July"
---
1. Summary. The cholera {outbreak}(e1) has now reached 21 of 22 governorates. As of 2 July, 269,608 suspected {cases}(e1) and 1,614 deaths had been recorded since 27 April. The weekly number {fell}(e2) for the first time in [Sana'a](san event) city but {rose}(e2) in [Hudaydah](hud event) and [Hajjah](haj event).

2. Conflict. On 27 June {air strikes}(e3) hit a market in [Sa'ada](saa event) governorate, killing at least 22 traders and wounding six. {Shelling}(e4) in [Taiz](tai event) damaged the kidney centre of Al-Jumhori hospital on 30 June; nobody was hurt. A local aid worker {abducted}(e5) in [Ibb](ibb event) on 19 June was {freed}(e6) unharmed on Saturday.

3. Displacement. About 410 families {arrived}(e7) in [Marib](mar event) from [Sirwah](sir mention). In [Aden](ade event), 62 migrants from [Ethiopia](eth mention) were {released}(e8) from detention and will be {flown home}(e9) this month.

4. Response. A ship with 36 tonnes of rehydration salts {docked}(e10) at [Aden](ade event) on 29 June after {waiting}(e11) eleven days off [Djibouti](dji event). Four cranes for [Hudaydah](hud mention), {bought}(e12) with [American](ame demonym) money in 2016, are still in [Dubai](dub mention). Plans to {vaccinate}(e13) one million people were {dropped}(e13) on the advice of [Geneva](gen metonym), since the disease is already everywhere. Health workers, unpaid since September, {struck}(e14) for two days in [Dhamar](dha event).

5. Access. Fuel {ran out}(e15) in [Hajjah](haj event). The road between [Taiz](tai mention) and [Aden](ade mention) was {reopened}(e16) on Sunday, for the first time in nine months.

---
places:
  san: {name: Sanaa, geonameid: 71137, point: [15.3545, 44.2065]}
  hud: {name: Hudaydah, point: [14.798, 42.955]}
  haj: {name: Hajjah, point: [15.9, 43.3], precision: division}
  saa: {name: "Sa'ada", point: [16.94, 43.76], precision: division}
  tai: {name: Taiz, point: [13.579, 44.021]}
  mar: {name: Marib, point: [15.463, 45.326]}
  sir: {name: Sirwah, point: [15.45, 45.02]}
  ibb: {name: Ibb, point: [13.967, 44.183]}
  dha: {name: Dhamar, point: [14.543, 44.405]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: outbreak, places: [yem], start: 2017-04-27, end: 2017-07-02, date_precision: day, date_text: since 27 April, killed: 1614, status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [san, hud, haj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: airstrike, places: [saa], start: 2017-06-27, end: 2017-06-27, date_precision: day, date_text: On 27 June, killed: 22, killed_qualifier: at_least, injured: 6, status: happened, actors: "", targets: a market, main: true}
  e4: {type: shelling, places: [tai], start: 2017-06-30, end: 2017-06-30, date_precision: day, date_text: on 30 June, injured: 0, status: happened, actors: "", targets: the kidney centre}
  e5: {type: abduction, places: [ibb], start: 2017-06-19, end: 2017-06-19, date_precision: day, date_text: on 19 June, status: happened, actors: "", targets: A local aid worker}
  e6: {type: rescue, places: [ibb], start: 2017-07-01, end: 2017-07-01, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: A local aid worker}
  e7: {type: displacement, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: arrest, places: [ade], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 62 migrants}
  e9: {type: displacement, places: [eth], start: 2017-07, end: 2017-07, date_precision: month, date_text: this month, status: planned, actors: "", targets: 62 migrants}
  e10: {type: aid, places: [ade], start: 2017-06-29, end: 2017-06-29, date_precision: day, date_text: on 29 June, status: happened, actors: A ship}
  e11: {type: transport_change, places: [dji], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A ship, minor: true}
  e12: {type: deal, places: [dub], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: "", minor: true}
  e13: {type: medical, places: [yem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e14: {type: strike, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Health workers}
  e15: {type: outage, places: [haj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: opening, places: [tai, ade], start: 2017-07-02, end: 2017-07-02, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
notes: ""
