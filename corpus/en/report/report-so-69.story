---
id: report-so-69
genre: report
country: SO
published: 2017-10-16
publisher: East Africa Post
title: "[Somalia](soma event) {buries}(e1) its dead after truck {bomb}(e2) {kills}(e2) more than 270"
---
Families {dug}(e1) graves by hand in [Mogadishu](mog event) on Monday for scores of people {burned}(e2) beyond recognition in the deadliest {bombing}(e2) in [Somalia](soma event)'s history, which {tore}(e2) through a crowded junction on Saturday afternoon.

At least 276 people were {killed}(e2) and more than 300 {wounded}(e2), the information minister said. At Madina hospital, director Dr. Mohamud Yasin Hirsi said 72 of those admitted had {died}(e2) since.

A [Turkish](tur demonym) military plane {landed}(e3) on Monday with doctors and {took}(e4) 35 of the wounded to [Ankara](ank event). [Kenya](ken metonym) {promised}(e5) to fly 31 to [Nairobi](nai event), and [Djibouti](dji metonym), [Qatar](qat metonym) and [Ethiopia](eth metonym) have {sent}(e3) medicine.

The lorry, packed with military-grade and home-made explosives, had been {stopped}(e6) at a checkpoint at [Sinka Dheer](sin event) on the edge of the city but was waved on. It {blew}(e2) up beside a fuel tanker near the Safari Hotel in the [Hodan](hod event) district, where the street was jammed with buses. "We are still finding hands," said a paramedic from the Aamin ambulance service.

Two hours later a second vehicle {exploded}(e7) at [Medina](med event), {killing}(e7) two. A driver {arrested}(e8) at that scene told investigators that both vehicles came from [Bariire](bar mention), 50 km away, security sources said. In August, ten people, three of them children, were {killed}(e9) in [Bariire](bar event) in a {raid}(e9) by [Somali](somal demonym) soldiers and [U.S.](us demonym) special forces.

No one has claimed the {attack}(e2), although suspicion fell at once on al-Shabab. The group has {lost}(e10) most towns in the south since 2011, but two weeks ago it {overran}(e11) an army base at [Bariire](bar event) itself, and on Sept. 3 another at [Bulo Gaduud](bul event), outside [Kismayo](kis mention).

Thousands wearing red headbands {marched}(e12) through the capital on Sunday. There were {rallies}(e18) too in [Dhusamareeb](dhu event) and [Beledweyne](bel event), and in [Minneapolis](min event), [Minnesota](minn event), home to many [Somalis](som demonym), a {vigil}(e13) was {held}(e13) in a park. The lights of the Eiffel Tower in [Paris](par event) were {turned}(e14) off on Monday night.

The president, who {gave}(e15) blood on Sunday, {declared}(e16) three days of mourning. He is due in [Kampala](kam event) on Tuesday to {ask}(e17) [Uganda](uga metonym) for more troops.

---
places:
  sin: {name: Sinka Dheer, point: [2.04, 45.2], precision: near}
  hod: {name: Hodan, point: [2.04, 45.3], precision: near}
  med: {name: Medina, point: [2.02, 45.28], precision: near}
  bar: {name: Bariire, point: [2.05, 44.9], precision: near}
  bul: {name: Bulo Gaduud, point: [-0.1, 42.5], precision: near}
  kis: {name: Kismayo, geonameid: 55671, point: [-0.3582, 42.5454]}
  dhu: {name: Dhuusamarreeb, geonameid: 60928, point: [5.536, 46.3867]}
  bel: {name: Beledweyne, geonameid: 64460, point: [4.7358, 45.2036]}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  minn: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  soma: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  somal: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
events:
  e1: {type: ceremony, places: [mog], start: 2017-10-16, end: 2017-10-16, date_precision: day, date_text: on Monday, status: happened, actors: Families, targets: scores of people, main: true}
  e2: {type: bombing, places: [hod, mog], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: on Saturday afternoon, killed: 276, killed_qualifier: at_least, injured: 300, injured_qualifier: at_least, status: happened, actors: "", targets: a crowded junction, main: true}
  e3: {type: aid, places: [mog], start: 2017-10-16, end: 2017-10-16, date_precision: day, date_text: on Monday, status: happened, actors: A Turkish military plane}
  e4: {type: medical, places: [ank], start: 2017-10-16, end: 2017-10-16, date_precision: day, date_text: on Monday, status: happened, actors: A Turkish military plane, targets: 35 of the wounded}
  e5: {type: medical, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Kenya, targets: 31}
  e6: {type: raid, places: [sin], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: "", status: happened, actors: "", targets: The lorry, minor: true}
  e7: {type: bombing, places: [med], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: Two hours later, killed: 2, status: happened, actors: ""}
  e8: {type: arrest, places: [med], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: A driver}
  e9: {type: raid, places: [bar], start: 2017-08, end: 2017-08, date_precision: month, date_text: In August, killed: 10, status: happened, actors: Somali soldiers and U.S. special forces, targets: ten people}
  e10: {type: battle, places: [soma], start: 2011, end: 2017, date_precision: year, date_text: since 2011, status: happened, actors: The group, targets: most towns in the south, minor: true}
  e11: {type: battle, places: [bar, bul], start: 2017-09, end: 2017-10, date_precision: month, date_text: two weeks ago, status: happened, actors: it, targets: an army base}
  e12: {type: protest, places: [mog], start: 2017-10-15, end: 2017-10-15, date_precision: day, date_text: on Sunday, status: happened, actors: Thousands wearing red headbands}
  e13: {type: protest, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: other, places: [par], start: 2017-10-16, end: 2017-10-16, date_precision: day, date_text: on Monday night, status: happened, actors: "", targets: The lights of the Eiffel Tower, minor: true}
  e15: {type: medical, places: [mog], start: 2017-10-15, end: 2017-10-15, date_precision: day, date_text: on Sunday, status: happened, actors: The president, minor: true}
  e16: {type: decision, places: [soma], start: null, end: null, date_precision: unknown, date_text: three days of mourning, status: happened, actors: The president}
  e17: {type: visit, places: [kam], start: 2017-10-17, end: 2017-10-17, date_precision: day, date_text: on Tuesday, status: planned, actors: The president, targets: Uganda}
  e18: {type: protest, places: [dhu, bel], start: 2017-10-15, end: 2017-10-15, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
