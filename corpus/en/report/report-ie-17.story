---
id: report-ie-17
genre: report
country: IE
published: 2023-11-25
publisher: Leinster Evening Post
title: "Gardaí {arrest}(e1) 34 after worst {disorder}(e2) in [Dublin](dub event) for decades"
---
GARDAÍ said yesterday that 34 people had been {arrested}(e1) and 13 shops badly {damaged}(e2) or {looted}(e2) in a night of {rioting}(e2) in [Dublin](dub event) city centre that followed the {stabbing}(e3) of three young children outside a school.

Eleven Garda vehicles, three buses and a Luas tram were {burned}(e2) on Thursday night as a crowd of up to 500 people, some with metal bars and their faces covered, {fought}(e2) lines of officers between Parnell Square and O'Connell Street. One officer suffered a serious foot injury and some 60 others were {assaulted}(e2).

A five-year-old girl was in a critical condition at Temple Street hospital last night after the knife {attack}(e3), which took place shortly after 1.30pm on Thursday. A care worker, who had tried to shield the children, is also seriously ill. A boy of five and a girl of six have been {discharged}(e4).

A man in his late forties, who was {disarmed}(e3) by passers-by, among them a delivery rider from [Brazil](bra mention), is under guard in the Mater hospital. Gardaí are {following}(e5) a definite line of {inquiry}(e5). A motive has not been established and all possibilities, the Commissioner said, remain open.

Rumours about the man's nationality spread within an hour on messaging apps, and groups {gathered}(e2) from [Finglas](fin mention), [Tallaght](tal mention) and [Coolock](coo mention) at the cordon.

Thirty-two people {appeared}(e6) before a special sitting of [Dublin](dub metonym org) District Court yesterday, including a 24-year-old from [Ballyfermot](bal mention) accused of setting fire to a squad car and a [Drogheda](dro mention) man alleged to have taken runners from a shop on Henry Street. Most were {remanded}(e6) in custody to [Cloverhill](clo event).

Public order units from [Cork](cor mention), [Limerick](lim mention) and [Galway](gal mention) were {drafted}(e7) in and two water cannon {borrowed}(e7) from the Police Service of [Northern Ireland](nor metonym org).

The Taoiseach {condemned}(e8) the rioters as people who "claim to defend [Irish](iri demonym) citizens and did so by terrorising them", and {promised}(e8) new laws on incitement within weeks. Sinn Féin {called}(e9) on the Minister for Justice to {resign}(e10).

Bus Éireann and [Dublin](dub metonym org) Bus {curtailed}(e11) services from 6pm last evening. Shops in [Swords](swo event) and [Blanchardstown](bla event) {closed}(e12) early, while in [Balbriggan](balb event) gardaí {broke}(e13) up a gathering of some 40 teenagers.

[Irish](iri demonym) anti-immigration protests have grown since a {demonstration}(e14) at [East Wall](eas event) in November last year. Buildings earmarked for asylum seekers were {set}(e15) alight at [Buncrana](bun event) and [Rosslare](ros event) this year.

---
places:
  fin: {name: Finglas, point: [53.39, -6.3]}
  coo: {name: Coolock, point: [53.39, -6.2]}
  bal: {name: Ballyfermot, point: [53.34, -6.36]}
  clo: {name: Cloverhill, point: [53.35, -6.38]}
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
  lim: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  eas: {name: East Wall, point: [53.355, -6.235]}
  ros: {name: Rosslare, geonameid: 2961690, point: [52.2718, -6.3899]}
  iri: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  tal: {name: Tallaght, geonameid: 2961284, point: [53.2859, -6.3734]}
  dro: {name: Drogheda, geonameid: 2964661, point: [53.7189, -6.3478]}
  swo: {name: Swords, geonameid: 2961297, point: [53.4597, -6.2181]}
  bla: {name: Blanchardstown, geonameid: 2966110, point: [53.3881, -6.3756]}
  balb: {name: Balbriggan, geonameid: 2966794, point: [53.6085, -6.1831]}
  bun: {name: Buncrana, geonameid: 2654332, point: [55.1333, -7.45]}
events:
  e1: {type: arrest, places: [dub], start: 2023-11-23, end: 2023-11-24, date_precision: day, date_text: "", arrested: 34, status: happened, actors: Gardaí, targets: 34 people, main: true}
  e2: {type: riot, places: [dub], start: 2023-11-23, end: 2023-11-23, date_precision: day, date_text: on Thursday night, injured: 61, status: happened, actors: a crowd of up to 500 people, targets: 13 shops, main: true}
  e3: {type: attack, places: [dub], start: 2023-11-23, end: 2023-11-23, date_precision: day, date_text: shortly after 1.30pm on Thursday, injured: 4, status: happened, actors: A man in his late forties, targets: three young children, main: true}
  e4: {type: medical, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A boy of five and a girl of six, minor: true}
  e5: {type: investigation, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gardaí}
  e6: {type: trial, places: [dub, clo], start: 2023-11-24, end: 2023-11-24, date_precision: day, date_text: yesterday, status: happened, actors: Thirty-two people}
  e7: {type: other, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two water cannon, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Taoiseach, targets: the rioters}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sinn Féin, targets: the Minister for Justice}
  e10: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the Minister for Justice}
  e11: {type: transport_change, places: [dub], start: 2023-11-24, end: 2023-11-24, date_precision: day, date_text: from 6pm last evening, status: happened, actors: Bus Éireann and Dublin Bus, targets: services}
  e12: {type: closure, places: [swo, bla], start: 2023-11-24, end: 2023-11-24, date_precision: day, date_text: last evening, status: happened, actors: Shops}
  e13: {type: raid, places: [balb], start: 2023-11-24, end: 2023-11-24, date_precision: day, date_text: last evening, status: happened, actors: gardaí, targets: a gathering of some 40 teenagers, minor: true}
  e14: {type: protest, places: [eas], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November last year, status: happened, actors: ""}
  e15: {type: fire, places: [bun, ros], start: 2023, end: 2023, date_precision: year, date_text: this year, status: happened, actors: "", targets: Buildings earmarked for asylum seekers}
notes: ""
