---
id: festival-us-21
genre: festival
country: US
published: 2022-07-25
publisher: Kern Valley Courier
title: "Garlic, {Heat}(e1) and One Short {Power Cut}(e2): [Delano](del event) {Marks}(e3) 50 Years of Its {Fair}(e3)"
---
About 38,000 people {turned out}(e3) over the weekend for the Grape & Garlic {Fair}(e3) in [Delano](del event), the first since 2019, in spite of a thermometer that {touched 108}(e1) on Saturday.

Paramedics {treated}(e4) 61 visitors for heat illness; four, including a drummer with a high school band from [Visalia](vis mention), were {taken to hospital}(e5) in [Bakersfield](bak event). All were home by Sunday night.

A brief {outage}(e2) stopped the Ferris wheel with nine people aboard at 3:40 p.m. Firefighters from [McFarland](mcf mention) {brought them down}(e6) by ladder. "My daughter asked to go again," said Alma Ruelas of [Porterville](por mention).

The fair was {founded}(e7) in 1972, two years after growers in [Delano](del event) {signed}(e8) the contract that ended a five-year {strike}(e9). A mural of the picket line was {unveiled}(e10) on Main Street on Friday by labor leaders from [Sacramento](sac mention), and a {parade}(e11) of 90 tractors followed.

Security was tighter than before. In 2019 a gunman {killed}(e12) three at the garlic festival in [Gilroy](gil event); three weeks ago seven {died}(e13) at a Fourth of July parade in [Highland Park](hig event), [Illinois](ill event). Sheriff's deputies {seized}(e14) four guns at the gates and {arrested}(e15) a [Fresno](fre mention) man, 23, on an old warrant.

In the pie-eating {final}(e16) [Tulare](tul mention)'s Gus Boyd {beat}(e16) defending champion Rosa Wynn of [Wasco](was mention). The goat {race}(e17) was {canceled}(e17) on the vet's advice.

Next year's {fair}(e18) {opens}(e18) on July 21. [Kern County](ker metonym) supervisors {vote}(e19) Tuesday on a $150,000 grant.

---
places:
  del: {name: Delano, geonameid: 5342485, point: [35.7688, -119.2471]}
  vis: {name: Visalia, geonameid: 5406567, point: [36.3302, -119.2921]}
  bak: {name: Bakersfield, geonameid: 5325738, point: [35.3733, -119.0187]}
  mcf: {name: McFarland, geonameid: 5371530, point: [35.678, -119.2293]}
  por: {name: Porterville, geonameid: 5384471, point: [36.0652, -119.0168]}
  sac: {name: Sacramento, geonameid: 5389489, point: [38.5816, -121.4944]}
  gil: {name: Gilroy, geonameid: 5352214, point: [37.0058, -121.5683]}
  hig: {name: Highland Park, geonameid: 4895876, point: [42.1817, -87.8003]}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  fre: {name: Fresno, geonameid: 5350937, point: [36.7477, -119.7724]}
  tul: {name: Tulare, geonameid: 5403783, point: [36.2077, -119.3473]}
  was: {name: Wasco, geonameid: 5550368, point: [35.5941, -119.341]}
  ker: {name: Kern County, geonameid: 5362932, point: [35.3466, -118.7295], precision: division}
events:
  e1: {type: extreme_weather, places: [del], start: 2022-07-23, end: 2022-07-23, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e2: {type: outage, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: festival, places: [del], start: 2022-07-23, end: 2022-07-24, date_precision: day, date_text: over the weekend, status: happened, actors: "About 38,000 people", main: true}
  e4: {type: medical, places: [del], start: 2022-07-23, end: 2022-07-24, date_precision: day, date_text: "", injured: 61, status: happened, actors: Paramedics, targets: visitors}
  e5: {type: medical, places: [bak], start: null, end: null, date_precision: unknown, date_text: "", injured: 4, status: happened, actors: Paramedics, targets: visitors, minor: true}
  e6: {type: rescue, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Firefighters, targets: nine people}
  e7: {type: opening, places: [del], start: 1972, end: 1972, date_precision: year, date_text: in 1972, status: happened, actors: "", minor: true}
  e8: {type: agreement, places: [del], start: 1970, end: 1970, date_precision: year, date_text: two years after, status: happened, actors: growers}
  e9: {type: strike, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: ceremony, places: [del], start: 2022-07-22, end: 2022-07-22, date_precision: day, date_text: on Friday, status: happened, actors: labor leaders}
  e11: {type: festival, places: [del], start: 2022-07-22, end: 2022-07-22, date_precision: day, date_text: "", status: happened, actors: 90 tractors}
  e12: {type: shooting, places: [gil], start: 2019, end: 2019, date_precision: year, date_text: In 2019, killed: 3, status: happened, actors: a gunman}
  e13: {type: shooting, places: [hig], start: 2022-07-04, end: 2022-07-04, date_precision: day, date_text: Fourth of July, killed: 7, status: happened, actors: ""}
  e14: {type: raid, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Sheriff's deputies", targets: four guns}
  e15: {type: arrest, places: [del], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "Sheriff's deputies", targets: a Fresno man}
  e16: {type: match, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gus Boyd, targets: Rosa Wynn}
  e17: {type: match, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e18: {type: festival, places: [del], start: 2023-07-21, end: 2023-07-21, date_precision: day, date_text: on July 21, status: planned, actors: ""}
  e19: {type: decision, places: [ker], start: 2022-07-26, end: 2022-07-26, date_precision: day, date_text: Tuesday, status: planned, actors: Kern County supervisors}
notes: ""
