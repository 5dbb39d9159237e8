---
id: fr-court-sn-040
lang: fr
genre: court
country: SN
published: 2016-05-30
publisher: Le Fil du Fleuve
title: "[Dakar](dak event) : la perpétuité pour l'ancien maître de [N'Djamena](ndj mention)"
---
Les Chambres africaines ont {condamné}(e1) lundi à [Dakar](dak event) l'ancien président du [Tchad](cha mention) à la prison à vie. Dans la salle, des veuves venues de [N'Djamena](ndj mention) et d'[Abéché](abe mention) ont crié. Il avait fui en 1990, par [Yaoundé](yao mention).

Les victimes ont décrit la « Piscine », prison souterraine de [N'Djamena](ndj event), et les charniers de [Hamral-Goz](ham event). Des massacres furent {commis}(e2) à [Kalaït](kal event), dans le [Moyen-Chari](moy event), chez les Hadjaraï du [Guéra](gue event). Le dossier, passé par [Bruxelles](bru event) et par [La Haye](the event), a pris vingt-cinq ans.

« Je suis d'[Amsterdam](ams mention), mais ce soir je suis [tchadien](cha demonym) », a dit un greffier. [Paris](par metonym) et [Washington](was metonym), qui l'avaient soutenu contre [Tripoli](tri metonym), n'ont pas été jugées. L'avocat Me Bongor, qui porte le nom de sa ville, fera appel. L'[université Gaston-Berger de Saint-Louis](sai metonym org) avait formé des enquêteurs.

---
places:
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  abe: {name: Abeche, geonameid: 245785, point: [13.8292, 20.8324]}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  ham: {name: Hamral-Goz, point: [12.35, 15.2]}
  kal: {name: Kalaït, point: [15.84, 20.9]}
  moy: {name: Moyen-Chari, geonameid: 2427315, point: [9.0852, 18.4827], precision: division}
  gue: {name: Guera, geonameid: 2431555, point: [11.3122, 18.0946], precision: division}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  sai: {name: Saint-Louis, geonameid: 2246452, point: [16.0179, -16.4896]}
events:
  e1: {type: verdict, places: [dak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: killing, places: [kal, moy, gue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
