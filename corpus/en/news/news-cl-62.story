---
id: news-cl-62
genre: news
country: CL
published: 2025-08-04
publisher: El Rancagüino Nuevo
title: "Last of five trapped miners {found}(e1) {dead}(e2)"
---
The body of the fifth and last man trapped in the [El Teniente](elt event) copper mine was {recovered}(e1) on Sunday, 70 hours after the {collapse}(e2), bringing the number of the dead to six.

The first victim, a driller of 34, was {killed}(e2) at once on Thursday afternoon, when a {tremor}(e2) of magnitude 4.2 shook a newly opened level 900 metres down. Nine others were {hurt}(e2). Whether it was of natural origin or caused by the digging is being {examined}(e3).

Rescuers, some of whom had helped to {save}(e4) the 33 of [Copiapó](cop event) in 2010, {cleared}(e1) about 25 metres of gallery a day with machines driven from above.

Work at the mine, which lies in the hills east of [Rancagua](ran mention), is {suspended}(e5). The company has said it will lose 300 tonnes of copper a day; the price {rose}(e6) in [London](lon event).

The minister of mines {attended mass}(e7) at [Machalí](mac event).

---
places:
  elt: {name: El Teniente, point: [-34.09, -70.35], precision: near}
  cop: {name: Copiapó, geonameid: 3893656, point: [-27.3674, -70.3322]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  mac: {name: Machalí, geonameid: 3881102, point: [-34.1808, -70.6493]}
  ran: {name: Rancagua, geonameid: 3873775, point: [-34.1691, -70.7405]}
events:
  e1: {type: rescue, places: [elt], start: 2025-08-03, end: 2025-08-03, date_precision: day, date_text: on Sunday, status: happened, actors: Rescuers, targets: The body of the fifth and last man, main: true}
  e2: {type: collapse, places: [elt], start: 2025-07-31, end: 2025-07-31, date_precision: day, date_text: on Thursday afternoon, killed: 6, injured: 9, status: happened, actors: "", main: true}
  e3: {type: investigation, places: [elt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: rescue, places: [cop], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: ""}
  e5: {type: closure, places: [ran], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Work at the mine}
  e6: {type: market, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the price}
  e7: {type: ceremony, places: [mac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The minister of mines}
notes: ""
