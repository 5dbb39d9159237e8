---
id: report-ve-64
genre: report
country: VE
published: 2023-09-21
publisher: Orinoco Daily
title: "[Venezuela](vene event) {sends}(e1) 11,000 troops to {retake}(e1) jail with pool and zoo"
---
[CARACAS](car dateline) - Some 11,000 soldiers and police {stormed}(e1) one of [Venezuela](vene event)'s most violent prisons on Wednesday and {wrested}(e1) it from a gang that had made it the headquarters of an empire stretching to [Chile](chi mention), the government said.

Armoured vehicles {rolled}(e1) into the [Tocorón](toc event) jail, in the state of [Aragua](ara event), 140 km south-west of the capital, before dawn. There were no reports of serious resistance. A major of the National Guard was {killed}(e2) by an accidental {shot}(e2).

Known as the House of the Gringo, the complex held about 1,600 inmates and had a swimming pool, a zoo, a disco called Tokio and a bank. Officers {carried}(e3) out sniper rifles, grenades, bitcoin-mining machines.

The leader of the Tren de [Aragua](ara metonym org), who ran the place for years, had {slipped}(e4) away, prison watchers said; relatives put it at a week ago. Interior Minister Adm. Rafael Urdaneta {claimed}(e5) that all tunnels were being searched.

Buses {took}(e6) prisoners to [Tocuyito](tocu event), [San Juan de los Morros](sanj event) and [Barcelona](bar event). At the gate, women who had lived inside with their husbands {clashed}(e7) with guards. "They are throwing our mattresses on the road," said Yusmary Colmenares, who is from [Maracay](mar mention).

The gang grew out of a railway workers' union that was building a line between [Aragua](ara mention) and [Carabobo](carab mention), hence its name. As millions of [Venezuelans](ven demonym) left the country, it followed them. Police in [Peru](per metonym) {arrested}(e8) four alleged members in [Trujillo](tru event) on Monday, and prosecutors in [Arica](ari event), [Chile](chi event), in August {charged}(e9) 40 with murder and sexual exploitation. In [Colombia](col event), its cells have {fought}(e10) the ELN for the paths around [Cúcuta](cuc event); bodies in plastic bags {turned up}(e15) in [Bogotá](bog event) last year.

[Santiago](san metonym) {asked}(e11) [Caracas](car metonym) on Thursday for a list of fugitives. [Lima](lim metonym) {put}(e16) its frontier police at [Tumbes](tum event) on alert.

[Tocorón](toc mention) is the last of seven prisons to be {taken}(e12) over since the summer, the minister said. Rights groups remember [Uribana](uri event), where 61 people were {killed}(e13) during a {search}(e13) in January 2013, and the {fire}(e14) in a police station in [Valencia](val event) in March 2018 which {killed}(e14) 68.

---
places:
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  toc: {name: Tocorón, point: [10.1, -67.6], precision: near}
  ara: {name: Aragua, geonameid: 3649110, point: [10.1618, -67.3252], precision: division}
  tocu: {name: Tocuyito, geonameid: 3481456, point: [10.1135, -68.0678]}
  bar: {name: Barcelona, geonameid: 3648559, point: [10.1384, -64.6877]}
  carab: {name: Carabobo, geonameid: 3646751, point: [10.1548, -67.9745], precision: division}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  tru: {name: Trujillo, geonameid: 3691175, point: [-8.116, -79.03]}
  ari: {name: Arica, geonameid: 3899361, point: [-18.4755, -70.3006]}
  cuc: {name: Cúcuta, geonameid: 3685533, point: [7.9074, -72.5049]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  tum: {name: Tumbes, geonameid: 3691148, point: [-3.5559, -80.4426]}
  uri: {name: Uribana, point: [10.15, -69.35], precision: near}
  val: {name: Valencia, geonameid: 3625549, point: [10.1615, -68.0004]}
  mar: {name: Maracay, geonameid: 3632998, point: [10.2497, -67.5948]}
  vene: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  sanj: {name: San Juan de los Morros, geonameid: 3628053, point: [9.9125, -67.354]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: raid, places: [toc, ara], start: 2023-09-20, end: 2023-09-20, date_precision: day, date_text: on Wednesday, status: happened, actors: "Some 11,000 soldiers and police", targets: "one of Venezuela's most violent prisons", main: true}
  e2: {type: shooting, places: [toc], start: 2023-09-20, end: 2023-09-20, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: A major of the National Guard}
  e3: {type: raid, places: [toc], start: 2023-09-20, end: 2023-09-20, date_precision: day, date_text: "", status: happened, actors: Officers, targets: "sniper rifles, grenades", minor: true}
  e4: {type: other, places: [toc], start: 2023-09-13, end: 2023-09-13, date_precision: day, date_text: a week ago, status: happened, actors: The leader}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Adm. Rafael Urdaneta, minor: true}
  e6: {type: displacement, places: [tocu, sanj, bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Buses, targets: prisoners}
  e7: {type: riot, places: [toc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: women who had lived inside with their husbands, targets: guards, minor: true}
  e8: {type: arrest, places: [tru], start: 2023-09-18, end: 2023-09-18, date_precision: day, date_text: on Monday, arrested: 4, status: happened, actors: Police in Peru, targets: four alleged members}
  e9: {type: charge, places: [ari], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August, status: happened, actors: prosecutors in Arica, targets: 40}
  e10: {type: battle, places: [cuc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its cells, targets: the ELN}
  e11: {type: statement, places: [], start: 2023-09-21, end: 2023-09-21, date_precision: day, date_text: on Thursday, status: happened, actors: Santiago, targets: Caracas}
  e12: {type: raid, places: [vene], start: 2023, end: 2023, date_precision: year, date_text: since the summer, status: happened, actors: ""}
  e13: {type: riot, places: [uri], start: 2013-01, end: 2013-01, date_precision: month, date_text: in January 2013, killed: 61, status: happened, actors: "", targets: 61 people}
  e14: {type: fire, places: [val], start: 2018-03, end: 2018-03, date_precision: month, date_text: in March 2018, killed: 68, status: happened, actors: ""}
  e15: {type: killing, places: [bog], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: ""}
  e16: {type: other, places: [tum], start: 2023-09-21, end: 2023-09-21, date_precision: day, date_text: "", status: happened, actors: Lima, targets: its frontier police, minor: true}
notes: ""
