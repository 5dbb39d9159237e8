---
id: fr-raid-cd-036
lang: fr
genre: raid
country: CD
published: 2020-04-24
publisher: Le Messager du Centre
title: "[Kinshasa](kin event) : le chef de Bundu arrêté après l'assaut"
---
La police a {investi}(e1) vendredi matin la résidence de [Ma Campagne](mac event), à [Kinshasa](kin event), où le chef d'une secte politico-mystique s'était retranché. Huit adeptes au moins ont été {tués}(e2). Il a été conduit à l'hôpital, puis à la prison militaire de [Ndolo](ndo event).

Deux jours plus tôt, quinze fidèles étaient morts au [Kongo-Central](bas event), à [Songololo](son event), sur la route de [Matadi](mat mention). À [Boma](bom event), la mission a brûlé. Le mouvement rêve d'un royaume à cheval sur l'[Angola](ang mention), le [Gabon](gab mention) et les deux [Congo](con mention).

[Luanda](lua metonym) a fermé [Noqui](noq event). « On a tiré comme en 2008 à [Luozi](luo mention) », raconte un vendeur de chikwangue, Papy Lukala. [Bruxelles](bru metonym) s'inquiète. L'Église de [Lubumbashi](lub metonym), pourtant peu suspecte d'amitié, réclame une enquête. Le gouverneur de [Kinshasa](kin metonym) a visité [Ngaliema](nga event) en gants blancs.

---
places:
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  mac: {name: Ma Campagne, point: [-4.35, 15.24], precision: near}
  ndo: {name: Ndolo, point: [-4.32, 15.32], precision: near}
  bas: {name: Bas-Congo, geonameid: 2317277, point: [-5.3191, 14.2052], precision: division}
  son: {name: Songololo, geonameid: 12278027, point: [-5.5338, 14.0672], precision: division}
  mat: {name: Matadi, geonameid: 2313002, point: [-5.8386, 13.4631]}
  bom: {name: Boma, geonameid: 2316702, point: [-5.851, 13.0536]}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  gab: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
  con: {name: Congo, point: [-2.5, 18.5], precision: area, radius_km: 900}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  noq: {name: Nóqui, geonameid: 2239020, point: [-5.875, 13.4322]}
  luo: {name: Luozi, point: [-4.814, 13.954], precision: division}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  lub: {name: Lubumbashi, geonameid: 922704, point: [-11.6609, 27.4794]}
  nga: {name: Ngaliema, point: [-4.35, 15.25], precision: near}
events:
  e1: {type: raid, places: [mac, kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: killing, places: [mac, kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
