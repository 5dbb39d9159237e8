---
id: diplomacy-kr-25
genre: diplomacy
country: KR
published: 2026-09-10
publisher: Hanbit News
title: "[Seoul](seo metonym), [Tokyo](tok metonym) {Agree}(e1) on Mine Remains; [Pyongyang](pyo metonym) {Fires}(e2) Missile"
---
[SEOUL](seo dateline), Sept. 10 (Hanbit) -- [South Korea](sou metonym) and [Japan](jap metonym) {agreed}(e1) Thursday to {recover}(e3) the remains of 136 [Korean](kor demonym) laborers from a flooded undersea mine, as [North Korea](nor metonym) {fired}(e2) a ballistic missile into the waters off its east coast hours before the two countries' leaders {met}(e4) here.

The missile, {launched}(e2) from [Sunan](sun event) at about 7:12 a.m., flew some 350 kilometers, the Joint Chiefs of Staff said. It was the North's fourth {launch}(e2) this year. No damage to ships was reported. [Washington](was metonym) {condemned}(e5) it.

At the 90-minute {summit}(e4), the leaders also discussed a dispute over maps that had led [Seoul](seo metonym) to {recall}(e6) its ambassador in April. He {returned}(e7) to [Tokyo](tok event) on Monday.

The mine, off [Ube](ube event), in [Yamaguchi](yam event), {flooded}(e8) on Feb. 3, 1942, {drowning}(e8) 183 workers, most of them brought from [Gyeongsang](gye mention). Divers {found}(e9) a skull and three bones there in August last year. {Recovery}(e3) will begin in the spring, with DNA {tests}(e10) in [Daejeon](dae event).

"My father is 84 years late," said Bae Gil-su, 93, from [Daegu](daeg mention), who {fasted}(e11) outside the [Japanese](japa demonym) embassy for six days in 2024.

Around 800 people {rallied}(e12) at [Gwanghwamun](gwa event) against what they called a cheap deal. Police {detained}(e13) five who {tore down}(e14) a flag; a reporter was scratched. The two leaders will {visit}(e15) [Gyeongju](gyeo event) on Friday. A third, [Beijing](bei metonym)'s premier, is to join them for {talks}(e16) in [Jeju](jej event) in November.

---
places:
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  kor: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  nor: {name: North Korea, geonameid: 1873107, point: [40.0, 127.0], precision: country}
  pyo: {name: Pyongyang, geonameid: 1871859, point: [39.0339, 125.7543]}
  sun: {name: Sunan, point: [39.22, 125.67], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ube: {name: Ube, geonameid: 1849498, point: [33.9431, 131.2511]}
  yam: {name: Yamaguchi, geonameid: 1848681, point: [34.2154, 131.645], precision: division}
  gye: {name: Gyeongsang, point: [36.0, 128.7], precision: area, radius_km: 110}
  dae: {name: Daejeon, geonameid: 1835235, point: [36.3491, 127.3849]}
  daeg: {name: Daegu, geonameid: 1835329, point: [35.8703, 128.5911]}
  japa: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  gwa: {name: Gwanghwamun, point: [37.576, 126.977]}
  gyeo: {name: Gyeongju, geonameid: 1841603, point: [35.8428, 129.2117]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  jej: {name: Jeju, point: [33.38, 126.55], precision: area, radius_km: 35}
events:
  e1: {type: agreement, places: [seo], start: 2026-09-10, end: 2026-09-10, date_precision: day, date_text: Thursday, status: happened, actors: South Korea and Japan, main: true}
  e2: {type: launch, places: [sun], start: 2026-09-10, end: 2026-09-10, date_precision: day, date_text: Thursday, status: happened, actors: North Korea, main: true}
  e3: {type: rescue, places: [ube], start: 2027-03, end: 2027-05, date_precision: month, date_text: in the spring, status: planned, actors: ""}
  e4: {type: meeting, places: [seo], start: 2026-09-10, end: 2026-09-10, date_precision: day, date_text: Thursday, status: happened, actors: "the two countries' leaders", main: true}
  e5: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
  e6: {type: sanction, places: [seo], start: 2026-04, end: 2026-04, date_precision: month, date_text: in April, status: happened, actors: Seoul, targets: its ambassador}
  e7: {type: visit, places: [tok], start: 2026-09-07, end: 2026-09-07, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e8: {type: flood, places: [ube], start: 1942-02-03, end: 1942-02-03, date_precision: day, date_text: "on Feb. 3, 1942", killed: 183, status: happened, actors: "", targets: workers}
  e9: {type: discovery, places: [ube], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August last year, status: happened, actors: Divers}
  e10: {type: survey, places: [dae], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e11: {type: protest, places: [seo], start: 2024, end: 2024, date_precision: year, date_text: in 2024, status: happened, actors: Bae Gil-su}
  e12: {type: protest, places: [gwa], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: Around 800 people}
  e13: {type: arrest, places: [gwa], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: Police}
  e14: {type: other_crime, places: [gwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Around 800 people, minor: true}
  e15: {type: visit, places: [gyeo], start: 2026-09-11, end: 2026-09-11, date_precision: day, date_text: on Friday, status: planned, actors: The two leaders}
  e16: {type: meeting, places: [jej], start: 2026-11, end: 2026-11, date_precision: month, date_text: in November, status: planned, actors: ""}
notes: ""
