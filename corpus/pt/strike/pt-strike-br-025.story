---
id: pt-strike-br-025
lang: pt
genre: strike
country: BR
published: 2018-05-25
publisher: Tribuna dos Pampas
title: "Quinto dia sem caminhão: [Chapecó](cha event) mata pintos, Ceagesp fica vazia"
---
A {paralisação}(e1) dos caminhoneiros bloqueava ontem 500 trechos em 24 estados. Em [Chapecó](cha event), 64 milhões de aves correm risco; em [Carambeí](car event) e [Castro](cas event) o leite vai para o ralo. O aeroporto de [Brasília](bra event) ficou sem querosene, o de [Ilhéus](ilh event) fechou.

Na [Régis Bittencourt](reg event), na altura de [Embu das Artes](emb event), o churrasco é coletivo. "De [Paranaguá](par mention) a [Sorriso](sor mention) ninguém roda", gritava Jair Cascavel, dono de um Volvo feito em [Curitiba](cur event). Em [Santos](san event), a lama do cais não viu roda. [Suape](sua event) trabalha com 10%.

[Montevidéu](mon metonym) e [La Paz](lap metonym) cogitam socorro. O [Planalto](pla metonym) {anunciou}(e2) o Exército. Em [Betim](bet event), a Refinaria Gabriel foi desbloqueada à força; em [Vitória](vit event), tiro para o alto. Os [catarinenses](sant demonym) de [Itajaí](ita mention) descarregam bananas do [Equador](ecu mention) na mão.

---
places:
  cha: {name: Chapecó, geonameid: 3466296, point: [-27.0964, -52.6183]}
  car: {name: Carambeí, geonameid: 3467042, point: [-24.9526, -50.1159]}
  cas: {name: Castro, geonameid: 3466704, point: [-24.7893, -50.0123]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  ilh: {name: Ilhéus, geonameid: 3461408, point: [-14.7991, -39.0323]}
  reg: {name: Régis Bittencourt, point: [-24.3, -48.0], precision: area, radius_km: 100}
  emb: {name: Embu das Artes, point: [-23.65, -46.85]}
  par: {name: Paranaguá, geonameid: 3455070, point: [-25.5163, -48.5254]}
  sor: {name: Sorriso, geonameid: 6318714, point: [-12.5453, -55.7114]}
  cur: {name: Curitiba, geonameid: 3464975, point: [-25.4278, -49.2731]}
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
  sua: {name: Suape, point: [-8.39, -34.96], precision: near}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  pla: {name: Planalto, point: [-15.8, -47.86], precision: exact}
  bet: {name: Betim, geonameid: 3470044, point: [-19.9678, -44.1983]}
  vit: {name: Vitória, geonameid: 3444924, point: [-20.3194, -40.3378]}
  sant: {name: Santa Catarina, geonameid: 3450387, point: [-27.0392, -51.1586], precision: division}
  ita: {name: Itajaí, geonameid: 3460845, point: [-26.9078, -48.6619]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
events:
  e1: {type: strike, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [sua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
