---
id: quake-pk-10
genre: quake
country: PK
published: 2019-09-26
publisher: "@ZalzalaWatch"
title: "Thread: [Mirpur AJK](mir event) {quake}(e1), Day 2"
---
{Quake}(e1) thread, Thursday. #Mirpur. Tremors don't read district lines so neither do we.

1/ Death toll from Tuesday's 5.4: thirty-eight, all in or near [Mirpur](mir event), [Azad Kashmir](aza event). 646 hurt. Most came from [Jatlan](jat event), where the canal road has {split}(e2) like bread.

2/ A driver from [Dina](din mention) whose van {fell}(e3) in the crack at [Jatlan](jat event) {got out}(e3) through the back. He wants his melons.

3/ [Jhelum](jhe event): one {dead}(e4), a boy, wall. [Bhimber](bhi event): hospital full, doctors from [Rawalpindi](raw mention) {on the way}(e5), army too.

4/ NO, [Mangla Dam](man event) has not {burst}(e6). Wapda {shut}(e7) the turbines for {checks}(e7) & they're {back on}(e8). Stop sending the [Derna](der mention)-style animations pls.

5/ [Lahore](lah event), [Islamabad](isl event) & [Peshawar](pes event) {shook}(e9). So did [Delhi](del event). So did my aunty in [Bradford](bra mention) when she heard.

6/ 11.40 {AFTERSHOCK}(e10). 4.4. People ran out of tents in [Sang Kakra](san event), 2 more injured.

7/ PM in [New York](new mention) for the UN; says he'll {come}(e11) on Sunday.

8/ Blood {needed}(e12) at DHQ [Mirpur](mir event). Gate 2. O neg.

---
places:
  mir: {name: Mirpur, point: [33.148, 73.752]}
  aza: {name: Azad Kashmir, geonameid: 1184196, point: [33.868, 73.8036], precision: division}
  jat: {name: Jatlan, point: [33.06, 73.83], precision: near}
  din: {name: Dina, point: [33.028, 73.601]}
  jhe: {name: Jhelum, geonameid: 1175864, point: [32.9345, 73.731]}
  bhi: {name: Bhimber, point: [32.975, 74.078]}
  man: {name: Mangla Dam, point: [33.142, 73.645], precision: exact}
  der: {name: Darnah, geonameid: 87205, point: [32.767, 22.6367]}
  lah: {name: Lahore, geonameid: 1172451, point: [31.558, 74.3507]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  bra: {name: Bradford, geonameid: 2654993, point: [53.7939, -1.7521]}
  san: {name: Sang Kakra, point: [33.1, 73.8], precision: near}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  raw: {name: Rawalpindi, geonameid: 1166993, point: [33.5973, 73.0479]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
events:
  e1: {type: earthquake, places: [mir], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: "from Tuesday's", killed: 38, injured: 646, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [jat], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: road_accident, places: [jat], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: earthquake, places: [jhe], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: "", killed: 1, status: happened, actors: ""}
  e5: {type: aid, places: [bhi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: flood, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: closure, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: opening, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: earthquake, places: [lah, isl, pes, del], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: earthquake, places: [san], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: 11.40, injured: 2, status: happened, actors: ""}
  e11: {type: visit, places: [mir], start: 2019-09-29, end: 2019-09-29, date_precision: day, date_text: on Sunday, status: planned, actors: PM}
  e12: {type: statement, places: [mir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
