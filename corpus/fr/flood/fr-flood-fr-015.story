---
id: fr-flood-fr-015
lang: fr
genre: flood
country: FR
published: 2018-10-16
publisher: La Gazette des Corbières
title: "Inondations dans l'[Aude](aud event) : [Trèbes](tre event) sous les eaux"
---
[CARCASSONNE](car dateline) (ANF) — Il est tombé en quelques heures l'équivalent de trois mois de pluie. La {crue}(e1) de l'[Aude](aude event), montée de sept mètres dans la nuit de dimanche à lundi, a fait au moins onze morts. À [Trèbes](tre event), six personnes ont été {emportées}(e2) ; à [Villegailhenc](vil event), le pont n'existe plus. Une religieuse a péri à [Villardonnel](vill event).

Le pic est attendu à [Narbonne](nar event) dans la soirée. Dans le [Tarn](tar event) voisin, la route de [Mazamet](maz mention) est coupée. Des renforts arrivent du [Gard](gar mention), de [Corse](cor mention) et des [Bouches-du-Rhône](bou mention). Le petit train du [Minervois](min mention) ne circule plus, celui de [Limoux](lim mention) non plus.

« On a vu passer la voiture du boulanger », raconte Simone Béziers, 78 ans, hébergée au gymnase de [Conques](con event). [Matignon](mat metonym) annonce un fonds d'urgence ; [Madrid](mad metonym) a proposé deux hélicoptères.

---
places:
  aud: {name: Aude, geonameid: 3036264, point: [43.1004, 2.4816], precision: division}
  tre: {name: Trèbes, geonameid: 2972010, point: [43.2103, 2.4417]}
  car: {name: Carcassonne, geonameid: 3028641, point: [43.2165, 2.3486]}
  aude: {name: Aude, point: [43.2, 2.4], precision: area, radius_km: 40}
  vil: {name: Villegailhenc, geonameid: 2968739, point: [43.269, 2.3548]}
  vill: {name: Villardonnel, point: [43.38, 2.32]}
  nar: {name: Narbonne, geonameid: 2990919, point: [43.184, 3.0014]}
  tar: {name: Tarn, geonameid: 2973362, point: [43.8024, 2.1373], precision: division}
  maz: {name: Mazamet, geonameid: 2994902, point: [43.4928, 2.3736]}
  gar: {name: Gard, geonameid: 3016670, point: [43.9914, 4.1894], precision: division}
  cor: {name: Corse, point: [42.15, 9.1], precision: division}
  bou: {name: Bouches-du-Rhone, geonameid: 3031359, point: [43.5324, 5.4044], precision: division}
  min: {name: Minervois, point: [43.35, 2.75], precision: area, radius_km: 20}
  lim: {name: Limoux, geonameid: 2998264, point: [43.0549, 2.2217]}
  con: {name: Conques-sur-Orbiel, geonameid: 3023873, point: [43.2667, 2.4167]}
  mat: {name: Matignon, point: [48.854, 2.321], precision: exact}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
events:
  e1: {type: flood, places: [aude], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [tre, vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
