---
id: festival-ph-24
genre: festival
country: PH
published: 2024-01-22
publisher: Cebu Morning Star
title: "Sinulog {Draws}(e1) 2.1 Million; Child {Lost}(e2) and {Found}(e2), 34 {Nabbed}(e3)"
---
[CEBU CITY](ceb dateline), Jan. 22: The grand {parade}(e1) of the Sinulog {festival}(e1) ended here close to midnight on Sunday with fireworks, 2.1 million revelers by police count, and what the mayor called "the cleanest blotter in a decade".

Thirty-four persons were {arrested}(e3), most for {picking pockets}(e4) on [Osmeña Boulevard](osm event). Medics {attended}(e5) to 812 cases of fainting and small cuts. A stage in [Abellana](abe event) {gave way}(e6) in the afternoon under a dance troupe from [Talisay](tal mention): seven dancers were bruised, and danced. A boy of five, {missing}(e2) for nine hours, was {found asleep}(e2) in a drum.

The contingent of [Carcar](car metonym) {won}(e7) the ritual showdown and P3 million, beating [Toledo](tol metonym) and [Mandaue](man metonym). Guests from [Jakarta](jak mention) and [Jeju](jej mention) {performed}(e8) on Saturday.

On the eve, at [Lapu-Lapu](lap event), some 3,000 boats {escorted}(e9) the image of the Child across the [Mactan Channel](mac event). One {capsized}(e10); eleven passengers, among them a priest, were {plucked}(e10) from the water unhurt.

Phone signals were {cut}(e11) for ten hours, as every year since 2014, when a {bomb threat}(e12) was received. An improvised grenade {found}(e13) in a jeepney at [Danao](dan event) on Friday turned out to be a paperweight.

In 1980 the first {parade}(e14) had some 400 dancers. Next year's will be {moved}(e15) back from the South Road Properties for good, vice mayor Ronnie Caballes said. Two barangays of [Minglanilla](min event) that were {flooded}(e16) last week sent only a drum.

---
places:
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  osm: {name: Osmeña Boulevard, point: [10.303, 123.895], precision: near}
  abe: {name: Abellana, point: [10.301, 123.895]}
  tal: {name: Talisay, geonameid: 1683881, point: [10.2447, 123.8494]}
  car: {name: Carcar, geonameid: 1718436, point: [10.1061, 123.6402]}
  tol: {name: Toledo, geonameid: 1681602, point: [10.3773, 123.6386]}
  man: {name: Mandaue City, geonameid: 1701947, point: [10.3236, 123.9222]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  jej: {name: Jeju City, geonameid: 1846266, point: [33.5097, 126.5219]}
  lap: {name: Lapu-Lapu City, geonameid: 1707267, point: [10.3103, 123.9494]}
  mac: {name: Mactan Channel, point: [10.31, 123.95], precision: near}
  dan: {name: Danao, geonameid: 1715804, point: [10.5208, 124.0272]}
  min: {name: Minglanilla, geonameid: 1699572, point: [10.245, 123.7964]}
events:
  e1: {type: festival, places: [ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: on Sunday, status: happened, actors: 2.1 million revelers, main: true}
  e2: {type: rescue, places: [ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", status: happened, actors: "", targets: A boy of five}
  e3: {type: arrest, places: [osm], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", arrested: 34, status: happened, actors: "", main: true}
  e4: {type: robbery, places: [osm], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: medical, places: [ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", status: happened, actors: Medics}
  e6: {type: collapse, places: [abe], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: in the afternoon, injured: 7, status: happened, actors: "", targets: A stage}
  e7: {type: festival, places: [ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", status: happened, actors: Carcar, targets: Toledo and Mandaue}
  e8: {type: performance, places: [ceb], start: 2024-01-20, end: 2024-01-20, date_precision: day, date_text: on Saturday, status: happened, actors: Guests from Jakarta and Jeju}
  e9: {type: ceremony, places: [mac], start: 2024-01-20, end: 2024-01-20, date_precision: day, date_text: On the eve, status: happened, actors: "some 3,000 boats"}
  e10: {type: sea_accident, places: [mac], start: 2024-01-20, end: 2024-01-20, date_precision: day, date_text: "", injured: 0, status: happened, actors: "", targets: One}
  e11: {type: outage, places: [ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e12: {type: bombing, places: [ceb], start: 2014, end: 2014, date_precision: year, date_text: 2014, status: threatened, actors: ""}
  e13: {type: discovery, places: [dan], start: 2024-01-19, end: 2024-01-19, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e14: {type: festival, places: [], start: 1980, end: 1980, date_precision: year, date_text: In 1980, status: happened, actors: "", minor: true}
  e15: {type: festival, places: [], start: 2025, end: 2025, date_precision: year, date_text: "Next year's", status: planned, actors: Ronnie Caballes}
  e16: {type: flood, places: [min], start: 2024-01, end: 2024-01, date_precision: month, date_text: last week, status: happened, actors: ""}
notes: ""
