---
id: report-pk-611
genre: report
country: PK
published: 2020-01-21
publisher: The Indus Morning
title: "OPDs {closed}(e1) for fifth day as doctors {protest}(e2) privatisation"
---
[PESHAWAR](pes dateline): Outpatient departments of government hospitals remained {shut}(e1) on Monday in [Peshawar](pes event), [Mardan](mar event) and [Abbottabad](abb event) as young doctors {continued}(e2) their {boycott}(e2) against a law which they say will open the door to private owners.

Thousands of patients, many of whom had come from [Bannu](ban mention), [Lower Dir](low mention) and as far as [Khost](kho mention) and [Jalalabad](jal mention) in [Afghanistan](afg mention), were {turned away}(e1). Emergency wards and labour rooms worked normally.

At Lady Reading Hospital, police {used batons}(e3) to disperse some 200 medics who tried to {march}(e3) to the provincial assembly. Seven doctors and two constables were {hurt}(e3), and 15 protesters were {taken}(e4) to Sharqi police station, from where they were {released}(e5) in the evening after the intervention of the health minister, Hashmat Gul Bangash.

"The act was {passed}(e6) in September in eleven minutes," said Dr Rizwana Afridi of the Grand Health Alliance. "We shall not {return}(e7) until it is repealed." The minister, who {met}(e8) a delegation late on Sunday, {offered}(e9) to refer some of its clauses to a committee, but said that salaries for the days on strike would be {deducted}(e10).

A {strike}(e11) over the same question had paralysed hospitals in [Lahore](lah event), [Multan](mul event) and [Faisalabad](fai event) last October until the [Lahore](lah metonym org) High Court {ordered}(e12) doctors back to work.

The unrest has {hit}(e13) the first national polio campaign of the year, which was to {start}(e13) on Monday. Lady health workers in [Swabi](swa event) and [Charsadda](cha event) {refused}(e13) to take out their kits, and in [Lakki Marwat](lak event), where two new {cases}(e14) were {confirmed}(e14) last week, vaccination has been put off till Jan 27. [Khyber Pakhtunkhwa](khy event) {accounted}(e15) for 91 of the country's 134 infections in 2019. In [Karachi](kar event) and [Quetta](que event) the drive {began}(e16) as planned.

Meanwhile, heavy {snow}(e17) has {cut off}(e17) parts of [Chitral](chi event) and [Upper Dir](upp event). The Provincial Disaster Management Authority said a helicopter had {brought}(e18) a woman in labour from [Mastuj](mas event) to [Gilgit](gil event), where she {gave birth}(e19) to twins.

---
places:
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  low: {name: Lower Dir, point: [34.85, 71.85], precision: area, radius_km: 30}
  upp: {name: Upper Dir, point: [35.3, 72.0], precision: area, radius_km: 40}
  kho: {name: Khost, geonameid: 1136469, point: [33.3395, 69.9204]}
  jal: {name: Jalalabad, geonameid: 1139715, point: [34.4265, 70.4515]}
  khy: {name: Khyber Pakhtunkhwa, geonameid: 1168873, point: [34.9407, 72.6402], precision: division}
  mas: {name: Mastuj, point: [36.28, 72.52]}
  chi: {name: Chitral, point: [35.9, 71.9], precision: area, radius_km: 60}
  abb: {name: Abbottabad, point: [34.15, 73.22]}
  mar: {name: Mardan, geonameid: 1170880, point: [34.1979, 72.0496]}
  ban: {name: Bannu, geonameid: 1183460, point: [32.9853, 70.604]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  lah: {name: Lahore, geonameid: 1172451, point: [31.558, 74.3507]}
  mul: {name: Multan, geonameid: 1169825, point: [30.1968, 71.4782]}
  fai: {name: Faisalabad, geonameid: 1179400, point: [31.4155, 73.0897]}
  swa: {name: Swabi, geonameid: 1164216, point: [34.1202, 72.4698]}
  cha: {name: Charsadda, geonameid: 1181439, point: [34.1482, 71.7406]}
  lak: {name: Lakki, geonameid: 1172339, point: [32.6072, 70.9123]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  gil: {name: Gilgit, geonameid: 1178338, point: [35.9187, 74.3124]}
events:
  e1: {type: closure, places: [pes, mar, abb], start: 2020-01-16, end: 2020-01-20, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Outpatient departments, main: true}
  e2: {type: strike, places: [pes, mar, abb], start: 2020-01-16, end: 2020-01-20, date_precision: day, date_text: on Monday, status: happened, actors: young doctors, targets: a law, main: true}
  e3: {type: riot, places: [pes], start: 2020-01-20, end: 2020-01-20, date_precision: day, date_text: "", injured: 9, status: happened, actors: police, targets: some 200 medics, main: true}
  e4: {type: arrest, places: [pes], start: 2020-01-20, end: 2020-01-20, date_precision: day, date_text: "", arrested: 15, status: happened, actors: "", targets: 15 protesters}
  e5: {type: decision, places: [pes], start: 2020-01-20, end: 2020-01-20, date_precision: day, date_text: in the evening, status: happened, actors: "", minor: true}
  e6: {type: legislation, places: [pes], start: 2019-09, end: 2019-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: The act}
  e7: {type: statement, places: [pes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Rizwana Afridi, minor: true}
  e8: {type: meeting, places: [pes], start: 2020-01-19, end: 2020-01-19, date_precision: day, date_text: late on Sunday, status: happened, actors: The minister, targets: a delegation}
  e9: {type: statement, places: [pes], start: 2020-01-19, end: 2020-01-19, date_precision: day, date_text: "", status: happened, actors: The minister, minor: true}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e11: {type: strike, places: [lah, mul, fai], start: 2019-10, end: 2019-10, date_precision: month, date_text: last October, status: happened, actors: ""}
  e12: {type: verdict, places: [lah], start: 2019-10, end: 2019-10, date_precision: month, date_text: last October, status: happened, actors: the Lahore High Court, targets: doctors}
  e13: {type: strike, places: [swa, cha], start: 2020-01-20, end: 2020-01-20, date_precision: day, date_text: on Monday, status: happened, actors: Lady health workers, targets: the first national polio campaign of the year}
  e14: {type: outbreak, places: [lak], start: 2020-01-13, end: 2020-01-13, date_precision: week, date_text: last week, status: happened, actors: ""}
  e15: {type: outbreak, places: [khy], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", minor: true}
  e16: {type: medical, places: [kar, que], start: 2020-01-20, end: 2020-01-20, date_precision: day, date_text: as planned, status: happened, actors: "", targets: the drive}
  e17: {type: extreme_weather, places: [chi, upp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: rescue, places: [mas, gil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a helicopter, targets: a woman in labour}
  e19: {type: medical, places: [gil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
