---
id: aviation-au-25
genre: aviation
country: AU
published: 2017-02-22
publisher: Southern Cross Wire
title: "Five {Killed}(e1) as Charter Plane {Hits}(e1) [Melbourne](mel event) Shopping Centre"
---
[MELBOURNE](mel dateline), Feb 22 (SCW) – A twin-engine plane carrying four [American](ame demonym) golfers to [King Island](kin mention) {crashed}(e1) into a shopping centre beside [Essendon](ess event) airport in [Melbourne](mel event) on Tuesday, {killing}(e1) all five on board.

No one on the ground was seriously {hurt}(e1), because the centre had not yet {opened}(e2). "I {saw}(e1) a wheel bounce across the freeway," said a taxi driver, Jagdeep Mann, who was waiting at the lights.

The Beechcraft {got}(e1) only to 160 feet after {taking off}(e3) just before 9 a.m. The pilot, Maxwell Quade, 63, {called}(e4) mayday seven times. He had been under {investigation}(e5) over a near {miss}(e6) at a golf tournament near [Mount Hotham](mou event) in 2015, when two planes carrying players {came}(e6) within 300 metres of each other.

Thick smoke {closed}(e7) the [Tullamarine Freeway](tul event) for five hours. About 60 firefighters {put out}(e8) the {blaze}(e8). It was [Victoria](vic event)'s worst aviation {accident}(e1) in thirty years, Premier Louise Kerrigan said; she will {meet}(e9) the families, who are {flying}(e10) in from [Austin](aus mention), [Texas](tex mention), on Thursday.

The [Australian](austrx demonym org) Transport Safety Bureau in [Canberra](can mention) expects to {publish}(e11) a preliminary report within 30 days. Local councillors {renewed}(e12) a call to {close}(e13) the airport, which had its last fatal {crash}(e14) in 1993. The minister {ruled}(e15) that out.

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
  e1: {type: air_accident, places: [mel, ess, vic], start: 2017-02-21, end: 2017-02-21, date_precision: day, date_text: on Tuesday, killed: 5, status: happened, actors: "", targets: A twin-engine plane, main: true}
  e2: {type: opening, places: [ess], start: 2017-02-21, end: 2017-02-21, date_precision: day, date_text: "", status: happened, negated: true, actors: the centre}
  e3: {type: transport_change, places: [ess], start: 2017-02-21, end: 2017-02-21, date_precision: day, date_text: just before 9 a.m., status: happened, actors: The Beechcraft}
  e4: {type: statement, places: [ess], start: 2017-02-21, end: 2017-02-21, date_precision: day, date_text: "", status: happened, actors: Maxwell Quade}
  e5: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Maxwell Quade}
  e6: {type: air_accident, places: [mou], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: "", targets: two planes}
  e7: {type: transport_change, places: [tul], start: 2017-02-21, end: 2017-02-21, date_precision: day, date_text: for five hours, status: happened, actors: ""}
  e8: {type: fire, places: [ess], start: 2017-02-21, end: 2017-02-21, date_precision: day, date_text: "", status: happened, actors: About 60 firefighters}
  e9: {type: meeting, places: [], start: 2017-02-16, end: 2017-02-16, date_precision: day, date_text: on Thursday, status: planned, actors: Premier Louise Kerrigan}
  e10: {type: visit, places: [mel], start: 2017-02-16, end: 2017-02-16, date_precision: day, date_text: on Thursday, status: planned, actors: the families}
  e11: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: within 30 days, status: planned, actors: The Australian Transport Safety Bureau}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Local councillors}
  e13: {type: closure, places: [ess], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e14: {type: air_accident, places: [ess], start: 1993, end: 1993, date_precision: year, date_text: in 1993, status: happened, actors: ""}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The minister}
notes: ""
