---
id: flood-ls-01
genre: flood
country: LS
published: 2022-04-15
title: "Herd boys' chopper {ride}(e1) ends [Senqu](sen event) valley ordeal"
---
[MASERU](mas dateline), [Lesotho](ls dateline), Apr 15 – Nine herd boys who had sat for three nights in an apple tree below [Qacha's Nek](qn event) were {lifted out}(e1) yesterday by a [South African](za demonym) air force helicopter that had come over the mountains from [Bloemfontein](blo mention).

The youngest is eight. All had been given up, said the district administrator, Mpho Lerotholi, when the [Senqu](sen event), which becomes the [Orange](ora mention) once it leaves the country, {came down}(e2) on Monday in a wall "with sheep in it".

Eleven people are known to have died in [Quthing](qut event), [Mohale's Hoek](mh event) and [Qacha's Nek](qn event) districts, and a clinic at [Tebellong](teb event) can be reached only by foot over the hanging bridge. On the [South African](za demonym) side the {storms}(e3) that {drowned}(e3) [Durban](dur event) this week also {tore up}(e4) the road from [Matatiele](mat event) to the [Ramatseliso's Gate](rg event) border post.

No damage has been {found}(e5) at [Katse](kat event) dam, according to engineers in [Ha Lejone](hal mention), who {let out}(e6) water for the first time since 2011.

The tree? Bitter ones, reported a boy named Thabo. He had eaten thirty.

---
places:
  mas: {name: Maseru, geonameid: 932505, point: [-29.3167, 27.4833]}
  ls: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
  sen: {name: Senqu River, point: [-30.15, 28.4], precision: area, radius_km: 60}
  qn: {name: Qacha's Nek, geonameid: 932218, point: [-30.1154, 28.6894]}
  za: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  blo: {name: Bloemfontein, geonameid: 1018725, point: [-29.1211, 26.214]}
  ora: {name: Orange River, point: [-30.6, 26.5], precision: area, radius_km: 150}
  qut: {name: Quthing, geonameid: 932183, point: [-30.4, 27.7003]}
  mh: {name: Mohale's Hoek, geonameid: 932438, point: [-30.1514, 27.4769]}
  teb: {name: Tebellong, point: [-30.07, 28.51]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  mat: {name: Matatiele, geonameid: 978327, point: [-30.3436, 28.8116]}
  rg: {name: Ramatseliso's Gate, point: [-30.13, 28.91]}
  kat: {name: Katse Dam, point: [-29.337, 28.506], precision: exact}
  hal: {name: Ha Lejone, point: [-29.2, 28.49]}
events:
  e1: {type: rescue, places: [qn], start: 2022-04-14, end: 2022-04-14, date_precision: day, date_text: yesterday, status: happened, actors: a South African air force helicopter, targets: Nine herd boys, main: true}
  e2: {type: flood, places: [sen], start: 2022-04-11, end: 2022-04-11, date_precision: day, date_text: on Monday, killed: 11, status: happened, actors: "", main: true}
  e3: {type: storm, places: [dur], start: 2022-04, end: 2022-04, date_precision: month, date_text: this week, status: happened, actors: ""}
  e4: {type: storm, places: [mat], start: 2022-04, end: 2022-04, date_precision: month, date_text: this week, status: happened, actors: "", minor: true}
  e5: {type: investigation, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: other, places: [hal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
