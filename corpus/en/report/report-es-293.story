---
id: report-es-293
genre: report
country: ES
published: 2014-01-06
publisher: "La Voz Atlántica (translated)"
title: "[Galicia](gal event): three missing at sea as cyclone {drives}(e1) waves of 12 metres"
---
The search for three young people {dragged}(e2) from the rocks of [Valdoviño](val event), in the province of [A Coruña](aco event), by a wave early on Sunday was {suspended}(e3) at nightfall and {resumed}(e3) at dawn today. The victims are two brothers of 17 and 20 from [Ferrol](fer mention) and the girlfriend of one of them, from [Narón](nar mention).

According to a friend who {reached}(e2) the road, they had {gone}(e4) to photograph the surf from the lookout of A Frouxeira. The coastguard helicopter based in [Celeiro](cel mention) and a ship from [Burela](bur mention) {took part}(e3) in the work, in which 120 volunteers combed the beaches as far as [Cedeira](ced event).

The storm, which meteorologists in [Lisbon](lis mention) and [Madrid](mad mention) had announced since Thursday, {caused}(e1) damage along the whole [Cantabrian Sea](bay event). In [San Sebastián](san event) the sea {overflowed}(e1) the [Urumea](uru event) and {broke}(e1) the railings of the Zurriola bridge; in [Bakio](bak event), it {entered}(e1) forty garages. At [Luarca](lua event), in [Asturias](ast event), a stretch of quay 150 metres long {fell}(e5). In [Portugal](por event), a beach café in [Foz do Douro](port event) was {swept away}(e1), with four {injured}(e1).

At [Muxía](mux event) the sanctuary of A Virxe da Barca, {struck}(e6) by lightning and {burned}(e6) on Christmas Day, {lost}(e1) part of the roof with which it had been {covered}(e7) on Thursday. "First fire, now water," said the parish priest, Manuel Carballo.

Fishing fleets will remain {moored}(e8) until Wednesday, said the brotherhoods of [Malpica](mal mention) and [Corme](cor mention). The price of barnacles at the auction in [A Coruña](acor event) {reached}(e9) 190 euros a kilo on Saturday.

The parade of the Magi was {held}(e10) indoors in [Vigo](vig event) and [Pontevedra](pon event). In [Santiago de Compostela](sant event), it was {called off}(e11) for the first time since 1996.

The regional government {declared}(e12) three days of mourning. Its president, who {cut short}(e13) his holiday, {visited}(e14) the families yesterday afternoon. Nine people have {drowned}(e15) on the coast of [Galicia](gal event) since November, six of them shellfish gatherers and anglers.

---
places:
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  val: {name: Valdoviño, point: [43.61, -8.15]}
  aco: {name: A Coruña, geonameid: 3119840, point: [43.1026, -8.3974], precision: division}
  acor: {name: A Coruña, geonameid: 3119841, point: [43.3713, -8.396]}
  cel: {name: Celeiro, point: [43.67, -7.59]}
  ced: {name: Cedeira, point: [43.66, -8.06]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  bay: {name: Bay of Biscay, point: [43.6, -4.0], precision: area, radius_km: 200}
  uru: {name: Urumea, point: [43.32, -1.97], precision: near}
  bak: {name: Bakio, point: [43.43, -2.81]}
  lua: {name: Luarca, point: [43.54, -6.54]}
  ast: {name: Asturias, geonameid: 3114710, point: [43.3261, -5.842], precision: division}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  port: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  mux: {name: Muxía, point: [43.1, -9.22]}
  mal: {name: Malpica, point: [43.32, -8.81]}
  cor: {name: Corme, point: [43.26, -8.96]}
  bur: {name: Burela, point: [43.66, -7.36]}
  san: {name: San Sebastián, point: [43.32, -1.98]}
  fer: {name: Ferrol, geonameid: 3123493, point: [43.4845, -8.2329]}
  nar: {name: Narón, geonameid: 3115739, point: [43.5018, -8.1908]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  vig: {name: Vigo, geonameid: 3105976, point: [42.2328, -8.7226]}
  pon: {name: Pontevedra, geonameid: 3113209, point: [42.431, -8.6443]}
  sant: {name: Santiago de Compostela, geonameid: 3109642, point: [42.8805, -8.5457]}
events:
  e1: {type: storm, places: [gal, bay, san, uru, bak, mux, port], start: 2014-01-05, end: 2014-01-05, date_precision: day, date_text: early on Sunday, injured: 4, status: happened, actors: The storm, main: true}
  e2: {type: sea_accident, places: [val], start: 2014-01-05, end: 2014-01-05, date_precision: day, date_text: early on Sunday, status: happened, actors: a wave, targets: three young people, main: true}
  e3: {type: rescue, places: [val, ced], start: 2014-01-06, end: 2014-01-06, date_precision: day, date_text: at dawn today, status: happened, actors: The coastguard helicopter, targets: three young people, main: true}
  e4: {type: visit, places: [val], start: 2014-01-05, end: 2014-01-05, date_precision: day, date_text: "", status: happened, actors: three young people, minor: true}
  e5: {type: collapse, places: [lua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a stretch of quay 150 metres long}
  e6: {type: fire, places: [mux], start: 2013-12-25, end: 2013-12-25, date_precision: day, date_text: on Christmas Day, status: happened, actors: lightning, targets: the sanctuary of A Virxe da Barca}
  e7: {type: construction, places: [mux], start: 2014-01-02, end: 2014-01-02, date_precision: day, date_text: on Thursday, status: happened, actors: "", minor: true}
  e8: {type: transport_change, places: [gal], start: 2014-01-08, end: 2014-01-08, date_precision: day, date_text: until Wednesday, status: planned, actors: "", targets: Fishing fleets, minor: true}
  e9: {type: market, places: [acor], start: 2014-01-04, end: 2014-01-04, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: The price of barnacles, minor: true}
  e10: {type: festival, places: [vig, pon], start: 2014-01-05, end: 2014-01-05, date_precision: day, date_text: "", status: happened, actors: "", targets: The parade of the Magi}
  e11: {type: festival, places: [sant], start: 2014-01-05, end: 2014-01-05, date_precision: day, date_text: "", status: happened, negated: true, actors: "", targets: it}
  e12: {type: decision, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The regional government}
  e13: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its president, targets: his holiday, minor: true}
  e14: {type: visit, places: [fer], start: 2014-01-05, end: 2014-01-05, date_precision: day, date_text: yesterday afternoon, status: happened, actors: Its president, targets: the families, minor: true}
  e15: {type: death, places: [gal], start: 2013-11, end: 2014-01, date_precision: month, date_text: since November, killed: 9, status: happened, actors: ""}
notes: ""
