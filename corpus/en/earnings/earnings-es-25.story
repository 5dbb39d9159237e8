---
id: earnings-es-25
genre: earnings
country: ES
published: 2023-05-11
publisher: Mercado Ibérico
title: "Levante Olive {Cuts}(e1) Guidance as {Drought}(e2) Withers Crop"
---
[SEVILLE](sev dateline) (MI) — Levante Olive Holdings {lowered}(e1) its full-year forecast on Thursday after the worst {drought}(e2) in [Andalusia](and event) for four decades {halved}(e2) the harvest in [Jaén](jae event) and forced it to {close}(e3) a bottling plant at [Martos](mar event) for the summer.

The [Córdoba](cor mention)-based company, which sells one bottle in 14 worldwide, {made}(e4) 12.9 million euros in the first quarter, down 38%. The price of extra virgin at [Jaén](jae event)'s exchange {passed}(e5) six euros a kilo for the first time in April.

{Thieves}(e6) have noticed. Guards {caught}(e7) nine men with 5,600 litres at [Carmona](car event) on Sunday night. In March a lorry with 22 pallets was {hijacked}(e8) on the A-4 at [Despeñaperros](des event) and its driver left tied to a pine, unhurt; the oil {turned up}(e9) in [Perpignan](per event).

On Tuesday about 900 farmers on tractors {cut}(e10) the road to [Granada](gra mention) at [Loja](loj event) to demand water from the [Iznájar](izn mention) reservoir. One was hurt when his vehicle {tipped over}(e11). [Madrid](mad metonym) {approved}(e12) 2.2 billion euros in aid the same day; [Lisbon](lis metonym) is {preparing}(e13) a similar package.

Levante {bought}(e14) groves in [Alentejo](ale event) and near [Sfax](sfa event), in [Tunisia](tun event), last year. It will {plant}(e15) 4,000 hectares at [Beja](bej event) with a drought-proof variety and hopes to start picking in 2027.

Shares {slipped}(e16) 3.3% in [Madrid](mad event). A {strike}(e17) of cellar workers called for the 20th was suspended. [Brussels](bru metonym) has {cleared}(e18) the {sale}(e19) of its vinegar unit to a group from [Modena](mod mention).

---
places:
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  and: {name: Andalusia, geonameid: 2593109, point: [37.4031, -4.5984], precision: division}
  jae: {name: Jaén, geonameid: 2516395, point: [37.7692, -3.7903]}
  mar: {name: Martos, geonameid: 2514073, point: [37.7211, -3.9726]}
  cor: {name: Córdoba, geonameid: 2519240, point: [37.8916, -4.7728]}
  car: {name: Carmona, geonameid: 2520118, point: [37.4712, -5.6461]}
  des: {name: Despeñaperros, point: [38.38, -3.51], precision: near}
  per: {name: Perpignan, geonameid: 2987914, point: [42.6976, 2.8954]}
  gra: {name: Granada, geonameid: 2517117, point: [37.1882, -3.6067]}
  loj: {name: Loja, geonameid: 2514946, point: [37.1689, -4.1513]}
  izn: {name: Iznájar, point: [37.28, -4.35], precision: near}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  ale: {name: Alentejo, point: [38.3, -7.9], precision: area, radius_km: 90}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  bej: {name: Beja, geonameid: 2270985, point: [38.0147, -7.8628]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mod: {name: Modena, geonameid: 3173331, point: [44.6478, 10.9254]}
events:
  e1: {type: earnings, places: [sev], start: 2023-05-11, end: 2023-05-11, date_precision: day, date_text: on Thursday, status: happened, actors: Levante Olive Holdings, main: true}
  e2: {type: drought, places: [and, jae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: closure, places: [mar], start: 2023, end: 2023, date_precision: year, date_text: for the summer, status: planned, actors: ""}
  e4: {type: earnings, places: [cor], start: 2023-01, end: 2023-03, date_precision: month, date_text: in the first quarter, status: happened, actors: company, main: true}
  e5: {type: market, places: [jae], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e6: {type: robbery, places: [car], start: 2023-05-07, end: 2023-05-07, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: arrest, places: [car], start: 2023-05-07, end: 2023-05-07, date_precision: day, date_text: on Sunday night, arrested: 9, status: happened, actors: Guards, targets: nine men}
  e8: {type: robbery, places: [des], start: 2023-03, end: 2023-03, date_precision: month, date_text: In March, status: happened, actors: "", targets: a lorry with 22 pallets}
  e9: {type: discovery, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: protest, places: [loj], start: 2023-05-09, end: 2023-05-09, date_precision: day, date_text: On Tuesday, status: happened, actors: about 900 farmers}
  e11: {type: road_accident, places: [loj], start: 2023-05-09, end: 2023-05-09, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: One}
  e12: {type: decision, places: [mad], start: 2023-05-09, end: 2023-05-09, date_precision: day, date_text: the same day, status: happened, actors: Madrid}
  e13: {type: aid, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Lisbon}
  e14: {type: deal, places: [ale, sfa], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: Levante}
  e15: {type: construction, places: [bej], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Levante}
  e16: {type: market, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Shares}
  e17: {type: strike, places: [], start: 2023-05-20, end: 2023-05-20, date_precision: day, date_text: for the 20th, status: happened, negated: true, actors: cellar workers}
  e18: {type: decision, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels}
  e19: {type: deal, places: [mod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
