---
id: report-au-239
genre: report
country: AU
published: 2022-03-09
publisher: Rivers Courier
title: "[Lismore](lis event) shopkeepers count losses as second clean-up {begins}(e1)"
---
Business owners in [Lismore](lis event) were {shovelling}(e1) mud out of their shops for the second day on Wednesday as insurers warned the {flood}(e2) that {swamped}(e2) the town on February 28 could become the costliest in [New South Wales](new event).

The [Wilsons River](wil event) {peaked}(e2) at 14.4 metres, more than two metres above the record set in 1954, and {drowned}(e2) the central business district to the ceilings of its ground floors. Four people {died}(e2) in [Lismore](lis event), and a fifth body was {recovered}(e3) on Sunday from a paddock near [Woodlawn](woo event).

Peta Grogan, who has sold shoes in Keen Street for 22 years, said she had {rebuilt}(e4) after the 2017 {flood}(e5) and did not have the heart to do it again. "The [Sydney](syd mention) reps ring and ask when we'll be ordering," she said. "I tell them, ordering what?"

About 1,100 people from [Lismore](lis mention) and surrounding villages are {sheltering}(e6) at Southern Cross University and in halls at [Goonellabah](goo event), [Alstonville](als event) and [Ballina](bal event). Defence Force helicopters have {dropped}(e7) food to communities still cut off at [Nimbin](nim event), [Upper Wilsons Creek](upp event) and [Bungawalbyn](bun event).

Premier Dominic Sallis on Tuesday {announced}(e8) grants of up to $50,000 for small firms and {appointed}(e9) a former police commissioner, Gail Rudduck, to {lead}(e9) the recovery. She is to {visit}(e10) [Coraki](cor event) and [Woodburn](wood event) today.

The government in [Canberra](can metonym) was criticised for the slow arrival of troops. More than 200 residents {protested}(e11) outside the council chambers on Monday with a load of ruined carpet.

Further north, [Queensland](que demonym) authorities said 13 people had {died}(e12) in the same weather system, which {inundated}(e12) some 20,000 homes from [Gympie](gym event) to [Brisbane](bri event) and the [Gold Coast](gol event).

Police are {investigating}(e13) reports that shops in Molesworth Street were {looted}(e14) last Thursday night. Two men from [Casino](cas mention), aged 19 and 24, were {arrested}(e15) on Saturday and {charged}(e16) with break and enter. They were {refused}(e17) bail by [Lismore](lis metonym) Local Court, sitting in [Byron Bay](byr event) because its own building is unusable.

The Bureau of Meteorology expects a further 30 to 50 millimetres of rain over the [Northern Rivers](nor mention) by Friday.

---
places:
  lis: {name: Lismore, geonameid: 2160063, point: [-28.8135, 153.2773]}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  wil: {name: Wilsons River, point: [-28.81, 153.28], precision: near}
  woo: {name: Woodlawn, point: [-28.79, 153.3]}
  bal: {name: Ballina, geonameid: 2177069, point: [-28.8641, 153.5654]}
  upp: {name: Upper Wilsons Creek, point: [-28.55, 153.42]}
  bun: {name: Bungawalbyn, point: [-29.03, 153.27]}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  cas: {name: Casino, geonameid: 2172153, point: [-28.8582, 153.0475]}
  nor: {name: Northern Rivers, point: [-28.7, 153.1], precision: area, radius_km: 80}
  cor: {name: Coraki, geonameid: 2170375, point: [-28.9926, 153.2837]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  goo: {name: Goonellabah, geonameid: 2164966, point: [-28.8167, 153.3167]}
  als: {name: Alstonville, geonameid: 2177999, point: [-28.8419, 153.4402]}
  nim: {name: Nimbin, geonameid: 2155321, point: [-28.5954, 153.2234]}
  wood: {name: Woodburn, geonameid: 2143111, point: [-29.0716, 153.3461]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  gym: {name: Gympie, geonameid: 2164129, point: [-26.1898, 152.665]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  gol: {name: Gold Coast, geonameid: 2165087, point: [-28.0003, 153.4309]}
  byr: {name: Byron Bay, geonameid: 2172880, point: [-28.6499, 153.6125]}
events:
  e1: {type: construction, places: [lis], start: 2022-03-08, end: 2022-03-09, date_precision: day, date_text: on Wednesday, status: happened, actors: Business owners in Lismore, main: true}
  e2: {type: flood, places: [lis, wil], start: 2022-02-28, end: 2022-02-28, date_precision: day, date_text: on February 28, killed: 5, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [woo], start: 2022-03-06, end: 2022-03-06, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: a fifth body, minor: true}
  e4: {type: construction, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Peta Grogan, minor: true}
  e5: {type: flood, places: [lis], start: 2017, end: 2017, date_precision: year, date_text: 2017, status: happened, actors: "", minor: true}
  e6: {type: displacement, places: [lis, goo, als, bal], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1100, displaced_qualifier: about, status: happened, actors: "About 1,100 people"}
  e7: {type: aid, places: [nim, upp, bun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Defence Force helicopters, targets: food}
  e8: {type: aid, places: [lis], start: 2022-03-08, end: 2022-03-08, date_precision: day, date_text: on Tuesday, status: happened, actors: Premier Dominic Sallis, targets: small firms, main: true}
  e9: {type: appointment, places: [new], start: 2022-03-08, end: 2022-03-08, date_precision: day, date_text: on Tuesday, status: happened, actors: Premier Dominic Sallis, targets: Gail Rudduck}
  e10: {type: visit, places: [cor, wood], start: 2022-03-09, end: 2022-03-09, date_precision: day, date_text: today, status: planned, actors: Gail Rudduck, minor: true}
  e11: {type: protest, places: [lis], start: 2022-03-07, end: 2022-03-07, date_precision: day, date_text: on Monday, status: happened, actors: More than 200 residents}
  e12: {type: flood, places: [gym, bri, gol], start: null, end: null, date_precision: unknown, date_text: "", killed: 13, status: happened, actors: ""}
  e13: {type: investigation, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police}
  e14: {type: robbery, places: [lis], start: 2022-03-03, end: 2022-03-03, date_precision: day, date_text: last Thursday night, status: reported, actors: "", targets: shops in Molesworth Street}
  e15: {type: arrest, places: [lis], start: 2022-03-05, end: 2022-03-05, date_precision: day, date_text: on Saturday, arrested: 2, status: happened, actors: "", targets: Two men from Casino}
  e16: {type: charge, places: [lis], start: 2022-03-05, end: 2022-03-05, date_precision: day, date_text: "", status: happened, actors: "", targets: Two men from Casino}
  e17: {type: trial, places: [byr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lismore Local Court, minor: true}
notes: ""
