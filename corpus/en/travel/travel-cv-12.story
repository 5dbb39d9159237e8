---
id: travel-cv-12
genre: travel
country: CV
published: 2021-12-18
publisher: Winter Sun
title: "An island that gave away its people"
---
What is left on [Brava](bra event) is flowers, about five and a half thousand inhabitants, and an astonishing number of [Boston](bos mention) baseball caps. The ferry from [Fogo](fog mention) was {cancelled}(e1) on Monday for swell and again on Tuesday for no reason given. On Wednesday we {sailed}(e2) from [Vale de Cavaleiros](val mention), and forty minutes of misery later were in [Furna](fur event), a bowl of rock with a harbour at the bottom.

A truck climbs from there to [Nova Sintra](nov mention), named for the hill town near [Lisbon](lis mention). Whalers out of [New Bedford](neb mention) {recruited}(e3) here in the 1840s; half the families have a cousin in [Brockton](bro mention) or [Pawtucket](paw mention). A museum of the crossing, paid for from [Rhode Island](ri mention), is to {open}(e4) in July.

Back on [Fogo](fog event) I slept inside the volcano. [Chã das Caldeiras](cha event), the village in the crater, was {buried}(e5) by {lava}(e5) from November 2014, and it has simply been {built}(e6) again on top, down to the co-operative that makes the wine. [Praia](pra metonym) {forbade}(e7) it. The mayor of [São Filipe](sfi metonym), asked about the {ban}(e7), poured me another glass.

Fly in by way of [Sal](sal mention) or [Santiago](san mention).

---
places:
  bra: {name: Brava, point: [14.85, -24.7], precision: area, radius_km: 6}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  fog: {name: Fogo, point: [14.93, -24.38], precision: area, radius_km: 14}
  val: {name: Vale de Cavaleiros, point: [14.918, -24.503], precision: near}
  fur: {name: Furna, point: [14.886, -24.68], precision: near}
  nov: {name: Nova Sintra, geonameid: 3374117, point: [14.8714, -24.6956]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  neb: {name: New Bedford, geonameid: 4945121, point: [41.6353, -70.927]}
  bro: {name: Brockton, geonameid: 4931429, point: [42.0834, -71.0184]}
  paw: {name: Pawtucket, geonameid: 5223869, point: [41.8787, -71.3826]}
  ri: {name: Rhode Island, geonameid: 5224323, point: [41.7504, -71.4998], precision: division}
  cha: {name: Chã das Caldeiras, point: [14.96, -24.365], precision: near}
  pra: {name: Praia, geonameid: 3374333, point: [14.9315, -23.5125]}
  sfi: {name: São Filipe, geonameid: 3374210, point: [14.8961, -24.4956]}
  sal: {name: Sal, point: [16.73, -22.93], precision: area, radius_km: 15}
  san: {name: Santiago, point: [15.08, -23.62], precision: area, radius_km: 28}
events:
  e1: {type: transport_change, places: [fog], start: 2021-12-13, end: 2021-12-14, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [val], start: 2021-12-15, end: 2021-12-15, date_precision: day, date_text: On Wednesday, status: happened, actors: "", main: true}
  e3: {type: career, places: [bra], start: 1840, end: 1840, date_precision: year, date_text: in the 1840s, status: happened, actors: "", minor: true}
  e4: {type: opening, places: [nov], start: 2022-07, end: 2022-07, date_precision: month, date_text: in July, status: planned, actors: ""}
  e5: {type: eruption, places: [cha], start: 2014-11, end: 2014-11, date_precision: month, date_text: from November 2014, status: happened, actors: ""}
  e6: {type: construction, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: decision, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
