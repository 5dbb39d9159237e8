---
id: frontline-ps-10
genre: frontline
country: PS
published: 2023-12-09
publisher: Jaffa Gate Letter
title: "What was heard, place by place, Friday"
---
[Khan Younis](kha event). Tanks {reached}(e1) the main street from the east at about nine. Families who had {come}(e2) from [Gaza City](gaz mention) in October, on orders, were {ordered on}(e3) to [Rafah](raf mention). A shell {hit}(e4) the stairs of a school used as shelter; four dead.

[Jabalia](jab event). Close {fighting}(e5) all day. [Israeli](isr demonym) radio said 250 targets had been {struck}(e6) across the [Gaza Strip](gaza event) in 24 hours.

[Shejaiya](she event). The army {lost}(e7) two men in a tunnel, one a bus driver from [Ashdod](ash mention), the other a student from [Haifa](hai mention).

[Deir al-Balah](dei event). Flour: 200 shekels a sack. Al-Aqsa hospital {received}(e8) 71 bodies.

[Rafah](raf event) crossing. 98 {lorries}(e9) from [Egypt](egy mention). One ambulance, {out}(e10).

[Kibbutz Be'eri](kib event), [Israel](isra event). Archaeologists are still {sifting}(e11) ash for the {dead}(e12) of 7 October.

[Tulkarm](tul event), [West Bank](wes event). Five men {shot}(e13) in a {raid}(e13) on the [Fara](far event) camp, south of [Tubas](tub mention).

{Sirens}(e14): [Ashkelon](ashk event), [Sderot](sde event), and, for the first time this week, [Tel Aviv](tel event).

[New York](new event): the Security Council {voted}(e15) 13 to 1 for a {ceasefire}(e16). [Washington](was metonym)'s was the 1; [London](lon metonym) abstained. [Doha](doh metonym) said {talks}(e17) would go on.

---
places:
  kha: {name: Khan Younis, point: [31.346, 34.306]}
  gaz: {name: Gaza City, point: [31.502, 34.467]}
  raf: {name: Rafah, point: [31.287, 34.259]}
  jab: {name: Jabalia, point: [31.528, 34.483]}
  gaza: {name: Gaza Strip, point: [31.42, 34.36], precision: area, radius_km: 20}
  she: {name: Shejaiya, point: [31.497, 34.48], precision: near, near: gaz}
  ash: {name: Ashdod, geonameid: 295629, point: [31.7921, 34.6497]}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  dei: {name: Deir al-Balah, point: [31.418, 34.35]}
  kib: {name: "Kibbutz Be'eri", point: [31.424, 34.492], precision: near}
  tul: {name: Tulkarm, point: [32.311, 35.028]}
  wes: {name: West Bank, point: [32.0, 35.25], precision: area, radius_km: 60}
  far: {name: Fara, point: [32.287, 35.345], precision: near}
  tub: {name: Tubas, point: [32.321, 35.369]}
  ashk: {name: Ashkelon, geonameid: 295620, point: [31.6693, 34.5715]}
  sde: {name: Sderot, geonameid: 293619, point: [31.525, 34.5969]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
events:
  e1: {type: battle, places: [kha], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: about nine, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [gaz], start: 2023-10, end: 2023-10, date_precision: month, date_text: in October, status: happened, actors: ""}
  e3: {type: displacement, places: [raf], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: shelling, places: [kha], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: "", killed: 4, status: happened, actors: "", main: true}
  e5: {type: battle, places: [jab], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: all day, status: happened, actors: "", main: true}
  e6: {type: airstrike, places: [gaza], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: in 24 hours, status: happened, actors: ""}
  e7: {type: battle, places: [she], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: "", killed: 2, status: happened, actors: ""}
  e8: {type: airstrike, places: [dei], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: "", killed: 71, status: happened, actors: "", minor: true}
  e9: {type: aid, places: [raf], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: medical, places: [raf], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: investigation, places: [kib], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e12: {type: killing, places: [kib], start: 2023-10-07, end: 2023-10-07, date_precision: day, date_text: 7 October, status: happened, actors: ""}
  e13: {type: raid, places: [far], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e14: {type: shelling, places: [ashk, sde, tel], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e15: {type: decision, places: [new], start: 2023-12-08, end: 2023-12-08, date_precision: day, date_text: "", status: happened, actors: the Security Council}
  e16: {type: agreement, places: [gaza], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e17: {type: meeting, places: [doh], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
