---
id: report-in-182
genre: report
country: IN
published: 2026-05-22
publisher: Bihar Samachar English
title: "Hooch {deaths}(e1) in [Siwan](siw event) rise to 31; SHO among 9 {suspended}(e2)"
---
[PATNA](pat dateline): With six more persons {succumbing}(e1) at Sadar Hospital in [Siwan](siw event) and at [Patna](pat event) Medical College on Thursday, the toll in this week's spurious liquor {tragedy}(e1) {rose}(e1) to 31, officials said. Eleven persons have {lost}(e1) their sight.

The victims had {attended}(e3) wedding parties at [Bhagwanpur Hat](bha event) and [Lakri Nabiganj](lak event) on Monday night. Most were daily wagers from the [Musahar Toli](mus event) hamlet; three had come from [Gopalganj](gop mention).

DIG ([Saran](sar metonym) Range) Nilesh Tiwary said the station house officer of [Bhagwanpur Hat](bha metonym org) and eight constables were placed under {suspension}(e2) and 41 persons {rounded up}(e4) in {raids}(e5) in three districts. The alleged kingpin, Mantu Sah, was {picked up}(e4) from a relative's house at [Deoria](deo event) in [Uttar Pradesh](utt mention). Industrial methanol, {seized}(e5) at [Mashrakh](mas event), is believed to have been {smuggled}(e6) in from a paint unit in [Raebareli](rae mention).

[Bihar](bih event) has been under prohibition since April 2016. In December 2022, more than 70 people {died}(e7) after drinking illicit liquor in [Saran](sar event) district, and 37 {perished}(e8) in [Siwan](siw event) and [Saran](sar event) in October 2024.

The Leader of Opposition {demanded}(e9) that Chief Minister Satish Mandal step down, saying prohibition existed "only on the walls". The CM, who was to {inaugurate}(e10) a bridge over the [Gandak](gan mention) on Friday, {cancelled}(e11) his programme and {announced}(e12) an ex gratia of Rs 4 lakh, to be recovered from the sellers.

"My husband cannot see our daughter's face any more," said Rita Devi at the hospital, whose corridors were full of relatives and policemen.

Meanwhile, two labourers were {killed}(e13) and four {injured}(e13) in [Nawada](naw event) on Wednesday when the boundary wall of a godown {collapsed}(e13) in a {storm}(e14). {Lightning}(e14) {claimed}(e14) nine lives in [Kaimur](kai event), [Rohtas](roh event) and [Banka](ban event) the same evening, and the Met Centre has {sounded}(e15) a yellow alert for the [Seemanchal](see event) region till Sunday.

---
places:
  siw: {name: Siwan, geonameid: 1255927, point: [26.221, 84.3561]}
  pat: {name: Patna, geonameid: 1260086, point: [25.5941, 85.1356]}
  bha: {name: Bhagwanpur Hat, point: [26.08, 84.65], precision: near}
  lak: {name: Lakri Nabiganj, point: [26.15, 84.7], precision: near}
  mus: {name: Musahar Toli, point: [26.08, 84.66], precision: near}
  gop: {name: Gopalganj, geonameid: 1270965, point: [26.4673, 84.4404]}
  sar: {name: Saran District, geonameid: 1257248, point: [25.8106, 84.8835], precision: division}
  deo: {name: Deoria, geonameid: 1273193, point: [26.5017, 83.7794]}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  mas: {name: Mashrakh, point: [26.1, 84.8]}
  rae: {name: Raebareli, point: [26.23, 81.24]}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  gan: {name: Gandak, point: [25.9, 85.0], precision: area, radius_km: 60}
  naw: {name: Nawada, geonameid: 1261631, point: [24.8867, 85.5436]}
  kai: {name: Kaimur, point: [25.05, 83.6], precision: division}
  roh: {name: Rohtas, point: [24.95, 84.0], precision: division}
  ban: {name: Banka, geonameid: 1277289, point: [24.8809, 86.9226]}
  see: {name: Seemanchal, point: [26.0, 87.5], precision: area, radius_km: 70}
events:
  e1: {type: poisoning, places: [siw, pat, bha, lak], start: 2026-05-18, end: 2026-05-18, date_precision: week, date_text: this week, killed: 31, injured: 11, status: happened, actors: "", main: true}
  e2: {type: layoffs, places: [bha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the station house officer of Bhagwanpur Hat and eight constables, main: true}
  e3: {type: marriage, places: [bha, lak], start: 2026-05-18, end: 2026-05-18, date_precision: day, date_text: on Monday night, status: happened, actors: "", minor: true}
  e4: {type: arrest, places: [deo, siw], start: null, end: null, date_precision: unknown, date_text: "", arrested: 42, status: happened, actors: "", targets: 41 persons}
  e5: {type: raid, places: [mas, siw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: smuggling, places: [rae], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", minor: true}
  e7: {type: poisoning, places: [sar], start: 2022-12, end: 2022-12, date_precision: month, date_text: In December 2022, killed: 70, killed_qualifier: at_least, status: happened, actors: ""}
  e8: {type: poisoning, places: [siw, sar], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October 2024, killed: 37, status: happened, actors: ""}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Leader of Opposition, targets: Chief Minister Satish Mandal}
  e10: {type: opening, places: [gan], start: 2026-05-29, end: 2026-05-29, date_precision: day, date_text: on Friday, status: planned, negated: true, actors: The CM, targets: a bridge, minor: true}
  e11: {type: decision, places: [bih], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The CM, targets: his programme, minor: true}
  e12: {type: aid, places: [bih], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The CM}
  e13: {type: collapse, places: [naw], start: 2026-05-20, end: 2026-05-20, date_precision: day, date_text: on Wednesday, killed: 2, injured: 4, status: happened, actors: "", targets: two labourers}
  e14: {type: extreme_weather, places: [naw, kai, roh, ban], start: 2026-05-20, end: 2026-05-20, date_precision: day, date_text: the same evening, killed: 9, status: happened, actors: ""}
  e15: {type: statement, places: [see], start: null, end: null, date_precision: unknown, date_text: till Sunday, status: happened, actors: the Met Centre, minor: true}
notes: ""
