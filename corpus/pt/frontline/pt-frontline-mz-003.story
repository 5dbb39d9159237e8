---
id: pt-frontline-mz-003
lang: pt
genre: frontline
country: MZ
published: 2021-03-30
publisher: Folha do Índico
title: "Milhares em fuga de [Palma](pal event); navios levam deslocados para [Pemba](pem mention)"
---
[Maputo](map dateline), 30 mar (ANL) – Os combates em [Palma](pal event), no norte de [Moçambique](moz event), entraram ontem no sexto dia. O {ataque}(e1) começou na quarta-feira, horas depois de a petrolífera ter anunciado o regresso às obras em [Afungi](afu mention). Sete viaturas que tentavam sair de um hotel foram {emboscadas}(e2); há mortos [sul-africanos](sou demonym) e um [britânico](uni demonym).

Uma embarcação com 1.300 pessoas atracou em [Pemba](pem event). Outros fugitivos caminham para [Mueda](mue mention) e para a [Tanzânia](tan mention), atravessando o [Rovuma](rov mention). Em [Mocímboa da Praia](moc event), nas mãos dos insurgentes desde agosto, não há rede.

[Lisboa](lis metonym) vai enviar 60 formadores. [Pretória](pre metonym) evacua os seus cidadãos; [Gaborone](gab metonym) convocou uma cimeira para [Harare](har event). "Cabo Delgado não é só gás", disse o bispo de [Nampula](nam metonym). Em [Nangade](nan event) foram vistas colunas armadas.

---
places:
  pal: {name: Palma, point: [-10.77, 40.48]}
  pem: {name: Pemba, geonameid: 1028918, point: [-12.974, 40.5177]}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  afu: {name: Afungi, point: [-10.82, 40.52], precision: near}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  mue: {name: Mueda, geonameid: 1036263, point: [-11.6628, 39.5506]}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  rov: {name: Rovuma, point: [-11.2, 39.5], precision: area, radius_km: 100}
  moc: {name: Mocímboa da Praia, geonameid: 1024699, point: [-11.3517, 40.3516]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  gab: {name: Gaborone, geonameid: 933773, point: [-24.6545, 25.9086]}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  nam: {name: Nampula, geonameid: 1033356, point: [-15.1165, 39.2666]}
  nan: {name: Nangade, point: [-11.089, 39.75], precision: division}
events:
  e1: {type: attack, places: [pal, moz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: killing, places: [pal, moz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
