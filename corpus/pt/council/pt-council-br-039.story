---
id: pt-council-br-039
lang: pt
genre: council
country: BR
published: 2017-08-15
publisher: O Inconfidente
title: "Câmara de [Ouro Preto](our metonym) aprova taxa para ônibus de turismo"
---
Por 10 votos a 4, os vereadores de [Ouro Preto](our metonym) {aprovaram}(e1) na terça a cobrança de R$ 120 por ônibus que subir além da rodoviária. O autor, Tonico Mariana (sem parentesco com [Mariana](mar mention), a cidade), citou [Veneza](ven mention), [Toledo](tol mention) e [Gramado](gra mention).

Guias de [Tiradentes](tir mention) e [Congonhas](con mention) protestaram nas galerias. O distrito de [Lavras Novas](lav event) fica isento; [Cachoeira do Campo](cac event), não. Em primeira votação passou o tombamento da fábrica de [Saramenha](sar event).

Requerimento pede à mineradora dos [anglo-australianos](aus demonym) notícias do dinheiro da barragem de [Fundão](fun event). "Em [Bento Rodrigues](ben event) não tem mais nem igreja", lembrou a vereadora Regina, filha de lá. A UFOP cede o anfiteatro. O irmanamento com [Macau](mac metonym) ficou para setembro. O prefeito viaja hoje a [Belo Horizonte](bel mention) e depois a [Évora](evo mention).

---
places:
  our: {name: Ouro Preto, geonameid: 3455671, point: [-20.3948, -43.5052]}
  mar: {name: Mariana, geonameid: 3457736, point: [-20.3778, -43.4161]}
  ven: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  tol: {name: Toledo, geonameid: 2510409, point: [39.8581, -4.0226]}
  gra: {name: Gramado, geonameid: 3462284, point: [-29.3786, -50.8739]}
  tir: {name: Tiradentes, geonameid: 3446420, point: [-21.1103, -44.1781]}
  con: {name: Congonhas, geonameid: 3465671, point: [-20.5053, -43.8588]}
  lav: {name: Lavras Novas, point: [-20.47, -43.52]}
  cac: {name: Cachoeira do Campo, point: [-20.35, -43.67]}
  sar: {name: Saramenha, point: [-20.4, -43.49], precision: near}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  fun: {name: Fundão, point: [-20.21, -43.47], precision: near}
  ben: {name: Bento Rodrigues, point: [-20.24, -43.42]}
  mac: {name: Macau, geonameid: 1821275, point: [22.16667, 113.55], precision: country}
  bel: {name: Belo Horizonte, geonameid: 3470127, point: [-19.9208, -43.9378]}
  evo: {name: Évora, geonameid: 2268406, point: [38.5659, -7.904]}
events:
  e1: {type: decision, places: [lav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
