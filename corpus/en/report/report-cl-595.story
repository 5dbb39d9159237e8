---
id: report-cl-595
genre: report
country: CL
published: 2023-08-10
publisher: Andes News Agency
title: "Marta Urrejola, novelist of [Chile](chil mention)'s nitrate towns, {dies}(e1) at 88"
---
[SANTIAGO](san dateline) (ANA) — Marta Urrejola, whose novels about the vanished mining camps of the [Atacama Desert](ata mention) made her one of the most widely translated writers in [Latin America](lat mention), {died}(e1) on Wednesday at her home in [Valparaíso](val event). She was 88.

Her daughter, the painter Inés Barrientos, said the cause was pneumonia. Culture Minister Rodrigo Alvear {declared}(e2) two days of mourning, and flags at libraries from [Arica](ari event) to [Punta Arenas](pun event) were {lowered}(e2) to half-mast on Thursday.

Born in 1935 in the nitrate works of [Humberstone](hum mention), the fourth of nine children of a [Croatian](cro demonym) storekeeper and a laundress from [Cochabamba](coc mention), [Bolivia](bol mention), Urrejola {moved}(e3) to [Iquique](iqu event) when the camp was {abandoned}(e4) in 1960. She {taught}(e5) primary school in [Antofagasta](ant event) for eleven years and wrote at night.

"The Salt Wedding", {published}(e6) in [Buenos Aires](bue event) in 1969 after four [Chilean](chile demonym) houses had {turned it down}(e7), was {banned}(e8) by the military government in 1974. She {fled}(e9) with two suitcases to [Mendoza](men mention) and then to [Uppsala](upp event), where she {cleaned}(e10) offices and {finished}(e11) a trilogy that has been translated into 31 languages.

She {returned}(e12) in 1988, days before the {plebiscite}(e13) in which [Chileans](chi demonym) {voted}(e13) General Augusto Pinochet out of office. In 2004 she {won}(e14) the Cervantes Prize, which she {collected}(e14) in [Alcalá de Henares](alc event) the following spring.

"She gave the desert its voices back," former president Clara Montes said. In [Stockholm](sto event), the [Swedish](swe demonym org) Academy {called}(e15) her {death}(e1) "a loss to every language".

In later years Urrejola turned to causes closer to home. She {chained}(e16) herself to a bulldozer in [Viña del Mar](vin event) in 2011 to stop the {demolition}(e17) of a theatre, and last year {headed}(e18) the list of signatories against a lithium project near [San Pedro de Atacama](sanp event).

A wake will be {held}(e19) at the National Library on Friday. At her own wish, her ashes will be {scattered}(e20) at [Pisagua](pis event), the port where her brother was {shot}(e21) in 1973.

---
places:
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  ata: {name: Atacama Desert, point: [-23.5, -69.5], precision: area, radius_km: 200}
  lat: {name: Latin America, point: [-15.0, -60.0], precision: area, radius_km: 3000}
  hum: {name: Humberstone, point: [-20.21, -69.79]}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
  men: {name: Mendoza, geonameid: 3844421, point: [-32.8895, -68.8458]}
  upp: {name: Uppsala, geonameid: 2666199, point: [59.8588, 17.6389]}
  alc: {name: Alcalá de Henares, geonameid: 3130616, point: [40.4821, -3.36]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  pis: {name: Pisagua, point: [-19.6, -70.21]}
  chil: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
  ari: {name: Arica, geonameid: 3899361, point: [-18.4755, -70.3006]}
  pun: {name: Punta Arenas, geonameid: 3874787, point: [-53.1628, -70.9092]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  iqu: {name: Iquique, geonameid: 3887127, point: [-20.2133, -70.1503]}
  ant: {name: Antofagasta, geonameid: 3899539, point: [-23.6509, -70.3975]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  chile: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  vin: {name: Viña del Mar, geonameid: 3868121, point: [-33.0246, -71.5518]}
  sanp: {name: San Pedro de Atacama, geonameid: 3871781, point: [-22.9111, -68.2011]}
events:
  e1: {type: death, places: [val], start: 2023-08-09, end: 2023-08-09, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", targets: Marta Urrejola, main: true}
  e2: {type: ceremony, places: [ari, pun], start: 2023-08-10, end: 2023-08-10, date_precision: day, date_text: on Thursday, status: happened, actors: Culture Minister Rodrigo Alvear}
  e3: {type: displacement, places: [iqu], start: 1960, end: 1960, date_precision: year, date_text: in 1960, status: happened, actors: Urrejola, minor: true}
  e4: {type: closure, places: [hum], start: 1960, end: 1960, date_precision: year, date_text: in 1960, status: happened, actors: "", targets: the camp, minor: true}
  e5: {type: education, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: She, targets: primary school, minor: true}
  e6: {type: publication, places: [bue], start: 1969, end: 1969, date_precision: year, date_text: in 1969, status: happened, actors: "", targets: The Salt Wedding}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: four Chilean houses, minor: true}
  e8: {type: decision, places: [chile], start: 1974, end: 1974, date_precision: year, date_text: in 1974, status: happened, actors: the military government, targets: The Salt Wedding}
  e9: {type: displacement, places: [men, upp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: She}
  e10: {type: career, places: [upp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: she, targets: offices, minor: true}
  e11: {type: publication, places: [upp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: she, targets: a trilogy, minor: true}
  e12: {type: displacement, places: [chile], start: 1988, end: 1988, date_precision: year, date_text: in 1988, status: happened, actors: She, minor: true}
  e13: {type: election, places: [chile], start: 1988, end: 1988, date_precision: year, date_text: in 1988, status: happened, actors: Chileans, targets: General Augusto Pinochet}
  e14: {type: ceremony, places: [alc], start: 2004, end: 2004, date_precision: year, date_text: In 2004, status: happened, actors: she, targets: the Cervantes Prize}
  e15: {type: statement, places: [sto], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Swedish Academy, minor: true}
  e16: {type: protest, places: [vin], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: She, targets: the demolition of a theatre}
  e17: {type: construction, places: [vin], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", targets: a theatre, minor: true}
  e18: {type: protest, places: [sanp], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: Urrejola, targets: a lithium project}
  e19: {type: ceremony, places: [san], start: 2023-08-11, end: 2023-08-11, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e20: {type: ceremony, places: [pis], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: her ashes}
  e21: {type: killing, places: [pis], start: 1973, end: 1973, date_precision: year, date_text: in 1973, killed: 1, status: happened, actors: "", targets: her brother, minor: true}
notes: ""
