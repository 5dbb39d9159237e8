---
id: festival-us-21
genre: festival
country: US
published: 2022-07-25
publisher: Kern Valley Courier
title: "Garlic, Heat and One Short {Power}(e1) Cut: [Delano](del event) {Marks}(e2) 50 Years of Its {Fair}(e2)"
---
About 38,000 people {turned}(e2) out over the weekend for the Grape & Garlic {Fair}(e2) in [Delano](del event), the first since 2019, in spite of a thermometer that {touched}(e3) 108 on Saturday.

Paramedics {treated}(e4) 61 visitors for heat illness; four, including a drummer with a high school band from [Visalia](vis mention), were {taken}(e4) to hospital in [Bakersfield](bak event). All were home by Sunday night.

A brief {outage}(e1) {stopped}(e1) the Ferris wheel with nine people aboard at 3:40 p.m. Firefighters from [McFarland](mcf mention) {brought}(e5) them down by ladder. "My daughter asked to go again," said Alma Ruelas of [Porterville](por mention).

The {fair}(e2) was {founded}(e6) in 1972, two years after growers in [Delano](del event) {signed}(e7) the contract that {ended}(e8) a five-year {strike}(e8). A {mural}(e9) of the picket line was {unveiled}(e9) on Main Street on Friday by labor leaders from [Sacramento](sac mention), and a {parade}(e10) of 90 tractors {followed}(e10).

Security was tighter than before. In 2019 a gunman {killed}(e11) three at the garlic festival in [Gilroy](gil event); three weeks ago seven {died}(e12) at a Fourth of July parade in [Highland Park](hig event), [Illinois](ill event). Sheriff's deputies {seized}(e13) four guns at the gates and {arrested}(e14) a [Fresno](fre mention) man, 23, on an old warrant.

In the pie-eating {final}(e15) [Tulare](tul mention)'s Gus Boyd {beat}(e15) defending champion Rosa Wynn of [Wasco](was mention). The goat {race}(e16) was {canceled}(e16) on the vet's advice.

Next year's {fair}(e17) {opens}(e17) on July 21. [Kern County](ker metonym) supervisors {vote}(e18) Tuesday on a $150,000 grant.

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
  e1: {type: outage, places: [del], start: 2022-07-23, end: 2022-07-23, date_precision: day, date_text: "at 3:40 p.m.", status: happened, actors: ""}
  e2: {type: festival, places: [del], start: 2022-07-22, end: 2022-07-24, date_precision: day, date_text: over the weekend, status: happened, actors: "About 38,000 people", main: true}
  e3: {type: extreme_weather, places: [del], start: 2022-07-23, end: 2022-07-23, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e4: {type: medical, places: [del, bak], start: 2022-07-23, end: 2022-07-24, date_precision: day, date_text: "", injured: 61, status: happened, actors: Paramedics, targets: visitors}
  e5: {type: rescue, places: [del], start: 2022-07-23, end: 2022-07-23, date_precision: day, date_text: "", status: happened, actors: Firefighters, targets: nine people}
  e6: {type: festival, places: [del], start: 1972, end: 1972, date_precision: year, date_text: in 1972, status: happened, actors: ""}
  e7: {type: agreement, places: [del], start: 1970, end: 1970, date_precision: year, date_text: two years, status: happened, actors: growers}
  e8: {type: strike, places: [del], start: 1965, end: 1970, date_precision: year, date_text: five-year, status: happened, actors: ""}
  e9: {type: ceremony, places: [del], start: 2022-07-22, end: 2022-07-22, date_precision: day, date_text: on Friday, status: happened, actors: labor leaders}
  e10: {type: festival, places: [del], start: 2022-07-22, end: 2022-07-22, date_precision: day, date_text: "", status: happened, actors: 90 tractors}
  e11: {type: shooting, places: [gil], start: 2019, end: 2019, date_precision: year, date_text: In 2019, killed: 3, status: happened, actors: a gunman}
  e12: {type: shooting, places: [hig, ill], start: 2022-07-04, end: 2022-07-04, date_precision: day, date_text: three weeks ago, killed: 7, status: happened, actors: ""}
  e13: {type: raid, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Sheriff's deputies", targets: four guns}
  e14: {type: arrest, places: [del], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "Sheriff's deputies", targets: a Fresno man}
  e15: {type: match, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gus Boyd, targets: Rosa Wynn}
  e16: {type: match, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e17: {type: festival, places: [del], start: 2023-07-21, end: 2023-07-21, date_precision: day, date_text: on July 21, status: planned, actors: ""}
  e18: {type: decision, places: [], start: 2022-07-26, end: 2022-07-26, date_precision: day, date_text: Tuesday, status: planned, actors: Kern County supervisors}
notes: ""
