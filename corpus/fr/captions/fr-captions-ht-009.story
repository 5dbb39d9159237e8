---
id: fr-captions-ht-009
lang: fr
genre: captions
country: HT
published: 2016-10-09
title: "L'ouragan Matthew en images"
---
[Jérémie](jer event), 8 octobre. Plus un toit sur la [Grand'Anse](gra event). Une fillette {sèche}(e1) ses cahiers au soleil. © J. Gonaïves

[Les Cayes](les event). La cathédrale, ouverte au ciel. À l'arrière-plan, l'[île à Vache](ile mention).

[Petit-Goâve](tig event). Le pont sur la [Digue](dig event), seul passage vers le sud, {emporté}(e2) par la rivière.

[Baracoa](bar event), [Cuba](cub mention). On balaie la mer hors du salon.

[Nassau](nas event). Un paquebot de [Miami](mia mention) attend le feu vert au large.

[Charleston](cha event). Un [Haïtien](hai demonym) de [Port-au-Prince](por mention) suit les nouvelles à la radio.

[Saint-Marc](sai event). Des sacs de riz {débarqués}(e3) d'un navire [vénézuélien](ven demonym).

[Paris](par event). Minute de silence devant l'ambassade d'[Haïti](hai mention), rue Théodule-Ribot.

---
places:
  jer: {name: Jérémie, geonameid: 3723593, point: [18.65, -74.1167]}
  gra: {name: GrandʼAnse, geonameid: 3724613, point: [18.5137, -74.1273], precision: division}
  les: {name: Les Cayes, geonameid: 3728097, point: [18.192, -73.7495]}
  ile: {name: île à Vache, point: [18.07, -73.63], precision: area, radius_km: 6}
  tig: {name: Tigwav, geonameid: 3718962, point: [18.4312, -72.8652]}
  dig: {name: Digue, point: [18.42, -72.88], precision: near}
  bar: {name: Baracoa, geonameid: 3567834, point: [20.348, -74.4971]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  nas: {name: Nassau, geonameid: 3571824, point: [25.0582, -77.3431]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  cha: {name: Charleston, geonameid: 4574324, point: [32.7763, -79.9327]}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  sai: {name: Saint-Marc, geonameid: 3717588, point: [19.1114, -72.7008]}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: storm, places: [gra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [dig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: aid, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
