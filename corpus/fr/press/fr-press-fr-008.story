---
id: fr-press-fr-008
lang: fr
genre: press
country: FR
published: 2023-03-30
publisher: Vélocité SAS
title: "Vélocité installe son siège européen à [Saint-Étienne](sai event)"
---
[Saint-Étienne](sai dateline), le 30 mars 2023. Vélocité, numéro trois des vélos cargos, {transfère}(e1) son siège d'[Amsterdam](ams mention) à [Saint-Étienne](sai event). Cent vingt personnes rejoindront la [Manufacture](man event) dès septembre ; l'assemblage restera à [Loudéac](lou event) et à [Braga](bra event), la recherche à [Delft](del event).

« [Lyon](lyo mention) était trop cher, [Grenoble](gre mention) trop loin de nos fournisseurs de [Roanne](roa mention) », explique la directrice générale, Anne Vichy. La [Ville de Saint-Étienne](sai metonym org) et la région [Auvergne-Rhône-Alpes](auv metonym) apportent 2,4 millions d'euros.

En 2022, Vélocité a {vendu}(e2) 31 000 vélos, dont 9 000 en [Allemagne](ger event) et 4 000 au [Danemark](den event). Elle s'implantera en 2024 au [Québec](que event). À propos de Vélocité : fondée en 2012 à [Utrecht](utr event), présente à [Milan](mil mention), [Varsovie](war mention) et [Bilbao](bil mention). Contact presse : agence Belfort & Fils, [Villeurbanne](vil mention).

---
places:
  sai: {name: Saint-Étienne, geonameid: 2980291, point: [45.4339, 4.39]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  man: {name: Manufacture, point: [45.449, 4.387], precision: exact}
  lou: {name: Loudéac, geonameid: 2997465, point: [48.1776, -2.7558]}
  bra: {name: Braga, geonameid: 2742032, point: [41.5514, -8.4231]}
  del: {name: Delft, geonameid: 2757345, point: [52.0067, 4.3556]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  gre: {name: Grenoble, geonameid: 3014728, point: [45.1787, 5.7148]}
  roa: {name: Roanne, geonameid: 2983362, point: [46.0362, 4.068]}
  auv: {name: Auvergne-Rhône-Alpes, geonameid: 11071625, point: [45.5332, 4.45], precision: division}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  bil: {name: Bilbao, geonameid: 3128026, point: [43.2627, -2.9253]}
  vil: {name: Villeurbanne, geonameid: 2968254, point: [45.766, 4.8795]}
events:
  e1: {type: opening, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: market, places: [ger, den], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
