---
id: sitrep-ht-02
genre: sitrep
country: HT
published: 2021-08-19
title: "[GRAND SUD](gs event) {EARTHQUAKE}(e1) – FIELD UPDATE 4"
---
Period covered: 17–18 August. Prepared in [Les Cayes](cay dateline).

The {earthquake}(e1) of Saturday 14 August (M7.2, epicentre 13 km south-east of [Petit-Trou-de-Nippes](ptn event)) has now killed at least 2,180 people, most of them in [Sud](sud event) department, followed by [Grand'Anse](gra event) and [Nippes](nip event). [Port-au-Prince](pap event) was {shaken}(e2) but not damaged.

Tropical {Storm}(e3) Grace {soaked}(e3) the tents on Monday night and Tuesday; [Maniche](man event), [Camp-Perrin](cam event) and the hills above [Cavaillon](cav event) had {landslides}(e4). The bridge at [Jérémie](jer event) is {closed}(e5) to lorries.

Access. A {convoy}(e6) {got through}(e6) [Martissant](mar event), the gang-held suburb on the only road south, without being {attacked}(e7) – the second in two days. The {truce}(e8) holds for now. Helicopters from [Guantánamo Bay](gua mention) made 14 {landings}(e9).

Health. The hospital in [Les Cayes](cay event) {discharged}(e10) 61 patients to make room. Surgeons from [Santo Domingo](sdo mention) and [Martinique](mq mention) {arrived}(e11) on Wednesday. [Cuban](cu demonym) doctors already in the country {work}(e12) at [Corail](cor event).

Needs: tarpaulins, again.
Planned: a drop-off point will {open}(e13) in [Miragoâne](mir event) on 21 August. Correction to Update 3: no {aftershock}(e14) was felt in [Gonaïves](gon event).

---
places:
  gs: {name: Grand Sud, point: [18.4, -73.6], precision: area, radius_km: 90}
  cay: {name: Les Cayes, geonameid: 3728097, point: [18.192, -73.7495]}
  ptn: {name: Petit Trou de Nippes, point: [18.527, -73.508], precision: near}
  sud: {name: Sud, geonameid: 3716952, point: [18.2929, -73.7855], precision: division}
  gra: {name: "Grand'Anse", point: [18.5, -74.1], precision: division}
  nip: {name: Nippes, geonameid: 7115999, point: [18.4297, -73.3909], precision: division}
  pap: {name: "Port-au-Prince", geonameid: 3718426, point: [18.5435, -72.3388]}
  man: {name: Maniche, point: [18.35, -73.767], precision: near}
  cam: {name: "Camp-Perrin", point: [18.317, -73.867], precision: near}
  cav: {name: Cavaillon, point: [18.3, -73.655], precision: near}
  jer: {name: Jérémie, geonameid: 3723593, point: [18.65, -74.1167]}
  mar: {name: Martissant, point: [18.525, -72.365], precision: near}
  gua: {name: Guantánamo Bay, point: [19.92, -75.15], precision: near}
  sdo: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  mq: {name: Martinique, geonameid: 3570311, point: [14.6667, -61.0], precision: country}
  cu: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  cor: {name: Corail, point: [18.567, -73.888], precision: near}
  mir: {name: Miragoâne, geonameid: 3720824, point: [18.446, -73.0896]}
  gon: {name: Gonaïves, geonameid: 3724696, point: [19.4475, -72.6893]}
events:
  e1: {type: earthquake, places: [ptn], start: 2021-08-14, end: 2021-08-14, date_precision: day, date_text: Saturday 14 August, killed: 2180, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [pap], start: 2021-08-14, end: 2021-08-14, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: storm, places: [sud], start: 2021-08-16, end: 2021-08-17, date_precision: day, date_text: on Monday night and Tuesday, status: happened, actors: ""}
  e4: {type: landslide, places: [man, cam, cav], start: 2021-08-16, end: 2021-08-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: closure, places: [jer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: attack, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: agreement, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: aid, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: medical, places: [cay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: aid, places: [cay], start: 2021-08-18, end: 2021-08-18, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e12: {type: aid, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: opening, places: [mir], start: 2021-08-21, end: 2021-08-21, date_precision: day, date_text: on 21 August, status: planned, actors: ""}
  e14: {type: earthquake, places: [gon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
