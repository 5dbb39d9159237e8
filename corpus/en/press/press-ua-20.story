---
id: press-ua-20
genre: press
country: UA
published: 2023-05-19
publisher: "Press Service, Zaporizhzhia Regional Military Administration"
title: "Morning Summary of the Regional Administration: Two {Killed}(e1), 11 Wounded in a Day"
---
As of 9.00, 19 May. Over the past day the enemy {shelled}(e1) 18 settlements of [Zaporizhzhia](zap event) region 97 times. [Orikhiv](ori event), [Huliaipole](hul event), [Mala Tokmachka](mal event), [Novodanylivka](nov event) and [Kamianske](kam event) came under artillery fire. A man of 61 was {killed}(e1) in [Huliaipole](hul event) while feeding chickens and a married couple were {wounded}(e1) in [Orikhiv](ori event).

During the night [Zaporizhzhia](zap event) itself was {attacked}(e2) with four S-300 missiles. One {hit}(e2) a furniture store in the [Khortytskyi](kho event) district; a watchman, 55, {died}(e2) under the rubble and nine people, including a child of three, were {injured}(e2). Rescuers {finished}(e3) work at 6.20. Another missile {fell}(e2) in a field without consequences. Three drones were {shot}(e4) down over [Vilniansk](vil event).

Thirty-four families were {evacuated}(e5) from [Stepnohirsk](ste event) on Thursday; since April 1,140 residents have {left}(e5) the community, most of them for [Dnipro](dni mention) and [Kropyvnytskyi](kro mention).

Power engineers {restored}(e6) electricity to 2,100 subscribers in [Komyshuvakha](kom event), {cut}(e7) off by Wednesday's {strike}(e8). Repair of the water main in [Orikhiv](ori event) is {postponed}(e9).

On the occupied side, explosions were {heard}(e10) in [Melitopol](mel event) and [Tokmak](tok event) towards midnight. Information on a {fire}(e11) at the port of [Berdiansk](ber event) is being checked.

Volunteers from [Lviv](lvi mention) {handed}(e12) over two ambulances. The evacuation bus to the [Vasylivka](vas mention) crossing won't {run}(e13) today. We {remind}(e14) you: the curfew has been {extended}(e15) and begins at 21.00 from Saturday. [Tallinn](tal metonym) has {announced}(e16) shelters for six schools.

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
  e1: {type: shelling, places: [ori, hul, mal, nov, kam, zap], start: 2023-05-18, end: 2023-05-19, date_precision: day, date_text: Over the past day, killed: 1, injured: 2, status: happened, actors: the enemy, main: true}
  e2: {type: shelling, places: [kho, zap], start: 2023-05-19, end: 2023-05-19, date_precision: day, date_text: During the night, killed: 1, injured: 9, status: happened, actors: "", targets: a furniture store}
  e3: {type: rescue, places: [kho], start: 2023-05-19, end: 2023-05-19, date_precision: day, date_text: at 6.20, status: happened, actors: Rescuers}
  e4: {type: airstrike, places: [vil], start: 2023-05-19, end: 2023-05-19, date_precision: day, date_text: During the night, status: happened, actors: "", targets: Three drones}
  e5: {type: displacement, places: [ste], start: 2023-05-18, end: 2023-05-18, date_precision: day, date_text: on Thursday, displaced: 1140, status: happened, actors: "", targets: Thirty-four families}
  e6: {type: construction, places: [kom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Power engineers}
  e7: {type: outage, places: [kom], start: 2023-05-17, end: 2023-05-17, date_precision: day, date_text: "Wednesday's", status: happened, actors: ""}
  e8: {type: shelling, places: [kom], start: 2023-05-17, end: 2023-05-17, date_precision: day, date_text: "Wednesday's", status: happened, actors: ""}
  e9: {type: construction, places: [ori], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: explosion, places: [mel, tok], start: 2023-05-18, end: 2023-05-18, date_precision: day, date_text: towards midnight, status: happened, actors: ""}
  e11: {type: fire, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e12: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Volunteers from Lviv}
  e13: {type: transport_change, places: [], start: 2023-05-19, end: 2023-05-19, date_precision: day, date_text: today, status: happened, negated: true, actors: "", targets: The evacuation bus}
  e14: {type: statement, places: [], start: 2023-05-19, end: 2023-05-19, date_precision: day, date_text: "", status: happened, actors: We}
  e15: {type: decision, places: [], start: 2023-05-20, end: 2023-05-20, date_precision: day, date_text: from Saturday, status: planned, actors: ""}
  e16: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Tallinn}
notes: ""
