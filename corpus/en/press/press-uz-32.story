---
id: press-uz-32
genre: press
country: UZ
published: 2025-02-27
publisher: Press service of the Ministry
title: "Ministry of Emergency Situations reports on week"
---
During the period from 20 to 26 February, units of the Ministry responded to 214 calls, of which 61 were {fires}(e1), in which nine persons {perished}(e1), three of them minors, and 17 suffered {burns}(e1).

On 22 February an {explosion}(e2) of gas {destroyed}(e2) a café in the city of [Namangan](nam event). Two employees were {killed}(e2). Eleven guests were {hospitalised}(e3), and by Monday all but one had been {discharged}(e4).

On the 24th, an {avalanche}(e5) {covered}(e5) a section of the [Kamchik](kam event) pass. Forty-six cars with 130 persons were {dug out}(e6); there were no victims. Traffic was {restored}(e7) at 18:40 the next day.

In [Nukus](nuk event) rescuers {brought}(e8) a boy of five out of a well 11 metres deep. In [Termez](ter event) a dog was {removed}(e9) from a chimney.

{Exercises}(e10) for an earthquake will be held in [Andijan](and event) on 5 March. Citizens are asked not to panic. Rumours that a dam at [Charvak](cha event) is {leaking}(e11) do not correspond to reality.

---
places:
  nam: {name: Namangan, geonameid: 1513157, point: [40.9983, 71.6726]}
  kam: {name: Kamchik, point: [41.09, 70.53], precision: near}
  nuk: {name: Nukus, geonameid: 601294, point: [42.4586, 59.6058]}
  ter: {name: Tirmiz, geonameid: 1215957, point: [37.2242, 67.2783]}
  and: {name: Andijon, geonameid: 1514588, point: [40.7834, 72.3507]}
  cha: {name: Charvak, point: [41.63, 70.03], precision: near}
events:
  e1: {type: fire, places: [], start: 2025-02-20, end: 2025-02-26, date_precision: day, date_text: from 20 to 26 February, killed: 9, injured: 17, status: happened, actors: "", main: true}
  e2: {type: explosion, places: [nam], start: 2025-02-22, end: 2025-02-22, date_precision: day, date_text: On 22 February, killed: 2, injured: 11, status: happened, actors: "", targets: a café, main: true}
  e3: {type: medical, places: [nam], start: null, end: null, date_precision: unknown, date_text: "", injured: 11, status: happened, actors: "", targets: Eleven guests, minor: true}
  e4: {type: medical, places: [nam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eleven guests, minor: true}
  e5: {type: landslide, places: [kam], start: 2025-02-24, end: 2025-02-24, date_precision: day, date_text: On the 24th, killed: 0, status: happened, actors: "", main: true}
  e6: {type: rescue, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Forty-six cars with 130 persons}
  e7: {type: opening, places: [kam], start: 2025-02-25, end: 2025-02-25, date_precision: day, date_text: the next day, status: happened, actors: "", targets: Traffic}
  e8: {type: rescue, places: [nuk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: rescuers, targets: a boy of five}
  e9: {type: rescue, places: [ter], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a dog}
  e10: {type: education, places: [and], start: 2025-03-05, end: 2025-03-05, date_precision: day, date_text: on 5 March, status: planned, actors: ""}
  e11: {type: other_accident, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: "", targets: a dam}
notes: ""
