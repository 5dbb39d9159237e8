---
id: report-cm-781
genre: report
country: CM
published: 2026-09-17
publisher: Central Africa Courier
title: "[Garoua](gar event) cotton ginners {strike}(e1) as [Lagdo](lag event) dam gates {open}(e2)"
---
Workers at four cotton gins in northern [Cameroon](cam event) {laid down}(e1) their tools on Wednesday to demand three months' pay, a day after the national power company {opened}(e2) the gates of the [Lagdo](lag event) dam for the first time this season.

The two are linked, said Boubakari Hamidou, who speaks for the 1,400 strikers in [Garoua](gar event), [Pitoa](pit event), [Guider](gui event) and [Touboro](tou event). "They told us the money was in the bales, and the bales are in the water. Our children eat leaves," he said.

The state company, which owes banks 95 billion CFA francs, lost 18,000 tonnes of fibre when a warehouse at [Pitoa](pit event) was {flooded}(e3) on 4 September. Its director was {replaced}(e4) last week and {banned}(e5) from leaving [Yaoundé](yao mention).

Rivers are high over the whole of the north. In [Maga](mag event), 6,000 people have been {sleeping}(e6) on a dyke since it {cracked}(e7). Two children and a teacher {died}(e8) when a classroom {fell in}(e8) at [Mindif](min event), and elephants {driven}(e9) out of [Waza](waz event) park by the water have trampled onions near [Kousséri](kou mention). Across the [Benue](ben event), in [Nigeria](nig mention)'s [Adamawa](ada mention) State, the emergency agency in [Yola](yol event) has {told}(e10) riverside villages to move. In October 2022 some of the water from [Lagdo](lag mention) and much rain left 600 people {dead}(e11) in [Nigeria](nig event); [Cameroon](cam metonym) disputes its share.

At the Extreme North's doctors' {meeting}(e12) in [Maroua](mar event), 41 cases of cholera were {reported}(e13) from [Mokolo](mok event). Vaccinators will {go}(e14) there on Saturday.

Insecurity makes relief costly. On Friday night gunmen from Boko Haram {killed}(e15) three guards at [Zigué](zig event), close to [Mora](mor mention), and {carried off}(e16) 11 women; the army says seven {returned}(e16). A bus on the road from [Ngaoundéré](nga mention) to [Garoua](gar mention) was {stopped}(e17) on Tuesday near [Mbé](mbe event) and six passengers {taken}(e17) for ransom, the 30th such case this year. In the other conflict, in the [English](eng demonym)-speaking west, teachers {reopened}(e18) 12 schools in [Kumbo](kum event) this month after nine years.

Governor Jean Abdoulaye Baïna {received}(e19) both sides on Wednesday evening. He {offered}(e20) one month's wages. The strikers will {vote}(e20) on Thursday. Prices on the exchange in [Liverpool](liv event), meanwhile, {fell}(e21) to 71 cents a pound. The dam's gates should be {shut}(e22) by Sunday.

---
places:
  gar: {name: Garoua, geonameid: 2231320, point: [9.3014, 13.3977]}
  lag: {name: Lagdo, point: [9.05, 13.73]}
  pit: {name: Pitoa, geonameid: 2222568, point: [9.3839, 13.5023]}
  gui: {name: Guider, geonameid: 2230876, point: [9.9333, 13.9467]}
  tou: {name: Touboro, point: [7.77, 15.36]}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  mag: {name: Maga, point: [10.84, 14.95]}
  min: {name: Mindif, point: [10.4, 14.44]}
  waz: {name: Waza, point: [11.3, 14.7], precision: near}
  kou: {name: Kousséri, point: [12.08, 15.03]}
  ben: {name: Benue, point: [9.3, 13.4], precision: near}
  ada: {name: Adamawa, point: [9.3, 12.4], precision: division}
  yol: {name: Yola, geonameid: 2318044, point: [9.2084, 12.4815]}
  mar: {name: Maroua, geonameid: 2228373, point: [10.5909, 14.3159]}
  mok: {name: Mokolo, geonameid: 2226275, point: [10.7424, 13.8023]}
  zig: {name: Zigué, point: [11.05, 14.1], precision: near}
  mor: {name: Mora, point: [11.05, 14.14]}
  nga: {name: Ngaoundéré, point: [7.32, 13.58]}
  mbe: {name: Mbé, point: [7.85, 13.6], precision: near}
  kum: {name: Kumbo, geonameid: 2229748, point: [6.2, 10.6667]}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  eng: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
events:
  e1: {type: strike, places: [gar, pit, gui, tou], start: 2026-09-16, end: 2026-09-16, date_precision: day, date_text: on Wednesday, status: happened, actors: Workers at four cotton gins, targets: "three months' pay", main: true}
  e2: {type: opening, places: [lag], start: 2026-09-15, end: 2026-09-15, date_precision: day, date_text: a day after, status: happened, actors: the national power company, targets: the gates, main: true}
  e3: {type: flood, places: [pit], start: 2026-09-04, end: 2026-09-04, date_precision: day, date_text: on 4 September, status: happened, actors: "", targets: a warehouse}
  e4: {type: appointment, places: [], start: 2026-09-07, end: 2026-09-07, date_precision: week, date_text: last week, status: happened, actors: "", targets: Its director}
  e5: {type: decision, places: [yao], start: 2026-09-07, end: 2026-09-07, date_precision: week, date_text: last week, status: happened, actors: "", targets: Its director, minor: true}
  e6: {type: displacement, places: [mag], start: null, end: null, date_precision: unknown, date_text: "", displaced: 6000, status: happened, actors: "6,000 people"}
  e7: {type: collapse, places: [mag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a dyke, minor: true}
  e8: {type: collapse, places: [min], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: a classroom, targets: Two children and a teacher}
  e9: {type: displacement, places: [waz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: elephants, minor: true}
  e10: {type: statement, places: [yol, ada], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the emergency agency, targets: riverside villages}
  e11: {type: flood, places: [nig], start: 2022-10, end: 2022-10, date_precision: month, date_text: In October 2022, killed: 600, status: happened, actors: "", targets: 600 people}
  e12: {type: meeting, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Extreme North's doctors", minor: true}
  e13: {type: outbreak, places: [mok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: medical, places: [mok], start: 2026-09-19, end: 2026-09-19, date_precision: day, date_text: on Saturday, status: planned, actors: Vaccinators, minor: true}
  e15: {type: attack, places: [zig], start: 2026-09-11, end: 2026-09-11, date_precision: day, date_text: On Friday night, killed: 3, status: happened, actors: gunmen from Boko Haram, targets: three guards}
  e16: {type: abduction, places: [zig], start: 2026-09-11, end: 2026-09-11, date_precision: day, date_text: On Friday night, status: happened, actors: gunmen from Boko Haram, targets: 11 women}
  e17: {type: abduction, places: [mbe], start: 2026-09-15, end: 2026-09-15, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: six passengers}
  e18: {type: opening, places: [kum], start: 2026-09, end: 2026-09, date_precision: month, date_text: this month, status: happened, actors: teachers, targets: 12 schools}
  e19: {type: meeting, places: [], start: 2026-09-16, end: 2026-09-16, date_precision: day, date_text: on Wednesday evening, status: happened, actors: Governor Jean Abdoulaye Baïna, targets: both sides}
  e20: {type: decision, places: [], start: 2026-09-17, end: 2026-09-17, date_precision: day, date_text: on Thursday, status: planned, actors: The strikers, minor: true}
  e21: {type: market, places: [liv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prices, minor: true}
  e22: {type: closure, places: [lag], start: 2026-09-20, end: 2026-09-20, date_precision: day, date_text: by Sunday, status: planned, actors: "", targets: gates, minor: true}
notes: ""
