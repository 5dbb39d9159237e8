---
id: report-za-244
genre: report
country: ZA
published: 2019-02-19
publisher: Eastern Cape Dispatch
title: "Load-shedding blamed as [Makhanda](mak event) taps {run dry}(e2) again"
---
Residents of [Makhanda](mak event), formerly [Grahamstown](gra mention), were {without water}(e2) for a fourth day on Monday after pumps at the James Kleynhans treatment works {failed}(e3) during the weekend's power {cuts}(e4).

Municipal spokesperson Yoliswa Gqeke said the works could supply only the eastern side of town, because Settlers Dam, which serves the west, had {dropped}(e5) below 11%, too low to be pumped. Two brigades of water tankers were {sent}(e6) from [Port Elizabeth](por mention) and [East London](east mention).

Relief organisation Ubuntu Water {drilled}(e7) a borehole at Rhodes University last week and on Monday {handed out}(e8) 20,000 litres in [Joza](joz event), [Tantyi](tan event) and [Fingo Village](fin event). Co-ordinator Ismail Carelse said old people had queued from four in the morning.

Some 300 residents {marched}(e9) to the city hall on Friday to demand that the council {resign}(e10). Police {fired}(e11) rubber bullets when stones were thrown. Five people were {arrested}(e12) and {appeared}(e13) in the local magistrate's court yesterday on charges of public violence. They were {released}(e14) on a warning until 12 March.

In January the [High Court in Grahamstown](gra metonym org) {heard}(e15) an application by a residents' group to have the council {dissolved}(e15). Judgment has been reserved.

The drought has {gripped}(e16) the [Eastern Cape](eas event) since 2015. [Butterworth](but event) and [Adelaide](ade event) are also getting water by truck, while in [Graaff-Reinet](graa event) the Nqweba Dam {ran dry}(e17) in December. The [Kouga](kou event) Dam, near [Humansdorp](hum event), was 49% full on Monday, and farmers in the [Gamtoos](gam event) valley have been told to {cut}(e18) consumption by 60%.

The department of water affairs in [Pretoria](pre metonym) {gave}(e19) R10 million for emergency repairs in 2018, but an audit {tabled}(e20) in [Bhisho](bhi event) last month found that less than a third had been spent.

Eskom {resumed}(e4) load-shedding on Saturday, {shedding}(e4) up to 4,000 megawatts after five units at power stations in [Mpumalanga](mpu event) and [Limpopo](lim event) {broke down}(e21).

Organisers of the National Arts Festival, which {brings}(e22) some 60,000 visitors to the town in late June, said it would {go ahead}(e22).

---
places:
  mak: {name: Makhanda, point: [-33.31, 26.53]}
  gra: {name: Grahamstown, point: [-33.31, 26.53]}
  por: {name: Port Elizabeth, point: [-33.96, 25.61]}
  joz: {name: Joza, point: [-33.29, 26.56]}
  tan: {name: Tantyi, point: [-33.305, 26.545]}
  fin: {name: Fingo Village, point: [-33.3, 26.54]}
  eas: {name: Eastern Cape, geonameid: 1085593, point: [-32.0622, 26.6417], precision: division}
  ade: {name: Adelaide, point: [-32.71, 26.3]}
  kou: {name: Kouga, point: [-33.74, 24.59], precision: near}
  gam: {name: Gamtoos, point: [-33.83, 24.85], precision: area, radius_km: 20}
  mpu: {name: Mpumalanga, geonameid: 1085595, point: [-25.9893, 30.1421], precision: division}
  lim: {name: Limpopo, geonameid: 1085597, point: [-23.5859, 29.1301], precision: division}
  bhi: {name: Bhisho, point: [-32.85, 27.44]}
  but: {name: Butterworth, geonameid: 1014489, point: [-32.3308, 28.1498]}
  hum: {name: Humansdorp, geonameid: 995094, point: [-34.029, 24.7691]}
  east: {name: East London, geonameid: 1006984, point: [-33.0153, 27.9116]}
  graa: {name: Graaff Reinet, geonameid: 1000543, point: [-32.2522, 24.5308]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
events:
  e2: {type: drought, places: [mak], start: 2019-02-15, end: 2019-02-18, date_precision: day, date_text: for a fourth day on Monday, status: happened, actors: "", targets: Residents of Makhanda, main: true}
  e3: {type: outage, places: [mak], start: 2019-02-16, end: 2019-02-17, date_precision: day, date_text: "during the weekend's", status: happened, actors: "", targets: pumps at the James Kleynhans treatment works, main: true}
  e4: {type: outage, places: [mpu, lim, mak], start: 2019-02-16, end: 2019-02-16, date_precision: day, date_text: on Saturday, status: happened, actors: Eskom}
  e5: {type: drought, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Settlers Dam}
  e6: {type: aid, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two brigades of water tankers}
  e7: {type: construction, places: [mak], start: 2019-02-11, end: 2019-02-11, date_precision: week, date_text: last week, status: happened, actors: Ubuntu Water, targets: a borehole, minor: true}
  e8: {type: aid, places: [joz, tan, fin], start: 2019-02-18, end: 2019-02-18, date_precision: day, date_text: on Monday, status: happened, actors: Ubuntu Water, targets: "20,000 litres"}
  e9: {type: protest, places: [mak], start: 2019-02-15, end: 2019-02-15, date_precision: day, date_text: on Friday, status: happened, actors: Some 300 residents, targets: the council}
  e10: {type: resignation, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the council, minor: true}
  e11: {type: shooting, places: [mak], start: 2019-02-15, end: 2019-02-15, date_precision: day, date_text: on Friday, status: happened, actors: Police, minor: true}
  e12: {type: arrest, places: [mak], start: 2019-02-15, end: 2019-02-15, date_precision: day, date_text: "", arrested: 5, status: happened, actors: Police, targets: Five people}
  e13: {type: trial, places: [mak], start: 2019-02-18, end: 2019-02-18, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Five people}
  e14: {type: decision, places: [mak], start: 2019-02-18, end: 2019-02-18, date_precision: day, date_text: "", status: happened, actors: "", targets: Five people, minor: true}
  e15: {type: trial, places: [mak], start: 2019-01, end: 2019-01, date_precision: month, date_text: In January, status: happened, actors: "a residents' group", targets: the council}
  e16: {type: drought, places: [eas, but, ade], start: 2015, end: 2019, date_precision: year, date_text: since 2015, status: happened, actors: ""}
  e17: {type: drought, places: [graa], start: 2018-12, end: 2018-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: the Nqweba Dam}
  e18: {type: decision, places: [gam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: farmers in the Gamtoos valley}
  e19: {type: aid, places: [mak], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: The department of water affairs, targets: R10 million}
  e20: {type: investigation, places: [bhi], start: 2019-01, end: 2019-01, date_precision: month, date_text: last month, status: happened, actors: "", targets: an audit}
  e21: {type: outage, places: [mpu, lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: five units, minor: true}
  e22: {type: festival, places: [mak], start: 2019-06, end: 2019-06, date_precision: month, date_text: in late June, status: planned, actors: Organisers of the National Arts Festival, targets: "some 60,000 visitors"}
notes: ""
