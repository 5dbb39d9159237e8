---
id: flood-br-16
genre: flood
country: BR
published: 2023-02-21
publisher: Serra do Mar News
title: "{Landslides}(e1) and {Floods}(e1) Kill 44 on [São Paulo](saop event) Coast"
---
[SÃO PAULO](saop dateline) (SMN) — At least 44 people were killed and 38 were missing on Monday after record {rain}(e2) triggered {floods}(e1) and {landslides}(e1) in resort towns on the coast of [São Paulo](sao event) state, at the height of the carnival weekend.

Nearly all the deaths occurred in [São Sebastião](saos event), 200 km east of the state capital, where 627 millimetres of {rain}(e2) fell within 24 hours from Saturday night. It was the most ever recorded in [Brazil](bra mention) in so short a time, the state government said.

In the district of [Barra do Sahy](bar event), a hillside {collapsed}(e3) on to about 50 houses before dawn on Sunday. Firefighters and neighbours were {digging}(e4) with their hands. A boy of two and a woman in labour were {pulled}(e4) alive from the mud. "We hear knocking, and then the rain starts again," said a volunteer, Moisés Teixeira.

The {disaster}(e1) also {cut}(e5) the coastal road between [Santos](san mention) and [Rio de Janeiro](rio mention) in at least six places. More than 1,700 people {lost their homes}(e6), and another 760 were {evacuated}(e7) in [Ubatuba](uba event), [Caraguatatuba](car event) and [Ilhabela](ilh event). A girl of seven was {killed}(e8) in [Ubatuba](uba event) when a boulder {hit}(e8) her house.

President Inácio Valadares {flew over}(e9) the area on Monday and {promised}(e10) to rebuild. He urged people not to build on slopes.

[São Sebastião](saos event) and [Bertioga](ber event) {cancelled}(e11) their carnival {parades}(e11). The floods came a year after 241 people died in similar {landslides}(e12) in [Petrópolis](pet event).

---
places:
  sao: {name: São Paulo, geonameid: 3448433, point: [-22.2267, -48.5206], precision: division}
  saop: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  bar: {name: Barra do Sahy, point: [-23.77, -45.69], precision: near}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  saos: {name: São Sebastião, geonameid: 3448257, point: [-23.76, -45.4097]}
  ilh: {name: Ilhabela, geonameid: 3461425, point: [-23.7781, -45.3581]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
  uba: {name: Ubatuba, geonameid: 3445847, point: [-23.4339, -45.0711]}
  car: {name: Caraguatatuba, geonameid: 3467081, point: [-23.6203, -45.4131]}
  ber: {name: Bertioga, geonameid: 3470052, point: [-23.8544, -46.1386]}
  pet: {name: Petrópolis, geonameid: 3454031, point: [-22.505, -43.1786]}
events:
  e1: {type: flood, places: [saos], start: 2023-02-19, end: 2023-02-19, date_precision: day, date_text: "", killed: 44, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [saos], start: 2023-02-18, end: 2023-02-19, date_precision: day, date_text: from Saturday night, status: happened, actors: ""}
  e3: {type: landslide, places: [bar], start: 2023-02-19, end: 2023-02-19, date_precision: day, date_text: before dawn on Sunday, status: happened, actors: "", main: true}
  e4: {type: rescue, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Firefighters and neighbours}
  e5: {type: closure, places: [san, rio], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: displacement, places: [saos], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1700, displaced_qualifier: at_least, status: happened, actors: ""}
  e7: {type: displacement, places: [uba, car, ilh], start: null, end: null, date_precision: unknown, date_text: "", displaced: 760, status: happened, actors: ""}
  e8: {type: landslide, places: [uba], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A girl of seven}
  e9: {type: visit, places: [saos], start: 2023-02-20, end: 2023-02-20, date_precision: day, date_text: on Monday, status: happened, actors: President Inácio Valadares}
  e10: {type: statement, places: [], start: 2023-02-20, end: 2023-02-20, date_precision: day, date_text: on Monday, status: happened, actors: President Inácio Valadares}
  e11: {type: festival, places: [saos, ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e12: {type: landslide, places: [pet], start: 2022, end: 2022, date_precision: year, date_text: a year after, killed: 241, status: happened, actors: ""}
notes: ""
