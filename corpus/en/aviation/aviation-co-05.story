---
id: aviation-co-05
genre: aviation
country: CO
published: 2016-11-30
publisher: Antioquia al Día
title: "A team that never reached its {final}(e2)"
---
[MEDELLÍN](med dateline), [Colombia](col dateline) — The lights of [Rionegro](rio event) were in sight. "Fuel emergency, señorita," the pilot said. "Vectors, please." Then the transponder went.

The charter {hit}(e1) a ridge of [Cerro Gordo](cer event), near [La Unión](lau event), a little before ten on Monday night; 71 of the 77 on board were {killed}(e1), among them nineteen players of [Chapecó](cha metonym)'s club, who were to {play}(e2) the first leg of the South American cup final in [Medellín](med event) today. Three players live, one without his leg.

They had {flown}(e3) by scheduled airliner from [São Paulo](sao mention) to [Santa Cruz](san mention), where they changed. The jet's range was the distance exactly. An official at [Santa Cruz](san event)'s airport had queried the plan; she was {overruled}(e4). It should've stopped in [Cobija](cob mention).

The rivals, Atlético Nacional, have {asked}(e5) that the cup be given to the dead.

In [Chapecó](cha event), 200,000 people and a lot of chicken plants, the stadium {opened its gates}(e6) yesterday so that there would be somewhere to sit. [Leeds](lee metonym), [Torino](tor metonym) and [Manchester](man metonym) United, which have had their own [Superga](sup mention) and [Munich](mun mention), {wrote letters}(e7). Schools in [Santa Catarina](sant event) are {shut}(e8).

---
places:
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  rio: {name: Rionegro, geonameid: 3670730, point: [6.1551, -75.3737]}
  cer: {name: Cerro Gordo, point: [5.98, -75.42], precision: near}
  lau: {name: La Unión, geonameid: 3676923, point: [5.9743, -75.3619]}
  cha: {name: Chapecó, geonameid: 3466296, point: [-27.0964, -52.6183]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  san: {name: Santa Cruz de la Sierra, geonameid: 3904906, point: [-17.7863, -63.1812]}
  cob: {name: Cobija, geonameid: 3919998, point: [-11.0267, -68.7692]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  tor: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  sup: {name: Superga, point: [45.081, 7.767], precision: near}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  sant: {name: Santa Catarina, geonameid: 3450387, point: [-27.0392, -51.1586], precision: division}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: air_accident, places: [cer], start: 2016-11-28, end: 2016-11-28, date_precision: day, date_text: on Monday night, killed: 71, status: happened, actors: "", main: true}
  e2: {type: match, places: [med], start: 2016-11-30, end: 2016-11-30, date_precision: day, date_text: today, status: happened, negated: true, actors: ""}
  e3: {type: transport_change, places: [san], start: 2016-11-28, end: 2016-11-28, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: decision, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Atlético Nacional}
  e6: {type: ceremony, places: [cha], start: 2016-11-29, end: 2016-11-29, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: closure, places: [sant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
