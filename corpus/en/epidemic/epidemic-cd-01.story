---
id: epidemic-cd-01
genre: epidemic
country: CD
published: 2018-09-05
publisher: Grand Nord Presse
title: "{Ebola}(e1) in [Butembo](but event): a nurse, a taxi, a list of 97 names"
---
[BENI](ben dateline), 5 Sept — A {case of Ebola}(e1) was {confirmed}(e1) on Tuesday in [Butembo](but event), a trading city of a million people 56 km south of [Beni](ben mention), where contacts of the sick had until now been few and known.

The woman, who {died}(e1), had {come}(e2) by taxi-moto from [Mangina](man mention), where the {outbreak}(e3) was {declared}(e3) on 1 August. Doctors have listed 97 people whom she met. {Vaccination}(e4) of them began on Wednesday at [Matanda](mat event) hospital.

In all, [North Kivu](nor event) and [Ituri](itu event) provinces have recorded 129 {cases}(e5) and 89 {deaths}(e5), the health ministry in [Kinshasa](kin mention) said. Sixteen of the sick are nurses.

Rebels make parts of the zone a red one. On Monday two medical agents of the [South African](sou demonym) blue helmets' hospital were {shot at}(e6) near [Ngadi](nga event). In [Oicha](oic event), which is ringed by fighters, a doctor was {infected}(e7), and teams go in with a tank before and a tank behind.

[Kampala](kam metonym) has put {thermometers}(e8) at [Mpondwe](mpo event) and [Bunagana](bun event). "They take my temperature and I take theirs," said Kambale, who sells avocados in [Kasese](kas mention).

---
places:
  ben: {name: Beni, geonameid: 219057, point: [0.4911, 29.4731]}
  man: {name: Mangina, point: [0.57, 29.31], precision: near}
  mat: {name: Matanda, point: [0.13, 29.29], precision: near, near: but}
  but: {name: Butembo, geonameid: 217562, point: [0.1416, 29.2912]}
  nor: {name: North Kivu, point: [-0.8, 29.0], precision: division}
  itu: {name: Ituri, point: [1.6, 29.9], precision: division}
  nga: {name: Ngadi, point: [0.55, 29.47], precision: near}
  oic: {name: Oicha, point: [0.7, 29.52], precision: near}
  mpo: {name: Mpondwe, point: [0.04, 29.72], precision: near}
  bun: {name: Bunagana, point: [-1.3, 29.59], precision: near}
  kas: {name: Kasese, geonameid: 232066, point: [0.1833, 30.0833]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
events:
  e1: {type: outbreak, places: [but], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: outbreak, places: [man], start: 2018-08-01, end: 2018-08-01, date_precision: day, date_text: on 1 August, status: happened, actors: ""}
  e4: {type: medical, places: [but], start: 2018-09-05, end: 2018-09-05, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e5: {type: outbreak, places: [nor, itu], start: null, end: null, date_precision: unknown, date_text: "", killed: 89, status: happened, actors: "", main: true}
  e6: {type: shooting, places: [nga], start: 2018-09-03, end: 2018-09-03, date_precision: day, date_text: On Monday, status: happened, actors: ""}
  e7: {type: outbreak, places: [oic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [mpo, bun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
