---
id: aviation-ng-20
genre: aviation
country: NG
published: 2013-06-05
publisher: Lagoon Times
title: "Cargo Jet {Overshoots}(e1) [Lagos](lag event) Runway, {Hits}(e1) Minibus; Ten {Dead}(e1)"
---
[LAGOS](lag dateline) – All ten people on a minibus were {killed}(e1) on Monday evening when a cargo plane landing in a {rainstorm}(e2) {ran off}(e1) the end of the runway at [Lagos](lag event), crossed a road and {struck}(e1) it.

The four crew, one [Briton](bri demonym) and three [Ghanaians](gha demonym), were {hurt}(e1), the aviation authority said. The Boeing 727, of Gold Coast Cargo, had {flown}(e3) from [Accra](acc event) with parcels.

Passers-by {pulled}(e4) the pilots from the cockpit. A crowd later {looted}(e5) the hold and {beat}(e6) a fireman; policemen fired {tear gas}(e7) and {detained}(e8) 14 youths.

It was [Nigeria](nig event)'s worst air accident since a jet {flew into}(e9) flats in the [Iju-Ishaga](ijuisx event) quarter a year ago almost to the day, {killing}(e9) 153 on board and at least ten on the ground. Families of those victims were {laying wreaths}(e10) on Monday when the news reached them.

[Abuja](abu metonym) {grounded}(e11) the airline and ordered an {audit}(e12) of all cargo carriers. Investigators have {found}(e13) one of the two recorders, which will be {read}(e14) in [Farnborough](far event). [Ghana](gha metonym)'s president {telephoned}(e15) his counterpart on Tuesday.

At [Kano](kan event) and [Port Harcourt](por event), flights were {delayed}(e16) by up to five hours on Tuesday because of the same weather front. At [Enugu](enu event) a domestic plane {burst}(e17) two tyres on landing; no one was injured.

A new radar at [Lagos](lag event), promised since 2008, will be {switched on}(e18) next month, the minister said.

---
places:
  far: {name: Farnborough, geonameid: 2649672, point: [51.2942, -0.7557]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
  ijuisx: {name: "Iju-Ishaga", point: [6.67, 3.32], precision: near}
events:
  e1: {type: air_accident, places: [lag], start: 2013-06-03, end: 2013-06-03, date_precision: day, date_text: on Monday evening, killed: 10, injured: 4, status: happened, actors: a cargo plane, targets: a minibus, main: true}
  e2: {type: storm, places: [lag], start: 2013-06-03, end: 2013-06-03, date_precision: day, date_text: on Monday evening, status: happened, actors: "", minor: true}
  e3: {type: transport_change, places: [acc], start: 2013-06-03, end: 2013-06-03, date_precision: day, date_text: "", status: happened, actors: The Boeing 727, minor: true}
  e4: {type: rescue, places: [lag], start: 2013-06-03, end: 2013-06-03, date_precision: day, date_text: "", status: happened, actors: Passers-by, targets: the pilots}
  e5: {type: riot, places: [lag], start: 2013-06-03, end: 2013-06-03, date_precision: day, date_text: "", status: happened, actors: A crowd, targets: the hold}
  e6: {type: attack, places: [lag], start: 2013-06-03, end: 2013-06-03, date_precision: day, date_text: "", injured: 1, status: happened, actors: A crowd, targets: a fireman}
  e7: {type: riot, places: [lag], start: 2013-06-03, end: 2013-06-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: arrest, places: [lag], start: 2013-06-03, end: 2013-06-03, date_precision: day, date_text: "", arrested: 14, status: happened, actors: policemen, targets: 14 youths}
  e9: {type: air_accident, places: [ijuisx], start: 2012-06, end: 2012-06, date_precision: month, date_text: a year ago, killed: 163, killed_qualifier: at_least, status: happened, actors: ""}
  e10: {type: ceremony, places: [lag], start: 2013-06-03, end: 2013-06-03, date_precision: day, date_text: on Monday, status: happened, actors: Families of those victims}
  e11: {type: decision, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Abuja, targets: the airline}
  e12: {type: investigation, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e13: {type: discovery, places: [lag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Investigators}
  e14: {type: investigation, places: [far], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e15: {type: meeting, places: [gha], start: 2013-06-04, end: 2013-06-04, date_precision: day, date_text: on Tuesday, status: happened, actors: "Ghana's president"}
  e16: {type: transport_change, places: [kan, por], start: 2013-06-04, end: 2013-06-04, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e17: {type: air_accident, places: [enu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a domestic plane}
  e18: {type: opening, places: [lag], start: 2013-07, end: 2013-07, date_precision: month, date_text: next month, status: planned, actors: ""}
notes: ""
