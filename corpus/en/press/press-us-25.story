---
id: press-us-25
genre: press
country: US
published: 2025-10-02
publisher: "Office of the Attorney General, Pennsylvania"
title: "State Police, Attorney General Announce 19 {Indictments}(e1) in Catalytic Converter Ring"
---
[HARRISBURG](har dateline), October 2, 2025 – A statewide grand jury has {indicted}(e1) 19 people accused of {stealing}(e2) more than 2,300 catalytic converters in 14 [Pennsylvania](pen event) counties and shipping them to a smelter in [New Jersey](new mention), Attorney General Dana Ostrowski {announced}(e1) today.

Between March 2023 and July of this year, crews operating from [Reading](rea mention) and [Allentown](all mention) {hit}(e2) church lots, school bus depots and hospital garages in [Lancaster](lan event), [York](yor event), [Scranton](scr event) and [State College](sta event). In [Hazleton](haz event), 11 buses were {disabled}(e3) in one night and classes were {canceled}(e4) for two days.

On January 14 a tow operator who confronted two thieves in [Pottsville](pot event) was {shot}(e5) in the hip. He has recovered. A 22-year-old suspect was {crushed}(e6) to death when a jack slipped in [Carlisle](car event) in May 2024.

Fifteen defendants were {taken into custody}(e7) Wednesday morning in a {sweep}(e7) by 140 troopers; four, believed to be in [Florida](flo mention) or the [Dominican Republic](dom mention), are being sought. Agents {seized}(e8) $1.1 million, two car carriers and a boat. The alleged leader, Wade Kessler, 44, of [Kutztown](kut mention), was {denied bail}(e9) in [Dauphin County](dau metonym org) Court. A preliminary {hearing}(e10) is scheduled for October 16.

Kessler {pleaded guilty}(e11) to a similar charge in [Delaware](del event) in 2016 and served 20 months.

A {law}(e12) that requires scrapyards to keep photographs {took effect}(e12) in September. A {bill}(e13) to raise penalties is before the House. An indictment is an accusation; no defendant has been convicted.

---
places:
  har: {name: Harrisburg, geonameid: 5192726, point: [40.2737, -76.8844]}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  rea: {name: Reading, geonameid: 5207728, point: [40.3357, -75.9269]}
  all: {name: Allentown, geonameid: 5178127, point: [40.6084, -75.4902]}
  lan: {name: Lancaster, geonameid: 5197079, point: [40.0379, -76.3055]}
  yor: {name: York, geonameid: 4562407, point: [39.9626, -76.7277]}
  scr: {name: Scranton, geonameid: 5211303, point: [41.4092, -75.6649]}
  sta: {name: State College, geonameid: 5213681, point: [40.7934, -77.86]}
  haz: {name: Hazleton, geonameid: 5193011, point: [40.9584, -75.9746]}
  pot: {name: Pottsville, geonameid: 5207080, point: [40.6857, -76.1955]}
  car: {name: Carlisle, geonameid: 5183234, point: [40.2015, -77.1889]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
  kut: {name: Kutztown, geonameid: 5196621, point: [40.5173, -75.7774]}
  dau: {name: Dauphin County, geonameid: 5186395, point: [40.4126, -76.7926], precision: division}
  del: {name: Delaware, point: [39.0, -75.5], precision: division}
events:
  e1: {type: charge, places: [har], start: 2025-10-02, end: 2025-10-02, date_precision: day, date_text: today, status: happened, actors: A statewide grand jury, targets: 19 people, main: true}
  e2: {type: robbery, places: [lan, yor, scr, sta], start: 2023-03, end: 2025-07, date_precision: month, date_text: Between March 2023 and July of this year, status: happened, actors: 19 people, targets: catalytic converters, main: true}
  e3: {type: robbery, places: [haz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: education, places: [haz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: shooting, places: [pot], start: 2025-01-14, end: 2025-01-14, date_precision: day, date_text: On January 14, injured: 1, status: happened, actors: two thieves, targets: a tow operator}
  e6: {type: other_accident, places: [car], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May 2024, killed: 1, status: happened, actors: "", targets: A 22-year-old suspect}
  e7: {type: arrest, places: [pen], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: Wednesday morning, arrested: 15, status: happened, actors: 140 troopers, targets: Fifteen defendants, main: true}
  e8: {type: raid, places: [pen], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: "", status: happened, actors: Agents}
  e9: {type: verdict, places: [dau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Wade Kessler}
  e10: {type: trial, places: [dau], start: 2025-10-16, end: 2025-10-16, date_precision: day, date_text: for October 16, status: planned, actors: ""}
  e11: {type: trial, places: [del], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: "", targets: Wade Kessler, minor: true}
  e12: {type: legislation, places: [pen], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: ""}
  e13: {type: legislation, places: [pen], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
