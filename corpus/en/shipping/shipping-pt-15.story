---
id: shipping-pt-15
genre: shipping
country: PT
published: 2023-02-22
publisher: Atlantic Islander
title: "Rowers {give up}(e1) 80 miles short of [Flores](flo mention)"
---
[HORTA](hor dateline), [Azores](azo dateline) – Four women who {set out}(e2) in November to row from [Boston](bos mention) to [Lisbon](lis mention) were {lifted off}(e1) their boat by a [Maltese](mt demonym) bulk carrier on Sunday, 80 nautical miles west of [Flores](flo event), with one broken wrist among them.

They {stepped ashore}(e3) at [Horta](hor event), on [Faial](fai event), yesterday morning, to applause and soup. A [Portuguese](pt demonym) air force helicopter from [Lajes](laj mention), on [Terceira](ter mention), had been on its way to them and was {turned back}(e4).

"The [Atlantic](atl mention) was rude," said the skipper, Sorcha Devane of [Athens](ath mention), [Ohio](oh mention), who works in [Providence](pro mention), [Rhode Island](ri mention). Her crewmate Ines Falk is from [Halifax](hal mention): "the [Nova Scotia](ns mention) one, my gran's from the [Yorkshire](yor mention) one".

They had been {capsized}(e5) twice, once on Christmas Eve, south of the [Grand Banks](gra event), {once}(e6) last Thursday.

The bulk carrier, with soya meal from [New Orleans](new mention) for [Leixões](lei mention), lost a day and asks for none of it. Their boat was not {recovered}(e7); it may wash up on [Corvo](cor mention), or in [Galway](gal mention), or nowhere.

On [Pico](pic event) a Carnival float with four oars and a whale had been {built}(e8) for the {parade}(e9) before they landed.

---
places:
  flo: {name: Flores, point: [39.45, -31.2], precision: area, radius_km: 10}
  hor: {name: Horta, geonameid: 3372988, point: [38.5374, -28.6261]}
  azo: {name: Azores, geonameid: 3411865, point: [38.6351, -28.0394], precision: division}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  mt: {name: Malta, geonameid: 2562770, point: [35.9167, 14.4333], precision: country}
  fai: {name: Faial, point: [38.58, -28.7], precision: area, radius_km: 11}
  pt: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.1306], precision: country}
  laj: {name: Lajes, geonameid: 3372952, point: [38.7635, -27.1034], precision: near}
  ter: {name: Terceira, point: [38.72, -27.2], precision: area, radius_km: 15}
  atl: {name: Atlantic Ocean, point: [10.0, -25.0], precision: area}
  ath: {name: Athens, geonameid: 4505542, point: [39.3292, -82.1013]}
  oh: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  pro: {name: Providence, geonameid: 5224151, point: [41.824, -71.4128]}
  ri: {name: Rhode Island, geonameid: 5224323, point: [41.7504, -71.4998], precision: division}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  ns: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  yor: {name: Yorkshire, point: [53.9, -1.4], precision: area, radius_km: 80}
  gra: {name: Grand Banks, point: [45.0, -52.0], precision: area, radius_km: 250}
  new: {name: New Orleans, geonameid: 4335045, point: [29.9547, -90.0751]}
  lei: {name: Leixões, point: [41.185, -8.7], precision: near}
  cor: {name: Corvo, geonameid: 8010702, point: [39.7005, -31.1062], precision: area, radius_km: 4}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  pic: {name: Pico, point: [38.47, -28.4], precision: area, radius_km: 20}
events:
  e1: {type: rescue, places: [flo], start: 2023-02-19, end: 2023-02-19, date_precision: day, date_text: on Sunday, injured: 1, status: happened, actors: a Maltese bulk carrier, targets: Four women, main: true}
  e2: {type: transport_change, places: [bos], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e3: {type: transport_change, places: [hor], start: 2023-02-21, end: 2023-02-21, date_precision: day, date_text: yesterday morning, status: happened, actors: ""}
  e4: {type: transport_change, places: [laj], start: 2023-02-19, end: 2023-02-19, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: sea_accident, places: [gra], start: 2022-12-24, end: 2022-12-24, date_precision: day, date_text: on Christmas Eve, status: happened, actors: ""}
  e6: {type: sea_accident, places: [], start: 2023-02-16, end: 2023-02-16, date_precision: day, date_text: last Thursday, status: happened, actors: ""}
  e7: {type: rescue, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e8: {type: construction, places: [pic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: festival, places: [pic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
