---
id: council-es-01
genre: council
country: ES
published: 2014-09-03
publisher: La Hoja de la Plata
title: "Storks 1, scaffolders 0"
---
[Cáceres](cac dateline). — The pleno ordinario {lasted}(e1) six hours, of which two went on birds. By fourteen votes to eleven the city council {froze}(e2) on Tuesday the cleaning of the towers round the [Plaza de San Jorge](sj event) until the last white stork has left for [Africa](afr mention), something that ornithologists from [Trujillo](tru mention) expect within ten days.

The scaffolding {went up}(e3) in July. Five nests have since been {abandoned}(e4), according to a {count}(e5) by the University of [Extremadura](uex metonym org). The contractor, of [Badajoz](bad mention), {wants}(e6) €400 for each idle day.

"[Salamanca](sal metonym) cleans its stone in January, when there is nobody up there but God," said the Socialist spokeswoman, Inés Carbajo, herself a native of [Plasencia](pla mention).

Later, with the benches half empty, the council {awarded}(e7) a street to the women who washed for the garrison at [Fuente Fría](ff mention), and {let lie}(e8) for another month a proposal by the [Mérida](mer metonym org) regional government to send two hundred pupils from the villages towards [Portugal](pt mention) to secondary schools in the city. Mayors in [Valencia de Alcántara](va metonym) and [Alcántara](alc metonym) have said that they would {block the road}(e9) first.

---
places:
  cac: {name: Cáceres, geonameid: 2520611, point: [39.4765, -6.3722]}
  sj: {name: "Plaza de San Jorge, Cáceres", point: [39.4737, -6.371], precision: near, near: cac}
  afr: {name: Africa, point: [5.0, 20.0], precision: area, radius_km: 3500}
  tru: {name: Trujillo, geonameid: 2510145, point: [39.4579, -5.882]}
  uex: {name: Extremadura, geonameid: 2593112, point: [39.1667, -6.1667], precision: division}
  bad: {name: Badajoz, geonameid: 2521420, point: [38.8779, -6.9706]}
  sal: {name: Salamanca, geonameid: 3111108, point: [40.9688, -5.6639]}
  pla: {name: Plasencia, geonameid: 3113331, point: [40.0312, -6.0884]}
  ff: {name: "Fuente Fría, Cáceres", point: [39.468, -6.369], precision: near, near: cac}
  mer: {name: Mérida, geonameid: 2513917, point: [38.918, -6.3429]}
  pt: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.1306], precision: country}
  va: {name: Valencia de Alcántara, geonameid: 2509950, point: [39.4115, -7.2443]}
  alc: {name: Alcántara, geonameid: 2522155, point: [39.7189, -6.8838]}
events:
  e1: {type: meeting, places: [cac], start: 2014-09-02, end: 2014-09-02, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: decision, places: [cac], start: 2014-09-02, end: 2014-09-02, date_precision: day, date_text: on Tuesday, status: happened, actors: the city council, main: true}
  e3: {type: construction, places: [cac], start: 2014-07, end: 2014-07, date_precision: month, date_text: in July, status: happened, actors: ""}
  e4: {type: other, places: [cac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: survey, places: [cac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [cac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: decision, places: [cac], start: 2014-09-02, end: 2014-09-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [cac], start: 2014-09-02, end: 2014-09-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: protest, places: [va, alc], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: ""}
notes: ""
