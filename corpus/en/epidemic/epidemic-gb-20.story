---
id: epidemic-gb-20
genre: epidemic
country: GB
published: 2018-12-11
publisher: Severnside Post
title: "Norovirus {Shuts}(e1) Wards in [Swansea](swa event) and [Cardiff](car event)"
---
Eleven hospital wards in south [Wales](wal event) were {closed}(e1) to visitors on Monday and more than 90 patients were {isolated}(e2) after an {outbreak}(e3) of norovirus which has {spread}(e3) to four schools and a prison.

At [Morriston hospital](morrix event) in [Swansea](swa event), three elderly patients who had {caught}(e3) the bug {died}(e3) at the weekend, though all had other serious illnesses, the health board said. Sixty-one members of staff are off {sick}(e3). Planned {operations}(e4) have been {cancelled}(e4) until Friday.

Pupils at two primary schools in [Neath](nea event) were {sent}(e5) home on Thursday; those in [Port Talbot](por event), where a whole year group {fell ill}(e3) after a pantomime {trip}(e6) to [Bristol](bri event), will not {return}(e7) before January. At [Parc](par event) prison near [Bridgend](brid event), 140 inmates have been {confined}(e2) to their cells since Saturday.

Public Health [Wales](wal metonym org) {traced}(e8) the first case to a Christmas {dinner}(e9) at a rugby club in [Llanelli](llan event) on 30 November, at which oysters were {served}(e9). The supplier, in [Whitstable](whi mention), has {recalled}(e10) its stock. Sixteen guests from [Cork](cor mention) were {taken ill}(e3) after flying home.

"It's grim, but it passes," said Dr Nia Prydderch. She {urged}(e11) people to use soap.

In [Cardiff](car event), the University hospital {reopened}(e12) its emergency unit on Monday night after a {deep clean}(e13). A choir {concert}(e14) at [Llandaff Cathedral](lla event) on Saturday is {off}(e14).

Last winter the same strain {struck}(e15) a cruise ship out of [Southampton](sou event), on which 310 passengers {fell ill}(e15) and one {died}(e15).

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
  e1: {type: closure, places: [wal, swa, car], start: 2018-12-10, end: 2018-12-10, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e2: {type: medical, places: [wal, par, brid], start: 2018-12-10, end: 2018-12-10, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: more than 90 patients}
  e3: {type: outbreak, places: [wal, swa, por, llan, morrix], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: "", main: true}
  e4: {type: decision, places: [swa], start: null, end: null, date_precision: unknown, date_text: until Friday, status: happened, actors: ""}
  e5: {type: decision, places: [nea], start: 2018-12-06, end: 2018-12-06, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: Pupils}
  e6: {type: visit, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a whole year group}
  e7: {type: other, places: [por], start: 2019-01, end: 2019-01, date_precision: month, date_text: before January, status: planned, negated: true, actors: ""}
  e8: {type: investigation, places: [llan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Public Health Wales}
  e9: {type: ceremony, places: [llan], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: on 30 November, status: happened, actors: ""}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The supplier}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Nia Prydderch}
  e12: {type: opening, places: [car], start: 2018-12-10, end: 2018-12-10, date_precision: day, date_text: on Monday night, status: happened, actors: the University hospital}
  e13: {type: other, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: performance, places: [lla, car], start: 2018-12-15, end: 2018-12-15, date_precision: day, date_text: on Saturday, status: planned, negated: true, actors: A choir}
  e15: {type: outbreak, places: [sou], start: 2017, end: 2017, date_precision: year, date_text: Last winter, killed: 1, status: happened, actors: ""}
notes: ""
