---
id: flood-br-01
genre: flood
country: BR
published: 2015-03-08
publisher: Folha do Aquiri
title: "[Acre](acr event) River at 18 metres; capital bakes bread by boat"
---
[RIO BRANCO](rb dateline) (from our correspondent) – When the [Acre](ariv event) River {passes}(e1) fourteen metres it is a flood, when it passes seventeen it is a story for [Brasília](bra mention). On Saturday it {stood}(e1) at 18.11 and the baker of the [Seis de Agosto](sda event) district was {selling}(e2) rolls from a canoe.

Civil defence counted 9,340 people in shelters in [Rio Branco](rb event), most of them {moved}(e3) from [Taquari](taq event), [Cadeia Velha](cv event) and [Base](bas event) since Monday. One man, a night watchman from [Plácido de Castro](pc mention), was {electrocuted}(e4) on Thursday as he tried to save a freezer. Upstream, [Brasiléia](brs event) and [Epitaciolândia](epi event) have begun to {shovel}(e5) mud; there and in [Cobija](cob event), on the [Bolivian](bo demonym) bank, the river {fell}(e6) two metres in a day.

BR-364 is passable as far as [Sena Madureira](sm mention). Trucks from [Porto Velho](pv mention) wait up to nine hours for the [Madeira](mad mention) ferry.

The governor, on a {tour}(e7) with an [Italian](it demonym) bishop, said there was food for ten days and that no {ration}(e8) of petrol was planned. A queue at the pump on [Via Chico Mendes](vcm event) listened to him on the radio, engines off.

---
places:
  rb: {name: Rio Branco, geonameid: 3662574, point: [-9.9747, -67.81]}
  acr: {name: Acre, geonameid: 3665474, point: [-8.9285, -70.2976], precision: division}
  ariv: {name: Acre River, point: [-10.3, -68.2], precision: area, radius_km: 100}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  sda: {name: "Seis de Agosto, Rio Branco", point: [-9.983, -67.805], precision: near, near: rb}
  taq: {name: "Taquari, Rio Branco", point: [-9.99, -67.8], precision: near, near: rb}
  cv: {name: "Cadeia Velha, Rio Branco", point: [-9.965, -67.803], precision: near, near: rb}
  bas: {name: "Base, Rio Branco", point: [-9.972, -67.806], precision: near, near: rb}
  pc: {name: Plácido de Castro, geonameid: 3924895, point: [-10.3353, -67.1856]}
  brs: {name: Brasiléia, geonameid: 3925227, point: [-11.0161, -68.7481]}
  epi: {name: Epitaciolândia, geonameid: 6317075, point: [-11.0289, -68.7414]}
  cob: {name: Cobija, geonameid: 3919998, point: [-11.0267, -68.7692]}
  bo: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  sm: {name: Sena Madureira, geonameid: 3662155, point: [-9.0634, -68.6724]}
  pv: {name: Porto Velho, geonameid: 3662762, point: [-8.7619, -63.9039]}
  mad: {name: Madeira River, point: [-8.75, -63.9], precision: area, radius_km: 60}
  it: {name: Italy, geonameid: 3175395, point: [42.8333, 12.8333], precision: country}
  vcm: {name: "Via Chico Mendes, Rio Branco", point: [-9.987, -67.8], precision: near, near: rb}
events:
  e1: {type: flood, places: [rb], start: 2015-03-07, end: 2015-03-07, date_precision: day, date_text: On Saturday, status: happened, actors: "", main: true}
  e2: {type: other, places: [sda], start: 2015-03-07, end: 2015-03-07, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: displacement, places: [taq, cv, bas], start: 2015-03-02, end: 2015-03-02, date_precision: day, date_text: since Monday, displaced: 9340, status: happened, actors: "", main: true}
  e4: {type: other_accident, places: [rb], start: 2015-03-05, end: 2015-03-05, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: "", targets: a night watchman from Plácido de Castro}
  e5: {type: construction, places: [brs, epi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: flood, places: [brs, epi, cob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: visit, places: [rb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: decision, places: [rb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
