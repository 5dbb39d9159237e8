---
id: report-br-588
genre: report
country: BR
published: 2022-02-07
publisher: "Grain & Freight Daily"
title: "Drought {trims}(e1) southern [Brazil](bra event)'s soy crop as north {rushes}(e2) to export"
---
[SAO PAULO](sao dateline) — Farmers in the far south of [Brazil](bra mention) have {lost}(e1) close to half of their soybeans to {drought}(e3), while growers 2,000 km to the north are {harvesting}(e2) a record crop and struggling to get it to ports on time, consultants and producers said.

In [Rio Grande do Sul](rio event), where almost no rain {fell}(e3) between mid-November and late January, output will {drop}(e1) to 11 million tonnes from 20.8 million a year ago, the consultancy Campo Vivo {estimated}(e4) on Monday. The state's governor {declared}(e5) an emergency in 403 municipalities last month. Around [Santa Rosa](san event) and [Ijuí](iju event) many fields "are not worth the diesel", said Ademar Kessler, who grows soy and corn outside [Cruz Alta](cru mention).

Losses have also {mounted}(e1) in western [Paraná](par event), near [Cascavel](cas event) and [Toledo](tol event), and across the border in [Paraguay](parag event), whose exporters' chamber last week {halved}(e6) its forecast.

In [Mato Grosso](mat event), by contrast, combines had {cut}(e2) 46% of the area by Friday, against 22% at the same point of 2021. But {downpours}(e7) turned the BR-163 highway into mud near [Sinop](sin event) at the end of January, and trucks {queued}(e8) for up to 35 km at [Miritituba](mir event), the river terminal in [Pará](para event) from which barges sail down the [Tapajós](tap mention) to [Santarém](sant mention) and [Barcarena](bar mention). One driver was {killed}(e9) on Thursday when two lorries {collided}(e9) near [Novo Progresso](nov event), police said.

Soybean futures in [Chicago](chi event) {touched}(e10) $15.85 a bushel on Monday, the highest since June. Crushers in [Argentina](arg mention), where the ports of [Rosario](ros mention) handle most of the exports, have also {suffered}(e11) from low water on the [Paraná River](paran event) since 2019.

Traders say the delays have {pushed}(e12) some [Chinese](chin demonym) buyers to {book}(e12) cargoes from [New Orleans](new event) instead. At least nine such shipments were {sold}(e12) last week.

The federal agriculture ministry, in [Brasília](bras mention), will {publish}(e13) its next survey on Thursday. In January it still saw a national crop of 140 million tonnes; few private analysts now expect more than 130 million.

Rural banks are preparing as well. Cooperativa Sulcred, based in [Passo Fundo](pas mention), said it had {renegotiated}(e14) loans of 2,300 families since Jan. 10.

---
places:
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  rio: {name: Rio Grande do Sul, geonameid: 3451133, point: [-29.7277, -53.656], precision: division}
  san: {name: Santa Rosa, geonameid: 3449822, point: [-27.8708, -54.4814]}
  cas: {name: Cascavel, geonameid: 3466779, point: [-24.9558, -53.4553]}
  tol: {name: Toledo, geonameid: 3446370, point: [-24.7136, -53.7431]}
  par: {name: Paraná, geonameid: 3455077, point: [-24.6618, -51.3228], precision: division}
  mat: {name: Mato Grosso, geonameid: 3457419, point: [-13.3926, -55.9235], precision: division}
  sin: {name: Sinop, geonameid: 6318696, point: [-11.8642, -55.5025]}
  mir: {name: Miritituba, point: [-4.28, -55.95]}
  para: {name: Pará, geonameid: 3393129, point: [-4.4431, -52.6491], precision: division}
  tap: {name: Tapajós, point: [-4.0, -55.5], precision: near}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  paran: {name: Paraná River, point: [-32.9, -60.6], precision: area, radius_km: 200}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  new: {name: New Orleans, geonameid: 4335045, point: [29.9547, -90.0751]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  iju: {name: Ijuí, geonameid: 3461444, point: [-28.3878, -53.9147]}
  cru: {name: Cruz Alta, geonameid: 3465108, point: [-28.644, -53.6063]}
  parag: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  sant: {name: Santarém, geonameid: 3389353, point: [-2.4431, -54.7083]}
  bar: {name: Barcarena, geonameid: 3406429, point: [-1.5058, -48.6258]}
  nov: {name: Novo Progresso, geonameid: 6317800, point: [-7.1478, -55.3811]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  bras: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  pas: {name: Passo Fundo, geonameid: 3454857, point: [-28.2628, -52.4067]}
events:
  e1: {type: market, places: [rio, par, cas, tol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: soybeans, main: true}
  e2: {type: other, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "growers 2,000 km to the north", targets: a record crop, main: true}
  e3: {type: drought, places: [rio, san, iju], start: 2021-11, end: 2022-01, date_precision: month, date_text: between mid-November and late January, status: happened, actors: "", main: true}
  e4: {type: statement, places: [], start: 2022-02-07, end: 2022-02-07, date_precision: day, date_text: on Monday, status: happened, actors: the consultancy Campo Vivo, minor: true}
  e5: {type: decision, places: [rio], start: 2022-01, end: 2022-01, date_precision: month, date_text: last month, status: happened, actors: "The state's governor", targets: 403 municipalities}
  e6: {type: statement, places: [parag], start: 2022-01-31, end: 2022-01-31, date_precision: week, date_text: last week, status: happened, actors: "exporters' chamber", targets: its forecast}
  e7: {type: extreme_weather, places: [sin], start: 2022-01, end: 2022-01, date_precision: month, date_text: at the end of January, status: happened, actors: ""}
  e8: {type: transport_change, places: [mir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: trucks}
  e9: {type: road_accident, places: [nov], start: 2022-02-03, end: 2022-02-03, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: two lorries}
  e10: {type: market, places: [chi], start: 2022-02-07, end: 2022-02-07, date_precision: day, date_text: on Monday, status: happened, actors: Soybean futures}
  e11: {type: drought, places: [paran], start: 2019, end: 2022, date_precision: year, date_text: since 2019, status: happened, actors: "", targets: Crushers}
  e12: {type: deal, places: [new], start: 2022-01-31, end: 2022-01-31, date_precision: week, date_text: last week, status: happened, actors: Chinese buyers, targets: cargoes}
  e13: {type: publication, places: [], start: 2022-02-10, end: 2022-02-10, date_precision: day, date_text: on Thursday, status: planned, actors: The federal agriculture ministry, targets: its next survey}
  e14: {type: agreement, places: [], start: 2022-01-10, end: 2022-02-07, date_precision: day, date_text: since Jan. 10, status: happened, actors: Cooperativa Sulcred, targets: loans}
notes: ""
