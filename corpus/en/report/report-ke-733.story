---
id: report-ke-733
genre: report
country: KE
published: 2022-01-17
publisher: Lakeside Nation
title: "Four {drown}(e1), two missing as wedding boat {sinks}(e1) off [Mfangano](mfa event)"
---
By a Staff Correspondent

Search teams were yesterday {combing}(e2) [Lake Victoria](lak event) waters for a choirmaster and his six-year-old son after a boat ferrying guests from a wedding {went down}(e1) between [Mfangano](mfa event) and [Rusinga](rus event) islands, killing at least four people.

The motorised canoe left [Sena](sen event) beach at about 7pm on Saturday with 19 people, a public address system and two goats on board, [Homa Bay](hom metonym) County Commissioner Julius Sang'udi said. It {took in}(e1) water when a storm {blew up}(e3) half an hour later.

Thirteen were {saved}(e2) by omena fishermen drawn by the light of phones. They were {treated}(e4) at [Mbita](mbi event) Sub-County Hospital and {discharged}(e4).

"The coxswain told us to throw away the speakers. The owner said they were hired," Ms Millicent Atieno, who lost a sister, told the Nation.

Fisheries officers have {impounded}(e5) 11 boats at [Luanda Kotieno](lua event) and [Asembo Bay](ase event) that had no life jackets. The Coast Guard, whose only fast vessel in the area has been {grounded}(e6) in [Kisumu](kis event) since October for want of a propeller, {sent}(e2) divers from [Mombasa](mom mention).

The accident comes a month after 31 members of a church choir {perished}(e7) in [Mwingi](mwi event) when their bus {was swept}(e7) off a drift across the [Enziu](enz event) river. In [Uganda](uga event), more than 30 people {died}(e8) when a party cruise {capsized}(e8) off [Mukono](muk event) district in November 2018, barely two months after the MV Nyerere {overturned}(e9) near [Ukara](uka event), [Tanzania](tan mention), with the loss of 228 lives.

Governor aspirant and Suba North MP Ms Rhoda Akoth {pledged}(e10) to foot the burial expenses. She said a {tender}(e11) for two water ambulances had been cancelled twice.

In a separate incident, three pupils were {struck}(e12) by lightning at [Kabondo](kab event) on Friday evening; one of them, a Standard Four girl, {died}(e12) on the way to [Kisii](kisi mention) Teaching and Referral Hospital. And in [Migori](mig event), traders {counted}(e13) losses after a night {fire}(e14) {razed}(e14) 61 stalls in the [Rongo](ron event) market.

Schools in [Nyanza](nya event) {resume}(e15) today. Beach Management Units on [Takawiri](tak event) and [Remba](rem event) islands said children who board on the mainland should not travel until the lake is calm. The meteorological department has {warned}(e16) of waves of up to two metres till Wednesday.

---
places:
  mfa: {name: Mfangano, point: [-0.46, 34.02]}
  lak: {name: Lake Victoria, point: [-0.45, 34.05], precision: near}
  rus: {name: Rusinga, point: [-0.4, 34.17]}
  sen: {name: Sena, point: [-0.48, 34.07]}
  hom: {name: Homa Bay, point: [-0.6, 34.4], precision: division}
  mbi: {name: Mbita, point: [-0.43, 34.2]}
  lua: {name: Luanda Kotieno, point: [-0.36, 34.29]}
  ase: {name: Asembo Bay, point: [-0.19, 34.39]}
  kis: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  mwi: {name: Mwingi, point: [-0.93, 38.06]}
  enz: {name: Enziu, point: [-0.95, 38.1], precision: near}
  muk: {name: Mukono, point: [0.2, 32.75], precision: near}
  uka: {name: Ukara, point: [-1.85, 33.05], precision: near}
  kab: {name: Kabondo, point: [-0.42, 34.87]}
  kisi: {name: Kisii, geonameid: 191299, point: [-0.6817, 34.7667]}
  mig: {name: Migori, point: [-0.95, 34.4], precision: division}
  ron: {name: Rongo, point: [-0.76, 34.6]}
  nya: {name: Nyanza, point: [-0.5, 34.4], precision: area, radius_km: 80}
  tak: {name: Takawiri, point: [-0.47, 34.05], precision: near}
  rem: {name: Remba, point: [-0.32, 33.97], precision: near}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
events:
  e1: {type: sea_accident, places: [lak, mfa, rus], start: 2022-01-15, end: 2022-01-15, date_precision: day, date_text: on Saturday, killed: 4, status: happened, actors: a boat ferrying guests, targets: guests from a wedding, main: true}
  e2: {type: rescue, places: [lak], start: 2022-01-16, end: 2022-01-16, date_precision: day, date_text: yesterday, status: happened, actors: Search teams, targets: a choirmaster and his six-year-old son, main: true}
  e3: {type: storm, places: [lak], start: 2022-01-15, end: 2022-01-15, date_precision: day, date_text: half an hour later, status: happened, actors: "", minor: true}
  e4: {type: medical, places: [mbi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Thirteen, minor: true}
  e5: {type: raid, places: [lua, ase], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fisheries officers, targets: 11 boats}
  e6: {type: outage, places: [kis], start: 2021-10, end: 2022-01, date_precision: month, date_text: since October, status: happened, actors: "", targets: only fast vessel, minor: true}
  e7: {type: road_accident, places: [mwi, enz], start: 2021-12, end: 2021-12, date_precision: month, date_text: a month after, killed: 31, status: happened, actors: their bus, targets: 31 members of a church choir}
  e8: {type: sea_accident, places: [muk, uga], start: 2018-11, end: 2018-11, date_precision: month, date_text: in November 2018, killed: 30, killed_qualifier: at_least, status: happened, actors: a party cruise, targets: more than 30 people}
  e9: {type: sea_accident, places: [uka], start: 2018-09, end: 2018-09, date_precision: month, date_text: barely two months after, killed: 228, status: happened, actors: the MV Nyerere}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ms Rhoda Akoth, targets: the burial expenses, minor: true}
  e11: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: two water ambulances}
  e12: {type: extreme_weather, places: [kab], start: 2022-01-14, end: 2022-01-14, date_precision: day, date_text: on Friday evening, killed: 1, injured: 2, status: happened, actors: "", targets: three pupils}
  e13: {type: survey, places: [mig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: traders, targets: losses, minor: true}
  e14: {type: fire, places: [ron, mig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 61 stalls}
  e15: {type: education, places: [nya], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: today, status: planned, actors: Schools, minor: true}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The meteorological department, minor: true}
notes: ""
