---
id: pl-results-pl-024
lang: pl
genre: results
country: PL
published: 2023-02-12
publisher: Sport Tygodnia
title: "Wyniki soboty i niedzieli"
---
SKOKI. [Lake Placid](lak event): konkurs duetów – 1. [Polska](pol metonym), 2. [Austria](aus metonym), 3. [Japonia](jap metonym). Upadek [Norwega](nor demonym). Za tydzień [Râșnov](ras event).

BIATHLON. [Oberhof](obe event): pościg – 1. [Francuzka](fra demonym) Chambéry; [Polka](pol demonym) z [Cieszyna](cie mention) 24.

PIŁKA. [Zabrze](zab metonym) – [Szczecin](szc metonym) 2:2 ({VAR}(e1)), [Lubin](lub metonym) – [Płock](poc metonym) 1:0; w [Białymstoku](bia event) odwołano, bo światło.

SIATKÓWKA. [Kędzierzyn](ked metonym) – [Zawiercie](zaw metonym) 3:1; [Nysa](nys metonym) – [Suwałki](suw metonym) 2:3. Puchar: [Civitanova](civ metonym) – [Jastrzębie](jas metonym) 0:3.

ŻUŻEL. [Krsko](krs event): Lesznowolski z [Leszna](les mention) trzeci.

HOKEJ. [Oświęcim](osw metonym) – [Tychy](tyc metonym) 3:4 k., [Sanok](san metonym) – [Toruń](tor metonym) 1:7.

SZACHY. [Düsseldorf](dus event): remis w piątej.

KOLARSTWO. [Oman](oma event): etap do [Qurayyat](qur event) – J. Tatrzański {szósty}(e2). Następne: [Almería](alm event).

---
places:
  lak: {name: Lake Placid, geonameid: 5123831, point: [44.2796, -73.982]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  ras: {name: Râşnov, geonameid: 668828, point: [45.5833, 25.45]}
  obe: {name: Oberhof, geonameid: 2860282, point: [50.7043, 10.7272]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  cie: {name: Cieszyn, geonameid: 3101321, point: [49.7513, 18.6321]}
  zab: {name: Zabrze, geonameid: 3080985, point: [50.3249, 18.7858]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  lub: {name: Lubin, geonameid: 3092931, point: [51.4009, 16.2015]}
  poc: {name: Płock, geonameid: 3088825, point: [52.5468, 19.7064]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  ked: {name: Kędzierzyn-Koźle, geonameid: 3096372, point: [50.3498, 18.2261]}
  zaw: {name: Zawiercie, geonameid: 3080526, point: [50.4877, 19.4168]}
  nys: {name: Nysa, geonameid: 3090436, point: [50.4738, 17.3344]}
  suw: {name: Suwałki, geonameid: 757718, point: [54.1118, 22.9309]}
  civ: {name: Civitanova Marche, geonameid: 3170102, point: [43.3049, 13.7207]}
  jas: {name: Jastrzębie Zdrój, geonameid: 3097391, point: [49.9554, 18.5748]}
  krs: {name: Krško, geonameid: 3197147, point: [45.9592, 15.4917]}
  les: {name: Leszno, geonameid: 3093524, point: [51.8403, 16.5749]}
  osw: {name: Oświęcim, geonameid: 3089658, point: [50.0344, 19.2104]}
  tyc: {name: Tychy, geonameid: 3082914, point: [50.1372, 18.9664]}
  san: {name: Sanok, geonameid: 759591, point: [49.5557, 22.2056]}
  tor: {name: Toruń, geonameid: 3083271, point: [53.0138, 18.5981]}
  dus: {name: Düsseldorf, geonameid: 2934246, point: [51.2232, 6.7793]}
  oma: {name: Oman, geonameid: 286963, point: [21.0, 57.0], precision: country}
  qur: {name: Qurayyat, geonameid: 286839, point: [23.263, 58.9201]}
  alm: {name: Almería, geonameid: 2521886, point: [36.8381, -2.4597]}
events:
  e1: {type: match, places: [bia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [oma, qur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
