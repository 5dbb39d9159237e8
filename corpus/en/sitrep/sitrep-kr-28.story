---
id: sitrep-kr-28
genre: sitrep
country: KR
published: 2025-01-05
publisher: Joint Response Office
title: "{Accident}(e1) at [Muan](mua event): situation at noon on day eight"
---
1. Of the 179 people {killed}(e1) on 29 December, all have now been {identified}(e2) and 176 {handed over}(e3) to their families. The two survivors, both cabin crew, are in {hospital}(e4) in [Seoul](seo event).

2. The aircraft, which was arriving from [Bangkok](ban mention) with 181 on board, had {struck}(e5) birds four minutes earlier. It {touched down}(e1) without wheels and {hit}(e1) a mound of concrete beyond the runway.

3. {Searches}(e6) of the airport and of the airline's office were carried out on Thursday. Its president may not {leave}(e7) the country. The recorder, damaged, will be {read}(e8) in [Washington](was event).

4. The runway stays {closed}(e9) until 7 January. Correction to No. 7: {diverted}(e10) flights use [Yeosu](yeo event), not [Gwangju](gwa mention).

5. The seven days of national {mourning}(e11) ended at midnight. {Altars}(e12) remain open in [Gwangju](gwa event) and at the city hall of [Mokpo](mok event). Some 290,000 persons have {bowed}(e12) at them.

6. On Monday an aircraft of the same company {returned}(e13) to [Gimpo](gim event) shortly after take-off with a signal for its landing gear. No injuries.

---
places:
  mua: {name: Muan, geonameid: 1840982, point: [34.9901, 126.479]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  gwa: {name: Gwangju, geonameid: 1841811, point: [35.1547, 126.9156]}
  yeo: {name: Yeosu, geonameid: 13439582, point: [34.7193, 127.7485]}
  mok: {name: Mokpo, geonameid: 1841066, point: [34.8128, 126.3918]}
  gim: {name: Gimpo-si, geonameid: 1842936, point: [37.6236, 126.7142]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
events:
  e1: {type: air_accident, places: [mua], start: 2024-12-29, end: 2024-12-29, date_precision: day, date_text: on 29 December, killed: 179, injured: 2, status: happened, actors: "", targets: 179 people, main: true}
  e2: {type: investigation, places: [mua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: all}
  e3: {type: other, places: [mua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 176, minor: true}
  e4: {type: medical, places: [seo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The two survivors}
  e5: {type: air_accident, places: [mua], start: 2024-12-29, end: 2024-12-29, date_precision: day, date_text: four minutes earlier, status: happened, actors: The aircraft, targets: birds, minor: true}
  e6: {type: raid, places: [mua], start: 2025-01-02, end: 2025-01-02, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: "the airport and of the airline's office", main: true}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Its president}
  e8: {type: investigation, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: The recorder}
  e9: {type: closure, places: [mua], start: 2025-01-07, end: 2025-01-07, date_precision: day, date_text: until 7 January, status: happened, actors: "", targets: The runway}
  e10: {type: transport_change, places: [yeo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: ceremony, places: [], start: 2025-01-04, end: 2025-01-04, date_precision: day, date_text: at midnight, status: happened, actors: ""}
  e12: {type: ceremony, places: [gwa, mok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Some 290,000 persons"}
  e13: {type: air_accident, places: [gim], start: 2024-12-30, end: 2024-12-30, date_precision: day, date_text: On Monday, injured: 0, status: happened, actors: an aircraft of the same company}
notes: ""
