---
id: report-us-412
genre: report
country: US
published: 2026-02-08
publisher: Heartland Press
title: "Immigration {sweep}(e1) hits [Twin Cities](twi event) suburbs, poultry towns in three states; {marches}(e2) follow"
---
[ST. CLOUD](stc dateline), [Minn.](min dateline) — Federal agents {arrested}(e1) more than 340 people in [Minnesota](minn event), [Iowa](iow event) and [Arkansas](ark event) between Thursday and Saturday, officials said, in an operation that {emptied}(e3) production lines at four meatpacking plants and drew thousands into the cold to {protest}(e2).

The largest {raid}(e1) was at a turkey plant in [Willmar](wil event), where agents with a warrant for employment records {led}(e1) 112 workers to buses on Friday morning. Others took place in [Worthington](wor event) and [Austin](aus event), in [Storm Lake](sto event), [Iowa](iow mention), and in [Springdale](spr event), [Arkansas](ark mention). About 60 people were {picked up}(e1) in [Brooklyn Park](bro event) and [Bloomington](blo event), outside [Minneapolis](minne mention).

Those held were {taken}(e4) to county jails in [Sherburne County](she event) and [Freeborn County](fre event); some have already been {flown}(e4) to [El Paso](elp event), [Texas](tex mention), and to [Alexandria](ale event), [Louisiana](lou mention), their lawyers said.

"This is about paper, and we followed the paper," said the field director, Mark Stoltzfus, at a {news conference}(e5) in [St. Paul](stp event). He said 41 of those {arrested}(e1) had criminal convictions.

A woman from [Guatemala](gua mention), 52, {died}(e6) after she {jumped}(e6) from a loading dock in [Storm Lake](sto event) on Thursday while running from agents. The [Buena Vista County](bue metonym org) Sheriff's Office is {investigating}(e7). The governor of [Minnesota](minn metonym) {demanded}(e8) that the results be made public, and the state {sued}(e9) in federal court on Friday to stop arrests within 100 yards of schools. A hearing is {set}(e9) for Tuesday in [Minneapolis](minne event).

On Saturday an estimated 9,000 people {marched}(e2) in [St. Cloud](stc event), 4,000 in [Rochester](roc event) and several hundred in [Duluth](dul event) and [Fargo](far event), [North Dakota](nor mention). In [Moorhead](moo event) a pickup {drove}(e10) through a line of marchers; two were {hurt}(e10) and the driver, a 44-year-old from [Detroit Lakes](det mention), was {booked}(e11). In [Washington](was event), 11 clergy were {arrested}(e12) outside the Capitol.

The operation follows similar ones last year in [Los Angeles](los event), [Chicago](chi event), [Charlotte](cha event) and [New Orleans](new event). In September, agents {detained}(e13) 475 people, most of them [South Koreans](sou demonym), at a battery plant under construction in [Ellabell](ell event), [Georgia](geo mention); [Seoul](seo metonym) {chartered}(e14) a jet to bring them home.

Longtime residents of the poultry towns {recalled}(e15) December 2006, when nearly 1,300 workers were {arrested}(e16) in [Worthington](wor event), [Marshalltown](mar event), [Grand Island](gra event), [Greeley](gre event) and two other cities on a single day.

School attendance in [Willmar](wil event) was {down}(e17) by a third on Friday. The plant, which normally kills 33,000 birds a day, plans to {reopen}(e18) one shift on Wednesday. At St. Mary's Church, the Rev. Anselm Fuchs said that 200 families had asked for food. A convoy from [Sioux Falls](sio mention) {delivered}(e19) it on Saturday night, in 12 below zero.

[Mexico](mex metonym)'s consul, whose district reaches to [Bismarck](bis mention), has {opened}(e20) a help line.

---
places:
  twi: {name: Twin Cities, point: [44.96, -93.2], precision: area, radius_km: 30}
  min: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  minn: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  stc: {name: Saint Cloud, geonameid: 5044407, point: [45.5608, -94.1625]}
  iow: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
  wil: {name: Willmar, geonameid: 5052916, point: [45.1219, -95.0433]}
  wor: {name: Worthington, geonameid: 5053460, point: [43.62, -95.5964]}
  aus: {name: Austin, geonameid: 5016884, point: [43.6666, -92.9746]}
  sto: {name: Storm Lake, geonameid: 4877655, point: [42.6411, -95.2097]}
  spr: {name: Springdale, geonameid: 4132093, point: [36.1867, -94.1288]}
  bro: {name: Brooklyn Park, geonameid: 5019335, point: [45.0941, -93.3563]}
  blo: {name: Bloomington, geonameid: 5018739, point: [44.8408, -93.2983]}
  minne: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  she: {name: Sherburne County, geonameid: 5047121, point: [45.4532, -93.7691], precision: division}
  fre: {name: Freeborn County, geonameid: 5027399, point: [43.6742, -93.3503], precision: division}
  elp: {name: El Paso, geonameid: 5520993, point: [31.7587, -106.4869]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  ale: {name: Alexandria, geonameid: 4314550, point: [31.3113, -92.4451]}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  stp: {name: Saint Paul, geonameid: 5045360, point: [44.9444, -93.0933]}
  bue: {name: Buena Vista County, geonameid: 4849689, point: [42.7415, -95.1414], precision: division}
  roc: {name: Rochester, geonameid: 5043473, point: [44.0216, -92.4699]}
  dul: {name: Duluth, geonameid: 5024719, point: [46.7833, -92.1066]}
  far: {name: Fargo, geonameid: 5059163, point: [46.8772, -96.7898]}
  nor: {name: North Dakota, geonameid: 5690763, point: [47.5003, -100.0007], precision: division}
  moo: {name: Moorhead, geonameid: 5038108, point: [46.8739, -96.7695]}
  det: {name: Detroit Lakes, geonameid: 5024237, point: [46.8172, -95.8453]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  cha: {name: Charlotte, geonameid: 4460243, point: [35.2271, -80.8431]}
  ell: {name: Ellabell, point: [32.13, -81.48]}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  mar: {name: Marshalltown, geonameid: 4866371, point: [42.0494, -92.908]}
  gra: {name: Grand Island, geonameid: 5069297, point: [40.925, -98.342]}
  gre: {name: Greeley, geonameid: 5577592, point: [40.4233, -104.7091]}
  sio: {name: Sioux Falls, geonameid: 5231851, point: [43.5437, -96.728]}
  bis: {name: Bismarck, geonameid: 5688025, point: [46.8083, -100.7837]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  new: {name: New Orleans, geonameid: 4335045, point: [29.9547, -90.0751]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: arrest, places: [minn, iow, ark, wil, wor, aus, sto, spr, bro, blo], start: 2026-02-05, end: 2026-02-07, date_precision: day, date_text: between Thursday and Saturday, arrested: 340, arrested_qualifier: at_least, status: happened, actors: Federal agents, targets: more than 340 people, main: true}
  e2: {type: protest, places: [stc, roc, dul, far], start: 2026-02-07, end: 2026-02-07, date_precision: day, date_text: On Saturday, status: happened, actors: "an estimated 9,000 people", main: true}
  e3: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: production lines at four meatpacking plants, minor: true}
  e4: {type: displacement, places: [she, fre, elp, ale], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Those held}
  e5: {type: meeting, places: [stp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the field director, Mark Stoltzfus", minor: true}
  e6: {type: other_accident, places: [sto], start: 2026-02-05, end: 2026-02-05, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: "", targets: A woman from Guatemala}
  e7: {type: investigation, places: [sto], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Buena Vista County Sheriff's Office"}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor of Minnesota}
  e9: {type: trial, places: [minne], start: 2026-02-06, end: 2026-02-06, date_precision: day, date_text: on Friday, status: happened, actors: the state}
  e10: {type: attack, places: [moo], start: 2026-02-07, end: 2026-02-07, date_precision: day, date_text: "", injured: 2, status: happened, actors: a 44-year-old from Detroit Lakes, targets: a line of marchers}
  e11: {type: arrest, places: [moo], start: 2026-02-07, end: 2026-02-07, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: the driver}
  e12: {type: arrest, places: [was], start: 2026-02-07, end: 2026-02-07, date_precision: day, date_text: "", arrested: 11, status: happened, actors: "", targets: 11 clergy}
  e13: {type: arrest, places: [ell], start: 2025-09, end: 2025-09, date_precision: month, date_text: In September, arrested: 475, status: happened, actors: agents, targets: 475 people}
  e14: {type: displacement, places: [ell], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Seoul}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Longtime residents of the poultry towns, minor: true}
  e16: {type: arrest, places: [wor, mar, gra, gre], start: 2006-12, end: 2006-12, date_precision: month, date_text: December 2006, arrested: 1300, arrested_qualifier: about, status: happened, actors: "", targets: "nearly 1,300 workers"}
  e17: {type: other, places: [wil], start: 2026-02-06, end: 2026-02-06, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: School attendance, minor: true}
  e18: {type: opening, places: [wil], start: 2026-02-11, end: 2026-02-11, date_precision: day, date_text: on Wednesday, status: planned, actors: The plant, targets: one shift}
  e19: {type: aid, places: [wil], start: 2026-02-07, end: 2026-02-07, date_precision: day, date_text: on Saturday night, status: happened, actors: A convoy from Sioux Falls}
  e20: {type: opening, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Mexico's consul", targets: a help line, minor: true}
notes: ""
