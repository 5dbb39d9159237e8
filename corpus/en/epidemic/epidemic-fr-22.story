---
id: epidemic-fr-22
genre: epidemic
country: FR
published: 2021-02-01
publisher: Rhône Matin English
title: "Vaccine Pavilion {Opens}(e1), then {Shuts}(e2)"
---
[LYON](lyo dateline) — A vaccination centre for 800 people a day, {opened}(e1) with a brass band in [Villeurbanne](vil event) on Friday, {closed}(e2) on Sunday for want of vaccine. It will {reopen}(e3) on 15 February if deliveries from [Belgium](bel mention) permit, the health agency said.

{Infections}(e4) in the [Auvergne-Rhône-Alpes](auv event) region {rose}(e4) by 6% last week; 2,911 patients are in hospital, of whom 338 in intensive care. Ninety-six people {died}(e4) between Friday and Sunday.

In [Grenoble](gre event), where the {variant}(e5) first seen in [Kent](ken event) now accounts for one case in eight, two lycées have {sent all pupils home}(e6). [Geneva](gen metonym) {ordered}(e7) commuters from [Annemasse](ann mention) to show a test. The owner of a restaurant in [Nice](nic event) was {fined}(e8) 135 euros on Thursday after {serving}(e9) a hundred guests in defiance of the closure; he was {held}(e10) for a night.

[Paris](par metonym) {decided}(e11) on Friday against a third {lockdown}(e11) but {closed}(e12) the borders to travellers from outside the [European Union](eur mention). The prime minister {defended}(e13) the choice on Monday.

Sheltered housing for the elderly in [Saint-Étienne](sai event) {received}(e14) its first doses in a refrigerated van escorted by two gendarmes. Odette Charvin, 101, rolled up her sleeve. As a girl of four she survived diphtheria. "It was winter then, too," she said.

---
places:
  auv: {name: Auvergne-Rhône-Alpes, geonameid: 11071625, point: [45.5332, 4.45], precision: division}
  ken: {name: Kent, geonameid: 3333158, point: [51.1979, 0.7189], precision: division}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  vil: {name: Villeurbanne, geonameid: 2968254, point: [45.766, 4.8795]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  gre: {name: Grenoble, geonameid: 3014728, point: [45.1787, 5.7148]}
  ann: {name: Annemasse, geonameid: 3037538, point: [46.1944, 6.2378]}
  nic: {name: Nice, geonameid: 2990440, point: [43.7031, 7.2661]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  sai: {name: Saint-Étienne, geonameid: 2980291, point: [45.4339, 4.39]}
events:
  e1: {type: opening, places: [vil], start: 2021-01-29, end: 2021-01-29, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e2: {type: closure, places: [vil], start: 2021-01-31, end: 2021-01-31, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e3: {type: opening, places: [vil], start: 2021-02-15, end: 2021-02-15, date_precision: day, date_text: on 15 February, status: planned, actors: ""}
  e4: {type: outbreak, places: [auv], start: 2021-01, end: 2021-01, date_precision: month, date_text: last week, killed: 96, status: happened, actors: "", main: true}
  e5: {type: outbreak, places: [gre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: closure, places: [gre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two lycées}
  e7: {type: decision, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Geneva}
  e8: {type: verdict, places: [nic], start: 2021-01-28, end: 2021-01-28, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: The owner of a restaurant}
  e9: {type: other_crime, places: [nic], start: 2021-01-28, end: 2021-01-28, date_precision: day, date_text: "", status: happened, actors: The owner of a restaurant, minor: true}
  e10: {type: arrest, places: [nic], start: 2021-01-28, end: 2021-01-28, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: The owner of a restaurant}
  e11: {type: decision, places: [par], start: 2021-01-29, end: 2021-01-29, date_precision: day, date_text: on Friday, status: happened, negated: true, actors: Paris}
  e12: {type: decision, places: [par], start: 2021-01-29, end: 2021-01-29, date_precision: day, date_text: "", status: happened, actors: Paris}
  e13: {type: statement, places: [par], start: 2021-02-01, end: 2021-02-01, date_precision: day, date_text: on Monday, status: happened, actors: The prime minister, minor: true}
  e14: {type: medical, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
