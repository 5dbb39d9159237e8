---
id: shipping-eg-10
genre: shipping
country: EG
published: 2020-09-24
publisher: Port Said Bell
title: "Five hours, one rope: how the canal {got}(e2) its Wednesday back"
---
Kareem Abdel-Shafi was shaving when the radio said that a ship was {across}(e1) the [Suez Canal](suc event). "Again?" asked his wife.

Again, but briefly. The {grounding}(e1), at kilometre 141 in the southern stretch near [Geneifa](gen event), began at 17.15 on Tuesday, when the rudder of a 252-metre tanker {jammed}(e1). By 22.20 three tugs {had her off}(e2). Abdel-Shafi, 41, from [Port Tawfik](pot mention), drove one of them.

Eleven ships in the northbound convoy {anchored}(e3) in the [Great Bitter Lake](gbl event). Two more {turned back}(e4) to [Suez](sue mention). By noon yesterday the last of them had {passed}(e5) [El Ballah](elb event), and in [Port Said](psa event), where they had expected nothing worse than a long night, the bumboat men were selling brass camels as usual.

The tanker, flying the flag of [Palau](pw mention), was on her way from [Yanbu](yan mention) to [Agioi Theodoroi](agi mention), in [Greece](gr mention). Divers {looked}(e6) at her hull off [Ain Sokhna](ain event) this morning and saw nothing.

The canal authority, which sits in [Ismailia](ism mention), denied a claim, made in [London](lon event), that it had {asked}(e7) for $4 million in compensation. It will {widen}(e8) the bend at [Geneifa](gen event) next year.

---
places:
  suc: {name: Suez Canal, point: [30.58, 32.31], precision: area}
  gen: {name: Geneifa, point: [30.2, 32.43], precision: near}
  pot: {name: Port Tawfik, point: [29.94, 32.57], precision: near}
  gbl: {name: Great Bitter Lake, point: [30.33, 32.38], precision: area, radius_km: 12}
  sue: {name: Suez, geonameid: 359796, point: [29.9737, 32.5263]}
  elb: {name: El Ballah, point: [30.77, 32.31], precision: near}
  psa: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  pw: {name: Palau, geonameid: 1559582, point: [7.503, 134.621], precision: country}
  yan: {name: Yanbu, geonameid: 100425, point: [24.0895, 38.0618]}
  agi: {name: Agioi Theodoroi, geonameid: 264068, point: [37.9274, 23.1422]}
  gr: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  ain: {name: Ain Sokhna, geonameid: 359541, point: [29.589, 32.336], precision: near}
  ism: {name: Ismailia, geonameid: 361055, point: [30.6043, 32.2722]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: sea_accident, places: [gen], start: 2020-09-22, end: 2020-09-22, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [gen], start: 2020-09-22, end: 2020-09-22, date_precision: day, date_text: By 22.20, status: happened, actors: three tugs, main: true}
  e3: {type: transport_change, places: [gbl], start: 2020-09-22, end: 2020-09-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [sue], start: 2020-09-22, end: 2020-09-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: transport_change, places: [elb], start: 2020-09-23, end: 2020-09-23, date_precision: day, date_text: By noon yesterday, status: happened, actors: ""}
  e6: {type: investigation, places: [ain], start: 2020-09-24, end: 2020-09-24, date_precision: day, date_text: this morning, status: happened, actors: ""}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e8: {type: construction, places: [gen], start: 2021, end: 2021, date_precision: year, date_text: next year, status: planned, actors: ""}
notes: ""
