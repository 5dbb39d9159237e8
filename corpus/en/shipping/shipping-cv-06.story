---
id: shipping-cv-06
genre: shipping
country: CV
published: 2020-02-18
publisher: Barlavento
title: "[Brava](bra mention) waits for Liberty"
---
For sixteen days no ship has {called}(e1) at [Furna](fur event), and the island of [Brava](bra event) is out of gas, flour and patience.

The inter-island ferry Liberdadi {broke}(e2) a shaft on February 2 between [Fogo](fog event) and [Santiago](san event). She was {towed}(e3) to [Praia](pra event), then to the yard at [Mindelo](min event); the spare part is on its way from [Vigo](vig mention), in [Galicia](gal mention), by way of [Las Palmas](las mention). Until it comes, a fishing boat does what it can from [São Filipe](sfi mention).

On Saturday the mayor of [Nova Sintra](nov metonym) {put}(e4) five sick people on her, among them an infant. They {reached}(e4) the hospital in [Praia](pra event) after fourteen hours. The hospital at [Boston](bos mention) would almost have been nearer, joked a woman on the mole; half of [Brava](bra mention) lives in [Massachusetts](mas mention) anyway.

A government minister {promised}(e5) on Monday, from [São Vicente](svi mention), that a chartered catamaran from [Madeira](mad mention) would {start}(e6) on the 24th. There will be no refunds.

"They've promised us an airport since my baptism," said Djosa Tavares, 71. The strip at [Esparadinha](esp event) was {shut}(e7) in 2004: too much wind.

---
places:
  bra: {name: Brava, geonameid: 3374832, point: [14.851, -24.7204], precision: area, radius_km: 6}
  fur: {name: Furna, geonameid: 3374589, point: [14.887, -24.6809], precision: near}
  fog: {name: Fogo, point: [14.95, -24.35], precision: area, radius_km: 14}
  san: {name: Santiago, point: [15.07, -23.63], precision: area, radius_km: 30}
  pra: {name: Praia, geonameid: 3374333, point: [14.9315, -23.5125]}
  min: {name: Mindelo, geonameid: 3374462, point: [16.8901, -24.9804]}
  vig: {name: Vigo, geonameid: 3105976, point: [42.2328, -8.7226]}
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  las: {name: Las Palmas, geonameid: 2515270, point: [28.1018, -15.4157]}
  sfi: {name: São Filipe, geonameid: 3374210, point: [14.8961, -24.4956]}
  nov: {name: Nova Sintra, geonameid: 3374117, point: [14.8714, -24.6956]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  svi: {name: São Vicente, geonameid: 3374198, point: [16.8449, -24.972], precision: area, radius_km: 12}
  mad: {name: Madeira, geonameid: 2593105, point: [32.7427, -16.9465], precision: area, radius_km: 30}
  esp: {name: Esparadinha, point: [14.87, -24.745], precision: near}
events:
  e1: {type: transport_change, places: [fur], start: 2020-02-02, end: 2020-02-18, date_precision: day, date_text: For sixteen days, status: happened, negated: true, actors: "", main: true}
  e2: {type: outage, places: [fog, san], start: 2020-02-02, end: 2020-02-02, date_precision: day, date_text: on February 2, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [pra, min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: medical, places: [nov, pra], start: 2020-02-15, end: 2020-02-15, date_precision: day, date_text: On Saturday, status: happened, actors: ""}
  e5: {type: statement, places: [svi], start: 2020-02-17, end: 2020-02-17, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e6: {type: transport_change, places: [bra], start: 2020-02-24, end: 2020-02-24, date_precision: day, date_text: on the 24th, status: planned, actors: ""}
  e7: {type: closure, places: [esp], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: ""}
notes: ""
