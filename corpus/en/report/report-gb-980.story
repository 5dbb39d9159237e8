---
id: report-gb-980
genre: report
country: GB
published: 2023-01-19
publisher: "Tyne & Wear Chronicle"
title: "Life expectancy gap between richest and poorest areas 'not closing'"
---
A boy born in the poorest parts of [Middlesbrough](mid mention) can expect to live 11 years less than one born in the richest parts of [Surrey](sur mention), a health charity has found.

The {report}(e1), published today, says that the gap between the best-off and worst-off places in [England](eng mention) has hardly changed in a decade.

The figures are based on deaths between 2018 and 2020. They should be read with care, the authors say, because the pandemic pushed down life expectancy almost everywhere.

[Blackpool](bla mention) has the lowest figure for men, at 74. [Kensington and Chelsea](ken mention), in [London](lon mention), has the highest for women, at 87.

"A postcode shouldn't be a prognosis," said the charity's policy director, Shabana Killick.

Smoking explains a large part of the difference. One adult in four smokes in parts of [Hull](hul mention) and [Hartlepool](har mention), compared with one in 14 in [Richmond upon Thames](ric mention).

Damp homes, low pay and missed appointments matter too. In some streets of [Gateshead](gat mention), the nearest dentist who takes NHS patients is in [Hexham](hex mention), 20 miles away.

The charity wants the government to set a target in law. A white paper on health disparities that was promised for last spring has been {dropped}(e2).

A spokesman for the department said it would "set out plans in due course".

GP Dr Alasdair Whinfield, who has worked in [Byker](byk mention) since 1994, said that he would settle for benches. "If people could sit down on the way to the shop, they would walk there."

{Screening}(e3) vans will be at markets in [Sunderland](sun event), [South Shields](sou event) and [Blyth](bly event) throughout February. No appointment is needed.

---
places:
  mid: {name: Middlesbrough, geonameid: 2642607, point: [54.5762, -1.2348]}
  sur: {name: Surrey, geonameid: 2636512, point: [51.2608, -0.3881], precision: division}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  bla: {name: Blackpool, geonameid: 2655459, point: [53.8167, -3.05]}
  ken: {name: Kensington and Chelsea, point: [51.5, -0.19]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  hul: {name: Hull, point: [53.75, -0.34]}
  har: {name: Hartlepool, geonameid: 2647400, point: [54.6855, -1.2103]}
  ric: {name: Richmond upon Thames, point: [51.45, -0.31]}
  gat: {name: Gateshead, geonameid: 2648773, point: [54.9621, -1.6017]}
  hex: {name: Hexham, point: [54.97, -2.1]}
  byk: {name: Byker, point: [54.97, -1.58]}
  sun: {name: Sunderland, geonameid: 2636531, point: [54.9046, -1.3822]}
  sou: {name: South Shields, geonameid: 2637329, point: [54.9986, -1.4323]}
  bly: {name: Blyth, geonameid: 2655315, point: [55.1271, -1.5086]}
events:
  e1: {type: publication, places: [], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: today, status: happened, actors: a health charity, main: true}
  e2: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A white paper on health disparities}
  e3: {type: medical, places: [sun, sou, bly], start: 2023-02, end: 2023-02, date_precision: month, date_text: throughout February, status: planned, actors: Screening vans, minor: true}
notes: ""
