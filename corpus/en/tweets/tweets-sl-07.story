---
id: tweets-sl-07
genre: tweets
country: SL
published: 2021-11-07
title: "@KrioDesk: confirmed / not confirmed"
---
@KrioDesk: CONFIRMED. A fuel tanker and a lorry loaded with stone {collided}(e1) at the [Bai Bureh Road](bai event) junction in [Wellington](wel event), east [Freetown](fre event), around 10 on Friday night. People ran to {scoop}(e2) petrol. It {blew up}(e3).

CONFIRMED: 99 bodies at the mortuary as of this morning; more than 100 in wards at [Connaught](con event), at [Lumley](lum event) and at the military hospital in [Wilberforce](wil event).

NOT CONFIRMED: that the tanker was on its way from [Conakry](cna mention). The number plate is local.

CONFIRMED: the president, who was in [Scotland](sco mention) for COP26, has {cut short his trip}(e4). The VP {visited}(e5) the wards on Saturday.

NOT CONFIRMED: a second {blast}(e6), at [Waterloo](wat event). We went. A transformer hummed.

Asked why this happened again: [Lagos](lag mention) {2012}(e7), [Sange](san event) in [DR Congo](cd event) {2010}(e8) (230 dead), [Morogoro](mor mention) {2019}(e9). Same story, slow leak, poor people, one spark.

Blood: go to [Cotton Tree](cot mention) side entrance, type O please. [Accra](acc mention) and [Banjul](ban mention) are {flying}(e10) burn dressings in. A mass {burial}(e11) is fixed for Monday at [Waterloo](wat event).

(And no, followers in [New Zealand](nz mention), not your [Wellington](nzw mention). Thank you for asking.)

---
places:
  bai: {name: Bai Bureh Road, point: [8.455, -13.17], precision: near, near: wel}
  wel: {name: Wellington, point: [8.453, -13.166], precision: near, near: fre}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  con: {name: Connaught Hospital, point: [8.4885, -13.239], precision: exact, near: fre}
  lum: {name: Lumley, point: [8.457, -13.27], precision: near, near: fre}
  wil: {name: Wilberforce, point: [8.47, -13.262], precision: near, near: fre}
  cna: {name: Conakry, geonameid: 2422465, point: [9.538, -13.6773]}
  sco: {name: Scotland, point: [56.5, -4.2], precision: division}
  wat: {name: Waterloo, geonameid: 2403094, point: [8.3389, -13.0709]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  san: {name: Sange, point: [-3.08, 29.11], precision: near}
  cd: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  mor: {name: Morogoro, geonameid: 153220, point: [-6.821, 37.6612]}
  cot: {name: Cotton Tree, point: [8.4875, -13.2355], precision: exact, near: fre}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  ban: {name: Banjul, geonameid: 2413876, point: [13.4527, -16.578]}
  nz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  nzw: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
events:
  e1: {type: road_accident, places: [wel], start: 2021-11-05, end: 2021-11-05, date_precision: day, date_text: on Friday night, status: happened, actors: "", main: true}
  e2: {type: other, places: [wel], start: 2021-11-05, end: 2021-11-05, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: explosion, places: [wel], start: 2021-11-05, end: 2021-11-05, date_precision: day, date_text: "", killed: 99, injured: 100, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e4: {type: visit, places: [sco], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: visit, places: [con, lum, wil], start: 2021-11-06, end: 2021-11-06, date_precision: day, date_text: on Saturday, status: happened, actors: The VP}
  e6: {type: explosion, places: [wat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: explosion, places: [lag], start: 2012, end: 2012, date_precision: year, date_text: 2012, status: happened, actors: "", minor: true}
  e8: {type: explosion, places: [san], start: 2010, end: 2010, date_precision: year, date_text: 2010, killed: 230, status: happened, actors: ""}
  e9: {type: explosion, places: [mor], start: 2019, end: 2019, date_precision: year, date_text: 2019, status: happened, actors: "", minor: true}
  e10: {type: aid, places: [fre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: ceremony, places: [wat], start: 2021-11-08, end: 2021-11-08, date_precision: day, date_text: for Monday, status: planned, actors: ""}
notes: ""
