---
id: news-ie-19
genre: news
country: IE
published: 2025-07-24
publisher: Connacht Post
title: "Two boys {rescued}(e1) after 19 hours {adrift}(e2) off [Galway](galw event)"
---
Two cousins, aged 15 and 12, were {plucked}(e1) from the sea on Wednesday after a night adrift on a paddleboard in [Galway Bay](gal event).

They had set out from [Furbo](fur event) on Tuesday evening and were {blown away}(e2) by an offshore wind. The {alarm}(e3) was raised at 10 p.m. when a grandmother found their clothes on the beach.

Lifeboats from the [Aran Islands](ara mention) and [Fenit](fen mention), a helicopter from [Shannon](sha mention) and some thirty local craft {searched}(e4) through the night. It was a father and son out checking lobster pots, Mattie and Cian Hernon, who {spotted}(e1) them at last, 30 km from where they started, clinging to a buoy off [Inis Oírr](ini event).

The boys were {flown}(e5) to [Limerick](lim event), where doctors {treated}(e5) them for hypothermia. Both were {sent home}(e6) last night.

"They asked for chips," said Mattie Hernon. The Taoiseach {rang}(e7) the family.

Five people have {drowned}(e8) on the west coast so far this summer. The coastguard repeated its {warning}(e9) about inflatables.

---
places:
  gal: {name: Galway Bay, point: [53.2, -9.2], precision: area, radius_km: 30}
  fur: {name: Furbo, point: [53.25, -9.22], precision: near}
  ara: {name: Aran Islands, point: [53.1, -9.65], precision: area, radius_km: 20}
  fen: {name: Fenit, geonameid: 2964329, point: [52.2808, -9.8675]}
  sha: {name: Shannon, geonameid: 3310247, point: [52.7039, -8.8642]}
  ini: {name: Inis Oírr, point: [53.06, -9.52], precision: near}
  lim: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
  galw: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
events:
  e1: {type: rescue, places: [ini], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: on Wednesday, status: happened, actors: a father and son, targets: Two cousins, main: true}
  e2: {type: sea_accident, places: [fur], start: 2025-07-22, end: 2025-07-22, date_precision: day, date_text: on Tuesday evening, status: happened, actors: "", targets: Two cousins, main: true}
  e3: {type: statement, places: [fur], start: 2025-07-22, end: 2025-07-22, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: rescue, places: [gal], start: 2025-07-22, end: 2025-07-23, date_precision: day, date_text: through the night, status: happened, actors: a father and son, targets: Two cousins}
  e5: {type: medical, places: [lim], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: "", status: happened, actors: doctors, targets: The boys}
  e6: {type: medical, places: [lim], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: last night, status: happened, actors: "", targets: Both, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Taoiseach, targets: the family, minor: true}
  e8: {type: death, places: [], start: 2025, end: 2025, date_precision: year, date_text: so far this summer, killed: 5, status: happened, actors: "", targets: Five people}
  e9: {type: statement, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
