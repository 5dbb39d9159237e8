---
id: report-ca-770
genre: report
country: CA
published: 2022-09-13
publisher: Interior Tribune
title: "RCMP {name}(e1) victims of [Lytton](lyt event)-area wildfire helicopter {crash}(e2)"
---
Mounties have {identified}(e1) a pilot from [Salmon Arm](sal mention) and a firefighter from the [Tŝilhqot'in](tsi mention) Nation as the two people who {died}(e2) when a helicopter {went down}(e2) on Saturday while bucketing water on a {blaze}(e3) northwest of [Lytton](lyt event), [B.C.](bri mention)

Garth Penner, 61, and Talia William, 24, were the only people on board the Bell 212, Cpl. Amrit Dhaliwal said in [Kamloops](kam event) on Monday. Searchers {reached}(e4) the wreck, on a slope above [Kwoiek Creek](kwo event), 14 hours after it {dropped off}(e2) a tracking screen.

"Talia wanted to be the first woman crew boss from [Anaham](ana mention)," her aunt, Chief Rosemary William, said. "She'd texted a picture of a bear that morning."

The Transportation Safety Board has {sent}(e5) three investigators from [Richmond](ric mention).

The Kwoiek fire, {sparked}(e3) by lightning on Aug. 29, has {grown}(e3) to 3,900 hectares. Residents of 48 properties in [Boston Bar](bos event) and [North Bend](nor event) are out of their homes, and Highway 1 is {closed}(e6) between [Spences Bridge](spe event) and [Yale](yal event). It is two summers since a fire {levelled}(e7) most of [Lytton](lyt event) a day after the mercury {hit}(e8) 49.6 C, a [Canadian](can demonym) record; two people {died}(e7) then. Rebuilding {began}(e9) only in June.

About 170 fires are burning in the province, most in the [Peace](pea event) and [Cariboo](car event) regions. Smoke {pushed}(e10) [Vancouver](van event)'s air to among the worst of any major city on Sunday, and organizers of a half-marathon in [Penticton](pen event) {pulled}(e11) the plug.

Further east, the town of [Jasper](jas event), [Alta.](alb mention), was still on generators on Monday after flames {took out}(e12) a power line on Sept. 5. Across the border in [Washington](was mention) state, residents of [Skykomish](sky event) were {allowed}(e13) back.

[B.C.](bri mention)'s last fatal crash on firefighting duty was in 2015 near [Cultus Lake](cul event), when an amphibious plane {struck}(e14) trees. In June 2021, a fall from a cliff {killed}(e15) a contractor near [100 Mile House](mil event).

A vigil is {planned}(e16) for Thursday in [Williams Lake](wil event). Flags at the legislature in [Victoria](vic event), already at half-mast for the Queen, who {died}(e17) in [Scotland](sco event) last Thursday, will stay there through Monday.

---
places:
  lyt: {name: Lytton, point: [50.23, -121.58]}
  sal: {name: Salmon Arm, geonameid: 6139417, point: [50.6998, -119.2691]}
  tsi: {name: "Tŝilhqot'in", point: [51.9, -123.5], precision: area, radius_km: 80}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  kam: {name: Kamloops, geonameid: 5989045, point: [50.6665, -120.3192]}
  kwo: {name: Kwoiek Creek, point: [50.1, -121.7], precision: near}
  ana: {name: Anaham, point: [52.12, -123.1], precision: near}
  ric: {name: Richmond, geonameid: 6122085, point: [49.17, -123.1368]}
  bos: {name: Boston Bar, point: [49.87, -121.44]}
  nor: {name: North Bend, point: [49.88, -121.45]}
  spe: {name: Spences Bridge, point: [50.42, -121.35]}
  yal: {name: Yale, point: [49.56, -121.43]}
  pea: {name: Peace, point: [56.5, -121.0], precision: area, radius_km: 200}
  car: {name: Cariboo, point: [52.5, -121.8], precision: area, radius_km: 150}
  van: {name: Vancouver, geonameid: 6173331, point: [49.2497, -123.1193]}
  pen: {name: Penticton, geonameid: 6101141, point: [49.4806, -119.5858]}
  jas: {name: Jasper, geonameid: 6354954, point: [52.8795, -118.0804]}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  sky: {name: Skykomish, point: [47.71, -121.36]}
  cul: {name: Cultus Lake, point: [49.05, -121.98]}
  mil: {name: 100 Mile House, point: [51.64, -121.3]}
  wil: {name: Williams Lake, geonameid: 6182212, point: [52.1415, -122.1445]}
  vic: {name: Victoria, geonameid: 6174041, point: [48.4359, -123.3516]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
events:
  e1: {type: investigation, places: [kam], start: 2022-09-12, end: 2022-09-12, date_precision: day, date_text: on Monday, status: happened, actors: Mounties, targets: a pilot from Salmon Arm and a firefighter, main: true}
  e2: {type: air_accident, places: [lyt, kwo], start: 2022-09-10, end: 2022-09-10, date_precision: day, date_text: on Saturday, killed: 2, status: happened, actors: "", targets: a helicopter, main: true}
  e3: {type: wildfire, places: [lyt, kwo], start: 2022-08-29, end: 2022-09-12, date_precision: day, date_text: on Aug. 29, status: happened, actors: lightning, targets: "3,900 hectares", main: true}
  e4: {type: rescue, places: [kwo], start: null, end: null, date_precision: unknown, date_text: 14 hours after, status: happened, actors: Searchers, targets: the wreck, minor: true}
  e5: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Transportation Safety Board}
  e6: {type: closure, places: [spe, yal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Highway 1}
  e7: {type: wildfire, places: [lyt], start: 2021, end: 2021, date_precision: year, date_text: two summers since, killed: 2, status: happened, actors: "", targets: most of Lytton}
  e8: {type: extreme_weather, places: [lyt], start: 2021, end: 2021, date_precision: year, date_text: a day after, status: happened, actors: the mercury}
  e9: {type: construction, places: [lyt], start: 2022-06, end: 2022-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e10: {type: other, places: [van], start: 2022-09-11, end: 2022-09-11, date_precision: day, date_text: on Sunday, status: happened, actors: Smoke, targets: air}
  e11: {type: match, places: [pen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: organizers of a half-marathon}
  e12: {type: fire, places: [jas], start: 2022-09-05, end: 2022-09-05, date_precision: day, date_text: on Sept. 5, status: happened, actors: flames, targets: a power line}
  e13: {type: displacement, places: [sky], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: residents, minor: true}
  e14: {type: air_accident, places: [cul], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: an amphibious plane, targets: trees}
  e15: {type: other_accident, places: [mil], start: 2021-06, end: 2021-06, date_precision: month, date_text: In June 2021, killed: 1, status: happened, actors: "", targets: a contractor}
  e16: {type: ceremony, places: [wil], start: 2022-09-15, end: 2022-09-15, date_precision: day, date_text: for Thursday, status: planned, actors: ""}
  e17: {type: death, places: [sco], start: 2022-09-08, end: 2022-09-08, date_precision: day, date_text: last Thursday, killed: 1, status: happened, actors: "", targets: the Queen}
notes: ""
