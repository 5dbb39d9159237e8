---
id: news-gh-50
genre: news
country: GH
published: 2025-08-07
publisher: Ashanti Record
title: "Two ministers among eight {killed}(e1) in military helicopter {crash}(e1)"
---
All eight on board, the ministers of defence and of the environment among them, {died}(e1) when an air force helicopter {crashed}(e1) into a wooded ridge on Wednesday morning.

The Z-9 had {taken off}(e2) from [Accra](acc mention) at 9.12 a.m. for [Obuasi](obu mention), where the ministers were to {launch}(e3) a programme against illegal gold digging. Contact was lost after half an hour. Farmers near [Adansi Akrofuom](ada event) heard it circling in the mist, then a bang. It was late afternoon before the last of the victims was {brought down}(e4) on stretchers of branches.

The president, who had been on board the same machine two days before, {cancelled}(e5) his engagements for the week. Flags are to {fly}(e6) at half mast. The acting national security coordinator {appealed}(e7) for any photographs to be handed in rather than posted.

The black box {left}(e8) for [Beijing](bei mention) last night. In 2014 and again in May last year, {forced landings}(e9) ended without loss of life.

---
places:
  obu: {name: Obuase, geonameid: 2296606, point: [6.2023, -1.668]}
  ada: {name: Adansi Akrofuom, point: [6.06, -1.66], precision: near}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
events:
  e1: {type: air_accident, places: [ada], start: 2025-08-06, end: 2025-08-06, date_precision: day, date_text: on Wednesday morning, killed: 8, status: happened, actors: an air force helicopter, targets: All eight on board, main: true}
  e2: {type: transport_change, places: [acc], start: 2025-08-06, end: 2025-08-06, date_precision: day, date_text: at 9.12 a.m., status: happened, actors: The Z-9, minor: true}
  e3: {type: ceremony, places: [obu], start: 2025-08-06, end: 2025-08-06, date_precision: day, date_text: "", status: happened, negated: true, actors: the ministers, minor: true}
  e4: {type: rescue, places: [ada], start: 2025-08-06, end: 2025-08-06, date_precision: day, date_text: late afternoon, status: happened, actors: "", targets: the last of the victims}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, targets: his engagements}
  e6: {type: ceremony, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The acting national security coordinator, minor: true}
  e8: {type: transport_change, places: [bei], start: 2025-08-06, end: 2025-08-06, date_precision: day, date_text: last night, status: happened, actors: The black box, minor: true}
  e9: {type: air_accident, places: [], start: 2014, end: 2014, date_precision: year, date_text: In 2014, killed: 0, status: happened, actors: "", minor: true}
notes: ""
