---
id: raid-th-26
genre: raid
country: TH
published: 2014-03-26
publisher: Lanna Standard
title: "Two Elephants {Freed}(e1) in {Raid}(e2) on [Chiang Mai](chi event) Camp"
---
[CHIANG MAI](chi dateline): Forestry officers and soldiers {raided}(e2) a tourist camp in [Mae Taeng](mae event) district on Tuesday morning and {freed}(e1) two young elephants that had been {captured}(e3) in the wild, a spokesman for the national parks department said.

The {raid}(e2) followed a {complaint}(e4) by a [Canadian](can demonym) visitor who had filmed a mahout {beating}(e5) one of the animals with a hook in January. The film was seen more than four million times.

Microchips and blood samples showed that the papers of both elephants had been {forged}(e6), the spokesman said. The two females, thought to be four and six years old, probably came from forests near the border with [Myanmar](mya mention). They were {taken}(e7) by lorry to the elephant hospital in [Lampang](lam event), where one of them was being {treated}(e8) for an abscess on Wednesday.

The camp's owner, Prasit Khamlue, was not there during the {search}(e2). He {turned himself in}(e9) to police in [Chiang Mai](chi event) in the evening, {denied}(e10) all wrongdoing and was released on {bail}(e11) of 200,000 baht. His lawyer called the {operation}(e2) "a show for the cameras" and said that the officers had {trampled}(e12) a vegetable garden.

About 4,000 tame elephants live in [Thailand](tha mention), most of them in camps. Animal welfare groups {welcomed}(e13) the {raid}(e2) but said that it was only a beginning. "Everyone in this valley knows where the others are," said Emma Lindqvist of a sanctuary in [Pai](pai mention).

---
places:
  mae: {name: Mae Taeng, point: [19.12, 98.94], precision: near}
  pai: {name: Pai, point: [19.36, 98.44]}
  chi: {name: Chiang Mai, geonameid: 1153671, point: [18.7904, 98.9847]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  lam: {name: Lampang, geonameid: 1152473, point: [18.2923, 99.4928]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
events:
  e1: {type: rescue, places: [mae], start: 2014-03-25, end: 2014-03-25, date_precision: day, date_text: on Tuesday morning, status: happened, actors: Forestry officers and soldiers, targets: two young elephants, main: true}
  e2: {type: raid, places: [mae], start: 2014-03-25, end: 2014-03-25, date_precision: day, date_text: on Tuesday morning, status: happened, actors: Forestry officers and soldiers, targets: a tourist camp, main: true}
  e3: {type: other_crime, places: [mya], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e4: {type: statement, places: [mae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: attack, places: [mae], start: 2014-01, end: 2014-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e6: {type: fraud, places: [mae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: transport_change, places: [lam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The two females}
  e8: {type: medical, places: [lam], start: 2014-03-26, end: 2014-03-26, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: one of them, minor: true}
  e9: {type: arrest, places: [chi], start: 2014-03-25, end: 2014-03-25, date_precision: day, date_text: in the evening, arrested: 1, status: happened, actors: "", targets: Prasit Khamlue}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prasit Khamlue, minor: true}
  e11: {type: verdict, places: [chi], start: 2014-03-25, end: 2014-03-25, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: the officers, minor: true}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Animal welfare groups, minor: true}
notes: ""
