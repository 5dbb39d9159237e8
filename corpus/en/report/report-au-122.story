---
id: report-au-122
genre: report
country: AU
published: 2022-03-18
publisher: Northern Rivers Echo
title: "'{Flood}(e1) of the century' leaves [Lismore](lis event) asking whether to stay"
---
By Kirsty Delaney

More than two weeks after the [Wilsons River](wil event) {rose}(e1) to 14.4 metres and {swallowed}(e1) much of [Lismore](lis event), Shannon Prowse still sleeps in a horse float at the [Goonellabah](goo event) showground.

Her weatherboard in [South Lismore](sou event) is one of about 3,000 in the [Northern Rivers](nor event) region that have been {declared}(e2) uninhabitable since the February 28 {flood}(e1), which {killed}(e1) five people in the city.

"People keep saying rebuild. I've {rebuilt}(e3) once, after 2017," she said on Thursday. "I want someone to buy it off me and I'll go up the hill."

She may get her wish. [NSW](nsw metonym) Premier Graham Lidbury, who {visited}(e4) [Coraki](cor event) and [Woodburn](woo event) on Wednesday, said land swaps and voluntary {buybacks}(e5) were "on the table", though he would not be drawn on money.

The State Emergency Service (SES) said 1,200 people in [Ballina](bal event), [Casino](cas event) and [Kyogle](kyo event) were still {in emergency accommodation}(e17). A further 600 are {staying}(e17) with relatives over the border in [Queensland](que event).

At a fiery community {meeting}(e6) in [Mullumbimby](mul event) on Tuesday night, residents {accused}(e7) the SES of leaving the {rescues}(e8) to volunteers in tinnies. "We were {told}(e9) to get on our roofs and wait. Nobody came but our neighbours," [Byron Shire](byr metonym) councillor Tamsin Hegarty told the crowd.

SES commissioner Denise Farrugia has {apologised}(e10). An independent {inquiry}(e11) led by a former police commissioner will {hold}(e11) hearings in [Tweed Heads](twe event) and [Grafton](gra event) next month.

Further south, the [Hawkesbury](haw event) {flooded}(e12) [Windsor](win event) for the third time in 12 months, and 800 homes in [Sydney](syd event)'s south-west around [Camden](cam event) {went under}(e12). In [Brisbane](bri event), where 20,000 properties were {inundated}(e13) at the end of February, ferries {resumed}(e16) at the weekend.

The Insurance Council of [Australia](aus metonym org) put claims from both states at $2.2 billion on Thursday, with three in five households in [Lismore](lis mention)'s floodplain thought to have no cover at all.

[Lismore](lis metonym org) City Council will {vote}(e14) on Monday on a six-month halt to approvals in the lowest streets. Another east coast low is {forecast}(e15) for the end of March.

---
places:
  lis: {name: Lismore, point: [-28.81, 153.28]}
  wil: {name: Wilsons River, point: [-28.8, 153.3], precision: near}
  haw: {name: Hawkesbury, point: [-33.6, 150.8], precision: near}
  sou: {name: South Lismore, point: [-28.81, 153.26], precision: near}
  nor: {name: Northern Rivers, point: [-28.8, 153.2], precision: area, radius_km: 60}
  nsw: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  byr: {name: Byron Shire, point: [-28.6, 153.5], precision: area, radius_km: 20}
  cas: {name: Casino, geonameid: 2172153, point: [-28.8582, 153.0475]}
  win: {name: Windsor, geonameid: 2143406, point: [-33.6131, 150.8142]}
  cam: {name: Camden, geonameid: 2172674, point: [-34.054, 150.6962]}
  goo: {name: Goonellabah, geonameid: 2164966, point: [-28.8167, 153.3167]}
  cor: {name: Coraki, geonameid: 2170375, point: [-28.9926, 153.2837]}
  woo: {name: Woodburn, geonameid: 2143111, point: [-29.0716, 153.3461]}
  bal: {name: Ballina, geonameid: 2177069, point: [-28.8641, 153.5654]}
  kyo: {name: Kyogle, geonameid: 2160880, point: [-28.6228, 152.9974]}
  mul: {name: Mullumbimby, geonameid: 2156307, point: [-28.5524, 153.4996]}
  twe: {name: Tweed Heads, geonameid: 2145765, point: [-28.1767, 153.5452]}
  gra: {name: Grafton, geonameid: 2164771, point: [-29.681, 152.9339]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e17: {type: displacement, places: [bal, cas, kyo, que], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1800, displaced_qualifier: about, status: happened, actors: "", targets: "1,200 people"}
  e1: {type: flood, places: [lis, sou, wil], start: 2022-02-28, end: 2022-02-28, date_precision: day, date_text: February 28, killed: 5, status: happened, actors: the Wilsons River, main: true}
  e2: {type: decision, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "about 3,000"}
  e3: {type: construction, places: [sou], start: null, end: null, date_precision: unknown, date_text: after 2017, status: happened, actors: "", minor: true}
  e4: {type: visit, places: [cor, woo], start: 2022-03-16, end: 2022-03-16, date_precision: day, date_text: on Wednesday, status: happened, actors: NSW Premier Graham Lidbury}
  e5: {type: deal, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: meeting, places: [mul], start: 2022-03-15, end: 2022-03-15, date_precision: day, date_text: on Tuesday night, status: happened, actors: residents, main: true}
  e7: {type: statement, places: [mul], start: 2022-03-15, end: 2022-03-15, date_precision: day, date_text: on Tuesday night, status: happened, actors: residents, targets: the SES}
  e8: {type: rescue, places: [lis, mul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: volunteers}
  e9: {type: statement, places: [mul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: SES commissioner Denise Farrugia}
  e11: {type: investigation, places: [twe, gra], start: 2022-04, end: 2022-04, date_precision: month, date_text: next month, status: planned, actors: a former police commissioner}
  e12: {type: flood, places: [win, cam, haw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Hawkesbury, targets: 800 homes}
  e13: {type: flood, places: [bri], start: 2022-02, end: 2022-02, date_precision: month, date_text: at the end of February, status: happened, actors: "", targets: "20,000 properties"}
  e14: {type: decision, places: [lis], start: 2022-03-21, end: 2022-03-21, date_precision: day, date_text: on Monday, status: planned, actors: Lismore City Council}
  e16: {type: opening, places: [bri], start: 2022-03-12, end: 2022-03-13, date_precision: day, date_text: at the weekend, status: happened, actors: "", targets: ferries, minor: true}
  e15: {type: storm, places: [], start: 2022-03, end: 2022-03, date_precision: month, date_text: for the end of March, status: planned, actors: ""}
notes: ""
