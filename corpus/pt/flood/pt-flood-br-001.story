---
id: pt-flood-br-001
lang: pt
genre: flood
country: BR
published: 2022-05-30
publisher: Diário do Capibaribe
title: "Chuva mata 91 na [Grande Recife](gra event)"
---
[RECIFE](rec dateline) - Subiu para 91 o número de {mortos}(e1) pelos temporais em [Pernambuco](per event). A maioria morreu em {deslizamentos}(e2) no [Jardim Monteverde](jar event), na divisa do [Recife](rec mention) com [Jaboatão dos Guararapes](jab event). No [Recife](rec event), o governo abriu escolas para 5 mil desabrigados; em [Olinda](oli event), a orla virou rio.

Em [Alagoas](ala event), os municípios de [Marechal Deodoro](mar event) e [Rio Largo](rio event) decretaram emergência. Bombeiros de [Minas](min mention) e do [Rio](riod mention), que atuaram em [Petrópolis](pet event) em fevereiro, chegaram ontem ao [Aeroporto dos Guararapes](aer mention).

"[Olinda](oli metonym), minha prima, perdeu tudo", conta o pedreiro Josué Caruaru em [Camaragibe](cam event). [Brasília](bra metonym) liberou saques do FGTS. Em [Lisboa](lis event), o presidente da [Câmara do Porto](por metonym org) manifestou pesar. O Inmet prevê mais chuva para [João Pessoa](joa event) e para a [Zona da Mata](zon event).

---
places:
  gra: {name: Grande Recife, point: [-8.05, -34.95], precision: area, radius_km: 25}
  rec: {name: Recife, geonameid: 3390760, point: [-8.0539, -34.8811]}
  per: {name: Pernambuco, geonameid: 3392268, point: [-8.4728, -37.2958], precision: division}
  jar: {name: Jardim Monteverde, point: [-8.13, -34.96], precision: near}
  jab: {name: Jaboatão dos Guararapes, geonameid: 6317344, point: [-8.1128, -35.0147]}
  oli: {name: Olinda, geonameid: 3393536, point: [-8.0089, -34.8553]}
  ala: {name: Alagoas, geonameid: 3408096, point: [-9.7739, -36.6917], precision: division}
  mar: {name: Marechal Deodoro, geonameid: 3395395, point: [-9.7103, -35.895]}
  rio: {name: Rio Largo, geonameid: 3390288, point: [-9.4783, -35.8533]}
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  riod: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  pet: {name: Petrópolis, geonameid: 3454031, point: [-22.505, -43.1786]}
  aer: {name: Aeroporto dos Guararapes, point: [-8.126, -34.923], precision: exact}
  cam: {name: Camaragibe, geonameid: 3403741, point: [-8.0217, -34.9811]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  por: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  joa: {name: João Pessoa, geonameid: 3397277, point: [-7.115, -34.8631]}
  zon: {name: Zona da Mata, point: [-8.3, -35.3], precision: area, radius_km: 50}
events:
  e1: {type: flood, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: landslide, places: [jar, jab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
