---
id: report-lb-222
genre: report
country: LB
published: 2021-08-12
publisher: Levant Tribune
title: "[Beirut](bei event) judge {summons}(e1) ex-ministers as second year without answers begins"
---
[BEIRUT](bei dateline) — The judge investigating the {explosion}(e2) in [Beirut](bei event)'s port has {summoned}(e1) two former ministers and a retired army commander for {questioning}(e1) next month, judicial sources said on Wednesday, a week after tens of thousands {marched}(e3) to mark the first anniversary of the {blast}(e2).

At least 214 people {died}(e2) and 6,500 were {injured}(e2) on August 4, 2020, when 2,750 tonnes of ammonium nitrate {blew up}(e2) in Hangar 12, where they had been stored since a ship bound from [Batumi](bat mention), [Georgia](geo mention), to [Beira](beira mention), [Mozambique](moz mention), was {impounded}(e4) in 2014. The {blast}(e2) was {felt}(e2) on [Cyprus](cyp mention).

Judge Selim Baroudy, 46, is the second to hold the {inquiry}(e1). His predecessor was {removed}(e5) in February at the request of two of those he had {charged}(e6). "They took our children and now they take our judges," said Rima Hayek, from the [Karantina](kar event) quarter, who {lost}(e2) a son, a firefighter.

Parliament has so far {refused}(e7) to {lift}(e7) the immunity of three of its members. At the {march}(e3), youths and riot police {clashed}(e8) near the assembly, and 84 people were {treated}(e8) for tear gas and bruises.

[France](fra metonym) {hosted}(e9) a donors' {conference}(e9) by video link on the anniversary, at which $370 million was {pledged}(e9) for food and schools. None of it goes to the government, which {resigned}(e10) six days after the {explosion}(e2) and has been caretaker since.

Meanwhile, the country is running out of everything. The central bank {announced}(e11) on Wednesday night that it would no longer {subsidise}(e11) fuel. Cars {queued}(e12) for hours on Thursday at the few stations open in [Tripoli](tri event), [Zahle](zah event) and [Sidon](sid event), and a man was {shot dead}(e13) in a quarrel over a place in line at [Bakhoun](bak event), in the north. Hospitals in [Nabatieh](nab mention) and [Baalbek](baa mention) said they had diesel for two days.

The silos, which took the brunt, are leaning by two millimetres a day, a [Swiss](swi demonym) survey firm {found}(e14). Families want them to stay.

---
places:
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  beira: {name: Beira, geonameid: 1052373, point: [-19.8436, 34.8389]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  kar: {name: Karantina, point: [33.9, 35.53], precision: near}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  zah: {name: Zahle, geonameid: 266045, point: [33.8468, 35.902]}
  sid: {name: Sidon, geonameid: 268064, point: [33.5575, 35.3715]}
  bak: {name: Bakhoun, point: [34.38, 36.03]}
  nab: {name: Nabatieh, point: [33.38, 35.48]}
  baa: {name: Baalbek, geonameid: 277130, point: [34.0058, 36.2181]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
events:
  e1: {type: investigation, places: [bei], start: 2021-09, end: 2021-09, date_precision: month, date_text: next month, status: happened, actors: Judge Selim Baroudy, targets: two former ministers and a retired army commander, main: true}
  e2: {type: explosion, places: [bei], start: 2020-08-04, end: 2020-08-04, date_precision: day, date_text: "on August 4, 2020", killed: 214, killed_qualifier: at_least, injured: 6500, status: happened, actors: "", targets: "2,750 tonnes of ammonium nitrate", main: true}
  e3: {type: protest, places: [bei], start: 2021-08-04, end: 2021-08-04, date_precision: day, date_text: a week after, status: happened, actors: tens of thousands}
  e4: {type: raid, places: [bei], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: "", targets: a ship, minor: true}
  e5: {type: layoffs, places: [bei], start: 2021-02, end: 2021-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: His predecessor}
  e6: {type: charge, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: decision, places: [bei], start: null, end: null, date_precision: unknown, date_text: so far, status: happened, actors: Parliament, targets: the immunity of three of its members}
  e8: {type: riot, places: [bei], start: 2021-08-04, end: 2021-08-04, date_precision: day, date_text: "", injured: 84, status: happened, actors: youths, targets: riot police}
  e9: {type: meeting, places: [fra], start: 2021-08-04, end: 2021-08-04, date_precision: day, date_text: on the anniversary, status: happened, actors: France}
  e10: {type: resignation, places: [bei], start: 2020-08-10, end: 2020-08-10, date_precision: day, date_text: six days after the explosion, status: happened, actors: the government}
  e11: {type: decision, places: [], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: on Wednesday night, status: happened, actors: The central bank, targets: fuel}
  e12: {type: market, places: [tri, zah, sid], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e13: {type: shooting, places: [bak], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a man}
  e14: {type: survey, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Swiss survey firm, targets: The silos, minor: true}
notes: ""
