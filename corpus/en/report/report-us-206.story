---
id: report-us-206
genre: report
country: US
published: 2017-06-19
publisher: Sooner State News
title: "Toddler {found dead}(e1) in hot car in [Midwest City](mid event)"
---
[MIDWEST CITY](mid dateline), [Okla.](okl dateline) — A 2-year-old boy {died}(e1) Saturday after he was {left}(e1) in a parked SUV outside a furniture store where his grandmother works, police said.

Officers were {called}(e2) to the lot on Southeast 29th Street at 4:47 p.m. The child had been in the vehicle for about six hours. It was 94 degrees at [Tinker Air Force Base](tin mention) at that time.

The grandmother, 57, was {taken}(e3) to a hospital in [Oklahoma City](okla event) for shock. No one has been {arrested}(e4). Detectives will {present}(e5) their findings to the [Oklahoma County](oklah metonym) district attorney this week, Sgt. Renee Tackett said.

"This is a family that loved that little boy. She changed her routine by one thing," Tackett said.

It is the second such {death}(e1) in the state this year. In May, an infant {died}(e6) in [Lawton](law event) after being left in a pickup outside a gym. A man from [Duncan](dun mention) has {pleaded not guilty}(e7) to manslaughter in that case.

Nationwide, 39 children {died}(e8) of heatstroke in vehicles in 2016, according to a professor at [San José](san metonym org) State University who keeps count. So far this year there have been 12, in places from [Hidalgo](hid event), [Texas](tex mention) to [Bismarck](bis event), [North Dakota](nor mention).

A {vigil}(e9) is planned at Regional Park in [Midwest City](mid event) at 8 p.m. Tuesday.

---
places:
  nor: {name: North Dakota, geonameid: 5690763, point: [47.5003, -100.0007], precision: division}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  mid: {name: Midwest City, geonameid: 4542765, point: [35.4495, -97.3967]}
  tin: {name: Tinker Air Force Base, point: [35.41, -97.39], precision: near}
  okla: {name: Oklahoma City, geonameid: 4544349, point: [35.4676, -97.5164]}
  oklah: {name: Oklahoma County, geonameid: 4544356, point: [35.5546, -97.4094], precision: division}
  law: {name: Lawton, geonameid: 4540737, point: [34.6087, -98.3903]}
  dun: {name: Duncan, geonameid: 4535389, point: [34.5023, -97.9578]}
  san: {name: San Jose, geonameid: 5392171, point: [37.3394, -121.895]}
  hid: {name: Hidalgo, geonameid: 4697442, point: [26.1003, -98.2631]}
  bis: {name: Bismarck, geonameid: 5688025, point: [46.8083, -100.7837]}
events:
  e1: {type: death, places: [mid], start: 2017-06-17, end: 2017-06-17, date_precision: day, date_text: Saturday, killed: 1, status: happened, actors: "", targets: A 2-year-old boy, main: true}
  e2: {type: other, places: [mid], start: 2017-06-17, end: 2017-06-17, date_precision: day, date_text: "at 4:47 p.m.", status: happened, actors: Officers, minor: true}
  e3: {type: medical, places: [okla], start: 2017-06-17, end: 2017-06-17, date_precision: day, date_text: "", status: happened, actors: "", targets: The grandmother, minor: true}
  e4: {type: arrest, places: [mid], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: investigation, places: [oklah], start: 2017-06-19, end: 2017-06-19, date_precision: week, date_text: this week, status: planned, actors: Detectives}
  e6: {type: death, places: [law], start: 2017-05, end: 2017-05, date_precision: month, date_text: In May, killed: 1, status: happened, actors: "", targets: an infant}
  e7: {type: trial, places: [law], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A man from Duncan}
  e8: {type: death, places: [hid, bis], start: 2016, end: 2016, date_precision: year, date_text: in 2016, killed: 39, status: happened, actors: ""}
  e9: {type: protest, places: [mid], start: 2017-06-20, end: 2017-06-20, date_precision: day, date_text: at 8 p.m. Tuesday, status: planned, actors: ""}
notes: ""
