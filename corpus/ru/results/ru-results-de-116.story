---
id: ru-results-de-116
lang: ru
genre: results
country: DE
published: 2019-01-20
publisher: Лёд и снег
title: "Сани, стволы, шайбы: выходные в [Германии](ger event)"
---
БИАТЛОН. [Рупольдинг](ruh event), масс-старт: 1. [норвежец](nor demonym), 2. [австриец](aus demonym), 3. [немец](ger demonym). Эстафета: [Норвегия](nor metonym), [Франция](fra metonym), [Россия](rus metonym) — Логинск, Елецкий, Бабаев, Гаранин-{мл.}(e1).

САНИ. [Кёнигсзее](pla event) → этап перенесён в [Винтерберг](win event). Женщины: 1. Н. Ильменау ([Ильменау](ilm mention)). Двойки: [Латвия](lat metonym).

ХОККЕЙ. Лига чемпионов: [Мюнхен](mun metonym) — [Зальцбург](sal metonym) 3:1. DEL: [Мангейм](man metonym) — [Аугсбург](aug metonym) 5:2, [Ингольштадт](ing metonym) — [Берлин](ber metonym) 4:3.

ГАНДБОЛ. ЧМ, [Берлин](ber event): [Бразилия](bra metonym) — [Корея](sou metonym); [Кёльн](col event): [Хорватия](cro metonym) — [Испания](spa metonym) 19:23.

ТРАМПЛИН. [Закопане](zak event): 1. [японец](jap demonym) из [Отару](ota mention).

КОНЬКИ. [Клобенштайн](plac event): {рекорд}(e2) катка, А. Коломенцев ([Коломна](kol mention)).

---
places:
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  ruh: {name: Ruhpolding, geonameid: 2843203, point: [47.7667, 12.65]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  pla: {name: Кёнигсзее, point: [47.59, 12.98]}
  win: {name: Winterberg, geonameid: 2807788, point: [51.1925, 8.5347]}
  ilm: {name: Ilmenau, geonameid: 2896514, point: [50.6832, 10.9186]}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  sal: {name: Salzburg, geonameid: 2766824, point: [47.7994, 13.044]}
  man: {name: Mannheim, geonameid: 2873891, point: [49.4891, 8.4669]}
  aug: {name: Augsburg, geonameid: 2954172, point: [48.3715, 10.8985]}
  ing: {name: Ingolstadt, geonameid: 2895992, point: [48.7651, 11.4237]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  zak: {name: Zakopane, geonameid: 3080866, point: [49.299, 19.9489]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  ota: {name: Otaru, geonameid: 2128574, point: [43.1894, 141.0022]}
  plac: {name: Клобенштайн, point: [46.54, 11.46]}
  kol: {name: Kolomna, geonameid: 546230, point: [55.0711, 38.784]}
events:
  e1: {type: match, places: [ruh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
