---
id: pl-earnings-cz-039
lang: pl
genre: earnings
country: CZ
published: 2022-03-30
publisher: Puls Rynku
title: "Szkło z [Jablonca](jab mention) droższe niż gaz pozwala"
---
[Czeski](cze demonym org) Kryształ Północ {stracił}(e1) w 2021 roku 210 mln koron. Gaz kosztował pięć razy więcej, piec w [Nowym Borze](nov event) {wygaszono}(e2) w grudniu, ten w [Karlowych Warach](kar event) pracuje co drugi tydzień. Sprzedaż w [Rosji](rus event), dotąd piąta część, znikła.

Ratują żyrandole: hotel w [Rijadzie](riy event), meczet w [Dżakarcie](jak event), dworzec w [Poznaniu](poz event). – [Chińczycy](chi demonym) kopiują wzór w dwa miesiące, [Włosi](ita demonym) z [Murano](mur mention) w rok – wylicza dyrektorka Jana Liberecka.

Zakład w [Lubaniu](lub event) przejmie szlifowanie. Nowa huta nie powstanie w Zagłębiu ani pod [Uściem](ust event). Na giełdzie w [Pradze](pra metonym) kurs spadł o 8 proc. Związkowcy z [Liberca](lib metonym) pytają [Brukselę](bru metonym) o osłony. Muzeum w [Harrachovie](har event) grzeje gości piwem.

---
places:
  jab: {name: Jablonec nad Nisou, geonameid: 3074603, point: [50.7243, 15.1711]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  nov: {name: Nový Bor, geonameid: 3069381, point: [50.7576, 14.5556]}
  kar: {name: Karlovy Vary, geonameid: 3073803, point: [50.2327, 12.8712]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  poz: {name: Poznań, geonameid: 3088171, point: [52.4069, 16.9299]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  mur: {name: Murano, point: [45.458, 12.353], precision: near}
  lub: {name: Lubań, geonameid: 3093040, point: [51.1201, 15.2877]}
  ust: {name: Ústí nad Labem, geonameid: 3063548, point: [50.6607, 14.0323]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  lib: {name: Liberec, geonameid: 3071961, point: [50.7671, 15.0562]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  har: {name: Harrachovie, point: [50.77, 15.43]}
events:
  e1: {type: earnings, places: [nov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [nov, kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
