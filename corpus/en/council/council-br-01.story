---
id: council-br-01
genre: council
country: BR
published: 2021-05-05
title: "[Pelotas](pel metonym) councillors {override}(e1) veto, sweets fair will keep its street"
---
[PELOTAS](pel dateline), [Rio Grande do Sul](rgs dateline) - Eleven of the twenty-one councillors were enough. On Tuesday the Câmara Municipal {overturned}(e1) the mayor's {veto}(e2) and gave the almond-and-egg-yolk confectioners of [Pelotas](pel mention) the right to trade on [Rua Quinze de Novembro](rq event) every weekend, fair or no fair.

The quarrel dates from 2017, when the fair was {moved}(e3) from the centre to a pavilion on the road to [Laranjal](lar mention) beach. Sales {fell}(e4) by half. Makers from the [Portuguese](pt demonym) and [Pomeranian](pom demonym) families of the colony inland, some of them from [Morro Redondo](mr mention) and [Canguçu](can mention), {stopped coming}(e5).

"A sweet is bought on foot," said Councillor Iara Fonseca Lemos, who wrote the bill and who grew up in [Bagé](bag mention), where, she added, one can still buy quindim at the railway station.

City hall may yet go to the state court in [Porto Alegre](poa mention). Its lawyer, Cláudio Berwanger, argued that a crowd of thousands outside the [Sete de Abril](set event) theatre, {shut}(e6) for repairs since 2010, is an accident in waiting.

The first weekend {market}(e7) is set for 15 May. Bands from [Rio Grande](rig mention) and, virus permitting, from [Jaguarão](jag mention) on the [Uruguayan](uy demonym) border will {play}(e8).

---
places:
  pel: {name: Pelotas, geonameid: 3454244, point: [-31.77, -52.341]}
  rgs: {name: Rio Grande do Sul, geonameid: 3451133, point: [-29.7277, -53.656], precision: division}
  rq: {name: "Rua Quinze de Novembro, Pelotas", point: [-31.768, -52.34], precision: near, near: pel}
  lar: {name: "Laranjal, Pelotas", point: [-31.766, -52.228], precision: near, near: pel}
  pt: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.1306], precision: country}
  pom: {name: Pomerania, point: [53.9, 16.0], precision: area, radius_km: 150}
  mr: {name: Morro Redondo, geonameid: 6317656, point: [-31.5883, -52.6319]}
  can: {name: Canguçu, geonameid: 3467512, point: [-31.395, -52.6756]}
  bag: {name: Bagé, geonameid: 3471196, point: [-31.3314, -54.1069]}
  poa: {name: Porto Alegre, geonameid: 3452925, point: [-30.0328, -51.2302]}
  set: {name: Theatro Sete de Abril, point: [-31.7703, -52.3412], precision: exact, near: pel}
  rig: {name: Rio Grande, geonameid: 3451138, point: [-32.035, -52.0986]}
  jag: {name: Jaguarão, geonameid: 3460232, point: [-32.5661, -53.3758]}
  uy: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
events:
  e1: {type: decision, places: [pel], start: 2021-05-04, end: 2021-05-04, date_precision: day, date_text: On Tuesday, status: happened, actors: Câmara Municipal, main: true}
  e2: {type: decision, places: [pel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: decision, places: [pel], start: 2017, end: 2017, date_precision: year, date_text: 2017, status: happened, actors: ""}
  e4: {type: market, places: [pel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: closure, places: [pel], start: 2010, end: 2010, date_precision: year, date_text: since 2010, status: happened, actors: "", minor: true}
  e7: {type: festival, places: [pel], start: 2021-05-15, end: 2021-05-15, date_precision: day, date_text: 15 May, status: planned, actors: ""}
  e8: {type: performance, places: [pel], start: 2021-05-15, end: 2021-05-15, date_precision: day, date_text: "", status: planned, actors: "", minor: true}
notes: ""
