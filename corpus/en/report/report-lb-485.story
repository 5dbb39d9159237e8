---
id: report-lb-485
genre: report
country: LB
published: 2021-10-15
publisher: Levant Bulletin
title: "Six {shot dead}(e1) in [Beirut](bei event) during {protest}(e2) against port blast judge"
---
[BEIRUT](bei dateline) - Gunfire {rang out}(e1) for more than four hours along the old civil war front line in [Lebanon](leb metonym)'s capital on Thursday, {killing}(e1) six people and {wounding}(e1) more than 30, in the worst street {violence}(e1) that the city has seen since 2008.

The {shooting}(e1) began as supporters of two Shi'ite parties {made their way}(e2) to the Palace of Justice to {demand}(e2) the removal of Judge Karim Haddad-Aoun, who {leads}(e3) the inquiry into the August 2020 {explosion}(e4) at the port. At least 215 people {died}(e4) in that disaster.

Snipers on rooftops in [Ain al-Remmaneh](ain event) {fired}(e1) on the crowd at the [Tayouneh](tay event) roundabout, the army said. Men in black then {returned}(e1) fire with assault rifles and rocket-propelled grenades. A 24-year-old mother of five was {struck}(e1) by a bullet in her flat. Teachers told infants at a school nearby to lie face down in the corridor.

By dusk, soldiers had {sealed off}(e6) the streets between [Tayouneh](tay event) and [Badaro](bad event), and nine people, one of them a [Syrian](syr demonym), were {in custody}(e7). The main {parties}(e8) concerned {blamed}(e8) the [Lebanese](leba demonym org) Front, a Christian group, which {rejected}(e9) the charge and {called for}(e9) an investigation.

President Fouad Choueiri {said in a televised address}(e10) that "we will not let anyone take the country hostage". Prime Minister Walid Solh, whose month-old cabinet has been unable to {meet}(e11) since Tuesday, {declared}(e12) Friday a day of mourning; banks and schools will {stay shut}(e13).

The judge had {issued}(e14) an arrest warrant on Tuesday for a former finance minister who failed to appear. Two ex-ministers {filed}(e15) complaints that {suspended}(e16) the probe for the third time in as many weeks, until the Court of Cassation {dismissed}(e17) them on Thursday morning, shortly before the crowd set off.

[Paris](par metonym) and [Riyadh](riy metonym) {called for}(e18) calm. A senior [US](us demonym) diplomat, Victoria Lindqvist, who was {visiting}(e19) [Beirut](bei event) at the time and {announced}(e20) $67 million in new aid to the army, said that the judiciary "must be free of intimidation".

In the southern cities of [Tyre](tyr event) and [Nabatieh](nab event), mourners {burned tyres}(e21) overnight. The dead were to be {buried}(e22) on Friday in the [Ghobeiry](gho event) quarter and in the [Bekaa Valley](bek event).

Residents of a certain age knew what to do. "We went into the bathroom, as in 1976," said Samia, 61, who moved to the street from [Zahle](zah mention) as a bride.

---
places:
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  ain: {name: Ain al-Remmaneh, point: [33.867, 35.521]}
  tay: {name: Tayouneh, point: [33.869, 35.515]}
  bad: {name: Badaro, point: [33.874, 35.517]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  gho: {name: Ghobeiry, point: [33.856, 35.502]}
  bek: {name: Bekaa Valley, point: [33.85, 35.9], precision: area, radius_km: 50}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  leba: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  tyr: {name: Tyre, geonameid: 267008, point: [33.2733, 35.1939]}
  nab: {name: Nabatiye et-Tahta, geonameid: 278913, point: [33.3789, 35.4839]}
  zah: {name: Zahle, geonameid: 266045, point: [33.8468, 35.902]}
events:
  e1: {type: shooting, places: [tay, ain], start: 2021-10-14, end: 2021-10-14, date_precision: day, date_text: on Thursday, killed: 6, injured: 30, injured_qualifier: at_least, status: happened, actors: Snipers on rooftops, targets: the crowd, main: true}
  e2: {type: protest, places: [bei], start: 2021-10-14, end: 2021-10-14, date_precision: day, date_text: on Thursday, status: happened, actors: "supporters of two Shi'ite parties", targets: Judge Karim Haddad-Aoun, main: true}
  e3: {type: investigation, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Judge Karim Haddad-Aoun, targets: explosion}
  e4: {type: explosion, places: [bei], start: 2020-08, end: 2020-08, date_precision: month, date_text: August 2020, killed: 215, killed_qualifier: at_least, status: happened, actors: ""}
  e6: {type: closure, places: [tay, bad], start: 2021-10-14, end: 2021-10-14, date_precision: day, date_text: By dusk, status: happened, actors: soldiers, targets: the streets, minor: true}
  e7: {type: arrest, places: [bei], start: 2021-10-14, end: 2021-10-14, date_precision: day, date_text: By dusk, arrested: 9, status: happened, actors: "", targets: nine people}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The main parties, targets: the Lebanese Front}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Lebanese Front, minor: true}
  e10: {type: statement, places: [], start: 2021-10-14, end: 2021-10-14, date_precision: day, date_text: "", status: happened, actors: President Fouad Choueiri, minor: true}
  e11: {type: meeting, places: [bei], start: 2021-10-12, end: 2021-10-12, date_precision: day, date_text: since Tuesday, status: happened, negated: true, actors: cabinet, minor: true}
  e12: {type: decision, places: [leb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Walid Solh, targets: a day of mourning}
  e13: {type: closure, places: [leb], start: 2021-10-15, end: 2021-10-15, date_precision: day, date_text: Friday, status: planned, actors: "", targets: banks and schools}
  e14: {type: decision, places: [bei], start: 2021-10-12, end: 2021-10-12, date_precision: day, date_text: on Tuesday, status: happened, actors: The judge, targets: a former finance minister}
  e15: {type: trial, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two ex-ministers}
  e16: {type: decision, places: [bei], start: null, end: null, date_precision: unknown, date_text: for the third time in as many weeks, status: happened, actors: "", targets: the probe, minor: true}
  e17: {type: verdict, places: [bei], start: 2021-10-14, end: 2021-10-14, date_precision: day, date_text: on Thursday morning, status: happened, actors: Court of Cassation, targets: complaints}
  e18: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Paris and Riyadh}
  e19: {type: visit, places: [bei], start: 2021-10-14, end: 2021-10-14, date_precision: day, date_text: at the time, status: happened, actors: Victoria Lindqvist}
  e20: {type: aid, places: [bei], start: 2021-10-14, end: 2021-10-14, date_precision: day, date_text: "", status: happened, actors: Victoria Lindqvist, targets: the army}
  e21: {type: riot, places: [tyr, nab], start: 2021-10-14, end: 2021-10-14, date_precision: day, date_text: overnight, status: happened, actors: mourners}
  e22: {type: ceremony, places: [gho, bek], start: 2021-10-15, end: 2021-10-15, date_precision: day, date_text: on Friday, status: planned, actors: "", targets: The dead}
notes: ""
