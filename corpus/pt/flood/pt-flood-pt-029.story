---
id: pt-flood-pt-029
lang: pt
genre: flood
country: PT
published: 2024-11-04
publisher: Notícias da Linha
title: "Moradores de [Algés](alg event) limpam lama pela terceira vez"
---
Bastaram quarenta minutos. A {ribeira}(e1) saiu da manilha e varreu a [Rua Major Afonso Palla](rua event), em [Algés](alg event). Em [Loures](lou event), uma mulher caiu numa tampa e foi {salva}(e2) por dois estafetas [nepaleses](nep demonym). O [Metro de Lisboa](lis metonym org) fechou quatro estações, entre elas [Olivais](oli event) e [Jardim Zoológico](jar event).

A sul, em [Almada](alm event) e na [Costa da Caparica](cos event), voaram toldos. [Setúbal](set event) e [Grândola](gra event) tiveram granizo. No norte não choveu: em [Braga](bra mention) e [Guimarães](gui mention) fez sol.

"[Oeiras](oei metonym) tem túneis de drenagem no papel, [Valência](val mention) também tinha", compara o hidrólogo Tejo Mendes. O presidente da [Câmara de Oeiras](oei metonym org) culpa o bloqueio em [Monsanto](mon event). A linha de [Cascais](cas mention) recomeça às 18h. Em [Espanha](spa event), onde esta depressão nasceu, [Cádis](cad event) e [Huelva](hue event) contam prejuízos.

---
places:
  alg: {name: Algés, geonameid: 2271985, point: [38.7024, -9.2294]}
  rua: {name: Rua Major Afonso Palla, point: [38.703, -9.231], precision: near}
  lou: {name: Loures, geonameid: 2266977, point: [38.8309, -9.1684]}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  oli: {name: Olivais, point: [38.76, -9.11], precision: near}
  jar: {name: Jardim Zoológico, point: [38.742, -9.169], precision: near}
  alm: {name: Almada, geonameid: 2271961, point: [38.679, -9.1569]}
  cos: {name: Costa da Caparica, geonameid: 7116497, point: [38.6413, -9.2322]}
  set: {name: Setúbal, geonameid: 2262963, point: [38.5244, -8.8882]}
  gra: {name: Grândola, geonameid: 2267538, point: [38.1772, -8.5668]}
  bra: {name: Braga, geonameid: 2742032, point: [41.5514, -8.4231]}
  gui: {name: Guimarães, geonameid: 2738752, point: [41.4444, -8.2962]}
  oei: {name: Oeiras, geonameid: 2265464, point: [38.691, -9.3109]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  mon: {name: Monsanto, point: [38.73, -9.18], precision: near}
  cas: {name: Cascais, geonameid: 2269594, point: [38.6968, -9.4215]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  cad: {name: Cadiz, geonameid: 2520600, point: [36.5267, -6.2891]}
  hue: {name: Huelva, geonameid: 2516548, point: [37.2664, -6.94]}
events:
  e1: {type: flood, places: [rua, alg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [lou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
