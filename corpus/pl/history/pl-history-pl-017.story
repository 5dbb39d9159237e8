---
id: pl-history-pl-017
lang: pl
genre: history
country: PL
published: 2021-07-11
publisher: Gazeta Lubuska Nowa
title: "Pociąg z [Wołynia](woy mention), który stanął w [Żaganiu](zag mention)"
---
Maj 1945. Na stacji w [Kowlu](kov event) ładują się trzydzieści dwie rodziny, dwie krowy, zegar. {Jadą}(e1) pięć tygodni: [Chełm](che event), [Lublin](lub event), [Kutno](kut event), w polu pod [Zbąszyniem](zba event) rodzi się Maria. Wysiadają w [Żaganiu](zag event), bo dalej most {wysadzony}(e2).

Dwa lata wcześniej spalono ich [Ostrówki](ost event). W książce, którą wydało muzeum, są nazwiska zabitych i tych, co ukrywali. – Uratował nas [Ukrainiec](ukr demonym), Ołeksa Łucki, został i zginął – opowiada Maria Zbąszyńska, bo tak ją na chrzcie nazwała położna.

[Niemka](ger demonym) Frau Sagan mieszkała z nimi do 1947, potem pisała z [Hanoweru](han mention). Zegar stoi. W lipcu jeżdżą pod [Kowel](kov mention), w tym roku konsul w [Łucku](lut metonym) załatwił krzyż. [Kijów](kyi metonym) zgodził się na szukanie w jednym dole. Starosta z [Lubomla](liu mention) przyniósł chleb.

---
places:
  woy: {name: Wołynia, point: [50.9, 25.0], precision: area, radius_km: 100}
  zag: {name: Żagań, geonameid: 3080944, point: [51.6176, 15.3149]}
  kov: {name: Kovel, geonameid: 704617, point: [51.2155, 24.7008]}
  che: {name: Chełm, geonameid: 774558, point: [51.1431, 23.4716]}
  lub: {name: Lublin, geonameid: 765876, point: [51.2506, 22.5701]}
  kut: {name: Kutno, geonameid: 3094170, point: [52.2306, 19.3641]}
  zba: {name: Zbąszyń, geonameid: 3080495, point: [52.2509, 15.9252]}
  ost: {name: Ostrówki, point: [51.36, 24.0]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  han: {name: Hannover, geonameid: 2910831, point: [52.3705, 9.7332]}
  lut: {name: Lutsk, geonameid: 702569, point: [50.7578, 25.3502]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  liu: {name: Liuboml, geonameid: 702421, point: [51.2254, 24.0323]}
events:
  e1: {type: displacement, places: [che, lub, kut, zba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [zag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
