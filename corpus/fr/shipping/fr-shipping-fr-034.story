---
id: fr-shipping-fr-034
lang: fr
genre: shipping
country: FR
published: 2019-03-13
publisher: La Vague
title: "Naufrage de la « Grande Ligurie » : le fioul se rapproche de [Royan](roy event)"
---
[BREST](bre dateline). Le roulier [italien](ita demonym) « Grande Ligurie », parti de [Hambourg](ham mention) pour [Casablanca](cas mention), a {coulé}(e1) mardi à 330 km au large de [La Rochelle](lar event), par 4 600 mètres de fond. Ses 27 marins, recueillis par une frégate [britannique](uni demonym), ont été débarqués à [Brest](bre event).

Une nappe de dix kilomètres dérive vers la [Charente-Maritime](cha mention) et l'[île d'Oléron](ile mention) ; la [Cantabrie](can metonym) a placé [Santander](san metonym) en veille. Cinq remorqueurs partis de [Boulogne](bou mention), du [Verdon](lev mention) et de [Bilbao](bil mention) {pompent}(e2).

« Après l'Erika, j'avais rangé mes bottes », grogne Yvon Ré, ostréiculteur à [Marennes](mar mention), qui n'est pas de [Ré](re2 mention). L'armateur, à [Naples](nap mention), évoque un conteneur en feu. Un tribunal de [Brest](bre metonym) enquête, la Cedre prélève. Les plages de [Lacanau](lac event) et de [Biarritz](bia event) restent ouvertes.

---
places:
  roy: {name: Royan, geonameid: 2982343, point: [45.6281, -1.0315]}
  bre: {name: Brest, geonameid: 3030300, point: [48.3903, -4.4863]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  cas: {name: Casablanca, geonameid: 2553604, point: [33.5883, -7.6114]}
  lar: {name: La Rochelle, geonameid: 3006787, point: [46.1631, -1.1522]}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  cha: {name: Charente-Maritime, geonameid: 3026644, point: [45.8441, -0.7143], precision: division}
  ile: {name: "île d'Oléron", point: [45.92, -1.3], precision: area, radius_km: 15}
  can: {name: Cantabria, geonameid: 3336898, point: [43.2182, -4.0209], precision: division}
  san: {name: Santander, geonameid: 3109718, point: [43.4659, -3.8049]}
  bou: {name: Boulogne-sur-Mer, geonameid: 3031133, point: [50.7249, 1.6137]}
  lev: {name: Le Verdon-sur-Mer, geonameid: 2998900, point: [45.5463, -1.0616]}
  bil: {name: Bilbao, geonameid: 3128026, point: [43.2627, -2.9253]}
  mar: {name: Marennes, geonameid: 2995854, point: [45.8227, -1.1051]}
  re2: {name: Ré, point: [46.2, -1.42], precision: area, radius_km: 12}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  lac: {name: Lacanau, geonameid: 3010626, point: [44.9791, -1.0796]}
  bia: {name: Biarritz, geonameid: 3032797, point: [43.4806, -1.5568]}
events:
  e1: {type: sea_accident, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [bre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
