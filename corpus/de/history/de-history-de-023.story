---
id: de-history-de-023
lang: de
genre: history
country: DE
published: 2023-06-17
publisher: Mitteldeutscher Bote
title: "Als [Halle](hal event) auf die Straße ging"
---
Am Morgen des 17. Juni 1953 {verließen}(e1) die Waggonbauer von [Ammendorf](amm event) ihre Hallen. Bis Mittag standen 60.000 Menschen auf dem [Hallmarkt](hall event). In [Merseburg](mer event) zogen die Arbeiter aus [Leuna](leu mention) und [Schkopau](sch mention) zusammen, in [Bitterfeld](bit event) wählten sie ein Streikkomitee, in [Görlitz](gor event) setzten sie den Bürgermeister ab.

[Berlin](ber metonym) wusste wenig; die Telefone waren stumm. Am Nachmittag rollten Panzer von [Dessau](des mention) heran, am Roten Ochsen {fielen}(e2) Schüsse. Acht Menschen starben. Paula Brehna, damals Lehrling, erinnert sich an „Pflaumenkuchen und Angst“. Ihr Bruder floh über [Helmstedt](hel mention) nach [Wolfenbüttel](wol mention).

[Moskau](mos metonym) nannte es Putsch, [Bonn](bon metonym) machte es zum Feiertag. Heute stehen die Namen am Steintor. Zum Jahrestag kamen Gäste aus [Posen](poz mention), wo 1956 {geschossen}(e3) wurde, aus [Budapest](bud mention) und aus [Pilsen](pil mention). Die [Hallenser](hal demonym) schwiegen eine Minute.

---
places:
  hal: {name: "Halle (Saale)", geonameid: 2911522, point: [51.4816, 11.9795]}
  amm: {name: Ammendorf, point: [51.43, 11.98], precision: near}
  hall: {name: Hallmarkt, point: [51.482, 11.966], precision: exact}
  mer: {name: Merseburg, geonameid: 2871736, point: [51.3548, 11.9892]}
  leu: {name: Leuna, geonameid: 2878350, point: [51.3178, 12.0159]}
  sch: {name: Schkopau, geonameid: 2839044, point: [51.3919, 11.9522]}
  bit: {name: Bitterfeld-Wolfen, geonameid: 2948164, point: [51.6236, 12.3239]}
  gor: {name: Görlitz, geonameid: 2918987, point: [51.1552, 14.9885]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  des: {name: Dessau, geonameid: 2937959, point: [51.8386, 12.2455]}
  hel: {name: Helmstedt, geonameid: 2906676, point: [52.2279, 11.0099]}
  wol: {name: Wolfenbüttel, geonameid: 2806914, point: [52.1644, 10.541]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bon: {name: Bonn, geonameid: 2946447, point: [50.7344, 7.0955]}
  poz: {name: Poznań, geonameid: 3088171, point: [52.4069, 16.9299]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  pil: {name: Pilsen, geonameid: 3068160, point: [49.7475, 13.3776]}
events:
  e1: {type: strike, places: [amm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: shooting, places: [mer, bit, gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: shooting, places: [mer, bit, gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
