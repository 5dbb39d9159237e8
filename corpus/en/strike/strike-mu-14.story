---
id: strike-mu-14
genre: strike
country: MU
published: 2019-05-23
publisher: "L'Observateur de Curepipe"
title: "Bus drivers {fast}(e1); the buses follow suit"
---
{Hunger}(e1) came first. Four bus conductors have been {lying}(e1) under a tamarind in the [Company's Garden](cog event) in [Port Louis](plo event) since May 13, on water and salt, and on Tuesday one of them, a father of three from [Mahébourg](mah mention), was {carried off}(e2) to [Jeetoo Hospital](jee event).

By Wednesday's first light {nothing moved}(e3) at [Victoria Square](vic event). Depots at [Curepipe](cur event) and [Vacoas](vac event) {came out}(e3); [Flacq](flq event) {followed}(e3) in the afternoon. Commuters from [Rose Hill](rhi mention), at least, will have the new {tram}(e4) to ride by Christmas.

The dispute concerns 1,100 men paid since 2017 as "trainees". Ministers call them a [Dubai](dub mention) idea that somebody brought home in a suitcase; the companies say that a settlement on the lines of the one {reached}(e5) in 2014 would bankrupt them.

On [Rodrigues](rod event), 560 km to the east, drivers {voted}(e6) on Monday not to {stop}(e7). "We are nine buses. Everybody knows who would walk," said one in [Port Mathurin](pma mention).

Hotels at [Grand Baie](gba mention) and [Flic en Flac](ffl mention) have {hired}(e8) vans. A {march}(e9) from the [Champ de Mars](chm event) to the Treasury is set for Saturday, and two [Indian](in demonym) unions and one from [Réunion](re mention) have {promised}(e10) to send people.

---
places:
  cog: {name: "Company's Garden", point: [-20.1636, 57.502], precision: exact, near: plo}
  plo: {name: Port Louis, geonameid: 934154, point: [-20.1619, 57.4989]}
  mah: {name: Mahébourg, geonameid: 934322, point: [-20.4081, 57.7]}
  jee: {name: Jeetoo Hospital, point: [-20.1685, 57.5045], precision: exact, near: plo}
  vic: {name: Victoria Square, point: [-20.1645, 57.4975], precision: exact, near: plo}
  cur: {name: Curepipe, geonameid: 934570, point: [-20.3163, 57.5259]}
  vac: {name: Vacoas, geonameid: 933945, point: [-20.2981, 57.4783]}
  flq: {name: Centre de Flacq, geonameid: 934631, point: [-20.1897, 57.7144]}
  rhi: {name: Rose Hill, point: [-20.2333, 57.4667], precision: near}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  rod: {name: Rodrigues, point: [-19.7, 63.42], precision: area, radius_km: 8}
  pma: {name: Port Mathurin, geonameid: 1545752, point: [-19.6833, 63.4167]}
  gba: {name: Grand Baie, geonameid: 934482, point: [-20.0182, 57.5802]}
  ffl: {name: Flic en Flac, geonameid: 934517, point: [-20.278, 57.372]}
  chm: {name: Champ de Mars, point: [-20.1687, 57.5095], precision: exact, near: plo}
  in: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  re: {name: Reunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
events:
  e1: {type: protest, places: [plo], start: 2019-05-13, end: 2019-05-23, date_precision: day, date_text: since May 13, status: happened, actors: "", main: true}
  e2: {type: medical, places: [plo], start: 2019-05-21, end: 2019-05-21, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
  e3: {type: strike, places: [cur, vac, flq, vic], start: 2019-05-22, end: 2019-05-22, date_precision: day, date_text: "By Wednesday's first light", status: happened, actors: Bus drivers, main: true}
  e4: {type: opening, places: [rhi], start: 2019-12, end: 2019-12, date_precision: month, date_text: by Christmas, status: planned, actors: ""}
  e5: {type: agreement, places: [], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: ""}
  e6: {type: decision, places: [rod], start: 2019-05-20, end: 2019-05-20, date_precision: day, date_text: on Monday, status: happened, actors: drivers}
  e7: {type: strike, places: [rod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: deal, places: [gba, ffl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: protest, places: [chm], start: 2019-05-25, end: 2019-05-25, date_precision: day, date_text: for Saturday, status: planned, actors: ""}
  e10: {type: statement, places: [re], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
