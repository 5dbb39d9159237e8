---
id: frontline-sd-02
genre: frontline
country: SD
published: 2023-06-16
publisher: Nile Valley Wire
title: "Governor {killed}(e1); [El Geneina](elg event) {empties}(e2) towards [Chad](cha mention)"
---
[N'DJAMENA](ndj dateline)/[PORT SUDAN](por dateline) — The governor of [West Darfur](wes mention) was {killed}(e1) on Wednesday, hours after telling a television station in [Dubai](dub mention) by telephone that civilians in [El Geneina](elg event) were being {slaughtered}(e3) "at random and in great numbers".

The army {blamed}(e4) the paramilitary Rapid Support Forces, which {blamed}(e4) "outlaws". Fighters with rifles, some on camels, have {besieged}(e5) the [Al-Jabal](alj event) and [Al-Madaris](alm event) quarters since late April. A doctor reached in [Adré](adr mention) said 622 wounded had {come over the line}(e2) in three days, "all from one road".

Elsewhere, warplanes {bombed}(e6) [Yarmouk](yar event), in the south of [Khartoum](kha event), where seventeen people {died}(e6), five of them children, and {shells}(e7) {fell}(e7) on [Omdurman](omd event) and [Bahri](bah event). In [El Obeid](elo event), {cut off}(e8) for weeks, the flour mill has {stopped}(e9). [Zalingei](zal event) and [Nyala](nya event) {can't be reached by phone}(e10).

{Talks}(e11) in [Jeddah](jed event) were {suspended}(e11) on 1 June. [Riyadh](riy metonym) and [Washington](was metonym) say both sides broke eleven truces.

"We thought of [Kutum](kut mention) as far," said a teacher who {walked}(e12) from there to [El Fasher](elf mention), four nights. "Now [Kutum](kut mention) is here."

---
places:
  elg: {name: El Geneina, point: [13.452, 22.447]}
  wes: {name: Western Darfur, geonameid: 408658, point: [14.2109, 23.0863], precision: division}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  alj: {name: Al-Jabal, point: [13.43, 22.44], precision: near, near: elg}
  alm: {name: Al-Madaris, point: [13.455, 22.45], precision: near, near: elg}
  adr: {name: Adré, point: [13.467, 22.2]}
  yar: {name: Yarmouk, point: [15.52, 32.52], precision: near, near: kha}
  bah: {name: Bahri, point: [15.64, 32.53]}
  elo: {name: El Obeid, point: [13.184, 30.217]}
  zal: {name: Zalingei, point: [12.909, 23.47]}
  elf: {name: El Fasher, point: [13.628, 25.349]}
  kut: {name: Kutum, point: [14.203, 24.667]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  por: {name: Port Sudan, geonameid: 377039, point: [19.6175, 37.2164]}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  omd: {name: Omdurman, geonameid: 365137, point: [15.6445, 32.4777]}
  nya: {name: Nyala, geonameid: 369004, point: [12.0489, 24.8807]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: killing, places: [wes], start: 2023-06-14, end: 2023-06-14, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", targets: The governor of West Darfur, main: true}
  e2: {type: displacement, places: [elg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: killing, places: [elg], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: battle, places: [elg], start: 2023-04, end: 2023-04, date_precision: month, date_text: since late April, status: happened, actors: ""}
  e6: {type: airstrike, places: [yar], start: null, end: null, date_precision: unknown, date_text: "", killed: 17, status: happened, actors: warplanes}
  e7: {type: shelling, places: [omd, bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: battle, places: [elo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: closure, places: [elo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: outage, places: [zal, nya], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: meeting, places: [jed], start: 2023-06-01, end: 2023-06-01, date_precision: day, date_text: on 1 June, status: happened, actors: ""}
  e12: {type: displacement, places: [elf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
