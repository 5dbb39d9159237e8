---
id: festival-ph-24
genre: festival
country: PH
published: 2024-01-22
publisher: Cebu Morning Star
title: "Sinulog Draws 2.1 Million; Child {Lost}(e1) and {Found}(e1), 34 {Nabbed}(e2)"
---
[CEBU CITY](ceb dateline), Jan. 22: The grand {parade}(e3) of the Sinulog {festival}(e3) {ended}(e3) here close to midnight on Sunday with fireworks, 2.1 million revelers by police count, and what the mayor called "the cleanest blotter in a decade".

Thirty-four persons were {arrested}(e2), most for {picking}(e4) pockets on [Osmeña Boulevard](osm event). Medics {attended}(e5) to 812 cases of fainting and small cuts. A stage in [Abellana](abe event) {gave}(e6) way in the afternoon under a dance troupe from [Talisay](tal mention): seven dancers were {bruised}(e6), and danced. A boy of five, missing for nine hours, was {found}(e1) asleep in a drum.

The contingent of [Carcar](car metonym) {won}(e7) the ritual showdown and P3 million, {beating}(e7) [Toledo](tol metonym) and [Mandaue](man metonym). Guests from [Jakarta](jak mention) and [Jeju](jej mention) {performed}(e8) on Saturday.

On the eve, at [Lapu-Lapu](lap event), some 3,000 boats {escorted}(e9) the image of the Child across the [Mactan Channel](mac event). One {capsized}(e10); eleven passengers, among them a priest, were {plucked}(e11) from the water unhurt.

Phone signals were {cut}(e12) for ten hours, as every year since 2014, when a bomb {threat}(e13) was received. An improvised grenade {found}(e14) in a jeepney at [Danao](dan event) on Friday turned out to be a paperweight.

In 1980 the first parade {had}(e15) some 400 dancers. Next year's will be {moved}(e16) back from the South Road Properties for good, vice mayor Ronnie Caballes {said}(e16). Two barangays of [Minglanilla](min event) that were {flooded}(e17) last week {sent}(e18) only a drum.

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
  e1: {type: rescue, places: [ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: for nine hours, status: happened, actors: "", targets: A boy of five}
  e2: {type: arrest, places: [osm, ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", arrested: 34, status: happened, actors: ""}
  e3: {type: festival, places: [ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: on Sunday, status: happened, actors: 2.1 million revelers, main: true}
  e4: {type: robbery, places: [osm], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: medical, places: [ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", injured: 812, status: happened, actors: Medics}
  e6: {type: collapse, places: [abe], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: in the afternoon, injured: 7, status: happened, actors: "", targets: A stage}
  e7: {type: match, places: [ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", status: happened, actors: Carcar, targets: Toledo and Mandaue}
  e8: {type: performance, places: [ceb], start: 2024-01-20, end: 2024-01-20, date_precision: day, date_text: on Saturday, status: happened, actors: Guests from Jakarta and Jeju}
  e9: {type: festival, places: [lap, mac], start: 2024-01-20, end: 2024-01-20, date_precision: day, date_text: On the eve, status: happened, actors: "some 3,000 boats"}
  e10: {type: sea_accident, places: [mac], start: 2024-01-20, end: 2024-01-20, date_precision: day, date_text: "", injured: 0, status: happened, actors: "", targets: One}
  e11: {type: rescue, places: [mac], start: 2024-01-20, end: 2024-01-20, date_precision: day, date_text: "", status: happened, actors: "", targets: eleven passengers}
  e12: {type: outage, places: [ceb], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: for ten hours, status: happened, actors: ""}
  e13: {type: other_crime, places: [ceb], start: 2014, end: 2014, date_precision: year, date_text: since 2014, status: happened, actors: ""}
  e14: {type: discovery, places: [dan], start: 2024-01-19, end: 2024-01-19, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e15: {type: festival, places: [ceb], start: 1980, end: 1980, date_precision: year, date_text: In 1980, status: happened, actors: ""}
  e16: {type: statement, places: [ceb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ronnie Caballes}
  e17: {type: flood, places: [min], start: 2024-01-15, end: 2024-01-15, date_precision: week, date_text: last week, status: happened, actors: ""}
  e18: {type: other, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
