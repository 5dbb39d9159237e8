---
id: raid-gb-29
genre: raid
country: GB
published: 2015-08-19
publisher: Thames Estuary Echo
title: "Man {Charged}(e1) After {Stabbing}(e2) Outside [Southend](sou event) Nightclub"
---
A 24-year-old man has been {charged}(e1) with attempted murder after a doorman was {stabbed}(e2) outside a nightclub in [Southend](sou event).

Officers were called to [Lucy Road](lucyrx event) at about 2.15am on Sunday following reports of a {fight}(e2). The doorman, a 38-year-old father of two from [Rochford](roc mention), was found with {wounds}(e2) to the chest and neck. He was {flown}(e3) by air ambulance to hospital in [London](lon event), where he {underwent}(e3) surgery and remains in a critical but stable condition.

Two other men, both 22, {suffered}(e2) cuts and were {treated}(e4) at the scene.

Police {searched}(e5) a house in [Westcliff-on-Sea](wes event) on Monday morning and {arrested}(e6) two people. Ryan Declan Moyes, of no fixed address, will {appear}(e7) before [Basildon](bas metonym) magistrates on Wednesday. A 21-year-old woman from [Canvey Island](can mention), who was {held}(e6) on suspicion of assisting an offender, has been {released}(e8) on bail until 23 September.

Detective Chief Inspector Angela Frome {appealed}(e9) for witnesses. "There were at least sixty people in the queue when this {attack}(e2) happened, and many were filming," she said.

It is the third {stabbing}(e10) in the town since May. [Southend](sou metonym) council will {decide}(e11) next week whether to {review}(e11) the club's licence.

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
  e2: {type: attack, places: [sou, lucyrx], start: 2015-08-16, end: 2015-08-16, date_precision: day, date_text: at about 2.15am on Sunday, injured: 3, status: happened, actors: Ryan Declan Moyes, targets: a doorman, main: true}
  e3: {type: medical, places: [lon], start: 2015-08-16, end: 2015-08-16, date_precision: day, date_text: "", status: happened, actors: "", targets: The doorman}
  e4: {type: medical, places: [sou], start: 2015-08-16, end: 2015-08-16, date_precision: day, date_text: "", status: happened, actors: "", targets: Two other men}
  e5: {type: raid, places: [wes], start: 2015-08-17, end: 2015-08-17, date_precision: day, date_text: on Monday morning, status: happened, actors: Police, targets: a house}
  e6: {type: arrest, places: [wes], start: 2015-08-17, end: 2015-08-17, date_precision: day, date_text: on Monday morning, arrested: 2, status: happened, actors: Police, targets: two people}
  e7: {type: trial, places: [bas], start: 2015-08-19, end: 2015-08-19, date_precision: day, date_text: on Wednesday, status: planned, actors: "", targets: Ryan Declan Moyes}
  e8: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A 21-year-old woman}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Detective Chief Inspector Angela Frome}
  e10: {type: attack, places: [sou], start: 2015-05, end: 2015-08, date_precision: month, date_text: since May, status: happened, actors: ""}
  e11: {type: decision, places: [sou], start: 2015-08-24, end: 2015-08-30, date_precision: week, date_text: next week, status: planned, actors: Southend council, targets: the club}
notes: ""
