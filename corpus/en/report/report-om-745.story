---
id: report-om-745
genre: report
country: OM
published: 2022-03-31
publisher: Gulf Chronicle
title: "14 quarry workers {buried}(e1) in [Ibri](ibr event) {rockslide}(e1); company boss {held}(e5)"
---
[MUSCAT](mus dateline): Civil defence crews in [Oman](oma event) on Wednesday {pulled}(e3) the last two bodies from under a mountainside that {gave way}(e1) at a marble quarry in the wilayat of [Ibri](ibr event), bringing the {death toll}(e1) to 14, the authorities said.

Five men {survived}(e1) Saturday's {collapse}(e1) in the area of [Al Aridh](ala event), some 300 km west of the capital. Those {killed}(e1) were from [India](indi mention), [Pakistan](pak mention) and [Bangladesh](ban mention). Ambassadors of the three countries {visited}(e2) [Ibri](ibr event) hospital on Tuesday.

The {search}(e3), which {involved}(e3) dogs and a team {sent}(e3) from [Al Ain](alai mention) in the [United Arab Emirates](uni mention), had to be {interrupted}(e3) several times because stones kept {falling}(e4). "We listened between one stone and the next," said First Lieutenant Said al-Maqbali.

Prosecutors have {ordered}(e5) the detention of the quarry's general manager. The company, whose licence expired in 2020, {issued}(e6) a statement expressing sorrow; it did not answer a list of questions. All crushers in [Al Dhahirah](ald event) governorate have been {stopped}(e7) pending checks.

In [Kerala](ker event)'s [Kollam](kol event), the wife of one of the victims, Shaji Mathew, 45, said that he had phoned on Friday to say he was coming for the Vishu holiday. Body repatriation will {start}(e8) on Friday with a flight to [Kochi](koc mention).

Migrants make up some 40 percent of [Oman](oma mention)'s population of 4.5 million. Rights groups have long said that safety enforcement outside [Muscat](mus mention) and [Sohar](soh mention) is weak. A pipe trench {collapsed}(e9) on six [Indian](ind demonym) labourers in [Seeb](see event) in November 2018, {killing}(e9) all of them, during torrential rain.

The sultanate is still {mending}(e10) what Cyclone Shaheen {destroyed}(e11) in October in [Al Khaburah](alk event) and [Suwaiq](suw event), where 12 people were {killed}(e11). A fund {set up}(e12) for the purpose has {built}(e13) 246 houses.

Elsewhere in the [Gulf](gul event), four workers {died}(e14) of fumes in a sewer at [Hawalli](haw event) in [Kuwait](kuw mention) on Sunday. In [Doha](doh event), FIFA on Thursday {held}(e15) its annual congress a day before the World Cup {draw}(e16), and the head of [Norway](nor metonym org)'s football federation {told}(e17) delegates that there was no room for employers who did not secure the freedom and safety of workers. The organisers {called}(e18) her remarks uninformed.

---
places:
  oma: {name: Oman, geonameid: 286963, point: [21.0, 57.0], precision: country}
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  ibr: {name: Ibri, geonameid: 287830, point: [23.2257, 56.5157]}
  ala: {name: Al Aridh, point: [23.2, 56.6], precision: near}
  alai: {name: Al Ain, point: [24.21, 55.74]}
  ald: {name: Al Dhahirah, point: [23.2, 56.4], precision: division}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  kol: {name: Kollam, geonameid: 1259091, point: [8.8811, 76.5847]}
  koc: {name: Kochi, geonameid: 1273874, point: [9.9399, 76.2602]}
  soh: {name: Sohar, geonameid: 286282, point: [24.3474, 56.7094]}
  see: {name: Seeb, point: [23.67, 58.19]}
  alk: {name: Al Khaburah, point: [23.97, 57.09]}
  suw: {name: Suwaiq, point: [23.85, 57.44]}
  gul: {name: Gulf, point: [26.5, 51.5], precision: area, radius_km: 500}
  haw: {name: Hawalli, point: [29.33, 48.03]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  indi: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
events:
  e1: {type: landslide, places: [ibr, ala], start: 2022-03-26, end: 2022-03-26, date_precision: day, date_text: "Saturday's", killed: 14, status: happened, actors: "", targets: quarry workers, main: true}
  e2: {type: visit, places: [ibr], start: 2022-03-29, end: 2022-03-29, date_precision: day, date_text: on Tuesday, status: happened, actors: Ambassadors of the three countries, targets: hospital, minor: true}
  e3: {type: rescue, places: [ibr, ala], start: 2022-03-26, end: 2022-03-30, date_precision: day, date_text: "", status: happened, actors: a team, main: true}
  e4: {type: landslide, places: [ala], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: stones, minor: true}
  e5: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: Prosecutors, targets: "the quarry's general manager", main: true}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The company, minor: true}
  e7: {type: closure, places: [ald], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: All crushers}
  e8: {type: transport_change, places: [], start: 2022-04-01, end: 2022-04-01, date_precision: day, date_text: on Friday, status: planned, actors: "", targets: Body repatriation, minor: true}
  e9: {type: collapse, places: [see], start: 2018-11, end: 2018-11, date_precision: month, date_text: in November 2018, killed: 6, status: happened, actors: A pipe trench, targets: six Indian labourers}
  e10: {type: construction, places: [alk, suw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The sultanate, minor: true}
  e11: {type: storm, places: [alk, suw], start: 2021-10, end: 2021-10, date_precision: month, date_text: in October, killed: 12, status: happened, actors: Cyclone Shaheen, targets: 12 people}
  e12: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A fund, minor: true}
  e13: {type: construction, places: [alk, suw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A fund, targets: 246 houses}
  e14: {type: poisoning, places: [haw], start: 2022-03-27, end: 2022-03-27, date_precision: day, date_text: on Sunday, killed: 4, status: happened, actors: "", targets: four workers}
  e15: {type: meeting, places: [doh], start: 2022-03-31, end: 2022-03-31, date_precision: day, date_text: on Thursday, status: happened, actors: FIFA, targets: its annual congress}
  e16: {type: ceremony, places: [doh], start: 2022-04-01, end: 2022-04-01, date_precision: day, date_text: a day before, status: planned, actors: ""}
  e17: {type: statement, places: [doh], start: 2022-03-31, end: 2022-03-31, date_precision: day, date_text: "", status: happened, actors: "head of Norway's football federation", targets: delegates}
  e18: {type: statement, places: [doh], start: 2022-03-31, end: 2022-03-31, date_precision: day, date_text: "", status: happened, actors: The organisers, targets: her remarks, minor: true}
notes: ""
