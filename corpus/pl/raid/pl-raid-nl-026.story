---
id: pl-raid-nl-026
lang: pl
genre: raid
country: NL
published: 2020-06-22
publisher: Gazeta Środkowa
title: "Kontenery pod [Bergen op Zoom](ber event): sale tortur zamiast cebuli"
---
[Holenderska](net demonym) policja {znalazła}(e1) w [Wouwse Plantage](wou event), pod [Bergen op Zoom](ber event), siedem kontenerów przerobionych na cele. W jednym stał fotel dentystyczny. {Zatrzymano}(e2) sześciu ludzi w [Rotterdamie](rot event), [Utrechcie](utr event) i [Hadze](the event).

Trop dała [francuska](fra demonym) żandarmeria z [Pontoise](pon mention), która złamała szyfr telefonów. Gang ładował kokainę w [Antwerpii](ant event), ukrytą w bananach z [Ekwadoru](ecu mention) i [Kostaryki](cos mention). Dwóch kurierów pochodzi z [Gorzowa Wielkopolskiego](gor mention), trzeci, pseudonim „Paryż”, z [Elbląga](elb mention).

– Wynajęli ode mnie halę na cebulę – tłumaczy rolnik z [Roosendaal](roo mention). Prokurator Jan de Haag czeka na ekstradycję szefa z [Dubaju](dub mention). W [Polsce](pol event) służby przeszukały mieszkania w [Słubicach](sub event). [Warszawa](war metonym) i [Bruksela](bru metonym) powołały zespół.

---
places:
  ber: {name: Bergen op Zoom, geonameid: 2759145, point: [51.495, 4.2917]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  wou: {name: Wouwse Plantage, point: [51.48, 4.38]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  pon: {name: Pontoise, geonameid: 2986140, point: [49.05, 2.1]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  gor: {name: Gorzów Wielkopolski, geonameid: 3098722, point: [52.7337, 15.225]}
  elb: {name: Elbląg, geonameid: 3099759, point: [54.1522, 19.4088]}
  roo: {name: Roosendaal, geonameid: 2747930, point: [51.5308, 4.4653]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  sub: {name: Słubice, geonameid: 3085495, point: [52.3509, 14.5607]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: raid, places: [wou, ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [rot, utr, the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
