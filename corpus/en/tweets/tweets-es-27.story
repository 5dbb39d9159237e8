---
id: tweets-es-27
genre: tweets
country: ES
published: 2026-05-02
publisher: "@SurDirecto"
title: "Minute by Minute: {Explosion}(e1) at [Huelva](hue event) Refinery"
---
11:04 Loud {explosion}(e1) heard across [Huelva](hue event) and as far as [Moguer](mog event). Smoke over the refinery at [Palos de la Frontera](pal event).

11:16 112 [Andalucía](and metonym): tank {fire}(e2), several injured. Residents of [La Rábida](lar event) and [Mazagón](maz event) {told to stay indoors}(e3), windows shut.

11:40 [A-494](a event) and [N-442](n event) {cut}(e4). Beaches at [Mazagón](maz event) being {cleared}(e5).

12:05 Company: "An incident during maintenance. All 214 staff accounted for bar two."

12:31 Nine hurt arrive at Juan Ramón Jiménez hospital, [Huelva](hue event); one {flown}(e6) to burns unit in [Seville](sev event).

13:10 Firemen from [Cádiz](cad mention) and [Badajoz](bad mention) {on the way}(e7). [Lisbon](lis metonym) {lends}(e7) two Canadairs from [Beja](bej mention).

13:45 Second, smaller {blast}(e8). No new injured. A foam lorry burnt out.

14:30 Readings for benzene normal, says junta. School {meeting}(e9) in [Moguer](mog event) called off. {Match}(e10) Recreativo–[Córdoba](cor metonym) suspended.

15:20 They've {found}(e11) the two missing workers. One alive. The other, 38, from [Bonares](bon mention), is the first fatality.

16:00 Reminder: a {leak}(e12) at the same plant in 2021 sent 17 to hospital; firm {fined}(e13) €300k by court in [Huelva](hue event) in 2023, appealed.

17:15 Unions call 24h {strike}(e14) Monday at all the chemical pole. Minister cancels {trip}(e15) to [Rabat](rab event), will be {here}(e16) at 19:00.

18:50 {Fire}(e2) under control. Confinement {lifted}(e17) in [La Rábida](lar event).

21:00 Hundreds {gather}(e18) in silence in [Plaza de las Monjas](pla event). Toll: 1 dead, 11 injured, 3 serious. Good night.

---
places:
  hue: {name: Huelva, geonameid: 2516548, point: [37.2664, -6.94]}
  mog: {name: Moguer, geonameid: 2513791, point: [37.2756, -6.8385]}
  pal: {name: Palos de la Frontera, geonameid: 2512950, point: [37.2346, -6.8947]}
  and: {name: Andalusia, geonameid: 2593109, point: [37.4031, -4.5984], precision: division}
  lar: {name: La Rábida, point: [37.208, -6.926], precision: near}
  maz: {name: Mazagón, geonameid: 2513986, point: [37.1375, -6.827]}
  a: {name: A-494, point: [37.15, -6.8], precision: near}
  n: {name: N-442, point: [37.2, -6.9], precision: near}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  cad: {name: Cadiz, geonameid: 2520600, point: [36.5267, -6.2891]}
  bad: {name: Badajoz, geonameid: 2521420, point: [38.8779, -6.9706]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  bej: {name: Beja, geonameid: 2270985, point: [38.0147, -7.8628]}
  cor: {name: Córdoba, geonameid: 2519240, point: [37.8916, -4.7728]}
  bon: {name: Bonares, geonameid: 2520850, point: [37.3242, -6.6807]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  pla: {name: Plaza de las Monjas, point: [37.2575, -6.951]}
events:
  e1: {type: explosion, places: [pal], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "11:04", killed: 1, injured: 11, status: happened, actors: "", main: true}
  e2: {type: fire, places: [pal], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "11:16", status: happened, actors: "", main: true}
  e3: {type: decision, places: [lar, maz], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: closure, places: [hue], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "11:40", status: happened, actors: ""}
  e5: {type: displacement, places: [maz], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: medical, places: [sev], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: aid, places: [pal], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "", status: happened, actors: Lisbon}
  e8: {type: explosion, places: [pal], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "13:45", injured: 0, status: happened, actors: ""}
  e9: {type: meeting, places: [mog], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: match, places: [hue], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e11: {type: rescue, places: [pal], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "15:20", status: happened, actors: "", targets: the two missing workers}
  e12: {type: other_accident, places: [pal], start: 2021, end: 2021, date_precision: year, date_text: in 2021, injured: 17, status: happened, actors: ""}
  e13: {type: verdict, places: [hue], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: court in Huelva, targets: firm}
  e14: {type: strike, places: [hue], start: 2026-05-04, end: 2026-05-04, date_precision: day, date_text: Monday, status: planned, actors: Unions}
  e15: {type: visit, places: [rab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e16: {type: visit, places: [hue], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "at 19:00", status: planned, actors: ""}
  e17: {type: decision, places: [lar], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e18: {type: protest, places: [hue], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: "21:00", status: happened, actors: ""}
notes: ""
