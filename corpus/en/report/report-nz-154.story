---
id: report-nz-154
genre: report
country: NZ
published: 2023-02-27
publisher: East Coast Gazette NZ
title: "[Hawke's Bay](haw event) growers {count}(e2) silt by the metre after {Gabrielle}(e1)"
---
A fortnight after {Cyclone}(e1) {Gabrielle}(e1), orchardist Kelvin Nootai is still digging for his tractor.

"I know it's there, I can see the exhaust," he said at his block in [Puketapu](puk event), west of [Napier](nap mention), where the [Tutaekurī](tut event) {breached}(e1) its stopbank in the small hours of February 14.

Eleven people {died}(e1) in the {storm}(e1), eight of them in [Hawke's Bay](haw event). Police said on Sunday that 8 people out of more than 6000 {reported}(e3) as uncontactable were still being {sought}(e3).

A regional {survey}(e2) {released}(e2) on Friday put the cost to apple, kiwifruit and squash growers at $1.5 billion. Up to two metres of silt cover land in the [Esk Valley](esk event), [Pakowhai](pak event) and [Dartmoor](dar event).

The [Esk Valley](esk event) is {reached}(e4) by a single lane. The road between [Napier](nap event) and [Taupō](tau event) is to {reopen}(e5) to trucks in convoy from Wednesday, but State Highway 2 north to [Wairoa](wai event), where four bridges are {gone}(e1), will take months. Food has been {going}(e6) into [Wairoa](wai event) by sea from [Gisborne](gis mention); the HMNZS Manawanui {brought}(e6) water treatment plant on Thursday.

About 70 Recognised Seasonal Employer workers from [Samoa](sam mention), [Tonga](ton mention) and [Vanuatu](van mention), who {sat}(e7) on a roof in [Twyford](twy event) for nine hours until a helicopter {came}(e7), have been {rehoused}(e8) in [Hastings](has event). Their employer said they would be paid until April.

There have been complaints of {looting}(e9). Police {arrested}(e10) 59 people in the Eastern district in the past week, and Deputy Commissioner Glenda Tautari {announced}(e11) 145 more officers, many from [Auckland](auc mention) and [Canterbury](can mention).

The prime minister {extended}(e12) the national state of emergency, only the third in the country's history, for a further seven days on Monday.

At [Muriwai](mur event), on [Auckland](auc mention)'s west coast, where two volunteer firefighters were {killed}(e13) by a {slip}(e13), Fire and Emergency held a private {service}(e14) on Thursday. In the [Coromandel](cor event), Highway 25A has {fallen}(e15) away at [Taparahi](tap event).

---
places:
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  haw: {name: "Hawke's Bay", geonameid: 2190146, point: [-39.5434, 176.605], precision: division}
  puk: {name: Puketapu, point: [-39.51, 176.79]}
  nap: {name: Napier, geonameid: 2186313, point: [-39.4926, 176.9123]}
  tut: {name: Tutaekurī, point: [-39.51, 176.8], precision: near}
  esk: {name: Esk Valley, point: [-39.38, 176.83], precision: near}
  pak: {name: Pakowhai, point: [-39.58, 176.86]}
  dar: {name: Dartmoor, point: [-39.49, 176.7]}
  tau: {name: Taupō, point: [-38.69, 176.07]}
  wai: {name: Wairoa, point: [-39.03, 177.42]}
  gis: {name: Gisborne, geonameid: 2206854, point: [-38.6533, 178.0042]}
  twy: {name: Twyford, point: [-39.6, 176.79]}
  has: {name: Hastings, geonameid: 2190224, point: [-39.6381, 176.8492]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  can: {name: Canterbury, geonameid: 2192628, point: [-43.4, 171.813], precision: division}
  mur: {name: Muriwai, point: [-36.83, 174.43]}
  cor: {name: Coromandel, point: [-36.9, 175.6], precision: area, radius_km: 40}
  tap: {name: Taparahi, point: [-37.1, 175.7], precision: near}
  sam: {name: Samoa, geonameid: 4034894, point: [-13.8, -172.13333], precision: country}
  ton: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  van: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
events:
  e1: {type: storm, places: [haw, puk, tut, wai], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: in the small hours of February 14, killed: 11, status: happened, actors: Cyclone Gabrielle, main: true}
  e2: {type: survey, places: [haw, esk, pak, dar], start: 2023-02-24, end: 2023-02-24, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [haw], start: 2023-02-26, end: 2023-02-26, date_precision: day, date_text: on Sunday, status: happened, actors: Police, targets: 8 people}
  e4: {type: transport_change, places: [esk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: opening, places: [nap, tau], start: 2023-03-01, end: 2023-03-01, date_precision: day, date_text: from Wednesday, status: planned, actors: "", targets: The road between Napier and Taupō}
  e6: {type: aid, places: [wai], start: 2023-02-23, end: 2023-02-23, date_precision: day, date_text: on Thursday, status: happened, actors: the HMNZS Manawanui, targets: water treatment plant}
  e7: {type: rescue, places: [twy], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: "", status: happened, actors: a helicopter, targets: About 70 Recognised Seasonal Employer workers}
  e8: {type: displacement, places: [has], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: About 70 Recognised Seasonal Employer workers, minor: true}
  e9: {type: robbery, places: [haw], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e10: {type: arrest, places: [haw], start: 2023-02-20, end: 2023-02-20, date_precision: week, date_text: in the past week, arrested: 59, status: happened, actors: Police, targets: 59 people}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Deputy Commissioner Glenda Tautari, targets: 145 more officers}
  e12: {type: decision, places: [], start: 2023-02-27, end: 2023-02-27, date_precision: day, date_text: on Monday, status: happened, actors: The prime minister, targets: the national state of emergency}
  e13: {type: landslide, places: [mur], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: a slip, targets: two volunteer firefighters}
  e14: {type: ceremony, places: [mur], start: 2023-02-23, end: 2023-02-23, date_precision: day, date_text: on Thursday, status: happened, actors: Fire and Emergency}
  e15: {type: landslide, places: [cor, tap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Highway 25A}
notes: ""
