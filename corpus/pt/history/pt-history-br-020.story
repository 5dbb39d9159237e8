---
id: pt-history-br-020
lang: pt
genre: history
country: BR
published: 2015-11-22
publisher: Revista Seringal
title: "Quando o [Acre](acr mention) era um país"
---
Em 14 de julho de 1899, no seringal de [Puerto Alonso](pue event), um jornalista [espanhol](spa demonym) {proclamou}(e1) a República do [Acre](acr event). Luís Galvez, de [Cádis](cad mention), trouxe de [Manaus](man mention) uma bandeira, um exército de artistas de zarzuela e muita cachaça. A república durou oito meses.

[La Paz](lap metonym) protestou, o [Rio de Janeiro](rio metonym) prendeu-o. Ficou em [Belém](bel event), depois em [Recife](rec event), e fugiu de volta. A guerra veio em 1902: {combates}(e2) em [Xapuri](xap event), na [Volta da Empresa](riob event) e no [Abunã](abu event). Em [Petrópolis](pet event), um ano depois, a [Bolívia](bol metonym) vendeu o território por dois milhões de libras.

A cidade de [Porto Acre](por mention) guarda um canhão. "Meu bisavô veio de [Uruburetama](uru mention), no [Ceará](cea mention), com febre e dois irmãos", diz Galvez Tarauacá, 80, batizado em homenagem ao aventureiro. [Londres](lon mention) e [Nova York](new mention) ficaram com a borracha.

---
places:
  acr: {name: Acre, geonameid: 3665474, point: [-8.9285, -70.2976], precision: division}
  pue: {name: Puerto Alonso, point: [-9.59, -67.53]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  cad: {name: Cadiz, geonameid: 2520600, point: [36.5267, -6.2891]}
  man: {name: Manaus, geonameid: 3663517, point: [-3.1019, -60.025]}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  bel: {name: Belém, geonameid: 3405870, point: [-1.4558, -48.5044]}
  rec: {name: Recife, geonameid: 3390760, point: [-8.0539, -34.8811]}
  xap: {name: Xapuri, geonameid: 3924674, point: [-10.6517, -68.5044]}
  riob: {name: Rio Branco, geonameid: 3662574, point: [-9.9747, -67.81]}
  abu: {name: Abunã, point: [-10.0, -67.5], precision: area, radius_km: 80}
  pet: {name: Petrópolis, geonameid: 3454031, point: [-22.505, -43.1786]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  por: {name: Porto Acre, geonameid: 3662784, point: [-9.5883, -67.5325]}
  uru: {name: Uruburetama, geonameid: 3385674, point: [-3.625, -39.5083]}
  cea: {name: Ceará, geonameid: 3402362, point: [-5.376, -39.3429], precision: division}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
events:
  e1: {type: other, places: [pue, acr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: battle, places: [xap, riob, abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
