---
id: report-af-698
genre: report
country: AF
published: 2022-12-22
publisher: Central Asia Education Monitor
title: "Doors {close}(e1) on women at universities in [Kabul](kab event) and [Herat](her event)"
---
[KABUL](kab dateline), Dec. 22 — Armed guards {turned away}(e1) women at the gates of [Kabul](kab metonym org) University and of private colleges across [Afghanistan](afg event) on Wednesday and Thursday, after the Taliban government {barred}(e1) them from higher education until further notice.

The {order}(e1) came in a letter of three sentences {signed}(e1) by the minister, Mullah Nasrullah Akhund, on Tuesday night. Medical students in [Jalalabad](jal event) {walked out}(e2) of an examination on Wednesday in sympathy, and some 60 male lecturers {resigned}(e3) in [Kandahar](kan event), [Khost](kho event) and [Mazar-i-Sharif](maz event).

In [Herat](her event), about 100 women {marched}(e4) to the governor's house. They were {dispersed}(e4) with sticks and a water cannon and five were briefly {held}(e5), two of them told this publication by phone.

"I had one semester of law left. My sister had her entrance exam in October, sitting on the ground," said Shabnam, 22, from [Bamiyan](bam mention), who asked that her surname not be used.

The governments of [Turkey](tur metonym), [Saudi Arabia](sau metonym) and [Qatar](qat metonym) {criticised}(e6) the step, as did the foreign ministers of the G7. [Islamabad](isl metonym), too, was disappointed, a spokeswoman said. The minister {defended}(e7) it in an {interview}(e7) with state television on Thursday, saying that students had not observed the dress code and had travelled without male relatives.

Girls above the age of 12 have been kept from school since the Taliban {took}(e8) [Kabul](kab event) in August 2021. In March, schools in the capital {reopened}(e9) for a single morning before teachers {sent}(e9) the girls home. A {bombing}(e10) at a tutoring centre in [Dasht-e Barchi](das event) on September 30 {killed}(e10) 54 people, most of them girls preparing for university.

Students with means are looking abroad. A university in [Bishkek](bis event) {received}(e11) 1,100 applications within a day. A women's college in [Chittagong](chi event), which {took in}(e12) 148 [Afghans](afgh demonym) last year, said it had no more places.

---
places:
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  her: {name: Herat, geonameid: 1140026, point: [34.3482, 62.1997]}
  kho: {name: Khost, geonameid: 1136469, point: [33.3395, 69.9204]}
  jal: {name: Jalalabad, geonameid: 1139715, point: [34.4265, 70.4515]}
  maz: {name: Mazar-e Sharif, geonameid: 1133616, point: [36.709, 67.1109]}
  kan: {name: Kandahar, geonameid: 1138336, point: [31.6133, 65.7101]}
  bam: {name: Bamiyan, point: [34.82, 67.83]}
  das: {name: Dasht-e Barchi, point: [34.49, 69.08]}
  chi: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  afgh: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
events:
  e1: {type: decision, places: [afg, kab, her], start: 2022-12-20, end: 2022-12-20, date_precision: day, date_text: on Tuesday night, status: happened, actors: the Taliban government, targets: women, main: true}
  e2: {type: protest, places: [jal], start: 2022-12-21, end: 2022-12-21, date_precision: day, date_text: on Wednesday, status: happened, actors: Medical students}
  e3: {type: resignation, places: [kan, kho, maz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: some 60 male lecturers}
  e4: {type: protest, places: [her], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: about 100 women, main: true}
  e5: {type: arrest, places: [her], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: "", targets: five}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The governments of Turkey, Saudi Arabia and Qatar", targets: the step}
  e7: {type: statement, places: [kab], start: 2022-12-22, end: 2022-12-22, date_precision: day, date_text: on Thursday, status: happened, actors: The minister, minor: true}
  e8: {type: battle, places: [kab], start: 2021-08, end: 2021-08, date_precision: month, date_text: in August 2021, status: happened, actors: the Taliban, targets: Kabul, minor: true}
  e9: {type: opening, places: [kab], start: 2022-03, end: 2022-03, date_precision: month, date_text: In March, status: happened, actors: schools in the capital}
  e10: {type: bombing, places: [das], start: 2022-09-30, end: 2022-09-30, date_precision: day, date_text: on September 30, killed: 54, status: happened, actors: ""}
  e11: {type: other, places: [bis], start: null, end: null, date_precision: unknown, date_text: within a day, status: happened, actors: "", minor: true}
  e12: {type: education, places: [chi], start: 2021, end: 2021, date_precision: year, date_text: last year, status: happened, actors: "A women's college", targets: 148 Afghans, minor: true}
notes: ""
