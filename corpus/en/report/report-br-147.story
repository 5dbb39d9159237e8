---
id: report-br-147
genre: report
country: BR
published: 2022-01-25
publisher: Folha do Planalto
title: "After [Capitólio](cap event), [Minas Gerais](min event) counts its unstable cliffs"
---
By Renata Siqueira

[BELO HORIZONTE](bel dateline), [Brazil](bra dateline) — Geologists in [Brazil](bra mention)'s [Minas Gerais](min event) state {began}(e1) on Monday to {survey}(e1) canyons and waterfalls visited by millions of tourists each year, two weeks after a slab of rock {toppled}(e2) onto boats on [Lake Furnas](lak event) and {killed}(e2) ten people.

The {rockfall}(e2) at [Capitólio](cap event) on Jan. 8 was {filmed}(e2) from several launches, whose passengers can be heard shouting at the others to get away. All ten victims were on the same boat, on a family trip from [São José da Barra](sao mention).

Survey leader Otávio Lacerda said 62 sites would be {inspected}(e1), starting with [Carrancas](car event), [Serra do Cipó](ser event) and the waterfalls of [Delfinópolis](del event). "This is a natural process, but it is not natural to park thirty boats under it," he told reporters in [Passos](pas mention).

[Capitólio](cap metonym)'s council has {banned}(e3) launches from the canyon until further notice. Boatmen {protested}(e4) outside the town hall on Friday, saying that they had been without income since New Year.

It has been a deadly wet season. Nationwide, {floods}(e5) and {landslides}(e5) have {killed}(e5) at least 80 people since late November, 26 of them in [Bahia](bah event), where the [Cachoeira](cac event) river {swamped}(e6) [Itabuna](ita event) at Christmas and two dams {failed}(e6) near [Jussiape](jus event) and [Vitória da Conquista](vit event). In [Minas](mina event), 377 towns have {declared}(e7) an emergency. In [Ouro Preto](our event), a hillside {came down}(e8) on a 19th-century mansion on Jan. 13; nobody was inside.

Iron ore giant Vale and rivals {suspended}(e9) production at several mines for about a week, and the overflow of a dyke at a pit in [Nova Lima](nov event) {closed}(e10) the highway to [Rio de Janeiro](rio mention) for two days.

Every siren makes people nervous here. Three years ago on Tuesday, a tailings dam {burst}(e11) at [Brumadinho](bru event), {killing}(e11) 270. Families were to hold a {mass}(e12) and release balloons on the bank of the [Paraopeba](par mention); six victims have never been found. In 2015, the dam at [Mariana](mar event) {gave way}(e13), {burying}(e13) the village of [Bento Rodrigues](ben event) and polluting the [Doce](doc event) river as far as the [Atlantic](atl mention).

---
places:
  cap: {name: Capitólio, point: [-20.61, -46.05]}
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  mina: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  bel: {name: Belo Horizonte, geonameid: 3470127, point: [-19.9208, -43.9378]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  lak: {name: Lake Furnas, point: [-20.7, -46.2], precision: area, radius_km: 30}
  sao: {name: São José da Barra, point: [-20.72, -46.31]}
  car: {name: Carrancas, point: [-21.49, -44.64]}
  ser: {name: Serra do Cipó, point: [-19.35, -43.6], precision: near}
  del: {name: Delfinópolis, point: [-20.35, -46.85]}
  pas: {name: Passos, geonameid: 3454847, point: [-20.7189, -46.6097]}
  bah: {name: Bahia, geonameid: 3471168, point: [-12.3651, -41.8027], precision: division}
  cac: {name: Cachoeira, point: [-14.79, -39.28], precision: near}
  ita: {name: Itabuna, geonameid: 3460949, point: [-14.7856, -39.2803]}
  jus: {name: Jussiape, point: [-13.52, -41.59]}
  vit: {name: Vitória da Conquista, geonameid: 3444914, point: [-14.8661, -40.8394]}
  our: {name: Ouro Preto, geonameid: 3455671, point: [-20.3948, -43.5052]}
  nov: {name: Nova Lima, geonameid: 3456147, point: [-19.9856, -43.8467]}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  bru: {name: Brumadinho, geonameid: 3468894, point: [-20.1433, -44.1997]}
  par: {name: Paraopeba, point: [-20.1, -44.2], precision: area, radius_km: 50}
  mar: {name: Mariana, geonameid: 3457736, point: [-20.3778, -43.4161]}
  ben: {name: Bento Rodrigues, point: [-20.24, -43.42], precision: near}
  doc: {name: Doce, point: [-19.5, -41.8], precision: area, radius_km: 150}
  atl: {name: Atlantic, point: [-20.0, -30.0], precision: area, radius_km: 2000}
events:
  e1: {type: survey, places: [min, car, ser, del], start: 2022-01-24, end: 2022-01-24, date_precision: day, date_text: on Monday, status: happened, actors: Geologists, targets: canyons and waterfalls, main: true}
  e2: {type: landslide, places: [lak, cap], start: 2022-01-08, end: 2022-01-08, date_precision: day, date_text: on Jan. 8, killed: 10, status: happened, actors: a slab of rock, targets: boats, main: true}
  e3: {type: decision, places: [cap], start: null, end: null, date_precision: unknown, date_text: until further notice, status: happened, actors: "Capitólio's council", targets: launches}
  e4: {type: protest, places: [cap], start: 2022-01-21, end: 2022-01-21, date_precision: day, date_text: on Friday, status: happened, actors: Boatmen}
  e5: {type: flood, places: [bra, bah], start: 2021-11, end: 2022-01, date_precision: month, date_text: since late November, killed: 80, killed_qualifier: at_least, status: happened, actors: ""}
  e6: {type: flood, places: [ita, cac, jus, vit], start: 2021-12-25, end: 2021-12-25, date_precision: day, date_text: at Christmas, status: happened, actors: ""}
  e7: {type: decision, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 377 towns}
  e8: {type: landslide, places: [our], start: 2022-01-13, end: 2022-01-13, date_precision: day, date_text: on Jan. 13, status: happened, actors: a hillside, targets: a 19th-century mansion}
  e9: {type: closure, places: [min], start: null, end: null, date_precision: unknown, date_text: for about a week, status: happened, actors: Vale}
  e10: {type: closure, places: [nov], start: null, end: null, date_precision: unknown, date_text: for two days, status: happened, actors: "", targets: the highway to Rio de Janeiro}
  e11: {type: collapse, places: [bru], start: 2019-01-25, end: 2019-01-25, date_precision: day, date_text: Three years ago on Tuesday, killed: 270, status: happened, actors: "", targets: a tailings dam}
  e12: {type: ceremony, places: [bru], start: 2022-01-25, end: 2022-01-25, date_precision: day, date_text: on Tuesday, status: planned, actors: Families}
  e13: {type: collapse, places: [mar, ben, doc], start: 2015, end: 2015, date_precision: year, date_text: In 2015, status: happened, actors: ""}
notes: ""
