---
id: uk-captions-jp-059
lang: uk
genre: captions
country: JP
published: 2021-07-24
title: "Олімпіада без глядачів. Знімки"
---
[Токіо](tok event). Дрони {складають}(e1) кулю над стадіоном.

[Саппоро](sap event). Марафонці сплять із льодом на голові. Фото К. Осацького.

[Фукусіма](fuk event). Софтбол: порожні ряди, одна мураха.

[Еносіма](pla event). Вітрильниця з [Миколаєва](myk mention).

[Йокогама](yok event). [Іспанія](spa metonym) — [Єгипет](egy metonym) 0:0, судді з [Австралії](aus mention).

[Одайба](plac event). Вода каламутна, триатлон {почато}(e2) о 6:30.

[Ідзу](izu event). Велотрек, падіння [данця](den demonym).

[Київ](kyi mention). Батьки рапіристки біля екрана в [Білій Церкві](bil mention).

[Тбілісі](tbi mention). Салют о сьомій ранку.

---
places:
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  sap: {name: Sapporo, geonameid: 2128295, point: [43.0667, 141.35]}
  fuk: {name: Fukushima, geonameid: 2112923, point: [37.75, 140.4667]}
  pla: {name: Еносіма, point: [35.3, 139.48]}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  yok: {name: Yokohama, geonameid: 1848354, point: [35.4333, 139.65]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  plac: {name: Одайба, point: [35.63, 139.775], precision: near}
  izu: {name: Izu, geonameid: 6822192, point: [34.9716, 138.9464]}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  bil: {name: Bila Tserkva, geonameid: 712165, point: [49.7994, 30.1165]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
events:
  e1: {type: ceremony, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
