---
id: raid-br-02
genre: raid
country: BR
published: 2023-08-04
publisher: Correio da Baixada
title: "Ten {shot dead}(e1) in {police operation}(e1) on the hill"
---
[RIO DE JANEIRO](rio dateline), Aug 4 (Southern Wire) - A pre-dawn {raid}(e1) by military police on the [Penha](pen event) group of favelas left ten people dead on Wednesday, the security department said, adding that all were suspects, which their mothers deny.

Officers {went in}(e1) from [Brás de Pina](bra event) and [Olaria](ola event) with two armoured cars and a helicopter. Schools {shut}(e2) in [Ramos](ram event); a bus {burned}(e3) across the [Avenida Brasil](ave event). Seven rifles and a caiman were {seized}(e4).

The state government {called}(e5) the {operation}(e1) necessary. "They cry for one hill in [Rio](rio6 mention), and who cries for [Guarujá](gua event)?" the police spokesman asked, meaning the coast of [São Paulo](sao event), where officers have {killed}(e6) sixteen since an agent was {shot}(e7) on 27 July. In [Bahia](bah event), 19 {died}(e8) in {clashes}(e8) between Friday and Monday, in [Salvador](sal event), [Itatim](ita event) and [Camaçari](cam event).

A judge in [Brasília](bras mention) has {required}(e9) cameras on uniforms since June. None of those worn in [Penha](pen mention) was on.

Jamile Couto, who sells coffee at the foot of the cable car, swept the glass up. "The rest they wash with a hose," she said.

---
places:
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  pen: {name: Penha, point: [-22.842, -43.278], precision: near}
  bra: {name: Brás de Pina, point: [-22.831, -43.29], precision: near}
  ola: {name: Olaria, point: [-22.846, -43.264], precision: near}
  ram: {name: Ramos, point: [-22.852, -43.252], precision: near}
  ave: {name: Avenida Brasil, point: [-22.83, -43.27], precision: area, radius_km: 10}
  rio6: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  gua: {name: Guarujá, geonameid: 3461789, point: [-23.9931, -46.2564]}
  sao: {name: São Paulo, geonameid: 3448433, point: [-22.2267, -48.5206], precision: division}
  bah: {name: Bahia, geonameid: 3471168, point: [-12.3651, -41.8027], precision: division}
  ita: {name: Itatim, point: [-12.71, -39.7]}
  cam: {name: Camaçari, geonameid: 3468031, point: [-12.6975, -38.3242]}
  sal: {name: Salvador, geonameid: 3450554, point: [-12.9756, -38.491]}
  bras: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
events:
  e1: {type: raid, places: [pen], start: 2023-08-02, end: 2023-08-02, date_precision: day, date_text: on Wednesday, killed: 10, status: happened, actors: "", main: true}
  e2: {type: closure, places: [ram], start: 2023-08-02, end: 2023-08-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: fire, places: [rio], start: 2023-08-02, end: 2023-08-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: raid, places: [pen], start: 2023-08-02, end: 2023-08-02, date_precision: day, date_text: "", status: happened, actors: military police, minor: true}
  e5: {type: statement, places: [rio], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: killing, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", killed: 16, status: happened, actors: officers}
  e7: {type: shooting, places: [gua], start: 2023-07-27, end: 2023-07-27, date_precision: day, date_text: on 27 July, status: happened, actors: "", targets: an agent}
  e8: {type: battle, places: [sal, ita, cam], start: 2023-07-28, end: 2023-07-31, date_precision: day, date_text: between Friday and Monday, killed: 19, status: happened, actors: ""}
  e9: {type: verdict, places: [bras], start: 2023-06, end: 2023-06, date_precision: month, date_text: since June, status: happened, actors: ""}
notes: ""
