---
id: fr-wildfire-pt-007
lang: fr
genre: wildfire
country: PT
published: 2017-06-19
publisher: Le Quotidien du Midi
title: "« La route était un four » : au [Portugal](por event), le drame de [Pedrógão Grande](ped event)"
---
[Leiria](lei dateline). Soixante-deux morts, dont trente dans leur voiture sur la nationale 236 : le {feu}(e1) parti samedi de [Pedrógão Grande](ped event) brûlait encore lundi autour de [Castanheira de Pêra](cas event) et de [Figueiró dos Vinhos](fig event). Quatre Canadair [espagnols](spa demonym) et deux [français](fra demonym) sont engagés depuis la base de [Monte Real](mon mention).

Dans le hameau de [Nodeirinho](nod event), onze habitants n'ont pas pu {fuir}(e2). « J'ai sauté dans la citerne », dit Maria do Céu Coimbra, rentrée de [Clermont-Ferrand](cle mention) pour l'été. Plus à l'est, [Góis](goi event) a été évacué dans la nuit.

[Lisbonne](lis metonym) a décrété trois jours de deuil. [Bruxelles](bru metonym) promet de l'argent, le [Vatican](vat metonym) une prière, la [Galice](gal metonym) vingt camions. L'autoroute entre [Coimbra](coi mention) et [Tomar](tom mention) a rouvert. Dans le [Sud-Ouest](sud mention) de la [France](fra mention), l'odeur est arrivée dimanche soir, jusqu'à [Dax](dax event).

---
places:
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  ped: {name: Pedrógão Grande, geonameid: 2265000, point: [39.9183, -8.1459]}
  lei: {name: Leiria, geonameid: 2267095, point: [39.7436, -8.8071]}
  cas: {name: Castanheira de Pera, geonameid: 2269557, point: [40.0072, -8.2105]}
  fig: {name: Figueiró dos Vinhos, geonameid: 2268188, point: [39.9041, -8.2751]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mon: {name: Monte Real, geonameid: 2265844, point: [39.8521, -8.8635]}
  nod: {name: Nodeirinho, point: [39.94, -8.21]}
  cle: {name: Clermont-Ferrand, geonameid: 3024635, point: [45.7797, 3.0868]}
  goi: {name: Góis, geonameid: 2738974, point: [40.1574, -8.1101]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  vat: {name: Vatican City, geonameid: 3164670, point: [41.90225, 12.4533], precision: country}
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  coi: {name: Coimbra, geonameid: 2740637, point: [40.2069, -8.42]}
  tom: {name: Tomar, geonameid: 2262644, point: [39.602, -8.4092]}
  sud: {name: Sud-Ouest, point: [44.0, 0.0], precision: area, radius_km: 150}
  dax: {name: Dax, geonameid: 3021670, point: [43.7103, -1.0537]}
events:
  e1: {type: wildfire, places: [ped, cas, fig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [nod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
