---
id: aviation-au-25
genre: aviation
country: AU
published: 2017-02-22
publisher: Southern Cross Wire
title: "Five {Killed}(e1) as Charter Plane {Hits}(e1) [Melbourne](mel event) Shopping Centre"
---
[MELBOURNE](mel dateline), Feb 22 (SCW) – A twin-engine plane carrying four [American](ame demonym) golfers to [King Island](kin mention) {crashed}(e1) into a shopping centre beside [Essendon](ess event) airport in [Melbourne](mel event) on Tuesday, {killing}(e1) all five on board.

No one on the ground was seriously hurt, because the centre had not yet opened. "I saw a wheel bounce across the freeway," said a taxi driver, Jagdeep Mann, who was waiting at the lights.

The Beechcraft got only to 160 feet after taking off just before 9 a.m. The pilot, Maxwell Quade, 63, called mayday seven times. He had been under {investigation}(e2) over a {near miss}(e3) at a golf tournament near [Mount Hotham](mou event) in 2015, when two planes carrying players came within 300 metres of each other.

Thick {smoke}(e5) {closed}(e4) the [Tullamarine Freeway](tul event) for five hours. About 60 firefighters put out the {blaze}(e5). It was [Victoria](vic event)'s worst aviation {accident}(e1) in thirty years, Premier Louise Kerrigan said; she will {meet}(e6) the families, who are flying in from [Austin](aus mention), [Texas](tex mention), on Thursday.

The [Australian](austrx demonym org) Transport Safety Bureau in [Canberra](can mention) expects to {publish}(e7) a preliminary report within 30 days. Local councillors renewed a {call}(e8) to close the airport, which had its last fatal {crash}(e9) in 1993. The minister {ruled that out}(e10).

---
places:
  kin: {name: King Island, point: [-39.9, 143.9], precision: area, radius_km: 25}
  ess: {name: Essendon, point: [-37.728, 144.902], precision: exact}
  mou: {name: Mount Hotham, point: [-37.0, 147.2], precision: near}
  tul: {name: Tullamarine Freeway, point: [-37.72, 144.89], precision: near}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  aus: {name: Austin, geonameid: 4671654, point: [30.2672, -97.7431]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  austrx: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: air_accident, places: [mel], start: 2017-02-21, end: 2017-02-21, date_precision: day, date_text: on Tuesday, killed: 5, status: happened, actors: "", targets: A twin-engine plane, main: true}
  e2: {type: investigation, places: [mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Maxwell Quade, minor: true}
  e3: {type: air_accident, places: [mou], start: 2015, end: 2015, date_precision: year, date_text: 2015, status: happened, actors: "", targets: two planes}
  e4: {type: closure, places: [mel], start: 2017-02-21, end: 2017-02-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: fire, places: [mel], start: 2017-02-21, end: 2017-02-21, date_precision: day, date_text: "", status: happened, actors: About 60 firefighters}
  e6: {type: meeting, places: [mel], start: 2017-02-23, end: 2017-02-23, date_precision: day, date_text: on Thursday, status: planned, actors: Premier Louise Kerrigan}
  e7: {type: publication, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The Australian Transport Safety Bureau}
  e8: {type: statement, places: [mel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: air_accident, places: [mel], start: 1993, end: 1993, date_precision: year, date_text: in 1993, status: happened, actors: ""}
  e10: {type: decision, places: [mel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The minister}
notes: ""
