---
id: frontline-mz-16
genre: frontline
country: MZ
published: 2021-03-29
publisher: Canal do Índico
title: "The beach at [Palma](pal event)"
---
[PEMBA](pem dateline), [Mozambique](moz dateline), March 29 — A car ferry with 1,300 people on its deck {docked}(e1) at [Pemba](pem event) on Sunday, and for each one who came down the ramp three asked whether he had seen a brother.

Islamist insurgents {attacked}(e2) [Palma](pal event), by the gas fields of [Cabo Delgado](cab event), on Wednesday afternoon. Dozens are {dead}(e2), a few of them beheaded, the defence ministry said. About 180 people, foreigners for the most part, were {trapped}(e3) in the [Amarula Lodge](ama event). On Friday some made a {dash}(e4) in 17 vehicles for the beach. Seven got there.

An [English](eng demonym) engineer from [Bolton](bol mention), a [South African](sou demonym) from [Ballito](bal mention) and a cook from [Quelimane](que mention) are among the {killed}(e2).

Helicopters flown by men from [Pretoria](pre mention) {circled}(e5) till the fuel ran out. The [French](fre demonym) company which is building the plant on the [Afungi](afu event) peninsula had {returned to work}(e6) that very morning; it has {stopped}(e7) again. [Maputo](map metonym) {declines}(e8) offers of troops. [Lisbon](lis metonym) will {send}(e9) sixty instructors all the same.

At [Quionga](qui event), up the coast, people {waded}(e10) across the [Rovuma](rov event) into [Tanzania](tan mention). They were {sent back}(e11) at [Mtwara](mtw event).

---
places:
  pal: {name: Palma, point: [-10.778, 40.476]}
  cab: {name: Cabo Delgado, geonameid: 1051823, point: [-12.51, 39.3146], precision: division}
  ama: {name: Amarula Lodge, point: [-10.77, 40.46], precision: near, near: pal}
  bol: {name: Bolton, geonameid: 2655237, point: [53.5833, -2.4333]}
  bal: {name: Ballito, point: [-29.539, 31.214]}
  afu: {name: Afungi, point: [-10.82, 40.55], precision: area, radius_km: 8}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  qui: {name: Quionga, point: [-10.58, 40.53], precision: near}
  rov: {name: Rovuma, point: [-10.6, 40.3], precision: area, radius_km: 40}
  mtw: {name: Mtwara, point: [-10.267, 40.183]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  pem: {name: Pemba, point: [-12.974, 40.518]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  que: {name: Quelimane, geonameid: 1028434, point: [-17.8786, 36.8883]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
events:
  e1: {type: displacement, places: [pem], start: 2021-03-28, end: 2021-03-28, date_precision: day, date_text: on Sunday, displaced: 1300, status: happened, actors: "", main: true}
  e2: {type: battle, places: [pal], start: 2021-03-24, end: 2021-03-24, date_precision: day, date_text: on Wednesday afternoon, status: happened, actors: Islamist insurgents, main: true}
  e3: {type: abduction, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [pal], start: 2021-03-26, end: 2021-03-26, date_precision: day, date_text: On Friday, displaced: 180, status: happened, actors: ""}
  e5: {type: rescue, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: opening, places: [afu], start: 2021-03-24, end: 2021-03-24, date_precision: day, date_text: that very morning, status: happened, actors: ""}
  e7: {type: closure, places: [afu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [map], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: aid, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Lisbon}
  e10: {type: displacement, places: [qui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: displacement, places: [mtw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
