---
id: report-cr-953
genre: report
country: CR
published: 2023-11-02
publisher: Central America Observer
title: "What [Panama](pan mention)'s copper protests say about democracy on the isthmus"
---
[SAN JOSÉ](san dateline) — For ten days, [Panama](pan event) has been at a {standstill}(e1). Teachers, construction workers and indigenous groups have {blocked}(e1) the Pan-American Highway from [Chepo](che event) to [Paso Canoas](pas event), gas stations in [Chiriquí](chi mention) are empty, and vegetables from [Tierras Altas](tie mention) rot in the fields.

The cause is a contract. On October 20 the president {signed}(e2) a law which gives a [Canadian](can demonym) company another 20 years, with an option for 20 more, at the open-pit copper mine of [Donoso](don mention), in the rain forest of [Colón](col mention) province. The company would pay at least $375 million a year. It accounts for close to 5 percent of the country's output.

Why such anger over a mine that most [Panamanians](pana demonym) have never seen?

"It's not copper, it's procedure," says political scientist Itzel Quintero Ruiloba, of the University of [Panama](pan metonym org). The previous contract, of 1997, was {declared unconstitutional}(e6) in 2017 because there had been no tender. There was none this time either. Parliament {approved}(e2) the new one in three days.

Behind this lie older grievances. The economy has grown faster than any in the region, and yet in the comarca of [Ngäbe-Buglé](nga mention) three out of four people are poor. Drought has reduced the number of ships that may use the canal, and households in [Arraiján](arr mention) and [La Chorrera](lac mention) wonder why there's water for locks and none for taps. Surveys by Latinobarómetro show that only 46 percent consider democracy the best form of government. In [Costa Rica](cos mention) it's 56, in [Guatemala](gua mention) 29.

The president has {offered}(e3) a referendum for December 17. The electoral tribunal says it can't organize one so quickly. Congress could repeal the law, but then, lawyers warn, an arbitration case might cost billions. The simplest way out would be a ruling by the Supreme Court, which has several complaints before it and could decide within weeks.

Two teachers have been {run over}(e4) at a barricade in [Horconcitos](hor event), one of whom {died}(e4), the union says. Police have {detained}(e7) hundreds for vandalism.

General elections will be held on May 5. The favorite, a former president who was {sentenced}(e5) in July to more than ten years for money laundering, may yet be barred from running. No candidate has so far dared to defend the mine.

---
places:
  san: {name: San José, geonameid: 3621849, point: [9.9339, -84.0849]}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  che: {name: Chepo, point: [9.17, -79.1]}
  pas: {name: Paso Canoas, point: [8.53, -82.84]}
  chi: {name: Chiriquí Province, geonameid: 3712410, point: [8.3082, -82.0992], precision: division}
  tie: {name: Tierras Altas, point: [8.78, -82.65], precision: near}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  don: {name: Donoso, point: [8.83, -80.65], precision: near}
  col: {name: Colón, point: [9.2, -80.1], precision: division}
  pana: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  nga: {name: Ngäbe-Buglé, point: [8.5, -81.7], precision: division}
  arr: {name: Arraiján, point: [8.95, -79.66]}
  lac: {name: La Chorrera, point: [8.88, -79.78]}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  hor: {name: Horconcitos, point: [8.31, -82.15]}
events:
  e1: {type: protest, places: [pan, che, pas], start: 2023-10-23, end: 2023-11-02, date_precision: day, date_text: For ten days, status: happened, actors: "Teachers, construction workers and indigenous groups", targets: the Pan-American Highway, main: true}
  e2: {type: legislation, places: [pan], start: 2023-10-20, end: 2023-10-20, date_precision: day, date_text: On October 20, status: happened, actors: the president, targets: a law, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, targets: a referendum}
  e4: {type: road_accident, places: [hor], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, injured: 1, status: happened, actors: "", targets: Two teachers}
  e5: {type: verdict, places: [], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: a former president}
  e6: {type: verdict, places: [], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: "", targets: "The previous contract, of 1997"}
  e7: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 200, arrested_qualifier: at_least, status: happened, actors: Police, targets: hundreds}
notes: ""
