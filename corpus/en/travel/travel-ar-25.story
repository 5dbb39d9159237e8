---
id: travel-ar-25
genre: travel
country: AR
published: 2025-07-09
publisher: Cuyo al Día
title: "{Snow}(e1) {shuts}(e2) pass; 400 lorries {wait}(e2) in [Uspallata](usp event)"
---
The main pass to [Chile](chi mention) has been {closed}(e2) since Sunday night and will not {open}(e3) before Friday, the gendarmerie said yesterday.

More than a metre of {snow}(e1) has fallen at [Las Cuevas](las event). On Monday a coach with 32 passengers, bound for [Valparaíso](val mention), {slid}(e4) into a drift just above [Polvaredas](pol event); none was hurt, and all had been {fetched down}(e5) by army tractors before midnight. Three are being {treated}(e6) for frostbite in [Mendoza](men event).

About 400 lorries are {standing}(e2) in [Uspallata](usp event). Their drivers have {set up a kitchen}(e7) in a chapel.

"I've cooked lentils four days running," said one of them, Waldo Riquelme. On Tuesday the [Chilean](chil demonym) consul {came}(e8) with blankets and wine.

In the ski resort of [Las Leñas](lasl event), further south, a patroller is {missing}(e9) after an {avalanche}(e9). It would be the first death of the season; last year there were two.

Lower down, [San Rafael](san event) had {minus eleven}(e10), its coldest morning since 1995.

---
places:
  usp: {name: Uspallata, point: [-32.59, -69.35]}
  las: {name: Las Cuevas, point: [-32.81, -70.05], precision: near}
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
  pol: {name: Polvaredas, point: [-32.79, -69.65], precision: near}
  men: {name: Mendoza, geonameid: 3844421, point: [-32.8895, -68.8458]}
  lasl: {name: Las Leñas, point: [-35.15, -70.08], precision: near}
  san: {name: San Rafael, geonameid: 3836669, point: [-34.6153, -68.3324]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  chil: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
events:
  e1: {type: extreme_weather, places: [las], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [usp], start: 2025-07-06, end: 2025-07-06, date_precision: day, date_text: since Sunday night, status: happened, actors: About 400 lorries, targets: The main pass to Chile, main: true}
  e3: {type: opening, places: [], start: 2025-07-11, end: 2025-07-11, date_precision: day, date_text: before Friday, status: happened, negated: true, actors: ""}
  e4: {type: road_accident, places: [pol], start: 2025-07-07, end: 2025-07-07, date_precision: day, date_text: On Monday, status: happened, actors: a coach}
  e5: {type: rescue, places: [pol], start: 2025-07-07, end: 2025-07-07, date_precision: day, date_text: before midnight, status: happened, actors: army tractors, targets: all}
  e6: {type: medical, places: [men], start: null, end: null, date_precision: unknown, date_text: "", injured: 3, status: happened, actors: "", targets: Three}
  e7: {type: aid, places: [usp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Their drivers, minor: true}
  e8: {type: aid, places: [usp], start: 2025-07-08, end: 2025-07-08, date_precision: day, date_text: On Tuesday, status: happened, actors: the Chilean consul, minor: true}
  e9: {type: landslide, places: [lasl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a patroller}
  e10: {type: extreme_weather, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
