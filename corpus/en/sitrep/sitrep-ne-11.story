---
id: sitrep-ne-11
genre: sitrep
country: NE
published: 2020-09-07
title: "[NIGER](ne event): {floods}(e1) — point de situation no. 5 (English courtesy copy)"
---
As of Sunday evening 65 people have {died}(e1) and 329,958 are affected in all eight regions. [Maradi](mar event), [Tahoua](tah event) and [Dosso](dos event) are hardest hit.

In [Niamey](nia event) the river {overtopped}(e2) the dykes at [Lamordé](lam event), on the right bank, on Saturday; the gauge stood at {7.01}(e2) m this morning, a record. Some 1,600 households from [Kirkissoye](kir event) and [Saga](sag event) are {camping}(e3) at the stadium. Hippos have been {seen}(e4) on [Rue de la Corniche](cor event).

Roads: the [Dosso](dos event)–[Gaya](gay event) highway is {cut}(e5) near [Bella](bel event). Lorries from [Cotonou](cot mention) {wait}(e6) at [Malanville](mal event), [Benin](bj event).

Health: {cholera}(e7) has not been recorded. {Malaria}(e8) in [Zinder](zin event) is twice last year's figure; {nets}(e9) come from [Kano](kan mention).

Partners: [Algiers](alg metonym) {sent}(e10) two planeloads on Friday; the [Turkish](tr demonym) agency, {tents}(e11). [Nigeria](ng metonym) will {open}(e12) sluices at [Kainji](kai event) from Wednesday to draw the water down.

In [Agadez](aga event), where it never rains, 67 mud houses {fell}(e13), though the minaret stands.

{Correction}(e14): the school said to have {collapsed}(e15) in [Tillabéri](til mention) is in [Téra](ter event).

---
places:
  ne: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  mar: {name: Maradi, geonameid: 2441289, point: [14.1148, 7.412], precision: division}
  tah: {name: Tahoua, geonameid: 2439374, point: [15.6002, 5.2736], precision: division}
  dos: {name: Dosso, geonameid: 2445488, point: [13.049, 3.1937]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  lam: {name: Lamordé, point: [13.5, 2.1], precision: near, near: nia}
  kir: {name: Kirkissoye, point: [13.49, 2.12], precision: near, near: nia}
  sag: {name: Saga, point: [13.46, 2.15], precision: near, near: nia}
  cor: {name: Rue de la Corniche, point: [13.512, 2.105], precision: near, near: nia}
  gay: {name: Gaya, geonameid: 2444489, point: [11.8843, 3.4492]}
  bel: {name: Bella, point: [12.6, 3.25], precision: near}
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  mal: {name: Malanville, point: [11.868, 3.383], precision: near}
  bj: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  zin: {name: Zinder, geonameid: 2437798, point: [13.8072, 8.9881]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  tr: {name: Turkey, geonameid: 298795, point: [39.059, 34.9115], precision: country}
  ng: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  kai: {name: Kainji, point: [9.86, 4.61], precision: near}
  aga: {name: Agadez, geonameid: 2448085, point: [16.9733, 7.9911]}
  til: {name: Tillabéri, geonameid: 2438678, point: [14.2071, 1.4542]}
  ter: {name: Téra, geonameid: 2438855, point: [14.0078, 0.7531]}
events:
  e1: {type: flood, places: [mar, tah, dos], start: 2020-09-06, end: 2020-09-06, date_precision: day, date_text: As of Sunday evening, killed: 65, status: happened, actors: "", main: true}
  e2: {type: flood, places: [nia], start: 2020-09-05, end: 2020-09-05, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [nia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: discovery, places: [nia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: closure, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: transport_change, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: outbreak, places: [ne], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: outbreak, places: [zin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: aid, places: [zin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: aid, places: [alg], start: 2020-09-04, end: 2020-09-04, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e11: {type: aid, places: [tr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: flood, places: [kai], start: 2020-09-09, end: 2020-09-09, date_precision: day, date_text: from Wednesday, status: planned, actors: ""}
  e13: {type: collapse, places: [aga], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: collapse, places: [ter], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: "e2's 1600 are households. \"the school said to have collapsed\" told as Téra's, no event of its own."
