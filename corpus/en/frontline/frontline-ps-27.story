---
id: frontline-ps-27
genre: frontline
country: PS
published: 2021-05-17
publisher: Levant Bureau Reports
title: "Live: [Gaza](gaza event) and [Israel](isr event), Day Eight"
---
18:40 — [Washington](was metonym) {blocks}(e1) a third statement by the Security Council in [New York](new event). [Beijing](beij metonym) says it regrets this.

17:55 — One soldier is lightly wounded when an anti-tank missile {hits}(e2) a bus at [Zikim](zik event), the [Israeli](isra demonym) army says.

16:20 — Six rockets are {fired}(e3) from southern [Lebanon](leb event). All fall short. [Israeli](isra demonym) guns {answer}(e4) towards [Kfar Chouba](kfa event). No casualties are reported.

14:05 — Health officials in [Gaza City](gaz event): 212 people have been {killed}(e5) since 10 May, 61 of them children. In [Israel](isr event) rockets have {killed}(e6) ten, the {last}(e7) a man of 55 in [Ramat Gan](ram event) on Saturday.

12:30 — The only laboratory in the [Gaza Strip](gaza event) for coronavirus tests is {out of action}(e8) after a {strike}(e9) on the building next door.

10:15 — The commander of an armed group was {killed}(e10) in his car in [Gaza City](gaz event) this morning. Rockets are {fired}(e11) at [Ashdod](ash event) in revenge; a house is {hit}(e11), seven people are hurt.

08:00 — Overnight, 54 warplanes {dropped}(e12) 110 bombs on tunnels in the north. In [Beit Lahia](bei event) a family of four was {dug out}(e13) alive.

07:10 — In [Lod](lod event), a man {stoned}(e14) in his car on Tuesday last week has {died}(e14). [Jordan](jor metonym) {recalls}(e15) its envoy. In [Ramallah](rama event) and [Jenin](jen event) a general {strike}(e16) is called for tomorrow.

06:30 — Good morning. Oil is {up}(e17) 0.4%. Schools within 60 km of the Strip are {closed}(e18).

---
places:
  gaz: {name: Gaza, geonameid: 281133, point: [31.5016, 34.4667]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  zik: {name: Zikim, point: [31.61, 34.52], precision: near}
  kfa: {name: Kfar Chouba, point: [33.34, 35.67], precision: near}
  ram: {name: Ramat Gan, geonameid: 293788, point: [32.0823, 34.8107]}
  gaza: {name: Gaza Strip, point: [31.4, 34.35], precision: division}
  bei: {name: Beit Lahia, point: [31.55, 34.5]}
  ash: {name: Ashdod, geonameid: 295629, point: [31.7921, 34.6497]}
  lod: {name: Lod, geonameid: 294421, point: [31.9467, 34.8903]}
  rama: {name: Ramallah, point: [31.9, 35.2]}
  jen: {name: Jenin, point: [32.46, 35.3]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  beij: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
events:
  e1: {type: decision, places: [new], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "18:40", status: happened, actors: Washington}
  e2: {type: shelling, places: [zik], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "17:55", injured: 1, status: happened, actors: "", targets: a bus}
  e3: {type: shelling, places: [leb], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "16:20", status: happened, actors: ""}
  e4: {type: shelling, places: [kfa], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "", injured: 0, status: happened, actors: Israeli guns}
  e5: {type: airstrike, places: [gaz], start: 2021-05-10, end: 2021-05-10, date_precision: day, date_text: since 10 May, killed: 212, status: happened, actors: "", main: true}
  e6: {type: shelling, places: [isr], start: 2021-05-10, end: 2021-05-10, date_precision: day, date_text: "", killed: 10, status: happened, actors: "", main: true}
  e7: {type: shelling, places: [ram], start: 2021-05-15, end: 2021-05-15, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: ""}
  e8: {type: outage, places: [gaza], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "12:30", status: happened, actors: ""}
  e9: {type: airstrike, places: [gaza], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: airstrike, places: [gaz], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: this morning, killed: 1, status: happened, actors: "", targets: The commander of an armed group}
  e11: {type: shelling, places: [ash], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "", injured: 7, status: happened, actors: "", targets: a house}
  e12: {type: airstrike, places: [bei], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: Overnight, status: happened, actors: 54 warplanes, main: true}
  e13: {type: rescue, places: [bei], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "", status: happened, actors: "", targets: a family of four}
  e14: {type: attack, places: [lod], start: 2021-05-11, end: 2021-05-11, date_precision: day, date_text: on Tuesday last week, killed: 1, status: happened, actors: "", targets: a man}
  e15: {type: sanction, places: [jor], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "", status: happened, actors: Jordan}
  e16: {type: strike, places: [rama, jen], start: 2021-05-18, end: 2021-05-18, date_precision: day, date_text: for tomorrow, status: planned, actors: ""}
  e17: {type: market, places: [], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e18: {type: closure, places: [isr], start: 2021-05-17, end: 2021-05-17, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
