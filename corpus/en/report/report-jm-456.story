---
id: report-jm-456
genre: report
country: JM
published: 2025-10-29
publisher: Caribbean Daily Briefing
title: "Hurricane Melissa, island by island: 'apocalyptic' scenes in [Black River](bla event), 25 {dead}(e1) in [Haiti](hai event)"
---
[Jamaica](jam event)

The strongest {storm}(e2) ever to strike [Jamaica](jam event) {came ashore}(e2) near [New Hope](new event), in [Westmoreland](wes mention), at noon on Tuesday with winds of 185 mph and {left}(e2) the island's west in ruins. In [Black River](bla event), the capital of [St Elizabeth](ste mention), the hospital {lost}(e2) its roof and 75 patients were {moved}(e3) in the dark. Police have {found}(e2) four bodies there, three men and a woman, who had been swept off by the water. [Lacovia](lac event), [Santa Cruz](san event) and [Treasure Beach](tre event) cannot be reached by road.

About 530,000 customers, 77 per cent of the total, are {without electricity}(e4). The airport at [Montego Bay](mon event) is {shut}(e5) until further notice. That at [Kingston](kin event), which was spared the worst, {received}(e6) its first relief flight on Wednesday evening. The prime minister, Rohan Delapenha, {flew over}(e7) [Savanna-la-Mar](sav event) and [Lucea](luc event) and spoke of "total devastation". Some 25,000 tourists are in hotels; a {looting}(e8) of shops was reported in [Falmouth](fal event).

[Haiti](hai event)

The eye passed far to the west, but rain that began on Saturday sent the river [La Digue](lad event) over its banks at [Petit-Goâve](pet event) on Tuesday night. At least 25 people {died}(e1), most of them asleep. A wall {killed}(e9) one man in [Marigot](mar event). [Jacmel](jac event) has {closed}(e10) its schools.

[Cuba](cub event)

Melissa {made landfall}(e11) again at 3.10 a.m. on Wednesday near [Guamá](gua event), 25 miles west-southwest of [Chivirico](chi mention), as a category 3 storm. 735,000 people had been {evacuated}(e12) in [Santiago](sant event), [Granma](gra event), [Holguín](hol event) and [Guantánamo](guan event). In [El Cobre](elc event), firemen {freed}(e13) 17 people from a house on which a slope had {slid}(e14). The [Cauto](cau event) is {rising}(e15).

[Dominican Republic](dom event)

A man of 79 {drowned}(e16) in [Santo Domingo](santo event) last week, and a boy of 13 is missing off [Haina](hain event). Twelve provinces remained on alert.

[Bahamas](bah event), [Bermuda](ber event)

1,485 people were {flown}(e17) out of [Inagua](ina event), [Mayaguana](may event) and [Crooked Island](cro event) to [Nassau](nas event). The centre should {cross}(e18) the archipelago tonight and {pass}(e18) [Bermuda](ber event) late on Thursday.

AID

[Barbados](bar metonym) is {sending}(e19) a ship with 2,000 kits by way of [St Lucia](stl mention). The [US](uni metonym) has {dispatched}(e20) rescue teams from [Fairfax County](fai mention), [Virginia](vir mention), and [Los Angeles](los mention); [Britain](bri metonym) has {promised}(e21) £2.5 million. The UN, which {halved}(e22) its stocks in [Panama City](pan mention) this year for lack of funds, will {move}(e23) food from there by air.

HOW IT COMPARES

Gilbert {killed}(e24) 45 in [Jamaica](jam event) in September 1988 and Beryl {brushed}(e25) the south coast in July last year. A reconnaissance plane from [Biloxi](bil mention), in [Mississippi](mis mention), had to {turn back}(e26) on Monday because of turbulence. No [Atlantic](atl mention) {storm}(e27) had come ashore with a lower pressure since the one that {struck}(e27) the [Florida Keys](flo event) in 1935.

---
places:
  atl: {name: Atlantic, point: [25.0, -60.0], precision: area, radius_km: 2500}
  lad: {name: La Digue, point: [18.43, -72.85], precision: near}
  bla: {name: Black River, point: [18.03, -77.85]}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  new: {name: New Hope, point: [18.15, -78.0], precision: near}
  wes: {name: Westmoreland, point: [18.25, -78.1], precision: division}
  ste: {name: St Elizabeth, point: [18.05, -77.75], precision: division}
  lac: {name: Lacovia, point: [18.07, -77.76]}
  san: {name: Santa Cruz, point: [18.05, -77.7]}
  tre: {name: Treasure Beach, point: [17.89, -77.76]}
  mon: {name: Montego Bay, geonameid: 3489460, point: [18.4712, -77.9188]}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  sav: {name: Savanna-la-Mar, point: [18.22, -78.13]}
  luc: {name: Lucea, point: [18.45, -78.17]}
  fal: {name: Falmouth, point: [18.49, -77.66]}
  pet: {name: Petit-Goâve, point: [18.43, -72.87]}
  mar: {name: Marigot, point: [18.23, -72.32]}
  jac: {name: Jacmel, geonameid: 3723779, point: [18.2357, -72.5369]}
  gua: {name: Guamá, point: [19.97, -76.4], precision: near}
  chi: {name: Chivirico, point: [19.97, -76.4]}
  sant: {name: Santiago de Cuba, geonameid: 3536725, point: [20.1959, -76.2117], precision: division}
  gra: {name: Granma Province, geonameid: 3558052, point: [20.3212, -76.8386], precision: division}
  hol: {name: Holguín Province, geonameid: 3556965, point: [20.808, -76.1892], precision: division}
  guan: {name: Guantánamo Province, geonameid: 3557685, point: [20.2358, -74.8112], precision: division}
  elc: {name: El Cobre, point: [20.05, -75.95]}
  cau: {name: Cauto, point: [20.6, -76.7], precision: near}
  santo: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  hain: {name: Haina, point: [18.42, -70.03]}
  ina: {name: Inagua, point: [21.1, -73.3], precision: area, radius_km: 30}
  may: {name: Mayaguana, point: [22.38, -72.95], precision: area, radius_km: 20}
  cro: {name: Crooked Island, point: [22.75, -74.2], precision: area, radius_km: 15}
  nas: {name: Nassau, geonameid: 3571824, point: [25.0582, -77.3431]}
  stl: {name: Saint Lucia, geonameid: 3576468, point: [13.88333, -60.96667], precision: country}
  fai: {name: Fairfax County, geonameid: 4758041, point: [38.8295, -77.2733], precision: division}
  vir: {name: Virginia, geonameid: 6254928, point: [37.5481, -77.4467], precision: division}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  pan: {name: Panama City, geonameid: 3703443, point: [8.9936, -79.5197]}
  bil: {name: Biloxi, geonameid: 4418478, point: [30.396, -88.8853]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  flo: {name: Florida Keys, point: [24.8, -80.9], precision: area, radius_km: 80}
  bah: {name: Bahamas, geonameid: 3572887, point: [25.04082, -77.37122], precision: country}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
  ber: {name: Bermuda, geonameid: 3573345, point: [32.33333, -64.75], precision: country}
  bar: {name: Barbados, geonameid: 3374084, point: [13.16453, -59.55165], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: flood, places: [pet, hai], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: on Tuesday night, killed: 25, status: happened, actors: "", targets: At least 25 people, main: true}
  e2: {type: storm, places: [new, bla, jam], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: at noon on Tuesday, killed: 4, status: happened, actors: The strongest storm, main: true}
  e3: {type: displacement, places: [bla], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: "", status: happened, actors: "", targets: 75 patients, minor: true}
  e4: {type: outage, places: [jam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "About 530,000 customers"}
  e5: {type: closure, places: [mon], start: null, end: null, date_precision: unknown, date_text: until further notice, status: happened, actors: "", targets: The airport}
  e6: {type: aid, places: [kin], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: on Wednesday evening, status: happened, actors: "", targets: its first relief flight}
  e7: {type: visit, places: [sav, luc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The prime minister, Rohan Delapenha"}
  e8: {type: robbery, places: [fal], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: shops}
  e9: {type: collapse, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: A wall, targets: one man}
  e10: {type: closure, places: [jac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Jacmel, targets: its schools}
  e11: {type: storm, places: [gua], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: at 3.10 a.m. on Wednesday, status: happened, actors: Melissa, main: true}
  e12: {type: displacement, places: [sant, gra, hol, guan], start: null, end: null, date_precision: unknown, date_text: "", displaced: 735000, status: happened, actors: "", targets: "735,000 people"}
  e13: {type: rescue, places: [elc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: firemen, targets: 17 people}
  e14: {type: landslide, places: [elc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a slope, targets: a house}
  e15: {type: flood, places: [cau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: death, places: [santo], start: 2025-10-20, end: 2025-10-20, date_precision: week, date_text: last week, killed: 1, status: happened, actors: "", targets: A man of 79}
  e17: {type: displacement, places: [ina, may, cro, nas], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1485, status: happened, actors: "", targets: "1,485 people"}
  e18: {type: storm, places: [bah, ber], start: 2025-10-29, end: 2025-10-30, date_precision: day, date_text: tonight, status: planned, actors: The centre, targets: the archipelago}
  e19: {type: aid, places: [jam], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Barbados, targets: "a ship with 2,000 kits"}
  e20: {type: aid, places: [jam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The US, targets: rescue teams, minor: true}
  e21: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Britain, targets: "£2.5 million"}
  e22: {type: decision, places: [pan], start: 2025, end: 2025, date_precision: year, date_text: this year, status: happened, actors: The UN, targets: its stocks, minor: true}
  e23: {type: aid, places: [pan], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The UN, targets: food}
  e24: {type: storm, places: [jam], start: 1988-09, end: 1988-09, date_precision: month, date_text: in September 1988, killed: 45, status: happened, actors: Gilbert, targets: 45}
  e25: {type: storm, places: [jam], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July last year, status: happened, actors: Beryl, targets: the south coast}
  e26: {type: air_accident, places: [], start: 2025-10-27, end: 2025-10-27, date_precision: day, date_text: on Monday, status: happened, actors: A reconnaissance plane from Biloxi, minor: true}
  e27: {type: storm, places: [flo], start: 1935, end: 1935, date_precision: year, date_text: in 1935, status: happened, actors: "", targets: the Florida Keys}
notes: ""
