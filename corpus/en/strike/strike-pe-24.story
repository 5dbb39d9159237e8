---
id: strike-pe-24
genre: strike
country: PE
published: 2018-07-19
publisher: Agencia Tumi
title: "Copper Miners {Down Tools}(e1) at Two [Andean](andeax demonym) Pits"
---
[AREQUIPA](are dateline) (AT) - About 2,600 workers at two copper mines in southern [Peru](per event) {stopped work}(e1) at seven o'clock on Wednesday evening, demanding a larger share of profits, and {blocked}(e2) the road to the port of [Matarani](mat mention) with boulders.

The {stoppage}(e1), which has no end date, hit pits near [Arequipa](are event) and [Moquegua](moq event) that together yield 3% of the world's copper. The metal {rose}(e3) 1.1% in [London](lon event) on Thursday, to $6,120 a tonne, and {slipped}(e4) later in [Shanghai](sha event).

The labour ministry {declared}(e5) the {action}(e1) unlawful on Thursday; the union has three days to appeal. Its secretary, Zacarías Huanca, said he would lead a {march}(e6) of 400 km to [Lima](lim mention) if he had to. Managers have been running the mills at 60%.

A guard was {hit}(e7) by a stone at the gate of the larger mine, and a child of four {lost consciousness}(e8) when police used {gas}(e8) on a village beside the road, a nurse in [Cocachacra](coc event) said. The police {denied}(e9) it.

In [La Oroya](lao event), smelter hands {accepted}(e10) a rise of 4.5% last week after a {strike}(e11) of eleven days. At [Cerro de Pasco](cer event) parents {chained}(e12) themselves to a ministry fence over lead in their children's blood.

The president, in office since March, when his predecessor {resigned}(e13) over bought votes, will {travel}(e14) to [Arequipa](are event) on Sunday. A {clash}(e15) over a mine in [Apurímac](apu event) in 2015 {killed}(e15) four farmers, and {cost two ministers their jobs}(e16).

---
places:
  mat: {name: Matarani, point: [-17.0, -72.1]}
  coc: {name: Cocachacra, point: [-17.09, -71.77]}
  apu: {name: Apurímac, geonameid: 3947421, point: [-14.0317, -72.9662], precision: division}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  are: {name: Arequipa, geonameid: 3947322, point: [-16.399, -71.5375]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  moq: {name: Moquegua, geonameid: 3934608, point: [-17.1975, -70.9359]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  lao: {name: La Oroya, geonameid: 3936952, point: [-11.5189, -75.8993]}
  cer: {name: Cerro de Pasco, geonameid: 3944797, point: [-10.6658, -76.2531]}
  andeax: {name: "Andean", point: [-15.0, -72.0], precision: area, radius_km: 800}
events:
  e1: {type: strike, places: [are, moq], start: 2018-07-18, end: 2018-07-18, date_precision: day, date_text: on Wednesday evening, status: happened, actors: "About 2,600 workers", main: true}
  e2: {type: protest, places: [mat], start: 2018-07-18, end: 2018-07-18, date_precision: day, date_text: "", status: happened, actors: workers}
  e3: {type: market, places: [lon], start: 2018-07-19, end: 2018-07-19, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e4: {type: market, places: [sha], start: 2018-07-19, end: 2018-07-19, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: decision, places: [per], start: 2018-07-19, end: 2018-07-19, date_precision: day, date_text: on Thursday, status: happened, actors: The labour ministry, main: true}
  e6: {type: protest, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: ""}
  e7: {type: attack, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: A guard, minor: true}
  e8: {type: riot, places: [coc], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: police, targets: a village}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The police, minor: true}
  e10: {type: agreement, places: [lao], start: 2018-07-09, end: 2018-07-09, date_precision: week, date_text: last week, status: happened, actors: smelter hands}
  e11: {type: strike, places: [lao], start: 2018-07, end: 2018-07, date_precision: month, date_text: "", status: happened, actors: smelter hands}
  e12: {type: protest, places: [cer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: parents}
  e13: {type: resignation, places: [per], start: 2018-03, end: 2018-03, date_precision: month, date_text: since March, status: happened, actors: his predecessor}
  e14: {type: visit, places: [are], start: 2018-07-22, end: 2018-07-22, date_precision: day, date_text: on Sunday, status: planned, actors: The president}
  e15: {type: riot, places: [apu], start: 2015, end: 2015, date_precision: year, date_text: in 2015, killed: 4, status: happened, actors: "", targets: four farmers}
  e16: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
