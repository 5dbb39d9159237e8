---
id: shipping-pa-03
genre: shipping
country: PA
published: 2023-09-05
publisher: Istmo Freight
title: "Canal {trims}(e1) the queue again"
---
[BALBOA](bal dateline), 5 Sept. {Drought}(e2) has done what wars could not: from Sunday the [Panama Canal](can event) will {let through}(e1) 30 ships a day instead of 33, and no hull drawing more than 13.3 metres.

[Gatun Lake](gat event), from which each passage drinks 200 million litres, {stood}(e2) on Monday at 24.2 metres, a hand's breadth above the {record low}(e3) of May 2016. {Rain}(e4) fell all night on [Colón](col event). It did not fall on the upper [Chagres](cha event), where it was wanted.

A [Norwegian](nor demonym) gas carrier {paid}(e5) $2.1 million at {auction}(e5) last Wednesday to jump ahead. Others are going round: eleven bulk carriers with [Louisiana](la mention) maize for [Kashima](kas mention) have {turned}(e6) towards the [Strait of Magellan](mag mention), and one line serving [Guayaquil](gua mention) {lands}(e7) its bananas at [Manzanillo](man mention), on the canal's [Caribbean](car demonym) side, and {sends}(e7) them by train to [Balboa](bal mention).

"We lose a week," said a captain from [Cebu](ceb mention), {anchored}(e8) off [Taboga](tab event) with soda ash since the 21st of August.

In [Chepo](che event), farmers who would be moved by a second dam {closed}(e9) the road to [Darién](dar mention) for a morning. The dam is not yet {approved}(e10).

---
places:
  bal: {name: Balboa, geonameid: 3714426, point: [8.9481, -79.5667], precision: near}
  can: {name: Panama Canal, point: [9.08, -79.68], precision: area}
  gat: {name: Gatun Lake, point: [9.2, -79.9], precision: area}
  col: {name: Colón, geonameid: 3712076, point: [9.3603, -79.9002]}
  cha: {name: Chagres River, point: [9.25, -79.5], precision: area}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  la: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  kas: {name: Kashima, geonameid: 1860748, point: [35.9654, 140.6447], precision: near}
  mag: {name: Strait of Magellan, point: [-53.5, -70.7], precision: area}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  man: {name: Manzanillo, point: [9.365, -79.88], precision: near}
  car: {name: Caribbean Sea, point: [15.0, -75.0], precision: area, radius_km: 1200}
  ceb: {name: Cebu, geonameid: 1717512, point: [10.3167, 123.8907], precision: near}
  tab: {name: Taboga, point: [8.79, -79.555], precision: near}
  che: {name: Chepo, geonameid: 3712505, point: [9.1702, -79.1008]}
  dar: {name: Darién, geonameid: 3711671, point: [7.9019, -77.7067], precision: division}
events:
  e1: {type: decision, places: [can], start: 2023-09-10, end: 2023-09-10, date_precision: day, date_text: from Sunday, status: planned, actors: "", main: true}
  e2: {type: drought, places: [gat], start: 2023-09-04, end: 2023-09-04, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: drought, places: [gat], start: 2016-05, end: 2016-05, date_precision: month, date_text: of May 2016, status: happened, actors: "", minor: true}
  e4: {type: extreme_weather, places: [col], start: 2023-09-04, end: 2023-09-04, date_precision: day, date_text: all night, status: happened, actors: "", minor: true}
  e5: {type: deal, places: [can], start: 2023-08-30, end: 2023-08-30, date_precision: day, date_text: last Wednesday, status: happened, actors: A Norwegian gas carrier}
  e6: {type: transport_change, places: [mag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: transport_change, places: [man, bal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: transport_change, places: [tab], start: 2023-08-21, end: 2023-08-21, date_precision: day, date_text: since the 21st of August, status: happened, actors: ""}
  e9: {type: protest, places: [che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: farmers}
  e10: {type: decision, places: [che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
