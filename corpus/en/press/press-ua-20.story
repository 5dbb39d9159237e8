---
id: press-ua-20
genre: press
country: UA
published: 2023-05-19
publisher: "Press Service, Zaporizhzhia Regional Military Administration"
title: "Morning Summary of the Regional Administration: Two Killed, 11 Wounded in a Day"
---
As of 9.00, 19 May. Over the past day the enemy {shelled}(e1) 18 settlements of [Zaporizhzhia](zap event) region 97 times. [Orikhiv](ori event), [Huliaipole](hul event), [Mala Tokmachka](mal event), [Novodanylivka](nov event) and [Kamianske](kam event) came under artillery {fire}(e1). A man of 61 was {killed}(e1) in [Huliaipole](hul event) while feeding chickens and a married couple were {wounded}(e1) in [Orikhiv](ori event).

During the night [Zaporizhzhia](zap event) itself was {attacked}(e2) with four S-300 {missiles}(e2). One {hit}(e2) a furniture store in the [Khortytskyi](kho event) district; a watchman, 55, {died}(e2) under the rubble and nine people, including a child of three, were {injured}(e2). Rescuers {finished work}(e3) at 6.20. Another missile {fell}(e4) in a field without consequences. Three drones were {shot down}(e5) over [Vilniansk](vil event).

Thirty-four families were {evacuated}(e6) from [Stepnohirsk](ste event) on Thursday; since April 1,140 residents have {left}(e7) the community, most of them for [Dnipro](dni mention) and [Kropyvnytskyi](kro mention).

Power engineers {restored}(e8) electricity to 2,100 subscribers in [Komyshuvakha](kom event), cut off by Wednesday's {strike}(e9). {Repair}(e10) of the water main in [Orikhiv](ori event) is {postponed}(e10).

On the occupied side, {explosions}(e11) were heard in [Melitopol](mel event) and [Tokmak](tok event) towards midnight. Information on a {fire}(e12) at the port of [Berdiansk](ber event) is being checked.

Volunteers from [Lviv](lvi mention) {handed over}(e13) two ambulances. The evacuation bus to the [Vasylivka](vas mention) crossing won't {run}(e14) today. We remind you: the {curfew}(e15) has been {extended}(e15) and begins at 21.00 from Saturday. [Tallinn](tal metonym) has {announced}(e16) shelters for six schools.

---
places:
  zap: {name: Zaporizhzhya, geonameid: 687700, point: [47.8517, 35.1171]}
  ori: {name: Orikhiv, geonameid: 698428, point: [47.5761, 35.7833]}
  hul: {name: Hulyaypole, geonameid: 707898, point: [47.6668, 36.2558]}
  mal: {name: Mala Tokmachka, point: [47.54, 35.89], precision: near}
  nov: {name: Novodanylivka, point: [47.535, 35.79], precision: near}
  kam: {name: Kamianske, point: [47.545, 35.36], precision: near}
  kho: {name: Khortytskyi, point: [47.83, 35.02], precision: near}
  vil: {name: Vilnyansk, geonameid: 689584, point: [47.9477, 35.4403]}
  ste: {name: Stepnohirsk, point: [47.57, 35.54], precision: near}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  kro: {name: Kropyvnytskyi, geonameid: 705812, point: [48.5083, 32.2662]}
  kom: {name: Komyshuvakha, point: [47.72, 35.53], precision: near}
  mel: {name: Melitopol, geonameid: 701404, point: [46.8473, 35.382]}
  tok: {name: Tokmak, geonameid: 691469, point: [47.2555, 35.7084]}
  ber: {name: Berdyansk, geonameid: 712451, point: [46.7558, 36.7882]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  vas: {name: Vasylivka, geonameid: 686729, point: [47.4422, 35.2821]}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
events:
  e1: {type: shelling, places: [ori, hul, mal, nov, kam], start: 2023-05-18, end: 2023-05-18, date_precision: day, date_text: Over the past day, killed: 1, injured: 2, status: happened, actors: the enemy, main: true}
  e2: {type: shelling, places: [zap], start: 2023-05-19, end: 2023-05-19, date_precision: day, date_text: During the night, killed: 1, injured: 9, status: happened, actors: "", targets: a furniture store, main: true}
  e3: {type: rescue, places: [zap], start: 2023-05-19, end: 2023-05-19, date_precision: day, date_text: "", status: happened, actors: Rescuers}
  e4: {type: shelling, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a furniture store, minor: true}
  e5: {type: battle, places: [vil], start: 2023-05-19, end: 2023-05-19, date_precision: day, date_text: "", status: happened, actors: "", targets: Three drones}
  e6: {type: displacement, places: [ste], start: 2023-05-18, end: 2023-05-18, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: Thirty-four families}
  e7: {type: displacement, places: [ste, dni, kro], start: 2023-04, end: 2023-05, date_precision: month, date_text: since April, displaced: 1140, status: happened, actors: "", targets: Thirty-four families}
  e8: {type: outage, places: [kom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Power engineers}
  e9: {type: shelling, places: [kom], start: 2023-05-17, end: 2023-05-17, date_precision: day, date_text: "Wednesday's", status: happened, actors: ""}
  e10: {type: construction, places: [ori], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e11: {type: explosion, places: [mel, tok], start: 2023-05-18, end: 2023-05-18, date_precision: day, date_text: towards midnight, status: happened, actors: ""}
  e12: {type: fire, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e13: {type: aid, places: [lvi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Volunteers from Lviv}
  e14: {type: transport_change, places: [vas], start: 2023-05-19, end: 2023-05-19, date_precision: day, date_text: today, status: happened, negated: true, actors: "", targets: The evacuation bus}
  e15: {type: decision, places: [zap], start: 2023-05-20, end: 2023-05-20, date_precision: day, date_text: from Saturday, status: happened, actors: ""}
  e16: {type: statement, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tallinn}
notes: ""
