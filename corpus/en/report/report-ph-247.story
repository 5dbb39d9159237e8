---
id: report-ph-247
genre: report
country: PH
published: 2015-12-18
publisher: The Cabanatuan Inquirer
title: "'Nona' {flooding}(e1) {kills}(e1) 9 in [Central Luzon](cen event); farmers count losses"
---
[CABANATUAN CITY](cab dateline) — At least nine people have {died}(e1) in [Nueva Ecija](nue event), [Aurora](aur event) and [Bulacan](bul event) as floodwaters {unleashed}(e1) by Typhoon "Nona" {swept}(e1) down from the [Sierra Madre](sie event) and {submerged}(e1) hundreds of villages, disaster officials said on Thursday.

Four of the fatalities, two of them children, {drowned}(e1) in [Gabaldon](gab event) town on Tuesday night when a creek {burst its banks}(e1). Three were {swept away}(e1) in [Laur](lau event) and [Bongabon](bon event), and a 71-year-old man was {electrocuted}(e2) in [San Leonardo](san event) while moving a refrigerator. A landslide in [Dingalan](din event) {buried}(e3) a fisherman, provincial health officer Dr. Rowena Macapinlac said.

The typhoon, which first {made landfall}(e4) in [Batag Island](bat event), [Northern Samar](nor event), on Monday, {crossed}(e4) [Sorsogon](sor event), [Romblon](rom event) and [Oriental Mindoro](ori event) before {weakening}(e5) into a tropical depression over the [West Philippine Sea](sou event) on Wednesday. It {left}(e4) at least 33 dead nationwide.

More than 58,000 people in [Nueva Ecija](nue event) were in evacuation centers as of 6 a.m. Thursday. At the Araullo gymnasium, Lorna Valdez said the water {rose}(e1) to her chest in 20 minutes. "We {took}(e6) only the children and the carabao," she said.

The Army's 7th Infantry Division, based in [Fort Magsaysay](for mention), {sent}(e7) nine trucks and rubber boats to [Jaen](jae event), [Cabiao](cabi event) and [San Antonio](sana event), where the [Pampanga River](pam event) was still {rising}(e1). Mayor Efren Dizon of [Jaen](jae mention) {placed}(e8) the town under a state of calamity.

In [Calumpit](cal event) and [Hagonoy](hag event), downstream in [Bulacan](bul mention), roads {stayed}(e9) under four feet of water and classes were {suspended}(e10) until Monday.

The agriculture department put initial {damage}(e1) to rice, onions and high-value crops in [Central Luzon](cen event) at P2.1 billion. Growers were about to plant onions after losing much of their harvest to Typhoon "Lando" in October, which {killed}(e11) 22 people in [Nueva Ecija](nue event) and {left}(e11) [Baler](bal event) and [Casiguran](cas event) {isolated}(e11) for days.

Governor Aurelio Umandap {appealed}(e12) to [Manila](man metonym) to release seeds within the week. The President is {expected}(e13) in [Cabanatuan](cab event) on Saturday.

---
places:
  cab: {name: Cabanatuan City, geonameid: 1721906, point: [15.4859, 120.9665]}
  cen: {name: Central Luzon, geonameid: 7521305, point: [15.273, 120.7845], precision: division}
  nue: {name: Province of Nueva Ecija, geonameid: 1697473, point: [15.6863, 120.998], precision: division}
  aur: {name: Aurora, point: [15.9, 121.55], precision: area, radius_km: 60}
  bul: {name: Bulacan, point: [15.0, 121.08], precision: area, radius_km: 40}
  sie: {name: Sierra Madre, point: [15.5, 121.3], precision: area, radius_km: 60}
  gab: {name: Gabaldon, point: [15.45, 121.34]}
  lau: {name: Laur, point: [15.58, 121.18]}
  bon: {name: Bongabon, point: [15.63, 121.14]}
  san: {name: San Leonardo, point: [15.36, 120.96]}
  din: {name: Dingalan, point: [15.39, 121.39]}
  bat: {name: Batag Island, point: [12.66, 125.05], precision: area, radius_km: 6}
  nor: {name: Northern Samar, point: [12.4, 124.7], precision: area, radius_km: 40}
  sor: {name: Sorsogon, point: [12.9, 123.9], precision: area, radius_km: 40}
  rom: {name: Romblon, point: [12.55, 122.2], precision: area, radius_km: 40}
  ori: {name: Oriental Mindoro, point: [13.0, 121.1], precision: area, radius_km: 60}
  sou: {name: South China Sea, point: [16.0, 117.0], precision: area, radius_km: 300}
  for: {name: Fort Magsaysay, point: [15.44, 121.09]}
  jae: {name: Jaen, point: [15.34, 120.91]}
  cabi: {name: Cabiao, point: [15.25, 120.86]}
  sana: {name: San Antonio, point: [15.31, 120.86]}
  pam: {name: Pampanga River, point: [15.2, 120.8], precision: near}
  cal: {name: Calumpit, point: [14.92, 120.77]}
  hag: {name: Hagonoy, point: [14.83, 120.73]}
  bal: {name: Baler, point: [15.76, 121.56]}
  cas: {name: Casiguran, point: [16.28, 122.12]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
events:
  e1: {type: flood, places: [gab, lau, bon, jae, cabi, sana], start: 2015-12-15, end: 2015-12-15, date_precision: day, date_text: on Tuesday night, killed: 9, killed_qualifier: at_least, status: happened, actors: "Typhoon \"Nona\"", targets: hundreds of villages, main: true}
  e2: {type: other_accident, places: [san], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a 71-year-old man}
  e3: {type: landslide, places: [din], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: A landslide, targets: a fisherman}
  e4: {type: storm, places: [bat, sor, rom, ori], start: 2015-12-14, end: 2015-12-14, date_precision: day, date_text: on Monday, killed: 33, killed_qualifier: at_least, status: happened, actors: The typhoon, main: true}
  e5: {type: storm, places: [sou], start: 2015-12-16, end: 2015-12-16, date_precision: day, date_text: on Wednesday, status: happened, actors: The typhoon, minor: true}
  e6: {type: displacement, places: [nue], start: null, end: null, date_precision: unknown, date_text: "", displaced: 58000, displaced_qualifier: at_least, status: happened, actors: "More than 58,000 people"}
  e7: {type: rescue, places: [jae, cabi, sana], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Army's 7th Infantry Division"}
  e8: {type: decision, places: [jae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mayor Efren Dizon}
  e9: {type: flood, places: [cal, hag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: roads, minor: true}
  e10: {type: closure, places: [cal, hag], start: 2015-12-17, end: 2015-12-20, date_precision: day, date_text: until Monday, status: happened, actors: "", targets: classes}
  e11: {type: storm, places: [nue, bal, cas], start: 2015-10, end: 2015-10, date_precision: month, date_text: in October, killed: 22, status: happened, actors: "Typhoon \"Lando\""}
  e12: {type: statement, places: [nue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Governor Aurelio Umandap}
  e13: {type: visit, places: [cab], start: 2015-12-19, end: 2015-12-19, date_precision: day, date_text: on Saturday, status: planned, actors: The President}
notes: ""
