---
id: pl-trade-ua-040
lang: pl
genre: trade
country: UA
published: 2023-11-22
publisher: Dziennik Wschodni Kurier
title: "Kolejka do [Dorohuska](dor event): mleko, pelet i trzy doby czekania"
---
Przewoźnicy {blokują}(e1) przejścia w [Dorohusku](dor event), [Hrebennem](hre event) i [Korczowej](kor event) już szesnasty dzień. Po stronie [ukraińskiej](ukr demonym), w [Jagodzinie](jag event), stoi 1200 ciężarówek. Kierowca z [Winnicy](vin mention) zmarł w kabinie.

Żądania: zezwolenia jak przed wojną i kolejka dla pustych. [Bruksela](bru metonym) odmawia, [Warszawa](war metonym) czeka na nowy rząd, [Kijów](kyi metonym) liczy straty: miliard euro. Mleko w proszku z [Żytomierza](zhy mention) {drożeje}(e2) w [Hamburgu](ham event). Pelet dla [Danii](den mention) leży w [Kowlu](kov event).

– Mój tata woził przez [Medykę](med mention), dziadek przez [Brześć](bre mention), ja nie wożę – mówi Paweł Chełmski spod [Zamościa](zam mention). [Słowacy](slo demonym) zamknęli [Vyšné Nemecké](vys event), [Węgrzy](hun demonym) grożą tym samym w [Záhony](zah event). Objazd przez [Siret](sir mention) to 600 kilometrów.

---
places:
  dor: {name: Dorohusk, geonameid: 773014, point: [51.1547, 23.8032]}
  hre: {name: Hrebennem, point: [50.28, 23.59]}
  kor: {name: Korczowe, geonameid: 768142, point: [49.9565, 23.0804]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  jag: {name: Jagodzinie, point: [51.21, 23.8]}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  zhy: {name: Zhytomyr, geonameid: 686967, point: [50.2623, 28.6791]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  kov: {name: Kovel, geonameid: 704617, point: [51.2155, 24.7008]}
  med: {name: Medyka, geonameid: 765028, point: [49.8053, 22.9223]}
  bre: {name: Brest, geonameid: 629634, point: [52.1089, 23.7175]}
  zam: {name: Zamość, geonameid: 753866, point: [50.7231, 23.252]}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  vys: {name: Vyšné Nemecké, point: [48.66, 22.26]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  zah: {name: Záhony, geonameid: 713929, point: [48.4091, 22.1761]}
  sir: {name: Siret, geonameid: 666830, point: [47.95, 26.0667]}
events:
  e1: {type: protest, places: [dor, hre, kor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: market, places: [ham], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
