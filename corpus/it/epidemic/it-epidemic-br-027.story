---
id: it-epidemic-br-027
lang: it
genre: epidemic
country: BR
published: 2016-01-29
publisher: Mondo e Missione Oggi
title: "Zika, [Recife](rec event) e la generazione delle teste piccole"
---
Nel reparto del dottor Olinda Barros, a [Recife](rec event), le madri vengono da [Caruaru](car mention), da [Garanhuns](gar mention), da [Serra Talhada](ser mention), otto ore di corriera. I casi {sospetti}(e1) di microcefalia in [Brasile](bra event) sono 4.180, un terzo in [Pernambuco](per event); seguono [Paraíba](par event) e [Bahia](bah event).

A [Ginevra](gen event) l'Oms riunirà gli esperti lunedì. La [Colombia](col event) conta 2.100 gravide infette, la [Giamaica](jam metonym) {consiglia}(e2) di rimandare. In [Salvador](els event), Stato, si parla del 2018; a [Salvador](sal event), città, si disinfestano i canali prima del Carnevale. Casi importati a [Firenze](flo event), a [Padova](pad event), a [Barcellona](bar event).

Il virus prende il nome da una foresta presso [Entebbe](ent mention); passò per [Yap](yap event) e la [Polinesia francese](fre event). A [Rio de Janeiro](rio mention) giurano che per i Giochi farà troppo freddo. Le unità dell'esercito, partite da [Natal](nat mention), entrano casa per casa in [Campina Grande](cam event).

---
places:
  rec: {name: Recife, geonameid: 3390760, point: [-8.0539, -34.8811]}
  car: {name: Caruaru, geonameid: 3402655, point: [-8.2833, -35.9761]}
  gar: {name: Garanhuns, geonameid: 3399058, point: [-8.882, -36.5022]}
  ser: {name: Serra Talhada, geonameid: 3387786, point: [-7.9919, -38.2983]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  per: {name: Pernambuco, geonameid: 3392268, point: [-8.4728, -37.2958], precision: division}
  par: {name: Paraíba, geonameid: 3393098, point: [-7.3423, -36.2726], precision: division}
  bah: {name: Bahia, geonameid: 3471168, point: [-12.3651, -41.8027], precision: division}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  sal: {name: Salvador, geonameid: 3450554, point: [-12.9756, -38.491]}
  flo: {name: Florence, geonameid: 3176959, point: [43.7792, 11.2463]}
  pad: {name: Padua, geonameid: 3171728, point: [45.408, 11.8859]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  yap: {name: Yap, point: [9.53, 138.1], precision: area, radius_km: 12}
  fre: {name: French Polynesia, geonameid: 4030656, point: [-15.0, -140.0], precision: country}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  nat: {name: Natal, geonameid: 3394023, point: [-5.795, -35.2094]}
  cam: {name: Campina Grande, geonameid: 3403642, point: [-7.2306, -35.8811]}
events:
  e1: {type: outbreak, places: [bra, per, par, bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
