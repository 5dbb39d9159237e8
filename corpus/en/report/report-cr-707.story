---
id: report-cr-707
genre: report
country: CR
published: 2024-11-25
publisher: Central American Newswire
title: "Remnants of Storm Sofía {drown}(e1) rice in [Guanacaste](gua event), {cut}(e2) [Costa Rica](cos event)'s south"
---
[SAN JOSÉ](sanj dateline), [Costa Rica](cos dateline) — Two weeks of {rain}(e1) from a storm that never {came}(e3) within 500 kilometres of the country have {ruined}(e1) about a third of [Costa Rica](cos mention)'s rice and melon crops and {left}(e2) the border town of [Paso Canoas](pas event) without a road to the capital, officials said on Monday.

Landslides {closed}(e2) the Pan-American Highway at [Cerro de la Muerte](cer event) on Nov. 14. A bridge at [Palmar Norte](pal event) was {swept away}(e2) four days later. Trucks from [Panama](pan mention) are being {ferried}(e4) round by sea from [Golfito](gol mention) to [Puntarenas](pun mention).

The emergency commission {counted}(e1) six {dead}(e1), among them three members of a family whose house in [San Ramón](san event) was {buried}(e5) on Nov. 13, and 3,200 people in shelters in [Santa Cruz](sant event), [Filadelfia](fil event) and [Parrita](par event).

In [Guanacaste](gua event), the [Tempisque River](tem event) {broke}(e1) its banks in five places. "We were to start {cutting}(e6) on the 20th. I'll have to borrow for the seed," said Álvaro Baltodano, who grows rice at [Bagaces](bag event). The farmers' corporation wants the government to {lift}(e7) the duty on imported rice later than planned.

Exporters of pineapples and bananas got off more lightly, because the [Caribbean](car mention) side stayed dry. But coffee pickers from [Nicaragua](nica mention) and from the [Ngäbe-Buglé](nga mention) district in [Panama](pan mention) cannot {reach}(e8) farms around [San Vito](sanv event).

President Rolando Echandi {declared}(e9) a national emergency on Nov. 12 and {visited}(e10) [Nicoya](nic event) on Saturday. He was {booed}(e11) by residents who had waited for three days for drinking water.

[Honduras](hon event) was {hit}(e3) harder. The storm {came ashore}(e3) near [Puerto Lempira](pue event) and {stood still}(e3) for four days, {flooding}(e3) [La Ceiba](lac event) and the banana fields of the [Sula Valley](sul event). Two people were {killed}(e3) and 230,000 {affected}(e3).

A cold front will {bring}(e12) showers to the north on Wednesday. The weather institute otherwise expects the dry season to begin in the first days of December.

---
places:
  gua: {name: Guanacaste, point: [10.5, -85.4], precision: area, radius_km: 60}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  pas: {name: Paso Canoas, point: [8.53, -82.84]}
  cer: {name: Cerro de la Muerte, point: [9.57, -83.75], precision: near}
  pal: {name: Palmar Norte, point: [8.96, -83.46]}
  gol: {name: Golfito, geonameid: 3623656, point: [8.6033, -83.1134]}
  pun: {name: Puntarenas, geonameid: 3622228, point: [9.9769, -84.8379]}
  san: {name: San Ramón, point: [10.09, -84.47]}
  sant: {name: Santa Cruz, point: [10.26, -85.59]}
  fil: {name: Filadelfia, point: [10.44, -85.55]}
  par: {name: Parrita, point: [9.52, -84.33]}
  tem: {name: Tempisque River, point: [10.4, -85.5], precision: near}
  bag: {name: Bagaces, point: [10.52, -85.25]}
  car: {name: Caribbean, point: [15.0, -75.0], precision: area, radius_km: 1200}
  nga: {name: Ngäbe-Buglé, point: [8.5, -81.8], precision: area, radius_km: 50}
  sanv: {name: San Vito, point: [8.82, -82.97]}
  nic: {name: Nicoya, point: [10.15, -85.45]}
  pue: {name: Puerto Lempira, point: [15.26, -83.77]}
  lac: {name: La Ceiba, geonameid: 3608248, point: [15.7597, -86.7822]}
  sul: {name: Sula Valley, point: [15.5, -87.9], precision: area, radius_km: 35}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  sanj: {name: San José, geonameid: 3621849, point: [9.9339, -84.0849]}
  nica: {name: Nicaragua, geonameid: 3617476, point: [13.0, -85.0], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
events:
  e1: {type: flood, places: [gua, tem, sant, fil, par], start: 2024-11-11, end: 2024-11-25, date_precision: day, date_text: Two weeks of, killed: 6, displaced: 3200, status: happened, actors: "", main: true}
  e2: {type: landslide, places: [cos, cer, pal, pas], start: 2024-11-14, end: 2024-11-18, date_precision: day, date_text: on Nov. 14, status: happened, actors: "", main: true}
  e3: {type: storm, places: [hon, pue, lac, sul], start: 2024-11, end: 2024-11, date_precision: month, date_text: for four days, killed: 2, status: happened, actors: ""}
  e4: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Trucks from Panama, minor: true}
  e5: {type: landslide, places: [san], start: 2024-11-13, end: 2024-11-13, date_precision: day, date_text: on Nov. 13, killed: 3, status: happened, actors: ""}
  e6: {type: other, places: [bag], start: 2024-11-20, end: 2024-11-20, date_precision: day, date_text: on the 20th, status: happened, negated: true, actors: Álvaro Baltodano, minor: true}
  e7: {type: decision, places: [cos], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e8: {type: transport_change, places: [sanv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: coffee pickers, minor: true}
  e9: {type: decision, places: [cos], start: 2024-11-12, end: 2024-11-12, date_precision: day, date_text: on Nov. 12, status: happened, actors: President Rolando Echandi}
  e10: {type: visit, places: [nic], start: 2024-11-23, end: 2024-11-23, date_precision: day, date_text: on Saturday, status: happened, actors: President Rolando Echandi}
  e11: {type: protest, places: [nic], start: 2024-11-23, end: 2024-11-23, date_precision: day, date_text: "", status: happened, actors: residents, targets: He, minor: true}
  e12: {type: extreme_weather, places: [cos], start: 2024-11-27, end: 2024-11-27, date_precision: day, date_text: on Wednesday, status: planned, actors: "", minor: true}
notes: ""
