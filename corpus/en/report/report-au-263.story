---
id: report-au-263
genre: report
country: AU
published: 2011-12-02
publisher: Central West Bulletin
title: "Two {die}(e1) as light plane {comes down}(e1) near [Cowra](cow event)"
---
Two men were {killed}(e1) when a Cessna 172 {crashed}(e1) into a canola paddock 12 kilometres south of [Cowra](cow event) about 9.20am yesterday.

The aircraft had {left}(e2) [Bankstown](ban event), in [Sydney](syd mention)'s south-west, an hour earlier for [Griffith](gri mention). It was due to refuel at [Young](you mention).

Farmer Geoff Cusack said he heard the engine cut out twice while he was on the header. "I was on the phone to triple-0 before it {hit}(e1)," he said. He and a neighbour {tried}(e3) to reach the pair, but the plane was {alight}(e4).

The {fire}(e4) {burned}(e4) about eight hectares before Rural Fire Service tankers from [Wattamondara](wat mention) and [Koorawatha](koo mention) {put it out}(e4).

Inspector Leanne Tuckwell of [Lachlan](lac metonym org) Local Area Command said the pilot was a 61-year-old from [Penrith](pen mention). His passenger, 34, had {arrived}(e5) from [Christchurch](chr mention), [New Zealand](new mention), a week ago for the harvest. Their names have not been {released}(e6).

Investigators from the [Australian](aus demonym org) Transport Safety Bureau in [Canberra](can mention) {arrived}(e7) in the afternoon and are likely to stay until Sunday. A report for the coroner will be {prepared}(e8).

It is the third fatal light aircraft {accident}(e9) in the state in two months. On October 8 a gyrocopter {went down}(e9) at [Temora](tem event), {killing}(e9) its owner, and three people {died}(e10) in a Piper that {struck}(e10) powerlines at [Condobolin](con event) a fortnight later.

A student pilot {walked away}(e11) unhurt on Monday from a {forced landing}(e11) on the Mid Western Highway near [Blayney](bla event).

[Cowra](cow metonym) mayor Bruce Hallinan said the shire had {asked}(e12) [Canberra](can metonym) for a weather camera at the aerodrome after a skydiving plane {overran}(e13) the strip in 2008.

Harvest, the best in a decade after ten years of drought, has brought scores of small aircraft into the air over the [Lachlan Valley](lach event) for spraying and mouse baiting. Locust swarms {delayed}(e14) it in October; last week 60 millimetres of rain {shut down}(e15) headers from [Forbes](for event) to [Grenfell](gre event).

---
places:
  cow: {name: Cowra, geonameid: 2170139, point: [-33.8355, 148.6966]}
  ban: {name: Bankstown, point: [-33.92, 150.99]}
  you: {name: Young, geonameid: 2142245, point: [-34.3135, 148.3011]}
  wat: {name: Wattamondara, point: [-33.94, 148.61]}
  koo: {name: Koorawatha, point: [-34.04, 148.55]}
  lac: {name: Lachlan, point: [-33.6, 148.5], precision: area, radius_km: 60}
  pen: {name: Penrith, point: [-33.75, 150.7]}
  chr: {name: Christchurch, geonameid: 2192362, point: [-43.5333, 172.6333]}
  tem: {name: Temora, geonameid: 2147150, point: [-34.4483, 147.5356]}
  con: {name: Condobolin, geonameid: 2170841, point: [-33.0888, 147.1514]}
  lach: {name: Lachlan Valley, point: [-33.6, 148.3], precision: area, radius_km: 80}
  for: {name: Forbes, geonameid: 2166368, point: [-33.3844, 148.0076]}
  gre: {name: Grenfell, geonameid: 2164457, point: [-33.8955, 148.1644]}
  gri: {name: Griffith, geonameid: 2164422, point: [-34.2885, 146.0509]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  bla: {name: Blayney, geonameid: 2175338, point: [-33.5323, 149.2537]}
events:
  e1: {type: air_accident, places: [cow], start: 2011-12-01, end: 2011-12-01, date_precision: day, date_text: about 9.20am yesterday, killed: 2, status: happened, actors: "", targets: a Cessna 172, main: true}
  e2: {type: transport_change, places: [ban], start: 2011-12-01, end: 2011-12-01, date_precision: day, date_text: an hour earlier, status: happened, actors: The aircraft, minor: true}
  e3: {type: rescue, places: [cow], start: 2011-12-01, end: 2011-12-01, date_precision: day, date_text: "", status: happened, negated: true, actors: He and a neighbour, targets: the pair, minor: true}
  e4: {type: fire, places: [cow], start: 2011-12-01, end: 2011-12-01, date_precision: day, date_text: "", status: happened, actors: "", targets: the plane}
  e5: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: a week ago, status: happened, actors: His passenger, minor: true}
  e6: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Their names, minor: true}
  e7: {type: investigation, places: [cow], start: 2011-12-01, end: 2011-12-01, date_precision: day, date_text: in the afternoon, status: happened, actors: Investigators from the Australian Transport Safety Bureau}
  e8: {type: publication, places: [cow], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: A report for the coroner, minor: true}
  e9: {type: air_accident, places: [tem], start: 2011-10-08, end: 2011-10-08, date_precision: day, date_text: On October 8, killed: 1, status: happened, actors: "", targets: a gyrocopter}
  e10: {type: air_accident, places: [con], start: 2011-10-22, end: 2011-10-22, date_precision: day, date_text: a fortnight later, killed: 3, status: happened, actors: "", targets: a Piper}
  e11: {type: air_accident, places: [bla], start: 2011-11-28, end: 2011-11-28, date_precision: day, date_text: on Monday, status: happened, actors: A student pilot}
  e12: {type: statement, places: [cow], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bruce Hallinan, targets: Canberra, minor: true}
  e13: {type: air_accident, places: [cow], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: a skydiving plane}
  e14: {type: other, places: [lach], start: 2011-10, end: 2011-10, date_precision: month, date_text: in October, status: happened, actors: Locust swarms, minor: true}
  e15: {type: extreme_weather, places: [for, gre], start: 2011-11-21, end: 2011-11-21, date_precision: week, date_text: last week, status: happened, actors: 60 millimetres of rain, targets: headers}
notes: ""
