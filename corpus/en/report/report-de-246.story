---
id: report-de-246
genre: report
country: DE
published: 2024-11-29
publisher: "Lausitz Zeitung (translated)"
title: "[Görlitz](gor event) rail plant: workers {vote}(e1) for deal on {takeover}(e2)"
---
Employees of the wagon works in [Görlitz](gor event) have {approved}(e1) a social plan that opens the way for the {sale}(e2) of the factory to a maker of armoured vehicles. The union said on Thursday evening that 91 percent of its members had {voted}(e1) yes.

District leader Katrin Schurig spoke of "a result with a heavy heart". Of roughly 700 jobs, about 400 are to be kept. Older workers will {move}(e3) into a transfer company on 1 April; others have been promised posts in [Bautzen](bau mention), where the present owner keeps its second plant in [Upper Lusatia](upp mention).

Trains have been built on the [Neisse](nei mention) since 1849. Double-deck coaches from [Görlitz](gor mention) run in [Israel](isr mention), [Denmark](den mention) and [Switzerland](swi mention), but orders {dried up}(e4) after the works {changed hands}(e5) in 2021. A first round of {cuts}(e6) in 2022 {cost}(e6) 220 people their jobs. In September several hundred employees {marched}(e7) from the plant gate to Obermarkt; colleagues from [Niesky](nie mention), [Kassel](kas mention) and [Hennigsdorf](hen mention) joined them.

Mayor Henrik Ulbrich said that he would have preferred to see the trains stay. "But our families need wages in February too."

[Saxony](sax metonym) Premier Jens Kretzner, who {toured}(e8) the halls on Tuesday, {promised}(e9) 13 million euros for a technology centre. The Left party in the state parliament in [Dresden](dre metonym) {criticised}(e10) the conversion to arms production. A peace group from [Zittau](zit mention) has {called}(e11) a vigil for the first Sunday in Advent at the footbridge to [Zgorzelec](zgo event), on the [Polish](pol demonym) side.

The contract is to be {signed}(e12) on 15 January in [Berlin](ber event). Until then the competition authority in [Bonn](bon mention) must {clear}(e13) it. The buyer, which makes turrets in [Munich](mun mention) and hulls in [Unterlüß](unt mention), wants to {start}(e14) welding in the summer of 2025 and to {end}(e15) rail production by mid-2026.

At the former coal power station in [Hagenwerder](hag event), south of the town, a battery firm {withdrew}(e16) its plan for 300 jobs two weeks ago.

---
places:
  upp: {name: Upper Lusatia, point: [51.2, 14.5], precision: area, radius_km: 40}
  nei: {name: Neisse, point: [51.15, 15.0], precision: near}
  unt: {name: Unterlüß, geonameid: 2819117, point: [52.8347, 10.2968]}
  zgo: {name: Zgorzelec, geonameid: 3080231, point: [51.1494, 15.0084]}
  sax: {name: Saxony, geonameid: 2842566, point: [51.0053, 13.4596], precision: division}
  hag: {name: Hagenwerder, point: [51.07, 14.96]}
  gor: {name: Görlitz, geonameid: 2918987, point: [51.1552, 14.9885]}
  bau: {name: Bautzen, geonameid: 2951881, point: [51.1803, 14.4349]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  nie: {name: Niesky, geonameid: 2862460, point: [51.2924, 14.8211]}
  kas: {name: Kassel, geonameid: 2892518, point: [51.3167, 9.5]}
  hen: {name: Hennigsdorf, geonameid: 2906331, point: [52.636, 13.2042]}
  dre: {name: Dresden, geonameid: 2935022, point: [51.0509, 13.7383]}
  zit: {name: Zittau, geonameid: 2804008, point: [50.8977, 14.8076]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  bon: {name: Bonn, geonameid: 2946447, point: [50.7344, 7.0955]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
events:
  e1: {type: decision, places: [gor], start: 2024-11-28, end: 2024-11-28, date_precision: day, date_text: on Thursday evening, status: happened, actors: Employees of the wagon works in Görlitz, targets: a social plan, main: true}
  e2: {type: deal, places: [gor], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: a maker of armoured vehicles, targets: the factory, main: true}
  e3: {type: career, places: [gor], start: 2025-04-01, end: 2025-04-01, date_precision: day, date_text: on 1 April, status: planned, actors: Older workers, minor: true}
  e4: {type: market, places: [gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: orders, minor: true}
  e5: {type: deal, places: [gor], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", targets: the works}
  e6: {type: layoffs, places: [gor], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: "", targets: 220 people}
  e7: {type: protest, places: [gor], start: 2024-09, end: 2024-09, date_precision: month, date_text: In September, status: happened, actors: several hundred employees}
  e8: {type: visit, places: [gor], start: 2024-11-26, end: 2024-11-26, date_precision: day, date_text: on Tuesday, status: happened, actors: Saxony Premier Jens Kretzner, targets: the halls}
  e9: {type: statement, places: [gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Saxony Premier Jens Kretzner, targets: a technology centre}
  e10: {type: statement, places: [dre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Left party in the state parliament, targets: the conversion to arms production, minor: true}
  e11: {type: protest, places: [zgo, gor], start: 2024-12-01, end: 2024-12-01, date_precision: day, date_text: the first Sunday in Advent, status: planned, actors: A peace group from Zittau}
  e12: {type: agreement, places: [ber], start: 2025-01-15, end: 2025-01-15, date_precision: day, date_text: on 15 January, status: planned, actors: "", targets: The contract}
  e13: {type: decision, places: [bon], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the competition authority, targets: it, minor: true}
  e14: {type: opening, places: [gor], start: 2025-06, end: 2025-08, date_precision: month, date_text: in the summer of 2025, status: planned, actors: The buyer}
  e15: {type: closure, places: [gor], start: 2026-06, end: 2026-06, date_precision: month, date_text: by mid-2026, status: planned, actors: The buyer, targets: rail production}
  e16: {type: decision, places: [hag], start: 2024-11-15, end: 2024-11-15, date_precision: day, date_text: two weeks ago, status: happened, actors: a battery firm, targets: its plan for 300 jobs}
notes: ""
