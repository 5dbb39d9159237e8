---
id: election-mx-21
genre: election
country: MX
published: 2021-06-05
publisher: Bajío Wire
title: "Candidate {Shot Dead}(e1) in [Guanajuato](gua event) on Eve of [Mexico](mexic event) {Vote}(e2)"
---
[LEÓN](leo dateline), [Mexico](mexic dateline) (Bajío Wire) — A candidate for mayor was {shot dead}(e1) while handing out flyers in [Moroleón](mor event) on Friday, becoming the 36th to be {murdered}(e3) in the run-up to Sunday's mid-term {elections}(e2), prosecutors in [Guanajuato](gua event) state said.

Rebeca Lúa, 43, of the Citizens' Column, was {hit}(e1) four times. A bodyguard and a girl of nine were wounded. The gunmen {escaped}(e4) towards [Michoacán](mic mention) in a grey pickup, which was found {burning}(e5) near [Uriangato](uri event) an hour later.

Nearly 95 million [Mexicans](mex demonym) can vote for 500 deputies, 15 governors and some 20,000 local posts. {Polls}(e2) will open at 8 a.m. In parts of [Guerrero](gue event) and [Chiapas](chi event) they will not: the electoral institute {cancelled}(e6) 359 stations, most of them in [Oxchuc](oxc event) and [Aldama](ald event), where {clashes}(e7) between villages have {driven}(e7) 3,200 people from their homes since March.

"I have slept in my truck for a month," said Efrén Maya, a candidate in [Valle de Bravo](val mention) who survived an {ambush}(e8) in [Zacazonapan](zac event) on May 11.

On Wednesday two heads were {left}(e9) at a polling station in [Tijuana](tij event). In [Cajeme](caj event), [Sonora](son event), the {murder}(e10) of a candidate at a rally on May 13 brought thousands {on to the streets}(e11) of [Ciudad Obregón](ciu event). The state's governor {asked}(e12) for 300 soldiers; [Mexico City](mexi metonym) {sent}(e13) 120.

The president, who was {questioned}(e14) about it in [Oaxaca](oax event) on Friday, {denied}(e14) that the country was ungovernable. {Results}(e15) are expected late on Sunday night.

---
places:
  leo: {name: León de los Aldama, geonameid: 3998655, point: [21.1218, -101.6825]}
  gua: {name: Guanajuato, geonameid: 4005267, point: [20.8141, -100.904], precision: division}
  mor: {name: Moroleón, geonameid: 3995343, point: [20.1303, -101.1908]}
  mic: {name: Michoacán, geonameid: 3995955, point: [19.2458, -101.936], precision: division}
  uri: {name: Uriangato, geonameid: 3980777, point: [20.1416, -101.1787]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  gue: {name: Guerrero, geonameid: 3527213, point: [17.7608, -100.091], precision: division}
  chi: {name: Chiapas, geonameid: 3531011, point: [16.527, -92.581], precision: division}
  oxc: {name: Oxchuc, geonameid: 3522256, point: [16.7866, -92.3444]}
  ald: {name: Aldama, point: [16.92, -92.69], precision: near}
  val: {name: Valle de Bravo, geonameid: 3980621, point: [19.195, -100.1313]}
  zac: {name: Zacazonapan, point: [19.073, -100.254], precision: near}
  tij: {name: Tijuana, geonameid: 3981609, point: [32.5027, -117.0037]}
  caj: {name: Cajeme, point: [27.49, -109.93], precision: area, radius_km: 30}
  son: {name: Sonora, geonameid: 3982846, point: [29.5293, -110.485], precision: division}
  ciu: {name: Ciudad Obregón, geonameid: 4013704, point: [27.4864, -109.9408]}
  mexi: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  oax: {name: Oaxaca, geonameid: 3522507, point: [17.0602, -96.7254]}
  mexic: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: shooting, places: [mor], start: 2021-06-04, end: 2021-06-04, date_precision: day, date_text: on Friday, killed: 1, injured: 2, status: happened, actors: gunmen, targets: Rebeca Lúa, main: true}
  e2: {type: election, places: [mexic], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: "Sunday's", status: planned, actors: Mexicans, main: true}
  e3: {type: killing, places: [mexic], start: null, end: null, date_precision: unknown, date_text: "", killed: 36, status: happened, actors: ""}
  e4: {type: displacement, places: [mic], start: 2021-06-04, end: 2021-06-04, date_precision: day, date_text: "", status: happened, actors: The gunmen, minor: true}
  e5: {type: fire, places: [uri], start: 2021-06-04, end: 2021-06-04, date_precision: day, date_text: an hour later, status: happened, actors: "", minor: true}
  e6: {type: decision, places: [oxc, ald], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the electoral institute}
  e7: {type: displacement, places: [oxc, ald], start: 2021-03, end: 2021-03, date_precision: month, date_text: since March, displaced: 3200, status: happened, actors: ""}
  e8: {type: attack, places: [zac], start: 2021-05-11, end: 2021-05-11, date_precision: day, date_text: on May 11, status: happened, actors: ""}
  e9: {type: killing, places: [tij], start: 2021-06-02, end: 2021-06-02, date_precision: day, date_text: On Wednesday, killed: 2, status: happened, actors: ""}
  e10: {type: killing, places: [caj], start: 2021-05-13, end: 2021-05-13, date_precision: day, date_text: on May 13, killed: 1, status: happened, actors: ""}
  e11: {type: protest, places: [ciu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: statement, places: [son], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The state's governor", minor: true}
  e13: {type: aid, places: [mexi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mexico City}
  e14: {type: statement, places: [oax], start: 2021-06-04, end: 2021-06-04, date_precision: day, date_text: on Friday, status: happened, actors: The president}
  e15: {type: election, places: [mexi], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: late on Sunday night, status: planned, actors: "", minor: true}
notes: ""
