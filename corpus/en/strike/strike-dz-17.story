---
id: strike-dz-17
genre: strike
country: DZ
published: 2020-01-17
publisher: El Djazair Libre
title: "Friday forty-eight"
---
[ALGIERS](alg dateline), Jan 17 (Maghreb Wire) - Under umbrellas and from under them, tens of thousands {marched}(e1) from [Bab el-Oued](bab event) and [Belcourt](bel event) to the [Grande Poste](gra event) on Friday for the forty-eighth week.

Dockers at [Béjaïa](bej event) had {walked out}(e2) on Tuesday for a crane driver in {jail}(e3) at [El Harrach](elh mention); the port of [Skikda](ski event) {joined}(e4) on Wednesday. Bakers in [Oran](ora event), who never stop, {stopped for an hour}(e5).

In [Constantine](con event) and [Tlemcen](tle event) the police {tore flags}(e6). Nobody was hurt. In [Ghardaïa](gha event) it was quiet.

Judges have {freed}(e7) seventy-six since the second of the month. The new president, {elected}(e8) on 12 December by few, {received}(e9) an old minister at [El Mouradia](elm event) on Tuesday and a {poet}(e10) on Thursday. He'll {go}(e11) to [Berlin](ber event) on Sunday for the {talks}(e12) about [Libya](lib mention).

Miners at [Ouenza](oue event) {want}(e13) eleven months' pay. Their delegate had a placard, in [French](fre demonym), as the television of [Paris](par metonym) would be there. It wasn't. It's in [Beirut](bei mention).

---
places:
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  bab: {name: Bab el-Oued, point: [36.79, 3.05], precision: near}
  bel: {name: Belcourt, point: [36.75, 3.07], precision: near}
  gra: {name: Grande Poste, point: [36.773, 3.058], precision: exact, near: alg}
  bej: {name: Béjaïa, point: [36.756, 5.084]}
  elh: {name: El Harrach, point: [36.72, 3.13], precision: near}
  ski: {name: Skikda, geonameid: 2479536, point: [36.8762, 6.9092]}
  ora: {name: Oran, geonameid: 2485926, point: [35.6991, -0.6359]}
  con: {name: Constantine, geonameid: 2501152, point: [36.365, 6.6147]}
  tle: {name: Tlemcen, geonameid: 2475687, point: [34.8783, -1.315]}
  gha: {name: Ghardaïa, point: [32.49, 3.673]}
  elm: {name: El Mouradia, point: [36.75, 3.05], precision: near}
  oue: {name: Ouenza, point: [35.948, 8.128]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: protest, places: [alg], start: 2020-01-17, end: 2020-01-17, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e2: {type: strike, places: [bej], start: 2020-01-14, end: 2020-01-14, date_precision: day, date_text: on Tuesday, status: happened, actors: Dockers, main: true}
  e3: {type: arrest, places: [elh], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", minor: true}
  e4: {type: strike, places: [ski], start: 2020-01-15, end: 2020-01-15, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e5: {type: strike, places: [ora], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: protest, places: [con, tle], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: verdict, places: [], start: 2020-01-02, end: 2020-01-17, date_precision: day, date_text: since the second of the month, status: happened, actors: ""}
  e8: {type: election, places: [], start: 2019-12-12, end: 2019-12-12, date_precision: day, date_text: on 12 December, status: happened, actors: ""}
  e9: {type: meeting, places: [elm], start: 2020-01-14, end: 2020-01-14, date_precision: day, date_text: on Tuesday, status: happened, actors: The new president}
  e10: {type: meeting, places: [elm], start: 2020-01-16, end: 2020-01-16, date_precision: day, date_text: on Thursday, status: happened, actors: "", minor: true}
  e11: {type: visit, places: [ber], start: 2020-01-19, end: 2020-01-19, date_precision: day, date_text: on Sunday, status: planned, actors: ""}
  e12: {type: meeting, places: [ber], start: 2020-01-19, end: 2020-01-19, date_precision: day, date_text: on Sunday, status: planned, actors: ""}
  e13: {type: protest, places: [oue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
