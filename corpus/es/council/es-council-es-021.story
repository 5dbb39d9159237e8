---
id: es-council-es-021
lang: es
genre: council
country: ES
published: 2021-11-26
publisher: El Suroccidente
title: "El pleno de [Cangas del Narcea](can metonym) aprueba el rescate de la minería... del vino"
---
El pleno municipal de [Cangas del Narcea](can metonym) {aprobó}(e1) ayer, con los votos de todos los grupos salvo uno, comprar las viejas bodegas de [Limés](lim event) y [Santiso](san event). El alcalde, Xuan Tineo, presume de que ningún otro concejo de [Asturias](ast mention) tendrá un museo así; la edil de Foro le recordó el de [Grandas](gra mention).

La mina de Carbonero cerró en 2018 y desde entonces se han ido a [Gijón](gij mention) o a [Oviedo](ovi mention) mil vecinos. «De aquí a [León](leo mention) hay tres horas y ningún tren», lamentó la portavoz socialista.

Hubo bronca por el consultorio de [Cibuyo](cib event), sin médico desde que la titular se {marchó}(e2) a [Ponferrada](pon mention). El punto sobre la carretera del puerto de [Leitariegos](lei mention) quedó sobre la mesa. El hermanamiento con Bemposta, en [Portugal](por mention), saldrá en enero. Los [cangueses](can demonym) podrán opinar por internet.

---
places:
  can: {name: Cangas del Narcea, geonameid: 3126572, point: [43.1833, -6.55]}
  lim: {name: Limés, point: [43.16, -6.56]}
  san: {name: Santiso, point: [43.18, -6.55]}
  ast: {name: Asturias, geonameid: 3114710, point: [43.3261, -5.842], precision: division}
  gra: {name: Grandas de Salime, geonameid: 3121197, point: [43.2155, -6.8757]}
  gij: {name: Gijón, geonameid: 3121424, point: [43.5357, -5.6615]}
  ovi: {name: Oviedo, geonameid: 3114711, point: [43.3603, -5.8448]}
  leo: {name: León, geonameid: 3118532, point: [42.6, -5.5703]}
  cib: {name: Cibuyo, point: [43.14, -6.6]}
  pon: {name: Ponferrada, geonameid: 3113236, point: [42.5466, -6.5962]}
  lei: {name: Leitariegos, point: [43.0, -6.41], precision: near}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
events:
  e1: {type: decision, places: [lim, san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: career, places: [cib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
