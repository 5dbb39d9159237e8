---
id: report-gb-542
genre: report
country: GB
published: 2024-02-01
publisher: Belfast Lough Telegraph
title: "Devolution {restored}(e1): [Northern Ireland](nor metonym org) Assembly to {meet}(e2) on Saturday"
---
The [Northern Ireland](nor metonym org) Assembly will {sit}(e2) at [Stormont](sto event) on Saturday for the first time in two years, after [Westminster](wes metonym) {passed}(e3) legislation on Thursday that was promised to unionists.

Two statutory instruments {went through}(e3) the Commons without a vote shortly after 3pm. They do away with routine checks on goods that stay in [Northern Ireland](nor mention) and assert its place in the [UK](uni mention)'s internal market. The House of Lords {follows}(e3) on 13 February.

It clears the way for Róisín McAleese-Quinn, from [Coalisland](coa mention), to be {nominated}(e4) First Minister, the first nationalist to hold the office. A unionist, whose name was not known on Thursday night, will be her deputy, with equal powers.

The power-sharing institutions {collapsed}(e5) in February 2022 when the DUP's First Minister, Alastair Kilpatrick of [Lurgan](lur mention), {resigned}(e6) over post-Brexit trade rules. His party's 130-strong executive {endorsed}(e7) the deal at a {meeting}(e16) in [Larne](lar event) that began on Monday evening and {ended}(e7) at one in the morning. A loyalist who had taped his protest to the gates of the hotel left with his placards unopened. At a {rally}(e8) in [Moygashel](moy event) on Wednesday, some 200 people {jeered}(e8) the party leader's name.

The deal brings £3.3bn from the Treasury. Of it, £600m is to settle pay claims by nurses, bus drivers and teachers, 150,000 of whom {walked out}(e9) on 18 January, when gritters too stayed in and roads from [Derry](der event) to [Newry](new event) were left untreated in the frost. Unions {suspended}(e10) a second {strike}(e17), set for 15 February, but Translink buses in [Belfast](bel event) and the Ulsterbus service to [Enniskillen](enn event) will still {stop}(e11) on Thursday next.

The Secretary of State, Miles Carrington, who spent the day in [Hillsborough](hil event), thanked the Government in [Dublin](dub metonym). Taoiseach Fionn Delahunty hopes to {convene}(e12) the North South Ministerial Council in [Armagh](arm event) by Easter. [Brussels](bru metonym) sees no difficulty in the texts.

In the first week, ministers will find 380,000 people on hospital lists, a hole in the roof of a leisure centre in [Strabane](str mention) and algae that {turned}(e14) [Lough Neagh](lou event) green last summer. "It's a start," said Philomena Toner, who has waited four years for a hip in [Craigavon](cra event).

---
places:
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  sto: {name: Stormont, point: [54.605, -5.832], precision: near}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  coa: {name: Coalisland, geonameid: 2652703, point: [54.5418, -6.7017]}
  lur: {name: Lurgan, point: [54.467, -6.334]}
  wes: {name: Westminster, point: [51.4995, -0.1248], precision: near}
  lar: {name: Larne, geonameid: 2644849, point: [54.85, -5.8167]}
  moy: {name: Moygashel, point: [54.51, -6.69]}
  der: {name: Derry, geonameid: 2643736, point: [54.9981, -7.3093]}
  new: {name: Newry, geonameid: 2641581, point: [54.1784, -6.3374]}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  enn: {name: Enniskillen, geonameid: 2649984, point: [54.3462, -7.6413]}
  hil: {name: Hillsborough, point: [54.461, -6.083]}
  arm: {name: Armagh, geonameid: 2657060, point: [54.35, -6.6667]}
  str: {name: Strabane, geonameid: 2636744, point: [54.8237, -7.4692]}
  lou: {name: Lough Neagh, point: [54.6, -6.4], precision: area, radius_km: 15}
  cra: {name: Craigavon, geonameid: 3345440, point: [54.4471, -6.387]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
events:
  e1: {type: decision, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: meeting, places: [sto], start: 2024-02-03, end: 2024-02-03, date_precision: day, date_text: on Saturday, status: planned, actors: Assembly, main: true}
  e3: {type: legislation, places: [], start: 2024-02-01, end: 2024-02-01, date_precision: day, date_text: on Thursday, status: happened, actors: Westminster, targets: legislation, main: true}
  e4: {type: appointment, places: [sto], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Róisín McAleese-Quinn}
  e5: {type: decision, places: [nor], start: 2022-02, end: 2022-02, date_precision: month, date_text: in February 2022, status: happened, actors: "", targets: The power-sharing institutions}
  e6: {type: resignation, places: [nor], start: 2022-02, end: 2022-02, date_precision: month, date_text: in February 2022, status: happened, actors: Alastair Kilpatrick}
  e7: {type: decision, places: [lar], start: 2024-01-29, end: 2024-01-30, date_precision: day, date_text: on Monday evening, status: happened, actors: "His party's 130-strong executive", targets: the deal}
  e8: {type: protest, places: [moy], start: 2024-01-31, end: 2024-01-31, date_precision: day, date_text: on Wednesday, status: happened, actors: some 200 people, targets: "the party leader's name"}
  e9: {type: strike, places: [der, new], start: 2024-01-18, end: 2024-01-18, date_precision: day, date_text: on 18 January, status: happened, actors: "nurses, bus drivers and teachers"}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Unions, targets: a second strike, minor: true}
  e11: {type: strike, places: [bel, enn], start: 2024-02-08, end: 2024-02-08, date_precision: day, date_text: on Thursday next, status: planned, actors: Translink buses}
  e12: {type: meeting, places: [arm], start: null, end: null, date_precision: unknown, date_text: by Easter, status: planned, actors: Taoiseach Fionn Delahunty, targets: the North South Ministerial Council}
  e14: {type: poisoning, places: [lou], start: 2023, end: 2023, date_precision: year, date_text: last summer, status: happened, actors: "", targets: Lough Neagh}
  e16: {type: meeting, places: [lar], start: 2024-01-29, end: 2024-01-30, date_precision: day, date_text: on Monday evening, status: happened, actors: "His party's 130-strong executive", minor: true}
  e17: {type: strike, places: [nor], start: 2024-02-15, end: 2024-02-15, date_precision: day, date_text: for 15 February, status: planned, actors: Unions, minor: true}
notes: ""
