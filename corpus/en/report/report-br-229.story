---
id: report-br-229
genre: report
country: BR
published: 2019-07-08
publisher: Nordeste Hoje
title: "Two guards {injured}(e1) as dam {gives way}(e1) in [Bahia](bah event); hundreds {flee}(e2)"
---
[SALVADOR](sal dateline) – An earth dam {burst}(e1) in the north-east of [Bahia](bah event) on Thursday, sending the waters of the [Do Peixe](dop event) river through the streets of [Coronel João Sá](cor event) and forcing about 500 people to {leave}(e2) their homes, the state government said.

No one was killed. Two watchmen were {hurt}(e1) when the wall {gave way}(e1) below the village of [Quati](qua event), in [Pedro Alexandre](ped event), after four days of rain. They walked 6 kilometres to raise the alarm.

That gave [Coronel João Sá](cor event), 80 kilometres downstream by the winding course of the river, nearly two hours. Mayor Carlinhos Sobreira drove through the town with a loudspeaker. "I told them to take the children and leave the chickens," he said. "I thought of [Brumadinho](bru mention) the whole time."

By Friday noon the water had {gone down}(e1). Some 60 adobe houses {fell}(e3). The {displaced}(e2) are in three schools and at a convent in [Jeremoabo](jer event).

The dam, which was {built}(e4) by the state in 2000 to water cattle and belongs to an association of farmers, appears on no federal list. Governor Rui Nascimento {denied}(e5) that it had burst: the water had gone over the top, he said, and "the structure is there". Photographs {taken}(e6) from a police helicopter on Friday show a gap of 30 metres.

Prosecutors in [Paulo Afonso](pau event) have {asked}(e7) the government for the records of {inspections}(e8) since 2010. There may not be any; an official of the environmental agency, who asked not to be named, said that [Bahia](bah mention) has 335 such dams and four engineers.

The federal minister for regional development, who was to {open}(e9) a canal in [Petrolina](pet event) on Saturday, {put that off}(e9) and {flew}(e10) over the region instead. He {released}(e11) 1.2 million reais for mattresses and water. In [Sergipe](ser event), residents of [Carira](car event) and [Poço Verde](poc event) along the same river {spent}(e12) two nights with relatives and have gone home.

Rain is forecast to ease from Tuesday.

---
places:
  bah: {name: Bahia, geonameid: 3471168, point: [-12.3651, -41.8027], precision: division}
  sal: {name: Salvador, geonameid: 3450554, point: [-12.9756, -38.491]}
  dop: {name: Do Peixe, point: [-10.2, -37.95], precision: near}
  cor: {name: Coronel João Sá, point: [-10.28, -37.93]}
  qua: {name: Quati, point: [-10.05, -37.93], precision: near}
  ped: {name: Pedro Alexandre, point: [-10.01, -37.89]}
  bru: {name: Brumadinho, geonameid: 3468894, point: [-20.1433, -44.1997]}
  jer: {name: Jeremoabo, geonameid: 3459922, point: [-10.076, -38.3473]}
  pau: {name: Paulo Afonso, geonameid: 3392734, point: [-9.4061, -38.2147]}
  pet: {name: Petrolina, geonameid: 3392242, point: [-9.3986, -40.5008]}
  ser: {name: Sergipe, geonameid: 3447799, point: [-10.5918, -37.3836], precision: division}
  car: {name: Carira, geonameid: 3466941, point: [-10.3608, -37.7011]}
  poc: {name: Poço Verde, point: [-10.71, -38.18]}
events:
  e1: {type: collapse, places: [bah, qua, ped, cor, dop], start: 2019-07-04, end: 2019-07-04, date_precision: day, date_text: on Thursday, injured: 2, status: happened, actors: "", targets: An earth dam, main: true}
  e2: {type: displacement, places: [cor, jer], start: 2019-07-04, end: 2019-07-04, date_precision: day, date_text: on Thursday, displaced: 500, displaced_qualifier: about, status: happened, actors: "", targets: about 500 people, main: true}
  e3: {type: collapse, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Some 60 adobe houses, minor: true}
  e4: {type: construction, places: [bah], start: 2000, end: 2000, date_precision: year, date_text: in 2000, status: happened, actors: the state, targets: The dam, minor: true}
  e5: {type: statement, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Rui Nascimento}
  e6: {type: survey, places: [qua], start: 2019-07-05, end: 2019-07-05, date_precision: day, date_text: on Friday, status: happened, actors: "", minor: true}
  e7: {type: statement, places: [pau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors in Paulo Afonso, targets: the government}
  e8: {type: investigation, places: [bah], start: 2010, end: 2019, date_precision: year, date_text: since 2010, status: happened, actors: "", minor: true}
  e9: {type: opening, places: [pet], start: 2019-07-06, end: 2019-07-06, date_precision: day, date_text: on Saturday, status: planned, negated: true, actors: The federal minister for regional development, targets: a canal}
  e10: {type: visit, places: [bah], start: 2019-07-06, end: 2019-07-06, date_precision: day, date_text: on Saturday, status: happened, actors: The federal minister for regional development, targets: the region}
  e11: {type: aid, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The federal minister for regional development, targets: 1.2 million reais}
  e12: {type: displacement, places: [car, poc, ser], start: null, end: null, date_precision: unknown, date_text: two nights, status: happened, actors: "", targets: residents of Carira}
notes: ""
