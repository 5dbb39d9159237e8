---
id: shipping-ph-08
genre: shipping
country: PH
published: 2017-06-19
publisher: Visayan Ledger
title: "RORO {SINKS}(e1) OFF [MARINDUQUE](mdq event); 4 DEAD, 61 {SAVED}(e2)"
---
[LUCENA CITY](luc dateline) — The roll-on, roll-off ferry Santa Potenciana {sank}(e1) in rough water before dawn Sunday about eight kilometers off [Balanacan](bal event) port, [Mogpog](mog event), {killing}(e1) at least four people, the [Philippine](ph demonym org) Coast Guard said.

Sixty-one were {pulled out}(e2) by fishermen from [Gasan](gas mention), a Navy boat and, oddly, a dredger on its way from [Batangas](btg mention) to [Legazpi](leg mention). The vessel had {left}(e3) [Dalahican](dal mention) at 1:15 a.m. with 29 vehicles, one of them a truck of hogs from [Gumaca](gum mention).

Among the dead: a nurse home from [Jeddah](jed mention) and her two sons, who were to {bury}(e4) her father in [Boac](boa event) Monday. The fourth, a trucker from [Naga City](nag mention), [Camarines Sur](cam mention), has not been named.

A signal no. 1 {warning}(e5) was up over [Romblon](rom event) and [Mindoro](min event), but not over [Quezon](que mention), from where she sailed. No one had cancelled the trip. The owners, in [Manila](mnl mention), have been {told}(e6) to keep their five other ships in port; an {inquiry}(e7) opens at [Camp Nakar](cnk event) on Thursday.

The wreck lies 70 meters down in [Tayabas Bay](tay event).

---
places:
  mdq: {name: Marinduque, geonameid: 1700902, point: [13.3717, 121.971], precision: area, radius_km: 22}
  luc: {name: Lucena City, geonameid: 1705357, point: [13.9314, 121.6172]}
  bal: {name: Balanacan, geonameid: 1728539, point: [13.5289, 121.8677], precision: near}
  mog: {name: Mogpog, geonameid: 1699428, point: [13.4744, 121.8614]}
  ph: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  gas: {name: Gasan, geonameid: 1713154, point: [13.3237, 121.8468]}
  btg: {name: Batangas, geonameid: 1726280, point: [13.7567, 121.0584]}
  leg: {name: Legazpi, geonameid: 1706889, point: [13.1412, 123.7407]}
  dal: {name: Dalahican, point: [13.9, 121.63], precision: near}
  gum: {name: Gumaca, geonameid: 1712162, point: [13.921, 122.1002]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  boa: {name: Boac, geonameid: 1724576, point: [13.4463, 121.84]}
  nag: {name: Naga City, geonameid: 1698829, point: [13.6192, 123.1814]}
  cam: {name: Camarines Sur, geonameid: 1719845, point: [13.6733, 123.365], precision: division}
  rom: {name: Romblon, geonameid: 1691537, point: [12.4045, 122.555], precision: division}
  min: {name: Mindoro, point: [12.9, 121.1], precision: area, radius_km: 90}
  que: {name: Quezon, geonameid: 1692194, point: [13.8708, 122.037], precision: division}
  mnl: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  cnk: {name: Camp Nakar, point: [13.945, 121.6], precision: near, near: luc}
  tay: {name: Tayabas Bay, point: [13.75, 121.75], precision: area}
events:
  e1: {type: sea_accident, places: [bal], start: 2017-06-18, end: 2017-06-18, date_precision: day, date_text: Sunday, killed: 4, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [bal], start: 2017-06-18, end: 2017-06-18, date_precision: day, date_text: "", status: happened, actors: fishermen from Gasan, main: true}
  e3: {type: transport_change, places: [dal], start: 2017-06-18, end: 2017-06-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: ceremony, places: [boa], start: 2017-06-19, end: 2017-06-19, date_precision: day, date_text: Monday, status: planned, actors: "", minor: true}
  e5: {type: statement, places: [rom, min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: decision, places: [mnl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: investigation, places: [cnk], start: 2017-06-22, end: 2017-06-22, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
notes: ""
