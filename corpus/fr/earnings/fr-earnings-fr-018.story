---
id: fr-earnings-fr-018
lang: fr
genre: earnings
country: FR
published: 2016-02-24
publisher: "L'Essentiel de l'Ouest"
title: "Les Laiteries du Perche souffrent en [Russie](rus event)"
---
[Nogent-le-Rotrou](nog dateline). Chiffre d'affaires en recul de 4 %, bénéfice divisé par deux : les Laiteries du Perche ont {publié}(e1) mercredi des comptes 2015 sans éclat. L'embargo a fermé le marché de [Saint-Pétersbourg](sai event) ; l'usine de [Belgorod](bel event) tourne à 30 %.

En [Normandie](nor event), le groupe {supprimera}(e2) 85 postes, surtout à [Mortagne](mor event) et à [L'Aigle](lai event). Le site d'[Argentan](arg event) sera cédé au [néerlandais](net demonym) Boterhuis. À [La Ferté-Bernard](laf event), où l'on fait les yaourts, on embauche.

« La [Chine](chi event) compense », assure le PDG, Bruno Chartres : la poudre infantile vendue à [Canton](gua event) et à [Chongqing](cho event) a progressé de 30 %. Le titre a perdu 5 % à la Bourse de [Paris](par metonym). La région [Centre-Val de Loire](cen metonym) et le département de l'[Orne](orn metonym) ont garanti un prêt. Rien n'est décidé pour la tour de séchage de [Château-Gontier](cha mention).

---
places:
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  nog: {name: Nogent-le-Rotrou, geonameid: 2990272, point: [48.3216, 0.8218]}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  bel: {name: Belgorod, geonameid: 578072, point: [50.6034, 36.5809]}
  nor: {name: Normandy, geonameid: 11071621, point: [49.1348, 0.1025], precision: division}
  mor: {name: Mortagne-au-Perche, geonameid: 2991704, point: [48.5202, 0.5473]}
  lai: {name: "L'Aigle", point: [48.76, 0.63]}
  arg: {name: Argentan, geonameid: 3037051, point: [48.7444, -0.0202]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  laf: {name: La Ferté-Bernard, geonameid: 3009494, point: [48.1872, 0.6525]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  cho: {name: Chongqing, geonameid: 1814906, point: [29.5603, 106.5577]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  cen: {name: Centre, geonameid: 3027939, point: [47.5018, 1.6983], precision: division}
  orn: {name: Orne, geonameid: 2989247, point: [48.6533, 0.0632], precision: division}
  cha: {name: Château-Gontier, point: [47.83, -0.7]}
events:
  e1: {type: earnings, places: [rus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: layoffs, places: [nor, mor, lai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
