---
id: fr-earnings-lu-035
lang: fr
genre: earnings
country: LU
published: 2022-05-05
publisher: "La Lanterne d'Esch"
title: "Aciers de la Moselle : la marge tient, [Florange](flo event) trinque"
---
[Esch](esc dateline) – Bénéfice net de 620 millions d'euros au premier {trimestre}(e1), contre 580 : le groupe Aciers de la Moselle profite encore des prix. Mais le gaz a doublé, et les hauts fourneaux de [Gijón](gij event) et de [Brême](bre event) tournent au ralenti. L'usine de [Kryvyï Rih](kry event), en [Ukraine](ukr event), redémarre à 40 %.

À [Florange](flo event), une ligne sera {arrêtée}(e2) l'été entier ; à [Differdange](dif event) et à [Rodange](rod event), rien ne change. Le site [brésilien](bra demonym) de [Tubarão](tub event) a battu son record. « [Liège](lie mention) et [Dunkerque](dun mention) gardent la priorité », a promis Patrice Longwy, directeur financier.

À la Bourse d'[Amsterdam](ams metonym), +2 % ; à celle de [Luxembourg](lux metonym), rien. La cokerie de [Zenica](zen mention), en [Bosnie](bos mention), est à vendre. Les syndicats de [Thionville](thi mention) demandent un rendez-vous à [Metz](met metonym).

---
places:
  flo: {name: Florange, geonameid: 3018235, point: [49.3237, 6.1212]}
  esc: {name: Esch-sur-Alzette, geonameid: 2960596, point: [49.4958, 5.9806]}
  gij: {name: Gijón, geonameid: 3121424, point: [43.5357, -5.6615]}
  bre: {name: Bremen, geonameid: 2944388, point: [53.0758, 8.8072]}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  dif: {name: Differdange, geonameid: 2960651, point: [49.5242, 5.8914]}
  rod: {name: Rodange, geonameid: 2960143, point: [49.5464, 5.8408]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  tub: {name: Tubarão, point: [-20.25, -40.24], precision: near}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  dun: {name: Dunkirk, geonameid: 3020686, point: [51.0344, 2.3768]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  lux: {name: Luxembourg, geonameid: 2960316, point: [49.6098, 6.1327]}
  zen: {name: Zenica, geonameid: 3186573, point: [44.2017, 17.904]}
  bos: {name: Bosnia and Herzegovina, geonameid: 3277605, point: [44.25, 17.83333], precision: country}
  thi: {name: Thionville, geonameid: 2972811, point: [49.3599, 6.1604]}
  met: {name: Metz, geonameid: 2994160, point: [49.1191, 6.1727]}
events:
  e1: {type: earnings, places: [flo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [flo, dif, rod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
