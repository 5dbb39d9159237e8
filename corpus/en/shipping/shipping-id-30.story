---
id: shipping-id-30
genre: shipping
country: ID
published: 2025-07-03
publisher: Selat Post
title: "Ferry {goes down}(e1) near [Bali](bal event), 29 {rescued}(e2)"
---
[BANYUWANGI](ban dateline) – Four people {drowned}(e1) and 30 were unaccounted for on Thursday after a ferry {sank}(e1) in half an hour on its way to [Bali](bal mention).

The Tunu Pratama Jaya, which had {left}(e3) [Ketapang](ket event) shortly before 11 the night before with 53 passengers, twelve crew and 22 vehicles, sent out a distress call at 20 past. The engine room was filling. Rescue boats could not {put out}(e2) until 2 a.m. because of waves of two and a half metres.

Of the 31 {saved}(e2), many had drifted on doors; four {rowed}(e4) the lifeboat to [Gilimanuk](gil event) on their own. Two have since {died}(e1), in [Jembrana](jem event).

The president, on a {visit}(e5) to [Mecca](mec event), {ordered}(e6) that nothing be spared.

Such accidents are frequent. In 2018 more than 150 people {perished}(e7) in [Lake Toba](lak event). Nine days ago a speedboat {capsized}(e8) off [Sanur](san event); all aboard, 89 tourists, swam or were {pulled to safety}(e8).

---
places:
  ban: {name: Banyuwangi, geonameid: 1650077, point: [-8.2325, 114.3576]}
  bal: {name: Bali, point: [-8.34, 115.09], precision: area, radius_km: 60}
  ket: {name: Ketapang, point: [-8.14, 114.4], precision: near}
  gil: {name: Gilimanuk, geonameid: 1644079, point: [-8.1716, 114.4344]}
  jem: {name: Jembrana, point: [-8.36, 114.62], precision: near}
  mec: {name: Makkah, geonameid: 104515, point: [21.4266, 39.8256]}
  lak: {name: Lake Toba, point: [2.62, 98.82], precision: area, radius_km: 45}
  san: {name: Sanur, geonameid: 1902387, point: [-8.675, 115.2611]}
events:
  e1: {type: sea_accident, places: [bal], start: 2025-07-02, end: 2025-07-02, date_precision: day, date_text: the night before, killed: 4, status: happened, actors: a ferry, targets: Four people, main: true}
  e2: {type: rescue, places: [bal, gil], start: 2025-07-03, end: 2025-07-03, date_precision: day, date_text: "", status: happened, actors: Rescue boats, targets: 31, main: true}
  e3: {type: transport_change, places: [ket], start: 2025-07-02, end: 2025-07-02, date_precision: day, date_text: the night before, status: happened, actors: The Tunu Pratama Jaya, minor: true}
  e4: {type: rescue, places: [gil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rescue boats, targets: 31, minor: true}
  e5: {type: visit, places: [mec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, minor: true}
  e6: {type: statement, places: [mec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e7: {type: sea_accident, places: [lak], start: 2018, end: 2018, date_precision: year, date_text: In 2018, killed: 150, killed_qualifier: at_least, status: happened, actors: ""}
  e8: {type: sea_accident, places: [san], start: 2025-06-24, end: 2025-06-24, date_precision: day, date_text: Nine days ago, status: happened, actors: a speedboat, targets: 89 tourists}
notes: ""
