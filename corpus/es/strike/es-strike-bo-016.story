---
id: es-strike-bo-016
lang: es
genre: strike
country: BO
published: 2019-08-13
publisher: El Altiplano
title: "[Potosí](pot mention) para por segunda semana"
---
El Comité Cívico de [Potosí](pot metonym) {mantuvo}(e1) ayer los bloqueos en las salidas a [Oruro](oru mention), [Sucre](suc mention) y [Villazón](vil mention). En [Uyuni](uyu event), un centenar de turistas [brasileños](bra demonym) y [coreanos](sou demonym) no puede salir hacia [San Pedro de Atacama](san mention); el tren a [Tupiza](tup mention) no circula.

Los cívicos exigen más regalías por el litio del [salar](sal mention) y la anulación de un contrato con una firma de [Stuttgart](stu mention). [La Paz](lap metonym) los acusa de servir a la oposición de [Santa Cruz](sant mention).

«[Llallagua](lla metonym) se suma y [Betanzos](bet metonym) también», anunció el dirigente Grover Tarija. En la mina de [San Cristóbal](sanc event) los obreros {entraron}(e2) en paro de 24 horas. El mercado de [Cochabamba](coc event) ya nota la falta de minerales... y de quinua. El puerto [chileno](chi demonym) de [Antofagasta](ant event) tiene dos buques esperando.

---
places:
  pot: {name: Potosí, geonameid: 3907584, point: [-19.5836, -65.7531]}
  oru: {name: Oruro, geonameid: 3909234, point: [-17.9715, -67.0932]}
  suc: {name: Sucre, geonameid: 3903987, point: [-19.0333, -65.2627]}
  vil: {name: Villazón, geonameid: 3901501, point: [-22.0866, -65.5942]}
  uyu: {name: Uyuni, geonameid: 3901903, point: [-20.4597, -66.825]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  san: {name: San Pedro de Atacama, geonameid: 3871781, point: [-22.9111, -68.2011]}
  tup: {name: Tupiza, geonameid: 3902202, point: [-21.4434, -65.7188]}
  sal: {name: salar, point: [-20.2, -67.5], precision: area, radius_km: 60}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  sant: {name: Santa Cruz de la Sierra, geonameid: 3904906, point: [-17.7863, -63.1812]}
  lla: {name: Llallagua, geonameid: 3911409, point: [-18.4249, -66.5778]}
  bet: {name: Betanzos, geonameid: 3923145, point: [-19.5529, -65.454]}
  sanc: {name: San Cristóbal, point: [-21.1, -67.21], precision: near}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  ant: {name: Antofagasta, geonameid: 3899539, point: [-23.6509, -70.3975]}
events:
  e1: {type: strike, places: [uyu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: strike, places: [sanc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
