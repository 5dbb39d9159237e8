---
id: report-ca-337
genre: report
country: CA
published: 2011-08-16
publisher: The Avalon Mail
title: "Pilot {killed}(e1) as water bomber {goes down}(e1) near [Labrador City](lab event)"
---
A water bomber pilot from [Gander](gan mention) is {dead}(e1) after his single-engine plane {crashed}(e1) into a lake west of [Labrador City](lab event) while fighting a forest {fire}(e2) that has {forced}(e3) a third of the town of [Fermont](fer event), [Que.](que event), from its homes.

The RCMP identified the man as Everett Noseworthy, 53, a father of two with 9,000 flying hours.

Witnesses in a second plane saw the aircraft clip the surface of [Wahnahnish Lake](wah event) on a scooping run at 6:20 p.m. Sunday and {flip}(e1). Divers from [Sept-Îles](sep mention) {recovered}(e4) the body Monday.

Premier Maureen Hanrahan {ordered}(e5) flags at half-mast in [St. John's](stj event). "He was coming home on Wednesday," she said.

The fire, {ignited}(e2) by {lightning}(e6) on Aug. 9, is estimated at 11,000 hectares and is three kilometres from the mine road. Rain is forecast, though not enough, according to duty officer Guy Michelin in [Wabush](wab mention). Cliffs and IOC could be asked to stop the ore trains to the coast if it jumps the [Walsh River](wal mention).

About 900 people from [Fermont](fer mention) are {billeted}(e3) at the arena in [Labrador City](lab event). More are with relatives in [Baie-Comeau](bai event).

Transportation Safety Board investigators are {travelling}(e7) from [Dartmouth](dar mention), [N.S.](nov mention). The board {recommended}(e8) shoulder harnesses for such planes in 2007 after an {accident}(e10) at [Deer Lake](dee event); Noseworthy's had one.

The province's new amphibious tankers, which were {ordered}(e9) from a [Montreal](mon mention) manufacturer last year for $120 million, will not be flying until 2013.

---
places:
  lab: {name: Labrador City, geonameid: 5994839, point: [52.9463, -66.9114]}
  gan: {name: Gander, geonameid: 5959335, point: [48.9562, -54.6165]}
  fer: {name: Fermont, point: [52.79, -67.08]}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  wah: {name: Wahnahnish Lake, point: [52.98, -66.95], precision: near}
  sep: {name: Sept-Îles, geonameid: 6144312, point: [50.2001, -66.3821]}
  stj: {name: "St. John's", geonameid: 6324733, point: [47.5649, -52.7093]}
  wab: {name: Wabush, point: [52.91, -66.87]}
  wal: {name: Walsh River, point: [53.0, -66.9], precision: near}
  bai: {name: Baie-Comeau, geonameid: 5889745, point: [49.2168, -68.1489]}
  dar: {name: Dartmouth, point: [44.67, -63.57]}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  dee: {name: Deer Lake, point: [49.17, -57.43]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
events:
  e1: {type: air_accident, places: [lab, wah], start: 2011-08-14, end: 2011-08-14, date_precision: day, date_text: "at 6:20 p.m. Sunday", killed: 1, status: happened, actors: "", targets: Everett Noseworthy, main: true}
  e2: {type: wildfire, places: [lab, fer], start: 2011-08-09, end: 2011-08-09, date_precision: day, date_text: on Aug. 9, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [fer, lab, bai], start: null, end: null, date_precision: unknown, date_text: "", displaced: 900, displaced_qualifier: at_least, status: happened, actors: "", targets: a third of the town of Fermont, main: true}
  e4: {type: rescue, places: [wah], start: 2011-08-15, end: 2011-08-15, date_precision: day, date_text: Monday, status: happened, actors: Divers from Sept-Îles, targets: the body}
  e5: {type: ceremony, places: [stj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Premier Maureen Hanrahan, targets: flags, minor: true}
  e6: {type: extreme_weather, places: [lab], start: 2011-08-09, end: 2011-08-09, date_precision: day, date_text: on Aug. 9, status: happened, actors: "", minor: true}
  e7: {type: investigation, places: [lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Transportation Safety Board investigators}
  e10: {type: air_accident, places: [dee], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: statement, places: [], start: 2007, end: 2007, date_precision: year, date_text: in 2007, status: happened, actors: The board, targets: shoulder harnesses, minor: true}
  e9: {type: deal, places: [], start: 2010, end: 2010, date_precision: year, date_text: last year, status: happened, actors: "", targets: "The province's new amphibious tankers"}
notes: ""
