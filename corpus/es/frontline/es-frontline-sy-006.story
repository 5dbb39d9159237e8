---
id: es-frontline-sy-006
lang: es
genre: frontline
country: SY
published: 2016-12-14
publisher: Mundo Hoy
title: "Los últimos barrios de [Alepo](ale event) esperan los autobuses"
---
[Beirut](bei dateline), 14 dic. — Ni salieron los heridos ni entraron los autobuses. El acuerdo para evacuar el este de [Alepo](ale event) se {rompió}(e1) a mediodía, cuando la artillería volvió a golpear [Seif al Daula](sei event) y [Ansari](ans event). Los rebeldes {dispararon}(e2) cohetes sobre [Fua](fua event) y [Kefraya](kef event), dos pueblos sitiados cerca de [Idlib](idl mention).

[Moscú](mos metonym) y [Ankara](ank metonym) negocian. [Teherán](teh metonym), según un diplomático en [Ginebra](gen mention), exige que salgan a la vez los heridos de ambos lados. En [París](par event) se apagaron las luces de la torre Eiffel.

Los convoyes irían hacia [Bab al Haua](bab mention), en la frontera [turca](tur demonym). «Tengo la maleta hecha desde el lunes», escribe por teléfono la enfermera Rima Hamaui. El Estado Islámico, mientras, {retomó}(e3) [Palmira](tad event), y [Damasco](dam metonym) envía refuerzos desde [Homs](hom mention).

---
places:
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  sei: {name: Seif al Daula, point: [36.19, 37.13], precision: near}
  ans: {name: Ansari, point: [36.185, 37.125], precision: near}
  fua: {name: Fua, point: [36.012, 36.7]}
  kef: {name: Kefraya, point: [36.03, 36.68]}
  idl: {name: Idlib, geonameid: 169389, point: [35.9306, 36.6339]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bab: {name: Bab al Haua, point: [36.24, 36.69], precision: near}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  tad: {name: Tadmur, geonameid: 163808, point: [34.5624, 38.284]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  hom: {name: Homs, geonameid: 169577, point: [34.724, 36.7256]}
events:
  e1: {type: battle, places: [ale, sei, ans], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: shelling, places: [fua, kef], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: battle, places: [tad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
