---
id: captions-ph-16
genre: captions
country: PH
published: 2013-11-20
publisher: Sulu Sea Images
title: "In Photos: [Leyte](ley event), Twelve Days After"
---
[TACLOBAN](tac event), [Leyte](ley event) — Boys {play}(e1) basketball on Tuesday beneath a cargo ship that was {thrown ashore}(e2) by the {typhoon}(e2) of 8 November, which killed more than 4,000 people in the central [Philippines](phi event). (Rommel Cabañes)

[GUIUAN](gui event), [Eastern Samar](eas event) — [American](ame demonym) marines {unload}(e3) rice from a helicopter. [Washington](was metonym) has {sent}(e4) an aircraft carrier and 8,000 troops; [Tokyo](tok metonym), a thousand men, its largest deployment of the kind since the war.

[ORMOC](orm event) — A priest {blesses}(e5) a mass grave in which 112 unidentified bodies were {buried}(e5) on Sunday.

[CEBU](ceb event) — Survivors {queue}(e6) outside the airport for flights to [Manila](man mention). Some 5,000 a day are {leaving}(e6) the islands. "My sister has one room, and now nine guests," said Lolita Abad, 60, from [Palo](pal mention).

[MANILA](man event) — Volunteers {pack}(e7) noodles at a gymnasium in [Pasay](pas event). A warehouse there was {robbed}(e8) of 300 sacks of relief rice on Friday; three guards are under {arrest}(e9).

[PALO](pal event) — Soldiers {exchange fire}(e10) with rebels who had {attacked}(e11) a convoy last week. Two insurgents were killed and one captured, the army said. The rebels {deny}(e12) it.

[TACLOBAN](tac event) — A girl, as yet unnamed, {born}(e13) at the airport clinic on Monday to Emily Sagalis. Her mother, 21, had {clung}(e14) to a pole for two hours. Her grandmother is missing.

[ROXAS](rox event) — The president, whose government has been {criticised}(e15) for slowness, {visits}(e16) [Capiz](cap event) province on Wednesday. He will {go}(e17) to [Coron](cor event) next.

---
places:
  ley: {name: Leyte, point: [10.9, 124.85], precision: area, radius_km: 60}
  gui: {name: Guiuan, geonameid: 1712206, point: [11.0309, 125.7234]}
  eas: {name: Eastern Samar, geonameid: 1713986, point: [11.6042, 125.4919], precision: division}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  pal: {name: Palo, geonameid: 1696041, point: [11.1575, 124.9908]}
  rox: {name: Roxas City, geonameid: 1691444, point: [11.5853, 122.7511]}
  cap: {name: Capiz, geonameid: 1718641, point: [11.3673, 122.633], precision: division}
  cor: {name: Coron, point: [12.0, 120.2]}
  tac: {name: Tacloban, geonameid: 1684712, point: [11.2433, 125.0047]}
  orm: {name: Ormoc, geonameid: 1697018, point: [11.0064, 124.6075]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  pas: {name: Pasay, geonameid: 1694611, point: [14.5375, 121.0014]}
events:
  e1: {type: match, places: [tac], start: 2013-11-19, end: 2013-11-19, date_precision: day, date_text: on Tuesday, status: happened, actors: Boys, minor: true}
  e2: {type: storm, places: [phi], start: 2013-11-08, end: 2013-11-08, date_precision: day, date_text: of 8 November, killed: 4000, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: aid, places: [gui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: American marines}
  e4: {type: aid, places: [phi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: American marines}
  e5: {type: ceremony, places: [orm], start: 2013-11-17, end: 2013-11-17, date_precision: day, date_text: on Sunday, killed: 112, status: happened, actors: A priest}
  e6: {type: displacement, places: [ceb], start: null, end: null, date_precision: unknown, date_text: "", displaced: 5000, displaced_qualifier: about, status: happened, actors: Survivors}
  e7: {type: aid, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Volunteers}
  e8: {type: robbery, places: [pas], start: 2013-11-15, end: 2013-11-15, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e9: {type: arrest, places: [pas], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: ""}
  e10: {type: battle, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, arrested: 1, status: happened, actors: rebels, targets: a convoy}
  e11: {type: attack, places: [pal], start: 2013-11, end: 2013-11, date_precision: month, date_text: last week, status: happened, actors: rebels, targets: a convoy}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The rebels, minor: true}
  e13: {type: medical, places: [tac], start: 2013-11-18, end: 2013-11-18, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: A girl}
  e14: {type: storm, places: [tac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: visit, places: [rox], start: 2013-11-20, end: 2013-11-20, date_precision: day, date_text: on Wednesday, status: happened, actors: The president}
  e17: {type: visit, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The president}
notes: ""
