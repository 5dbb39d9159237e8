---
id: pt-council-pt-018
lang: pt
genre: council
country: PT
published: 2022-02-24
publisher: Notícias de Loures
title: "[Assembleia Municipal de Loures](lou metonym org) chumba hotel em [Bucelas](buc event)"
---
Dezanove votos contra, dezoito a favor: a {proposta}(e1) de um hotel de cinco pisos junto às vinhas de [Bucelas](buc event) foi rejeitada na quinta-feira. O promotor, com escritórios em [Cascais](cas mention) e em [Sevilha](sev mention), prometia 80 empregos.

"Queremos vinho, não queremos outra [Ericeira](eri mention)", disse a deputada Inês Sintra. O vereador do Urbanismo lembrou que [Sobral de Monte Agraço](sob mention) e [Arruda](arr mention) já aprovaram projetos iguais. A freguesia de [Fanhões](fan metonym) absteve-se.

Foi {aprovada}(e2), em contrapartida, a ciclovia entre [Sacavém](sac event) e a [Bobadela](bob event), ao longo do [Trancão](tra event). A estátua de um poeta [moçambicano](moz demonym) será colocada em [Moscavide](mos event). A [Junta de Unhos](jun metonym org) pediu mais carreiras para o [Campo Grande](cam mention). Em abril, o município geminar-se-á com [Diu](diu mention), na [Índia](ind mention), e com a [Ilha do Sal](ilh mention).

---
places:
  lou: {name: Loures, geonameid: 2266977, point: [38.8309, -9.1684]}
  buc: {name: Bucelas, geonameid: 2270649, point: [38.9019, -9.1189]}
  cas: {name: Cascais, geonameid: 2269594, point: [38.6968, -9.4215]}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  eri: {name: Ericeira, geonameid: 2268563, point: [38.9627, -9.4156]}
  sob: {name: Sobral de Monte Agraço, geonameid: 2262871, point: [39.0196, -9.1508]}
  arr: {name: Arruda dos Vinhos, geonameid: 2271438, point: [38.9841, -9.0775]}
  fan: {name: Fanhões, geonameid: 2268352, point: [38.8815, -9.1528]}
  sac: {name: Sacavém, geonameid: 2263667, point: [38.792, -9.108]}
  bob: {name: Bobadela, geonameid: 2270813, point: [38.8077, -9.0992]}
  tra: {name: Trancão, point: [38.8, -9.1], precision: area, radius_km: 8}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  mos: {name: Moscavide, point: [38.776, -9.1]}
  jun: {name: Junta de Unhos, point: [38.83, -9.12]}
  cam: {name: Campo Grande, point: [38.758, -9.157], precision: near}
  diu: {name: Diu, geonameid: 1272502, point: [20.7141, 70.9822]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ilh: {name: Ilha do Sal, point: [16.73, -22.93], precision: area, radius_km: 15}
events:
  e1: {type: decision, places: [buc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [sac, bob, tra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
