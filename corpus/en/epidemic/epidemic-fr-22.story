---
id: epidemic-fr-22
genre: epidemic
country: FR
published: 2021-02-01
publisher: Rhône Matin English
title: "Vaccine Pavilion Opens, then Shuts"
---
[LYON](lyo dateline) — A {vaccination}(e1) centre for 800 people a day, {opened}(e2) with a brass band in [Villeurbanne](vil event) on Friday, {closed}(e3) on Sunday for want of vaccine. It will {reopen}(e4) on 15 February if deliveries from [Belgium](bel mention) permit, the health agency said.

{Infections}(e5) in the [Auvergne-Rhône-Alpes](auv event) region {rose}(e5) by 6% last week; 2,911 patients are in {hospital}(e6), of whom 338 in intensive care. Ninety-six people {died}(e5) between Friday and Sunday.

In [Grenoble](gre event), where the variant first {seen}(e7) in [Kent](ken event) now accounts for one case in eight, two lycées have {sent}(e8) all pupils home. [Geneva](gen metonym) {ordered}(e9) commuters from [Annemasse](ann mention) to show a test. The owner of a restaurant in [Nice](nic event) was {fined}(e10) 135 euros on Thursday after {serving}(e11) a hundred guests in defiance of the closure; he was {held}(e12) for a night.

[Paris](par metonym) {decided}(e13) on Friday against a third lockdown but {closed}(e14) the borders to travellers from outside the [European Union](eur mention). The prime minister {defended}(e15) the choice on Monday.

Sheltered housing for the elderly in [Saint-Étienne](sai event) {received}(e16) its first doses in a refrigerated van escorted by two gendarmes. Odette Charvin, 101, rolled up her sleeve. As a girl of four she {survived}(e17) diphtheria. "It was winter then, too," she said.

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
  e1: {type: medical, places: [vil], start: 2021-01-29, end: 2021-01-31, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [vil], start: 2021-01-29, end: 2021-01-29, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e3: {type: closure, places: [vil], start: 2021-01-31, end: 2021-01-31, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e4: {type: opening, places: [vil], start: 2021-02-15, end: 2021-02-15, date_precision: day, date_text: on 15 February, status: planned, actors: ""}
  e5: {type: outbreak, places: [auv], start: 2021-01-29, end: 2021-01-31, date_precision: day, date_text: between Friday and Sunday, killed: 96, status: happened, actors: ""}
  e6: {type: medical, places: [auv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "2,911 patients"}
  e7: {type: discovery, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: closure, places: [gre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two lycées}
  e9: {type: decision, places: [ann], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Geneva}
  e10: {type: verdict, places: [nic], start: 2021-01-28, end: 2021-01-28, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: The owner of a restaurant}
  e11: {type: other_crime, places: [nic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The owner of a restaurant}
  e12: {type: arrest, places: [nic], start: null, end: null, date_precision: unknown, date_text: for a night, arrested: 1, status: happened, actors: "", targets: The owner of a restaurant}
  e13: {type: decision, places: [], start: 2021-01-29, end: 2021-01-29, date_precision: day, date_text: on Friday, status: happened, actors: Paris}
  e14: {type: decision, places: [], start: 2021-01-29, end: 2021-01-29, date_precision: day, date_text: on Friday, status: happened, actors: Paris}
  e15: {type: statement, places: [], start: 2021-02-01, end: 2021-02-01, date_precision: day, date_text: on Monday, status: happened, actors: The prime minister}
  e16: {type: aid, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: outbreak, places: [], start: null, end: null, date_precision: unknown, date_text: As a girl of four, status: happened, actors: "", targets: Odette Charvin}
notes: ""
