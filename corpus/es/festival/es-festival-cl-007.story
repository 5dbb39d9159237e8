---
id: es-festival-cl-007
lang: es
genre: festival
country: CL
published: 2015-02-25
publisher: El Chilote Libre
title: "El pueblo que alarga el verano: [Chonchi](cho mention) celebra su minga"
---
A las ocho de la mañana ya había doscientas personas tirando de una casa. La {minga}(e1) de [Chonchi](cho event), en [Chiloé](chi mention), reunió el fin de semana a vecinos de [Castro](cas mention), de [Queilen](que mention) y hasta de [Punta Arenas](pun mention), donde viven tantos [chilotes](chi demonym) como en la isla.

La casa viajó dos kilómetros, de [Vilupulli](vil event) a la costanera, arrastrada por ocho yuntas. Después hubo curanto y acordeón. El dúo Los Valdivia, que pese a su nombre viene de [Osorno](oso mention), {tocó}(e2) hasta las cuatro.

Un matrimonio [suizo](swi demonym) que esperaba el transbordador de [Chaitén](cha mention) se quedó a bailar. «En [Berna](ber mention) no movemos las casas», dijo él. La próxima {será}(e3) en [Achao](ach event), isla de [Quinchao](qui event), en enero. La municipalidad de [Puerto Montt](pue metonym) ha prometido un escenario.

---
places:
  cho: {name: Chonchi, geonameid: 3894871, point: [-42.6239, -73.775]}
  chi: {name: Chiloé, point: [-42.6, -73.9], precision: area, radius_km: 80}
  cas: {name: Castro, geonameid: 3896218, point: [-42.4721, -73.7732]}
  que: {name: Queilén, point: [-42.857, -73.562], precision: division}
  pun: {name: Punta Arenas, geonameid: 3874787, point: [-53.1628, -70.9092]}
  vil: {name: Vilupulli, point: [-42.6, -73.78]}
  oso: {name: Osorno, geonameid: 3877949, point: [-40.574, -73.1335]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  cha: {name: Chaitén, geonameid: 3895642, point: [-42.916, -72.7063]}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
  ach: {name: Achao, point: [-42.47, -73.49]}
  qui: {name: Quinchao, point: [-42.5, -73.5], precision: area, radius_km: 15}
  pue: {name: Puerto Montt, geonameid: 3874960, point: [-41.4693, -72.9424]}
events:
  e1: {type: festival, places: [cho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: performance, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: festival, places: [ach, qui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
