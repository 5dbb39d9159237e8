---
id: news-us-32
genre: news
country: US
published: 2025-03-19
publisher: Ozark Sentinel
title: "{Tornado}(e2) death toll climbs to 42 across seven states"
---
Two more bodies were {found}(e1) in the wreckage of a mobile home park in southern [Missouri](mis event) on Tuesday, bringing to 42 the number of people {killed}(e2) by the {storms}(e2) that crossed seven states over the weekend.

[Missouri](mis event) has now {lost}(e2) 14, more than any other state. In [Kansas](kan event) a {dust storm}(e3) on Friday caused a {pileup}(e4) of more than 70 vehicles that left eight dead. [Mississippi](miss event) and [Arkansas](ark event) counted six and three.

The two, a couple in their 80s, had stayed behind when their daughter drove to a shelter in [Poplar Bluff](pop event). "Daddy said he'd seen worse," she told a reporter.

About 250,000 customers were {without power}(e5) at the peak; by Tuesday it was 19,000. The governor {toured}(e6) the county Monday and {asked}(e7) [Washington](was metonym) for aid.

Another {front}(e8) is expected Thursday, and the weather service warned of hail the size of baseballs.

---
places:
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  miss: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
  pop: {name: Poplar Bluff, geonameid: 4404233, point: [36.757, -90.3929]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: rescue, places: [mis], start: 2025-03-18, end: 2025-03-18, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Two more bodies, main: true}
  e2: {type: storm, places: [mis, miss, ark, kan], start: 2025-03-14, end: 2025-03-16, date_precision: day, date_text: over the weekend, killed: 42, status: happened, actors: "", main: true}
  e3: {type: storm, places: [kan], start: 2025-03-14, end: 2025-03-14, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e4: {type: road_accident, places: [kan], start: 2025-03-14, end: 2025-03-14, date_precision: day, date_text: on Friday, killed: 8, status: happened, actors: ""}
  e5: {type: outage, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "About 250,000 customers"}
  e6: {type: visit, places: [mis], start: 2025-03-17, end: 2025-03-17, date_precision: day, date_text: Monday, status: happened, actors: The governor}
  e7: {type: statement, places: [mis], start: 2025-03-17, end: 2025-03-17, date_precision: day, date_text: "", status: happened, actors: The governor, targets: Washington}
  e8: {type: storm, places: [], start: 2025-03-20, end: 2025-03-20, date_precision: day, date_text: Thursday, status: planned, actors: ""}
notes: ""
