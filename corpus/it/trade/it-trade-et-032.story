---
id: it-trade-et-032
lang: it
genre: trade
country: ET
published: 2022-11-14
publisher: "Agricoltura & Mercati"
title: "Caffè, dalla [Sidama](sid mention) a [Trieste](tri mention) il viaggio si fa lungo"
---
I sacchi di juta partono da [Yirgalem](yir mention), sostano al lavatoio di [Aleta Wendo](wen event), viaggiano in camion fino al porto di [Gibuti](dji mention). Con la guerra nel [Tigrai](tig event) e la benzina a singhiozzo, il tragitto è {passato}(e1) da sei giorni a venti. A [Trieste](tri event), prima piazza [italiana](ita demonym), le scorte bastano per tre mesi.

I torrefattori guardano a [Huehuetenango](hue mention) e alla [Uganda](uga mention); la robusta del [Vietnam](vie mention) è rincarata a [Londra](lon event). Piove troppo nel [Minas Gerais](min event), poco ad [Harar](har event).

«In Borsa scrivono [New York](new metonym), ma il prezzo lo fa la strada di [Auasc](aua mention)», dice Berhane Asmara, mediatore ad [Addis Abeba](add mention). Una cooperativa di [Jimma](jim mention) {apre}(e2) un ufficio ad [Amburgo](ham event). L'Unione Europea, da [Bruxelles](bru metonym), chiederà prove che dietro il chicco non ci siano boschi tagliati. [Nairobi](nai metonym) ha chiesto tempo.

---
places:
  sid: {name: Sidama Region, geonameid: 8299784, point: [6.7306, 38.449], precision: division}
  tri: {name: Trieste, geonameid: 3165185, point: [45.6495, 13.7768]}
  yir: {name: Yirga Alem, geonameid: 325780, point: [6.75, 38.4167]}
  wen: {name: Wendo, geonameid: 326321, point: [6.6, 38.4167]}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  tig: {name: Tigray, geonameid: 444187, point: [14.1003, 38.2158], precision: division}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  hue: {name: Huehuetenango, geonameid: 3595416, point: [15.321, -91.47]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  har: {name: Harar, geonameid: 335035, point: [9.3139, 42.1181]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  aua: {name: Auasc, point: [8.99, 40.17]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  jim: {name: Jimma, geonameid: 333772, point: [7.6734, 36.8344]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
events:
  e1: {type: market, places: [tig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [ham], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
