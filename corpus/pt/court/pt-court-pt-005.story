---
id: pt-court-pt-005
lang: pt
genre: court
country: PT
published: 2014-09-06
publisher: Correio do Vouga
title: "Tribunal de [Aveiro](ave metonym) condena sucateiro a 17 anos"
---
O coletivo de juízes de [Aveiro](ave metonym) {condenou}(e1) ontem, ao fim de três anos de julgamento, o empresário Manuel Anadia, de [Ovar](ova mention), a 17 anos e meio de prisão por associação criminosa e {corrupção}(e2). Outros dez arguidos, entre os quais um ex-administrador da refinaria de [Sines](sin mention), foram condenados a penas efetivas.

O grupo comprava resíduos à fábrica de [Estarreja](est event), ao estaleiro de [Viana](via event) e à antiga mina de [Aljustrel](alj event), viciando as pesagens. Uma parte seguia para a [Galiza](gal mention); outra, para [Nova Deli](del mention), via [Leixões](lei mention).

A defesa vai recorrer para a [Relação do Porto](por metonym org). "Em [Coimbra](coi mention) ensinaram-me que a prova se faz na sala", comentou o advogado Ramalho Tavira. Nas escadas, um [angolano](ang demonym) ouvido como testemunha, vindo de [Luanda](lua mention), queixou-se do frio. O [Ministério Público de Espinho](esp metonym org) abriu outro inquérito.

---
places:
  ave: {name: Aveiro, geonameid: 2742611, point: [40.6457, -8.6464]}
  ova: {name: Ovar, geonameid: 2736930, point: [40.8586, -8.6251]}
  sin: {name: Sines, geonameid: 2262917, point: [37.9562, -8.8698]}
  est: {name: Estarreja, geonameid: 2739837, point: [40.7565, -8.5721]}
  via: {name: Viana do Castelo, geonameid: 2732773, point: [41.6932, -8.8329]}
  alj: {name: Aljustrel, geonameid: 2271965, point: [37.8776, -8.1652]}
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  lei: {name: Leixões, point: [41.185, -8.7], precision: near}
  por: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  coi: {name: Coimbra, geonameid: 2740637, point: [40.2069, -8.42]}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  esp: {name: Espinho, geonameid: 2739868, point: [41.0076, -8.6412]}
events:
  e1: {type: verdict, places: [est], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fraud, places: [est], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
