---
id: earnings-fr-20
genre: earnings
country: FR
published: 2024-02-28
publisher: "La Cote Hebdo (English edition)"
title: "Ventoline {Sinks}(e1) Into the Red on Turbine {Failures}(e2)"
---
[PARIS](par dateline) – Ventoline SA posted a net {loss}(e1) of 412 million euros for 2023 on Wednesday after blades {broke}(e2) on machines at sea off [Saint-Nazaire](sai event) and [Aberdeen](abe event), and {scrapped}(e1) its dividend for the first time since its flotation in 2006.

The shares {tumbled}(e3) 17% by noon in [Paris](par event).

Three blades of the V14 model {fell}(e2) into the water in September and November; no vessel was near. Regulators in [London](lon metonym) {ordered}(e4) 14 turbines to be stopped, and [Copenhagen](cop metonym) has opened an {inquiry}(e5) into a similar {accident}(e6) at [Horns Rev](hor event) in which a technician from [Esbjerg](esb mention) lost a leg.

Chief executive Odile Marchand, who {replaced}(e7) Bruno Assier in October, said the group would {sell}(e8) its foundry in [Le Creusot](lec event) and {close}(e9) its blade factory at [Castellón](cas event), in [Spain](spa event), with 740 {redundancies}(e10), at the end of June. About 500 workers {blocked}(e11) the gates there on Wednesday with burning pallets.

In [Cherbourg](che event), by contrast, 200 people will be {hired}(e12) this year. A plant at [Gdańsk](gda event) {opened}(e13) on schedule in January.

Orders {rose}(e14) 9% to 6.1 billion euros, helped by a {contract}(e15) for 54 turbines off [Ulsan](uls event) that was {signed}(e15) on 2 February. {Talks}(e16) on another with [Rabat](rab metonym) "are going well".

The company {won}(e17) a patent suit against a [Chinese](chi demonym) rival in [Düsseldorf](dus event) in December. It {settled}(e18) one in [Boston](bos event), for an undisclosed sum, the month before.

---
places:
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  sai: {name: Saint-Nazaire, geonameid: 2977921, point: [47.2751, -2.2179]}
  abe: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  hor: {name: Horns Rev, point: [55.53, 7.9], precision: near}
  esb: {name: Esbjerg, geonameid: 2622447, point: [55.4703, 8.4519]}
  lec: {name: Le Creusot, geonameid: 3004427, point: [46.8071, 4.4163]}
  cas: {name: Castelló de la Plana, geonameid: 2519752, point: [39.9857, -0.0493]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  che: {name: Cherbourg, geonameid: 3025466, point: [49.6398, -1.6164]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  uls: {name: Ulsan, geonameid: 1833747, point: [35.5372, 129.3167]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  dus: {name: Düsseldorf, geonameid: 2934246, point: [51.2232, 6.7793]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
events:
  e1: {type: earnings, places: [par], start: 2024-02-28, end: 2024-02-28, date_precision: day, date_text: on Wednesday, status: happened, actors: Ventoline, targets: its dividend, main: true}
  e2: {type: other_accident, places: [sai, abe], start: 2023-09, end: 2023-11, date_precision: month, date_text: in September and November, status: happened, actors: "", targets: Three blades, main: true}
  e3: {type: market, places: [par], start: 2024-02-28, end: 2024-02-28, date_precision: day, date_text: by noon, status: happened, actors: The shares}
  e4: {type: decision, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Regulators in London, targets: 14 turbines}
  e5: {type: investigation, places: [cop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: other_accident, places: [hor], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: a technician from Esbjerg}
  e7: {type: appointment, places: [], start: 2023-10, end: 2023-10, date_precision: month, date_text: in October, status: happened, actors: Odile Marchand}
  e8: {type: deal, places: [lec], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the group, targets: its foundry}
  e9: {type: closure, places: [cas], start: 2024-06, end: 2024-06, date_precision: month, date_text: at the end of June, status: planned, actors: ""}
  e10: {type: layoffs, places: [cas], start: 2024-06, end: 2024-06, date_precision: month, date_text: at the end of June, status: planned, actors: "", targets: 740}
  e11: {type: protest, places: [cas], start: 2024-02-28, end: 2024-02-28, date_precision: day, date_text: on Wednesday, status: happened, actors: About 500 workers}
  e12: {type: career, places: [che], start: 2024, end: 2024, date_precision: year, date_text: this year, status: planned, actors: "", targets: 200 people}
  e13: {type: opening, places: [gda], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e14: {type: earnings, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: deal, places: [uls], start: 2024-02-02, end: 2024-02-02, date_precision: day, date_text: on 2 February, status: happened, actors: ""}
  e16: {type: meeting, places: [rab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: verdict, places: [dus], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December, status: happened, actors: The company, targets: a Chinese rival}
  e18: {type: agreement, places: [bos], start: 2023-11, end: 2023-11, date_precision: month, date_text: the month before, status: happened, actors: ""}
notes: ""
