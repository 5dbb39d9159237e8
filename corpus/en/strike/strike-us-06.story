---
id: strike-us-06
genre: strike
country: US
published: 2019-09-20
publisher: Allen County Sentinel
title: "[Lima](lim mention) engine workers reach day five; {talks}(e1) set for [Toledo](tol event)"
---
You could smell the burn barrels from [Fort Shawnee](fsh mention). At Gate 3 of the engine plant on the north side of [Lima](lim event), [Ohio](oh event), about ninety {pickets}(e2) sat in camp chairs on Thursday and waved at horns.

Local 1219 {walked out}(e3) on Sunday night along with sister locals in [Kokomo](kok event), [Indiana](in event), and [Romulus](rom event), [Michigan](mi event). The sticking point is a second wage tier for anyone hired since 2015.

"My cousin in [Mexico](mx mention), [Missouri](mo mention), thinks I work in [Peru](pe mention)," joked Darlene Foss, 51, who was born in [Cairo](cai mention), a village six miles up the road. "I tell her we make V6s and it's pronounced LY-ma."

Suppliers are feeling it. A foundry in [Defiance](def event) {sent home}(e4) 140 people on Wednesday and a trim shop in [Versailles](ver event) may {follow}(e5) on Monday. The [Ontario](ont mention) assembly line that takes most of the engines, at [Oakville](oak event), has so far lost no shifts.

Negotiators {meet}(e1) on Saturday at a hotel in [Toledo](tol event). [Columbus](col metonym) is staying out of it; [Detroit](det metonym), where the company sits, said only that its offer "reflects the market".

A tractor-trailer {clipped}(e6) a picket on [Bluelick Road](blu event) on Tuesday. He has a broken wrist.

---
places:
  tol: {name: Toledo, geonameid: 5174035, point: [41.6639, -83.5552]}
  fsh: {name: Fort Shawnee, geonameid: 5154884, point: [40.6867, -84.1377]}
  lim: {name: Lima, geonameid: 5160783, point: [40.7426, -84.1052]}
  oh: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  kok: {name: Kokomo, geonameid: 4922388, point: [40.4864, -86.1336]}
  in: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  rom: {name: Romulus, geonameid: 5007531, point: [42.2223, -83.3966]}
  mi: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  mx: {name: Mexico, geonameid: 4398103, point: [39.1698, -91.8829]}
  mo: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  pe: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  cai: {name: Cairo, point: [40.832, -84.084], precision: near}
  def: {name: Defiance, geonameid: 5151861, point: [41.2845, -84.3558]}
  ver: {name: Versailles, geonameid: 5175092, point: [40.2225, -84.4844]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  oak: {name: Oakville, geonameid: 6092122, point: [43.4501, -79.6829]}
  col: {name: Columbus, geonameid: 4509177, point: [39.9612, -82.9988]}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
  blu: {name: Bluelick Road, point: [40.78, -84.09], precision: near, near: lim}
events:
  e1: {type: meeting, places: [tol], start: 2019-09-21, end: 2019-09-21, date_precision: day, date_text: on Saturday, status: planned, actors: Negotiators, main: true}
  e2: {type: strike, places: [lim], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: on Thursday, status: happened, actors: Local 1219}
  e3: {type: strike, places: [lim, kok, rom], start: 2019-09-15, end: 2019-09-15, date_precision: day, date_text: on Sunday night, status: happened, actors: Local 1219, main: true}
  e4: {type: layoffs, places: [def], start: 2019-09-18, end: 2019-09-18, date_precision: day, date_text: on Wednesday, status: happened, actors: A foundry, main: true}
  e5: {type: layoffs, places: [ver], start: 2019-09-23, end: 2019-09-23, date_precision: day, date_text: on Monday, status: planned, actors: a trim shop}
  e6: {type: road_accident, places: [lim], start: 2019-09-17, end: 2019-09-17, date_precision: day, date_text: on Tuesday, injured: 1, status: happened, actors: A tractor-trailer}
notes: ""
