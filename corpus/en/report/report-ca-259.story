---
id: report-ca-259
genre: report
country: CA
published: 2025-06-10
publisher: Atlantic Report
title: "Around the Maritimes: {tornado}(e1), lobster {thefts}(e2) and a new bridge"
---
[MONCTON](mon dateline), [N.B.](new dateline) — A weak {tornado}(e1) {touched down}(e1) in [Memramcook](mem event) on Sunday evening, {ripping}(e1) the roof off a dairy barn and {toppling}(e1) a hydro pole, Environment Canada confirmed Monday. A survey team {rated}(e3) it EF-0, with winds of 125 kilometres an hour. About 900 homes in [Dieppe](die event) and [Shediac](she event) were {without power}(e4) overnight. No one was injured. It is the first {tornado}(e1) in [New Brunswick](new event) since one {struck}(e5) [Saint-Léonard](sain event) in 2022.

[YARMOUTH](yar dateline), [N.S.](nov dateline) — RCMP are {investigating}(e6) the {theft}(e2) of 54 crates of live lobster, worth $160,000, from a holding facility in [Pubnico](pub event) on the weekend. It is the third such {heist}(e2) in southwest [Nova Scotia](nov event) this spring after {break-ins}(e7) at [Clark's Harbour](cla event) and [Meteghan](met event). On Friday officers {stopped}(e8) a truck near [Amherst](amh event) and {seized}(e8) 900 kilograms of lobster without papers, bound for [Quebec](que mention); a 39-year-old from [Bathurst](bat mention), [N.B.](new mention), was {arrested}(e9).

[CHARLOTTETOWN](cha dateline) — [P.E.I.](pri metonym org) Premier Rowan MacCormac and federal minister Jeanne Thibodeau on Monday {opened}(e10) the new [Hillsborough River](hil event) crossing to [Stratford](str event), eight months late and $22 million over budget. Cyclists had to {wait}(e11) until Tuesday for the side path. The old causeway will be {demolished}(e12) in the fall.

[SYDNEY](syd dateline), [N.S.](nov dateline) — A jury has {found}(e13) Corey Boudreau, 31, of [New Waterford](neww mention) not guilty of manslaughter in the {death}(e14) of a man who {fell}(e14) from a balcony in [Glace Bay](gla event) in August 2022. He had been in {custody}(e15) for 19 months.

[SAINT JOHN](sai dateline) — Dockworkers at the west side container terminal will {vote}(e16) Thursday on a tentative four-year deal {reached}(e17) Saturday with the help of a mediator from [Ottawa](ott mention). Their 11-day {walkout}(e18) had {sent}(e19) ships to [Halifax](hal event) and [Portland](por event), [Maine](mai event).

[MIRAMICHI](mir dateline) — Retired teacher Edna Savoie {swam}(e20) the last leg of her 217-kilometre trip down the [Miramichi River](mira event) on Saturday, {raising}(e21) $48,000 for the palliative care unit. She {started}(e20) in [Boiestown](boi event) on May 24. "The water at [Doaktown](doa event) nearly finished me," she said.

---
places:
  mon: {name: Moncton, geonameid: 6076211, point: [46.0945, -64.7965]}
  yar: {name: Yarmouth, geonameid: 6185217, point: [43.8334, -66.1156]}
  syd: {name: Sydney, geonameid: 6354908, point: [46.1351, -60.1831]}
  new: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  pub: {name: Pubnico, point: [43.7, -65.78]}
  hil: {name: Hillsborough River, point: [46.25, -63.11], precision: near}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  bat: {name: Bathurst, geonameid: 6696259, point: [47.6181, -65.6511]}
  pri: {name: Prince Edward Island, geonameid: 6113358, point: [46.3334, -63.4986], precision: division}
  str: {name: Stratford, geonameid: 6157974, point: [46.2179, -63.0795]}
  gla: {name: Glace Bay, geonameid: 5961564, point: [46.197, -59.957]}
  sai: {name: SAINT JOHN, point: [45.27, -66.06]}
  por: {name: Portland, geonameid: 4975802, point: [43.6574, -70.2589]}
  mai: {name: Maine, geonameid: 4971068, point: [45.5003, -69.2498], precision: division}
  mir: {name: Miramichi, geonameid: 6075081, point: [47.029, -65.5019]}
  mira: {name: Miramichi River, point: [46.9, -65.6], precision: near}
  boi: {name: Boiestown, point: [46.46, -66.42]}
  doa: {name: Doaktown, point: [46.56, -66.13]}
  mem: {name: Memramcook, point: [46.01, -64.57]}
  sain: {name: Saint-Léonard, point: [47.16, -67.93]}
  cla: {name: "Clark's Harbour", point: [43.44, -65.64]}
  met: {name: Meteghan, point: [44.19, -66.16]}
  neww: {name: New Waterford, point: [46.25, -60.1]}
  amh: {name: Amherst, geonameid: 5884467, point: [45.8334, -64.1987]}
  die: {name: Dieppe, geonameid: 5939219, point: [46.0784, -64.6873]}
  she: {name: Shediac, geonameid: 6145668, point: [46.2198, -64.5411]}
  cha: {name: Charlottetown, geonameid: 5920288, point: [46.2346, -63.1256]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
events:
  e1: {type: storm, places: [mem], start: 2025-06-08, end: 2025-06-08, date_precision: day, date_text: on Sunday evening, status: happened, actors: "", targets: a dairy barn, main: true}
  e2: {type: robbery, places: [pub], start: 2025-06-07, end: 2025-06-08, date_precision: day, date_text: on the weekend, status: happened, actors: "", targets: 54 crates of live lobster, main: true}
  e3: {type: survey, places: [mem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A survey team, minor: true}
  e4: {type: outage, places: [die, she], start: 2025-06-08, end: 2025-06-08, date_precision: day, date_text: overnight, status: happened, actors: "", targets: About 900 homes}
  e5: {type: storm, places: [sain], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: ""}
  e6: {type: investigation, places: [pub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: RCMP}
  e7: {type: robbery, places: [cla, met], start: 2025-03, end: 2025-06, date_precision: month, date_text: this spring, status: happened, actors: ""}
  e8: {type: raid, places: [amh], start: 2025-06-06, end: 2025-06-06, date_precision: day, date_text: On Friday, status: happened, actors: officers, targets: 900 kilograms of lobster}
  e9: {type: arrest, places: [amh], start: 2025-06-06, end: 2025-06-06, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: a 39-year-old from Bathurst}
  e10: {type: opening, places: [cha, str], start: 2025-06-09, end: 2025-06-09, date_precision: day, date_text: on Monday, status: happened, actors: Premier Rowan MacCormac and federal minister Jeanne Thibodeau, targets: the new Hillsborough River crossing, main: true}
  e11: {type: opening, places: [cha, str], start: 2025-06-10, end: 2025-06-10, date_precision: day, date_text: until Tuesday, status: happened, actors: "", targets: the side path, minor: true}
  e12: {type: construction, places: [cha], start: 2025-09, end: 2025-09, date_precision: month, date_text: in the fall, status: planned, actors: "", targets: The old causeway}
  e13: {type: verdict, places: [syd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A jury, targets: Corey Boudreau}
  e14: {type: other_accident, places: [gla], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August 2022, killed: 1, status: happened, actors: "", targets: a man}
  e15: {type: arrest, places: [syd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Corey Boudreau, minor: true}
  e16: {type: decision, places: [sai], start: 2025-06-12, end: 2025-06-12, date_precision: day, date_text: Thursday, status: planned, actors: Dockworkers, targets: a tentative four-year deal}
  e17: {type: agreement, places: [sai], start: 2025-06-07, end: 2025-06-07, date_precision: day, date_text: Saturday, status: happened, actors: "", targets: a tentative four-year deal}
  e18: {type: strike, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dockworkers}
  e19: {type: transport_change, places: [hal, por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: ships}
  e20: {type: other, places: [mir, boi, mira], start: 2025-05-24, end: 2025-06-07, date_precision: day, date_text: on Saturday, status: happened, actors: Edna Savoie}
  e21: {type: aid, places: [mir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Edna Savoie, targets: the palliative care unit}
notes: ""
