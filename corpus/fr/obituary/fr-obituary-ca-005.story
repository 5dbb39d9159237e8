---
id: fr-obituary-ca-005
lang: fr
genre: obituary
country: CA
published: 2020-01-19
publisher: Le Réveil du Fjord
title: "Rose-Aimée Gaspé (1927-2020), la voix de [Chicoutimi](chi mention)"
---
Elle ne disait jamais « ici [Montréal](mon mention) ». Pendant trente-quatre ans, Rose-Aimée Gaspé a {ouvert}(e1) l'antenne de la radio locale par « Bonjour, le [Saguenay](chi mention) ». Elle est {morte}(e2) mardi à [Jonquière](jon event). Elle avait 92 ans.

Née à [Baie-Saint-Paul](bai event), aînée de treize enfants, elle arrive à [Chicoutimi](chi event) en 1946 avec une machine à écrire et l'accent de [Charlevoix](cha mention). Elle couvrira le glissement de [Saint-Jean-Vianney](sai event) en 1971, le déluge de 1996, deux visites royales. On lui offre [Québec](que mention), puis [Ottawa](ott mention) ; elle reste.

Son mari, un [Gaspésien](gas demonym) qui s'appelait Lévis, repose à [Percé](per mention). Ses cendres seront {dispersées}(e3) en mai à [Tadoussac](tad event). « Elle détestait l'avion, dit sa fille, qui vit à [Vancouver](van mention). Une seule fois elle est allée à [Rome](rom event). Elle a trouvé que ça manquait de neige. »

---
places:
  chi: {name: Chicoutimi, point: [48.4, -71.2], precision: area, radius_km: 60}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  jon: {name: Jonquière, point: [48.416, -71.25]}
  bai: {name: Baie-Saint-Paul, geonameid: 6690232, point: [47.4411, -70.4986]}
  cha: {name: Charlevoix, point: [47.5, -70.4], precision: area, radius_km: 50}
  sai: {name: Saint-Jean-Vianney, point: [48.45, -71.2]}
  que: {name: Québec, geonameid: 6325494, point: [46.8123, -71.2145]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  gas: {name: Gaspésien, point: [48.7, -65.5], precision: area, radius_km: 120}
  per: {name: Perce, geonameid: 6621052, point: [48.4879, -64.2985]}
  tad: {name: Tadoussac, geonameid: 6639665, point: [48.15, -69.7167]}
  van: {name: Vancouver, geonameid: 6173331, point: [49.2497, -123.1193]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
events:
  e1: {type: other, places: [jon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [jon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: ceremony, places: [tad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
