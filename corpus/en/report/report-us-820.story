---
id: report-us-820
genre: report
country: US
published: 2010-01-21
publisher: Prairie Farmer-Tribune
title: "Obituary: Leland J. Tvedt, 84"
---
[ROSEAU](ros dateline) - Leland J. Tvedt, 84, of rural [Wannaska](wan mention), {died}(e1) Sunday, Jan. 17, at LifeCare Manor in [Roseau](ros event).

Lee was a farmer, a fiddler and a man who could not pass a stalled car. He believed a field should be walked and not driven over, that coffee was to be drunk standing, and that a hockey game at [Warroad](war mention) was worth any road.

He liked to say that he had seen the world by way of the Army and that [Okinawa](oki mention) had better fishing than people thought. He spoke Norwegian with his dogs. For 31 years he kept the books of the [Wannaska](wan metonym org) Cooperative Creamery and served on the board of Riverside Lutheran, where he passed the plate and argued, gently, with pastors.

He never owned a new tractor. Neighbors knew his for the color that it had once been. If a barn burned or a man was laid up, Lee was in the yard by milking time, and if you thanked him he would ask if your pump was working.

He is survived by Arlene, his wife of 60 years; sons Duane, of [Thief River Falls](thi mention), and Mark, of [Grand Forks](gra mention), [N.D.](nor mention); a daughter, Karen Ostby, of [Bemidji](bem mention); eleven grandchildren; and a sister, Inez, of [Fresno](fre mention), [Calif.](cal mention). His brother Palmer, of [Greenbush](gre mention), and an infant daughter went before him.

The {funeral}(e2) will be at 11 a.m. Saturday, Jan. 23, at Riverside Lutheran Church in [Wannaska](wan event), with lunch to follow. Friends may call one hour before. {Burial}(e3) will be in the spring.

Those who wish may give to the church's roof, to the [Roseau County](rose metonym org) Historical Society or to a child who needs skates.

Online condolences may be left at the site of Helgeson Funeral Home. The family asks that you do not send flowers. Lee would have wanted to know what they cost.

---
places:
  ros: {name: Roseau, geonameid: 5043752, point: [48.8461, -95.7628]}
  wan: {name: Wannaska, point: [48.66, -95.74]}
  war: {name: Warroad, geonameid: 5051893, point: [48.9053, -95.3144]}
  oki: {name: Okinawa, point: [26.5, 127.9], precision: area, radius_km: 60}
  thi: {name: Thief River Falls, geonameid: 5049970, point: [48.1191, -96.1812]}
  gra: {name: Grand Forks, geonameid: 5059429, point: [47.9253, -97.0328]}
  nor: {name: North Dakota, geonameid: 5690763, point: [47.5003, -100.0007], precision: division}
  bem: {name: Bemidji, geonameid: 5017822, point: [47.4736, -94.8803]}
  fre: {name: Fresno, geonameid: 5350937, point: [36.7477, -119.7724]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  gre: {name: Greenbush, geonameid: 5028787, point: [48.7005, -96.1817]}
  rose: {name: Roseau County, point: [48.78, -95.8], precision: area, radius_km: 45}
events:
  e1: {type: death, places: [ros], start: 2010-01-17, end: 2010-01-17, date_precision: day, date_text: "Sunday, Jan. 17", status: happened, actors: "", targets: Leland J. Tvedt, main: true}
  e2: {type: ceremony, places: [wan], start: 2010-01-23, end: 2010-01-23, date_precision: day, date_text: "Saturday, Jan. 23", status: planned, actors: "", main: true}
  e3: {type: ceremony, places: [wan], start: 2010, end: 2010, date_precision: year, date_text: in the spring, status: planned, actors: "", minor: true}
notes: ""
