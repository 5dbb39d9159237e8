---
id: report-gh-87
genre: report
country: GH
published: 2021-06-30
publisher: Kumasi Morning Graphic
title: "Two {shot}(e1) dead as soldiers {fire}(e1) on [Ejura](eju event) {protesters}(e5)"
---
Two persons were {killed}(e1) and four others {injured}(e1) at [Ejura](eju event) in the [Ashanti](ash event) Region on Tuesday when soldiers {opened}(e1) fire on youth {protesting}(e5) the {murder}(e2) of a social media activist.

The activist, Ibrahim Salifu, 45, popularly called Kaaka, was {attacked}(e2) with clubs in front of his house in the early hours of Saturday. He {died}(e2) on Monday at the Komfo Anokye Teaching Hospital in [Kumasi](kum event). He was known for videos about bad roads and had {received}(e3) threats.

After his {burial}(e4), a crowd on its way from the cemetery {blocked}(e5) the [Kumasi](kum mention)-[Atebubu](ate mention) road, {burned}(e5) tyres and {threw}(e5) stones at a joint police-military team. Eyewitnesses said there was no warning. "The man in front went down on one knee and aimed," trader Hajia Rahinatu Seidu told the Graphic at [Mampong](mam event) Government Hospital, where her nephew is on admission.

The [Ashanti](ash metonym) Regional Minister, Hon. Kwaku Sarpong-Boateng, who chairs the Regional Security Council, said the soldiers were called in because some of the youth had guns. He {denied}(e6) that he gave orders to shoot.

Two men have been {remanded}(e7) by the Asokwa District Court in [Kumasi](kum event) over the {murder}(e2); a third was {picked}(e8) up at [Sekyedumase](sek event) on Tuesday night.

The President, in [Accra](acc metonym), has {directed}(e9) the Interior Minister to {open}(e9) a public {inquiry}(e9) and report in ten days. The opposition NDC said it would {march}(e10) in the capital on July 6. The [US](us metonym) and [British](bri demonym) missions urged restraint.

The [Ghana](gha metonym org) Journalists Association compared the case with that of an undercover reporter {gunned}(e11) down at [Madina](mad event) in January 2019, which is unsolved.

Meanwhile, the police have intensified patrols after {robbers}(e12) on motorbikes {shot}(e12) a constable dead and {made}(e12) away with an unspecified amount from a bullion van at [Korle-Bu](kor event), [Accra](acc event), on June 14. At [Zebilla](zeb event) in the [Upper East](upp event), three traders returning from [Cinkassé](cin mention), [Togo](tog mention), were {robbed}(e13) of GH¢40,000 on Sunday.

---
places:
  eju: {name: Ejura, point: [7.38, -1.36]}
  ash: {name: Ashanti, geonameid: 2304116, point: [6.7522, -1.3296], precision: division}
  ate: {name: Atebubu, point: [7.75, -0.98]}
  mam: {name: Mampong, point: [7.06, -1.4]}
  sek: {name: Sekyedumase, point: [7.3, -1.45], precision: near}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mad: {name: Madina, point: [5.68, -0.17]}
  kor: {name: Korle-Bu, point: [5.54, -0.23]}
  zeb: {name: Zebilla, point: [10.93, -0.48]}
  upp: {name: Upper East, geonameid: 2294291, point: [10.8183, -0.7798], precision: division}
  cin: {name: Cinkassé, point: [11.1, 0.0]}
  tog: {name: Togo, geonameid: 2363686, point: [8.66667, 1.08333], precision: country}
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
events:
  e1: {type: shooting, places: [eju], start: 2021-06-29, end: 2021-06-29, date_precision: day, date_text: on Tuesday, killed: 2, injured: 4, status: happened, actors: soldiers, targets: youth, main: true}
  e2: {type: killing, places: [eju], start: 2021-06-26, end: 2021-06-26, date_precision: day, date_text: in the early hours of Saturday, killed: 1, status: happened, actors: "", targets: "Ibrahim Salifu, 45", main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: He, minor: true}
  e4: {type: ceremony, places: [eju], start: 2021-06-29, end: 2021-06-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: riot, places: [eju], start: 2021-06-29, end: 2021-06-29, date_precision: day, date_text: "", status: happened, actors: a crowd, targets: a joint police-military team}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hon. Kwaku Sarpong-Boateng}
  e7: {type: arrest, places: [kum], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: the Asokwa District Court, targets: Two men}
  e8: {type: arrest, places: [sek], start: 2021-06-29, end: 2021-06-29, date_precision: day, date_text: on Tuesday night, arrested: 1, status: happened, actors: "", targets: a third}
  e9: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: in ten days, status: planned, actors: The President, targets: the Interior Minister}
  e10: {type: protest, places: [acc], start: 2021-07-06, end: 2021-07-06, date_precision: day, date_text: on July 6, status: planned, actors: The opposition NDC}
  e11: {type: killing, places: [mad], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January 2019, killed: 1, status: happened, actors: "", targets: an undercover reporter}
  e12: {type: robbery, places: [kor], start: 2021-06-14, end: 2021-06-14, date_precision: day, date_text: on June 14, killed: 1, status: happened, actors: robbers on motorbikes, targets: a bullion van}
  e13: {type: robbery, places: [zeb], start: 2021-06-27, end: 2021-06-27, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: three traders}
notes: ""
