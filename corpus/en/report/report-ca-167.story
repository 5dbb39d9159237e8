---
id: report-ca-167
genre: report
country: CA
published: 2019-09-27
publisher: Fundy Chronicle
title: "[Shubenacadie](shu mention) farm couple among three {dead}(e1) in [Nova Scotia](nov event) {crashes}(e3)"
---
RCMP say a couple from [Shubenacadie](shu mention) were {killed}(e1) when their pickup {collided}(e1) with a gravel truck in [Elmsdale](elm event) on Wednesday afternoon.

The 68-year-old man and 66-year-old woman {died}(e1) at the scene, at the junction of Highway 214 and the Catherine Street extension. The driver of the truck, from [Truro](tru mention), was {treated}(e2) in hospital and {released}(e2).

The names have not been made public, but friends identified them as Gordon and Phyllis MacKinley-Roy, who raised Ayrshires on the Indian Road.

"They'd just delivered apples to the school," said neighbour Wade Oickle. "There's not a fall supper they didn't help at."

It was the second fatal {crash}(e3) in the area within a week. On Saturday, a 19-year-old man from [Lantz](lan mention) {died}(e3) when his car {left the road}(e3) and {struck}(e3) a pole in [Milford Station](mil event).

Coun. Eleanor Ghosn said the Municipality of [East Hants](eas metonym org) had {asked}(e4) the province for a traffic light at the junction in 2017 and was {told}(e4) that counts did not warrant one. She'll {raise}(e5) it at Tuesday's council meeting in [Elmsdale](elm event).

RCMP {closed}(e6) the road for eight hours. A collision analyst is {helping}(e7) with the {investigation}(e7).

Meanwhile, the {search}(e8) {resumed}(e8) Thursday for a lobster fisherman {missing}(e9) off [Port Hood](por event) since Tuesday. His boat, the Four Sisters, was {found}(e8) circling with nobody aboard. A Cormorant helicopter from [Greenwood](gre mention) and the coast guard ship Spindrift {covered}(e8) the waters between [Mabou](mab event) and [Port Hood Island](port event).

And [Nova Scotia](nov metonym org) Power says the last 1,200 customers {cut off}(e10) by Hurricane {Dorian}(e10) on Sept. 7 were reconnected on Sunday, among them 40 in [Sheet Harbour](she event) and [Ecum Secum](ecu event). The {storm}(e10) {toppled}(e10) a construction crane in downtown [Halifax](hal event). The utility {expects}(e11) to ask regulators for help with the $39-million bill.

---
places:
  shu: {name: Shubenacadie, point: [45.09, -63.4]}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  elm: {name: Elmsdale, point: [44.97, -63.5]}
  tru: {name: Truro, geonameid: 6169587, point: [45.3668, -63.2654]}
  lan: {name: Lantz, geonameid: 6049634, point: [44.9834, -63.482]}
  mil: {name: Milford Station, point: [45.05, -63.43]}
  eas: {name: East Hants, point: [45.1, -63.6], precision: division}
  por: {name: Port Hood, point: [46.02, -61.53]}
  gre: {name: Greenwood, geonameid: 5966689, point: [44.9741, -64.9317]}
  mab: {name: Mabou, point: [46.07, -61.39]}
  port: {name: Port Hood Island, point: [46.01, -61.57], precision: near}
  she: {name: Sheet Harbour, point: [44.92, -62.54]}
  ecu: {name: Ecum Secum, point: [44.96, -62.15], precision: near}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
events:
  e1: {type: road_accident, places: [elm], start: 2019-09-25, end: 2019-09-25, date_precision: day, date_text: on Wednesday afternoon, killed: 2, status: happened, actors: "", targets: a couple from Shubenacadie, main: true}
  e2: {type: medical, places: [elm], start: 2019-09-25, end: 2019-09-25, date_precision: day, date_text: "", status: happened, actors: "", targets: The driver of the truck, minor: true}
  e3: {type: road_accident, places: [mil], start: 2019-09-21, end: 2019-09-21, date_precision: day, date_text: On Saturday, killed: 1, status: happened, actors: "", targets: a 19-year-old man from Lantz, main: true}
  e4: {type: decision, places: [eas, elm], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: the Municipality of East Hants, targets: a traffic light}
  e5: {type: meeting, places: [elm], start: 2019-10-01, end: 2019-10-01, date_precision: day, date_text: "at Tuesday's council meeting", status: planned, actors: Coun. Eleanor Ghosn, minor: true}
  e6: {type: closure, places: [elm], start: 2019-09-25, end: 2019-09-25, date_precision: day, date_text: for eight hours, status: happened, actors: RCMP, targets: the road, minor: true}
  e7: {type: investigation, places: [elm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A collision analyst}
  e8: {type: rescue, places: [por, mab, port], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: Thursday, status: happened, actors: A Cormorant helicopter}
  e9: {type: sea_accident, places: [por], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: since Tuesday, status: happened, actors: "", targets: a lobster fisherman}
  e10: {type: storm, places: [nov, she, ecu, hal], start: 2019-09-07, end: 2019-09-07, date_precision: day, date_text: on Sept. 7, status: happened, actors: ""}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
