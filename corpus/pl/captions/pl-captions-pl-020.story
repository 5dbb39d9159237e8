---
id: pl-captions-pl-020
lang: pl
genre: captions
country: PL
published: 2017-08-13
title: "Po nawałnicy. Fotoreportaż"
---
[Suszek](sus event), [Bory Tucholskie](bor event). Obóz harcerzy z [Łodzi](odz mention): dwie dziewczynki {zginęły}(e1). Fot. M. Chojnicka

[Rytel](ryt event). Brda {stoi}(e2), bo leżą w niej sosny.

[Lotyń](lot event). Kaplica bez wieży, dzwon cały.

[Gniezno](gni event). Katedra i dźwig.

[Czersk](cze event). Gospodyni karmi saperów ze [Szczecinka](szc mention).

[Wałdowo](wad event). Stodoła sąsiada, mówi pan Sępoleński, leży u niego w życie.

[Praga](pra mention), [Wyszehrad](wys event). Ta sama burza, dzień wcześniej, tylko ładna.

[Bruksela](bru mention). Komisarz ogląda zdjęcia satelitarne.

[Gdańsk](gda mention). Zbiórka plandek na [Długim Targu](dug event).

[Trójmiasto](tro mention) w nocy. Bez prądu zostało pół [Kaszub](kas event).

---
places:
  sus: {name: Suszek, point: [53.7, 17.78]}
  bor: {name: Bory Tucholskie, point: [53.7, 17.9], precision: area, radius_km: 35}
  odz: {name: Łódź, geonameid: 3093133, point: [51.7706, 19.4739]}
  ryt: {name: Rytel, point: [53.755, 17.78]}
  lot: {name: Lotyń, point: [53.75, 17.5]}
  gni: {name: Gniezno, geonameid: 3099112, point: [52.5348, 17.5826]}
  cze: {name: Czersk, geonameid: 3100984, point: [53.7959, 17.9765]}
  szc: {name: Szczecinek, geonameid: 3083826, point: [53.7079, 16.6994]}
  wad: {name: Wałdowo, point: [53.45, 17.5]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  wys: {name: Wyszehrad, point: [50.064, 14.418], precision: near}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  dug: {name: Długim Targu, point: [54.348, 18.654], precision: exact}
  tro: {name: Trójmiasto, point: [54.4, 18.6], precision: area, radius_km: 15}
  kas: {name: Kaszub, point: [54.3, 18.1], precision: area, radius_km: 35}
events:
  e1: {type: storm, places: [sus, bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: flood, places: [ryt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
