---
id: election-bo-15
genre: election
country: BO
published: 2021-04-13
publisher: La Voz del Altiplano (English page)
title: "{Runoffs}(e2) leave [La Paz](lpz event) blue, [Tarija](tar event) by a whisker"
---
[El Alto](elt event) is louder than the result. {Firecrackers}(e1) went off through Sunday night on the [Ceja](cej event) although its own governor's {race}(e2), that of [La Paz](lpz event), had been settled by breakfast the other way.

{Runoffs}(e2) were held in four of [Bolivia](bo event)'s nine departments on April 11: [La Paz](lpz event), [Tarija](tar event), [Chuquisaca](chu event) and [Pando](pan event). The government's people {lost}(e2) all four. In [Tarija](tar event) the margin was 1.4 points, and boxes from [Yacuiba](yac mention), on the [Argentine](ar demonym) frontier, were brought under escort after a tyre was {burned}(e3) across the road at [Villa Montes](vil event).

[Cobija](cob event), in the rubber forest, {counted}(e4) its votes by torchlight.

One man {died}(e5): a witness for a [Sucre](suc mention) list, 63, of a heart attack on the stairs of a school at [Camargo](cam event).

"The map's got spots," said Fermina Choque, a sociologist of the university in [Oruro](oru mention). "[Santa Cruz](scz metonym) and [La Paz](lpz metonym) pull away from the palace for different reasons." She had expected [Potosí](pot metonym) to join them on March 7; it didn't.

The new governors {take office}(e6) on May 3. The president {phoned}(e7) each from [Cochabamba](coc event). An {audit}(e8) that [Washington](was metonym) had suggested will not take place.

---
places:
  lpz: {name: La Paz Department, geonameid: 3911924, point: [-14.8335, -68.2128], precision: division}
  tar: {name: Tarija Department, geonameid: 3903319, point: [-21.5039, -63.8005], precision: division}
  cej: {name: Ceja, point: [-16.504, -68.163], precision: near}
  bo: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  chu: {name: Chuquisaca Department, geonameid: 3920177, point: [-20.0848, -63.9529], precision: division}
  pan: {name: Pando, geonameid: 3908600, point: [-11.273, -67.4319], precision: division}
  ar: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  yac: {name: Yacuiba, geonameid: 3901178, point: [-22.0164, -63.6775]}
  vil: {name: Villamontes, geonameid: 3901547, point: [-21.2624, -63.469]}
  cob: {name: Cobija, geonameid: 3919998, point: [-11.0267, -68.7692]}
  suc: {name: Sucre, geonameid: 3903987, point: [-19.0333, -65.2627]}
  cam: {name: Camargo, geonameid: 3922451, point: [-20.6406, -65.2089]}
  oru: {name: Oruro, geonameid: 3909234, point: [-17.9715, -67.0932]}
  scz: {name: Santa Cruz Department, geonameid: 3904907, point: [-16.5168, -61.137], precision: division}
  pot: {name: Potosí Department, geonameid: 3907580, point: [-20.9033, -66.7701], precision: division}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  elt: {name: El Alto, point: [-16.505, -68.163], precision: near}
events:
  e1: {type: festival, places: [elt], start: 2021-04-11, end: 2021-04-11, date_precision: day, date_text: through Sunday night, status: happened, actors: "", minor: true}
  e2: {type: election, places: [lpz, tar, chu, pan], start: 2021-04-11, end: 2021-04-11, date_precision: day, date_text: on April 11, status: happened, actors: "", main: true}
  e3: {type: protest, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: election, places: [cob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: death, places: [cam], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a witness for a Sucre list}
  e6: {type: appointment, places: [bo], start: 2021-05-03, end: 2021-05-03, date_precision: day, date_text: on May 3, status: planned, actors: ""}
  e7: {type: meeting, places: [coc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, minor: true}
  e8: {type: investigation, places: [bo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
