---
id: report-ca-388
genre: report
country: CA
published: 2021-07-29
publisher: Interior Daily
title: "Live updates: [B.C.](bc event) wildfires — [100 Mile House](mil event) on {alert}(e1), 61 properties {ordered out}(e2) near [Penticton](pen event)"
---
8:50 p.m. The mayor of [Osoyoos](oso metonym) says the [Nk'Mip Creek](nkm event) {fire}(e3) has grown to 13,200 hectares. "The wind did us no favours," said Doreen Palmateer. The village of [Oliver](oli event) has {opened}(e4) its arena to evacuees from [Mount Baldy](mou mention).

7:15 p.m. Highway 3 has {reopened}(e5) to single-lane traffic between [Princeton](pri event) and [Keremeos](ker event). Highway 97 {remains closed}(e6) at [Vaseux Lake](vas event) because of rocks that {came down}(e7) this afternoon.

6:02 p.m. New {evacuation order}(e2) for 61 properties at [Skaha Creek](ska event), southeast of [Penticton](pen mention). The [Penticton](pen metonym org) Indian Band is {moving}(e2) elders to [Kelowna](kel event). An {alert}(e1) for all of [100 Mile House](mil event), [Lac la Hache](lac event) and [108 Mile Ranch](mile event), {issued}(e1) on July 14, has been extended.

4:30 p.m. The BC Wildfire Service counts 245 active {fires}(e8), 3,124 firefighters and 4,300 square kilometres {burned}(e8) since April 1. A hundred firefighters from [Mexico](mex mention) {arrived}(e9) in [Abbotsford](abb event) on Saturday; 34 from [Australia](aus mention) are due in [Kamloops](kam event) next Tuesday.

2:10 p.m. RCMP in [Lytton](lyt mention) have {identified}(e10) the second of two people who {died}(e11) when the village {burned}(e11) down on June 30, the day after it set [Canada](can mention)'s heat record at 49.6 C. The Transportation Safety Board {found}(e12) no link with a passing train, but the inquiry will {continue}(e12).

12:40 p.m. From the legislature in [Victoria](vic event): Public Safety Minister Harjit Gill-Morrison says the provincial state of emergency, {declared}(e13) July 20, may be {extended}(e14) when it runs out on Tuesday. [B.C.](bc metonym org) Conservatives say the province {waited}(e15) three weeks too long.

11:05 a.m. Air quality in [Castlegar](cas event) is the worst in the country today, at 10-plus. Smoke from here and from northwestern [Ontario](ont mention) has {drifted}(e16) as far as [New York](new event) and [Halifax](hal event). [Castlegar](cas metonym org) Airport has {cancelled}(e17) all flights.

9:45 a.m. Elsewhere: In [Ontario](ont event), 2,200 people from [Poplar Hill](pop event) and [Deer Lake](dee event) First Nations have been {flown out}(e18) to [Thunder Bay](thu event) and [Sudbury](sud event) since July 12. In [Manitoba](man event), crews {saved}(e19) a lodge at [Berens River](ber event) on Wednesday. South of the line, the Bootleg {fire}(e20) in [Oregon](ore event), the largest in the [United States](uni mention), is 53 per cent contained; a nurse from [Klamath Falls](kla mention) {lost}(e20) her home at [Bly](bly event).

8:00 a.m. Good morning. Here is where things stand. Roughly 4,400 properties are under order, most of them in the [Cariboo](car event) and the [Okanagan](oka event). On Wednesday a helicopter working on the [White Rock Lake](whi event) {fire}(e21), west of [Vernon](ver event), {made a hard landing}(e22); the pilot {walked away}(e22). The regional district of [North Okanagan](nor metonym) will {brief}(e23) residents tonight at [Falkland](fal event).

---
places:
  bc: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  nkm: {name: "Nk'Mip Creek", point: [49.08, -119.45], precision: near}
  mil: {name: 100 Mile House, point: [51.64, -121.3]}
  pen: {name: Penticton, geonameid: 6101141, point: [49.4806, -119.5858]}
  oso: {name: Osoyoos, point: [49.03, -119.47]}
  oli: {name: Oliver, point: [49.18, -119.55]}
  mou: {name: Mount Baldy, point: [49.15, -119.23], precision: near}
  pri: {name: Princeton, point: [49.46, -120.51]}
  ker: {name: Keremeos, point: [49.2, -119.83]}
  vas: {name: Vaseux Lake, point: [49.29, -119.53], precision: near}
  ska: {name: Skaha Creek, point: [49.42, -119.53], precision: near}
  kel: {name: Kelowna, geonameid: 5990579, point: [49.8831, -119.4857]}
  lac: {name: Lac la Hache, point: [51.82, -121.47]}
  mile: {name: 108 Mile Ranch, point: [51.74, -121.34]}
  abb: {name: Abbotsford, geonameid: 5881791, point: [49.058, -122.2526]}
  kam: {name: Kamloops, geonameid: 5989045, point: [50.6665, -120.3192]}
  lyt: {name: Lytton, point: [50.23, -121.58]}
  vic: {name: Victoria, geonameid: 6174041, point: [48.4359, -123.3516]}
  cas: {name: Castlegar, geonameid: 5918118, point: [49.3232, -117.6583]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  pop: {name: Poplar Hill, point: [52.1, -94.3]}
  dee: {name: Deer Lake, point: [52.62, -94.06]}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  ber: {name: Berens River, point: [52.36, -97.03]}
  ore: {name: Oregon, geonameid: 5744337, point: [44.0001, -120.5014], precision: division}
  kla: {name: Klamath Falls, geonameid: 5735238, point: [42.2249, -121.7817]}
  bly: {name: Bly, point: [42.4, -121.04]}
  car: {name: Cariboo, point: [52.0, -121.8], precision: area, radius_km: 100}
  oka: {name: Okanagan, point: [49.8, -119.5], precision: area, radius_km: 70}
  nor: {name: North Okanagan, point: [50.3, -119.1], precision: area, radius_km: 40}
  whi: {name: White Rock Lake, point: [50.35, -119.85], precision: near}
  ver: {name: Vernon, geonameid: 6173864, point: [50.2673, -119.2734]}
  fal: {name: Falkland, point: [50.5, -119.55]}
  thu: {name: Thunder Bay, geonameid: 6166142, point: [48.382, -89.2502]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  sud: {name: Greater Sudbury, geonameid: 5964700, point: [46.49, -80.99]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: statement, places: [mil, lac, mile], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: on July 14, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [pen, ska], start: 2021-07-29, end: 2021-07-29, date_precision: day, date_text: "", status: happened, actors: "", targets: 61 properties, main: true}
  e3: {type: wildfire, places: [nkm, oso], start: 2021-07-29, end: 2021-07-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: opening, places: [oli], start: 2021-07-29, end: 2021-07-29, date_precision: day, date_text: "", status: happened, actors: The village of Oliver, targets: its arena}
  e5: {type: opening, places: [pri, ker], start: 2021-07-29, end: 2021-07-29, date_precision: day, date_text: "", status: happened, actors: "", targets: Highway 3}
  e6: {type: closure, places: [vas], start: 2021-07-29, end: 2021-07-29, date_precision: day, date_text: this afternoon, status: happened, actors: "", targets: Highway 97}
  e7: {type: landslide, places: [vas], start: 2021-07-29, end: 2021-07-29, date_precision: day, date_text: this afternoon, status: happened, actors: rocks}
  e8: {type: wildfire, places: [bc], start: 2021-04-01, end: 2021-07-29, date_precision: day, date_text: since April 1, status: happened, actors: "", targets: "4,300 square kilometres", main: true}
  e9: {type: aid, places: [abb], start: 2021-07-24, end: 2021-07-24, date_precision: day, date_text: on Saturday, status: happened, actors: A hundred firefighters from Mexico}
  e10: {type: investigation, places: [lyt], start: 2021-07-29, end: 2021-07-29, date_precision: day, date_text: "", status: happened, actors: RCMP in Lytton, targets: the second of two people, minor: true}
  e11: {type: wildfire, places: [lyt], start: 2021-06-30, end: 2021-06-30, date_precision: day, date_text: on June 30, killed: 2, status: happened, actors: "", targets: the village}
  e12: {type: investigation, places: [lyt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Transportation Safety Board, targets: a passing train}
  e13: {type: decision, places: [bc], start: 2021-07-20, end: 2021-07-20, date_precision: day, date_text: July 20, status: happened, actors: "", targets: the provincial state of emergency}
  e14: {type: decision, places: [vic], start: 2021-08-03, end: 2021-08-03, date_precision: day, date_text: on Tuesday, status: planned, actors: "", targets: the provincial state of emergency}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: B.C. Conservatives, minor: true}
  e16: {type: extreme_weather, places: [new, hal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Smoke}
  e17: {type: transport_change, places: [cas], start: 2021-07-29, end: 2021-07-29, date_precision: day, date_text: today, status: happened, actors: Castlegar Airport, targets: all flights}
  e18: {type: displacement, places: [pop, dee, thu, sud], start: 2021-07-12, end: 2021-07-29, date_precision: day, date_text: since July 12, displaced: 2200, status: happened, actors: "", targets: "2,200 people"}
  e19: {type: rescue, places: [ber], start: 2021-07-28, end: 2021-07-28, date_precision: day, date_text: on Wednesday, status: happened, actors: crews, targets: a lodge}
  e20: {type: wildfire, places: [ore, bly], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Bootleg fire}
  e21: {type: wildfire, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the White Rock Lake fire}
  e22: {type: air_accident, places: [ver], start: 2021-07-28, end: 2021-07-28, date_precision: day, date_text: On Wednesday, status: happened, actors: a helicopter}
  e23: {type: meeting, places: [fal], start: 2021-07-29, end: 2021-07-29, date_precision: day, date_text: tonight, status: planned, actors: The regional district of North Okanagan, targets: residents}
notes: ""
