---
id: fr-festival-fr-024
lang: fr
genre: festival
country: FR
published: 2016-08-07
publisher: Armor Dimanche
title: "À [Lorient](lor event), l'[Australie](aus mention) fait danser la [Bretagne](bri mention)"
---
Le {Festival}(e1) interceltique a ouvert vendredi à [Lorient](lor event) avec, invité d'honneur, l'[Australie](aus mention). Des cornemuseux de [Perth](per mention), des sonneurs de [Carhaix](car mention), un bagad de [Quimper](qui mention), trois cents danseurs des [Asturies](ast mention) et de [Galice](gal mention) ont {défilé}(e2) dimanche entre le port et le [stade du Moustoir](sta event).

Le bagad de [Cap Caval](cap mention) remet son titre en jeu. « À [Glasgow](gla mention) nous avons eu froid, à [Lorient](lor mention) nous aurons soif », prédit le penn-soner Ewen Morlaix. L'[île de Man](isl metonym) a sa tente, la [Cornouailles](cor metonym) aussi, et la [Bretagne](bri metonym) une nouvelle bière.

Par sécurité, les voitures sont interdites jusqu'à [Lanester](lan event). La [Région Bretagne](bri metonym org) a baissé sa subvention. Un bateau arrive de [Groix](gro mention) chaque heure. L'an prochain : l'[Écosse](sco mention). Le maire de [Ploemeur](plo metonym) a perdu son kilt, rendez-le-lui.

---
places:
  lor: {name: Lorient, geonameid: 2997577, point: [47.7482, -3.3718]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  bri: {name: Brittany, geonameid: 3030293, point: [48.1958, -2.9304], precision: division}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  car: {name: Carhaix-Plouguer, geonameid: 3028603, point: [48.2759, -3.5733]}
  qui: {name: Quimper, geonameid: 2984701, point: [47.996, -4.0979]}
  ast: {name: Asturias, geonameid: 3114710, point: [43.3261, -5.842], precision: division}
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  sta: {name: stade du Moustoir, point: [47.749, -3.369], precision: exact}
  cap: {name: Cap Caval, point: [47.8, -4.33], precision: near}
  gla: {name: Glasgow, geonameid: 2648579, point: [55.8651, -4.2576]}
  isl: {name: Isle of Man, geonameid: 3042225, point: [54.25, -4.5], precision: country}
  cor: {name: Cornwall, geonameid: 2652355, point: [50.4064, -4.825], precision: division}
  lan: {name: Lanester, geonameid: 3007794, point: [47.7632, -3.3393]}
  gro: {name: Groix, point: [47.64, -3.46], precision: area, radius_km: 6}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  plo: {name: Ploemeur, geonameid: 2986732, point: [47.7351, -3.4295]}
events:
  e1: {type: festival, places: [lor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: performance, places: [sta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
