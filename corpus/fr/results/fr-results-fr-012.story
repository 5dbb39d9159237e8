---
id: fr-results-fr-012
lang: fr
genre: results
country: FR
published: 2019-07-07
publisher: "L'Écho des Stades"
title: "Les résultats du week-end"
---
CYCLISME. Tour, 2e étape, {contre-la-montre}(e1) par équipes à [Bruxelles](bru event) : 1. Velo Jumbo ([Pays-Bas](net metonym)) 28'57" ; 2. Team Ardent ([Belgique](bel metonym)) à 20" ; 9. Movistral ([Espagne](spa metonym)). Abandon : l'[Érythréen](eri demonym) Daniel Keren. Lundi, 3e étape : [Binche](bin event)-[Épernay](epe event).

AVIRON. Coupe du monde à [Rotterdam](rot event), deux de couple : 1. [Nouvelle-Zélande](new metonym) ; 2. [Suisse](swi metonym) ; 3. [Irlande](ire metonym) (Cork, O'Shea). La [France](fra metonym) cinquième.

PÉTANQUE. Mondial à [Marseille](mar event), parc [Borély](bor event) : [Nice](nic metonym) bat [Romans](rom metonym) 13-7.

RUGBY. Tournée : [Fidji](fij metonym) 21, [Maoris](new demonym) 10, à [Suva](suv event).

COURSE. Marathon du [Mont-Blanc](mon event) ([Chamonix](cha event)) : 1. Lina Besançon ([Annecy](ann mention)) 4 h 31 ; 2. la [Suédoise](swe demonym) Ida Boden.

TENNIS. [Contrexéville](con event), finale : S. Limoges b. K. Lodz ([Pologne](pol metonym)) 6-3, 7-5. Samedi prochain : [Båstad](bas event) et [Newport](newp event).

---
places:
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  eri: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  bin: {name: Binche, geonameid: 2801922, point: [50.4115, 4.1647]}
  epe: {name: Épernay, geonameid: 3020062, point: [49.04, 3.9592]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  bor: {name: Borély, point: [43.26, 5.382], precision: near}
  nic: {name: Nice, geonameid: 2990440, point: [43.7031, 7.2661]}
  rom: {name: Romans-sur-Isère, geonameid: 2983011, point: [45.0496, 5.066]}
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  mon: {name: Mont-Blanc, point: [45.83, 6.86], precision: area, radius_km: 10}
  cha: {name: Chamonix-Mont-Blanc, geonameid: 3027301, point: [45.9237, 6.8693]}
  ann: {name: Annecy, geonameid: 3037543, point: [45.9088, 6.1257]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  con: {name: Contrexéville, geonameid: 3023808, point: [48.1842, 5.8957]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  bas: {name: Båstad, geonameid: 2723287, point: [56.4269, 12.8534]}
  newp: {name: Newport, geonameid: 5223593, point: [41.4901, -71.3128]}
events:
  e1: {type: match, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
