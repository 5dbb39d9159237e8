---
id: press-eg-29
genre: press
country: EG
published: 2026-03-18
publisher: "Ministry of Health and Population, Media Centre"
title: "Ministry of Health: 214 Students {Discharged}(e1) After School Meal {Poisoning}(e2) in [Minya](min event)"
---
[Cairo](cai dateline), 18 March 2026. The Ministry announces that all but nine of the 223 pupils who {fell ill}(e2) after a school meal in [Mallawi](mal event), [Minya](min event) Governorate, on Sunday have {left}(e1) hospital. No deaths have occurred. Posts speaking of three deaths are untrue.

The pupils, aged 7 to 12, came from four schools in [Mallawi](mal event) and one in [Dairut](dai event), in [Assiut](ass event). They were {treated}(e3) at [Mallawi](mal event) Specialised Hospital and, in 31 cases, at [Minya](min metonym org) University Hospital. Samples of cheese and bread were sent to laboratories in [Cairo](cai event) and [Alexandria](ale event); salmonella was {found}(e4) in the cheese.

The distribution of meals has been {suspended}(e5) in [Minya](min event), [Assiut](ass event) and [Sohag](soh event) until 1 April. The dairy that supplied them, in [Damietta](dam event), was {closed}(e6) on Monday. The prosecution has {ordered}(e7) its owner and two officials to be {held}(e7) for four days.

The Deputy Minister {visited}(e8) the children on Tuesday, accompanied by the Governor. He was delayed for two hours at [Beni Mazar](ben event), where parents had {blocked}(e9) the agricultural road.

In a separate incident at a factory of fertilisers in [Ain Sokhna](ain event), 17 workers {inhaled}(e10) gas on Tuesday evening. One is in intensive care.

The national campaign against measles will be {launched}(e11) in [Aswan](asw event) on 29 March and in [North Sinai](nor event) a week later. In the last round, in November, 12.4 million children were {vaccinated}(e12). [Egypt](egy event) was {certified}(e13) free of malaria in October 2024 by [Geneva](gen metonym).

---
places:
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  min: {name: Minya, geonameid: 360686, point: [28.0919, 30.7581]}
  mal: {name: Mallawi, geonameid: 352951, point: [27.7326, 30.8413]}
  dai: {name: Dayrut, geonameid: 358269, point: [27.5564, 30.8106]}
  ass: {name: Assiut, geonameid: 359783, point: [27.181, 31.1837]}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  soh: {name: Sohag, geonameid: 347796, point: [26.557, 31.6948]}
  dam: {name: Damietta, geonameid: 358048, point: [31.4165, 31.8133]}
  ben: {name: Bani Mazar, geonameid: 359212, point: [28.4946, 30.8053]}
  ain: {name: Ain Sokhna, point: [29.6, 32.33], precision: near}
  asw: {name: Aswan, geonameid: 359792, point: [24.0908, 32.8994]}
  nor: {name: North Sinai, point: [30.6, 33.6], precision: area, radius_km: 80}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
events:
  e1: {type: medical, places: [mal, min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: all but nine of the 223 pupils, main: true}
  e2: {type: poisoning, places: [mal], start: 2026-03-15, end: 2026-03-15, date_precision: day, date_text: on Sunday, killed: 0, injured: 223, status: happened, actors: "", targets: pupils, main: true}
  e3: {type: medical, places: [mal, min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The pupils, minor: true}
  e4: {type: investigation, places: [cai, ale], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: decision, places: [min, ass, soh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: closure, places: [dam], start: 2026-03-16, end: 2026-03-16, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: The dairy}
  e7: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: The prosecution, targets: its owner and two officials}
  e8: {type: visit, places: [mal], start: 2026-03-17, end: 2026-03-17, date_precision: day, date_text: on Tuesday, status: happened, actors: The Deputy Minister, targets: the children}
  e9: {type: protest, places: [ben], start: 2026-03-17, end: 2026-03-17, date_precision: day, date_text: "", status: happened, actors: parents}
  e10: {type: poisoning, places: [ain], start: 2026-03-17, end: 2026-03-17, date_precision: day, date_text: on Tuesday evening, injured: 17, status: happened, actors: "", targets: 17 workers}
  e11: {type: medical, places: [asw, nor], start: 2026-03-29, end: 2026-03-29, date_precision: day, date_text: on 29 March, status: planned, actors: ""}
  e12: {type: medical, places: [egy], start: 2025-11, end: 2025-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e13: {type: decision, places: [egy], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October 2024, status: happened, actors: Geneva, minor: true}
notes: ""
