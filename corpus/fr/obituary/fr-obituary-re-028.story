---
id: fr-obituary-re-028
lang: fr
genre: obituary
country: RE
published: 2018-03-21
publisher: Le Cri du Tangue
title: "Mémé Salazie ne distillera plus"
---
Elle s'appelait Marie-Josée Hoarau, mais tout [Salazie](sal mention) disait « Mémé ». Elle s'est {éteinte}(e1) lundi à [Hell-Bourg](hel event), dans la case où elle était née en 1921, l'année d'un cyclone.

À seize ans elle coupait le géranium à [La Plaine-des-Cafres](lap event) ; à vingt, la vanille à [Saint-Philippe](sai event). Elle descendit une fois à [Saint-Denis](sain mention) voir le général, une autre fois jusqu'à [Tamatave](toa mention), par erreur : elle croyait le bateau pour [Maurice](mau mention). Son mari travailla à [Djibouti](dji event), revint sourd.

Des parfumeurs de [Grasse](gra mention) montaient jusqu'à son alambic, et un chercheur de [Berkeley](ber mention), qui {publia}(e2) sa recette. « L'[Auvergne](auv metonym) peut garder son eau, moi j'ai celle de la [Mare à Poule d'Eau](mar mention) », disait-elle. Les obsèques auront lieu à [Saint-André](saint event). La mairie du [Tampon](let metonym), où vit sa fille, a mis son drapeau en berne.

---
places:
  sal: {name: Salazie, geonameid: 935210, point: [-21.0271, 55.5395]}
  hel: {name: Hell-Bourg, point: [-21.065, 55.522]}
  lap: {name: La Plaine-des-Cafres, point: [-21.22, 55.57]}
  sai: {name: Saint-Philippe, geonameid: 935215, point: [-21.3609, 55.7679]}
  sain: {name: Saint-Denis, geonameid: 935264, point: [-20.8823, 55.4504]}
  toa: {name: Toamasina, geonameid: 1053384, point: [-18.1492, 49.4023]}
  mau: {name: Mauritius, geonameid: 934292, point: [-20.3, 57.58333], precision: country}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  gra: {name: Grasse, geonameid: 3014856, point: [43.6578, 6.9254]}
  ber: {name: Berkeley, geonameid: 5327684, point: [37.8716, -122.2728]}
  auv: {name: Auvergne, point: [45.6, 3.2], precision: area, radius_km: 80}
  mar: {name: "Mare à Poule d'Eau", point: [-21.05, 55.53], precision: near}
  saint: {name: Saint-André, geonameid: 935268, point: [-20.9633, 55.6503]}
  let: {name: Le Tampon, geonameid: 935582, point: [-21.2766, 55.5177]}
events:
  e1: {type: death, places: [hel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: publication, places: [dji], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
