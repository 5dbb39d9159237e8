---
id: captions-bi-07
genre: captions
country: BI
published: 2024-05-06
title: "Lake {rising}(e1): [Burundi](bi event) in seven pictures"
---
[GATUMBA](gat event) – Nadège Irakoze, 31, ferries neighbours in a dugout along what a month ago was [Avenue 5](av5 event). {Floods}(e1) have pushed some 200,000 [Burundians](bi demonym) out of their homes since September.

[BUJUMBURA](buj event) – Hippopotamus on the shoulder of [Chaussée d'Uvira](cha event), Thursday. [Tanganyika](tan event) is within a hand of its record of 1964.

[RUMONGE](rum event) – The port at noon. Palm oil boats from [Kigoma](kig mention) unload by rope because the quay is {under}(e2).

[KIBIRA](kib event) – A {landslide}(e3) took the tea road on Sunday night; two pickers are dead. The forest runs on into [Rwanda](rw mention), where it is called [Nyungwe](nyu mention). The frontier has been {closed}(e4) since January.

[GITEGA](git event) – In the dry capital, drummers {rehearse}(e5) for a prize that will be {given}(e6) in [Paris](par event) on 21 June.

[UVIRA](uvi event), [DR Congo](cd event) – Same water, other bank. A bridge at [Kavimvira](kav event) {stands in the lake}(e7) by itself.

[CIBITOKE](cib event) – Beans ready early. Bag for [Bujumbura](buj mention), the loader said; if the road is not there, then for [Bukavu](buk mention).

(There has been no cholera {outbreak}(e8) at [Gatumba](gat event), contrary to our caption of 30 April.)

---
places:
  bi: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  gat: {name: Gatumba, point: [-3.33, 29.25], precision: near}
  av5: {name: Avenue 5, point: [-3.33, 29.25], precision: near, near: gat}
  buj: {name: Bujumbura, geonameid: 425378, point: [-3.3819, 29.3614]}
  cha: {name: "Chaussée d'Uvira", point: [-3.35, 29.31], precision: near, near: buj}
  tan: {name: Lake Tanganyika, point: [-6.2, 29.6], precision: area, radius_km: 300}
  rum: {name: Rumonge, geonameid: 423549, point: [-3.9736, 29.4386]}
  kig: {name: Kigoma, geonameid: 157738, point: [-4.8769, 29.6267]}
  kib: {name: Kibira, point: [-2.95, 29.5], precision: area, radius_km: 30}
  rw: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  nyu: {name: Nyungwe, point: [-2.5, 29.2], precision: area, radius_km: 30}
  git: {name: Gitega, geonameid: 426272, point: [-3.4271, 29.9246]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  uvi: {name: Uvira, geonameid: 204405, point: [-3.3953, 29.1378]}
  cd: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  kav: {name: Kavimvira, point: [-3.36, 29.16], precision: near, near: uvi}
  cib: {name: Cibitoke, geonameid: 430021, point: [-2.8869, 29.1248]}
  buk: {name: Bukavu, geonameid: 217831, point: [-2.4908, 28.8428]}
events:
  e1: {type: flood, places: [bi], start: 2023-09, end: 2024-05, date_precision: month, date_text: since September, displaced: 200000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: flood, places: [rum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: landslide, places: [kib], start: 2024-05-05, end: 2024-05-05, date_precision: day, date_text: on Sunday night, killed: 2, status: happened, actors: "", main: true}
  e4: {type: closure, places: [rw], start: 2024-01, end: 2024-01, date_precision: month, date_text: since January, status: happened, actors: ""}
  e5: {type: performance, places: [git], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: ceremony, places: [par], start: 2024-06-21, end: 2024-06-21, date_precision: day, date_text: on 21 June, status: planned, actors: ""}
  e7: {type: flood, places: [kav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: outbreak, places: [gat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
