---
id: report-ml-79
genre: report
country: ML
published: 2025-11-06
publisher: Sahel Dispatch
title: "Fuel convoy {reaches}(e1) [Bamako](bam event) under escort as {blockade}(e2) {bites}(e2)"
---
[Bamako](bam dateline), Nov 6 (SD) - About 70 tankers {rolled}(e1) into [Bamako](bam event) on Wednesday night behind armoured cars and two helicopters, the first supplies for nine days to get past a {blockade}(e2) by jihadists that has {emptied}(e2) filling stations and {shut}(e3) schools.

The lorries had waited at [Tengrela](ten mention), over the border in [Ivory Coast](ivo mention), since the end of October. At [Loulouni](lou event), in [Sikasso](sik event) region, gunmen {fired}(e4) on them, {destroying}(e4) three; a driver from [Bobo-Dioulasso](bob mention) was {killed}(e4).

Fighters of the al-Qaeda-linked JNIM {announced}(e2) in early September that no fuel would pass from [Senegal](sen mention), [Guinea](gui mention), [Mauritania](mau mention) or [Ivory Coast](ivo mention). They have since {torched}(e5) more than 150 tankers, most of them between [Kayes](kay event) and [Diéma](die event), and have {seized}(e6) drivers at [Zégoua](zeg event) and [Bougouni](bou event).

Classes are {suspended}(e3) across the country until Sunday. In [Ségou](seg event) and [Mopti](mop event) electricity is available for two hours a day. "I have queued since Friday for ten litres," said Drissa Coulibaly, who drives a motorbike taxi in [Kalaban Coro](kal event).

[Washington](was metonym), [Berlin](ber metonym) and [Canberra](can metonym) have {told}(e7) citizens to leave at once. [Moscow](mos metonym), whose [Africa](afr metonym org) Corps {provided}(e1) part of the escort, {signed}(e8) an {agreement}(e8) in October to supply 200,000 tonnes of petroleum products.

The junta's leader {called}(e9) in a {speech}(e9) at [Bougouni](bou event) on Monday, where he {opened}(e10) a lithium plant, for [Malians](mal demonym) to "cut down on journeys that are not needed". His rule {began}(e11) with a {coup}(e11) in August 2020.

Analysts doubt that the insurgents want to take a city of three million. What they seek, says Fatoumata Maïga of the [Bandiagara](ban metonym org) Centre for Dialogue, is a bargain like those {struck}(e12) at [Farabougou](far event), [Marébougou](mar event) and, this summer, [Léré](ler event), where villagers may farm if women veil and nobody talks to the army.

The {talks}(e13) reported last week by local radio, in which the {release}(e14) of two [Emirati](emi demonym) hostages {kidnapped}(e15) near [Sanankoroba](san event) in September was said to have cost $50 million, have not been confirmed in [Abu Dhabi](abu metonym).

In [Gao](gao event), meanwhile, two civilians {died}(e16) on Tuesday when mortar bombs {fell}(e16) near the airport.

---
places:
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  ten: {name: Tengrela, point: [10.48, -6.4]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  lou: {name: Loulouni, point: [10.9, -5.6]}
  sik: {name: Sikasso, geonameid: 2451184, point: [11.155, -6.5444], precision: division}
  bob: {name: Bobo-Dioulasso, geonameid: 2362344, point: [11.1806, -4.2949]}
  die: {name: Diéma, point: [14.55, -9.19]}
  zeg: {name: Zégoua, point: [10.48, -5.65]}
  ban: {name: Bandiagara, point: [14.35, -3.61]}
  afr: {name: Africa, point: [0.0, 20.0], precision: area, radius_km: 4000}
  kal: {name: Kalaban Coro, point: [12.56, -8.03]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  mop: {name: Mopti, geonameid: 2453348, point: [14.4843, -4.183]}
  kay: {name: Kayes, geonameid: 2455518, point: [14.4478, -11.4439]}
  seg: {name: Ségou, geonameid: 2451478, point: [13.4403, -6.2595]}
  far: {name: Farabougou, point: [14.8, -6.0], precision: near}
  mar: {name: Marébougou, point: [14.0, -4.9], precision: near}
  ler: {name: Léré, point: [15.71, -4.91]}
  emi: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  san: {name: Sanankoroba, point: [12.4, -7.93]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
  bou: {name: Bougouni, geonameid: 2459775, point: [11.4177, -7.4832]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: transport_change, places: [bam], start: 2025-11-05, end: 2025-11-05, date_precision: day, date_text: on Wednesday night, status: happened, actors: About 70 tankers, main: true}
  e2: {type: sanction, places: [bam], start: 2025-09, end: 2025-09, date_precision: month, date_text: in early September, status: happened, actors: Fighters of the al-Qaeda-linked JNIM, targets: fuel, main: true}
  e3: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: until Sunday, status: happened, actors: "", targets: schools}
  e4: {type: attack, places: [lou, sik], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: gunmen, targets: a driver from Bobo-Dioulasso}
  e5: {type: fire, places: [kay, die], start: 2025-09, end: 2025-11, date_precision: month, date_text: since, status: happened, actors: They, targets: more than 150 tankers}
  e6: {type: abduction, places: [zeg, bou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: They, targets: drivers}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Washington, Berlin and Canberra", targets: citizens}
  e8: {type: agreement, places: [], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: happened, actors: Moscow, targets: "200,000 tonnes of petroleum products"}
  e9: {type: statement, places: [bou], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: on Monday, status: happened, actors: "The junta's leader", targets: Malians}
  e10: {type: opening, places: [bou], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: on Monday, status: happened, actors: he, targets: a lithium plant}
  e11: {type: coup, places: [], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August 2020, status: happened, actors: ""}
  e12: {type: agreement, places: [far, mar, ler], start: 2025, end: 2025, date_precision: year, date_text: this summer, status: happened, actors: "", targets: villagers}
  e13: {type: meeting, places: [], start: 2025-10-27, end: 2025-10-27, date_precision: week, date_text: last week, status: reported, actors: ""}
  e14: {type: rescue, places: [], start: 2025-10-27, end: 2025-10-27, date_precision: week, date_text: last week, status: reported, actors: "", targets: two Emirati hostages}
  e15: {type: abduction, places: [san], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: two Emirati hostages}
  e16: {type: shelling, places: [gao], start: 2025-11-04, end: 2025-11-04, date_precision: day, date_text: on Tuesday, killed: 2, status: happened, actors: mortar bombs, targets: two civilians}
notes: ""
