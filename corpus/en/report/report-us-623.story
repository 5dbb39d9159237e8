---
id: report-us-623
genre: report
country: US
published: 2022-12-28
publisher: Plains Associated News
title: "Airline meltdown {strands}(e1) thousands from [Denver](den event) to [Nashville](nas event)"
---
[DALLAS](dal dateline) (PAN) — Families slept on luggage belts, a bride's dress went to the wrong coast and more than 2,500 flights were {canceled}(e1) again Wednesday as Lone Prairie Airlines struggled for a seventh day to put its schedule back together.

The carrier, which has its home at Love Field here, has {scrapped}(e1) 13,600 flights since a {blizzard}(e2) {swept}(e2) across the [Plains](pla event) and [Great Lakes](gre event) last Thursday. While competitors recovered by Christmas, it {lost track}(e3) of its own crews: a scheduling system written in the 1990s {crashed}(e3) on Sunday, and pilots waited on hold for up to 17 hours to report where they were.

At [Denver](den event), temperatures {fell}(e2) 37 degrees in an hour on Dec. 21 and more than 100 ramp workers {called in sick}(e4). Lines wound out of the doors at [Chicago](chi event)'s Midway, in [Baltimore](bal event) and in [Nashville](nas event), where an officer who {threatened}(e5) passengers with arrest if they didn't leave the secure area has been {reassigned}(e6).

"We've just {rented}(e7) a van with four strangers to go to [Omaha](oma mention)," said Keisha Pettway of [Birmingham](bir mention), [Alabama](ala mention), whose insulin was in a checked bag. "We're friends now."

Chief executive Rob Stanhope {apologized}(e8) in a video posted Tuesday night. In [Washington](was event), Transportation Secretary Ellen Marchetti said she would {hold}(e9) the airline to its promise to pay for meals and hotels, and the Senate Commerce Committee {called}(e10) a {hearing}(e10) for Jan. 12.

The union of pilots says it had {warned}(e11) of just such a failure after a smaller {breakdown}(e12) in October 2021.

Outside the terminals the storm was a disaster of another order. In [Erie County](eri event), [New York](new event), at least 39 people have been {found dead}(e13), in cars, in snowbanks and in homes that had lost heat. A {driving ban}(e14) in [Buffalo](buf event) was to be {lifted}(e14) at midnight. National Guard troops {went door to door}(e16) Wednesday in [Cheektowaga](che event).

Shares in Lone Prairie {closed}(e15) 5% lower for a second day. The company hopes to be back to normal by Friday.

---
places:
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  nas: {name: Nashville, geonameid: 4644585, point: [36.1659, -86.7844]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  bal: {name: Baltimore, geonameid: 4347778, point: [39.2904, -76.6122]}
  oma: {name: Omaha, geonameid: 5074472, point: [41.2563, -95.9404]}
  bir: {name: Birmingham, geonameid: 4049979, point: [33.5207, -86.8025]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  eri: {name: Erie County, point: [42.75, -78.8], precision: area, radius_km: 35}
  new: {name: New York, geonameid: 5128638, point: [43.0003, -75.4999], precision: division}
  buf: {name: Buffalo, geonameid: 5110629, point: [42.8865, -78.8784]}
  pla: {name: Plains, point: [41.0, -100.0], precision: area, radius_km: 600}
  gre: {name: Great Lakes, point: [44.5, -84.5], precision: area, radius_km: 400}
  che: {name: Cheektowaga, geonameid: 5112375, point: [42.9034, -78.7548]}
events:
  e1: {type: transport_change, places: [den, chi, bal, nas], start: 2022-12-22, end: 2022-12-28, date_precision: day, date_text: Wednesday, status: happened, actors: Lone Prairie Airlines, targets: "13,600 flights", main: true}
  e2: {type: extreme_weather, places: [pla, gre, den], start: 2022-12-21, end: 2022-12-26, date_precision: day, date_text: on Dec. 21, status: happened, actors: "", main: true}
  e3: {type: outage, places: [dal], start: 2022-12-25, end: 2022-12-25, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: a scheduling system}
  e4: {type: other, places: [den], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: more than 100 ramp workers, minor: true}
  e5: {type: statement, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: an officer, targets: passengers, minor: true}
  e6: {type: decision, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an officer, minor: true}
  e7: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Keisha Pettway, targets: a van, minor: true}
  e8: {type: statement, places: [], start: 2022-12-27, end: 2022-12-27, date_precision: day, date_text: Tuesday night, status: happened, actors: Chief executive Rob Stanhope}
  e9: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Transportation Secretary Ellen Marchetti, targets: the airline, minor: true}
  e10: {type: meeting, places: [was], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: Jan. 12, status: planned, actors: the Senate Commerce Committee}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The union of pilots, minor: true}
  e12: {type: outage, places: [], start: 2021-10, end: 2021-10, date_precision: month, date_text: in October 2021, status: happened, actors: "", minor: true}
  e13: {type: death, places: [eri], start: null, end: null, date_precision: unknown, date_text: "", killed: 39, killed_qualifier: at_least, status: happened, actors: ""}
  e14: {type: decision, places: [buf], start: 2022-12-28, end: 2022-12-28, date_precision: day, date_text: at midnight, status: happened, actors: ""}
  e15: {type: market, places: [], start: 2022-12-28, end: 2022-12-28, date_precision: day, date_text: "", status: happened, actors: Shares in Lone Prairie}
  e16: {type: rescue, places: [che], start: 2022-12-28, end: 2022-12-28, date_precision: day, date_text: Wednesday, status: happened, actors: National Guard troops}
notes: ""
