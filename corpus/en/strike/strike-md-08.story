---
id: strike-md-08
genre: strike
country: MD
published: 2022-06-08
publisher: Nistru Liber
title: "{No minibus}(e1) today, from [Bălți](bal event) to [Cahul](cah event)"
---
The woman at window 6 had the same answer for everybody: "Nothing to [Soroca](sor mention). Nothing to [Ungheni](ung mention). Try tomorrow, or a cousin."

Some 1,900 rutieras, the white vans that carry most of [Moldova](md mention)'s travellers, {did not run}(e1) on Tuesday. Owners say that with diesel at 31 lei a litre they pay to work. At [Chișinău](chi event)'s North station the only engines heard were those of coaches bound for [Iași](ias mention) and [Odesa](ode mention), and of a van from [Comrat](com mention) whose driver swore he had not been told.

East of the [Dniester](dni mention) it was a normal day. Trolleybuses ran in [Tiraspol](tir event) and [Bender](ben event), where fuel comes by other roads.

The transport agency {offered}(e2) a two-lei fare rise in a {meeting}(e2) at [Government House](gov event) that finished past midnight. Anatol Rusnac, who has eleven vans in [Orhei](orh mention) and speaks for the carriers, called it "a plaster". Unless there is a refund of excise, he said, vans will {block}(e3) the crossings at [Leușeni](leu event) and [Sculeni](scu event) from Monday.

Schools in [Fălești district](fal event) {cancelled}(e4) final-year exams, since a third of the pupils couldn't come. A [Romanian](ro demonym) railcar was {lent}(e5) to [Ungheni](ung event).

---
places:
  bal: {name: Bălţi, geonameid: 618605, point: [47.7629, 27.9285]}
  cah: {name: Cahul, geonameid: 618456, point: [45.9046, 28.1952]}
  sor: {name: Soroca, geonameid: 617367, point: [48.1566, 28.2849]}
  ung: {name: Ungheni, geonameid: 617180, point: [47.2102, 27.8001]}
  md: {name: Moldova, geonameid: 617790, point: [47.25, 28.5833], precision: country}
  chi: {name: Chisinau, geonameid: 618426, point: [47.009, 28.8594]}
  ias: {name: Iaşi, geonameid: 675810, point: [47.1667, 27.6]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  com: {name: Comrat, geonameid: 618405, point: [46.2949, 28.6571]}
  dni: {name: Dniester River, point: [47.2, 29.2], precision: area, radius_km: 150}
  tir: {name: Tiraspol, geonameid: 617239, point: [46.8428, 29.6284]}
  ben: {name: Bender, geonameid: 618577, point: [46.8316, 29.4767]}
  gov: {name: Government House, point: [47.0263, 28.8303], precision: exact, near: chi}
  orh: {name: Orhei, geonameid: 617638, point: [47.385, 28.8254]}
  leu: {name: Leuseni, point: [46.8, 28.18], precision: near}
  scu: {name: Sculeni, point: [47.325, 27.61], precision: near}
  fal: {name: Fălești District, geonameid: 618345, point: [47.57, 27.7231], precision: division}
  ro: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
events:
  e1: {type: strike, places: [md], start: 2022-06-07, end: 2022-06-07, date_precision: day, date_text: on Tuesday, status: happened, actors: Owners, main: true}
  e2: {type: meeting, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The transport agency}
  e3: {type: protest, places: [leu, scu], start: 2022-06-13, end: 2022-06-13, date_precision: day, date_text: from Monday, status: threatened, actors: vans}
  e4: {type: education, places: [fal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Schools in Fălești district}
  e5: {type: aid, places: [ung], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
