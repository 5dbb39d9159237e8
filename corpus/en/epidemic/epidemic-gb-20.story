---
id: epidemic-gb-20
genre: epidemic
country: GB
published: 2018-12-11
publisher: Severnside Post
title: "{Norovirus}(e2) {Shuts}(e1) Wards in [Swansea](swa event) and [Cardiff](car event)"
---
Eleven hospital wards in south [Wales](wal event) were {closed}(e1) to visitors on Monday and more than 90 patients were {isolated}(e2) after an {outbreak}(e2) of norovirus which has spread to four schools and a prison.

At [Morriston hospital](morrix event) in [Swansea](swa event), three elderly patients who had caught the bug {died}(e2) at the weekend, though all had other serious illnesses, the health board said. Sixty-one members of staff are off sick. Planned operations have been {cancelled}(e3) until Friday.

Pupils at two primary schools in [Neath](nea event) were {sent home}(e4) on Thursday; those in [Port Talbot](por event), where a whole year group {fell ill}(e5) after a pantomime trip to [Bristol](bri event), will not return before January. At [Parc](par event) prison near [Bridgend](brid event), 140 inmates have been {confined}(e6) to their cells since Saturday.

Public Health [Wales](wal metonym org) {traced}(e7) the first case to a Christmas {dinner}(e8) at a rugby club in [Llanelli](llan event) on 30 November, at which oysters were served. The supplier, in [Whitstable](whi mention), has {recalled}(e9) its stock. Sixteen guests from [Cork](cor mention) were {taken ill}(e10) after flying home.

"It's grim, but it passes," said Dr Nia Prydderch. She {urged}(e11) people to use soap.

In [Cardiff](car event), the University hospital {reopened}(e12) its emergency unit on Monday night after a deep clean. A choir {concert}(e13) at [Llandaff Cathedral](lla event) on Saturday is off.

Last winter the same strain {struck}(e14) a cruise ship out of [Southampton](sou event), on which 310 passengers {fell ill}(e14) and one died.

---
places:
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  par: {name: Parc, point: [51.53, -3.56], precision: exact}
  whi: {name: Whitstable, geonameid: 2634021, point: [51.3607, 1.0257]}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
  lla: {name: Llandaff Cathedral, point: [51.496, -3.218], precision: exact}
  bri: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
  swa: {name: Swansea, geonameid: 2636432, point: [51.6208, -3.9432]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  nea: {name: Neath, geonameid: 2641843, point: [51.6632, -3.8044]}
  por: {name: Port Talbot, geonameid: 2639989, point: [51.5924, -3.7802]}
  brid: {name: Bridgend, geonameid: 2654755, point: [51.5058, -3.5772]}
  llan: {name: Llanelli, geonameid: 2644100, point: [51.682, -4.1619]}
  sou: {name: Southampton, geonameid: 2637487, point: [50.904, -1.4043]}
  morrix: {name: "Morriston hospital", point: [51.684, -3.934], precision: exact}
events:
  e1: {type: closure, places: [swa, car], start: 2018-12-10, end: 2018-12-10, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [swa, car], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: "", targets: more than 90 patients, main: true}
  e3: {type: medical, places: [swa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: closure, places: [nea], start: 2018-12-06, end: 2018-12-06, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: Pupils}
  e5: {type: outbreak, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: decision, places: [brid], start: 2018-12-08, end: 2018-12-08, date_precision: day, date_text: since Saturday, status: happened, actors: "", targets: more than 90 patients}
  e7: {type: investigation, places: [llan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Public Health Wales}
  e8: {type: festival, places: [llan], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: on 30 November, status: happened, actors: "", minor: true}
  e9: {type: other, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The supplier}
  e10: {type: outbreak, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Nia Prydderch, minor: true}
  e12: {type: opening, places: [car], start: 2018-12-10, end: 2018-12-10, date_precision: day, date_text: on Monday night, status: happened, actors: the University hospital}
  e13: {type: performance, places: [lla], start: 2018-12-15, end: 2018-12-15, date_precision: day, date_text: on Saturday, status: happened, negated: true, actors: A choir}
  e14: {type: outbreak, places: [sou], start: 2017, end: 2017, date_precision: year, date_text: Last winter, killed: 1, status: happened, actors: ""}
notes: ""
