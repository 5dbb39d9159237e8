---
id: de-wildfire-gr-008
lang: de
genre: wildfire
country: GR
published: 2021-08-05
publisher: Neue Rundschau am Rhein
title: "Brände auf dem [Peloponnes](pel event): Dörfer bei [Olympia](arc event) geräumt"
---
[Athen](ath dateline). Die Feuer in [Griechenland](gre event) haben am Donnerstag das antike [Olympia](arc event) {bedroht}(e1). In [Lala](lal event), [Platanos](pla event) und [Krestena](kre event) mussten die Menschen ihre Häuser {verlassen}(e2). Auf der Insel [Euböa](eub event) brennt es seit Dienstag; von [Limni](lim event) brachten Fähren 600 Bewohner nach [Edipsos](lou mention).

Auch [Rhodos](rho event), [Kos](kos event) und die Umgebung von [Kalamata](kal event) meldeten neue Brandherde, auf [Kreta](cre mention) blieb es ruhig. Löschflugzeuge aus [Zypern](cyp mention), [Schweden](swe mention) und dem [rumänischen](rom demonym) [Konstanza](con mention) sind unterwegs. In [Patras](pat event) zeigte das Thermometer 44 Grad, in [Mykene](myk event) 45.

„Wir haben nur noch die Olivenpresse“, sagte Dorfvorsteher Spyros Argos. Reisende aus [Stuttgart](stu mention) und [Nürnberg](nur mention) wurden in [Pyrgos](pyr event) in einer Schule untergebracht.

---
places:
  pel: {name: Peloponnese, geonameid: 6697807, point: [37.3319, 22.3501], precision: division}
  arc: {name: Archaia Olympia, geonameid: 264637, point: [37.6479, 21.6271]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  lal: {name: Lala, point: [37.71, 21.72]}
  pla: {name: Platanos, point: [37.66, 21.62]}
  kre: {name: Krestena, geonameid: 258842, point: [37.5919, 21.6203]}
  eub: {name: Euböa, point: [38.6, 23.9], precision: area, radius_km: 70}
  lim: {name: Limni, geonameid: 258306, point: [38.7667, 23.3167]}
  lou: {name: Loutra Aidhipsou, geonameid: 258075, point: [38.8569, 23.0474]}
  rho: {name: Rhodes, geonameid: 400666, point: [36.4356, 28.222]}
  kos: {name: Kos, geonameid: 259245, point: [36.8929, 27.2877]}
  kal: {name: Kalamata, geonameid: 261604, point: [37.0391, 22.1126]}
  cre: {name: Crete, geonameid: 6697802, point: [35.1921, 25.0652], precision: division}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  con: {name: Constanţa, geonameid: 680963, point: [44.1807, 28.6343]}
  pat: {name: Patra, geonameid: 255683, point: [38.2462, 21.7351]}
  myk: {name: Mykene, point: [37.73, 22.75]}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  nur: {name: Nuremberg, geonameid: 2861650, point: [49.4542, 11.0775]}
  pyr: {name: Pyrgos, geonameid: 255229, point: [37.6751, 21.441]}
events:
  e1: {type: wildfire, places: [gre, arc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [lal, pla, kre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
