---
id: obituary-ar-10
genre: obituary
country: AR
published: 2016-06-17
publisher: La Voz del Chubut
title: "Gwyneth Jones de Paredes"
---
She spoke Welsh to her hens, Spanish to the bank and, to her {last day}(e1), which was Tuesday, English to no one.

Gwyneth Jones de Paredes, organist at Capel [Bethel](bet mention), teacher, jam-maker, {died}(e1) in [Gaiman](gai event), [Chubut](chu event). She was 101.

Her grandparents had {come}(e2) by the Mimosa, from [Liverpool](liv mention) to [Puerto Madryn](pue event) in 1865, to be in nobody's way. She was {born}(e3) in [Trevelin](tre event), at the other end of the desert, and {rode}(e4) the four hundred miles on a sack. In the {flood}(e5) of 1932 she {saved}(e6) the chapel's harmonium; in 1959, when the river {took the bridge}(e7), the harmonium saved her.

In 1982 her grandson Aldo was {wounded}(e8) at [Goose Green](goo event) by a guardsman whose mother had written to her from [Llanelli](lla mention) about quince. The two men {met}(e9) in [Cardiff](car event) in 2002. [London](lon metonym) paid the fare of one of them.

She never saw [Wales](wal mention). "What for? It's wet and they've forgotten everything," she informed a crew from [Bangor](ban mention).

Yesterday the hearse {waited}(e10) at [Dolavon](dol event) for a train that {stopped running}(e11) in 1961. That had been her wish.

---
places:
  bet: {name: Bethel, point: [-43.29, -65.49], precision: near}
  gai: {name: Gaiman, point: [-43.29, -65.49]}
  chu: {name: Chubut, geonameid: 3861244, point: [-43.9995, -67.8642], precision: division}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  pue: {name: Puerto Madryn, geonameid: 3840092, point: [-42.7685, -65.0383]}
  tre: {name: Trevelin, point: [-43.086, -71.46]}
  goo: {name: Goose Green, point: [-51.83, -58.97], precision: near}
  lla: {name: Llanelli, geonameid: 2644100, point: [51.682, -4.1619]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  ban: {name: Bangor, geonameid: 2656397, point: [53.2275, -4.1294]}
  dol: {name: Dolavon, point: [-43.307, -65.71]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: death, places: [gai], start: 2016-06-14, end: 2016-06-14, date_precision: day, date_text: Tuesday, killed: 1, status: happened, actors: "", targets: Gwyneth Jones de Paredes, main: true}
  e2: {type: displacement, places: [pue], start: 1865, end: 1865, date_precision: year, date_text: in 1865, status: happened, actors: ""}
  e3: {type: other, places: [tre], start: 1915, end: 1915, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [tre, gai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: flood, places: [gai], start: 1932, end: 1932, date_precision: year, date_text: of 1932, status: happened, actors: ""}
  e6: {type: rescue, places: [gai], start: 1932, end: 1932, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: flood, places: [gai], start: 1959, end: 1959, date_precision: year, date_text: in 1959, status: happened, actors: ""}
  e8: {type: battle, places: [goo], start: 1982, end: 1982, date_precision: year, date_text: In 1982, injured: 1, status: happened, actors: "", targets: her grandson Aldo}
  e9: {type: meeting, places: [car], start: 2002, end: 2002, date_precision: year, date_text: in 2002, status: happened, actors: ""}
  e10: {type: ceremony, places: [dol], start: 2016-06-16, end: 2016-06-16, date_precision: day, date_text: Yesterday, status: happened, actors: ""}
  e11: {type: closure, places: [dol], start: 1961, end: 1961, date_precision: year, date_text: in 1961, status: happened, actors: ""}
notes: ""
