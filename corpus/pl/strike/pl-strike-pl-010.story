---
id: pl-strike-pl-010
lang: pl
genre: strike
country: PL
published: 2015-01-28
publisher: Trybuna Zagłębia
title: "Kopalnie w [Jastrzębiu-Zdroju](jas event) stanęły"
---
Górnicy wszystkich zakładów spółki z [Jastrzębia](jas mention) od środy nie {zjeżdżają}(e1) pod ziemię. W [Pawłowicach](paw event), [Knurowie](knu event) i [Ornontowicach](orn event) wydobycie jest zerowe. Związki chcą odwołania prezesa, który – mówią – zna [Śląsk](sla mention) z okna w [Katowicach](kat mention).

Pod siedzibę firmy ściągnęły rodziny; policja {użyła}(e2) armatki wodnej. [Żory](zor event) i [Rybnik](ryb event) solidarnie wyłączyły reklamy. W [Bogdance](bog event) na [Lubelszczyźnie](lub mention) trwa szychta, w [czeskiej](cze demonym) [Karwinie](kar event) także.

– Koks dla [Linzu](lin mention) i [Dunaújváros](dun mention) leży na hałdzie – przyznaje dyrektor Rudzki. Huta w [Dąbrowie Górniczej](dab event) ma zapas na cztery dni, port w [Świnoujściu](swi event) przyjął statek z [Hampton Roads](ham mention) z [amerykańskim](uni demonym) węglem. [Warszawa](war metonym) wyśle negocjatora. Abp z [Katowic](kat metonym) wezwał do rozmów.

---
places:
  jas: {name: Jastrzębie Zdrój, geonameid: 3097391, point: [49.9554, 18.5748]}
  paw: {name: Pawłowicach, point: [49.96, 18.72]}
  knu: {name: Knurów, geonameid: 3095971, point: [50.2197, 18.6507]}
  orn: {name: Ornontowice, geonameid: 3089987, point: [50.1938, 18.7543]}
  sla: {name: Śląsk, point: [50.2, 18.8], precision: area, radius_km: 60}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  zor: {name: Żory, geonameid: 3080004, point: [50.0452, 18.7006]}
  ryb: {name: Rybnik, geonameid: 3086586, point: [50.0971, 18.5418]}
  bog: {name: Bogdance, point: [51.33, 23.0]}
  lub: {name: Lublin, geonameid: 858785, point: [51.2088, 22.8943], precision: division}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  kar: {name: Karviná, geonameid: 3073789, point: [49.854, 18.5417]}
  lin: {name: Linz, geonameid: 2772400, point: [48.3064, 14.2861]}
  dun: {name: Dunaújváros, geonameid: 3053438, point: [46.9648, 18.9397]}
  dab: {name: Dąbrowa Górnicza, geonameid: 3100796, point: [50.3339, 19.2048]}
  swi: {name: Świnoujście, geonameid: 3083955, point: [53.9105, 14.2471]}
  ham: {name: Hampton Roads, point: [36.96, -76.3], precision: near}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
events:
  e1: {type: strike, places: [jas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: riot, places: [paw, knu, orn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
