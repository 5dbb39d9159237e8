---
id: epidemic-us-27
genre: epidemic
country: US
published: 2014-10-13
publisher: Lone Star Wire
title: "[Dallas](dal event) Nurse {Has Ebola}(e1), First {Caught}(e1) in U.S."
---
[DALLAS](dal dateline) (LSW) — A nurse who {treated}(e2) a [Liberian](lib demonym) visitor for Ebola has {tested positive}(e1) for the virus, becoming the first person to {contract}(e1) it in the [United States](uni event), [Texas](tex metonym) officials said Sunday.

The nurse, 26, wore gown, gloves and mask during the man's second hospital visit. She reported a {fever}(e1) Friday night and was {isolated}(e3) within 90 minutes. "We knew a second case could be a reality," the state health commissioner, Dr. Alan Brewster, said.

Thomas Kollie, 42, {died}(e4) on Wednesday, eleven days after he had been {admitted}(e5). He had been {sent home}(e6) with antibiotics on Sept. 26, though he had told a nurse that he'd flown in from [Monrovia](mon event).

Crews in yellow suits {scrubbed}(e7) the nurse's car and apartment on Sunday and {knocked}(e7) on doors in four blocks around. Her dog will not be {put down}(e8), Mayor Terry Quinlan promised. In [Madrid](mad event) last week the dog of an infected nurse {was}(e9).

{Screening}(e10) of passengers from West [Africa](afr mention) {began}(e10) Saturday at [Kennedy](ken event) airport in [New York](new event), and will {start}(e11) this week in [Newark](newa event), [Atlanta](atl event) and [Chicago](chi event).

The {epidemic}(e12) has {killed}(e12) more than 4,000 people in [Liberia](libe event), [Guinea](gui event) and [Sierra Leone](sie event). [London](lon metonym) will {send}(e13) 750 troops to [Freetown](fre event); [Washington](was metonym) has 350 in [Monrovia](mon event), who {build}(e14) a hospital.

---
places:
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  afr: {name: Africa, point: [7.0, 10.0], precision: area, radius_km: 3000}
  ken: {name: Kennedy, point: [40.64, -73.78], precision: exact}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  newa: {name: Newark, geonameid: 5101798, point: [40.7357, -74.1724]}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  libe: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
events:
  e1: {type: outbreak, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A nurse, main: true}
  e2: {type: medical, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a Liberian visitor, minor: true}
  e3: {type: medical, places: [dal], start: 2014-10-10, end: 2014-10-10, date_precision: day, date_text: Friday night, status: happened, actors: "", targets: The nurse, minor: true}
  e4: {type: death, places: [dal], start: 2014-10-08, end: 2014-10-08, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", targets: Thomas Kollie}
  e5: {type: medical, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a Liberian visitor, minor: true}
  e6: {type: medical, places: [dal], start: 2014-09-26, end: 2014-09-26, date_precision: day, date_text: on Sept. 26, status: happened, actors: "", targets: Thomas Kollie, minor: true}
  e7: {type: medical, places: [dal], start: 2014-10-12, end: 2014-10-12, date_precision: day, date_text: on Sunday, status: happened, actors: Crews in yellow suits}
  e8: {type: killing, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Mayor Terry Quinlan, minor: true}
  e9: {type: killing, places: [mad], start: 2014-10-06, end: 2014-10-06, date_precision: week, date_text: last week, status: happened, actors: ""}
  e10: {type: medical, places: [new], start: 2014-10-11, end: 2014-10-11, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e11: {type: medical, places: [newa, atl, chi], start: 2014-10-13, end: 2014-10-13, date_precision: week, date_text: this week, status: planned, actors: ""}
  e12: {type: outbreak, places: [libe, gui, sie], start: null, end: null, date_precision: unknown, date_text: "", killed: 4000, killed_qualifier: at_least, status: happened, actors: ""}
  e13: {type: aid, places: [fre], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: London}
  e14: {type: construction, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
notes: ""
