---
id: report-jm-257
genre: report
country: JM
published: 2013-05-30
publisher: The Kingston Sentinel
title: "[Spanish Town](spa event) market vendors {relocated}(e1) after {fire}(e2)"
---
Some 180 vendors who lost their stalls when {fire}(e2) {swept}(e2) the [Spanish Town](spa event) market on Sunday night are to be {moved}(e1) to a car park on Burke Road from Monday, [St Catherine](stc metonym org) Parish Council chairman Delroy Pinnock has {announced}(e3).

The {blaze}(e2), which firemen believe {started}(e2) in a clothes shop, {destroyed}(e2) more than half of the market and {spread}(e2) to a haberdashery. Units from [Portmore](por mention), [Linstead](lin mention) and [Old Harbour](old mention) {assisted}(e2) the local brigade, whose only working truck ran out of water after ten minutes. Damage is {estimated}(e2) at $60 million.

"Mi have two pickney fi send go school and everything gone," said Marva Tulloch, who has sold callaloo and scallion from [Bushy Park](bus mention) there for 19 years.

Local Government Minister Carlton Heywood {toured}(e4) the ruins on Tuesday and {promised}(e5) each registered vendor $30,000. He said the market, {built}(e6) in 1939, would be {rebuilt}(e7) by Christmas.

But the Opposition spokesman, Audley Barrows, {accused}(e8) the Government of breaking similar promises after markets {burned}(e9) in [Port Maria](port event) in 2009 and in [May Pen](may event) last November. Vendors at [May Pen](may event), he said, were still selling from tarpaulins.

Police have {taken}(e10) a 32-year-old man of Tawes Pen into custody in connection with an {attempt}(e11) to extort money from traders in April. A detective, speaking on condition of anonymity, said gangs from [Tredegar Park](tre mention) and [Gulf](gul mention) had been fighting over the market's takings for years. Three men were {shot dead}(e12) near its western gate in February and a [Chinese](chi demonym) shopkeeper was {robbed}(e13) there two weeks ago.

In other news from the parish, residents of [Bog Walk](bog event) {blocked}(e14) the main road to [Ewarton](ewa mention) with tree trunks yesterday to {demand}(e14) water, which they say has not flowed since Labour Day. The National Water Commission said a pump at [Kent Village](ken event) had {failed}(e15) and that a replacement was {en route}(e16) from [Miami](mia mention).

And the Flat Bridge over the [Rio Cobre](rio event) will be {closed}(e17) from 9 p.m. Saturday to 5 a.m. Sunday for the {removal}(e18) of a truck that {ran off}(e19) it on May 20.

---
places:
  spa: {name: Spanish Town, geonameid: 3488465, point: [17.9911, -76.9574]}
  stc: {name: St Catherine, point: [18.05, -77.0], precision: area, radius_km: 25}
  por: {name: Portmore, geonameid: 3488981, point: [17.971, -76.8869]}
  lin: {name: Linstead, geonameid: 3489760, point: [18.1368, -77.0317]}
  old: {name: Old Harbour, geonameid: 3489227, point: [17.9414, -77.109]}
  bus: {name: Bushy Park, point: [17.98, -77.02]}
  port: {name: Port Maria, geonameid: 3488985, point: [18.3685, -76.8895]}
  may: {name: May Pen, geonameid: 3489523, point: [17.9645, -77.2451]}
  tre: {name: Tredegar Park, point: [18.0, -76.94]}
  gul: {name: Gulf, point: [17.99, -76.96]}
  bog: {name: Bog Walk, geonameid: 3491293, point: [18.102, -77.0054]}
  ewa: {name: Ewarton, geonameid: 3490539, point: [18.1833, -77.0854]}
  ken: {name: Kent Village, point: [18.08, -76.99]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  rio: {name: Rio Cobre, point: [18.05, -76.98], precision: near}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: displacement, places: [spa], start: 2013-06-03, end: 2013-06-03, date_precision: day, date_text: from Monday, status: planned, actors: St Catherine Parish Council, targets: Some 180 vendors, main: true}
  e2: {type: fire, places: [spa], start: 2013-05-26, end: 2013-05-26, date_precision: day, date_text: on Sunday night, status: happened, actors: "", targets: the Spanish Town market, main: true}
  e3: {type: statement, places: [spa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Delroy Pinnock}
  e4: {type: visit, places: [spa], start: 2013-05-28, end: 2013-05-28, date_precision: day, date_text: on Tuesday, status: happened, actors: Local Government Minister Carlton Heywood, targets: the ruins}
  e5: {type: aid, places: [spa], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Local Government Minister Carlton Heywood, targets: each registered vendor}
  e6: {type: construction, places: [spa], start: 1939, end: 1939, date_precision: year, date_text: in 1939, status: happened, actors: "", targets: the market, minor: true}
  e7: {type: construction, places: [spa], start: 2013-12, end: 2013-12, date_precision: month, date_text: by Christmas, status: planned, actors: "", targets: the market}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Audley Barrows, targets: the Government}
  e9: {type: fire, places: [port, may], start: 2009, end: 2012-11, date_precision: year, date_text: in 2009 and in May Pen last November, status: happened, actors: "", targets: markets}
  e10: {type: arrest, places: [spa], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: Police, targets: a 32-year-old man of Tawes Pen}
  e11: {type: other_crime, places: [spa], start: 2013-04, end: 2013-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: traders}
  e12: {type: shooting, places: [spa], start: 2013-02, end: 2013-02, date_precision: month, date_text: in February, killed: 3, status: happened, actors: "", targets: Three men}
  e13: {type: robbery, places: [spa], start: 2013-05-16, end: 2013-05-16, date_precision: day, date_text: two weeks ago, status: happened, actors: "", targets: a Chinese shopkeeper}
  e14: {type: protest, places: [bog], start: 2013-05-29, end: 2013-05-29, date_precision: day, date_text: yesterday, status: happened, actors: residents of Bog Walk, targets: the main road to Ewarton}
  e15: {type: outage, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a pump}
  e16: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a replacement, minor: true}
  e17: {type: closure, places: [rio], start: 2013-06-01, end: 2013-06-01, date_precision: day, date_text: from 9 p.m. Saturday, status: planned, actors: "", targets: the Flat Bridge}
  e18: {type: rescue, places: [rio], start: 2013-06-01, end: 2013-06-01, date_precision: day, date_text: "", status: planned, actors: "", targets: a truck, minor: true}
  e19: {type: road_accident, places: [rio], start: 2013-05-20, end: 2013-05-20, date_precision: day, date_text: on May 20, status: happened, actors: "", targets: a truck}
notes: ""
