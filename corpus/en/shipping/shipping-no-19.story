---
id: shipping-no-19
genre: shipping
country: "NO"
published: 2018-11-09
publisher: Fjord Shipping Daily
title: "Navy Frigate {Collides}(e1) With Tanker off [Bergen](ber event), Eight {Injured}(e1)"
---
[BERGEN, Norway](ber dateline) (FSD) — A [Norwegian](nor demonym) frigate returning from an exercise was {rammed}(e1) by a laden tanker in the [Hjeltefjord](hje event) before dawn on Thursday and {ran on}(e1) to the rocks, where it lies on its side with eight of its crew of 137 injured.

The tanker, flagged in [Malta](mal mention) and carrying 625,000 barrels from [Sture](stu mention) to [Immingham](imm mention), was hardly scratched. It returned to the terminal, which was {shut}(e2) until noon together with three North Sea fields that feed it.

All the sailors were {taken off}(e3) by tugs. Two were {flown}(e4) to [Haukeland](hau event) hospital. Ten tonnes of helicopter fuel {leaked}(e5); no crude was {spilled}(e6).

Radio traffic {published}(e7) by a newspaper in [Oslo](osl event) suggests that the frigate, which had switched off its transponder, took the tanker's lights for the quay. [Oslo](osl metonym) {declined}(e8) to comment. The accident board is to issue a first {report}(e9) within three weeks.

Salvors from [Rotterdam](rot mention) will try to {fix}(e10) the hull with wires on Friday. A {storm}(e11) is forecast for Sunday. If the ship slips, said a naval architect in [Trondheim](tro mention), Arne Skogvik, "we shall have the most expensive reef in [Europe](eur mention)."

NATO's {exercise}(e12), the largest in [Norway](norw event) since 2002, had ended the day before. During it a [Canadian](can demonym) frigate {caught fire}(e13) off [Scotland](sco event) and a soldier {died}(e14) in a road {crash}(e14) near [Hamar](ham event). [Moscow](mos metonym) had {protested}(e15) against the manoeuvres.

---
places:
  hje: {name: Hjeltefjord, point: [60.6, 4.9], precision: near}
  stu: {name: Sture, point: [60.62, 4.85], precision: exact}
  hau: {name: Haukeland, point: [60.376, 5.359], precision: exact}
  imm: {name: Immingham, geonameid: 2646256, point: [53.6142, -0.2158]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2500}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  ber: {name: Bergen, geonameid: 3161732, point: [60.393, 5.3242]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  tro: {name: Trondheim, geonameid: 3133880, point: [63.4305, 10.3951]}
  norw: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  ham: {name: Hamar, geonameid: 3154084, point: [60.7945, 11.068]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: sea_accident, places: [hje], start: 2018-11-08, end: 2018-11-08, date_precision: day, date_text: before dawn on Thursday, injured: 8, status: happened, actors: a laden tanker, targets: A Norwegian frigate, main: true}
  e2: {type: closure, places: [stu], start: 2018-11-08, end: 2018-11-08, date_precision: day, date_text: until noon, status: happened, actors: ""}
  e3: {type: rescue, places: [hje], start: 2018-11-08, end: 2018-11-08, date_precision: day, date_text: "", status: happened, actors: tugs, targets: All the sailors, main: true}
  e4: {type: medical, places: [hau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two}
  e5: {type: other_accident, places: [hje], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: other_accident, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e7: {type: publication, places: [osl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a newspaper in Oslo}
  e8: {type: statement, places: [osl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Oslo, minor: true}
  e9: {type: publication, places: [norw], start: 2018-11, end: 2018-11, date_precision: month, date_text: within three weeks, status: planned, actors: ""}
  e10: {type: rescue, places: [hje], start: 2018-11-09, end: 2018-11-09, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e11: {type: storm, places: [], start: 2018-11-11, end: 2018-11-11, date_precision: day, date_text: for Sunday, status: planned, actors: ""}
  e12: {type: other, places: [norw], start: 2018-11-07, end: 2018-11-07, date_precision: day, date_text: the day before, status: happened, actors: ""}
  e13: {type: fire, places: [sco], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a Canadian frigate}
  e14: {type: road_accident, places: [ham], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a soldier}
  e15: {type: statement, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow}
notes: ""
