---
id: sitrep-ht-22
genre: sitrep
country: HT
published: 2022-10-16
publisher: Caribbean Relief Desk
title: "[Haiti](hai event): {Cholera}(e1) and Insecurity, Flash Report #2"
---
AS OF 15 OCTOBER 2022

HIGHLIGHTS
- 66 confirmed cholera {cases}(e1) and 22 deaths since the {outbreak}(e1) was declared on 2 October; 567 suspected cases, 83% of them in [Cité Soleil](cit event) and [Carrefour](car event).
- At the national penitentiary in [Port-au-Prince](por event), 39 inmates have {died}(e2) in a fortnight.
- Armed groups still {occupy}(e3) the fuel terminal of [Varreux](var event), {seized}(e3) on 12 September. Three hospitals have {closed}(e4) for lack of diesel; a fourth, in [Les Cayes](les event), {reopened}(e5) on Thursday.

CONTEXT
{Protests}(e6) over fuel prices continued in [Gonaïves](gon event), [Cap-Haïtien](cap event) and [Jacmel](jac event). On 10 October one demonstrator was {shot dead}(e7) in the capital and eleven were injured. Two warehouses with food for 100,000 people were {ransacked}(e8) in mid-September. Some 19,000 residents of [Cité Soleil](cit mention) have {moved}(e9) to public squares since July; on 13 October police {cleared}(e10) one of these with {gas}(e10), and a newborn died.

On 7 October the government {asked}(e11) for a foreign armed force. [Washington](was metonym) and [Mexico City](mex metonym) have {drafted}(e12) a resolution, on which the Security Council in [New York](new event) will {vote}(e13) this week.

RESPONSE
A plane with 12 tonnes of medicine {landed}(e14) on Saturday from [Panama City](pan mention). Two armoured cars {bought}(e15) by the police in [Canada](can mention) were {delivered}(e16) the same day. Fifteen treatment centres are open; one at [Mirebalais](mir event) is being {built}(e17). In 2010, {cholera}(e18) brought by peacekeepers killed nearly 10,000.

---
places:
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  cit: {name: Cité Soleil, point: [18.58, -72.33]}
  var: {name: Varreux, point: [18.575, -72.325], precision: near}
  les: {name: Les Cayes, point: [18.194, -73.75]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  pan: {name: Panama City, geonameid: 3703443, point: [8.9936, -79.5197]}
  mir: {name: Mirebalais, point: [18.834, -72.105]}
  cap: {name: Cap-Haïtien, point: [19.757, -72.204]}
  car: {name: Carrefour, geonameid: 6201369, point: [18.5333, -72.4]}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  gon: {name: Gonaïves, geonameid: 3724696, point: [19.4475, -72.6893]}
  jac: {name: Jacmel, geonameid: 3723779, point: [18.2357, -72.5369]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
events:
  e1: {type: outbreak, places: [cit, car], start: 2022-10, end: 2022-10, date_precision: month, date_text: on 2 October, killed: 22, status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [por], start: 2022-10, end: 2022-10, date_precision: month, date_text: in a fortnight, killed: 39, status: happened, actors: ""}
  e3: {type: battle, places: [var], start: 2022-09-12, end: 2022-09-12, date_precision: day, date_text: on 12 September, status: happened, actors: Armed groups, targets: the fuel terminal, main: true}
  e4: {type: closure, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: opening, places: [les], start: 2022-10-13, end: 2022-10-13, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e6: {type: protest, places: [gon, cap, jac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e7: {type: shooting, places: [por], start: 2022-10-10, end: 2022-10-10, date_precision: day, date_text: On 10 October, killed: 1, injured: 11, status: happened, actors: ""}
  e8: {type: robbery, places: [hai], start: 2022-09, end: 2022-09, date_precision: month, date_text: in mid-September, status: happened, actors: "", targets: Two warehouses}
  e9: {type: displacement, places: [cit], start: 2022-07, end: 2022-07, date_precision: month, date_text: since July, displaced: 19000, displaced_qualifier: about, status: happened, actors: ""}
  e10: {type: raid, places: [cit], start: 2022-10-13, end: 2022-10-13, date_precision: day, date_text: on 13 October, killed: 1, status: happened, actors: police}
  e11: {type: statement, places: [hai], start: 2022-10-07, end: 2022-10-07, date_precision: day, date_text: On 7 October, status: happened, actors: the government}
  e12: {type: decision, places: [was, mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington and Mexico City, minor: true}
  e13: {type: decision, places: [new], start: 2022-10, end: 2022-10, date_precision: month, date_text: this week, status: planned, actors: the Security Council}
  e14: {type: aid, places: [por], start: 2022-10-15, end: 2022-10-15, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e15: {type: deal, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the police, minor: true}
  e16: {type: aid, places: [por], start: 2022-10-15, end: 2022-10-15, date_precision: day, date_text: the same day, status: happened, actors: ""}
  e17: {type: construction, places: [mir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: outbreak, places: [hai], start: 2010, end: 2010, date_precision: year, date_text: In 2010, killed: 10000, killed_qualifier: about, status: happened, actors: ""}
notes: ""
