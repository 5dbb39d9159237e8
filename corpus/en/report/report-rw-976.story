---
id: report-rw-976
genre: report
country: RW
published: 2024-04-06
publisher: Great Lakes Features
title: "Thirty years on, [Rwanda](rwa mention)'s villages live with what courts could not settle"
---
[NYAMATA](nya dateline) - The church is kept as it was found. Clothes lie on the benches in heaps, brown by now, and light comes through holes in the roof. Schoolchildren from [Huye](huy mention) file past in silence, in pairs.

On Sunday [Rwanda](rwa metonym) will {mark}(e1) the thirtieth anniversary of the {genocide}(e2) in which, in a hundred days from 7 April 1994, some 800,000 people were {killed}(e2), most of them Tutsi. Leaders from [Prague](pra mention) to [Pretoria](pre mention) are expected at the memorial in [Gisozi](gis event), in [Kigali](kig mention), where a flame is to be lit.

"In [Kigali](kig mention) they commemorate for a week. We do it when we go to the well," says Espérance Mukandori, 58, who lives in [Ntarama](nta mention), two houses from a man who took part in the {killing}(e2) of her brothers. He has served 14 years. He mends her roof; she sends him beans. Whether that should be called reconciliation she leaves to others.

Between 2005 and 2012, community courts known as gacaca {heard}(e3) almost two million cases. A panel of elected neighbours sat on the grass, anyone could speak, and confession brought a shorter sentence. Scholars still argue about the outcome. "It was cheap, fast and imperfect, and there was no other way," says jurist Aloys Nsengimana of the University of [Rwanda](rwa metonym org). A study in [Butare](but mention) suggests that in some hills a third of the judgments on stolen property have never been carried out.

A new worry is that thousands of convicts will come home. The longest terms of 30 years end from this year on. Some of those men haven't seen a mobile phone. There are courses, six weeks long, and a psychologist for each district, which isn't enough.

Three out of four [Rwandans](rwan demonym) were born afterwards. In schools in [Musanze](mus mention) and [Rubavu](rub mention), the subject is taught from the age of ten. Identity cards don't mention ethnicity, and to "divide" people can be punished by up to seven years in prison. Critics abroad say the law is also used against opponents.

The past isn't over beyond the border either. [Kigali](kig metonym) and [Kinshasa](kin metonym) accuse each other of backing armed groups in [North Kivu](nor mention). Fighters who {fled}(e4) [Gisenyi](gise event) in 1994 were young; their grandsons carry guns in [Masisi](mas mention).

---
places:
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  rwan: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  nya: {name: NYAMATA, point: [-2.15, 30.09]}
  huy: {name: Huye, point: [-2.6, 29.74]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  gis: {name: Gisozi, point: [-1.93, 30.06]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  nta: {name: Ntarama, point: [-2.1, 30.05]}
  but: {name: Butare, point: [-2.6, 29.74]}
  mus: {name: Musanze, point: [-1.5, 29.63]}
  rub: {name: Rubavu, point: [-1.68, 29.26]}
  kin: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  nor: {name: Nord-Kivu, geonameid: 206938, point: [-0.6591, 28.5939], precision: division}
  gise: {name: Gisenyi, geonameid: 202905, point: [-1.7028, 29.2564]}
  mas: {name: Masisi, point: [-1.4, 28.81]}
events:
  e1: {type: ceremony, places: [gis], start: 2024-04-07, end: 2024-04-07, date_precision: day, date_text: On Sunday, status: planned, actors: Rwanda, main: true}
  e2: {type: killing, places: [rwa], start: 1994-04, end: 1994-07, date_precision: month, date_text: in a hundred days from 7 April 1994, killed: 800000, killed_qualifier: about, status: happened, actors: "", targets: "some 800,000 people", main: true}
  e3: {type: trial, places: [rwa], start: 2005, end: 2012, date_precision: year, date_text: Between 2005 and 2012, status: happened, actors: community courts, targets: almost two million cases}
  e4: {type: displacement, places: [gise], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: Fighters, minor: true}
notes: ""
