---
id: report-gb-170
genre: report
country: GB
published: 2022-08-31
publisher: "Waveney & Broads Post"
title: "Fire service {called}(e2) to fewer false alarms, but [Norfolk](nor event)'s hot July breaks record"
---
Crews in [Norfolk](nor event) dealt with more grass and crop {fires}(e1) in July than in the previous three summers combined, councillors have {heard}(e3).

A {report}(e3) presented to the county's fire authority in [Norwich](norw event) on Tuesday showed 463 outdoor {fires}(e1) last month, 71 of them on July 19, the day on which [Coningsby](con event) in [Lincolnshire](lin mention) {recorded}(e4) 40.3C.

It was on that day that 15 houses were {destroyed}(e5) in [Ashill](ash event) and [Brancaster Staithe](bra event). Nobody was hurt. [Poppylot](pop event), near [Southery](sou mention), {lost}(e5) a farmhouse.

Chief fire officer Graham Tooley told members that at 4.10pm every one of the county's 53 engines was in use and that he had {asked}(e6) for help from [Suffolk](suf metonym), [Cambridgeshire](cam metonym) and, for the first time, [Merseyside](mer metonym). A crew from [Bootle](boo mention) {spent}(e6) two nights at [Wymondham](wym event).

Cllr Fabian Dack (Lib Dem, [Cromer](cro mention)) asked what had become of plans to cut the on-call station at [Heacham](hea mention). They were "off the table", Mr Tooley replied.

Members {agreed}(e7) to {spend}(e7) £480,000 on off-road vehicles, to be based at [Thetford](the event), [Fakenham](fak event) and [North Walsham](nort event).

The hosepipe {ban}(e8) that Anglian Water has so far avoided is still possible if autumn rain fails, members were told. [Kent](ken event) and [Sussex](sus event) have had one since 12 August, [Cornwall](cor event) since last week.

On a brighter note, false alarms in hospitals and care homes fell by a fifth. Home safety visits, suspended during the pandemic, {resumed}(e9) in April.

A 52-year-old man from [King's Lynn](kin mention) has been {charged}(e10) with arson over a heath {fire}(e11) at [Roydon Common](roy event) on August 12 that {destroyed}(e11) 30 hectares. He is due before magistrates on September 14.

---
places:
  nor: {name: Norfolk, geonameid: 2641455, point: [52.6602, 0.9532], precision: division}
  norw: {name: Norwich, geonameid: 2641181, point: [52.6278, 1.2983]}
  con: {name: Coningsby, geonameid: 2652461, point: [53.106, -0.1759]}
  lin: {name: Lincolnshire, geonameid: 2644486, point: [53.1152, -0.2225], precision: division}
  ash: {name: Ashill, geonameid: 2656948, point: [52.6043, 0.7857]}
  bra: {name: Brancaster Staithe, point: [52.97, 0.66], precision: near}
  pop: {name: Poppylot, point: [52.5, 0.46], precision: near}
  sou: {name: Southery, point: [52.53, 0.39]}
  suf: {name: Suffolk, geonameid: 2636561, point: [52.159, 1.0604], precision: division}
  cam: {name: Cambridgeshire, geonameid: 2653940, point: [52.3476, 0.0158], precision: division}
  mer: {name: Merseyside, point: [53.42, -2.92], precision: division}
  boo: {name: Bootle, point: [53.45, -2.99]}
  wym: {name: Wymondham, geonameid: 2633445, point: [52.7598, -0.7406]}
  cro: {name: Cromer, geonameid: 2651930, point: [52.9312, 1.2989]}
  hea: {name: Heacham, geonameid: 2647242, point: [52.9078, 0.4939]}
  the: {name: Thetford, geonameid: 2636032, point: [52.4167, 0.75]}
  fak: {name: Fakenham, geonameid: 2649730, point: [52.83, 0.8477]}
  nort: {name: North Walsham, geonameid: 2641233, point: [52.8212, 1.3875]}
  ken: {name: Kent, geonameid: 3333158, point: [51.1979, 0.7189], precision: division}
  sus: {name: Sussex, point: [50.95, -0.1], precision: division}
  cor: {name: Cornwall, geonameid: 2652355, point: [50.4064, -4.825], precision: division}
  kin: {name: "King's Lynn", geonameid: 2645456, point: [52.7517, 0.3952]}
  roy: {name: Roydon Common, point: [52.77, 0.5], precision: near}
events:
  e1: {type: wildfire, places: [nor], start: 2022-07, end: 2022-07, date_precision: month, date_text: in July, status: happened, actors: "", main: true}
  e2: {type: other, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: meeting, places: [norw], start: 2022-08-30, end: 2022-08-30, date_precision: day, date_text: on Tuesday, status: happened, actors: councillors, main: true}
  e4: {type: extreme_weather, places: [con], start: 2022-07-19, end: 2022-07-19, date_precision: day, date_text: on July 19, status: happened, actors: ""}
  e5: {type: fire, places: [ash, bra, pop], start: 2022-07-19, end: 2022-07-19, date_precision: day, date_text: on that day, status: happened, actors: "", targets: 15 houses}
  e6: {type: aid, places: [wym, nor], start: 2022-07-19, end: 2022-07-19, date_precision: day, date_text: at 4.10pm, status: happened, actors: A crew from Bootle}
  e7: {type: decision, places: [norw, the, fak, nort], start: 2022-08-30, end: 2022-08-30, date_precision: day, date_text: on Tuesday, status: happened, actors: Members, targets: "£480,000"}
  e8: {type: decision, places: [ken, sus, cor], start: 2022-08, end: 2022-08, date_precision: month, date_text: since 12 August, status: happened, actors: ""}
  e9: {type: opening, places: [nor], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: Home safety visits, minor: true}
  e10: {type: charge, places: [roy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "A 52-year-old man from King's Lynn"}
  e11: {type: wildfire, places: [roy], start: 2022-08-12, end: 2022-08-12, date_precision: day, date_text: on August 12, status: happened, actors: ""}
notes: ""
