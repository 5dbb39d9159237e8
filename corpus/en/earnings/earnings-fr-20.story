---
id: earnings-fr-20
genre: earnings
country: FR
published: 2024-02-28
publisher: "La Cote Hebdo (English edition)"
title: "Ventoline {Sinks}(e1) Into the Red on Turbine {Failures}(e2)"
---
[PARIS](par dateline) – Ventoline SA {posted}(e1) a net loss of 412 million euros for 2023 on Wednesday after blades {broke}(e2) on machines at sea off [Saint-Nazaire](sai event) and [Aberdeen](abe event), and {scrapped}(e3) its dividend for the first time since its {flotation}(e4) in 2006.

The shares {tumbled}(e5) 17% by noon in [Paris](par event).

Three blades of the V14 model {fell}(e2) into the water in September and November; no vessel was near. Regulators in [London](lon metonym) {ordered}(e6) 14 turbines to be stopped, and [Copenhagen](cop metonym) has {opened}(e7) an inquiry into a similar {accident}(e8) at [Horns Rev](hor event) in which a technician from [Esbjerg](esb mention) lost a leg.

Chief executive Odile Marchand, who {replaced}(e9) Bruno Assier in October, {said}(e10) the group would {sell}(e11) its foundry in [Le Creusot](lec event) and {close}(e12) its blade factory at [Castellón](cas event), in [Spain](spa event), with 740 {redundancies}(e13), at the end of June. About 500 workers {blocked}(e14) the gates there on Wednesday with burning pallets.

In [Cherbourg](che event), by contrast, 200 people will be {hired}(e15) this year. A plant at [Gdańsk](gda event) {opened}(e16) on schedule in January.

Orders {rose}(e17) 9% to 6.1 billion euros, helped by a {contract}(e18) for 54 turbines off [Ulsan](uls event) that was {signed}(e18) on 2 February. Talks on another with [Rabat](rab metonym) "are going well".

The company {won}(e19) a patent suit against a [Chinese](chi demonym) rival in [Düsseldorf](dus event) in December. It {settled}(e20) one in [Boston](bos event), for an undisclosed sum, the month before.

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
  e1: {type: earnings, places: [], start: 2023, end: 2023, date_precision: year, date_text: for 2023, status: happened, actors: Ventoline, main: true}
  e2: {type: other_accident, places: [sai, abe], start: 2023-09, end: 2023-11, date_precision: month, date_text: in September and November, status: happened, actors: "", targets: Three blades}
  e3: {type: decision, places: [], start: 2024-02-28, end: 2024-02-28, date_precision: day, date_text: on Wednesday, status: happened, actors: Ventoline, targets: its dividend}
  e4: {type: deal, places: [], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: ""}
  e5: {type: market, places: [par], start: 2024-02-28, end: 2024-02-28, date_precision: day, date_text: by noon, status: happened, actors: The shares}
  e6: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Regulators in London, targets: 14 turbines}
  e7: {type: investigation, places: [hor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Copenhagen}
  e8: {type: other_accident, places: [hor], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: a technician from Esbjerg}
  e9: {type: appointment, places: [], start: 2023-10, end: 2023-10, date_precision: month, date_text: in October, status: happened, actors: Odile Marchand}
  e10: {type: statement, places: [par], start: 2024-02-28, end: 2024-02-28, date_precision: day, date_text: "", status: happened, actors: Odile Marchand}
  e11: {type: deal, places: [lec], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the group, targets: its foundry}
  e12: {type: closure, places: [cas, spa], start: 2024-06, end: 2024-06, date_precision: month, date_text: at the end of June, status: planned, actors: ""}
  e13: {type: layoffs, places: [cas, spa], start: 2024-06, end: 2024-06, date_precision: month, date_text: at the end of June, status: planned, actors: "", targets: 740}
  e14: {type: protest, places: [cas], start: 2024-02-28, end: 2024-02-28, date_precision: day, date_text: on Wednesday, status: happened, actors: About 500 workers}
  e15: {type: career, places: [che], start: 2024, end: 2024, date_precision: year, date_text: this year, status: planned, actors: "", targets: 200 people}
  e16: {type: opening, places: [gda], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e17: {type: market, places: [], start: 2023, end: 2023, date_precision: year, date_text: "", status: happened, actors: ""}
  e18: {type: deal, places: [uls], start: 2024-02-02, end: 2024-02-02, date_precision: day, date_text: on 2 February, status: happened, actors: ""}
  e19: {type: verdict, places: [dus], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December, status: happened, actors: The company, targets: a Chinese rival}
  e20: {type: agreement, places: [bos], start: 2023-11, end: 2023-11, date_precision: month, date_text: the month before, status: happened, actors: ""}
notes: ""
