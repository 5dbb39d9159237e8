---
id: report-ua-235
genre: report
country: UA
published: 2024-02-20
publisher: Left Bank News
title: "Gas {blast}(e1) in [Dnipro](dni event): third body {found}(e2) in stairwell, {leak}(e1) not missile, mayor says"
---
[DNIPRO](dni dateline). A {gas explosion}(e1) that {brought down}(e1) four floors of a block of flats in [Dnipro](dni event) on Sunday evening has {killed}(e1) three people, Mayor Borys Tkachuk said on Monday after rescuers {found}(e2) the body of a woman of 70.

Nine residents were {hurt}(e1), two of them children. One woman is {missing}(e1).

Neighbours at first took the {blast}(e1) for a missile, as there had been an alert for the region half an hour before. "I shouted to my son to lie down. Then I smelt gas," said Oleksandra Hrytsenko, from the third entrance. The air force said that no missile or drone had been {recorded}(e3) over the city at the time.

The prosecutor's office has {opened}(e4) a {case}(e4) under the article on breach of safety rules. A gas fitter who had {changed}(e5) a meter in the house on Friday was {questioned}(e4) on Monday and let go.

The city remembers January 14, 2023, when a [Russian](rus demonym) missile {struck}(e6) a nine-storey block on the Victory embankment and {killed}(e6) 46. Volunteers from the same canteen that fed the rescuers then {brought}(e7) soup on Monday to those working in the rubble in eight degrees of frost.

About 120 people have been {put up}(e8) in a boarding school in [Samar](sam event) and with relatives in [Kamianske](kam event). The governor of the region {promised}(e9) flats from the fund for the displaced, which caused some murmuring: there are 8,000 families on its list, most of them from [Bakhmut](bak mention), [Mariupol](mar mention) and [Enerhodar](ene mention).

In a separate incident on Monday, a minibus {collided}(e10) with a grain lorry near [Pavlohrad](pav event), on the road to [Pokrovsk](pok mention). Four passengers {died}(e10).

---
places:
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  sam: {name: Samar, point: [48.63, 35.22]}
  kam: {name: Kamianske, point: [48.51, 34.6]}
  bak: {name: Bakhmut, geonameid: 713174, point: [48.5942, 37.9989]}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  ene: {name: Enerhodar, geonameid: 709276, point: [47.4905, 34.662]}
  pav: {name: Pavlohrad, geonameid: 697889, point: [48.5321, 35.8688]}
  pok: {name: Pokrovsk, geonameid: 704422, point: [48.2801, 37.1771]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: explosion, places: [dni], start: 2024-02-18, end: 2024-02-18, date_precision: day, date_text: on Sunday evening, killed: 3, injured: 9, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [dni], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: on Monday, status: happened, actors: rescuers, targets: the body of a woman of 70, main: true}
  e3: {type: shelling, places: [dni], start: 2024-02-18, end: 2024-02-18, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: investigation, places: [dni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The prosecutor's office"}
  e5: {type: construction, places: [dni], start: 2024-02-16, end: 2024-02-16, date_precision: day, date_text: on Friday, status: happened, actors: A gas fitter, targets: a meter, minor: true}
  e6: {type: shelling, places: [dni], start: 2023-01-14, end: 2023-01-14, date_precision: day, date_text: "January 14, 2023", killed: 46, status: happened, actors: "", targets: a nine-storey block}
  e7: {type: aid, places: [dni], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: on Monday, status: happened, actors: Volunteers, targets: soup, minor: true}
  e8: {type: displacement, places: [sam, kam], start: null, end: null, date_precision: unknown, date_text: "", displaced: 120, displaced_qualifier: about, status: happened, actors: "", targets: About 120 people}
  e9: {type: aid, places: [dni], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The governor of the region, targets: flats}
  e10: {type: road_accident, places: [pav], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: on Monday, killed: 4, status: happened, actors: "", targets: a minibus}
notes: ""
