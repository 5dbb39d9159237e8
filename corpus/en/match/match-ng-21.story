---
id: match-ng-21
genre: match
country: NG
published: 2024-05-13
publisher: Eagle Square Sport
title: "Fans {Attack}(e1) Referee in [Jos](jos event) as [Enugu](enu metonym) {Go Top}(e2)"
---
[Lagos](lag dateline) — A referee and his two assistants were {beaten}(e1) by supporters of [Plateau](pla metonym org) United in [Jos](jos event) on Sunday after a late penalty gave [Enugu](enu metonym)'s side a 1-0 {victory}(e2) and the lead in the league.

Police fired {tear gas}(e3) to {rescue}(e3) the officials from the dressing room of the [New Jos](new event) stadium. Abdul Mairiga of [Gombe](gom mention), the referee, was {admitted to hospital}(e4) with a {broken jaw}(e1); seven fans were {arrested}(e5). A 15-year-old boy was {trampled}(e6) in the rush for the gates and {died}(e6).

The league {shut}(e7) the ground until further notice on Monday and {ordered}(e8) [Plateau](pla metonym org) United to play their last three home games in [Makurdi](mak event). The club {apologised}(e9) "without reservation".

In other games, [Kano](kan metonym)'s Pillars {won}(e10) 3-1 at home to [Bauchi](bau metonym), [Aba](aba metonym) and [Owerri](owe metonym) {drew}(e11) a goalless {derby}(e11) in [Aba](aba event), and [Maiduguri](mai metonym), playing at [Katsina](kat event) for a third season on account of the {war}(e12), {went down}(e13) 2-0 to [Uyo](uyo metonym). The match between [Sagamu](sag metonym) and [Ibadan](iba metonym) at [Ijebu Ode](ije event) was {abandoned}(e14) at 0-0 after a {storm}(e15) tore sheets from the roof.

It is the third such incident since January. In March the bus of the [Port Harcourt](por metonym) team was {waylaid}(e16) by gunmen near [Okigwe](oki event); the driver was {killed}(e16) and two players were {held}(e17) for eleven days before a ransom was {paid}(e18).

[Abuja](abu metonym) will host the Cup {final}(e19) on June 29.

---
places:
  jos: {name: Jos, geonameid: 2335953, point: [9.9285, 8.8921]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  pla: {name: Plateau, geonameid: 2324828, point: [8.9533, 9.606], precision: division}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
  new: {name: New Jos, point: [9.87, 8.87], precision: near}
  gom: {name: Gombe, geonameid: 2340451, point: [10.2897, 11.1673]}
  mak: {name: Makurdi, geonameid: 2331140, point: [7.7337, 8.5214]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  bau: {name: Bauchi, geonameid: 2347470, point: [10.3103, 9.8439]}
  aba: {name: Aba, geonameid: 2353151, point: [5.1066, 7.3667]}
  owe: {name: Owerri, geonameid: 2325330, point: [5.4836, 7.0332]}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
  kat: {name: Katsina, geonameid: 2334802, point: [12.9908, 7.6018]}
  uyo: {name: Uyo, geonameid: 2319480, point: [5.0513, 7.9335]}
  sag: {name: Shagamu, geonameid: 2323411, point: [6.8485, 3.6463]}
  iba: {name: Ibadan, geonameid: 2339354, point: [7.3776, 3.9059]}
  ije: {name: Ijebu Ode, geonameid: 2338400, point: [6.8194, 3.9173]}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
  oki: {name: Okigwe, geonameid: 2327143, point: [5.8292, 7.3506]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: attack, places: [jos], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: on Sunday, injured: 1, status: happened, actors: supporters of Plateau United, targets: A referee and his two assistants, main: true}
  e2: {type: match, places: [jos], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: on Sunday, status: happened, actors: "Enugu's side", targets: Plateau United, main: true}
  e3: {type: riot, places: [new], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: "", status: happened, actors: Police, targets: the officials}
  e4: {type: medical, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the referee, minor: true}
  e5: {type: arrest, places: [new], start: null, end: null, date_precision: unknown, date_text: "", arrested: 7, status: happened, actors: "", targets: seven fans}
  e6: {type: other_accident, places: [new], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: A 15-year-old boy, main: true}
  e7: {type: closure, places: [new], start: 2024-05-13, end: 2024-05-13, date_precision: day, date_text: on Monday, status: happened, actors: The league, targets: the ground}
  e8: {type: decision, places: [mak], start: 2024-05-13, end: 2024-05-13, date_precision: day, date_text: on Monday, status: happened, actors: The league, targets: Plateau United}
  e9: {type: statement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The club}
  e10: {type: match, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: match, places: [aba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: battle, places: [mai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: match, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: match, places: [ije], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sagamu, targets: Ibadan}
  e15: {type: storm, places: [ije], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: attack, places: [oki], start: 2024-03, end: 2024-03, date_precision: month, date_text: In March, killed: 1, status: happened, actors: gunmen, targets: the bus of the Port Harcourt team}
  e17: {type: abduction, places: [oki], start: 2024-03, end: 2024-03, date_precision: month, date_text: "", status: happened, actors: gunmen, targets: two players}
  e18: {type: deal, places: [oki], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e19: {type: match, places: [abu], start: 2024-06-29, end: 2024-06-29, date_precision: day, date_text: on June 29, status: planned, actors: ""}
notes: ""
