---
id: raid-gb-29
genre: raid
country: GB
published: 2015-08-19
publisher: Thames Estuary Echo
title: "Man {Charged}(e1) After {Stabbing}(e2) Outside [Southend](sou event) Nightclub"
---
A 24-year-old man has been {charged}(e1) with attempted murder after a doorman was {stabbed}(e2) outside a nightclub in [Southend](sou event).

Officers were called to [Lucy Road](lucyrx event) at about 2.15am on Sunday following reports of a fight. The doorman, a 38-year-old father of two from [Rochford](roc mention), was found with wounds to the chest and neck. He was {flown}(e3) by air ambulance to hospital in [London](lon event), where he underwent {surgery}(e3) and remains in a critical but stable condition.

Two other men, both 22, suffered cuts and were treated at the scene.

Police {searched}(e4) a house in [Westcliff-on-Sea](wes event) on Monday morning and {arrested}(e5) two people. Ryan Declan Moyes, of no fixed address, will {appear}(e6) before [Basildon](bas metonym) magistrates on Wednesday. A 21-year-old woman from [Canvey Island](can mention), who was {held}(e5) on suspicion of assisting an offender, has been {released}(e7) on bail until 23 September.

Detective Chief Inspector Angela Frome {appealed}(e8) for witnesses. "There were at least sixty people in the queue when this {attack}(e2) happened, and many were filming," she said.

It is the third stabbing in the town since May. [Southend](sou metonym) council will {decide}(e9) next week whether to review the club's licence.

---
places:
  sou: {name: Southend-on-Sea, geonameid: 2637433, point: [51.5378, 0.7143]}
  wes: {name: Westcliff-on-Sea, point: [51.544, 0.692]}
  can: {name: Canvey Island, geonameid: 7911271, point: [51.522, 0.5809]}
  roc: {name: Rochford, point: [51.582, 0.706]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  bas: {name: Basildon, geonameid: 2656194, point: [51.5684, 0.4578]}
  lucyrx: {name: "Lucy Road", point: [51.535, 0.718], precision: near}
events:
  e1: {type: charge, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Ryan Declan Moyes, main: true}
  e2: {type: attack, places: [sou], start: 2015-08-16, end: 2015-08-16, date_precision: day, date_text: on Sunday, injured: 3, status: happened, actors: Ryan Declan Moyes, targets: a doorman, main: true}
  e3: {type: medical, places: [lon], start: 2015-08-16, end: 2015-08-16, date_precision: day, date_text: "", status: happened, actors: "", targets: The doorman, minor: true}
  e4: {type: raid, places: [wes], start: 2015-08-17, end: 2015-08-17, date_precision: day, date_text: on Monday morning, status: happened, actors: Police, targets: a house}
  e5: {type: arrest, places: [wes], start: 2015-08-17, end: 2015-08-17, date_precision: day, date_text: on Monday morning, arrested: 2, status: happened, actors: Police, targets: two people, main: true}
  e6: {type: trial, places: [bas], start: 2015-08-19, end: 2015-08-19, date_precision: day, date_text: on Wednesday, status: planned, actors: "", targets: Ryan Declan Moyes}
  e7: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A 21-year-old woman, minor: true}
  e8: {type: statement, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Detective Chief Inspector Angela Frome}
  e9: {type: decision, places: [], start: 2015-08-24, end: 2015-08-24, date_precision: week, date_text: next week, status: planned, actors: Southend council, targets: the club}
notes: ""
