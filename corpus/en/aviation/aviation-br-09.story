---
id: aviation-br-09
genre: aviation
country: BR
published: 2024-08-10
publisher: Vale do Tietê
title: "Flat {spin}(e1) over a garden in [Vinhedo](vin event)"
---
They saw it turn like a leaf. A woman in [Vinhedo](vin event) {filmed}(e2) it over her jabuticaba tree, engines loud, then a {thud}(e1) and black smoke from the gated quarter of [Recanto Florido](rec event); the family there had moved to the back of the house to have lunch, all lived.

The turboprop, with 62 people from [Cascavel](cas mention), [Paraná](par mention), to [Guarulhos](gua mention), near [São Paulo](sao mention), {fell}(e1) at 1:22 p.m. on Friday. None {survived}(e1). Eight were doctors on their way to a {congress}(e3) about cancer. A man who came late to the gate at [Cascavel](cas event) had {quarrelled}(e4) with the agent, and on Friday night came back and hugged him.

Ice had been forecast between 12,000 and 21,000 feet.

The recorders are in [Brasília](bra mention); engineers from [Toulouse](tou mention) and [Montreal](mon mention) {arrive}(e5) tomorrow. Bodies are being {taken}(e6) to [São Paulo](sao event), where refrigerated vans from [Campinas](cam mention) wait in the yard.

It's [Brazil](braz event)'s gravest since [Congonhas](con event) in 2007, with 199 {killed}(e7). [Lisbon](lis metonym) and [Caracas](car metonym) {say}(e8) that one and three of their citizens were on board. In [Cascavel](cas event) and in [Ribeirão Preto](rib event) the {flags are down}(e9).

---
places:
  vin: {name: Vinhedo, point: [-23.03, -46.975]}
  rec: {name: Recanto Florido, point: [-23.04, -47.0], precision: near, near: vin}
  cas: {name: Cascavel, geonameid: 3466779, point: [-24.9558, -53.4553]}
  par: {name: Paraná, geonameid: 3455077, point: [-24.6618, -51.3228], precision: division}
  gua: {name: Guarulhos, geonameid: 3461786, point: [-23.4628, -46.5333]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  cam: {name: Campinas, geonameid: 3467865, point: [-22.9056, -47.0608]}
  con: {name: Congonhas, point: [-23.627, -46.655], precision: exact}
  rib: {name: Ribeirão Preto, geonameid: 3451328, point: [-21.1775, -47.8103]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  braz: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
events:
  e1: {type: air_accident, places: [vin], start: 2024-08-09, end: 2024-08-09, date_precision: day, date_text: on Friday, killed: 62, status: happened, actors: "", main: true}
  e2: {type: other, places: [vin], start: 2024-08-09, end: 2024-08-09, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: meeting, places: [sao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: other, places: [cas], start: 2024-08-09, end: 2024-08-09, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: visit, places: [bra], start: 2024-08-11, end: 2024-08-11, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
  e6: {type: rescue, places: [sao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: air_accident, places: [con], start: 2007, end: 2007, date_precision: year, date_text: in 2007, killed: 199, status: happened, actors: ""}
  e8: {type: statement, places: [lis, car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: ceremony, places: [cas, rib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
