---
id: raid-ke-28
genre: raid
country: KE
published: 2016-01-28
publisher: Coast Standard
title: "Police {Swoop}(e1) on Ivory Store in [Mombasa](mom event)"
---
[MOMBASA](mom dateline): Detectives have {seized}(e1) 1.9 tonnes of elephant tusks in a {raid}(e1) on a tyre shop near the old port and are {hunting}(e2) its owner, who is believed to have {crossed}(e3) into [Tanzania](tan event).

Two guards were {arrested}(e4) in the Monday-night {swoop}(e1). A third man was {shot}(e5) in the thigh as he tried to climb a wall. He is {admitted}(e6) at Coast General Hospital.

County police commander Philomena Mutua said the 228 pieces, wrapped in sisal and sprinkled with pepper to fool sniffer dogs, were {destined}(e7) for [Haiphong](hai mention) via [Port Klang](por mention). "Somebody at customs had already {stamped}(e8) the papers," she said.

The {haul}(e1) is the biggest in [Kenya](ken mention) since June 2014, when three tonnes were {found}(e9) less than a kilometre away. The suspect in that case was {caught}(e10) in [Dar es Salaam](dar event) and is on {trial}(e11).

Poaching fell last year: 93 elephants were {killed}(e12) countrywide, against 384 in 2012. But on Saturday six carcasses without faces were {spotted}(e13) from the air in [Tsavo East](tsa event) park, and a ranger {died}(e14) in an {exchange of fire}(e14) near [Voi](voi event).

The president will {set fire}(e15) to 105 tonnes of tusks in [Nairobi](nai event) on April 30. [Gaborone](gab metonym) has {refused}(e16) to attend.

---
places:
  hai: {name: Haiphong, geonameid: 1581298, point: [20.8648, 106.6834]}
  por: {name: Port Klang, point: [3.0, 101.4]}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  tsa: {name: Tsavo East, point: [-2.8, 38.8], precision: area, radius_km: 50}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  voi: {name: Voi, geonameid: 178522, point: [-3.396, 38.5561]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  gab: {name: Gaborone, geonameid: 933773, point: [-24.6545, 25.9086]}
events:
  e1: {type: raid, places: [mom], start: 2016-01-25, end: 2016-01-25, date_precision: day, date_text: Monday-night, status: happened, actors: Detectives, targets: a tyre shop, main: true}
  e2: {type: arrest, places: [mom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Detectives, targets: its owner, minor: true}
  e3: {type: displacement, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: its owner, minor: true}
  e4: {type: arrest, places: [mom], start: 2016-01-25, end: 2016-01-25, date_precision: day, date_text: Monday-night, arrested: 2, status: happened, actors: "", targets: Two guards, main: true}
  e5: {type: shooting, places: [mom], start: 2016-01-25, end: 2016-01-25, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: A third man}
  e6: {type: medical, places: [mom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A third man, minor: true}
  e7: {type: smuggling, places: [hai, por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: fraud, places: [mom], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e9: {type: raid, places: [mom], start: 2014-06, end: 2014-06, date_precision: month, date_text: since June 2014, status: happened, actors: ""}
  e10: {type: arrest, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The suspect}
  e11: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The suspect}
  e12: {type: other_crime, places: [ken], start: 2015, end: 2015, date_precision: year, date_text: last year, status: happened, actors: ""}
  e13: {type: discovery, places: [tsa], start: 2016-01-23, end: 2016-01-23, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e14: {type: shooting, places: [voi], start: 2016-01-23, end: 2016-01-23, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: a ranger}
  e15: {type: ceremony, places: [nai], start: 2016-04-30, end: 2016-04-30, date_precision: day, date_text: on April 30, status: planned, actors: The president}
  e16: {type: decision, places: [gab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gaborone}
notes: ""
