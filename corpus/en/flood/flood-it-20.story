---
id: flood-it-20
genre: flood
country: IT
published: 2024-09-20
publisher: Adriatic News Service
title: "Two Missing, 2,500 {Evacuated}(e1) as [Emilia-Romagna](emi event) {Floods}(e2) Again"
---
[RAVENNA](rav dateline), [Italy](ita dateline), Sept. 20 (ANS) — Two people were missing and about 2,500 had been {evacuated}(e1) on Friday after torrential {rain}(e3) caused rivers to {overflow}(e2) in [Emilia-Romagna](emi event) for the third time in sixteen months.

The two were seen on the roof of a farmhouse in [Traversara](tra event), near [Bagnacavallo](bag event), just before it {collapsed}(e4) on Thursday morning. Divers {searched}(e5) until dark.

In [Faenza](fae event) the [Lamone](lam event) {flowed}(e2) through the same streets as in May 2023, when 17 people were {killed}(e6) in the region and damage reached 8.5 billion euros. "I had just finished painting," said Orietta Casadio, a dressmaker.

More than 350 mm of {rain}(e3) {fell}(e3) in 48 hours at [San Cassiano](san event). Regional trains were {stopped}(e7) between [Bologna](bol mention) and [Rimini](rim mention), and schools were {shut}(e8) in [Ravenna](rav event), [Forlì](for event) and [Cesena](ces event). A {landslide}(e9) cut off [Modigliana](mod event).

The {storm}(e10) earlier {killed}(e10) at least 24 people in [Austria](aus event), the [Czech Republic](cze event), [Poland](pol event) and [Romania](rom event). At a {meeting}(e11) in [Wrocław](wro event) on Thursday, the president of the [European](europx demonym org) Commission {pledged}(e12) ten billion euros.

[Rome](rome metonym) {declared}(e13) a {state of emergency}(e13) — the fourth for the region in two years.

---
places:
  emi: {name: Emilia-Romagna, geonameid: 3177401, point: [44.5437, 11.0514], precision: division}
  tra: {name: Traversara, point: [44.41, 12.0], precision: near}
  bag: {name: Bagnacavallo, geonameid: 3182552, point: [44.414, 11.9781]}
  lam: {name: Lamone, point: [44.35, 11.95], precision: area, radius_km: 20}
  san: {name: "San Cassiano, Emilia", point: [44.16, 11.68], precision: near}
  mod: {name: Modigliana, point: [44.158, 11.793]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  for: {name: Forlì, geonameid: 3176746, point: [44.2218, 12.0414]}
  rav: {name: Ravenna, geonameid: 3169561, point: [44.4134, 12.2012]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  fae: {name: Faenza, geonameid: 3177300, point: [44.2901, 11.8795]}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  rim: {name: Rimini, geonameid: 3169361, point: [44.0575, 12.5653]}
  ces: {name: Cesena, geonameid: 3178957, point: [44.1391, 12.2431]}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  rome: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  europx: {name: "European", point: [50.0, 15.0], precision: area, radius_km: 2500}
events:
  e1: {type: displacement, places: [emi], start: 2024-09-20, end: 2024-09-20, date_precision: day, date_text: on Friday, displaced: 2500, displaced_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: flood, places: [emi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: extreme_weather, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: collapse, places: [tra], start: 2024-09-19, end: 2024-09-19, date_precision: day, date_text: on Thursday morning, status: happened, actors: ""}
  e5: {type: rescue, places: [tra], start: 2024-09-19, end: 2024-09-19, date_precision: day, date_text: until dark, status: happened, actors: Divers}
  e6: {type: flood, places: [emi], start: 2023-05, end: 2023-05, date_precision: month, date_text: in May 2023, killed: 17, status: happened, actors: ""}
  e7: {type: transport_change, places: [bol, rim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: closure, places: [rav, for, ces], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: landslide, places: [mod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: storm, places: [aus, cze, pol, rom], start: null, end: null, date_precision: unknown, date_text: "", killed: 24, killed_qualifier: at_least, status: happened, actors: ""}
  e11: {type: meeting, places: [wro], start: 2024-09-19, end: 2024-09-19, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e12: {type: aid, places: [wro], start: 2024-09-19, end: 2024-09-19, date_precision: day, date_text: on Thursday, status: happened, actors: the president of the European Commission}
  e13: {type: decision, places: [rome], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rome}
notes: ""
