---
id: es-obituary-mx-023
lang: es
genre: obituary
country: MX
published: 2021-05-04
publisher: Istmo Noticias
title: "Murió en [Juchitán](her event) la maestra de los huipiles"
---
Rosaura Tehuantepec, que enseñó a bordar a tres generaciones de zapotecas, {falleció}(e1) el domingo en [Juchitán](her event) a los 93 años. Había nacido en [Ixtaltepec](asu event) y nunca tuvo pasaporte: «Mis flores viajan por mí», decía. Colgaron en [París](par event), en [Osaka](osa event) y en un museo de [Santa Fe](san event), [Nuevo México](new event).

De joven vendió totopos en el tren a [Salina Cruz](sal mention). En 1974 {marchó}(e2) a pie a la [Ciudad de México](mex mention) con la coalición obrera y estuvo ocho días presa en [Oaxaca](oax event).

El terremoto de 2017 le tiró la casa; vivió en un toldo hasta que unos alumnos de [Xalapa](xal mention) se la levantaron. La despidieron con la banda de [Unión Hidalgo](uni mention) y mezcal de [Matatlán](sant mention). Sus hilos los comprará el museo textil de [Oaxaca](oax metonym). La gobernación del [Istmo](ist metonym) guardó silencio.

---
places:
  her: {name: Heroica Ciudad de Juchitán de Zaragoza, geonameid: 3526357, point: [16.4337, -95.0218]}
  asu: {name: Asunción Ixtaltepec, geonameid: 3532658, point: [16.5033, -95.0605]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  san: {name: Santa Fe, geonameid: 5490263, point: [35.687, -105.9378]}
  new: {name: New Mexico, geonameid: 5481136, point: [34.5003, -106.0008], precision: division}
  sal: {name: Salina Cruz, geonameid: 3520064, point: [16.1754, -95.1942]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  oax: {name: Oaxaca, geonameid: 3522507, point: [17.0602, -96.7254]}
  xal: {name: Xalapa de Enríquez, geonameid: 3526617, point: [19.5312, -96.9159]}
  uni: {name: Unión Hidalgo, geonameid: 3514916, point: [16.4723, -94.8295]}
  sant: {name: Santiago Matatlán, geonameid: 3516937, point: [16.8654, -96.3821]}
  ist: {name: Istmo, point: [16.5, -95.0], precision: area, radius_km: 60}
events:
  e1: {type: death, places: [her], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [oax], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
